// Energy, act II. STUB.

=== energy_our_end ===
# scene: Our end first # kind: dossier
Stub: our end first.
-> choices
= choices
* (one) [One. #id: our_end_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: our_end_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: our_end_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_dahej ===
# scene: Whose tanker at Dahej # kind: dossier
Stub: whose tanker at Dahej.
-> choices
= choices
* (one) [One. #id: dahej_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: dahej_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: dahej_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_channel_dues ===
# scene: Dues for a channel # kind: dossier
Stub: dues for a channel.
-> choices
= choices
* (one) [One. #id: channel_dues_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: channel_dues_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: channel_dues_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->
