// Industry, act II. STUB.

=== industry_two_keys ===
# scene: Two keys for one code # kind: dossier
Stub: two keys for one code.
-> choices
= choices
* (one) [One. #id: two_keys_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: two_keys_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: two_keys_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_drone_invoice ===
# scene: The drone seller's invoice # kind: dossier
Stub: the drone seller's invoice.
-> choices
= choices
* (one) [One. #id: drone_invoice_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: drone_invoice_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: drone_invoice_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->

=== industry_suitcase ===
# scene: A scientist with a suitcase # kind: dossier
Stub: a scientist with a suitcase.
-> choices
= choices
* (one) [One. #id: suitcase_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: suitcase_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: suitcase_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Industry: {industry_title}. Left. # rival # style: ledger
->->
