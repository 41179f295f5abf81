// Crises, act III. STUB.

=== crisis_almaty_holiday ===
# scene: A bank holiday in Almaty # kind: crisis
Stub.
* [One. #id: almaty_holiday_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: almaty_holiday_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: almaty_holiday_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_shot_on_ice ===
# scene: A shot on the ice # kind: crisis
Stub.
* [One. #id: shot_on_ice_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: shot_on_ice_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: shot_on_ice_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_gulf_cable ===
# scene: The cable cut in the gulf # kind: crisis
Stub.
* [One. #id: gulf_cable_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: gulf_cable_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: gulf_cable_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->
