// Set pieces. STUB.

=== setpiece_tianjin ===
# scene: Tianjin, the last day of August # kind: setpiece
Stub.
* [One. #id: setpiece_tianjin_one]
    ~ energy_memorandum = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: setpiece_tianjin_two]
    ~ energy_memorandum = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: setpiece_tianjin_three]
    ~ energy_memorandum = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->

=== setpiece_hangzhou ===
# scene: Hangzhou, the lake # kind: setpiece
Stub.
* [One. #id: setpiece_hangzhou_one]
    ~ oil_answer = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: setpiece_hangzhou_two]
    ~ oil_answer = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: setpiece_hangzhou_three]
    ~ oil_answer = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
