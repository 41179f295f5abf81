// Industry, act III. STUB.

=== industry_yerevan ===
# scene: A man in Yerevan # kind: dossier
Stub: a man in Yerevan.
-> choices
= choices
* (one) [One. #id: yerevan_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: yerevan_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: yerevan_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_engine ===
# scene: The engine that was ours # kind: dossier
Stub: the engine that was ours.
-> choices
= choices
* (one) [One. #id: engine_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: engine_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: engine_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_wing ===
# scene: A wing without a partner # kind: dossier
Stub: a wing without a partner.
-> choices
= choices
* (one) [One. #id: wing_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: wing_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: wing_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->
