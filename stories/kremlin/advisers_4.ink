// Adviser scenes, act IV. STUB.

=== adviser_ostranin_4 ===
# scene: Your file # kind: adviser
Stub.
* [One. #id: ostranin_4_one]
    ~ move(trust, 3)
    ~ please(ostranin_favour, 1)
    One.
* [Two. #id: ostranin_4_two]
    ~ move(standing, 3)
    ~ please(ostranin_favour, -2)
    Two.
* [Three. #id: ostranin_4_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_kravtsevich_4 ===
# scene: An undated letter # kind: adviser
Stub.
* [One. #id: kravtsevich_4_one]
    ~ move(trust, 3)
    ~ please(kravtsevich_favour, 1)
    One.
* [Two. #id: kravtsevich_4_two]
    ~ move(standing, 3)
    ~ please(kravtsevich_favour, -2)
    Two.
* [Three. #id: kravtsevich_4_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_golubkova_4 ===
# scene: The nephew # kind: adviser
Stub.
* [One. #id: golubkova_4_one]
    ~ move(trust, 3)
    ~ please(golubkova_favour, 1)
    One.
* [Two. #id: golubkova_4_two]
    ~ move(standing, 3)
    ~ please(golubkova_favour, -2)
    Two.
* [Three. #id: golubkova_4_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_vasnetskaya_4 ===
# scene: A reference # kind: adviser
Stub.
* [One. #id: vasnetskaya_4_one]
    ~ move(trust, 3)
    ~ please(vasnetskaya_favour, 1)
    One.
* [Two. #id: vasnetskaya_4_two]
    ~ move(standing, 3)
    ~ please(vasnetskaya_favour, -2)
    Two.
* [Three. #id: vasnetskaya_4_three]
    ~ move(dependence, -3)
    Three.
- ->->
