// Neighbourhood, act III. STUB.

=== neighbourhood_heihe_or_across ===
# scene: Heihe, or across # kind: dossier
Stub: Heihe, or across.
-> choices
= choices
* (one) [One. #id: heihe_or_across_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: heihe_or_across_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: heihe_or_across_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_visa_for_ever ===
# scene: A visa for ever # kind: dossier
Stub: a visa for ever.
-> choices
= choices
* (one) [One. #id: visa_for_ever_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: visa_for_ever_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: visa_for_ever_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->

=== neighbourhood_old_names ===
# scene: The old names # kind: dossier
Stub: the old names.
-> choices
= choices
* (one) [One. #id: old_names_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: old_names_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: old_names_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Left. # rival # style: ledger
->->
