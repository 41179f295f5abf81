// Set pieces. STUB.

=== setpiece_congress ===
# scene: After the congress # kind: setpiece
Stub.
* [One. #id: setpiece_congress_one]
    ~ congress_book = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: setpiece_congress_two]
    ~ congress_book = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: setpiece_congress_three]
    ~ congress_book = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
