// The initiative: A joint price office. STUB.

=== initiative_price_office ===
# scene: A joint price office
Stub.
* [One. #id: price_office_one]
    ~ move(trust, 3)
    One.
* [Two. #id: price_office_two]
    ~ move(influence, 3)
    Two.
- ->->
