// The second and third year, read back by Velgin after their summits. STUB.

=== year_two ===
# scene: The second year, read back
Stub.
->->

=== year_three ===
# scene: The third year, read back
Stub.
->->
