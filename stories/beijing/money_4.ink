// Money, act IV. STUB.

=== money_yuan_abroad ===
# scene: The yuan abroad, slowly # kind: dossier
Stub: the yuan abroad, slowly.
-> choices
= choices
* (one) [One. #id: yuan_abroad_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: yuan_abroad_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: yuan_abroad_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_claim_on_ruins ===
# scene: A claim on ruins # kind: dossier
Stub: a claim on ruins.
-> choices
= choices
* (one) [One. #id: claim_on_ruins_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: claim_on_ruins_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: claim_on_ruins_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_two_figures ===
# scene: Two sets of figures # kind: dossier
Stub: two sets of figures.
-> choices
= choices
* (one) [One. #id: two_figures_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: two_figures_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: two_figures_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->
