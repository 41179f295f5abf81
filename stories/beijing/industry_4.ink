// Industry, act IV. STUB.

=== industry_forty_thousand ===
# scene: Forty-one thousand cars # kind: dossier
Stub: forty-one thousand cars.
-> choices
= choices
* (one) [One. #id: forty_thousand_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: forty_thousand_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: forty_thousand_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_moon_words ===
# scene: The moon in two languages # kind: dossier
Stub: the moon in two languages.
-> choices
= choices
* (one) [One. #id: moon_words_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: moon_words_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: moon_words_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_hands ===
# scene: Hands for Bolshoi Kamen # kind: dossier
Stub: hands for Bolshoi Kamen.
-> choices
= choices
* (one) [One. #id: hands_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: hands_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: hands_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->
