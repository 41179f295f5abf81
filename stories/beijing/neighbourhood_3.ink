// Neighbourhood, act III. Three dossiers: Heihe, or across; a visa for ever; the old names.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F86, F88 (B27); F98, F126 (B25); F94, F157 (B22, B23).

// Heihe, or across. Rests on F86, F87, F88. The windows and the sum are invented. Plants nothing; a wake comes in act IV.
// Hidden: border_anxiety, home_strain, counterpart_suspicion. Reads: neighbourhood_naryn.hire, neighbourhood_uranium_bought, trust, border_anxiety, counterpart.
=== neighbourhood_heihe_or_across ===
# scene: Heihe, or across # kind: dossier # codex: words_east
At eleven one night Bai Luoyan stood in the middle of the bridge and photographed our bank, then theirs. Lit windows on ours, 1,204; on theirs, 1,190; when she was a girl it was four to one, for them. {neighbourhood_naryn.hire:Nine of ours are welders whom you brought home from Naryn.|{neighbourhood_uranium_bought.lend:Moscow still owes what you lent it on a field.|She took them on the night you flew home from Kazan.}} Six hundred million yuan may be spent on one of the pictures.
"Ours. A ward with somebody in it. Two buses," says Xue Baoshan of Harbin. "We are coming down to a very good size." # speaker: Xue Baoshan
"Across. A board mill. It is the only bank that pays back," says Lu Zhengping, "sorry, river bank." # speaker: Lu Zhengping
"The dark ones did not go across," says Bai Luoyan. "They went to Hainan." # speaker: Bai Luoyan
-> windows

