// Industry: echoes of acts II to IV. STUB.

=== echo_brake_test ===
# scene: Echo brake_test # kind: echo
Stub.
* [One. #id: echo_brake_test_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_brake_test_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_open_day ===
# scene: Echo open_day # kind: echo
Stub.
* [One. #id: echo_open_day_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_open_day_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_yerevan ===
# scene: Echo yerevan # kind: echo
Stub.
* [One. #id: echo_yerevan_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_yerevan_two]
    ~ move(influence, 3)
    Two.
- ->->
