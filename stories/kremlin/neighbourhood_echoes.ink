// Neighbourhood: echoes of acts II to IV. STUB.

=== echo_tashkent ===
# scene: Echo tashkent # kind: echo
Stub.
* [One. #id: echo_tashkent_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_tashkent_two]
    ~ move(influence, 3)
    Two.
- ->->

=== echo_register ===
# scene: Echo register # kind: echo
Stub.
* [One. #id: echo_register_one]
    ~ move(trust, 3)
    One.
* [Two. #id: echo_register_two]
    ~ move(influence, 3)
    Two.
- ->->
