// War and the West, act II. Three dossiers: sappers and masons, white powder, nineteen points.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F80, F118, F127 (K22); F124, F125; F128, F129 (K38).

// Sappers and masons. Rests on F80, F118, F127. Plants nothing; wake_sappers recalls the labels.
// Hidden: us_deal, leak_exposure, home_strain, asian_hedging. Reads: industry_night_shift labels, counterpart, asian_hedging.
=== war_sappers ===
# scene: Sappers and masons # kind: dossier # codex: sappers
Pyongyang's bill has two lines: wheat, and twelve student places at Denis Rubanov's closed institute. It is for the six thousand sappers and builders promised in June 2025. One of them, who goes by 2,204, has left a trowel on a wall in Sudzha, with blue tape round the handle; his company has put up a school, and the sappers, on their knees, cleared the field behind it. {industry_night_shift.asians:The boys from Osh might have laid that wall, but migration officers had stopped them four times.|There had been no other applicants.}
"Item one. Nine thousand mines, lifted by hand. Item two. We pay what we owe." # speaker: Gleb Ostranin
"Someone at Seoul's embassy could watch wheat go by," says Vasnetskaya. "About the twelve he would have to write home." # speaker: Irina Vasnetskaya
* (seats) [Pay both lines: the wheat, and the twelve places. #id: sappers_seats #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust 0; medium]
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(standing, 3)
    ~ nudge(us_deal, -4)
    ~ nudge(leak_exposure, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    They bring one suitcase among the twelve. For a term Rubanov reads them a textbook of 1974 and calls it foundations; then somebody above him is written to, and he is told to turn the page. At Sudzha a fresh company begins a maternity ward. 2,204 is not in it. {counterpart == watcher:Shen Yunhe's office sends you the twelve birthdays, where you had only names.|Shen Yunhe's office hopes that the students are warm enough.} In Seoul they move a radar, and tell Washington why.
* (home) [Pay them off, send them home, and ask Tashkent for builders. #id: sappers_home #forecast: Irina Vasnetskaya; influence ++; high #forecast: Raisa Golubkova; dependence -; medium]
    ~ move(standing, -4)
    ~ nudge(home_strain, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    { asian_hedging >= 46:
        ~ move(influence, 2)
        Tashkent names a day rate with danger money in it, and a list of fields that its people will not cross. You sign the list.
    - else:
        ~ move(influence, 5)
        Tashkent sends four hundred in one train. It wants one line in writing: that none of them will be offered a uniform.
    }
    2,204 is handed his trowel at the station, against a receipt; his pay travels in an officer's case. Past the school the red tape stays up. Dolzhikova asks in committee who sends an ally away, and the girders for the ward, bought in Hebei after all, lie in the rain.
* (wheat) [Pay the wheat, and strike out line two. #id: sappers_wheat #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    A third of the sappers are called home the same night. They leave their tape, and a sketch of what they had not reached. A tractor driver who had been promised his field sells the tractor. Beijing had dreaded the second line, and Li Chunji, of the port in Yanbian, lends you his weighbridge for the grain. Seoul takes the masons who stayed to the United Nations, with a picture of your school.
* (ask) [Show Beijing both lines, and ask what it could live with. #id: sappers_ask #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 3)
    ~ move(standing, 2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == patient:
        ~ move(trust, 2)
        Five weeks of nothing. Pyongyang waits on the same silence, with its sappers sitting down; then Shen Yunhe observes that wheat is a wholesome crop.
    - else:
        ~ move(trust, 4)
        Shen Yunhe's aide strikes out line two with a thumbnail and will pay half of line one himself, in maize, provided that the sacks say so.
    }
    From then on Pyongyang's bills reach you by way of Beijing, with a covering note. Velgin likes a refusal that was somebody else's. At Sudzha the school opens, ninety children in two shifts, and Rubanov's cleaner carries twelve new desks down again.
- ->->

= left
~ move(trust, -2)
~ move(standing, 1)
War: {war_title}. Dolzhikova grants the twelve places and cuts the wheat. Rubanov's institute gets a canteen it had asked for since 2011. # rival # style: ledger
->->

// White powder. Rests on F124, F125. Plants nothing; wake_white_powder recalls the labels.
// Hidden: sanctions_heat, counterpart_suspicion, war_tempo, asian_hedging. Reads: war_battalion_kit.swap, asian_hedging, counterpart, war_tempo.
=== war_white_powder ===
# scene: White powder # kind: dossier # codex: dual_use
Customs code 3912 20 covers what goes into nail varnish and what goes into shells. China sold almost none of it here until 2021, over thirteen hundred tonnes in 2023; the works in Kazan that dries it makes no varnish. It looks like wet cotton wool and smells of pear drops. {war_battalion_kit.swap:Izhevsk turns the cases, on the lathes you got it for your vehicles.|Izhevsk turns the cases, and waits.}
Annelie Brandis, of German customs, asks Beijing what is painted in Kazan. Beijing passes it on, and wants an answer to show.
"Item one. She gives lot numbers. Item two. Somebody counted sacks." # speaker: Gleb Ostranin
"You get me Tashkent's cotton and Zulfiya cooks it herself," says Golubkova. "Forty years on that floor, and you send her a German?" # speaker: Raisa Golubkova
* (linters) [Cook it in Kazan, from Tashkent's cotton. #id: white_powder_linters #forecast: Raisa Golubkova; dependence --; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 3)
    ~ tally(golubkova_made, golubkova_right, asian_hedging < 46)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { asian_hedging >= 46:
        ~ move(influence, -2)
        ~ move(dependence, 2)
        Tashkent will honour the old contract, to the bale, and not one bale over. It spins its own cotton now, the minister explains; a shirt travels better. So Kazan builds the vats and fills a third of them. For the rest the firm in Hubei has to be asked back, and it has a new price list. Zulfiya breathes through a wet scarf that her daughter took to be for the cold.
    - else:
        ~ move(influence, -4)
        ~ move(dependence, -4)
        Two gins in Fergana sell what is left on the seed, and by the next list from Brussels neither has a bank. Fourteen hundred women there had been paid through it. Tashkent sends you their names, by street. In Kazan the vats are full, and the doctor at the gate has stopped writing "cough".
    }
* (varnish) [Certify it as varnish, for Beijing to show her. #id: white_powder_varnish #forecast: Irina Vasnetskaya; trust +; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, -3)
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ nudge(sanctions_heat, 4)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    Kazan prints a card of eleven shades. Beijing forwards it in good faith, and Brandis asks for a bottle of the sixth. Before one can be mixed the firm in Hubei is on a list, with its three hundred people, and has told its ministry whose card that was. {counterpart == trader:The sacks still come, nine per cent dearer, the nine being for embarrassment.|The sacks still come, under a code for insulation.} Zulfiya's floor works three shifts. What is packed there is fired at Zaporizhzhia before the month is out.
* (lapse) [Tell Beijing that you would understand a refusal. #id: white_powder_lapse #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; trust -; low]
    ~ move(trust, 4)
    ~ move(dependence, -3)
    ~ move(standing, -5)
    ~ nudge(war_tempo, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    They had the refusal drafted, it appears, and nobody to thank for it. The licence lapses on a Friday. {war_tempo >= 60:Along one river the batteries are put on a ration, and the general staff asks whose kindness that was.|The general staff does its sum again and, for the first time, sends you a copy.} Kazan goes to four days; on the fifth Zulfiya finds that she can taste soup. Brandis closes the file with a sentence of thanks, and addresses it to Beijing.
- ->->

= left
~ move(trust, -3)
~ move(dependence, -2)
War: {war_title}. Dolzhikova answers Berlin herself: powder has no nationality. Beijing has to translate that, and halves the licence. # rival # style: ledger
->->

// Nineteen points. Rests on F128, F129; Kyiv's consent decides, and she does not give it to the two. Plants nothing; wake_nineteen_points recalls the labels.
// Hidden: us_deal, war_tempo, leak_exposure. Reads: war_back_channel labels, us_deal, counterpart. Trade and seventeen count as western steps.
=== war_nineteen_points ===
# scene: Nineteen points # kind: dossier # codex: geneva_points
There were twenty-eight points in the American draft of November 2025, and Geneva left nineteen. On the copy before you two more are ruled out, with a steel edge, in blue: the land, and the size of the army. Kyiv's negotiator has initialled both strokes. Under the second stands a figure, 611: the schools in what she is asked to leave. {war_back_channel.talk:The man with the aircraft parts brings it in person, as an old acquaintance.|{war_back_channel.ring:It was pushed under the embassy's door in Ankara, since you do not answer telephones.|It comes by way of Bern.}}
"Item one. Two lines are out. Item two. They were ours." # speaker: Gleb Ostranin
"Point twelve unlocks two banks. Twenty-two days of imports. I can fund seventeen points." # speaker: Zoya Kravtsevich
-> points

= points
* (trade) [Settle the two struck lines with Washington alone. #id: nineteen_points_trade #forecast: Zoya Kravtsevich; dependence --; medium #forecast: Irina Vasnetskaya; influence -; high]
    ~ western_steps = western_steps + 1
    ~ move(trust, -3)
    ~ move(influence, -4)
    ~ move(standing, 3)
    ~ nudge(us_deal, 5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, us_deal >= 37)
    { us_deal >= 37:
        ~ move(dependence, -4)
    - else:
        ~ move(dependence, 1)
    }
    By Thursday an official in Washington has initialled both. Then they are shown to Kyiv. Her answer is a photograph of one of the schools, third form, taken in a cellar, with a pencilled "No" that she lets the Americans translate. There is nothing to sign without her. {us_deal >= 37:One bank had been let off a list in the meantime, and stays off it by oversight.|The banks had been promised; they are promised again, and Harbin's charges in the meantime go up.} Tashkent, having read of it, cancels a visit.
    ->->
* (seventeen) [Take seventeen, and let her two strokes stand. #id: nineteen_points_seventeen #forecast: Gleb Ostranin; standing --; high #forecast: Zoya Kravtsevich; dependence -; high]
    { overruled(8):
        -> sent_back
    }
    ~ western_steps = western_steps + 1
    ~ move(dependence, -4)
    ~ move(influence, 3)
    ~ move(standing, -5)
    ~ move(trust, -2)
    ~ nudge(us_deal, 4)
    ~ nudge(war_tempo, -5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    "Seventeen," says Dolzhikova, and counts on aloud to nineteen. It goes up regardless. {counterpart == trader:Shen Yunhe, had you enquired, might have paid something for the two.|Shen Yunhe wonders how many points a friend needs.} Kyiv replies that it will talk about the fifteenth, on power lines; and near Chuhuiv two repair crews walk the same pylons for eleven days, ours from one end. On the twelfth a new brigade arrives, which had not been told.
    ->->
* (pencil) [Lend Beijing the sheet, and a pencil. #id: nineteen_points_pencil #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence +; high]
    { counterpart == watcher:
        ~ move(trust, 2)
    - else:
        ~ move(trust, 5)
    }
    ~ move(dependence, 3)
    ~ move(influence, -2)
    ~ nudge(us_deal, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Ren Kexin, deputy to their peace envoy, has been to Kyiv nine times and has met the steel edge: it belonged to the negotiator's father, a draughtsman. She will not touch the two. {counterpart == watcher:She has the sheet already, and on hers the blue is fresher.|Beside point sixteen she writes, very small: who counts?} Washington hears of the pencil, and the two banks stay shut. Kravtsevich sends you the list of what her twenty-two days would have bought. Line one is dialysis filters, for Perm.
    ->->
+ {not war_back_channel.bern} [Write to her about the number under the line. #id: nineteen_points_write_shut #locked: Kyiv's negotiator answers whoever once answered her. Bern had no letter from this desk.]
    -> points
* (write) {war_back_channel.bern} [Write to her about the number under the line. #id: nineteen_points_write #forecast: Gleb Ostranin; standing -; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(war_tempo, -3)
    ~ nudge(leak_exposure, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    You ask how many of the 611 are open. She replies by cellar and by metro station: two hundred and four. With it come nine names, a caretaker's and eight teachers'. The prison service has six of them, and would rather know who told you; four go home. No line is unstruck. On the next copy that goes round there is a third colour of ink, and Dolzhikova has your pens collected for a comparison.
    ->->

= sent_back
~ move(trust, 2)
~ move(influence, -3)
~ move(standing, -2)
~ move(dependence, 2)
~ tally(ostranin_made, ostranin_right, true)
~ tally(kravtsevich_made, kravtsevich_right, false)
Green pencil, one word to each stroke: no; no. The sheet is sent off with the two lines typed in again, and Kyiv's negotiator does not return it. Point fifteen was to have let repair crews up the power lines near Chuhuiv; it lapses with the rest. Beijing, which had feared a signature, is quick that month with a credit for turbines.
->->

= left
~ move(influence, -2)
~ move(standing, 1)
War: {war_title}. Dolzhikova has the two lines typed in again, in capitals. Kyiv does not answer. Washington returns the sheet as received in error. # rival # style: ledger
->->
