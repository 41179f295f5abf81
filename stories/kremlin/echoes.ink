// Echoes: the slot, and those of act I. A consequence comes back two to five quarters after it was planted;
// told at quarter's end, each once, at most one a quarter: the next waits.
// The line on which the old decision moves a meter carries its id in an "echo" tag.

=== echo_slot ===
{ is_due(due_border_price, echo_border_price):
    -> echo_border_price
}
{ is_due(due_scrap_fee, echo_scrap_fee):
    -> echo_scrap_fee
}
{ is_due(due_eight_pages, echo_eight_pages):
    -> echo_eight_pages
}
{ is_due(due_side_door, echo_side_door):
    -> echo_side_door
}
{ is_due(due_panda, echo_panda):
    -> echo_panda
}
{ is_due(due_brake_test, echo_brake_test):
    -> echo_brake_test
}
{ is_due(due_tashkent, echo_tashkent):
    -> echo_tashkent
}
{ is_due(due_back_channel, echo_back_channel):
    -> echo_back_channel
}
{ is_due(due_our_end, echo_our_end):
    -> echo_our_end
}
{ is_due(due_ten_doors, echo_ten_doors):
    -> echo_ten_doors
}
{ is_due(due_open_day, echo_open_day):
    -> echo_open_day
}
{ is_due(due_register, echo_register):
    -> echo_register
}
{ is_due(due_two_names, echo_two_names):
    -> echo_two_names
}
{ is_due(due_match_grant, echo_match_grant):
    -> echo_match_grant
}
{ is_due(due_yerevan, echo_yerevan):
    -> echo_yerevan
}
{ is_due(due_monitors, echo_monitors):
    -> echo_monitors
}
->->

// Complete example. The price at the border comes back. Facts: F60, F63, F64, F170.
=== echo_border_price ===
# scene: What the customs table says # kind: echo
Barsegov rings from Vnukovo, between two calls for his flight: look under the ruler. It is back on your map, and the sheet beneath has a coffee ring that is not yours.
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
    It is a short table. Four countries write to ask for a column, and three buyers of yours for a discount.
