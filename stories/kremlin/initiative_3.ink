// The initiative: A room for Kyiv's envoy. STUB.

=== initiative_kyiv_room ===
# scene: A room for Kyiv's envoy
Stub.
* [One. #id: kyiv_room_one]
    ~ move(trust, 3)
    One.
* [Two. #id: kyiv_room_two]
    ~ move(influence, 3)
    Two.
- ->->
