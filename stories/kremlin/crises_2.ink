// Crises, act II. STUB.

=== crisis_treaty_drone ===
# scene: A drone over the treaty hall # kind: crisis
Stub.
* [One. #id: treaty_drone_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: treaty_drone_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: treaty_drone_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_customs_strike ===
# scene: A customs strike at Zabaikalsk # kind: crisis
Stub.
* [One. #id: customs_strike_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: customs_strike_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: customs_strike_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_tanker_back ===
# scene: The tanker that turned back # kind: crisis
Stub.
* [One. #id: tanker_back_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: tanker_back_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: tanker_back_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->
