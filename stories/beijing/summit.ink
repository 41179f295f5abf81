// Set pieces. STUB.

=== summit_beijing ===
# scene: Diaoyutai, house twelve # kind: setpiece
Stub.
* [One. #id: summit_beijing_one]
    ~ summit_text = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: summit_beijing_two]
    ~ summit_text = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: summit_beijing_three]
    ~ summit_text = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
