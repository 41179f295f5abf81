// The successor's verdict. STUB.

=== successor ===
# scene: The next head of the northern desk
Stub.
->->
