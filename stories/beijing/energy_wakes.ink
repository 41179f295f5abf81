// Energy: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_sum_by_telephone ===
Stub: the wake of sum_by_telephone. # style: ledger
->->

=== wake_berth_nine ===
Stub: the wake of berth_nine. # style: ledger
->->

=== wake_coal_favour ===
Stub: the wake of coal_favour. # style: ledger
->->

=== wake_steppe_route ===
Stub: the wake of steppe_route. # style: ledger
->->

=== wake_majors_at_sea ===
Stub: the wake of majors_at_sea. # style: ledger
->->

=== wake_ice_bill ===
Stub: the wake of ice_bill. # style: ledger
->->

=== wake_pegs ===
Stub: the wake of pegs. # style: ledger
->->

=== wake_polar_hut ===
Stub: the wake of polar_hut. # style: ledger
->->

=== wake_teapots ===
Stub: the wake of teapots. # style: ledger
->->
