// War: echoes of acts II to IV. STUB.

=== echo_back_channel ===
# scene: Echo back_channel # kind: echo
Stub.
* [One. #id: echo_back_channel_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_back_channel_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_monitors ===
# scene: Echo monitors # kind: echo
Stub.
* [One. #id: echo_monitors_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_monitors_two]
    ~ move(influence, 3)
    Two.
- ->->
