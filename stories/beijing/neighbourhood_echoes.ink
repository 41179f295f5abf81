// Neighbourhood: echoes. STUB.

=== echo_third_seat ===
# scene: Echo third_seat # kind: echo
Stub.
* [One. #id: echo_third_seat_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_third_seat_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_moscow_chair ===
# scene: Echo moscow_chair # kind: echo
Stub.
* [One. #id: echo_moscow_chair_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_moscow_chair_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_old_names ===
# scene: Echo old_names # kind: echo
Stub.
* [One. #id: echo_old_names_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_old_names_two]
    ~ move(influence, 3)
    Two.
- ->->
