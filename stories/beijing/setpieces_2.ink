// Set pieces. STUB.

=== setpiece_treaty_day ===
# scene: Moscow, the sixteenth of July # kind: setpiece
Stub.
* [One. #id: setpiece_treaty_day_one]
    ~ pacific_answer = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: setpiece_treaty_day_two]
    ~ pacific_answer = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: setpiece_treaty_day_three]
    ~ pacific_answer = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->

=== setpiece_shenzhen ===
# scene: Shenzhen, two guests # kind: setpiece
Stub.
* [One. #id: setpiece_shenzhen_one]
    ~ pacific_answer = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: setpiece_shenzhen_two]
    ~ pacific_answer = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: setpiece_shenzhen_three]
    ~ pacific_answer = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
