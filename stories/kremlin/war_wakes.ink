// War: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_eight_pages ===
Stub: the wake of eight_pages. # style: ledger
->->

=== wake_back_channel ===
Stub: the wake of back_channel. # style: ledger
->->

=== wake_battalion_kit ===
Stub: the wake of battalion_kit. # style: ledger
->->

=== wake_sappers ===
Stub: the wake of sappers. # style: ledger
->->

=== wake_white_powder ===
Stub: the wake of white_powder. # style: ledger
->->

=== wake_nineteen_points ===
Stub: the wake of nineteen_points. # style: ledger
->->

=== wake_ten_days ===
Stub: the wake of ten_days. # style: ledger
->->

=== wake_monitors ===
Stub: the wake of monitors. # style: ledger
->->

=== wake_amur_letter ===
Stub: the wake of amur_letter. # style: ledger
->->
