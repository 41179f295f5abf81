// Industry, act III. STUB.

=== industry_night_team ===
# scene: The night team # kind: dossier
Stub: the night team.
-> choices
= choices
* (one) [One. #id: night_team_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: night_team_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: night_team_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_airliner ===
# scene: An airliner without them # kind: dossier
Stub: an airliner without them.
-> choices
= choices
* (one) [One. #id: airliner_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: airliner_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: airliner_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_kaluga ===
# scene: A plant in Kaluga # kind: dossier
Stub: a plant in Kaluga.
-> choices
= choices
* (one) [One. #id: kaluga_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: kaluga_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: kaluga_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->
