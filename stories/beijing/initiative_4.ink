// The initiative of act IV: a letter to be opened later. STUB.

=== initiative_sealed_letter ===
# scene: A letter to be opened later
Stub.
* [One. #id: sealed_letter_one]
    ~ move(trust, 3)
    One.
* [Two. #id: sealed_letter_two]
    ~ move(influence, 3)
    Two.
- ->->
