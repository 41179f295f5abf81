// The initiative: A school for your successor. STUB.

=== initiative_school ===
# scene: A school for your successor
Stub.
* [One. #id: school_one]
    ~ move(trust, 3)
    One.
* [Two. #id: school_two]
    ~ move(influence, 3)
    Two.
- ->->
