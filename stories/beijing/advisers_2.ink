// Adviser scenes, act II. STUB.

=== adviser_yan_2 ===
# scene: On loan # kind: adviser
Stub.
* [One. #id: yan_2_one]
    ~ move(trust, 3)
    ~ please(yan_favour, 1)
    One.
* [Two. #id: yan_2_two]
    ~ move(standing, 3)
    ~ please(yan_favour, -2)
    Two.
* [Three. #id: yan_2_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_qiao_2 ===
# scene: The nameless bank # kind: adviser
Stub.
* [One. #id: qiao_2_one]
    ~ move(trust, 3)
    ~ please(qiao_favour, 1)
    One.
* [Two. #id: qiao_2_two]
    ~ move(standing, 3)
    ~ please(qiao_favour, -2)
    Two.
* [Three. #id: qiao_2_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_lu_2 ===
# scene: The twelfth province # kind: adviser
Stub.
* [One. #id: lu_2_one]
    ~ move(trust, 3)
    ~ please(lu_favour, 1)
    One.
* [Two. #id: lu_2_two]
    ~ move(standing, 3)
    ~ please(lu_favour, -2)
    Two.
* [Three. #id: lu_2_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_gu_2 ===
# scene: An improved sentence # kind: adviser
Stub.
* [One. #id: gu_2_one]
    ~ move(trust, 3)
    ~ please(gu_favour, 1)
    One.
* [Two. #id: gu_2_two]
    ~ move(standing, 3)
    ~ please(gu_favour, -2)
    Two.
* [Three. #id: gu_2_three]
    ~ move(dependence, -3)
    Three.
- ->->
