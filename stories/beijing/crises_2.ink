// Crises, act II. STUB.

=== crisis_serial_number ===
# scene: A part with a serial number # kind: crisis
Stub.
* [One. #id: serial_number_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: serial_number_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: serial_number_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_bank_stops ===
# scene: A bank stops itself # kind: crisis
Stub.
* [One. #id: bank_stops_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: bank_stops_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: bank_stops_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_ship_in_ice ===
# scene: A ship in the ice # kind: crisis
Stub.
* [One. #id: ship_in_ice_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: ship_in_ice_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: ship_in_ice_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->
