// Industry and technology, act II. Three dossiers: bolts make a factory, anything with a plug, open day at a closed laboratory.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F45, F48 (K02); F47 (K14); F99, F101, F102 (K26).

// Bolts make a factory. Rests on F45, F48, F166. Plants no echo; the ladder can be overruled.
// Hidden: home_strain, counterpart_suspicion, asian_hedging. Reads: industry_scrap_fee labels, counterpart, all three hidden.
=== industry_bolts ===
# scene: Bolts make a factory # kind: dossier # codex: localisation # codex: words_involution
No rule says how much of a car must be ours for the car to be ours. In 2025 the Haval plant could show 15.1 per cent. Pan Yichen makes cars in Wuhu, where a good year leaves 3.9 in the hundred, and would build in hall four at Tolyatti, if he knew. {industry_scrap_fee.exempt: Your exemption has seven points, and he has come about an eighth.|{industry_scrap_fee.raise: It was your fee that sent him, he says, and bows to it.|He has asked three offices and got three figures.}} To keep the question small he lays an eight-millimetre bolt in your saucer.
"You write sixty. Gena turns that bolt in his sleep." # speaker: Raisa Golubkova
"Sixty: he goes home. Fifteen: a screwdriver. I can fund thirty." # speaker: Zoya Kravtsevich
{counterpart == builder: Shen Yunhe, who likes a roof, has asked for the colour of this one.|His own ministry has advised him in writing to stay in Wuhu.}
-> share

= share
* (sixty) [Write sixty per cent. #id: bolts_sixty #forecast: Raisa Golubkova; dependence --; high #forecast: Zoya Kravtsevich; trust -; medium]
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, home_strain < 48)
    { home_strain >= 48:
        ~ move(trust, -2)
        ~ move(dependence, 2)
        ~ move(standing, 4)
        Pan Yichen finishes his tea around the bolt and flies home. Hall four stays dark. By way of Minsk a trade begins in cars that travel as nine crates of spares, for which Sychenin's brother has the licence; Gena unpacks them, three days a week, and says that the manual is very clear. Dolzhikova has your sixty in two speeches.
    - else:
        ~ move(trust, -3)
        ~ move(dependence, -4)
        ~ move(standing, 3)
        He takes back his bolt. Seven small firms rent the hall between them, for springs, locks, a dashboard that does not yet squeak the same way twice. Their car costs a fifth more, and a nurse in Syzran who had been next on a list pays it or walks. In Wuhu three hundred men who had been picked to come hand back their Russian primers, open at the seventh letter.
    }
    ->->
