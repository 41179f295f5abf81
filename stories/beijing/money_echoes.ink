// Money: echoes. STUB.

=== echo_one_bank ===
# scene: Echo one_bank # kind: echo
Stub.
* [One. #id: echo_one_bank_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_one_bank_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_suifenhe_coins ===
# scene: Echo suifenhe_coins # kind: echo
Stub.
* [One. #id: echo_suifenhe_coins_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_suifenhe_coins_two]
    ~ move(influence, 3)
    Two.
- ->->
