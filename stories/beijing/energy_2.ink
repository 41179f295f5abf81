// Energy, act II. Three dossiers: the route over the steppe, majors back at sea, an ice bill.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F62, F63 (B04); F66, F67 (B08); F74-F76 (B28).

// The route over the steppe. Rests on F62, F63, F64. Plants nothing; act III recalls the label taken.
// Hidden: asian_hedging, counterpart_suspicion. Reads: summit_text, energy_memorandum, energy_sum_by_telephone labels, counterpart, dependence.
=== energy_steppe_route ===
# scene: The route over the steppe # kind: dossier # codex: power_of_siberia
Sarangerel, who advises Ulaanbaatar on water, has brought the steppe with her in nine film canisters, one for each hundred kilometres, for smelling. The fourth is wet. {summit_text == 1:A price was named at Diaoyutai; where the gas should walk was thought to be obvious.|{energy_sum_by_telephone.write:Four pages of yours named a sum once. None named a place.|{energy_memorandum == 2:A memorandum binds somebody to something, between two points that it leaves open.|The sum is still in the air, and now it wants ground.}}}
"Straight. A bend costs two hundred million. I am sorry about the spring." # speaker: Fang Muqing
"Their engineer says napryamik. As one crosses a flower bed," says Gu Ruolan. # speaker: Gu Ruolan
"My city heats with coal. My son has a winter cough and a summer cough. Go round the water, and stop at our door." # speaker: Sarangerel
-> canisters

