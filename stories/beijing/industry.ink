// Industry, act I. STUB.

=== industry_fee_answered ===
# scene: A fee answered # kind: dossier
Stub: a fee answered.
-> choices
= choices
* (one) [One. #id: fee_answered_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: fee_answered_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: fee_answered_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_build_there ===
# scene: Build it there? # kind: dossier
Stub: build it there?.
-> choices
= choices
* (one) [One. #id: build_there_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: build_there_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: build_there_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_price_war ===
# scene: A price war at home # kind: dossier
Stub: a price war at home.
-> choices
= choices
* (one) [One. #id: price_war_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: price_war_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: price_war_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->
