// Industry, act IV. STUB.

=== industry_wuhu_line ===
# scene: The Wuhu line # kind: dossier
Stub: the Wuhu line.
-> choices
= choices
* (one) [One. #id: wuhu_line_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: wuhu_line_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: wuhu_line_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_moon_lamp ===
# scene: A lamp on the moon # kind: dossier
Stub: a lamp on the moon.
-> choices
= choices
* (one) [One. #id: moon_lamp_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: moon_lamp_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: moon_lamp_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_apprentices ===
# scene: The apprentices # kind: dossier
Stub: the apprentices.
-> choices
= choices
* (one) [One. #id: apprentices_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: apprentices_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: apprentices_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->
