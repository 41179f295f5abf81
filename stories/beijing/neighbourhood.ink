// Neighbourhood, act I. Three dossiers: a third seat on the railway, printed contracts in Naryn, the five and a clause.
// Each fires once, in any of Q3 2025, Q4 2025, Q1 2026. Facts: F138, F146 (B32); F145 (B35); F134, F142 (B33).

// A third seat on the railway. Rests on F138, F146. The company's seven chairs are invented. Plants echo_third_seat (three quarters).
// Hidden: asian_hedging, counterpart_suspicion, home_strain. Reads: opening.edge, asian_hedging, counterpart.
=== neighbourhood_third_seat ===
# scene: A third seat on the railway # kind: dossier # codex: kyrgyz_railway # codex: backyard
Ma Tianyou writes from kilometre 149 on the back of a seismogram; the other side is what the mountain thought of Tuesday. The company that owns his tunnel has seven chairs. Two are Bishkek's, two Tashkent's, three ours, for 51 per cent of 4.7 billion dollars. Our third has stood empty since its banker rose. Velgin enquires if a friend might use it.
"Prisest, he writes. To sit for a moment," says Gu Ruolan. "I never knew anyone to get up from prisest." # speaker: Gu Ruolan
"One heading. Whoever sits, slows. Eleven million a month. Twelve. I am sorry." # speaker: Lu Zhengping
"We like it empty," says Burulkan Sadyrova of Bishkek. "It is the one of yours that lets us finish.{opening.edge: You asked, once.|}" # speaker: Burulkan Sadyrova
* (fang) [Seat Fang Muqing's auditor in it, and thank Moscow for asking. #id: third_seat_fang #forecast: Lu Zhengping; dependence +; high #forecast: Gu Ruolan; trust 0; medium]
    ~ move(standing, 4)
    ~ move(dependence, 3)
    ~ move(trust, -4)
    ~ move(influence, 1)
    ~ nudge(counterpart_suspicion, 3)
    ~ plant(due_third_seat, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, false)
    He brings his own cushion. By the second sitting he has found eight million in drill bits, which Bishkek had been looking for too. By the third there is a tariff under which a Russian box at Kashgar pays as if it came by sea. A timber yard at Lesosibirsk sells to us at the frontier. Velgin replies that he had only been tired.
* (sit) [Let Moscow sit in it, as ours, with our vote. #id: third_seat_sit #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(trust, 5)
    ~ move(influence, -4)
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -4)
    ~ plant(due_third_seat, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    They send Valentina Rogozhina, signals, from Tayga junction, who changes into slippers and asks where two trains are to pass. There is nowhere. It adds eight months, and at Kashgar the ballast gangs go on half pay. {counterpart == builder:Velgin has her sketch of the loop on his wall.|Moscow is told what you gave up, and for once believes it.} Sadyrova hears of it from the caterer. From then on nobody lets anybody finish.
* (ask) [Ask Bishkek and Tashkent, separately, and take what they say. #id: third_seat_ask #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; medium]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -4)
    ~ plant(due_third_seat, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, asian_hedging >= 44)
    { asian_hedging < 44:
        ~ move(trust, 2)
        Bishkek's condition is that the guest may not vote, Tashkent's that he may not be given the agenda early; neither has told the other. Moscow accepts both. While the letters go about there is no quorum; Ma Tianyou may not blast, and pays eighty men to sweep. Then a listener is sent, who listens.
    - else:
        ~ move(trust, -3)
        Tashkent would be delighted, in phase two. Bishkek wants to know what phase two is. Each mentions, since you have been so good as to ask, that it is having wagons priced in Ankara. Moscow learns that there was a vote on it. Meanwhile there is no quorum, and Ma Tianyou's explosives sweat in their boxes.
    }
* (villages) [Give it to the villages along the line: one person, one vote. #id: third_seat_villages #forecast: Lu Zhengping; dependence 0; medium #forecast: Yan Qiubo; standing --; high]
    ~ move(influence, 3)
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ move(standing, -4)
    ~ nudge(home_strain, 2)
    ~ plant(due_third_seat, 3)
    ~ tally(lu_made, lu_right, false)
    ~ tally(yan_made, yan_right, true)
    Eleven villages elect a vet, Sairagul Toktorova, who reads the minutes out at the well. Our estimate, it emerges, counts a mare in foal as one animal. Tayshet wins her open tender for sleepers; a works in Korla breaks up the eighty thousand that it had poured. {counterpart == patient:Velgin had not known, he writes, that it lay between a friend and a vet.|In Moscow they look for whoever is behind the vet.}
- ->->

= left
~ move(dependence, 2)
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Fang Muqing has the chair taken out, and its share of the freight priced for outsiders. # rival # style: ledger
->->

// Printed contracts in Naryn. Rests on F138, F145. The site and its forty pages are invented. Plants nothing; acts II to IV recall the label.
// Hidden: asian_hedging, leak_exposure, home_strain. Reads: asian_hedging, leak_exposure, counterpart.
=== neighbourhood_naryn ===
# scene: Printed contracts in Naryn # kind: dossier # codex: kyrgyz_railway
Each morning four hundred people stand at the fence of our tunnel road at At-Bashy, and at ten go home to milk; by August 2020 there had been 98 such crowds, mostly thereabouts. Bread is sold there in page 11 of our contract, in Chinese, on who pays for a fallen horse. In the valley they are certain that page 12 sells the river.
"Page 12 is latrines," says Ma Tianyou. "I was asked in, given tea, and asked for page 12." # speaker: Ma Tianyou
"Print it, and we shall not believe it," says Kanykei Bolotova, who owns the shop. "Now we do not know what not to believe." # speaker: Kanykei Bolotova
"What is printed once has been seen to be copied," says Yan Qiubo. # speaker: Yan Qiubo
* (print) [Nail all forty pages to her door, in Kyrgyz, prices and all. #id: naryn_print #forecast: Yan Qiubo; standing -; high #forecast: Lu Zhengping; dependence 0; medium]
    ~ move(dependence, -2)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    { leak_exposure >= 33:
        ~ move(influence, 3)
        A photograph of page 30, the prices, is in Moscow before the nails are. A mine at Chita, which had paid us double for the same drill, sends it back with a ring round it and buys in Perm.
    - else:
        ~ move(influence, 5)
        It rains, and Bolotova brings page 12 indoors. A mine at Chita writes for page 30, the prices, having paid us double for the same drill.
    }
    By the third day the four hundred are sixty, with spectacles. The contractor, from Jinan, whose margin is on page 31, takes a tenth off it before he is asked.
* (head) [Pay the district head for a quiet summer. #id: naryn_head #forecast: Qiao Weilin; influence -; medium #forecast: Yan Qiubo; standing +; high]
    ~ move(standing, 4)
    ~ move(dependence, 1)
    ~ nudge(leak_exposure, 4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, asian_hedging >= 46)
    { asian_hedging >= 46:
        ~ move(influence, -5)
        It lasts until the wedding of his son, at which three of the presents have our number plates. Sixty of our eighty local drivers, who park them, give notice. The four hundred stand at his fence now, and after that at ours, with the guest list. Bishkek dismisses him and thanks us for having made it possible.
    - else:
        ~ move(influence, -2)
        The summer is quiet. The fence gets a second coat of paint, and eighty local drivers, who had hoped to be asked something, are asked to work Sundays. Bolotova goes back to selling bread in newspaper. In Bishkek the sum is entered all the same, under road safety.
    }
* (dam) [Ask Moscow's old dam builders to speak for us; they are believed there. #id: naryn_dam #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; dependence +; low]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Two come, of eighty-one and eighty-four, who poured Toktogul and married there. They read the forty pages in a night, and tell the valley that they have seen worse and signed it. {counterpart == trader:Velgin sends a bill for two witnesses, with a discount for age.|{counterpart == patient:Velgin had wondered when we would notice that they were there.|Velgin asks that they be driven slowly.}} The fence empties. The road is taken for Moscow's, and Ma Tianyou, who is building it, is congratulated on his Russian.
* (hire) [Hire eight in ten from the valley, and send the Jixi crews home. #id: naryn_hire #forecast: Lu Zhengping; standing --; medium #forecast: Gu Ruolan; trust 0; medium]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ move(standing, 1)
    ~ nudge(home_strain, 5)
    ~ nudge(asian_hedging, -3)
    ~ tally(lu_made, lu_right, false)
    ~ tally(gu_made, gu_right, false)
    They know the rock, having herded on it. Bolotova's brother cancels a seat on the coach to Yekaterinburg and so do three hundred; two sites there wait, frames up. Moscow puts that down to us. In Jixi a street of welders is met by its wives, off the night train, with their mouths closed. Upstairs they like the picture: a helmet, a felt hat.
- ->->

= left
~ move(influence, -4)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Fang Muqing has a higher fence put up, and takes it off the price of the road. # rival # style: ledger
->->

// The five and a clause. Rests on F134, F142. The ribbon and Dushanbe's request are invented. Plants nothing; later acts recall the label.
// Hidden: asian_hedging, counterpart_suspicion, hardliner_mood. Reads: influence, asian_hedging, counterpart, hardliner_mood.
=== neighbourhood_five_clause ===
# scene: The five and a clause # kind: dossier # codex: five_and_beijing # codex: words_asia # codex: january
One night glass in nine works, along the whole of the long river that Dushanbe shares with Afghanistan. Colonel Manizha Sharopova of its border guard has counted them. Fifteen ribbons hang from the treaty of 17 June 2025, an article to each, and Dushanbe has sewn in a sixteenth, blank. Might it say that we help whoever is attacked? Moscow's pact did help, next door, in January 2022, and was home in ten days.
"How the ten days were spent is still being read," says Yan Qiubo. # speaker: Yan Qiubo
"That ground is svoyo to them," says Gu Ruolan. "One's own. As with teeth." # speaker: Gu Ruolan
"I did not ask whose," says Sharopova. "I asked how many." # speaker: Manizha Sharopova
-> ribbon

= ribbon
* (fifteen) [Cut it off. Fifteen have not been read yet. #id: five_clause_fifteen #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; influence 0; low]
    ~ move(standing, 4)
    ~ move(trust, 2)
    ~ move(influence, -4)
    ~ move(dependence, 2)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, false)
    The scissors are Shen Yunhe's. Moscow is handsome about it: it gives Dushanbe forty night glasses. They come from a shop in Kunming, on credit of ours. Sharopova finds our label under theirs, and writes to ask which of the two she is to thank.
    ->->
* (sixteenth) [Write on it: whoever of the five is attacked may ask us. #id: five_clause_sixteenth #forecast: Gu Ruolan; influence ++; medium #forecast: Yan Qiubo; trust --; high]
    ~ move(trust, -5)
    ~ move(standing, 2)
    ~ nudge(hardliner_mood, -3)
    ~ nudge(counterpart_suspicion, 5)
    ~ tally(gu_made, gu_right, asian_hedging < 46)
    ~ tally(yan_made, yan_right, true)
    { asian_hedging < 46:
        ~ move(influence, 5)
        Four sign. Ashgabat, being neutral, signs that it has seen them do so. Astana has one word changed, "attacked", to a longer one that it alone can define.
    - else:
        ~ move(influence, 1)
        Two sign; two would sooner sign something about bandwidth. Ashgabat, being neutral, congratulates everyone. Sharopova is recalled, for having asked in front of people.
    }
    At Moscow's base near Dushanbe the families keep a bag packed. {counterpart == watcher:Velgin had the wording on Monday and spends his week on who dictated it.|Velgin asks who would have to be driven through, on the way.}
    ->->
* (velgin) [Send Velgin the ribbon, and ask what he would sew. #id: five_clause_velgin #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; influence -; high]
    ~ move(influence, -4)
    ~ move(dependence, -2)
    ~ move(standing, -1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, -1)
        He would sew a price. The base could be shared, he writes, and gives the rent; for the name on the gate there is a second figure.
    - else:
        ~ move(trust, 5)
        He would sew nothing{counterpart == builder:, and sends a drawing of a watchtower, with two stairs|, and is obliged to you for having asked}. The glasses can be ground at Zagorsk, where they have no orders.
    }
    Dushanbe's ribbon has been discussed by two other people. Sharopova goes on with one glass in nine.
    ->->
+ {influence < 52} [Let the five write it, and sign whatever they agree on. #id: five_clause_own_shut #locked: They would suspect a dictation below influence 52.]
    -> ribbon
* (own) {influence >= 52} [Let the five write it, and sign whatever they agree on. #id: five_clause_own #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(influence, 5)
    ~ move(trust, 1)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -6)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    They sit for ten days in a sanatorium above Almaty, with the telephones in a bucket. The ribbon says that a neighbour in trouble will be rung up by the other four, in order of the alphabet, and the two large ones told. We sign. So, unasked, does Moscow, which had feared worse. {hardliner_mood >= 46:The second floor asks since when we are told.|Shen Yunhe tries to find himself in the alphabet.}
    ->->
* (glasses) [Send forty night glasses and a teacher. Leave the ribbon blank. #id: five_clause_glasses #forecast: Qiao Weilin; standing -; medium #forecast: Yan Qiubo; trust --; medium]
    ~ move(influence, 3)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ move(dependence, -2)
    ~ nudge(asian_hedging, -2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, true)
    They come as instruments for bird-watchers, and the teacher from Kunming does know birds. The flood post in Yunnan for which they were bought keeps watch that summer by ear. Sharopova's third night catches six sheep, a doctor and his wife. Moscow's general at the base sees our tripods, and orders better ones from Krasnogorsk.
    ->->

= left
~ move(influence, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Fang Muqing will sell Dushanbe the glasses through Moscow, which may have its name on them. # rival # style: ledger
->->
