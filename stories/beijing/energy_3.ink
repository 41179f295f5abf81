// Energy, act III. STUB.

=== energy_pegs ===
# scene: Pegs for line D # kind: dossier
Stub: pegs for line D.
-> choices
= choices
* (one) [One. #id: pegs_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: pegs_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: pegs_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_polar_hut ===
# scene: A hut in the polar night # kind: dossier
Stub: a hut in the polar night.
-> choices
= choices
* (one) [One. #id: polar_hut_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: polar_hut_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: polar_hut_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_teapots ===
# scene: Teapots on a list # kind: dossier
Stub: teapots on a list.
-> choices
= choices
* (one) [One. #id: teapots_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: teapots_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: teapots_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->
