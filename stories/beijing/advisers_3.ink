// Adviser scenes, act III. STUB.

=== adviser_yan_3 ===
# scene: The passport # kind: adviser
Stub.
* [One. #id: yan_3_one]
    ~ move(trust, 3)
    ~ please(yan_favour, 1)
    One.
* [Two. #id: yan_3_two]
    ~ move(standing, 3)
    ~ please(yan_favour, -2)
    Two.
* [Three. #id: yan_3_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_qiao_3 ===
# scene: The default that was not # kind: adviser
Stub.
* [One. #id: qiao_3_one]
    ~ move(trust, 3)
    ~ please(qiao_favour, 1)
    One.
* [Two. #id: qiao_3_two]
    ~ move(standing, 3)
    ~ please(qiao_favour, -2)
    Two.
* [Three. #id: qiao_3_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_lu_3 ===
# scene: A case against himself # kind: adviser
Stub.
* [One. #id: lu_3_one]
    ~ move(trust, 3)
    ~ please(lu_favour, 1)
    One.
* [Two. #id: lu_3_two]
    ~ move(standing, 3)
    ~ please(lu_favour, -2)
    Two.
* [Three. #id: lu_3_three]
    ~ move(dependence, -3)
    Three.
- ->->

=== adviser_gu_3 ===
# scene: A friend in Chita # kind: adviser
Stub.
* [One. #id: gu_3_one]
    ~ move(trust, 3)
    ~ please(gu_favour, 1)
    One.
* [Two. #id: gu_3_two]
    ~ move(standing, 3)
    ~ please(gu_favour, -2)
    Two.
* [Three. #id: gu_3_three]
    ~ move(dependence, -3)
    Three.
- ->->