* (ladder) [Write a ladder: fifteen now, forty in five years, a fine for each missed rung. #id: bolts_ladder #forecast: Zoya Kravtsevich; dependence -; medium #forecast: Raisa Golubkova; dependence +; high]
    { overruled(6):
        -> sent_back
    }
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(standing, -2)
    ~ please(golubkova_favour, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    Five lines, a date on each. Pan Yichen reads it twice for the trap, and signs. {counterpart == trader: Shen Yunhe's office wishes to know if a fine may be bought in advance, at a discount.|At their commerce ministry Lu Zhengping, handed something with numbers in it, stops sighing.} Golubkova calls it surrender by instalments. The first car out of hall four takes ten days; its seats are Lida's, a rung all to herself, and she has signed them underneath.
    ->->
* (tighten) [Count tightening as making, and fill the hall this year. #id: bolts_tighten #forecast: Raisa Golubkova; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ nudge(home_strain, -5)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 44)
    { counterpart_suspicion >= 44:
        ~ move(trust, -2)
        Nine weeks, and hall four is lit: four hundred posts, at each a spanner and a drawing of which way. Beijing enters it under poaching. In a year when Anhui is told to close lines, a company has been tempted abroad to keep Russians busy, and the man who let it go is retired at fifty-one. Farida takes her pies to the new gate. Gena, given one bolt, asks where the rest of it is.
    - else:
        ~ move(trust, 3)
        Hall four is lit in nine weeks. Lu Zhengping counts forty thousand cars that need not stand at Khorgos, and sends Tolyatti a crate of apples. A small works at Zhigulyovsk, which had cast brackets since 1968, gets a letter ending its contract and two of the apples. Gena has a single bolt to tighten. He does it four hundred times and asks what the thing is when it is finished.
    }
    ->->
* (third) [Let him build, if every third car is sold to Almaty and Tashkent. #id: bolts_third #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(dependence, 2)
    ~ move(standing, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging < 47)
    { asian_hedging >= 47:
        ~ move(trust, 3)
        ~ move(influence, -3)
        Pan Yichen agrees before you have finished; he knows what they will say. Kostanay builds the same car already, from the same crates, and offers to sell it to Samara. Tashkent sends a price list for its own. The third cars go round the back of hall four, where Lida counts them from the canteen, and the watchman starts one each morning for its battery.
    - else:
        ~ move(influence, 4)
        ~ move(trust, -1)
        The first hundred go down to Almaty on open wagons, and the dealer there photographs the plate that says Tolyatti. He asks for the steering to be adjusted to mountains. That is done, by Gena, in a shed at Medeu, at the dealer's expense. In Wuhu they had meant to sell him those hundred themselves. Pan Yichen is reminded of it in writing.
    }
    ->->

= sent_back
~ move(trust, -2)
~ move(dependence, 2)
~ move(standing, -2)
Golubkova has been upstairs, and took Lida with her, in her good coat. Your ladder returns with four rungs crossed out and one figure left, sixty, in green pencil. Pan Yichen asks if he may keep the draft. Within the month Sychenin is importing spares that have doors. # style: memo
->->

= left
~ move(dependence, -2)
~ move(influence, 1)
Industry: {industry_title}. Dolzhikova writes fifty-one, on the ground that it is a majority. Pan Yichen stays and argues; Minsk asks for a copy. # rival # style: ledger
->->

// Anything with a plug. Rests on F47, F132. Plants no echo. To spare the wards aloud is an act of candour.
// Hidden: home_strain, asian_hedging, counterpart_suspicion. Reads: home_strain, counterpart, industry_brake_test labels, industry_bolts.tighten.
=== industry_plug ===
# scene: Anything with a plug # kind: dossier # codex: technology_levy
The tube is good for two hundred thousand turns, and has done 194,000. It is in the one scanner at Ulan-Ude, and scanners are item 214 of a levy dated 1 September 2026 on everything with a plug, to pay for home-made chips. Item 1, a kettle, holds down the file. Nobody has settled the rates, and Dulma Shagdurova, radiologist, has flown in.
"Shenyang makes it. Nobody here does. {industry_brake_test.publish: You printed both brake sheets, they tell me, so I came to you.|I was told to ask whoever does China.}" # speaker: Dulma Shagdurova
"In Voronezh Zhanna sits in a clean room in slippers with nothing to etch. You feed her from the kettles. Who misses a kettle?" # speaker: Raisa Golubkova
"Half of it the state would be paying to the state," says Kravtsevich.
-> levy

= levy
* (union) [Spare what the union makes: Minsk's refrigerators, Almaty's televisions. #id: plug_union #forecast: Irina Vasnetskaya; influence ++; high #forecast: Raisa Golubkova; dependence +; medium]
    ~ move(influence, 4)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    Aigul Serikova brings the list in person, and it is longer than either capital's industry. Item 214, which none of the union makes, is not on it. Shagdurova initials the full rate at your table, borrows a pencil, and takes it off the hospital's roof. By the next count Almaty makes more televisions than it has screwdrivers. They come through Khorgos from Shenzhen and are given a back. {industry_bolts.tighten: Serikova's next note quotes your own rule, by which tightening is making.|"One learns," says Serikova.}
    ->->
* (all) [Levy all of it, and give the money to Voronezh. #id: plug_all #forecast: Raisa Golubkova; dependence --; high #forecast: Zoya Kravtsevich; standing -; medium]
    ~ move(trust, -3)
    ~ move(standing, 3)
    ~ nudge(home_strain, 4)
    ~ tally(golubkova_made, golubkova_right, home_strain < 50)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    { home_strain >= 50:
        ~ move(dependence, 2)
        Zhanna etches. One wafer in nine works, and there is a banner. The gas she etches with is from Wuxi, at what Wuxi likes; so are the masks and, it emerges, the slippers. Dolzhikova visits, in overshoes, and is quoted. At Ulan-Ude the tube goes at 199,212, during a boy with a fracture. For three months Shagdurova sends heads to Chita by the night train.
    - else:
        ~ move(dependence, -4)
        A meter works in Stavropol takes every wafer that Zhanna can make, since an electricity meter is in no hurry. Lu Zhengping asks what exactly is the technology in a kettle. At Ulan-Ude the tube goes at 199,212, and there is no money for another in this year's lists. Shagdurova reads her X-rays against the window; a postman's she reads too late, and she tells you so on one line.
    }
    ->->
* (ward) [Take the hospitals out, aloud, and say why. #id: plug_ward #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence +; low]
    ~ move(trust, 2)
    ~ move(influence, 2)
    ~ move(dependence, 1)
    ~ move(standing, -3)
    ~ nudge(home_strain, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    You say that we do not make the tube and shall not for ten years, on the radio, at breakfast time. Velgin has been asked by the second floor whose radio it was. Bishkek takes its own hospitals off its own list by noon and quotes you. Shenyang, named as the people who do make it, sends two tubes at the price of one. In Voronezh Zhanna, who was to live on what hospitals paid, hears the programme too.
    ->->
* (tubes) [Ask Beijing to make tubes in Novosibirsk, free of levy. #id: plug_tubes #forecast: Irina Vasnetskaya; trust ++; high #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(influence, -2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == builder or counterpart == trader)
    ~ tally(kravtsevich_made, kravtsevich_right, counterpart == patient or counterpart == watcher)
    { counterpart == builder or counterpart == trader:
        ~ move(trust, 4)
        ~ move(dependence, -2)
        ~ move(standing, -2)
        {counterpart == builder: Nobody had asked Shen Yunhe for a thing with walls before; he wants the height of the chimney.|The price stands in the first line: four hundred scanners in, free, for one furnace.} Akademgorodok finds a glassblower of seventy-one. The man from Shenyang watches him draw a neck, and takes off his cap. Almaty had offered the same furnace a roof, and learns of it from a trade paper. Tube nine holds vacuum. Shagdurova has tube eleven.
    - else:
        ~ move(trust, -1)
        ~ move(dependence, 3)
        A study is commissioned, of feasibility, in volumes. Until it is bound Shenyang will look after every scanner in the country by contract, {counterpart == watcher: with a modem that telephones each night to say how many heads and whose|with a mechanic who comes in person and has not far to hurry}. Ulan-Ude signs, for want of a tube. The furnace that Almaty had offered is sold to somebody for bottles.
    }
    ->->

= left
~ move(dependence, -3)
~ move(influence, -2)
Industry: {industry_title}. All of it is taxed, Minsk's refrigerators first. Dolzhikova signs for the kettle, and Ulan-Ude is sent the bill for item 214. # rival # style: ledger
->->

// Open day at a closed laboratory. Rests on F99, F101, F102. Plants echo_open_day (four quarters) on letter, refuse and three.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Reads: counterpart, trust, war_eight_pages.rubanov, crisis_harbin_lecture.
=== industry_open_day ===
# scene: Open day at a closed laboratory # kind: dossier # codex: eight_pages
The door has five seals and a doormat. Behind it a wind tunnel of 1961 shrieks for ten seconds at a time; the corridor smells of solder and cabbage. Harbin would like to print thirty pages on hot air along a wall, with Denis Rubanov's name beside its own. A student, Zhou Peiwen, has put the commas right. Rubanov needs leave; men have been charged for less.
"Twenty-nine are Euler. The thirtieth is me. {war_eight_pages.rubanov: You gave me a page to read once. I have been careful of canteens since.|{crisis_harbin_lecture: I would not call it bees.|Near here a director got fifteen years, and denies the charge.}}" # speaker: Denis Rubanov
"Item one. In 2009 and again in 2015 both capitals promised not to burgle each other's computers. Item two. From 2022 somebody did. Let us note who now rings the bell." # speaker: Gleb Ostranin
-> seals

= seals
* (letter) [Let him sign, with the prosecutor's safe conduct in his pocket. #id: open_day_letter #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust ++; high]
    ~ move(trust, 4)
    ~ move(dependence, 1)
    ~ move(standing, -3)
    ~ nudge(leak_exposure, 3)
    ~ please(ostranin_favour, -1)
    ~ plant(due_open_day, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The safe conduct takes six weeks and says that the bearer was allowed. Rubanov has it laminated. {counterpart == watcher: Harbin's proof thanks him for a remark on page nine that he has only ever made indoors.|Harbin asks once for the numbers behind the thirtieth page, is told no, and prints its thanks for the no.} His wife unpacks a small bag that has stood in their hall since 2024. The toothpaste in it has set. Two men on Lubyanka Square, who had kept a date free, are given another name.
    ->->
* (three) [Print it from three addresses: his, Harbin's, Almaty's. #id: open_day_three #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ move(standing, -1)
    ~ plant(due_open_day, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Almaty's tunnel is older than yours and is run by Aizhan Tulegenova, who does the sums again because nobody told her not to. On page thirty she finds a minus. It has been there since Rubanov's thesis. Harbin had wanted a conversation for two and writes, coolly, to the minus. The colonel has the three addresses on three cards, and Rubanov is asked about each of them, for an hour, on three Fridays.
    ->->
* (refuse) [Refuse in writing, and give the true reason. #id: open_day_refuse #forecast: Zoya Kravtsevich; dependence -; low #forecast: Gleb Ostranin; trust --; high]
    ~ move(dependence, -3)
    ~ move(standing, 3)
    ~ nudge(hardliner_mood, 3)
    ~ candour = MIN(8, candour + 1)
    ~ plant(due_open_day, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, counterpart == trader or counterpart == builder)
    { counterpart == trader or counterpart == builder:
        ~ move(trust, -4)
        One sentence: we imprison physicists for less, and have not finished. Harbin had heated its hall for the guest. {counterpart == builder: Shen Yunhe strikes a joint tunnel from a list of things to be built, with a ruler.|A bill arrives for the heating, itemised.} Rubanov goes back through the five seals and teaches Euler to nine students, facing the board. Zhou Peiwen asks him after class whether the commas were at fault.
    - else:
        ~ move(trust, 1)
        One sentence: we imprison physicists for less, and have not finished. {counterpart == patient: Shen Yunhe, who for once has had nothing to decode, takes only two days over the receipt.|They had the reason before you gave it; the surprise is that you did.} Rubanov goes back behind the five seals, and publishes nothing that year but an obituary.
    }
    ->->
+ {trust < 56} [Ask Harbin to open its own tunnel first. #id: open_day_first_shut #locked: Harbin shows that hall to people it does not have to wonder about: trust 56.]
    -> seals
* (first) {trust >= 56} [Ask Harbin to open its own tunnel first. #id: open_day_first #forecast: Gleb Ostranin; trust -; medium]
    ~ move(dependence, -4)
    ~ move(influence, -3)
    ~ move(trust, 1)
    ~ move(standing, 2)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    They need a day to find the key. Almaty's tunnel, which had asked to be taken along, is told that the carriage is full. Rubanov and one of the colonel's, both described as metallurgists, are shown a hall without a seal, where the model is still warm. It is better than his. He has known that since a footnote in 2019, and is oddly cheerful on the train. Nothing on page thirty is news to them, so nothing is signed.
    ->->

= left
~ move(trust, -3)
~ move(standing, 2)
Industry: {industry_title}. Dolzhikova adds a sixth seal, and gets Rubanov a civil chair at Tomsk with a pension. He is safer there, and says so. # rival # style: ledger
->->
