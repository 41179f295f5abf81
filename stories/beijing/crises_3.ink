// Crises, act III. STUB.

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

=== crisis_province_ships ===
# scene: A province ships anyway # kind: crisis
Stub.
* [One. #id: province_ships_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: province_ships_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: province_ships_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_scholar ===
# scene: A scholar does not land # kind: crisis
Stub.
* [One. #id: scholar_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: scholar_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: scholar_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->
