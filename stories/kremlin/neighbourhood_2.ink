// Neighbourhood, act II. Three dossiers: a chair at their table; uranium by the kilo; a register with errors.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F133, F134 (K30); F107, F140 (K33); F81-F83, F97 (K23).

// A chair at their table. Rests on F133, F134. No echo; the summit on the island keeps a chair in any case.
// Hidden: asian_hedging, counterpart_suspicion, hardliner_mood. Reads: summit_text, neighbourhood_two_gauges labels, asian_hedging, counterpart.
=== neighbourhood_chair ===
# scene: A chair at their table # kind: dossier # codex: five_and_beijing # codex: words_bodies
Six cards is the rule since Xi'an in 2023: five countries and Beijing, every second year, and not you. Meerim Dootalieva, who seats people for Bishkek, deals the six on to your blotter and leaves a gap as wide as her thumb. {summit_text == 3: The table promised at Diaoyutai is another one, she says; that one was yours, and this is theirs.|{neighbourhood_two_gauges.stationmaster: A stationmaster from Orsk, she says, has done more for the gap than your embassies.|"The thumb was voted on," she says. "Three to two."}}
"Item one. At 09:15 she rang Beijing's embassy. Item two. At 09:40, us. I draw no conclusion from twenty-five minutes." # speaker: Gleb Ostranin
"A colleague there wondered," says Vasnetskaya, "if one wished to sit, or to be seen sitting." # speaker: Irina Vasnetskaya
* (own) [Hold a summit of your own with the five, in the same week. #id: chair_same_week #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 4)
    ~ move(dependence, -2)
    ~ move(trust, -5)
    ~ move(influence, -3)
    ~ nudge(asian_hedging, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Orenburg finds a hall. {asian_hedging >= 50: Two send prime ministers, two send deputies, and one sends a choir.|Four send prime ministers, and one a choir.} The choir, from Khujand, is very good; its bus breaks down, and to put it up a sanatorium sends its pensioners home on the Thursday. In the Council they count flags, and find twelve. Dootalieva has seated the same men twice in four days, and goes to bed on the Friday with the cards in her shoes.
* (lend) [Ask for no chair. Lend both sides your interpreters. #id: chair_lend_interpreters #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; standing --; high]
    ~ move(influence, 2)
    ~ move(standing, -3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != watcher)
    { counterpart == watcher:
        ~ move(trust, -2)
        ~ nudge(counterpart_suspicion, 3)
        Beijing has every earphone opened. Inside each there is an earphone, and they say so, and open them again at the interval.
    - else:
        ~ move(trust, 4)
        Gu Ruolan asks by name for a boy from Kazan who can do a proverb in three languages and knows when to leave it out.
    }
    They all have Russian; none will be the one to say so. Your eight are taken off a trade court in Samara, which puts off seven cases with Chinese invoices in them, and for two days what is promised in that hall comes out of them shorter. Dolzhikova would like their notes. They have burnt them; it is in the oath.
* (each) [Ask each of the five, in its own capital, and take a no. #id: chair_ask_each #forecast: Irina Vasnetskaya; trust +; medium #forecast: Gleb Ostranin; standing -; medium]
    ~ move(trust, -3)
    ~ move(standing, -2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    { asian_hedging < 47:
        ~ move(influence, 5)
        Four say yes, and the fifth asks what the question was about, which from there is a yes. Dootalieva moves her thumb.
    - else:
        ~ move(influence, -1)
        Two say yes. Tashkent says tea. The other two reply, at equal length, that it would be for the host; they rang each other first.
    }
    ~ nudge(asian_hedging, -5)
    Vasnetskaya does all five in nine days with one suitcase, and for the first time is asked in none how Moscow would take a refusal. Beijing is told on the tenth day, and remarks that it had kept the other nine free.
* (beijing) [Ask Beijing to set the chair out. #id: chair_ask_beijing #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(influence, -5)
    ~ move(standing, 2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == patient:
        ~ move(trust, 1)
        Welcome in principle, writes Shen Yunhe's office, and principle meets every second year.
    - else:
        ~ move(trust, 4)
        Shen Yunhe's office is touched to be asked for anything so cheap. A seventh card is printed by evening.
    }
    The five hear of it from the printer's wife. Ashgabat, which has not complained since 1995, complains. To make room, Dootalieva has to give up the one seat from which an interpreter can see mouths, and it is hers that she gives. {hardliner_mood >= 46: "You asked the tenant for the landlord's key," says Dolzhikova. "I would have changed the lock."|Dolzhikova finds it tidy, and wonders what the tidiness was paid with.}
- ->->

= left
~ move(influence, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Dolzhikova has the six cards returned, and a seventh with them, larger. # rival # style: ledger
->->

// Uranium by the kilo. Rests on F107, F140. No echo; act IV recalls the label taken (two reactors at Balkhash).
// Hidden: sanctions_heat, home_strain, asian_hedging. Reads: neighbourhood_two_gauges.bless, money_panda_coupon.issue, sanctions_heat, home_strain, counterpart.
=== neighbourhood_uranium ===
# scene: Uranium by the kilo # kind: dossier # codex: kazakh_atom
The jar says PICKLES. Raushan Ospanova, geologist at Sozak, has put it on the floor, to spare your table: a kilo of yellow powder, in less room than a kilo should need. A third of her field is yours. The first such shares went to Chinese firms in December 2024; for this one they bid double, until the last of the month.
"Four hundred and ten million. It covers child benefit for nineteen days, or {money_panda_coupon.issue: half a year of what you owe in yuan|interest for ten}." # speaker: Zoya Kravtsevich
"And Nadya at Elektrostal fills her rods with what? You ask her, she has my number." # speaker: Raisa Golubkova
Vasnetskaya hears that Astana would like to be asked first. {neighbourhood_two_gauges.bless: Over the tunnel nobody asked it.|It would probably refuse.}
* (beijing) [Sell to Beijing, at this month's price. #id: uranium_sell_beijing #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(trust, 2)
    ~ move(dependence, -4)
    ~ move(influence, -5)
    ~ move(standing, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Kravtsevich has a Harbin loan paid off before anyone can admire the money. {sanctions_heat >= 57: The last fifth has to travel by way of three islands and arrives smelling of them.|It comes in one morning, in one piece.} In Astana they learn of their new partner from his letterhead. Ospanova keeps her post, and her canteen; her deputy, who was from Tomsk and played the accordion, is given a carpet and the afternoon train. She leaves you the jar.
* (keep) [Keep it, and find the money somewhere worse. #id: uranium_keep #forecast: Zoya Kravtsevich; standing -; medium #forecast: Irina Vasnetskaya; trust 0; medium]
    ~ move(standing, 4)
    ~ move(influence, 2)
    ~ move(trust, -4)
    ~ nudge(home_strain, 5)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    Worse is Kirov: benefit is paid nineteen days late, and the post offices there take out the benches. {home_strain >= 50: A woman with twins sits down on the floor of one, and is photographed.|It is thought to be the computer.} Dolzhikova, who has never been to Sozak, speaks of it as of a fortress. Their buyer had booked the restaurant. He lets your people eat without him, and in the next round bids for the field beside yours.
* (swap) [Swap it for ten years of fuel orders for Beijing's reactors. #id: uranium_swap #forecast: Raisa Golubkova; dependence --; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(dependence, 4)
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == builder)
    { counterpart == builder:
        ~ move(trust, 4)
        Shen Yunhe has the order drawn as a railway: ten stations, the last of them a second plant.
    - else:
        ~ move(trust, -1)
        Fang Muqing signs for ten years and has clause thirty opened every spring, for the air.
    }
    At Elektrostal they put on a third shift, and Nadya has a pay slip with a new digit. It works for one customer now. The rods have to be his length, by his gauge, and the machine that cut for Hungary is sold to make room. Golubkova has Nadya on the line to thank you. By two and a half metres her rods fit nobody else's reactor.
* (astana) [Offer it to Astana first, at the price of 2024. #id: uranium_astana_first #forecast: Irina Vasnetskaya; trust +; medium #forecast: Gleb Ostranin; trust --; high]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == trader)
    ~ tally(ostranin_made, ostranin_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 2)
        Astana takes it, and by dinner has sold half of it on, to Beijing, at the higher figure. Both are delighted with you.
    - else:
        ~ move(trust, -3)
        Astana takes it. Beijing, asking there next day, is told that half is for Paris, and how kind you have been.
    }
    Two hundred million is what the kindness comes to. Kravtsevich writes it on a wrapper, folds the wrapper and gives it to you to keep. You unfold it: at the bottom stands the lift of a perinatal ward in Kurgan, struck out. Ospanova sends the other jar: apricots, this time, and it says PICKLES.
- ->->

= left
~ move(influence, -2)
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Dolzhikova lets the month run out, and the bidder buys the next field instead, with half of Ospanova's drillers. # rival # style: ledger
->->

// A register with errors. Rests on F81-F83, F97. Plants echo_register (three or four quarters).
// Hidden: hardliner_mood, home_strain, leak_exposure, border_anxiety. Reads: industry_night_shift labels, home_strain, hardliner_mood, influence.
=== neighbourhood_register ===
# scene: A register with errors # kind: dossier # codex: register
Since Tuesday Elnura Baimatova, surgeon at Omsk, born in Osh, may not drive, marry or touch her wages. She is number 411,206 in the register of controlled persons. Somebody with her birthday crossed at Petukhovo twice in one night. Her hands smell of iodine. "I took out the appendix of the officer who came about it. He said to mention him." # speaker: Elnura Baimatova
"Six hundred thousand names," says Tereshin, of migration. "Call a tenth wrong. Nobody thanks me for the nine." # speaker: Maksim Tereshin
"A student from Harbin is in it as a Tajik," says Serikova. "He has written to his consul in verse. {industry_night_shift.asians: And seven of the welders whom you let in.|And my aunt, who died.}" # speaker: Aigul Serikova
-> register

= register
* (strike) [Strike out everyone with a job and no police record. #id: register_strike #forecast: Raisa Golubkova; dependence -; high #forecast: Gleb Ostranin; standing --; high]
    { overruled(8):
        -> sent_back
    }
    ~ move(influence, 4)
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 5)
    ~ nudge(home_strain, -3)
    ~ plant(due_register, 4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Forty-one thousand names are gone in a night; it takes one clerk and a magnet. {home_strain >= 48: In Tyumen the buses run again after nine.|In Tyumen they had not noticed who drove the buses.} A contractor from Jixi who had been promised three building sites loses two. Among the forty-one thousand are six who should have stayed on the list, and Nozdrin has the surname of each. Baimatova drives home. She is stopped twice, out of habit.
    ->->
* (one) [Clear the surgeon by telephone. Leave the list alone. #id: register_one #forecast: Gleb Ostranin; standing +; medium #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 2)
    ~ move(influence, -3)
    ~ nudge(border_anxiety, 3)
    ~ plant(due_register, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    It takes four minutes; Tereshin has had the file open since the morning. She asks who else. "Nobody else asked," you say, and she writes something on her wrist. {hardliner_mood >= 48: Dolzhikova hears that you can be reasonable.|Velgin is relieved that it was only one.} On her ward an anaesthetist, number 388,014, resigns in time to get his deposit back. From Osh to Bishkek it is known by the weekend which office in Moscow has a telephone.
    ->->
+ {influence < 46} [Open a counter with six consuls, and mend any error in a week. #id: register_consuls_shut #locked: Six capitals would each have to lend you a consul: influence 46.]
    -> register
* (consuls) {influence >= 46} [Open a counter with six consuls, and mend any error in a week. #id: register_consuls #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(influence, 3)
    ~ move(trust, 3)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, 4)
    ~ plant(due_register, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Five from the south and a sixth from Beijing, whose embassy has been asking since five of its citizens were roughly handled at a frontier post in August 2023. The counter is a school desk in Omsk. Baimatova is the fourth to sit down at it; the student is the first, and his consul corrects the metre. Errors by the Friday: nine thousand. Tereshin's staff work two weekends on soup, and one of them talks to a newspaper.
    ->->
* (keep) [Keep the list, and fine whoever employs a name on it. #id: register_keep #forecast: Raisa Golubkova; dependence ++; high #forecast: Gleb Ostranin; trust 0; low]
    ~ move(standing, 5)
    ~ move(dependence, 4)
    ~ move(influence, -5)
    ~ move(trust, 1)
    ~ nudge(home_strain, 3)
    ~ plant(due_register, 3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Omsk closes an operating theatre on Mondays and Thursdays. Builders who used to be late are now absent, and a firm in Jixi offers crews by the hundred, with their own beds, paid through its own bank. Nozdrin's viewers rate the measure highly; so does a landlord in Tobolsk, who puts up his rents for those with clean papers. In Osh Baimatova is met at the station by people who have never had a surgeon to spare.
    ->->

= sent_back
~ move(influence, -3)
~ move(standing, -2)
~ move(trust, -1)
~ plant(due_register, 4)
Dolzhikova was at the chief's first, with a poll: of every hundred asked in early 2025, fifty-six would keep them out or let them stay a little. Your page comes back with the word "everyone" underlined. Baimatova's number is read to her again over the telephone, by a machine, to make sure.
->->

= left
~ move(influence, -3)
~ move(dependence, 1)
Neighbourhood: {neighbourhood_title}. A column for the children is added, in Dolzhikova's hand. Omsk advertises for a surgeon, and in the spring for two. # rival # style: ledger
->->
