// Industry and technology, act II. Three dossiers: two keys for one code, the drone seller's invoice, a scientist with a suitcase.
// Each fires once, in any of Q3 2026, Q4 2026, Q1 2027. Facts: F124, F125 (B14); F125 (B15); F84, F102 (B31).

// Two keys for one code. Rests on F124, F125. Plants echo_two_keys (three quarters) on all four. The keys and the works on the Kama are invented.
// Hidden: sanctions_heat, leak_exposure, hardliner_mood. Reads: industry_price_war labels, counterpart (all four), hardliner_mood. No wit about what the powder is for.
=== industry_two_keys ===
# scene: Two keys for one code # kind: dossier # codex: dual_use
Unless both keys are in the machine, no licence prints for nitrocellulose: that is the new rule. It makes lacquer for nails and guitars, table-tennis balls, gunpowder. Hardly any went north until 2021, and over 1,300 tonnes in 2023. The keys are blue, in a box lined with felt. Lu Zhengping has the first; you are to say who has the second. {industry_price_war.licence: You made cars wait for a name, and this should not be easier than a car.|So far one office has applied.}
"One, lacquer. Two, nine hundred people at Nanchong, who make it. Three, sorry, I have no three." # speaker: Lu Zhengping
"A drawer has been prepared for it. It locks." # speaker: Yan Qiubo
Kyiv's chargé, Daryna Shelest, has asked in writing who will sign. Her letter is one line.
-> keys

