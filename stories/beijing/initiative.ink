// The initiative of act I: a night school for interpreters. STUB.

=== initiative_interpreters ===
# scene: A night school for interpreters
Stub.
* [One. #id: interpreters_one]
    ~ move(trust, 3)
    One.
* [Two. #id: interpreters_two]
    ~ move(influence, 3)
    Two.
- ->->
