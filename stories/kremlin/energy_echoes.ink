// Energy: echoes of acts II to IV. STUB.

=== echo_our_end ===
# scene: Echo our_end # kind: echo
Stub.
* [One. #id: echo_our_end_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_our_end_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_two_names ===
# scene: Echo two_names # kind: echo
Stub.
* [One. #id: echo_two_names_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_two_names_two]
    ~ move(influence, 3)
    Two.
- ->->
