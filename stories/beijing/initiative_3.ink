// The initiative of act III: an ear in Kyiv. STUB.

=== initiative_ear_in_kyiv ===
# scene: An ear in Kyiv
Stub.
* [One. #id: ear_in_kyiv_one]
    ~ move(trust, 3)
    One.
* [Two. #id: ear_in_kyiv_two]
    ~ move(influence, 3)
    Two.
- ->->
