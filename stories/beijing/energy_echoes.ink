// Energy: echoes. STUB.

=== echo_sum_by_telephone ===
# scene: Echo sum_by_telephone # kind: echo
Stub.
* [One. #id: echo_sum_by_telephone_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_sum_by_telephone_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_berth_nine ===
# scene: Echo berth_nine # kind: echo
Stub.
* [One. #id: echo_berth_nine_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_berth_nine_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_polar_hut ===
# scene: Echo polar_hut # kind: echo
Stub.
* [One. #id: echo_polar_hut_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_polar_hut_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_pegs ===
# scene: Echo pegs # kind: echo
Stub.
* [One. #id: echo_pegs_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_pegs_two]
    ~ move(influence, 3)
    Two.
- ->->
