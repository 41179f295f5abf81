// Money, act II. STUB.

=== money_late_coupon ===
# scene: The first coupon is late # kind: dossier
Stub: the first coupon is late.
-> choices
= choices
* (one) [One. #id: late_coupon_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: late_coupon_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: late_coupon_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_few_members ===
# scene: A bank with few members # kind: dossier
Stub: a bank with few members.
-> choices
= choices
* (one) [One. #id: few_members_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: few_members_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: few_members_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_swap_line ===
# scene: A swap line, quietly # kind: dossier
Stub: a swap line, quietly.
-> choices
= choices
* (one) [One. #id: swap_line_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: swap_line_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: swap_line_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->
