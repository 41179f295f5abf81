// Money: echoes of acts II to IV. STUB.

=== echo_panda ===
# scene: Echo panda # kind: echo
Stub.
* [One. #id: echo_panda_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_panda_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_ten_doors ===
# scene: Echo ten_doors # kind: echo
Stub.
* [One. #id: echo_ten_doors_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_ten_doors_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_match_grant ===
# scene: Echo match_grant # kind: echo
Stub.
* [One. #id: echo_match_grant_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_match_grant_two]
    ~ move(influence, 3)
    Two.
- ->->
