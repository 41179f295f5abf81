// Neighbourhood: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_third_seat ===
Stub: the wake of third_seat. # style: ledger
->->

=== wake_naryn ===
Stub: the wake of naryn. # style: ledger
->->

=== wake_five_clause ===
Stub: the wake of five_clause. # style: ledger
->->

=== wake_moscow_chair ===
Stub: the wake of moscow_chair. # style: ledger
->->

=== wake_uranium_bought ===
Stub: the wake of uranium_bought. # style: ledger
->->

=== wake_two_knocks ===
Stub: the wake of two_knocks. # style: ledger
->->

=== wake_heihe_or_across ===
Stub: the wake of heihe_or_across. # style: ledger
->->

=== wake_visa_for_ever ===
Stub: the wake of visa_for_ever. # style: ledger
->->

=== wake_old_names ===
Stub: the wake of old_names. # style: ledger
->->
