// Initiatives: which belongs to which act.

// Read count of this act's initiative.
=== function initiatives_of_act() ===
{ act:
- 1: ~ return initiative_river_table
- 2: ~ return initiative_price_office
- 3: ~ return initiative_kyiv_room
}
~ return initiative_school

=== function initiative_title() ===
{ act:
- 1: ~ return "a table for the river towns"
- 2: ~ return "a joint price office"
- 3: ~ return "a room for Kyiv's envoy"
}
~ return "a school for your successor"

=== initiative ===
{ act:
- 1: -> initiative_river_table
- 2: -> initiative_price_office
- 3: -> initiative_kyiv_room
}
-> initiative_school
