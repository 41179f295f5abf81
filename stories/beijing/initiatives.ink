// Initiatives: which belongs to which act.

// Read count of this act's initiative.
=== function initiatives_of_act() ===
{ act:
- 1: ~ return initiative_interpreters
- 2: ~ return initiative_one_form
- 3: ~ return initiative_ear_in_kyiv
}
~ return initiative_sealed_letter

=== function initiative_title() ===
{ act:
- 1: ~ return "a night school for interpreters"
- 2: ~ return "one customs form"
- 3: ~ return "an ear in Kyiv"
}
~ return "a letter to be opened later"

=== initiative ===
{ act:
- 1: -> initiative_interpreters
- 2: -> initiative_one_form
- 3: -> initiative_ear_in_kyiv
}
-> initiative_sealed_letter
