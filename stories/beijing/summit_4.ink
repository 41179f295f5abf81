// Set pieces. STUB.

=== summit_last_table ===
# scene: Two towns, one table # kind: setpiece
Stub.
* [One. #id: summit_last_table_one]
    ~ handover_text = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: summit_last_table_two]
    ~ handover_text = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: summit_last_table_three]
    ~ handover_text = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
