// War, act IV. STUB.

=== war_returned ===
# scene: The returned # kind: dossier
Stub: the returned.
-> choices
= choices
* (one) [One. #id: returned_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: returned_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: returned_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_article_five ===
# scene: An article called five # kind: dossier
Stub: an article called five.
-> choices
= choices
* (one) [One. #id: article_five_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: article_five_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: article_five_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_classroom_map ===
# scene: The map in the classroom # kind: dossier
Stub: the map in the classroom.
-> choices
= choices
* (one) [One. #id: classroom_map_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: classroom_map_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: classroom_map_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->
