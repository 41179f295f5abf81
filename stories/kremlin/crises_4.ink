// Crises, act IV. STUB.

=== crisis_chiefs_cough ===
# scene: The chief's cough # kind: crisis
Stub.
* [One. #id: chiefs_cough_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: chiefs_cough_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: chiefs_cough_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

=== crisis_newspaper_page ===
# scene: A page in a newspaper # kind: crisis
Stub.
* [One. #id: newspaper_page_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
* [Two. #id: newspaper_page_two]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Two.
* [Three. #id: newspaper_page_three]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Three.
- ->->

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
