// Money, act IV. STUB.

=== money_frozen_twice ===
# scene: Frozen in two places # kind: dossier
Stub: frozen in two places.
-> choices
= choices
* (one) [One. #id: frozen_twice_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: frozen_twice_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: frozen_twice_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_stop_button ===
# scene: The stop button # kind: dossier
Stub: the stop button.
-> choices
= choices
* (one) [One. #id: stop_button_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: stop_button_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: stop_button_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_who_audits ===
# scene: Who audits # kind: dossier
Stub: who audits.
-> choices
= choices
* (one) [One. #id: who_audits_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: who_audits_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: who_audits_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->
