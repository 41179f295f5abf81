// War: echoes. STUB.

=== echo_enlisted ===
# scene: Echo enlisted # kind: echo
Stub.
* [One. #id: echo_enlisted_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_enlisted_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_power_station ===
# scene: Echo power_station # kind: echo
Stub.
* [One. #id: echo_power_station_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_power_station_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_monitors_blue ===
# scene: Echo monitors_blue # kind: echo
Stub.
* [One. #id: echo_monitors_blue_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_monitors_blue_two]
    ~ move(influence, 3)
    Two.
- ->->
