// Money, act I. STUB.

=== money_panda_rating ===
# scene: A rating for a panda # kind: dossier
Stub: a rating for a panda.
-> choices
= choices
* (one) [One. #id: panda_rating_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: panda_rating_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: panda_rating_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_one_bank ===
# scene: One bank for all of it # kind: dossier
Stub: one bank for all of it.
-> choices
= choices
* (one) [One. #id: one_bank_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: one_bank_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: one_bank_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_lithuanian_answers ===
# scene: Two Lithuanian answers # kind: dossier
Stub: two Lithuanian answers.
-> choices
= choices
* (one) [One. #id: lithuanian_answers_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: lithuanian_answers_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: lithuanian_answers_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->
