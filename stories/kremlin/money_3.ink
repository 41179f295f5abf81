// Money, act III. STUB.

=== money_pensioners ===
# scene: Yuan for pensioners # kind: dossier
Stub: yuan for pensioners.
-> choices
= choices
* (one) [One. #id: pensioners_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: pensioners_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: pensioners_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_clearing_house ===
# scene: A clearing house in Astana # kind: dossier
Stub: a clearing house in Astana.
-> choices
= choices
* (one) [One. #id: clearing_house_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: clearing_house_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: clearing_house_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->

=== money_match_grant ===
# scene: Match the grant # kind: dossier
Stub: match the grant.
-> choices
= choices
* (one) [One. #id: match_grant_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: match_grant_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: match_grant_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Money: {money_title}. Left. # rival # style: ledger
->->
