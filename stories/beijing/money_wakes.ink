// Money: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_panda_rating ===
Stub: the wake of panda_rating. # style: ledger
->->

=== wake_one_bank ===
Stub: the wake of one_bank. # style: ledger
->->

=== wake_lithuanian_answers ===
Stub: the wake of lithuanian_answers. # style: ledger
->->

=== wake_late_coupon ===
Stub: the wake of late_coupon. # style: ledger
->->

=== wake_few_members ===
Stub: the wake of few_members. # style: ledger
->->

=== wake_swap_line ===
Stub: the wake of swap_line. # style: ledger
->->

=== wake_instalments ===
Stub: the wake of instalments. # style: ledger
->->

=== wake_suifenhe_coins ===
Stub: the wake of suifenhe_coins. # style: ledger
->->

=== wake_scales ===
Stub: the wake of scales. # style: ledger
->->
