// Neighbourhood, act II. Three dossiers: Moscow asks for a chair; uranium, legally bought; Yerevan and Baku knock.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F133 (B32); F140 (B33); F153, F154 (B37).

// Moscow asks for a chair. Rests on F133, F134. The seven chairs are invented. Plants echo_moscow_chair (three quarters).
// Hidden: asian_hedging, counterpart_suspicion, hardliner_mood. Reads: summit_text, neighbourhood_third_seat labels, neighbourhood_five_clause.velgin, asian_hedging, counterpart.
=== neighbourhood_moscow_chair ===
# scene: Moscow asks for a chair # kind: dossier # codex: five_and_beijing # codex: words_bodies
Foshan has delivered seven. Six were ordered, in blue leather, for the table at which since Xi'an in 2023 the five have met us; the seventh is in case of coffee. It stands by the door with the fire extinguisher on it, and Velgin, who has seen a photograph, would like it for Moscow. {summit_text == 3:At Diaoyutai, he recalls, the five were promised a table, and he took it well.|{neighbourhood_third_seat.sit:Lent a seat on a railway once, he recalls, he wiped his feet.|{neighbourhood_third_seat > 0:About the railway, he writes, he bears no grudge.|}}} He asks what leather costs.
"Among ourselves we speak Russian at it," says Bakhtigul Davronzoda, who seats people for Dushanbe. "That is not a wish to be answered." # speaker: Bakhtigul Davronzoda
"It is the sixth that listens. What would be done by a seventh?" # speaker: Yan Qiubo
-> seating

= seating
* (vote) [Let the five vote on it, unsigned, into a hat. #id: moscow_chair_vote #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing -; high]
    { overruled(7):
        -> hat_returned
    }
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -4)
    ~ plant(due_moscow_chair, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, asian_hedging < 38)
    { asian_hedging < 38:
        ~ move(trust, 2)
        The hat is a Tashkent skullcap and holds three in favour. Each of the five tells Moscow, in confidence, that it was one of them.
    - else:
        ~ move(trust, -4)
        The hat is a Tashkent skullcap and holds four slips that say "later" and a drawing of a chair. Moscow is told that it was very close.
    }
    The second floor sends for the slips, to see who wrote what. Davronzoda has burnt them in a teacup.
    ->->
