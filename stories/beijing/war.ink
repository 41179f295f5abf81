// War, act I. STUB.

=== war_enemy_pages ===
# scene: The pages that call us enemy # kind: dossier
Stub: the pages that call us enemy.
-> choices
= choices
* (one) [One. #id: enemy_pages_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: enemy_pages_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: enemy_pages_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_reverse_nixon ===
# scene: A reverse Nixon # kind: dossier
Stub: a reverse Nixon.
-> choices
= choices
* (one) [One. #id: reverse_nixon_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: reverse_nixon_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: reverse_nixon_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_enlisted ===
# scene: Citizens who enlisted # kind: dossier
Stub: citizens who enlisted.
-> choices
= choices
* (one) [One. #id: enlisted_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: enlisted_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: enlisted_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->
