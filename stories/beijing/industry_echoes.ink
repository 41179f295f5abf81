// Industry: echoes. STUB.

=== echo_price_war ===
# scene: Echo price_war # kind: echo
Stub.
* [One. #id: echo_price_war_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_price_war_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_two_keys ===
# scene: Echo two_keys # kind: echo
Stub.
* [One. #id: echo_two_keys_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_two_keys_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_suitcase ===
# scene: Echo suitcase # kind: echo
Stub.
* [One. #id: echo_suitcase_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_suitcase_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_kaluga ===
# scene: Echo kaluga # kind: echo
Stub.
* [One. #id: echo_kaluga_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_kaluga_two]
    ~ move(influence, 3)
    Two.
- ->->
