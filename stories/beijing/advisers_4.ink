// Adviser scenes, act IV. STUB.

=== adviser_yan_4 ===
# scene: A burnt box # kind: adviser
Stub.
* [One. #id: yan_4_one]
    ~ move(trust, 3)
    ~ please(yan_favour, 1)
    One.
* [Two. #id: yan_4_two]
    ~ move(standing, 3)
    ~ please(yan_favour, -2)
    Two.
* [Three. #id: yan_4_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_qiao_4 ===
# scene: Too early # kind: adviser
Stub.
* [One. #id: qiao_4_one]
    ~ move(trust, 3)
    ~ please(qiao_favour, 1)
    One.
* [Two. #id: qiao_4_two]
    ~ move(standing, 3)
    ~ please(qiao_favour, -2)
    Two.
* [Three. #id: qiao_4_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_lu_4 ===
# scene: The last container # kind: adviser
Stub.
* [One. #id: lu_4_one]
    ~ move(trust, 3)
    ~ please(lu_favour, 1)
    One.
* [Two. #id: lu_4_two]
    ~ move(standing, 3)
    ~ please(lu_favour, -2)
    Two.
* [Three. #id: lu_4_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_gu_4 ===
# scene: She puts down the earphones # kind: adviser
Stub.
* [One. #id: gu_4_one]
    ~ move(trust, 3)
    ~ please(gu_favour, 1)
    One.
* [Two. #id: gu_4_two]
    ~ move(standing, 3)
    ~ please(gu_favour, -2)
    Two.
* [Three. #id: gu_4_three]
    ~ move(dependence, -3)
    Three.
- ->->
