// Neighbourhood, act I. Three dossiers: the side door, two gauges, a winter in Tashkent.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F163, F165 (K04); F138, F146 (K29); F141, F132 (K32).

// The side door. Rests on F163, F165. Plants echo_side_door (two quarters) on close and on share.
// Hidden: asian_hedging, leak_exposure, home_strain. Reads: asian_hedging, opening.neighbours, influence.
=== neighbourhood_side_door ===
# scene: The side door # kind: dossier # codex: chinese_cars
Chinese cars with nought kilometres on the clock come in by way of Kazakhstan, at the cheap rate, as used ones. To catch them, inspectors open every lorry at Mashtakovo, and the queue is three days long. Aigul Serikova, of the union's commission, has walked it. "The fourth driver had a wedding to go to. It was yesterday." # speaker: Aigul Serikova
Golubkova has a car like that in the ministry's garage, by mistake. "You shut that door. You shut it and you give me the key." # speaker: Raisa Golubkova
Vasnetskaya is told in Astana that a side door is a front door, if one lives on that side. {opening.neighbours: They recall there that you were the first to ask.|She was told so twice, by people from different ministries.}
-> door

= door
* (close) [Close the door: full fee on every car that comes round. #id: side_door_close #forecast: Raisa Golubkova; dependence -; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(dependence, -5)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ nudge(asian_hedging, 5)
    ~ plant(due_side_door, 2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The queue goes, and so does the reason for it. In Uralsk a man who washed eighty new cars a day, to make them look used, sells his pumps. {asian_hedging >= 46: Astana's ministry of transport does not protest; it orders a study of ferries.|Astana's ministry of transport protests in the union's own court, with page numbers.} Golubkova sends you the key in an envelope. It is the key of a Chinese car.
    ->->
* (look) [Clear the queue, leave the door ajar, write nothing down. #id: side_door_ajar #forecast: Raisa Golubkova; dependence +; high #forecast: Irina Vasnetskaya; influence +; low]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ nudge(leak_exposure, 4)
    ~ nudge(home_strain, -3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    The inspectors are sent on leave, by telephone. Fourteen thousand cars a month find a second homeland, and the fourth driver gets his photographs of the wedding. In Astana they would have liked it in writing; what has been allowed by telephone can be forbidden by telephone. Sychenin, at his car works, learns the number you rang from.
    ->->
* (share) [Split the fee with Astana and clear the queue. #id: side_door_share #forecast: Irina Vasnetskaya; influence ++; high #forecast: Raisa Golubkova; dependence +; medium]
    ~ move(influence, 5)
    ~ move(dependence, 2)
    ~ move(standing, -3)
    ~ plant(due_side_door, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    Astana takes the offer, and a notarised copy to show to others. It takes fifty-five per cent, too, where you had said half: the scanners are to stand on its side, and somebody must heat them. In the Council the split is entered as a cession. At Mashtakovo the cook at the lorry park, who had raised the price of an egg three times, lowers it once.
    ->->
+ {influence < 52} [Let Astana's own inspectors stamp the cars, and trust the stamp. #id: side_door_stamp_shut #locked: They would sign for you if they were sure you would still be listening: influence 52.]
    -> door
* (stamp) {influence >= 52} [Let Astana's own inspectors stamp the cars, and trust the stamp. #id: side_door_stamp #forecast: Irina Vasnetskaya; influence +; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    In the first week they refuse four hundred cars, which is more than your own men had, and an inspector's cousin goes to prison in Aktobe. Your own ministry had not expected the stamp to be meant. "Item one," says the colonel, "a foreigner decides what comes into this country." Serikova keeps the first form in her handbag. The fourth driver's wife has it that he was in a ditch.
    ->->

= left
~ move(influence, -3)
~ move(dependence, -1)
Neighbourhood: {neighbourhood_title}. On Dolzhikova's word every lorry is opened, and the queue reaches five days. At Mashtakovo an egg costs what a dinner did. # rival # style: ledger
->->

// Two gauges. Rests on F138, F145, F146. No echo in act I (act II recalls the chair).
// Second beat: who sits in the chair. Hidden: asian_hedging, home_strain, counterpart_suspicion. Reads: trust, counterpart.
=== neighbourhood_two_gauges ===
# scene: Two gauges # kind: dossier # codex: kyrgyz_railway
Eighty-five millimetres is the difference between their rail and yours. The line from Kashgar over the Fergana range, begun in December 2024, will cost 4.7 billion dollars, half of that on loan from China for thirty-five years, and touch nothing Russian.
"A deputy minister in Bishkek put it to me over plov. With one railway, he said, one is a passenger. He had hoped to be a station." # speaker: Irina Vasnetskaya
"Item one. They will say it is commerce. Item two. A gauge is a border that runs lengthwise." # speaker: Gleb Ostranin
Ma Tianyou, who is building the third tunnel, has moved his prayer room twice for a survey and asks for a decision.
* (bless) [Bless it aloud and ask nothing. #id: two_gauges_bless #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(trust, 5)
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Your sentence is read out at the mouth of a tunnel in three languages, while a drill waits. {counterpart == builder: Shen Yunhe has been there himself, it appears, and sends you a pebble from the spoil, labelled.|Shen Yunhe's office thanks you for your broad mind, and asks nobody to measure it.} In Bishkek the deputy minister puts his second set of drawings back in the tube.
* (join) [Ask for a small share, and a seat. #id: two_gauges_join #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; trust -; low]
    ~ tally(vasnetskaya_made, vasnetskaya_right, trust >= 55)
    ~ tally(ostranin_made, ostranin_right, trust < 55)
    { trust >= 55:
        ~ move(influence, 2)
        ~ move(dependence, 3)
        ~ nudge(asian_hedging, -2)
        Four per cent, and a chair near the door, from which one sees everybody's papers.
        -> chair
    - else:
        ~ move(influence, -2)
        ~ move(trust, -2)
        ~ move(standing, 2)
        Bishkek is willing, Tashkent has no objection, and Beijing is studying it. By the time they have finished studying, the shares are all spoken for. An invitation comes, to watch. At home you are thought the better of for having been kept out.
    }
* (wide) [Offer Bishkek a wide-gauge spur, at your cost. #id: two_gauges_spur #forecast: Irina Vasnetskaya; influence +; high #forecast: Zoya Kravtsevich; standing -; medium]
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(home_strain, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Bishkek thanks both sides and asks for both drawings, in colour. Thirty-eight kilometres, two stations; Kravtsevich finds the money in a line called "miscellaneous bridges", where a village near Pskov had been waiting. {trust >= 55: Beijing observes that the more rails there are, the more they will carry.|Beijing observes that a spur is what one puts on a horse.} In Makmal they name a bakery after the junction that is not yet there.
- ->->

= chair
Vasnetskaya has a stationmaster, retired, from Orsk. Dolzhikova has a colonel.
* (stationmaster) [Seat the stationmaster. #id: two_gauges_stationmaster]
    ~ move(influence, 2)
    ~ move(standing, -2)
    At his second meeting he asks who will clear the snow. It had been in nobody's estimate; Tashkent moves that the guest be given tea.
    ->->
* (colonel) [Seat the colonel, and let Dolzhikova owe you one. #id: two_gauges_colonel]
    ~ move(standing, 3)
    ~ move(influence, -1)
    ~ nudge(counterpart_suspicion, 3)
    He puts his recorder on the table, openly, beside the nuts. At the third meeting nobody speaks. The fourth is held without a chair by the door.
    ->->

= left
~ move(trust, -2)
~ move(influence, -1)
Neighbourhood: {neighbourhood_title}. Dolzhikova has a study written on avalanche risk. Both partners have read better ones. # rival # style: ledger
->->

// A winter in Tashkent. Rests on F132, F141. No echo in act I (act II recalls the label taken).
// Hidden: asian_hedging, home_strain. Reads: asian_hedging, standing, quarter (a request made in summer or in frost).
=== neighbourhood_tashkent_winter ===
# scene: A winter in Tashkent # kind: dossier # codex: backyard
In Tashkent it is {quarter == 1:forty-one in the shade, and they write about January. The|fourteen below, and the} compressor at the border runs backwards, as it has since 7 October 2023: gas that used to come north goes south. The Uzbek energy office asks for a third more, for ninety days. It sends {quarter == 1:last winter's temperature|the temperature}, ward by ward, of a children's hospital.
"Let them ask for it inside the union, with their hand up," says Dolzhikova, who has come down in person and does not sit. "A country that will be warmed and not counted is a guest in a hotel." # speaker: Marina Dolzhikova
"Someone there keeps a list," says Vasnetskaya, "of who was kind in which winter. It goes back to the earthquake." # speaker: Irina Vasnetskaya
* (cost) [Sell at cost, no strings, no ceremony. #id: tashkent_cost #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; standing -; medium]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(home_strain, 3)
    ~ nudge(asian_hedging, -4)
    ~ plant(due_tashkent, 5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    The valve at Aleksandrov Gai is opened by a woman called Tamara with a wheel the size of a table, and without a photographer. To fill the pipe six villages near Orenburg are turned down by a degree; their governor, who was told nothing, is asked about it at a hockey match. A letter comes from the hospital. It knows whose gas it was.
* (lever) [Sell it, against an application to join the union. #id: tashkent_lever #forecast: Gleb Ostranin; influence ++; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ plant(due_tashkent, 4)
    ~ tally(ostranin_made, ostranin_right, asian_hedging < 45)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging >= 45)
    { asian_hedging < 45:
        ~ nudge(asian_hedging, 6)
        ~ move(influence, 4)
        ~ move(standing, 2)
        ~ move(trust, -1)
        They apply. The senate's transcript notes that the heating came on during the debate. A courteous member with a cold says for the record that he is casting the vote of a hospital. The bill to open talks passes by one. In Dushanbe and Bishkek they send for the transcript, and do not ask for it to be translated.
    - else:
        ~ nudge(asian_hedging, 6)
        ~ move(influence, -4)
        ~ move(standing, 2)
        They decline. For nine nights Tashkent burns mulberry, and the price of a cartload is in the papers beside the exchange rate. Dolzhikova is satisfied; nothing was given for nothing. In February a firm from Hefei surveys a plateau for solar panels, and finds that it had been cleared for it already.
    }
* (three) [Offer Beijing a joint winter reserve for the five. #id: tashkent_reserve #forecast: Gleb Ostranin; trust +; medium #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(trust, 4)
    ~ move(influence, -3)
    ~ move(dependence, 2)
    ~ plant(due_tashkent, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Shen Yunhe's office is pleased to have been asked, and has a map of the storage ready, which is quicker than maps are usually drawn. The five were not asked. {standing >= 54: Velgin, signing, wonders aloud which of them will be the first to mention it.|Astana mentions it at once, to everybody but you.} The gas arrives on the twelfth day of the frost. It comes with two flags on the meter, and a caretaker who speaks neither language.
- ->->

= left
~ move(influence, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. The gas is tied to a base lease. Tashkent thanks Dolzhikova for her clarity, and burns mulberry. # rival # style: ledger
->->
