// Industry: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_scrap_fee ===
Stub: the wake of scrap_fee. # style: ledger
->->

=== wake_brake_test ===
Stub: the wake of brake_test. # style: ledger
->->

=== wake_night_shift ===
Stub: the wake of night_shift. # style: ledger
->->

=== wake_bolts ===
Stub: the wake of bolts. # style: ledger
->->

=== wake_plug ===
Stub: the wake of plug. # style: ledger
->->

=== wake_open_day ===
Stub: the wake of open_day. # style: ledger
->->

=== wake_yerevan ===
Stub: the wake of yerevan. # style: ledger
->->

=== wake_engine ===
Stub: the wake of engine. # style: ledger
->->

=== wake_wing ===
Stub: the wake of wing. # style: ledger
->->
