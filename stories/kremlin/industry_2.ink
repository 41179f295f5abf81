// Industry, act II. STUB.

=== industry_bolts ===
# scene: Bolts make a factory # kind: dossier
Stub: bolts make a factory.
-> choices
= choices
* (one) [One. #id: bolts_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: bolts_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: bolts_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_plug ===
# scene: Anything with a plug # kind: dossier
Stub: anything with a plug.
-> choices
= choices
* (one) [One. #id: plug_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: plug_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: plug_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_open_day ===
# scene: Open day at a closed laboratory # kind: dossier
Stub: open day at a closed laboratory.
-> choices
= choices
* (one) [One. #id: open_day_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: open_day_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: open_day_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->
