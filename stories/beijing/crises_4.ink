// Crises, act IV. STUB.

=== crisis_flood ===
# scene: A flood on both banks # kind: crisis
Stub.
* [One. #id: flood_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: flood_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: flood_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_chiefs_silence ===
# scene: The chief's silence # kind: crisis
Stub.
* [One. #id: chiefs_silence_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: chiefs_silence_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: chiefs_silence_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_file_for_sale ===
# scene: A file for sale # kind: crisis
Stub.
* [One. #id: file_for_sale_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: file_for_sale_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: file_for_sale_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->
