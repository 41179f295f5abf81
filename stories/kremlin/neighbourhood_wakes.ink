// Neighbourhood: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_side_door ===
Stub: the wake of side_door. # style: ledger
->->

=== wake_two_gauges ===
Stub: the wake of two_gauges. # style: ledger
->->

=== wake_tashkent_winter ===
Stub: the wake of tashkent_winter. # style: ledger
->->

=== wake_chair ===
Stub: the wake of chair. # style: ledger
->->

=== wake_uranium ===
Stub: the wake of uranium. # style: ledger
->->

=== wake_register ===
Stub: the wake of register. # style: ledger
->->

=== wake_corridor ===
Stub: the wake of corridor. # style: ledger
->->

=== wake_baku ===
Stub: the wake of baku. # style: ledger
->->

=== wake_hayfield ===
Stub: the wake of hayfield. # style: ledger
->->
