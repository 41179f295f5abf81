// War, act II. STUB.

=== war_oil_for_tariffs ===
# scene: Oil for tariffs # kind: dossier
Stub: oil for tariffs.
-> choices
= choices
* (one) [One. #id: oil_for_tariffs_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: oil_for_tariffs_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: oil_for_tariffs_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_pressing_truce ===
# scene: Pressing for a truce # kind: dossier
Stub: pressing for a truce.
-> choices
= choices
* (one) [One. #id: pressing_truce_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: pressing_truce_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: pressing_truce_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_pyongyang_friend ===
# scene: Pyongyang's new friend # kind: dossier
Stub: Pyongyang's new friend.
-> choices
= choices
* (one) [One. #id: pyongyang_friend_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: pyongyang_friend_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: pyongyang_friend_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->
