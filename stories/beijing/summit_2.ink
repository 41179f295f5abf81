// Set pieces. STUB.

=== summit_kazan ===
# scene: Kazan, the twelfth of June # kind: setpiece
Stub.
* [One. #id: summit_kazan_one]
    ~ treaty_text = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: summit_kazan_two]
    ~ treaty_text = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: summit_kazan_three]
    ~ treaty_text = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
