// Money, act III. STUB.

=== money_instalments ===
# scene: Kyrgyz instalments # kind: dossier
Stub: Kyrgyz instalments.
-> choices
= choices
* (one) [One. #id: instalments_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: instalments_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: instalments_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_suifenhe_coins ===
# scene: Suifenhe counts coins # kind: dossier
Stub: Suifenhe counts coins.
-> choices
= choices
* (one) [One. #id: suifenhe_coins_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: suifenhe_coins_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: suifenhe_coins_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_scales ===
# scene: Grants on a scale # kind: dossier
Stub: grants on a scale.
-> choices
= choices
* (one) [One. #id: scales_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: scales_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: scales_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->