= windows
* (across) [Spend it on theirs: a board mill, with their timber and our boiler. #id: heihe_across #by: Lu Zhengping #forecast: Lu Zhengping; dependence ++; high #forecast: Gu Ruolan; trust ++; medium]
    ~ move(dependence, 4)
    ~ move(standing, 1)
    ~ move(influence, -2)
    ~ nudge(border_anxiety, 4)
    ~ nudge(home_strain, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, border_anxiety < 38)
    { border_anxiety < 38:
        ~ move(trust, 5)
        {counterpart == builder:Velgin comes out for the boiler. It is ours, of 2019; he walks round it twice and finds the plate.|They call it the Chinese mill; after the first pay day they call it the mill.}
    - else:
        ~ move(trust, -1)
        They call it the Chinese mill, and go on Sundays to see how deep the foundations are. A guard is hired to keep them off the edge.
    }
    Three hundred and ten people work there, nineteen of them ours. Xue Baoshan sends the group photograph of a school for sixty, without the sixty. By the next picture it is 1,171 against 1,260.
    ->->
* (home) [Spend it on ours: the ward, the technical school, the buses. #id: heihe_home #forecast: Qiao Weilin; dependence -; medium #forecast: Yan Qiubo; standing 0; low]
    ~ move(dependence, -4)
    ~ move(trust, -2)
    ~ move(standing, 3)
    ~ move(influence, -1)
    ~ nudge(home_strain, -6)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, false)
    Eleven births in the first quarter, all announced by Xue Baoshan. A bus goes round the lower town at six each morning with five people who have begun to greet one another. {counterpart == patient:Velgin asks if the mill may be supposed postponed.|Blagoveshchensk hears from a lorry driver that there will be no mill.} Their governor borrows for his own, at Krasnoyarsk, at nineteen per cent.
    ->->
+ {trust < 56} [One hospital for the two towns, at the bridge, with two doors. #id: heihe_doors_shut #locked: For that each would have to let the other's doctors in: trust 56.]
    -> windows
* (doors) {trust >= 56} [One hospital for the two towns, at the bridge, with two doors. #id: heihe_doors #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing --; high]
    ~ move(trust, 4)
    ~ move(influence, 2)
    ~ move(dependence, 1)
    ~ move(standing, -4)
    ~ nudge(border_anxiety, -7)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Their door opens inwards, by their fire rules, ours outwards by ours; for a month no stretcher can be got through both. After that one eye surgeon serves either bank, a Buryat. Two consuls of the five ask for the plan. Six hundred million, Harbin complains, and from Harbin it cannot be seen; the ward and the two buses are struck off. Xue Baoshan has his cataract done there.
    ->->
* (fares) [Divide it among the lit windows, and let each spend it as it likes. #id: heihe_fares #forecast: Lu Zhengping; standing --; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(influence, 2)
    ~ move(trust, 1)
    ~ move(dependence, -1)
    ~ move(standing, -3)
    ~ nudge(home_strain, -4)
    ~ nudge(border_anxiety, -2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, false)
    Half a million yuan a window. Three hundred go to Hainan. Ninety roof their greenhouses. Four buy the ferry and put up the fare; a couple of seventy-three cross over in it each Saturday to dance. A governor in Kazakhstan, whose side of the Ili is as dark, writes for the form. Xue Baoshan is left with no buses, and a very equal town.
    ->->

= left
~ move(dependence, 4)
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Fang Muqing lends it across at eight per cent, with the forest as the deposit. # rival # style: ledger
->->

// A visa for ever. Rests on F98, F126. The telephone and its calls are invented; the nine are not joked about. Plants nothing; a wake comes in act IV.
// Hidden: hardliner_mood, border_anxiety, war_tempo, counterpart_suspicion. Reads: war_enlisted labels, treaty_text, neighbourhood_moscow_chair.door, hardliner_mood, counterpart.
=== neighbourhood_visa_for_ever ===
# scene: A visa for ever # kind: dossier # codex: land_and_lake
It rings in the middle of your first sentence, and Wei Sulan, consul in Vladivostok, has to answer: a wedding; no, the other bridge. Her telephone, which smells of dried squid, has rung 1,106 times this year. Nine calls came from men who had signed for a warehouse and been given a uniform. {war_enlisted.consul:You sent a coat to a camp once, she says. These came after.|{war_enlisted.names:You asked Velgin once for names. These are later.|Six do not answer any more.}} The visa-free year of 2025 is still called a trial, on both sides. Velgin would like it for ever.
"Bessrochno," says Gu Ruolan. "Without a term. It is the word in what those nine signed." # speaker: Gu Ruolan
"For ever, if I am given two people and a car," says Wei Sulan. "A week, if not." # speaker: Wei Sulan
* (ever) [For ever, both ways, and nothing attached. #id: visa_ever #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; dependence +; low]
    ~ move(trust, 5)
    ~ move(dependence, -1)
    ~ move(standing, -4)
    ~ nudge(border_anxiety, -3)
    ~ nudge(hardliner_mood, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    {treaty_text == 3:After Kazan, where nothing was signed, it is read out on their evening news.|Somebody in Moscow has the word embroidered.} By the second month so many of ours have been to Vladivostok that its tram depot clears a loan from Harbin. Wei Sulan gets one person and no car. The tenth call comes on a Sunday, from a station, and stops in the middle.
* (wei) [For ever, if Moscow names within a day each of ours who signs. #id: visa_wei #forecast: Yan Qiubo; trust --; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(influence, 4)
    ~ move(standing, 2)
    ~ move(dependence, 1)
    ~ nudge(war_tempo, -2)
    ~ tally(gu_made, gu_right, counterpart == builder or counterpart == trader)
    ~ tally(yan_made, yan_right, counterpart != builder and counterpart != trader)
    { counterpart == builder or counterpart == trader:
        ~ move(trust, 2)
        {counterpart == trader:Velgin reckons nine men against a season in Sanya, and is ashamed of the sum.|Velgin has a boy of that age.} He gives you the names. Four are got out. One has to be asked twice, being afraid of the bill for the boots.
    - else:
        ~ move(trust, -4)
        Velgin replies that a contract is between a man and the ministry. He does send two names; Wei Sulan drives there through the night, and is in time for one.
    }
    Hanoi, Tashkent and Kathmandu ask to see your wording; upstairs it is read out. Wei Sulan keeps the numbers of the others by the telephone.
* (trial) [One more year, and another after that. #id: visa_year #forecast: Qiao Weilin; standing +; high #forecast: Gu Ruolan; trust --; medium]
    ~ move(standing, 2)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, counterpart == watcher)
    { counterpart == patient:
        ~ move(trust, 2)
        A year, to Velgin, is a perfectly good for ever. He thanks you for the first.
    - else:
        { counterpart == watcher:
            ~ move(trust, -3)
            Velgin asks what is expected to have happened by the end of the year, and by whom.
        - else:
            ~ move(trust, -1)
            Velgin had hoped to be spared the form.
        }
    }
    Hotels are not built on a year; at Hunchun the steel for one goes into a car park. Wei Sulan goes back with two people, since a year has a budget and for ever has none. {hardliner_mood >= 46:Online it is asked why it is not a month.|Two calls come in time.}
* (groups) [Groups only, with a leader who counts them out and in. #id: visa_groups #forecast: Yan Qiubo; standing ++; high #forecast: Qiao Weilin; trust 0; low]
    ~ move(standing, 5)
    ~ move(trust, -5)
    ~ move(influence, -1)
    ~ move(dependence, -1)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Thirty out, thirty in, under a yellow flag. A leader who loses one loses his licence, and calls about a uniform stop. {neighbourhood_moscow_chair.door:Velgin, once let in to sit by a door, sends you a yellow flag.|In Moscow they are hurt, and make theirs thirty-one.} A couple married on both banks hire a leader to go home with. Mothers of two of the nine write to ask about their own.
- ->->

= left
~ move(dependence, 2)
~ move(trust, -3)
Neighbourhood: {neighbourhood_title}. Fang Muqing lets it lapse a week, to learn what a week of tourists is worth to Vladivostok, and tells them. # rival # style: ledger
->->

// The old names. Rests on F92, F94, F157. Both readings of 1858 and 1860 are stated; the line of 2008 is settled. Plants echo_old_names (three quarters).
// Hidden: hardliner_mood, border_anxiety, counterpart_suspicion. Reads: crisis_unordered_atlas labels, opening.pages, hardliner_mood, border_anxiety, counterpart.
=== neighbourhood_old_names ===
# scene: The old names # kind: dossier # codex: old_names # codex: words_maps
Since February 2023 it is the rule that on our maps, at eight places, an old name stands in brackets beside the Russian one. Nie Dongmei, whose subject is 1858 and what came of it, keeps the brackets in a matchbox; they are lead. {crisis_unordered_atlas.slip:She once wrote you a slip to paste over page 31.|{crisis_unordered_atlas.near:Page 31, she says, lay near a table once, under fruit.|{opening.pages:You wrote on your first day of an enemy who writes things down. This is us.|Khabarovsk has a reading glass that it lends out for them.}}} There is to be a new edition.
"Our books say unequal and theirs say recovered. I can teach that. A bracket cannot." # speaker: Nie Dongmei
"Lift them on a Friday," says Meng Xiaotang, who minds the net, "and by Saturday four million will mourn what they had never read." # speaker: Meng Xiaotang
"They have not protested," says Gu Ruolan. "They bought two hundred copies." # speaker: Gu Ruolan
* (peoples) [Print every name that each place has had, with its people and its years. #id: old_names_peoples #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; medium]
    ~ move(influence, 3)
    ~ move(dependence, -1)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -4)
    ~ plant(due_old_names, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -3)
        Velgin counts five peoples who were at the eight places before either of us, and asks which of us is being told.
    - else:
        ~ move(trust, 2)
        Moscow had braced itself for eight names and gets fifty-three, ours being rarely the first.
    }
    There are Nanai, Manchu, Daur and Korean names on it, most with "from" and no "until". Ulaanbaatar and Almaty order it for schools. The typesetter, who is paid by the sheet, has been at the Sea of Okhotsk for seven weeks.
* (keep) [Leave them where they are: it is the rule. #id: old_names_keep #forecast: Yan Qiubo; standing ++; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(standing, 5)
    ~ move(trust, -4)
    ~ move(influence, -2)
    ~ nudge(border_anxiety, 5)
    ~ nudge(hardliner_mood, -2)
    ~ plant(due_old_names, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    Nothing is done, and is much approved. The second floor sends a fruit basket, with a map round the pears. {border_anxiety >= 38:In Khabarovsk a class is taken to the reading glass, and asked what it feels.|In Khabarovsk the reading glass is handed in at the lost property.} A forestry school at Birobidzhan gives Harbin's thirty places to Hanoi. Nie Dongmei puts the brackets back; one is missing, and she goes down on your carpet for it.
* (lift) [Lift all eight, and have Meng Xiaotang sit up over the weekend. #id: old_names_lift #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; high]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ move(dependence, 1)
    ~ nudge(counterpart_suspicion, -4)
    ~ nudge(hardliner_mood, 6)
    ~ plant(due_old_names, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    { hardliner_mood >= 46:
        ~ move(influence, -3)
        By Saturday noon there are eleven million, and T-shirts. Meng Xiaotang takes them down at four an hour, with her shoes off. Astana reads that a map may be changed here by the street.
    - else:
        ~ move(influence, 1)
        Three million mourn, until the football. Astana, which has a long border with each of us, buys a copy of this too.
    }
    {counterpart == patient:Velgin's thanks come after ten weeks. They are for something else, and warm.|In Moscow two hundred copies are put away.} Nie Dongmei's lectures are moved to a room without windows, after the second stone.
* (letters) [Have her and Charskaya agree the eight between them, by post. #id: old_names_letters #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; influence -; low]
    ~ move(trust, 3)
    ~ move(influence, 2)
    ~ move(dependence, 2)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -3)
    ~ plant(due_old_names, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Lyudmila Charskaya, in Moscow, keeps treaties as others keep cats. Three of the eight, she answers, were misspelt by us in 1860, and two by them. They write for a season. {counterpart == builder:Velgin begs one name, for the bridge.|Two ministries read every letter, and so begin to read the same thing.} The edition waits, and twenty draughtsmen in Xi'an colour calendars. Russian schools wait too, and rent our globes.
- ->->

= left
~ move(trust, -4)
~ move(standing, 2)
Neighbourhood: {neighbourhood_title}. Fang Muqing has the brackets kept, and one copy left in the room where prices are discussed. # rival # style: ledger
->->
