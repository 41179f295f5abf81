// Set pieces. STUB.

=== setpiece_astana_hotel ===
# scene: A hotel in Astana # kind: setpiece
Stub.
* [One. #id: setpiece_astana_hotel_one]
    ~ truce_text = 1
    ~ move(trust, 5)
    ~ move(dependence, 4)
    One.
* [Two. #id: setpiece_astana_hotel_two]
    ~ truce_text = 2
    ~ move(influence, 5)
    ~ move(trust, -4)
    Two.
* [Three. #id: setpiece_astana_hotel_three]
    ~ truce_text = 3
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Three.
- ->->
