// The years read back by Shen Yunhe after the summits. STUB.

=== year_one ===
# scene: The first year, read back
Stub.
->->

=== year_two ===
# scene: The second year, read back
Stub.
->->

=== year_three ===
# scene: The third year, read back
Stub.
->->
