// Adviser scenes, act III. STUB.

=== adviser_ostranin_3 ===
# scene: Both ways # kind: adviser
Stub.
* [One. #id: ostranin_3_one]
    ~ move(trust, 3)
    ~ please(ostranin_favour, 1)
    One.
* [Two. #id: ostranin_3_two]
    ~ move(standing, 3)
    ~ please(ostranin_favour, -2)
    Two.
* [Three. #id: ostranin_3_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_kravtsevich_3 ===
# scene: The fund without a name # kind: adviser
Stub.
* [One. #id: kravtsevich_3_one]
    ~ move(trust, 3)
    ~ please(kravtsevich_favour, 1)
    One.
* [Two. #id: kravtsevich_3_two]
    ~ move(standing, 3)
    ~ please(kravtsevich_favour, -2)
    Two.
* [Three. #id: kravtsevich_3_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_golubkova_3 ===
# scene: Lida writes # kind: adviser
Stub.
* [One. #id: golubkova_3_one]
    ~ move(trust, 3)
    ~ please(golubkova_favour, 1)
    One.
* [Two. #id: golubkova_3_two]
    ~ move(standing, 3)
    ~ please(golubkova_favour, -2)
    Two.
* [Three. #id: golubkova_3_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_vasnetskaya_3 ===
# scene: A chair in Astana # kind: adviser
Stub.
* [One. #id: vasnetskaya_3_one]
    ~ move(trust, 3)
    ~ please(vasnetskaya_favour, 1)
    One.
* [Two. #id: vasnetskaya_3_two]
    ~ move(standing, 3)
    ~ please(vasnetskaya_favour, -2)
    Two.
* [Three. #id: vasnetskaya_3_three]
    ~ move(dependence, -3)
    Three.
- ->->
