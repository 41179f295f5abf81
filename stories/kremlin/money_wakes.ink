// Money: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_panda_coupon ===
Stub: the wake of panda_coupon. # style: ledger
->->

=== wake_china_track ===
Stub: the wake of china_track. # style: ledger
->->

=== wake_two_windows ===
Stub: the wake of two_windows. # style: ledger
->->

=== wake_rollover ===
Stub: the wake of rollover. # style: ledger
->->

=== wake_ten_doors ===
Stub: the wake of ten_doors. # style: ledger
->->

=== wake_unsigned_list ===
Stub: the wake of unsigned_list. # style: ledger
->->

=== wake_pensioners ===
Stub: the wake of pensioners. # style: ledger
->->

=== wake_clearing_house ===
Stub: the wake of clearing_house. # style: ledger
->->

=== wake_match_grant ===
Stub: the wake of match_grant. # style: ledger
->->
