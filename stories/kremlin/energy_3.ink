// Energy, act III. STUB.

=== energy_two_names ===
# scene: A jetty with two names # kind: dossier
Stub: a jetty with two names.
-> choices
= choices
* (one) [One. #id: two_names_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: two_names_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: two_names_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_red_ribbons ===
# scene: Red ribbons # kind: dossier
Stub: red ribbons.
-> choices
= choices
* (one) [One. #id: red_ribbons_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: red_ribbons_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: red_ribbons_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_twelve_backwards ===
# scene: Twelve, backwards # kind: dossier
Stub: twelve, backwards.
-> choices
= choices
* (one) [One. #id: twelve_backwards_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: twelve_backwards_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: twelve_backwards_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->