* (door) [Give Moscow the spare, where it stands, without a microphone. #id: moscow_chair_door #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; influence --; medium]
    ~ move(influence, -4)
    ~ move(standing, 3)
    ~ nudge(counterpart_suspicion, -3)
    ~ plant(due_moscow_chair, 3)
    ~ tally(gu_made, gu_right, counterpart != trader)
    ~ tally(yan_made, yan_right, true)
    { counterpart == trader:
        ~ move(trust, 1)
        Velgin lets it to five of his ministries by the half-day, and brings home orders for pumps.
    - else:
        ~ move(trust, 5)
        Velgin comes himself{counterpart == patient:, hangs his coat on the extinguisher and does not stir until the tea|{counterpart == watcher:; by noon he has learnt the two days' agenda from shoes|, looks under the seat, and tells Foshan how the joint is made}}.
    }
    The five are polite all day. What they had meant to say about the river is put off, and a dam above Khujand goes into winter half poured.
    ->->
* (swap) [Yes, for a chair of ours at the table of their own union. #id: moscow_chair_swap #forecast: Lu Zhengping; dependence +; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ plant(due_moscow_chair, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart == trader:
        ~ move(trust, 3)
        Velgin had it drafted already, with a column for depreciation.
    - else:
        ~ move(trust, -4)
        Velgin had asked, he says, if he might come in; he had not known that it was a turnstile.
    }
    From a seat at the union's customs board one sees every tariff a week early. Bishkek, which sits at both, learns that its own tariffs were settled between the two of us; a deputy who says so aloud is moved to fisheries.
    ->->
* (evenings) [No chair. Dine with Velgin on both evenings, and read him all of it. #id: moscow_chair_evenings #forecast: Gu Ruolan; influence 0; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ move(influence, -2)
    ~ plant(due_moscow_chair, 3)
    ~ nudge(hardliner_mood, 3)
    ~ tally(gu_made, gu_right, false)
    ~ tally(yan_made, yan_right, false)
    Dumplings, both evenings. He stops you seven times, then goes out to telephone: his bank will do two of the credits, smaller, without us. {neighbourhood_five_clause.velgin:It is the second time, he says over the vinegar, that you have asked him first.|He eats everything.} Davronzoda, who has it from the waiter, asks at breakfast if it was a good translation. Two of the five leave on the noon flight. Yan Qiubo has the bill, which is for three.
    ->->

= hat_returned
~ move(trust, -3)
~ move(standing, -2)
~ move(dependence, 1)
~ plant(due_moscow_chair, 3)
Shen Yunhe has been told by Fang Muqing what a hat can hold. The five will not be asked; Moscow will be told that there are six chairs. The seventh goes to Fang Muqing's waiting room, for whoever comes about a price.
->->

= left
~ move(trust, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Fang Muqing has written back with the price of the leather, per square metre. # rival # style: ledger
->->

// Uranium, legally bought. Rests on F140. The field, the price and the month are those of the Kremlin's file. Plants nothing; act IV recalls the label.
// Hidden: sanctions_heat, asian_hedging, counterpart_suspicion. Reads: neighbourhood_naryn labels, neighbourhood_third_seat.sit, trust, sanctions_heat, counterpart.
=== neighbourhood_uranium_bought ===
# scene: Uranium, legally bought # kind: dossier # codex: kazakh_atom
Until the last of the month it can be had for 410 million dollars: Moscow's third of a uranium field at Sozak. The first such shares came to our firms in December 2024. Fang Muqing holds a dosimeter over the contract, whose page nine was initialled on a tailgate there, in the wind. It ticks. "It is legal, it is for sale, and they need the money. I have not met those three together before." # speaker: Fang Muqing
"Prodayut, not prodali," says Gu Ruolan. "They are selling. They would not mind being interrupted." # speaker: Gu Ruolan
Raushan Ospanova, who works the field for whoever has it, is in annex four. "Between the pumps and the canteen. {neighbourhood_naryn.print:Will that be nailed to a door as well?|{neighbourhood_naryn.head:They know in Naryn what you pay for a district.|Nobody rang.}}" # speaker: Raushan Ospanova
-> tailgate

= tailgate
* (sign) [Sign, at this month's price, and inform Astana. #id: uranium_bought_sign #forecast: Gu Ruolan; influence -; high #forecast: Qiao Weilin; trust -; medium]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ move(influence, -4)
    ~ tally(gu_made, gu_right, true)
    { sanctions_heat >= 55:
        ~ move(trust, 2)
        ~ tally(qiao_made, qiao_right, false)
        Half of it must reach Moscow by way of a bank in Muscat and a dealer in tractors. In child benefit it comes to nineteen days, and they write to say so.
    - else:
        ~ move(trust, -2)
        ~ tally(qiao_made, qiao_right, true)
        It is there by Thursday. On the Friday a paper in Moscow prints what the field will earn in its second year.
    }
    Astana is informed, on good paper, and replies that it has been. Ospanova's deputy, from Tomsk, is thanked and let go, after nineteen years; she drives him to the train.
    ->->
* (lend) [Lend the 410 on it for a year. They may have it back. #id: uranium_bought_lend #forecast: Qiao Weilin; dependence ++; high #forecast: Gu Ruolan; trust ++; high]
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 1)
        Velgin counts what a year of it costs, sells half the risk to somebody in Dubai, and sends us the receipt as a courtesy.
    - else:
        ~ move(trust, 4)
        In Moscow they say pawned, and are fond of the pawnbroker. {counterpart == patient:Velgin enters the day in a diary that has no other entries.|Velgin asks only that nobody should call it a loan.}
    }
    Kong Lingxi, as the lender, has the collateral weighed and sealed. Ospanova may not sink a well for the year without a letter from Beijing. She writes for one every Monday, and encloses what sixty idle drillers have cost her by then.
    ->->
* (astana) [Sign, and offer Astana half at what we pay. #id: uranium_bought_astana #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing -; high]
    ~ move(influence, 5)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Astana pays, in dollars, to some surprise. Next morning it leases its half to a French firm, at a profit, and invites us all to one table: {counterpart == trader:Velgin, who had been told that ours was the best bid, sits opposite a better.|Moscow's man comes as well, though he has nothing left to sell.} The profit is for a hospital at Kyzemshek. A reactor at Fuqing will be a cassette short. Ospanova is asked to all the sittings.
    ->->
+ {trust < 56} [Ask Velgin if he would like to be interrupted. #id: uranium_bought_interrupt_shut #locked: He would look for the trick below a trust of 56.]
    -> tailgate
* (interrupt) {trust >= 56} [Ask Velgin if he would like to be interrupted. #id: uranium_bought_interrupt #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; dependence +; medium]
    ~ move(trust, 5)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    He would. Moscow keeps the field; we take the powder, for ten years, at each day's rate, and pay the first in advance. {neighbourhood_third_seat.sit:Rogozhina, of the seventh chair, arranges the wagons.|It travels in paint tins.} Fang Muqing keeps the dosimeter on his desk, switched on. Ours outright, he says, it would have come to eighty million a year, and he says it upstairs.
    ->->

= left
~ move(dependence, 3)
~ move(standing, 2)
Neighbourhood: {neighbourhood_title}. Fang Muqing waited for the last of the month, then for the first, and paid 290. # rival # style: ledger
->->

// Yerevan and Baku knock. Rests on F150, F151, F153, F154. Plants nothing; act III recalls the label.
// Hidden: us_deal, counterpart_suspicion, asian_hedging, succession_nerves. Reads: neighbourhood_five_clause.sixteenth, us_deal, succession_nerves, counterpart.
=== neighbourhood_two_knocks ===
# scene: Yerevan and Baku knock # kind: dossier # codex: caucasus
They can be heard through the door, on your bench, disagreeing in Russian about which of them should go in second. Hasmik Terteryan is from Yerevan, which sent you a chessboard; Kamran Rzazade from Baku, which an hour later sent a clock for it. Both have been partners of ours since 2025. Both ask to be let into the Shanghai organisation; by report Islamabad stopped one and Delhi the other.
"We thought, together," says Terteryan. "One at a time we have tried." # speaker: Hasmik Terteryan
"She means peace," says Rzazade. "We would like it to have an address." # speaker: Kamran Rzazade
"Moscow called both nashi," says Gu Ruolan. "Ours. Now it is oni. {neighbourhood_five_clause.sixteenth:Since your ribbon, more people are oni.|Them.}" # speaker: Gu Ruolan
* (moscow) [Have Moscow propose the pair, and second it. #id: two_knocks_moscow #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; influence -; medium]
    ~ move(influence, -3)
    ~ move(dependence, 1)
    ~ move(standing, 2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, counterpart != watcher)
    { counterpart == watcher:
        ~ move(trust, 1)
        Velgin consents; he only asks what you were told on the bench, and in which order, and whether the radiator was on.
    - else:
        ~ move(trust, 5)
        Velgin rings back himself. Nobody had left him a door to open in that house since the peacekeepers came home from it.
    }
    So the two fly on to Moscow, three rows apart, and are received as if they had never been away. A week later comes a courier for the chessboard and the clock. Velgin, it seems, plays.
* (sheet) [Second both, aloud, on one sheet. #id: two_knocks_sheet #forecast: Gu Ruolan; influence ++; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(standing, 3)
    ~ move(trust, -4)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, us_deal < 35)
    { us_deal < 35:
        ~ move(influence, 4)
        Delhi strikes out the one and Islamabad the other; the sheet comes back with nothing left on it but our signature. In Baku and in Yerevan it is shown on television, as it is.
    - else:
        ~ move(influence, 1)
        Delhi strikes out one, Islamabad the other. That week an American brings the two of them a rail survey with a ribbon on it, paid for, and our sheet is read on the aeroplane home.
    }
    Moscow had not known that there was a sheet. At Lars four hundred lorries with Armenian apricots are examined for a beetle, with torches.
* (delhi) [Go to Delhi and Islamabad first, with the sheet blank. #id: two_knocks_delhi #forecast: Qiao Weilin; standing -; high #forecast: Gu Ruolan; influence ++; high]
    ~ move(standing, -3)
    ~ move(trust, 1)
    ~ nudge(asian_hedging, -2)
    ~ tally(qiao_made, qiao_right, true)
    { succession_nerves < 32:
        ~ move(influence, 4)
        ~ tally(gu_made, gu_right, true)
        Twelve weeks, and four bad stomachs. Delhi would let Baku in as an observer of water, Islamabad Yerevan as an observer of tourism; neither had been asked in ten years for anything it could grant.
    - else:
        ~ move(influence, 2)
        ~ tally(gu_made, gu_right, true)
        Delhi asks how long this desk will be this desk. Islamabad asks the same, more cordially, over mangoes. You come home with two letters, each good for as long as its signatory.
    }
    {counterpart == patient:It used, Velgin says, to take him a decade.|Moscow is curious how one does it.} Your post is twelve weeks high, and Fang Muqing has been answering it.
* (timetable) [Leave the club; offer both one timetable, and thirty locomotives. #id: two_knocks_timetable #forecast: Lu Zhengping; trust --; high #forecast: Gu Ruolan; influence +; high]
    ~ move(influence, 3)
    ~ move(dependence, -4)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(home_strain, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Two dispatchers, of Ganja and of Ijevan, who have not spoken since school, agree on a departure at 06:10. Boxes go from Aktau to the Black Sea without seeing Russia. {counterpart == builder:Velgin takes it hard that the bolts are ours.|Moscow loses the tolls, and orders at Bryansk the locomotives it had meant to order at Dalian.} At Samur a customs brigade plays volleyball. Delhi and Islamabad each ask, through the other, for the timetable.
- ->->

= left
~ move(trust, -2)
~ move(influence, -2)
Neighbourhood: {neighbourhood_title}. Fang Muqing has sold each of them the other's half of a railway. # rival # style: ledger
->->
