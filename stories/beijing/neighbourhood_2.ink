// Neighbourhood, act II. STUB.

=== neighbourhood_moscow_chair ===
# scene: Moscow asks for a chair # kind: dossier
Stub: Moscow asks for a chair.
-> choices
= choices
* (one) [One. #id: moscow_chair_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: moscow_chair_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: moscow_chair_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_uranium_bought ===
# scene: Uranium, legally bought # kind: dossier
Stub: uranium, legally bought.
-> choices
= choices
* (one) [One. #id: uranium_bought_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: uranium_bought_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: uranium_bought_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_two_knocks ===
# scene: Yerevan and Baku knock # kind: dossier
Stub: Yerevan and Baku knock.
-> choices
= choices
* (one) [One. #id: two_knocks_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: two_knocks_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: two_knocks_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->
