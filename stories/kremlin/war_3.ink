// War, act III. STUB.

=== war_ten_days ===
# scene: Ten days in January # kind: dossier
Stub: ten days in January.
-> choices
= choices
* (one) [One. #id: ten_days_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: ten_days_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: ten_days_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_monitors ===
# scene: Monitors # kind: dossier
Stub: monitors.
-> choices
= choices
* (one) [One. #id: monitors_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: monitors_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: monitors_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_amur_letter ===
# scene: A letter from the Amur # kind: dossier
Stub: a letter from the Amur.
-> choices
= choices
* (one) [One. #id: amur_letter_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: amur_letter_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: amur_letter_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->
