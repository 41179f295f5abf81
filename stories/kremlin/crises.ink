// Crises: which may come, and those of act I.
// Facts: F49, F50, F66 (payments); F94, F92 (atlas); F101, F102 (lecture).

// Which crises may come, by act.
=== function draw_crises() ===
~ offer(act == 1, crisis_frozen_payments, 4 + sanctions_heat / 8, -> crisis_frozen_payments, -> nothing_drawn, "")
~ offer(act == 1, crisis_school_atlas, 4 + border_anxiety / 6, -> crisis_school_atlas, -> nothing_drawn, "")
~ offer(act == 1, crisis_harbin_lecture, 4 + leak_exposure / 6, -> crisis_harbin_lecture, -> nothing_drawn, "")
~ offer(act == 2, crisis_treaty_drone, 4 + war_tempo / 8, -> crisis_treaty_drone, -> nothing_drawn, "")
~ offer(act == 2, crisis_customs_strike, 4 + home_strain / 6, -> crisis_customs_strike, -> nothing_drawn, "")
~ offer(act == 2, crisis_tanker_back, 4 + sanctions_heat / 8, -> crisis_tanker_back, -> nothing_drawn, "")
~ offer(act == 3, crisis_almaty_holiday, 4 + asian_hedging / 6, -> crisis_almaty_holiday, -> nothing_drawn, "")
~ offer(act == 3, crisis_shot_on_ice, 4 + border_anxiety / 6, -> crisis_shot_on_ice, -> nothing_drawn, "")
~ offer(act == 3, crisis_gulf_cable, 4 + war_tempo / 8, -> crisis_gulf_cable, -> nothing_drawn, "")
~ offer(act == 4, crisis_chiefs_cough, 4 + succession_nerves / 6, -> crisis_chiefs_cough, -> nothing_drawn, "")
~ offer(act == 4, crisis_newspaper_page, 4 + leak_exposure / 6, -> crisis_newspaper_page, -> nothing_drawn, "")
~ offer(act == 4, crisis_flood, 8, -> crisis_flood, -> nothing_drawn, "")

