// Industry: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_fee_answered ===
Stub: the wake of fee_answered. # style: ledger
->->

=== wake_build_there ===
Stub: the wake of build_there. # style: ledger
->->

=== wake_price_war ===
Stub: the wake of price_war. # style: ledger
->->

=== wake_two_keys ===
Stub: the wake of two_keys. # style: ledger
->->

=== wake_drone_invoice ===
Stub: the wake of drone_invoice. # style: ledger
->->

=== wake_suitcase ===
Stub: the wake of suitcase. # style: ledger
->->

=== wake_night_team ===
Stub: the wake of night_team. # style: ledger
->->

=== wake_airliner ===
Stub: the wake of airliner. # style: ledger
->->

=== wake_kaluga ===
Stub: the wake of kaluga. # style: ledger
->->
