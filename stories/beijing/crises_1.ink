// Crises, act I. STUB.

=== crisis_brussels_dinner ===
# scene: A list from Brussels at dinner # kind: crisis
Stub.
* [One. #id: brussels_dinner_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: brussels_dinner_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: brussels_dinner_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_five_at_frontier ===
# scene: Five citizens at a frontier post # kind: crisis
Stub.
* [One. #id: five_at_frontier_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: five_at_frontier_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: five_at_frontier_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_unordered_atlas ===
# scene: An atlas nobody ordered # kind: crisis
Stub.
* [One. #id: unordered_atlas_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: unordered_atlas_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: unordered_atlas_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->