// Complete example. A correspondent bank in Beijing stops rouble payments on a Friday afternoon.
// Reads: sanctions_heat, trust. Hidden: home_strain, sanctions_heat, counterpart_suspicion.
=== crisis_frozen_payments ===
# scene: Friday, 16:40 # kind: crisis # codex: china_track
Zoya Kravtsevich rings from a stairwell. "At 16:40 a bank on Chang'an Avenue sent back 1,900 payments. Same code on each. Insulin pens, bearings, seed potatoes, a cello. I have until Monday, nine o'clock, and then it is in the shops." # speaker: Zoya Kravtsevich
The code means "documents incomplete". Washington has named nobody. {sanctions_heat >= 60: A Treasury delegation did pass through Hong Kong on Wednesday.|Ostranin's people find no delegation, no letter, only a new compliance officer with a new broom.}
"Item one," says Ostranin on the other line. "They know the hour. They chose the hour." # speaker: Gleb Ostranin
-> answer

= answer
* (quiet) [Send a list of the medicines alone, by hand, tonight. #id: frozen_medicines #forecast: Zoya Kravtsevich; trust +; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -3)
    ~ nudge(home_strain, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    A second secretary carries it across Beijing on the metro, because of the traffic. The pens clear on Sunday. The bearings do not, and a mill in Cherepovets slows to one strand. On Monday Dolzhikova has the list read out in committee, insulin by insulin, to men who make artillery.
* (loud) [Call their ambassador in, with cameras. #id: frozen_ambassador #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; trust --; high]
    ~ move(standing, 4)
    ~ move(trust, -5)
    ~ nudge(counterpart_suspicion, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    He comes in a grey coat and answers each question by thanking you for it. Pavel Nozdrin's programme counts the seconds. On Monday 1,400 payments clear; the other five hundred, all from firms he had heard named, never do.
* (around) [Open the Astana and Dubai routes before Monday. #id: frozen_around #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -4)
    ~ move(influence, 3)
    ~ nudge(sanctions_heat, 5)
    ~ nudge(home_strain, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Two bankers in Astana cancel their weekend, name a rate and ask what else is held up. It works. By Tuesday the potatoes are paid for, in three currencies, at what two sacks used to cost the sack. Kravtsevich has both bankers' names by heart. On Thursday so has a desk in Brussels.
+ {trust < 62} [Ask Shen Yunhe's office to make one telephone call. #id: frozen_call_shut #locked: His office takes such a call only from someone it would ring itself: from trust 62.]
    -> answer
* (call) {trust >= 62} [Ask Shen Yunhe's office to make one telephone call. #id: frozen_call]
    ~ move(trust, 2)
    ~ move(dependence, 5)
    ~ nudge(counterpart_suspicion, -4)
    The call is made; you hear later that it lasted forty seconds. On Monday all 1,900 clear, the cello too. The clerk on Chang'an Avenue who typed the code, as she had been told to, is moved to coin counting. In a drawer in Zhongnanhai there is now a note with the date, the hour, and what you asked for. # achievement: forty_seconds
- ->->

// Page 31. Rests on F92-F94. Both old claims stated; the line of 2008 is settled. Plants nothing; act IV recalls the label taken.
// Hidden: border_anxiety, hardliner_mood, counterpart_suspicion. Reads: trust, border_anxiety, initiative_river_table.
=== crisis_school_atlas ===
# scene: Page 31 # kind: crisis # codex: words_river
08:10 in Khabarovsk. A geography teacher photographs page 31 of a Chinese school atlas. Bolshoi Ussuriysky/Heixiazi is in one colour. Both capitals once claimed the whole island; since 14 October 2008 each has half. By noon ninety thousand people have shared the page.
"Item one. February 2023, eight old names. Item two. August 2023, a map. Item three. This. Let us note that misprints vary." # speaker: Gleb Ostranin
Vice-governor Ksenia Malyugina is out of doors, by the sound of it. "I have the mayor of Fuyuan's own number, and he has children at school. Give me until four. At four somebody here finds a megaphone." # speaker: Ksenia Malyugina
The Chinese consulate calls it a technical matter. The treaty, it says, is not for printers.
-> atlas

= atlas
* (protest) [Protest aloud, and ask for a corrected print. #id: atlas_protest #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ nudge(border_anxiety, 3)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Your note is three sentences; "settled" is in two. {trust >= 54: A corrected page goes up that night on a ministry site in Beijing, for teachers who own a printer.|Beijing calls the matter technical a second time, and reprints.} Pavel Nozdrin gives you the top of the hour. In Khabarovsk a woman who runs school trips to Fuyuan pays back two hundred and six fares, in cash, at a card table on the quay.
* (mayors) [Let Khabarovsk ring Fuyuan, mayor to mayor. #id: atlas_mayors #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -6)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The mayor of Fuyuan goes and looks in his son's satchel, and swears. By 15:40 they have a sticker, two colours, to be printed on his bank and glued in by the pupils of both. {border_anxiety >= 34: The megaphone turns up regardless, with a dozen people, and goes home for tea.|Nobody finds the megaphone.} In Moscow Dolzhikova asks since when provinces keep a foreign ministry. Malyugina's travel budget is audited.
* (own) [Print an atlas of your own, with all the old names. #id: atlas_print #forecast: Irina Vasnetskaya; influence +; low]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ nudge(border_anxiety, 5)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Lyudmila Charskaya edits it in nine weeks. She puts in Haishenwai and Port Arthur, and the Nanai names, older than both. It sells out on either bank, for opposite reasons. A publisher in Tashkent buys the plates and asks her for a page on Bukhara. A headmaster in Fuyuan, who ordered thirty, writes to ask her for a receipt that he can show.
+ {initiative_river_table == 0} [Put page 31 before the river towns' own table. #id: atlas_table_shut #locked: The river towns have no table. Starting one would be your own idea.]
    -> atlas
* (table) {initiative_river_table > 0} [Put page 31 before the river towns' own table. #id: atlas_table #forecast: Gleb Ostranin; influence -; medium]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -5)
    ~ nudge(hardliner_mood, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    {initiative_river_table.bridge: The bus on the bridge is heated, this time.|They meet on a Sunday, with the atlas on a lunch tray.} The bridge master lays a depth chart over page 31 and finds the publisher wrong in seventeen places, most of which had drowned somebody's nets. The next printing has two colours and the channel. Moscow receives the minutes six days late, by way of the fisheries board, with a bill for the room. # achievement: page_thirty_one
- ->->

// Forty slides. Rests on F101, F102. Nobody in it is modelled on a real prisoner. Plants nothing.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Reads: ostranin_favour, leak_exposure, standing, war_eight_pages.rubanov.
=== crisis_harbin_lecture ===
# scene: Forty slides # kind: crisis
At 19:52 a physicist came through customs at Domodedovo with a box of sunflower sweets. He was met, and not by his wife. In Harbin he had shown forty slides on the flight of bees.
"Item one. Slide thirty-eight is a curve. Item two. It bends at a speed that no bee has reached. Item three. Fourteen people were in the room. One was asleep. Let us note the thirteen." # speaker: Gleb Ostranin
Denis Rubanov has come for the institute, and keeps his coat on. "That curve is in a textbook from 1974. I have it here. Please don't ask me how I found the page so quickly." # speaker: Denis Rubanov
Harbin's answer is two lines long. The subject was bees; the sweets were a present.
-> slides

= slides
* (release) [Get him home to his wife tonight. #id: lecture_release #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(trust, 3)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, 3)
    ~ please(ostranin_favour, -1)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Velgin makes one call, standing. At 21:40 the man rings his own bell, because his keys are still being examined. {ostranin_favour > 0: The colonel drove him, by the ring road, and did not speak.|A lieutenant carries up the suitcase, repacked by somebody tidier.} He does not ask for the slides. Dolzhikova proposes that your desk be issued a taxi lamp; the committee laughs for some time.
* (charge) [Let the colonel charge him. #id: lecture_charge #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(hardliner_mood, 4)
    ~ please(ostranin_favour, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    He is charged at 23:10 under an article with a long number. His wife brings a jersey and is told to bring one without buttons. {leak_exposure >= 32: A week later slide thirty-eight is in a London column, redrawn, with the bend on the wrong side.|Slide thirty-eight goes into a safe, between two others exactly like it.} Nine lecturers find that they are unwell this season. The joint laboratory in Harbin sends back the Russian half of its keys.
* (publish) [Ask Beijing to publish the lecture, all forty. #id: lecture_publish #forecast: Irina Vasnetskaya; influence +; low #forecast: Gleb Ostranin; influence -; high]
    ~ move(influence, 3)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    They publish thirty-nine. In place of the thirty-eighth is a photograph of a hive, a good one. Bangalore, Almaty and Delft all write to Rubanov for the missing slide, "as bee people". The prisoner is let out until it turns up, on a promise not to leave the district. His wife unpacks one of the two bags. Harbin sends no more programmes.
+ {standing < 54} [Have three physicists judge the curve before the colonel. #id: lecture_jury_shut #locked: Lubyanka sends its evidence only where it expects thanks: standing 54.]
    -> slides
* (jury) {standing >= 54} [Have three physicists judge the curve before the colonel. #id: lecture_jury #forecast: Gleb Ostranin; standing +; low]
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ nudge(hardliner_mood, -5)
    ~ tally(ostranin_made, ostranin_right, false)
    It takes a blackboard and forty minutes. {war_eight_pages.rubanov: The colonel, who once lent Rubanov a page, lends him the chalk.|Rubanov's hand shakes until he begins to write.} Page 212, 1974; the bend is the authors' own mistake. At 22:25 the colonel enters "bees" on the form and signs. Of the three judges one is asked next day for his passport, as a routine, and Dolzhikova has the blackboard fetched away in a van. # achievement: the_flight_of_bees
- ->->
