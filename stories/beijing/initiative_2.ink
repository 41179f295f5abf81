// The initiative of act II: one customs form. STUB.

=== initiative_one_form ===
# scene: One customs form
Stub.
* [One. #id: one_form_one]
    ~ move(trust, 3)
    One.
* [Two. #id: one_form_two]
    ~ move(influence, 3)
    Two.
- ->->
