// War, act IV. STUB.

=== war_unchanged ===
# scene: Unchanged renewal # kind: dossier
Stub: unchanged renewal.
-> choices
= choices
* (one) [One. #id: unchanged_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: unchanged_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: unchanged_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_guo_learnt ===
# scene: What Guo Shiyao learnt # kind: dossier
Stub: what Guo Shiyao learnt.
-> choices
= choices
* (one) [One. #id: guo_learnt_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: guo_learnt_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: guo_learnt_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_amur_mother ===
# scene: A mother writes from the Amur # kind: dossier
Stub: a mother writes from the Amur.
-> choices
= choices
* (one) [One. #id: amur_mother_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: amur_mother_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: amur_mother_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->
