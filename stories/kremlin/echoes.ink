// Echoes, act I. A consequence comes back two quarters after it was planted; told at quarter's end, each once.
// The line on which the old decision moves a meter carries its id in an "echo" tag.

=== echo_slot ===
{ is_due(due_border_price, echo_border_price):
    -> echo_border_price ->
}
{ is_due(due_scrap_fee, echo_scrap_fee):
    -> echo_scrap_fee ->
}
{ is_due(due_eight_pages, echo_eight_pages):
    -> echo_eight_pages ->
}
{ is_due(due_side_door, echo_side_door):
    -> echo_side_door ->
}
->->

// Complete example. The price at the border comes back. Facts: F60, F63, F64, F170.
=== echo_border_price ===
# scene: What the customs table says # kind: echo
Barsegov's ruler is back on your map, and under it a sheet with a coffee ring that is not yours.
{
- energy_border_price.take:
    ~ move(influence, -5)
    ~ move(dependence, 2)
    It is the Chinese customs table for the month, and a student in Almaty has divided one column by another. Your price stands on his blog in bold. Tashkent's buyers have printed it; so has a Bulgarian. # echo: border_price_take
- energy_border_price.formula:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    The formula that nobody had read returns from Beijing in a new binding, with forty-one notes in pencil. Note seven corrects your arithmetic, in your favour. # echo: border_price_formula
- else:
    ~ move(influence, -4)
    ~ move(trust, -3)
    A survey crew has driven pegs for line D, Turkmen gas to Xinjiang by way of three republics. The pegs have red ribbon on them. Barsegov has brought one home in his luggage. # echo: border_price_wait
}
"One could ask what they would have paid to know it a year ago," says Vasnetskaya. "Or one could decide what it is worth now." # speaker: Irina Vasnetskaya
* [Publish a price of your own, for everyone, every quarter. #id: echo_price_publish]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ candour = MIN(8, candour + 1)
    It is a short table. Four countries write to ask for a column.
* [Call it a special price, for a special partner. #id: echo_price_special]
    ~ move(trust, 4)
    ~ move(influence, -3)
    Beijing likes "special". In Ulaanbaatar it is looked up, and underlined.
* [Have Barsegov open the old file again, from the ruler. #id: echo_price_reopen]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ nudge(counterpart_suspicion, 4)
    He flies on Tuesday. The kerosene smell never quite left your map.
- ->->

// TO WRITE (from industry_scrap_fee.raise / .exempt; F39, F40, F46): dealers close, or kits arrive with one Russian bolt; the teacher from Chita writes.
// Branch on the label, tag each meter line with its choice id; then two or three options.
=== echo_scrap_fee ===
# scene: The lot at Chita # kind: echo
An envelope from Chita, with too many stamps.
{
- industry_scrap_fee.raise:
    ~ move(influence, -3)
    ~ move(dependence, -3)
    A dealer in Chita has turned his lot into a skating rink. He sends a photograph, with the flags still up. # echo: scrap_fee_raise
- else:
    ~ move(dependence, 4)
    ~ move(trust, 2)
    The first car "built" under your exemption has four hundred Chinese parts and one Russian sticker. # echo: scrap_fee_exempt
}
* [Send an inspector who can count. #id: echo_fee_inspect]
    ~ move(dependence, -3)
    ~ move(trust, -2)
    He counts for nine days.
* [Let it run until the autumn. #id: echo_fee_run]
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ nudge(home_strain, -2)
    Golubkova sends you the skates.
- ->->

// TO WRITE (from war_eight_pages.arrest / .explain; F99, F100, F102): the trial's second name, or the misprint that Beijing kept; Ostranin's favour decides whether he warns you.
// Branch on the label, tag each meter line; then two or three options.
=== echo_eight_pages ===
# scene: The misprint # kind: echo
Page five has come back to the building.
{
- war_eight_pages.arrest:
    ~ move(trust, -3)
    ~ move(standing, 3)
    The court sits behind brown paper. {ostranin_favour > 0: Ostranin rang you the evening before, at 19:30.|You learn of it from the radio.} Beijing learns that both men had taught Chinese. # echo: eight_pages_arrest
- else:
    ~ move(trust, 4)
    ~ move(standing, -3)
    The misprint on page five turns up in a newspaper abroad, corrected. Somebody in Beijing lent out your copy, or somebody here typed it twice. # echo: eight_pages_explain
}
* [Ask for the sentence to be light. #id: echo_pages_light]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ please(ostranin_favour, -1)
    It is nine years, and is called light.
* [Ask for nothing, and change the locks. #id: echo_pages_locks]
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ nudge(leak_exposure, -5)
    The locksmith is from Serpukhov and signs in three places.
- ->->

// TO WRITE (from neighbourhood_side_door.close / .share; F147, F163): Astana opens another route by the Caspian, or asks for the same share in fuel; Serikova brings it.
// Branch on the label, tag each meter line; then two or three options.
=== echo_side_door ===
# scene: A ferry at Kuryk # kind: echo
Aigul Serikova has brought a timetable.
{
- neighbourhood_side_door.close:
    ~ move(influence, -5)
    A second ferry has been ordered for Kuryk, on the Caspian. It will carry the lorries that you stopped. # echo: side_door_close
- else:
    ~ move(influence, 4)
    ~ move(dependence, -2)
    Astana's half of the fee has bought scanners. The queue at Mashtakovo is eleven lorries, and a dog. # echo: side_door_share
}
* [Offer the ferry company a Russian port. #id: echo_door_port]
    ~ move(influence, 3)
    ~ move(standing, -2)
    They accept Makhachkala, on Thursdays.
* [Offer Beijing a fast lane through Zabaikalsk. #id: echo_door_lane]
    ~ move(trust, 3)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    The lane has a red carpet. It freezes to the concrete.
- ->->
