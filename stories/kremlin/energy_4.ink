// Energy, act IV. STUB.

=== energy_meter_house ===
# scene: The meter house # kind: dossier
Stub: the meter house.
-> choices
= choices
* (one) [One. #id: meter_house_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: meter_house_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: meter_house_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_last_discount ===
# scene: The last discount # kind: dossier
Stub: the last discount.
-> choices
= choices
* (one) [One. #id: last_discount_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: last_discount_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: last_discount_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_reactor_birthday ===
# scene: A reactor's birthday # kind: dossier
Stub: a reactor's birthday.
-> choices
= choices
* (one) [One. #id: reactor_birthday_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: reactor_birthday_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: reactor_birthday_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->