* [Call it a special price, for a special partner. #id: echo_price_special]
    ~ move(trust, 4)
    ~ move(influence, -3)
    Beijing likes "special". In Ulaanbaatar it is looked up, and underlined; their next transit bill has a line for special handling.
* [Have Barsegov open the old file again, from the ruler. #id: echo_price_reopen]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ nudge(counterpart_suspicion, 4)
    He flies again on Tuesday, with a toothbrush and the file, and tells his wife that it will be a week.
- ->->

// The lot at Chita. From industry_scrap_fee.raise and .exempt. Facts: F37-F40, F45, F46.
// Hidden: home_strain. Golubkova and the teacher pull opposite ways.
=== echo_scrap_fee ===
# scene: The lot at Chita # kind: echo
"I teach physics, and should like to know who it is that decides about cars." The envelope is from Chita, with a dozen stamps where four would do.
{
- industry_scrap_fee.raise:
    ~ move(influence, -3)
    ~ move(dependence, -3)
    She encloses a photograph, taken in February. The dealer she had chosen has flooded his lot and rents out skates; the flags are still up. Hundreds like him lost their contracts in 2025. Her cousin in Bishkek drives the same model at half the money, "and they ask me there whether we tax only our friends". # echo: scrap_fee_raise
- else:
    ~ move(dependence, 4)
    ~ move(trust, 2)
    She encloses a bolt. It comes from the first car built under your exemption, assembled in a shed behind the lot; her ninth form took it apart and counted. Four hundred and twelve parts. This one was Russian. # echo: scrap_fee_exempt
}
"You answer her nicely, and you change nothing," says Raisa Golubkova. "Lida's boy turns those bolts. You want to take the bolt away from him as well?" # speaker: Raisa Golubkova
* (inspect) [Send an inspector who can count. #id: echo_fee_inspect]
    ~ move(dependence, -3)
    ~ move(trust, -2)
    He counts for nine days. {industry_scrap_fee.raise: Forty-one cars had come in as spare parts, whole but for the wheels.|He finds two more Russian parts, if the paint is one.} Lu Zhengping sighs down the line from Beijing, and asks for the man's method.
* (run) [Let it run until the autumn. #id: echo_fee_run]
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ nudge(home_strain, -2)
    The teacher gets a printed card. {industry_scrap_fee.raise: The dealer means to flood the lot again in November.|The shed puts on a night shift, of three.} Golubkova sends you her own card, which is warmer, and on Thursday complains of you upstairs.
* (letters) [Print her letter in the gazette, with your reply. #id: echo_fee_letters]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ candour = MIN(8, candour + 1)
    You admit to what it cost. Bishkek and Kostanay reprint both; people there like to see an office answer. Your own has to be told what a gazette is.
- ->->

// The misprint. From war_eight_pages.arrest and .explain. Facts: F99, F100, F102.
// Hidden: leak_exposure. Ostranin's favour decides whether he warned you. No wit at the expense of the convicted.
=== echo_eight_pages ===
# scene: The misprint # kind: echo
The registry has had a numbered page back, by ordinary post, in an envelope without a sender.
{
- war_eight_pages.arrest:
    ~ move(trust, -3)
    ~ move(standing, 3)
    {ostranin_favour > 0: Ostranin had rung at 19:30: "Item one. Do not be in court."|You learn the rest from a car radio.} Behind brown paper a second man asks for his glasses, to read a charge he denies. The page is his typescript. Line nine has "competitor"; over it, in another hand, stands "enemy". Beijing notes only that both men had once taught Chinese. # echo: eight_pages_arrest
- else:
    ~ move(trust, 4)
    ~ move(standing, -3)
    It is page five, cut from a newspaper abroad, and the misprint has been put right. Only one copy ever had that pencil mark. {ostranin_favour >= 0: Ostranin had sent a card: "19:30. Expect page five."|Ostranin had known for a week, and let you find out at breakfast.} Shen Yunhe's office writes, unasked, that the copy was theirs and the clerk is found. It is the first apology on file from that address. # echo: eight_pages_explain
}
* (light) [Ask that whoever is punished be punished lightly. #id: echo_pages_light]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ please(ostranin_favour, -1)
    {war_eight_pages.arrest: The prosecutor wanted fourteen years. The sentence is nine, and is called light. The typescript is not entered in evidence.|The clerk is sent to a county archive near Yichang. The aide who lent him the key keeps his post, and remembers you.}
* (locks) [Ask for nothing, and change the locks. #id: echo_pages_locks]
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ nudge(leak_exposure, -5)
    The locksmith is from Serpukhov and signs in three places. Copies for Astana now take six days. "One finds," writes Vasnetskaya, "that they have been read here by the time I get mine."
* (aloud) [Say in public whose draft it was, and which word. #id: echo_pages_aloud]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ candour = MIN(8, candour + 1)
    One unit, one draft, one word: it takes you ninety seconds, and Nozdrin's programme cuts to the football. {war_eight_pages.arrest: A lawyer asks for the recording.|In Beijing the recording is asked for, politely.} Ostranin's calls, for a month, begin at item two.
- ->->

// A ferry at Kuryk. From neighbourhood_side_door.close and .share. Facts: F132, F147, F163.
// Hidden: asian_hedging, home_strain. Reads: asian_hedging. Astana decides for itself in both branches.
=== echo_side_door ===
# scene: A ferry at Kuryk # kind: echo
KURYK, depart 22:40; BAKU, arrive when the sea allows. The timetable is in three languages, of which yours stands at the bottom. Aigul Serikova keeps it folded to the size of a tram ticket.
{
- neighbourhood_side_door.close:
    ~ move(influence, -5)
    A second ferry has been ordered for Kuryk, on the Caspian, to sail to Baku twice a week. It is for the lorries that you stopped. The ramp is being paid for by a lender in Washington, who met all five of the neighbours last November and was struck by how they spoke of queues. # echo: side_door_close
- else:
    ~ move(influence, 4)
    ~ move(dependence, -2)
    Astana's half of the fee has bought two scanners, and the line at Mashtakovo this morning was ten lorries long. The rest of it went into a ferry for Kuryk, on the Caspian, bound for Baku. Of that nobody had told you. # echo: side_door_share
}
"We had a door," she says. "Now we have a door and a boat. Nobody is angry. My mother always kept two shops in the village, and was polite in both." # speaker: Aigul Serikova
* (port) [Offer the ferry company a Russian port. #id: echo_door_port]
    ~ move(influence, 3)
    ~ move(standing, -2)
    They accept Makhachkala, on Thursdays. The harbour master clears a berth by turning out a grain ship for Iran, whose captain writes to Dolzhikova.
* (lane) [Offer Beijing a fast lane through Zabaikalsk. #id: echo_door_lane]
    ~ move(trust, 3)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    The lane has a carpet. The customs shift, who were not asked, work it from the ordinary roster, and the ordinary lorries wait. Serikova refolds her timetable.
* (stake) [Buy into the ferry, without asking for a vote. #id: echo_door_stake]
    ~ nudge(home_strain, 3)
    ~ move(standing, -3)
    { asian_hedging >= 46:
        ~ move(influence, 3)
        They sell you a twentieth, next to the Turks' tenth. The certificate has a sea on it, and was paid for out of the railwaymen's thirteenth month.
    - else:
        ~ move(influence, 5)
        ~ move(dependence, -1)
        They sell you a tenth, at par, and rename the bar. You are the only shareholder who has never seen a ship leave Kuryk, and they invite you.
    }
- ->->
