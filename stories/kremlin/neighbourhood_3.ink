// Neighbourhood, act III. STUB.

=== neighbourhood_corridor ===
# scene: The corridor with a lease # kind: dossier
Stub: the corridor with a lease.
-> choices
= choices
* (one) [One. #id: corridor_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: corridor_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: corridor_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_baku ===
# scene: An apology in Baku # kind: dossier
Stub: an apology in Baku.
-> choices
= choices
* (one) [One. #id: baku_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: baku_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: baku_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_hayfield ===
# scene: Forty-nine years # kind: dossier
Stub: forty-nine years.
-> choices
= choices
* (one) [One. #id: hayfield_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: hayfield_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: hayfield_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->
