// Energy, act IV. STUB.

=== energy_frontier_dial ===
# scene: The dial at the frontier # kind: dossier
Stub: the dial at the frontier.
-> choices
= choices
* (one) [One. #id: frontier_dial_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: frontier_dial_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: frontier_dial_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_fifth_of_crude ===
# scene: A fifth of our crude # kind: dossier
Stub: a fifth of our crude.
-> choices
= choices
* (one) [One. #id: fifth_of_crude_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: fifth_of_crude_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: fifth_of_crude_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_breeder_fuel ===
# scene: Fuel for a breeder # kind: dossier
Stub: fuel for a breeder.
-> choices
= choices
* (one) [One. #id: breeder_fuel_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: breeder_fuel_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: breeder_fuel_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->
