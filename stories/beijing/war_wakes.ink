// War: what comes back, one line for each file that was opened in acts I to III. STUB.

=== wake_enemy_pages ===
Stub: the wake of enemy_pages. # style: ledger
->->

=== wake_reverse_nixon ===
Stub: the wake of reverse_nixon. # style: ledger
->->

=== wake_enlisted ===
Stub: the wake of enlisted. # style: ledger
->->

=== wake_oil_for_tariffs ===
Stub: the wake of oil_for_tariffs. # style: ledger
->->

=== wake_pressing_truce ===
Stub: the wake of pressing_truce. # style: ledger
->->

=== wake_pyongyang_friend ===
Stub: the wake of pyongyang_friend. # style: ledger
->->

=== wake_monitors_blue ===
Stub: the wake of monitors_blue. # style: ledger
->->

=== wake_power_station ===
Stub: the wake of power_station. # style: ledger
->->

=== wake_tehran_asks ===
Stub: the wake of tehran_asks. # style: ledger
->->
