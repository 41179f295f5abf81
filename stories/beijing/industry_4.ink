// Industry and technology, act IV. Three dossiers: forty-one thousand cars, the moon in two languages, hands for Bolshoi Kamen.
// Each fires once, in any of Q3 2028, Q4 2028, Q1 2029. Facts: F48 (B03); F108; F80, F89 (B26).

// Forty-one thousand cars. Rests on F10, F48. Plants no echo. "crush" can be overruled; to print the number is an act of candour.
// Hidden: home_strain, asian_hedging, hardliner_mood, succession_nerves. Reads: industry_price_war labels, asian_hedging, counterpart, home_strain, industry_kaluga labels.
=== industry_forty_thousand ===
# scene: Forty-one thousand cars # kind: dossier # codex: chinese_cars
By night the unsold cars blink at Khorgos, each to its own beat, and every week fewer. Aynur Tursun has walked the rows with a click counter; mice are eating the film off the seats. {industry_price_war.lung: You let them out as used; here they stand, unused.|{industry_price_war.licence: You let none out without a name. The names were good; the buyers moved.|{industry_price_war.close: The lines you shut were opened again by another province.|{industry_price_war.floor: Under your floor there was room to park.|Nobody has ever owned to them.}}}}
"One, forty thousand. Two, sorry, one more thousand. Three, they are telephoning already to say whose they are not." # speaker: Lu Zhengping
"Eight thousand are mine," says Pan Yichen. "The green ones. I should like to be the first to say it." # speaker: Pan Yichen
-> rows

