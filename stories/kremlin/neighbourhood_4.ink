// Neighbourhood, act IV. STUB.

=== neighbourhood_island_gate ===
# scene: The island gate # kind: dossier
Stub: the island gate.
-> choices
= choices
* (one) [One. #id: island_gate_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: island_gate_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: island_gate_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_tumen ===
# scene: The mouth of the Tumen # kind: dossier
Stub: the mouth of the Tumen.
-> choices
= choices
* (one) [One. #id: tumen_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: tumen_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: tumen_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_balkhash ===
# scene: Two reactors at Balkhash # kind: dossier
Stub: two reactors at Balkhash.
-> choices
= choices
* (one) [One. #id: balkhash_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: balkhash_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: balkhash_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->
