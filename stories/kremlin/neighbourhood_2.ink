// Neighbourhood, act II. STUB.

=== neighbourhood_chair ===
# scene: A chair at their table # kind: dossier
Stub: a chair at their table.
-> choices
= choices
* (one) [One. #id: chair_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: chair_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: chair_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_uranium ===
# scene: Uranium by the kilo # kind: dossier
Stub: uranium by the kilo.
-> choices
= choices
* (one) [One. #id: uranium_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: uranium_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: uranium_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_register ===
# scene: A register with errors # kind: dossier
Stub: a register with errors.
-> choices
= choices
* (one) [One. #id: register_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: register_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: register_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->
