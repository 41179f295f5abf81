// Energy, act II. STUB.

=== energy_steppe_route ===
# scene: The route over the steppe # kind: dossier
Stub: the route over the steppe.
-> choices
= choices
* (one) [One. #id: steppe_route_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: steppe_route_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: steppe_route_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_majors_at_sea ===
# scene: Majors back at sea # kind: dossier
Stub: majors back at sea.
-> choices
= choices
* (one) [One. #id: majors_at_sea_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: majors_at_sea_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: majors_at_sea_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_ice_bill ===
# scene: An ice bill # kind: dossier
Stub: an ice bill.
-> choices
= choices
* (one) [One. #id: ice_bill_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: ice_bill_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: ice_bill_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->