= rows
* (five) [Offer them to the five, at a price that the five set. #id: forty_thousand_five #forecast: Gu Ruolan; influence ++; medium #forecast: Lu Zhengping; trust 0; medium]
    ~ move(trust, -3)
    ~ nudge(home_strain, -2)
    ~ tally(gu_made, gu_right, asian_hedging < 42)
    ~ tally(lu_made, lu_right, false)
    { asian_hedging < 42:
        ~ move(influence, 5)
        ~ move(standing, -3)
        They set it in Shymkent, without us: four hundred dollars, mice included. Bishkek takes the ones that still blink. Our goods have never fetched less; upstairs one can read a price. Moscow had thought that the rows were waiting for its fee to fall.
    - else:
        ~ move(influence, -3)
        ~ move(standing, 2)
        Astana asks for the accident figures of a car that has stood for years. The price they set together is nothing, and we deliver. It settles at home that the rows have no owner, and your page on them is commended.
    }
    ->->
* (crush) [Crush them at the frontier, and say whose they were. #id: forty_thousand_crush #forecast: Lu Zhengping; dependence -; medium #forecast: Qiao Weilin; standing --; high]
    { overruled(9):
        -> sent_back
    }
    ~ move(trust, 4)
    ~ move(dependence, -3)
    ~ move(standing, -5)
    ~ move(influence, 2)
    ~ nudge(home_strain, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Nineteen days of it are broadcast. Pan Yichen stands by the press for his eight thousand. Then the other makers come, in better coats. {industry_fee_answered.yard: The press is the one you offered to Zabaikalsk.|} The sewing hall at Wuhu watches as far as the green ones, whose seats it made, and has the set turned off. At Tolyatti they stop a line to see it.
    ->->
* (print) [Print the number, maker by maker, and leave them standing. #id: forty_thousand_print #forecast: Yan Qiubo; trust -; medium #forecast: Qiao Weilin; influence -; low]
    ~ move(influence, 4)
    ~ move(trust, 1)
    ~ move(standing, -4)
    ~ nudge(hardliner_mood, 3)
    ~ nudge(succession_nerves, 3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(qiao_made, qiao_right, false)
    One column, eleven provinces. Brussels had estimated sixty thousand and lowers a tariff by the difference. {counterpart == watcher: Velgin has one correction, of two cars, and it is right.|Velgin sends the page to his industry ministry, as an example of a page.} Two governors spoken of for higher things are spoken of less. At Khorgos each has a row named after him.
    ->->
* (north) [Send them north, with spare parts for ten years. #id: forty_thousand_north #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; dependence ++; high]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ nudge(home_strain, -5)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, home_strain < 46)
    { home_strain < 46:
        ~ move(trust, 3)
        District nurses from Chita to Chelyabinsk are given the green ones, and the thanks are in the local papers, misspelt and meant. {industry_kaluga.teach: Kaluga, which had got its own car as far as the windscreen, is told to make wipers.|A works in Izhevsk lays off its test drivers.} For ten years now whatever squeaks will have to telephone Wuhu.
    - else:
        ~ move(trust, -2)
        Forty-one thousand go, and twelve thousand more from behind a shed. Moscow sees the arithmetic of a neighbour who tidies by throwing over the fence, and says so. The nurses who get them are pleased, and by the first frost cannot get them mended.
    }
    ->->

= sent_back
~ move(standing, -3)
~ move(dependence, 3)
~ move(trust, -1)
Pan Yichen is at the press, with his hat off, when the telephone rings. Fang Muqing has explained upstairs that what is flat cannot be sold twice. The cars leave for Omsk by rail, some of them still blinking, and the hat goes back on.
->->

= left
~ move(dependence, 3)
~ move(trust, -2)
Industry: {industry_title}. Fang Muqing sells them to Moscow at cost, which he has had recalculated. # rival # style: ledger
->->

// The moon in two languages. Rests on F108. Plants no echo. Dictionary, entry and lexicographers are invented.
// Hidden: asian_hedging, us_deal, counterpart_suspicion. Reads: counterpart (all four), asian_hedging, treaty_text, industry_airliner labels, trust.
=== industry_moon_words ===
# scene: The moon in two languages # kind: dossier # codex: moon_station
One entry is blank, in both columns: the person who decides when the radio is dead. Otherwise the dictionary of the moon station is done, Chinese and Russian, for the lamp, as both call the power plant foreseen in May 2025 for about 2035. Two people carry it in, nine hundred and four pages.
Mei Shuzhen, seventy-nine, has exchanged cards about it for years with Innokenty Sudarev of Korolyov.
"He offers khozyain: master, host, owner; in a village, husband. He says we had better not." # speaker: Gu Ruolan
"One, who pays for the lamp. I am so sorry. There is only one." # speaker: Lu Zhengping
{industry_airliner.seat: Lev Tatarnikov, from Shanghai, suggests "whoever is awake".|{treaty_text == 1: The lawyers suggest that one be obliged to consult.|The binding is blue.}}
-> entry

= entry
* (ours) [Print our word, and theirs beneath it, a size smaller. #id: moon_words_ours #forecast: Lu Zhengping; standing ++; high #forecast: Gu Ruolan; trust -; low]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, 2)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    Two points smaller. {counterpart == watcher: Velgin measures it, and gives the type foundry.|{counterpart == trader: Velgin proposes to buy the two points back.|{counterpart == builder: Velgin takes his drawing of the airlock home.|Velgin does not write about it, for longer than anything has ever not been written about.}}} At Korolyov Sudarev hands in his cards, thirty drawers, and goes to his sister's. Whatever he would have caught, from C to Ya, we shall now learn by using it.
    ->->
* (watch) [Take the plain word for whoever is on watch. #id: moon_words_watch #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ move(influence, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Dezhurny; zhiban. Both hang on a door in every school, over a bucket. {counterpart == builder: Velgin wants the roster hung up at once, in enamel.|{counterpart == patient: Velgin observes that the watch is changed, as a rule, and is content.|Velgin asks who draws up the roster, and is sent the roster.}} Those above feel that a station has been given a caretaker. Almaty and Delhi, who had names down for it, learn in which two languages the watch is kept.
    ->->
* (third) [Leave it open, and ask Astana and Bangalore for a word. #id: moon_words_third #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust -; high]
    ~ move(trust, -2)
    ~ nudge(us_deal, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, asian_hedging < 42)
    { asian_hedging < 42:
        ~ move(influence, 5)
        ~ move(standing, -2)
        Astana has had rockets fall on its sheep since before any of us could spell. It sends a herdsman's word, for the one who stays up with the flock, and a condition: that two of the beds be for it. Bangalore sends a better index. Two beds have to be found, and Korolyov finds that they were its own.
    - else:
        ~ move(influence, -2)
        ~ move(standing, 2)
        ~ move(dependence, 1)
        Astana is composing a dictionary with Houston, and has left M to the last. Bangalore returns ours, with corrections to the Chinese. Upstairs this is found to prove something that had always been said. Moscow had waited to be asked again and was not; by the end of the alphabet it accepts our column as it stands.
    }
    ->->
+ {trust < 58} [Let the two old people fill it in, by telephone, alone. #id: moon_words_alone_shut #locked: That line is left unrecorded between capitals with trust of 58.]
    -> entry
* (alone) {trust >= 58} [Let the two old people fill it in, by telephone, alone. #id: moon_words_alone #forecast: Yan Qiubo; trust -; high #forecast: Lu Zhengping; dependence -; low]
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -5)
    ~ please(yan_favour, -1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, true)
    They take four hours, of which three are about a winter in Dubna. What they agree is that the line shall stay empty, with a footnote: to be filled in by those present. Yan Qiubo has nothing on paper, and carries that upstairs on paper. Korolyov then offers to build the lamp's switch itself, out of its own budget.
    ->->

= left
~ move(trust, -3)
~ move(standing, 2)
Industry: {industry_title}. Fang Muqing enters "payer" in both columns. Sudarev points out that in Russian it is a noun of the dative. # rival # style: ledger
->->

// Hands for Bolshoi Kamen. Rests on F80, F89, F110. Plants no echo. Shoe box, agency and yard office are invented.
// Hidden: border_anxiety, home_strain, hardliner_mood. Reads: island_text, industry_kaluga labels, border_anxiety, home_strain, counterpart, trust.
=== industry_hands ===
# scene: Hands for Bolshoi Kamen # kind: dossier # codex: labour_gap # codex: words_hands # codex: register
Wei Sulan, consul in Vladivostok, tips a shoe box out on the blotter: twenty-eight of our passports. They lay in an agency's safe while their owners welded at Bolshoi Kamen. One had wished to go home and be married. The yard wants six hundred more. By 2030 Russia must find 10.9 million people, by its own count; of ours, in half of 2019, 71,300 went there to work.
"Six hundred with this in their pockets, or nobody." # speaker: Wei Sulan
"I have closed nine kindergartens and opened a museum of kindergartens," says Xue Baoshan, vice-mayor of Harbin. "Leave me the fathers." # speaker: Xue Baoshan
{industry_kaluga.teach: He has read about fifty who went to Kaluga, and their return tickets.|{island_text == 2: On the island there is a gate for everyone. It does not lead to a yard.|The bathhouses at Bolshoi Kamen say six hundred thousand.}}
-> box

= box
* (machines) [Send welding machines, each with two to mind it. #id: hands_machines #forecast: Lu Zhengping; dependence ++; high #forecast: Qiao Weilin; trust -; medium]
    ~ move(dependence, 4)
    ~ move(trust, 2)
    ~ move(standing, 2)
    ~ nudge(border_anxiety, -3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Sixty machines under tarpaulins. They do not go to the bathhouse. The welds are so even that the inspector suspects a trick. What they eat is our wire, and when they stop they can be woken from Shenyang alone. {counterpart == builder: Velgin has himself welded to the deck, by one boot, and has to be cut loose.|An old welder is paid to sit by the third in the row, in case.}
    ->->
* (pockets) [Send six hundred, passports in their pockets, contracts in both scripts. #id: hands_pockets #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; standing -; high]
    ~ move(standing, -3)
    ~ move(dependence, 1)
    ~ nudge(home_strain, 3)
    ~ tally(gu_made, gu_right, border_anxiety < 34)
    ~ tally(yan_made, yan_right, true)
    { border_anxiety < 34:
        ~ move(trust, 5)
        ~ move(influence, 2)
        A man with his passport in his pocket can say no; after a dozen noes the agency is bought up by the yard. Local wages rise too; a slinger called Vitaly brings Wei Sulan a fish. Hanoi and Tashkent ask for the contract's text. {home_strain >= 50: In Harbin a tenth kindergarten joins the museum, with its small coats.|Xue Baoshan keeps the swings oiled.}
    - else:
        ~ move(trust, -3)
        ~ move(influence, 3)
        Four hundred have arrived when the town hall fills with people come to see the rest. There is a speech about 1860. Six are beaten at a bus stop, one of them a woman from Khabarovsk who had lent her umbrella. Wei Sulan brings them out herself, by the morning train, past policemen who salute. Hanoi asks for the contract, which was a good one.
    }
    ->->
* (none) [Give the passports back to their owners, and send nobody. #id: hands_none #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust -; high]
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ move(standing, 4)
    ~ nudge(home_strain, -4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    Twenty-eight come home; the wedding is held, late, and Wei Sulan is in the picture with the box. Harbin sets them to barges for the Sungari. The yard's director had promised his ministry six hundred; the hull on his slip rusts where it is open. In Nakhodka they hire from Pyongyang instead, whose people hand their passports in at the gate.
    ->->
+ {trust < 56} [Lend thirty masters to teach, and take thirty of theirs in Harbin. #id: hands_thirty_shut #locked: An exchange of thirty is offered between capitals with trust of 56.]
    -> box
* (thirty) {trust >= 56} [Lend thirty masters to teach, and take thirty of theirs in Harbin. #id: hands_thirty #forecast: Yan Qiubo; trust -; medium #forecast: Lu Zhengping; dependence +; medium]
    ~ move(trust, 4)
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ move(influence, -2)
    ~ nudge(border_anxiety, -5)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, false)
    Thirty excites no bathhouse. The thirty who come to Harbin put four infants into a kindergarten, and Xue Baoshan takes it out of the museum. Tashkent's hundred, for whom the yard had made up beds, are told that they are taken. It will be years before it has its six hundred. {counterpart == patient: Velgin finds that a natural interval.|Velgin asks if it could be sixty, and then why not.}
    ->->

= left
~ move(dependence, 3)
~ move(trust, -2)
Industry: {industry_title}. Fang Muqing sends six hundred by the agency, and has it pay a deposit on each passport. It pays. # rival # style: ledger
->->