= keys
* (shift) [Give it to the shift leader at Manzhouli, who sees the wagons. #id: two_keys_shift #forecast: Gu Ruolan; influence ++; high #forecast: Qiao Weilin; standing --; medium]
    ~ move(influence, 5)
    ~ move(trust, -3)
    ~ move(standing, -1)
    ~ nudge(sanctions_heat, -5)
    ~ plant(due_two_keys, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Su Liling wears it on her belt, by the whistle. She asks of each lot what it will become. Varnish passes in an hour; two lots in ten are not explained, and stand. A works on the Kama stands, six days. Berlin takes three names off a draft. {hardliner_mood >= 48: Under a picture of the whistle strangers ask whose side she is on; her son shows her.|Daryna Shelest sends Manzhouli a line of thanks; it is filed unopened.}
    ->->
* (drawer) [Let Lu Zhengping have both. It is one drawer. #id: two_keys_drawer #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; influence -; high]
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ move(influence, -4)
    ~ nudge(sanctions_heat, 5)
    ~ plant(due_two_keys, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    They hang on one ring, with the key to a piano. A licence takes ten minutes, most of it warming up. Moscow's thanks are spoken and not minuted. Nanchong takes on sixty. In Brussels Daryna Shelest reads out, to a half-full room, the tonnage by quarter, and the places where it was next heard of. The room is full by the end.
    ->->
* (moscow) [Offer it to Moscow: let somebody there sign for every drum. #id: two_keys_moscow #forecast: Yan Qiubo; trust --; medium #forecast: Lu Zhengping; dependence -; medium]
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ plant(due_two_keys, 3)
    ~ tally(yan_made, yan_right, counterpart == trader or counterpart == watcher)
    ~ tally(lu_made, lu_right, true)
    { counterpart == trader or counterpart == watcher:
        ~ move(trust, -3)
        ~ move(influence, 4)
        Cordially declined. {counterpart == watcher: Velgin had the offer on his desk before it was typed; the declining took him longer.|Velgin would have priced a signature, and could get no quotation.} Orders fall off by themselves, and Nanchong lets sixty go. That no person in Moscow can be brought to sign is repeated to Daryna Shelest in a lift, in one sentence; she does not need it explained.
    - else:
        ~ move(trust, 3)
        They send a colonel of supply with spectacles on a cord and twelve years to his pension, then none. He signs for what he will put his name to. It comes to less than half, and Nanchong is a shift short by it. {counterpart == builder: He would like, he says, to be remembered for the depot at Chelyabinsk.|He gives no reason, and 306 is slow enough not to ask.}
    }
    ->->
* (yan) [Put it in Yan Qiubo's drawer, with copies of everything. #id: two_keys_yan #forecast: Lu Zhengping; trust 0; high #forecast: Yan Qiubo; standing +; high]
    ~ move(trust, -4)
    ~ move(standing, 4)
    ~ move(dependence, -2)
    ~ nudge(leak_exposure, -5)
    ~ nudge(hardliner_mood, 3)
    ~ plant(due_two_keys, 3)
    ~ please(yan_favour, 1)
    ~ tally(lu_made, lu_right, false)
    ~ tally(yan_made, yan_right, true)
    Nothing is refused. Nothing is signed, either, until it has been understood, and for that every drum has a file, references one to four hundred. A beautician at Irkutsk is in it, with her shoe size. The works on the Kama hears nothing for seven weeks, and draws its own conclusion. Upstairs it is held out to other ministries as care.
    ->->

= left
~ move(trust, -3)
~ move(standing, 2)
Industry: {industry_title}. Fang Muqing sells the second key to a scheduling program. It wants prepayment, and gets it. # rival # style: ledger
->->

// The drone seller's invoice. Rests on F125. Plants no echo. Shop, club and van are invented.
// Hidden: war_tempo, leak_exposure, sanctions_heat, home_strain. Reads: opening.pages, opening.edge, industry_two_keys labels, war_tempo, leak_exposure. Kyiv decides for itself what it buys.
=== industry_drone_invoice ===
# scene: The drone seller's invoice # kind: dossier # codex: dual_use
One van, two consignees. Cao Yiming of Shenzhen sells a motor as big as a walnut. Eight thousand left for a toy shop in Yekaterinburg and eight thousand for a photographers' club in Rzeszów, where Kyiv's buyers collect. The toy shop had two per cent off as the older customer.
"I do not ask. To ask is to know, and for knowing there is a form." # speaker: Cao Yiming
"The van was photographed. It is regretted that the driver waved." # speaker: Yan Qiubo
"Kyiv swears that they reach one side alone," says Gu Ruolan. "Moscow swears the same, in a different tone." {opening.pages: A thing written down, your first page held, has not been decided. This is written down, with tax.|{opening.edge: You began by asking the five first. None would care to be asked this.|He has put his shoes outside the door, toes outward.}}
-> van

= van
* (alike) [Let him sell to both alike, on one printed form. #id: drone_alike #forecast: Lu Zhengping; trust 0; medium #forecast: Gu Ruolan; influence ++; high]
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ nudge(sanctions_heat, -3)
    ~ tally(lu_made, lu_right, false)
    ~ tally(gu_made, gu_right, true)
    One form, two languages. Lu Zhengping sees no quarrel in it: the duty is equal. Velgin asks Gu Ruolan whether she would say so to a woman in Bryansk, and she cannot translate her own reply. Kyiv's buyer drops the club and comes under his own name. {war_tempo >= 62: He wants twenty thousand, this month; so does the toy shop.|He asks about the guarantee.} Cao Yiming now knows, and has his wife open the post.
    ->->
* (stop) [Stop both, until there is quiet over there. #id: drone_stop #forecast: Qiao Weilin; standing -; medium #forecast: Gu Ruolan; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ move(influence, 2)
    ~ nudge(home_strain, 4)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    It makes a sentence that can be read out anywhere, and is, in four capitals, by us. Thirty workshops close along one lane in Longgang, and the woman who sold them noodles. The club winds its own motors now, in a school cellar. They are not as good, and there are more of them each week.
    ->->
* (north) [Let him go on selling north. Forget Rzeszów. #id: drone_north #forecast: Lu Zhengping; dependence ++; high #forecast: Gu Ruolan; trust ++; medium]
    ~ nudge(leak_exposure, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    { war_tempo >= 62:
        ~ move(trust, 4)
        ~ move(dependence, 4)
        ~ move(influence, -5)
        The toy shop takes thirty thousand and asks to be thought a department store. From Kyiv comes a photograph of one motor on a kitchen scale, the number legible, sent to nineteen foreign ministries. Cao Yiming's cousin, a student in Warsaw, is asked about it in a seminar, and stops going.
    - else:
        ~ move(trust, 3)
        ~ move(dependence, 3)
        ~ move(influence, -3)
        The toy shop is grateful, and late with the money for the first time. Nothing is said to Rzeszów; the club writes four times, each letter shorter, then buys in Taipei. One gets into a Warsaw paper. {industry_two_keys.shift: Su Liling, at Manzhouli, holds a carton up to the light and lets it by.|The stamp on it is a panda.}
    }
    ->->
* (ask) [Make him ask every buyer, and keep his book of answers. #id: drone_ask #forecast: Gu Ruolan; trust ++; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(standing, -3)
    ~ candour = MIN(8, candour + 1)
    ~ nudge(leak_exposure, 3)
    ~ tally(gu_made, gu_right, leak_exposure < 35)
    ~ tally(yan_made, yan_right, leak_exposure >= 35)
    { leak_exposure >= 35:
        ~ move(trust, -3)
        ~ move(influence, 4)
        It is a school exercise book with a kitten on it. A London column prints the answers, which are mostly "farming". In Yekaterinburg a man loses his post over the word. Elsewhere it does us credit. Yan Qiubo wishes the kitten to be traced.
    - else:
        ~ move(trust, 3)
        ~ move(dependence, -2)
        A school exercise book, with a kitten on it. A third of the buyers find that they need fewer. The toy shop answers in full, with the names of streets; Velgin says that he had not known it either. Cao Yiming has lost four old customers, and reads the book aloud to his wife.
    }
    ->->

= left
~ move(dependence, 3)
~ move(trust, -2)
Industry: {industry_title}. Fang Muqing ends the two per cent, triples the deposit, and lets the van drive north. # rival # style: ledger
->->

// A scientist with a suitcase. Rests on F84, F102. Plants echo_suitcase (four quarters) on all four. Nonna Verkhozina is invented; no wit at the expense of anyone imprisoned.
// Hidden: hardliner_mood, leak_exposure, counterpart_suspicion. Reads: counterpart, hardliner_mood, trust, industry_build_there labels.
=== industry_suitcase ===
# scene: A scientist with a suitcase # kind: dossier # codex: emigrants
Nonna Verkhozina grows crystals in Novosibirsk; she is fifty-eight, and came to Harbin as a tourist. Since Monday she has sat in the dean's corridor under a poster about fire, beside an untouched suitcase, and asks for work. In her city an institute's director got fifteen years in September 2024, reportedly over a conference in China. He denies the charge.
"Whether the contents were issued or taken is not recorded. It is suggested that it be opened while she eats." # speaker: Yan Qiubo
"She said uekhala," says Gu Ruolan. "Vyshla is stepped out, back at six. Uekhala is gone. {industry_build_there.whole: She has heard of a page of yours about sending teachers, and asks if it is done in the other direction.|She said it to the suitcase.}" # speaker: Gu Ruolan
-> case

= case
* (quiet) [Take her on in Hefei, under the name of Fan. #id: suitcase_quiet #forecast: Yan Qiubo; trust -; high #forecast: Qiao Weilin; dependence +; low]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ nudge(leak_exposure, 5)
    ~ plant(due_suitcase, 4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == watcher:
        ~ move(trust, -4)
        A parcel reaches Hefei, addressed to Professor Fan in a good hand: warm socks, and greetings from Velgin's office. She asks what became of the girl who kept her notebooks. The girl was questioned for a month and has been let go, from everything. The laboratory is superb, and at night two men drive her home from it.
    - else:
        ~ move(trust, -2)
        Professor Fan is given a furnace, seven assistants and a staircase of her own. She grows in a season what took Novosibirsk six years. Over there they count the tourists who came home, and are one short. The girl who kept her notebooks is questioned, released, and not employed again. The suitcase is put on top of a wardrobe, shut.
    }
    ->->
* (name) [Give her a laboratory, and her own name on the door. #id: suitcase_name #forecast: Gu Ruolan; influence +; medium #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(standing, 2)
    ~ nudge(counterpart_suspicion, 4)
    ~ plant(due_suitcase, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    Brass, in three alphabets. Two from Lausanne ask to work under it, and a boy from Tashkent. She lectures on Fridays, in Russian, to people who have learnt it for her. In Novosibirsk four laboratories are told to hand in their passports. {hardliner_mood >= 48: At home a man with two million readers asks who searched her. Nobody had; now somebody must be seen to.|Velgin sends neither protest nor greetings.}
    ->->
* (home) [Thank her, and put her and the suitcase on the train. #id: suitcase_home #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; influence -; medium]
    ~ move(trust, 4)
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ nudge(counterpart_suspicion, -4)
    ~ plant(due_suitcase, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Gu Ruolan rides with her as far as the shed at Manzhouli. They talk about dachas. Through the glass she sees an officer lift the suitcase and set it down with care; then Nonna Verkhozina goes into a room with him, holding her own hat. Moscow says thank you without a noun. Lausanne, which had written, is told that there was no such visitor.
    ->->
+ {trust < 56} [Ask Moscow, by her name, for the loan of her. #id: suitcase_lend_shut #locked: Such a question can be put between capitals with trust of 56.]
    -> case
* (lend) {trust >= 56} [Ask Moscow, by her name, for the loan of her. #id: suitcase_lend #forecast: Yan Qiubo; trust --; high #forecast: Lu Zhengping; dependence -; low]
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ nudge(hardliner_mood, 3)
    ~ plant(due_suitcase, 4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, true)
    There is no form for it. Velgin, after eight days, has one drawn up: Verkhozina N. A., on loan, two years, results to be shared by weight. {counterpart == trader: He asks for a rent, and is paid in furnaces.|{counterpart == builder: He asks to be shown the furnace, and stands before it until he is red.|He adds by hand that her flat will be heated.}} Upstairs they inquire since when one requests permission to be given something. Yan Qiubo has to return the copy of her key.
    ->->

= left
~ move(standing, 2)
~ move(trust, -3)
Industry: {industry_title}. Fang Muqing has the suitcase weighed, makes her an offer by the kilogram, and is refused. She flies on to Lausanne. # rival # style: ledger
->->
