// Adviser scenes, act I. STUB.

=== adviser_yan_1 ===
# scene: A closed museum # kind: adviser
Stub.
* [One. #id: yan_1_one]
    ~ move(trust, 3)
    ~ please(yan_favour, 1)
    One.
* [Two. #id: yan_1_two]
    ~ move(standing, 3)
    ~ please(yan_favour, -2)
    Two.
* [Three. #id: yan_1_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_qiao_1 ===
# scene: A hand's breadth # kind: adviser
Stub.
* [One. #id: qiao_1_one]
    ~ move(trust, 3)
    ~ please(qiao_favour, 1)
    One.
* [Two. #id: qiao_1_two]
    ~ move(standing, 3)
    ~ please(qiao_favour, -2)
    Two.
* [Three. #id: qiao_1_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_lu_1 ===
# scene: Apples # kind: adviser
Stub.
* [One. #id: lu_1_one]
    ~ move(trust, 3)
    ~ please(lu_favour, 1)
    One.
* [Two. #id: lu_1_two]
    ~ move(standing, 3)
    ~ please(lu_favour, -2)
    Two.
* [Three. #id: lu_1_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_gu_1 ===
# scene: Soglasovat # kind: adviser
Stub.
* [One. #id: gu_1_one]
    ~ move(trust, 3)
    ~ please(gu_favour, 1)
    One.
* [Two. #id: gu_1_two]
    ~ move(standing, 3)
    ~ please(gu_favour, -2)
    Two.
* [Three. #id: gu_1_three]
    ~ move(dependence, -3)
    Three.
- ->->
