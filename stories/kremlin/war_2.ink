// War, act II. STUB.

=== war_sappers ===
# scene: Sappers and masons # kind: dossier
Stub: sappers and masons.
-> choices
= choices
* (one) [One. #id: sappers_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: sappers_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: sappers_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_white_powder ===
# scene: White powder # kind: dossier
Stub: white powder.
-> choices
= choices
* (one) [One. #id: white_powder_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: white_powder_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: white_powder_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->

=== war_nineteen_points ===
# scene: Nineteen points # kind: dossier
Stub: nineteen points.
-> choices
= choices
* (one) [One. #id: nineteen_points_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: nineteen_points_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: nineteen_points_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
War: {war_title}. Left. # rival # style: ledger
->->