= canisters
* (half) [Lay one string of the two, and leave the second undecided. #id: steppe_route_half #forecast: Gu Ruolan; influence +; low #forecast: Qiao Weilin; influence -; medium]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 3)
    ~ move(influence, 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Barsegov, told that half is a beginning, telephones twice to learn of what. The mill at Vyksa, which had bought steel for two, rolls for one. Doha and Ashgabat had written our needs down to nothing, and write them up. Fang Muqing, who had wanted all of it, finds that a seller with half a pipe is cheaper still, and has a cushion put on your chair.
    ->->
* (straight) [Sign the straight line, whole, and pay Ulaanbaatar for the spring. #id: steppe_route_straight #forecast: Lu Zhengping; dependence ++; high #forecast: Gu Ruolan; influence -; low]
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ nudge(asian_hedging, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    Ninety-one families are paid for water by the litre, at the rate of a hotel in Hohhot. {counterpart == builder:Velgin has himself driven to the first stake and holds it while it is struck; there is a bruise, of which he is proud.|{counterpart == patient:Velgin signs the map folded, on his knee.|Velgin's initials are on the map by noon.}} Sarangerel asks for her fourth canister back. Ulaanbaatar, still burning coal, signs with Seoul for a power line.
    ->->
* (door) [Bend it to Ulaanbaatar, with a valve of their own. #id: steppe_route_door #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; medium]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -3)
    - else:
        ~ move(trust, 2)
    }
    The valve is the size of a saucepan, and three ministries in Ulaanbaatar have asked to hold the key. {counterpart == watcher:Velgin has read your bend as a message and cannot find to whom.|Velgin remarks that Irkutsk has been asking for one since he was young.} Sarangerel's boy is measured for a school with radiators. Fang Muqing takes the two hundred million out of a ring road in Baotou.
    ->->
+ {dependence >= 56} [Ask Velgin to draw it with you: one map, one pencil. #id: steppe_route_pencil_shut #locked: At a dependence of 56 or more he would take it for dictation.]
    -> canisters
* (pencil) {dependence < 56} [Ask Velgin to draw it with you: one map, one pencil. #id: steppe_route_pencil #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(trust, 5)
    ~ move(dependence, -1)
    ~ move(standing, -4)
    ~ move(influence, 1)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    It takes a day, in a customs shed at Altanbulag, and the pencil changes hands thirty times. He avoids the spring without having been asked, you a burial ground of theirs that he had forgotten. The line is longer than anybody's. Shen Yunhe learns from Ulaanbaatar's radio that there is a route, and for a month reads your page after Fang Muqing's.
    ->->

= left
~ move(influence, -4)
~ move(dependence, 2)
Energy: {energy_title}. Fang Muqing rules a line with the edge of an envelope and is told that it crosses a monastery. # rival # style: ledger
->->

// Majors back at sea. Rests on F66, F67, F169. Plants nothing; act IV recalls the label taken.
// Hidden: us_deal, sanctions_heat, leak_exposure. Reads: energy_berth_nine labels, oil_answer, us_deal, leak_exposure, counterpart.
=== energy_majors_at_sea ===
# scene: Majors back at sea # kind: dossier # codex: october_list
"Put them up. I have a lawyer for every one." # speaker: Tao Jinbei
Tao Jinbei means thirty-six magnets in the shape of ships. They have lain in a biscuit tin since October 2025, when Washington listed two Russian oil houses and our four state firms paused their buying by sea. {oil_answer == 1:Hangzhou made the crude cheaper; the tin stayed shut.|{oil_answer == 2:Since Hangzhou the ships they stood for have learnt the way to Gujarat.|{energy_berth_nine.keep or energy_berth_nine.spread:You let the gas land, he remarks. Oil is less shy.|Turova, who sells Moscow's oil, writes each month to ask how the tin is.}}}
"A dyke falls by one ant, we say. I have looked for the ant," says Qiao Weilin. "She clears our dollars in New York, and she reads." # speaker: Qiao Weilin
* (back) [Put the magnets back, all four firms, in daylight. #id: majors_at_sea_back #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; influence -; high]
    ~ move(trust, 5)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ nudge(us_deal, -5)
    ~ nudge(sanctions_heat, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, us_deal >= 30)
    { us_deal >= 30:
        ~ move(influence, -4)
        At Kozmino the tugs run out of rope. The lady in New York asks one of the four about a payment for soya, twelve days running, by which time the soya has sprouted at Santos and our crushers are bidding for somebody else's. Turova, who sells the crude, sends Tao Jinbei a thirty-seventh magnet.
    - else:
        ~ move(influence, 1)
        At Kozmino the tugs run out of rope. Qiao Weilin sits by the telephone for a month with his coat on, and New York does not ring. Whoever wants dollars of him meanwhile is told that spring would be early.
    }
* (pipe) [Fill the old pipe across the steppe, and pay Astana's toll. #id: majors_at_sea_pipe #forecast: Gu Ruolan; influence ++; medium #forecast: Lu Zhengping; dependence -; medium]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ move(trust, 1)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Astana reads the contract from the back, where the toll is. At Atasu a pump house full of swallows is swept out; the foreman carries each nest to a shed. {counterpart == trader:Velgin has worked out what Astana earns by the barrel, and offers to earn it instead.|Moscow is civil: there is now a third hand on the tap, and it is nobody's enemy.} Tao Jinbei, who had promised ships to Qingdao's tugs, brings you the tin; he has kept one magnet.
* (fifth) [Found a fifth firm, with nothing that Washington could take. #id: majors_at_sea_fifth #forecast: Yan Qiubo; standing -; medium #forecast: Lu Zhengping; dependence +; high]
    ~ move(dependence, 3)
    ~ move(trust, 1)
    ~ nudge(leak_exposure, 5)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, leak_exposure >= 36)
    { leak_exposure >= 36:
        ~ move(influence, -4)
        ~ move(standing, -2)
        It has a desk in Zhoushan, a goldfish and a turnover of six billion. By the second month its name is in a London paper, with the goldfish. Singapore closes three accounts of ours, and a freight clerk there, who had signed as she was told, is put on leave. Fang Muqing lets it be known on the stairs whose firm it was.
    - else:
        ~ move(influence, -2)
        ~ move(standing, 3)
        It has a desk in Zhoushan, a goldfish and a turnover of six billion. Fang Muqing goes down to look, and envies it. The discount is better than the four ever had. Singapore, which is not told what it is insuring, begins to ask for photographs of the crew.
    }
* (tin) [Leave them in the tin; there are other oils. #id: majors_at_sea_tin #forecast: Yan Qiubo; trust --; high #forecast: Qiao Weilin; standing +; medium]
    ~ move(trust, -4)
    ~ move(dependence, -4)
    ~ move(influence, 2)
    ~ move(standing, 3)
    ~ nudge(us_deal, 4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, true)
    The lid is taped. Basra and Luanda are rung up on one morning, and both are surprised at the hour. Upstairs they like a decision that leaves nothing on the wall. {counterpart == patient:At our embassy Velgin has stopped taking the second biscuit.|Moscow's trader Turova turns fourteen ships for India in one week and sends the bill for the turning.} From Kozmino the harbour master writes to Tao Jinbei for one of the magnets, as there will be nothing else to show his grandson.
- ->->

= left
~ move(dependence, 4)
~ move(influence, -3)
Energy: {energy_title}. Fang Muqing lets the small refiners carry it, and takes two dollars a barrel for looking away. # rival # style: ledger
->->

// An ice bill. Rests on F74, F75, F76. Plants nothing; act III recalls the label taken.
// Hidden: home_strain, counterpart_suspicion, hardliner_mood. Reads: energy_coal_favour labels, counterpart, counterpart_suspicion, hardliner_mood.
=== energy_ice_bill ===
# scene: An ice bill # kind: dossier # codex: northern_route # codex: words_north
Three times the bill has gone back to Murmansk, and each time it returns in a better envelope. This one has a window. Twenty-five hours in company through Vilkitsky Strait and six in tow. In 2025 a ship from Ningbo stood at Felixstowe on the twenty-first day; this one lay four days at the edge of the ice first, waiting for her icebreaker.
"I do not sell ice. I sell Thursdays." Jiang Ruichu has brought a carton of the fairy lights, which came too late for any tree. "The four days are not on it." # speaker: Jiang Ruichu
"Captain Loginskaya has put zhdali. We waited." Gu Ruolan turns it to the lamp. {energy_coal_favour.refuse:"You sent six pages about coal. She sends one verb."|"She waited too, you see. For whom?"} # speaker: Gu Ruolan
* (pay) [Pay it by return, and enclose the fairy lights. #id: ice_bill_pay #forecast: Gu Ruolan; trust +; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(trust, 4)
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    The sum is right to the kopeck; in Murmansk no bill had ever been paid unhaggled. Captain Loginskaya strings the lights round the mess and sends a page of log, unasked: she had been held those four days for a barge with a general's sauna. Jiang Ruichu pays out of the crews' bonus, and two of his mates sign on in Busan.
* (counter) [Send a bill of ours: four days, by the hour. #id: ice_bill_counter #forecast: Yan Qiubo; trust -; high #forecast: Qiao Weilin; dependence -; low]
    ~ move(standing, 3)
    ~ move(dependence, -2)
    ~ nudge(hardliner_mood, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, counterpart == watcher or counterpart == builder)
    { counterpart:
    - trader:
        ~ move(trust, 2)
        ~ move(influence, -2)
    - patient:
        ~ move(trust, 1)
        ~ move(influence, -2)
    - else:
        ~ move(trust, -4)
    }
    {counterpart == trader:The two bills meet in Murmansk and are set against each other, to within a carton. Velgin calls it the first clean deal in the ice.|{counterpart == patient:No answer, and no more envelopes. In time both bills are treated as paid.|{counterpart == watcher:They reply with our own wireless traffic for those four days, in a good translation.|Velgin is hurt, and has the icebreaker's men write down what each did in those hours.}}} {hardliner_mood >= 46:An online patriot prints our bill with a flag on it, and has the strait wrong.|Jiang Ruichu keeps a copy.} A Hamburg shipper who had asked for a place waits to see who wins.
* (busan) [Open the timetable to Busan and Tromsø, and share the wait. #id: ice_bill_busan #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 5)
    ~ move(dependence, -1)
    ~ move(standing, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart_suspicion >= 46)
    { counterpart_suspicion >= 46:
        ~ move(trust, -4)
    - else:
        ~ move(trust, 1)
    }
    Busan brings two ships and a man who can bake, Tromsø charts that everyone must see. {counterpart_suspicion >= 46:Moscow remarks that it had invited one guest, and doubles the pilots.|Loginskaya's office replies that with five in a convoy it can at last be punctual.} Pei Anran, who forecasts ice for us, gives the year in which none of them will need an icebreaker. Jiang Ruichu, fourth in a convoy of five, has his Thursdays moved to Saturday.
* (hulls) [Order six ice-class hulls and book thirty passages. #id: ice_bill_hulls #forecast: Lu Zhengping; dependence ++; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(dependence, 4)
    ~ move(influence, 2)
    ~ move(standing, 3)
    ~ nudge(home_strain, -4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart == builder:
        ~ move(trust, 3)
    - else:
        ~ move(trust, -3)
    }
    At a yard in Nansha four hundred welders come back from other trades; one had been selling ducks. {counterpart == builder:Velgin wants to see the drawings. They come back with two more centimetres of bow, and he is right.|In Murmansk the Arctic agency draws up a new tariff, for ships that need no tug.} Jiang Ruichu, with thirty passages paid for in advance, goes from door to door in Hamburg to find something to put in them.
- ->->

= left
~ move(trust, -3)
~ move(standing, 1)
Energy: {energy_title}. Fang Muqing has the windowed envelope returned once more, with a stamp missing. # rival # style: ledger
->->
