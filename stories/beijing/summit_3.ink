// Set pieces. STUB.

=== summit_island ===
# scene: Half an island # kind: setpiece
Stub.
* [One. #id: summit_island_one]
    ~ island_text = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: summit_island_two]
    ~ island_text = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: summit_island_three]
    ~ island_text = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
