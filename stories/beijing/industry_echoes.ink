// Industry: echoes. Drivers at Khorgos (from a price war), two keys, one lost (from two keys), a suitcase opened (from a suitcase), the Kaluga shift (from Kaluga).
// Planted two to four quarters before they are told. No echo comes back from a file that was left to the rival.

// Drivers at Khorgos. From industry_price_war, all four options. Rests on F48, F163, F165.
// Hidden: home_strain, asian_hedging. Reads: counterpart, asian_hedging.
=== echo_price_war ===
# scene: Drivers at Khorgos # kind: echo
Hou Yongnian has driven cars on the back of a lorry for sixteen years, and slept last night in your corridor with his boots for a pillow.
{
- industry_price_war.lung:
    ~ move(dependence, -6)
    ~ move(trust, 4)
    Moscow has found the owners, who do not drive. It shut that door by itself, without asking, and is in the best of moods; six thousand of your used cars were turned at the Russian post, and the lorries under them. # echo: price_war_lung
- industry_price_war.floor:
    ~ move(dependence, -4)
    ~ move(standing, -5)
    The floor holds, on the invoice. Under each driver's seat travels an envelope with the difference, going the other way, and it was a driver who told your inspectors; he had been given the wrong envelope. # echo: price_war_floor
- industry_price_war.licence:
    ~ move(dependence, 5)
    ~ move(standing, 4)
    In Urumqi a bureau sells names, at two hundred yuan, with a patronymic at two hundred and ten. The cars go as before. That the rule is kept to the letter has been remarked upstairs, with favour. # echo: price_war_licence
- else:
    ~ move(influence, -5)
    ~ move(standing, 4)
    Delegations are shown the closed line as far as the glass. Another province has bought its robots; what they make left in the same lorries, and Brussels has taken its tariff out of the drawer. # echo: price_war_close
}
"We are four hundred and six. We do not mind waiting," he says. "They bring us melons. We should like to know what for." # speaker: Hou Yongnian
* (days) [Have the makers pay every driver for the days he stands. #id: echo_khorgos_days]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ nudge(home_strain, -2)
    Half of the four hundred and six hold Kazakh papers, and are paid alike, by the day, out of Anhui. {asian_hedging >= 44: Astana asks why it took a man with boots.|Astana's labour minister has the rate copied.} A car which costs money to stand, Anhui finds, can be built more slowly.
* (lane) [Ask Moscow for one lane, and one week. #id: echo_khorgos_lane]
    ~ move(dependence, 3)
    ~ move(standing, 2)
    {counterpart == trader or counterpart == patient:
        ~ move(trust, -3)
    - else:
        ~ move(trust, 2)
    }
    {counterpart == trader: The lane is let to us by the axle.|{counterpart == patient: The week is granted, and begins when it is convenient.|The lane is opened on a Monday, with a band.}} Hou Yongnian's lorry is first through it. What it carries has been out of fashion since Lanzhou; the dealer at Omsk has one bid for it, from Hou Yongnian.
* (turn) [Turn the lorries round, full. #id: echo_khorgos_turn]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(influence, -2)
    ~ nudge(home_strain, 4)
    Three thousand and some cars come home, past the people who had waved. The woman at Khorgos who had sold melons to the queue for two seasons, and had built a room on it, stops at the walls. Hou Yongnian thanks you for an answer.
- ->->

// Two keys, one lost. From industry_two_keys, all four options. Rests on F124, F125. Kyiv asks; no wit about what the powder is for.
// Hidden: leak_exposure, sanctions_heat. Reads: counterpart, sanctions_heat, leak_exposure.
=== echo_two_keys ===
# scene: Two keys, one lost # kind: echo
There ought to be two. The box lined with felt has been brought up to 306 and opened, and one key lies in it.
{
- industry_two_keys.shift:
    ~ move(trust, 6)
    ~ move(influence, -4)
    Su Liling reports the loss herself, with the hour. She had been offered a flat for it, and dropped it from the bridge into the Argun. No licence prints, and Berlin is uneasy; Moscow had come to rely on a no that was never personal. # echo: two_keys_shift
- industry_two_keys.drawer:
    ~ move(trust, -5)
    ~ move(influence, -3)
    It is at Nanchong, in a machine in the works' own canteen, where licences have been printed for a year by a cousin. Forty tonnes of what went north were chalk. The Kama found that out in its own way, and someone was hurt. # echo: two_keys_drawer
- industry_two_keys.moscow:
    ~ move(dependence, -5)
    ~ move(standing, 4)
    It lies in their embassy's safe, {counterpart == trader or counterpart == watcher:where it was put the week after they declined it, and has not been used|with a list of what the colonel would not sign}. Fewer drums have gone up than in any year since 2022. The success has no owner, and is therefore the chief's. # echo: two_keys_moscow
- else:
    ~ move(standing, -6)
    ~ move(dependence, 4)
    Yan Qiubo had it copied, naturally, and the copy was copied, and it is the third that has gone. Whoever holds it issues licences more quickly than we did. On the Kama they suppose that we have become reasonable. # echo: two_keys_yan
}
Daryna Shelest's letter is again one line. It asks who is changing the lock. # style: cable
* (close) [Change nothing: close the code, for everyone. #id: echo_keys_close]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ nudge(sanctions_heat, -4)
    Guitars are varnished with shellac for a season, and table-tennis balls are counted out at practice. {sanctions_heat >= 56: Brussels lists Nanchong all the same, for last year.|Brussels strikes Nanchong off.} The nine hundred are told on one Wednesday, by loudspeaker, between the exercises and the news.
* (answer) [Answer her: which key, and since when. #id: echo_keys_answer]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, 3)
    ~ candour = MIN(8, candour + 1)
    Three lines: the longest thing that Kyiv has had from us in writing. {leak_exposure >= 36: A London column has it by the weekend, with the felt.|She does not print it. She writes back, at more length than before, and about the children of one street.} Lu Zhengping's deputy, who signed it, is moved to standards.
* (found) [Declare the key found. #id: echo_keys_found]
    ~ move(standing, 3)
    ~ move(trust, 2)
    ~ move(influence, -4)
    One is found, new, with the film on. Upstairs they like to see a box full. At Rotterdam a dozen of our containers a week are opened by a polite man with a list, and forty thousand bicycles miss the season in them.
- ->->

// A suitcase opened. From industry_suitcase, all four options. Rests on F84, F102. No wit at the expense of anyone imprisoned.
// Hidden: hardliner_mood, counterpart_suspicion. Reads: counterpart, hardliner_mood.
=== echo_suitcase ===
# scene: A suitcase opened # kind: echo
Somebody has opened it at last, and what was inside reaches you on one sheet: socks, a kettle, seven crystals the size of a tooth.
{
- industry_suitcase.quiet:
    ~ move(trust, 4)
    ~ move(standing, -6)
    She opened it herself, to send back two that were not hers. Novosibirsk had written them off, and signs with some emotion. Then a journal in Oxford asks at what school Professor Fan learnt to be so good. # echo: suitcase_quiet
- industry_suitcase.name:
    ~ move(trust, 5)
    ~ move(standing, -4)
    She opens it on a Friday, before the class, and gives the seeds away, one to each who has stayed a year. One has gone to her old institute by diplomatic bag. It grew; the director thanked her by initial. # echo: suitcase_name
- industry_suitcase.home:
    ~ move(influence, -5)
    ~ move(dependence, -4)
    The place was a courtroom at Novosibirsk, behind a closed door. A letter was under the socks: Harbin's thanks for her visit, on your paper. Her advocate asks us to say what she gave. Three who had meant to come to us stay where they are. # echo: suitcase_home
- else:
    ~ move(standing, 6)
    ~ move(dependence, 4)
    The loan is up, and the results are to be shared by weight. Ours weigh more. Seven seeds were set in Hefei's furnaces and none in Novosibirsk's, whose rent went on heating; upstairs it is called the cheapest suitcase in the world. # echo: suitcase_lend
}
"She wants to know if anyone is cross," says Gu Ruolan. "Serdityatsya. One is cross like that with a child, and forgives it before the soup." # speaker: Gu Ruolan
* (say) [Write to her institute what she brought us, and what she did not. #id: echo_suitcase_say]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ candour = MIN(8, candour + 1)
    {counterpart == watcher: Velgin's office returns it with an eighth crystal on the list; they had counted better.|Velgin sees that it is read, aloud, to those who ought to hear it.} Yan Qiubo's copy is stamped "given away". It has not been decided whether that is the crystals or the knowledge of them.
* (place) [Find a post for the assistant she left behind. #id: echo_suitcase_girl]
    ~ move(influence, 3)
    ~ move(trust, -2)
    In Almaty, where they ask nothing about furnaces. She is twenty-six. {hardliner_mood >= 48: Here it is asked why one of ours was not found a post.|Almaty asks for two more like her.} In Novosibirsk her mother is visited, and makes tea for them.
* (silence) [Say nothing. A university had a visitor. #id: echo_suitcase_nothing]
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ nudge(hardliner_mood, -3)
    The sheet is folded into the file and the file into a thicker one. Two physicists at Tomsk, who had been going to write to Harbin, notice that Harbin does not speak for its visitors, and write to Grenoble.
- ->->

// The Kaluga shift. From industry_kaluga, all four options. Rests on F44, F45.
// Hidden: home_strain, asian_hedging. Reads: counterpart, asian_hedging, home_strain.
=== echo_kaluga ===
# scene: The Kaluga shift # kind: echo
Inga Lapshina rings when her shift ends, which is the middle of your morning. Behind her somebody is sweeping up glass.
{
- industry_kaluga.pay:
    ~ move(dependence, 5)
    ~ move(trust, -5)
    They have built nineteen thousand cars and sold seven thousand. The rest stand in the yard, and since last month round the oven. Kaluga has begun to say that the yuan was paid so that nobody else should have it. # echo: kaluga_pay
- industry_kaluga.thirds:
    ~ move(influence, 5)
    ~ move(dependence, -4)
    The part of the car that people praise is its doors, and they are Kostanay's. Roza Akhmetzhan, who makes them there, names the price to Kaluga and now to Wuhu as well. The road her lorries use is the only one that has had to be widened. # echo: kaluga_thirds
- industry_kaluga.back:
    ~ move(trust, 6)
    ~ move(standing, -4)
    The oven cracked on the left, and the six hundred mended it, with a loan from a bakery. They make caravans. One stands before the town hall with your coin set in its door; a delegation of ours, who had asked to be shown ruins, was driven past it. # echo: kaluga_back
- else:
    ~ move(standing, 5)
    ~ move(influence, -5)
    The fifty were due home. Thirty-eight are. Almaty has ordered the plain car over Wuhu's bid, and Fang Muqing has had to show upstairs that the drawings pay us by the piece. # echo: kaluga_teach
}
"We are tired now," she says, in the manual's grammar. "Please state the purpose." # speaker: Inga Lapshina
* (vans) [Order something from her: two thousand vans, for Xinjiang's clinics. #id: echo_kaluga_vans]
    ~ move(dependence, -3)
    ~ move(trust, 3)
    ~ move(standing, -4)
    ~ nudge(home_strain, 3)
    Aynur Tursun draws the contract, and leaves out clause 41. {home_strain >= 46: In Anhui, where three makers had tendered, they print the order on a towel and hang it on your gate.|In Anhui three makers who had tendered say nothing.} The first van has a heater that one could bake in.
* (books) [Thank her, and ask for the books. #id: echo_kaluga_books]
    ~ move(standing, 3)
    ~ move(trust, -2)
    ~ move(dependence, 1)
    She reads them to you over the line, all night for her, to the last kopeck and the glass. {counterpart == watcher: Velgin quotes a total of hers before you have added it.|Fang Muqing finds one error, in our favour, and has it left in.} After that a man in accounts rings.
* (mountains) [Put her in touch with Bishkek and Dushanbe. #id: echo_kaluga_mountains]
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -3)
    The works in Urumqi that had those buyers writes to 306, with its price list. {asian_hedging >= 42: Bishkek has three such letters on the sill, and answers hers first for its spelling.|Dushanbe sends her a road, on film, and a list of what fell off.} At Kaluga they begin on a higher axle.
- ->->
