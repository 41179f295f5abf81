// Adviser scenes, act II. STUB.

=== adviser_ostranin_2 ===
# scene: A source worth keeping # kind: adviser
Stub.
* [One. #id: ostranin_2_one]
    ~ move(trust, 3)
    ~ please(ostranin_favour, 1)
    One.
* [Two. #id: ostranin_2_two]
    ~ move(standing, 3)
    ~ please(ostranin_favour, -2)
    Two.
* [Three. #id: ostranin_2_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_kravtsevich_2 ===
# scene: A signature # kind: adviser
Stub.
* [One. #id: kravtsevich_2_one]
    ~ move(trust, 3)
    ~ please(kravtsevich_favour, 1)
    One.
* [Two. #id: kravtsevich_2_two]
    ~ move(standing, 3)
    ~ please(kravtsevich_favour, -2)
    Two.
* [Three. #id: kravtsevich_2_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_golubkova_2 ===
# scene: How many bolts # kind: adviser
Stub.
* [One. #id: golubkova_2_one]
    ~ move(trust, 3)
    ~ please(golubkova_favour, 1)
    One.
* [Two. #id: golubkova_2_two]
    ~ move(standing, 3)
    ~ please(golubkova_favour, -2)
    Two.
* [Three. #id: golubkova_2_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_vasnetskaya_2 ===
# scene: A message you did not write # kind: adviser
Stub.
* [One. #id: vasnetskaya_2_one]
    ~ move(trust, 3)
    ~ please(vasnetskaya_favour, 1)
    One.
* [Two. #id: vasnetskaya_2_two]
    ~ move(standing, 3)
    ~ please(vasnetskaya_favour, -2)
    Two.
* [Three. #id: vasnetskaya_2_three]
    ~ move(dependence, -3)
    Three.
- ->->
