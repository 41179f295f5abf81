// Energy: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_border_price ===
Stub: the wake of border_price. # style: ledger
->->

=== wake_cold_cargo ===
Stub: the wake of cold_cargo. # style: ledger
->->

=== wake_black_seam ===
Stub: the wake of black_seam. # style: ledger
->->

=== wake_our_end ===
Stub: the wake of our_end. # style: ledger
->->

=== wake_dahej ===
Stub: the wake of dahej. # style: ledger
->->

=== wake_channel_dues ===
Stub: the wake of channel_dues. # style: ledger
->->

=== wake_two_names ===
Stub: the wake of two_names. # style: ledger
->->

=== wake_red_ribbons ===
Stub: the wake of red_ribbons. # style: ledger
->->

=== wake_twelve_backwards ===
Stub: the wake of twelve_backwards. # style: ledger
->->
