// Money, act II. STUB.

=== money_rollover ===
# scene: Rollover # kind: dossier
Stub: rollover.
-> choices
= choices
* (one) [One. #id: rollover_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: rollover_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: rollover_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_ten_doors ===
# scene: A bank with ten doors # kind: dossier
Stub: a bank with ten doors.
-> choices
= choices
* (one) [One. #id: ten_doors_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: ten_doors_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: ten_doors_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_unsigned_list ===
# scene: A list nobody signed # kind: dossier
Stub: a list nobody signed.
-> choices
= choices
* (one) [One. #id: unsigned_list_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: unsigned_list_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: unsigned_list_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->
