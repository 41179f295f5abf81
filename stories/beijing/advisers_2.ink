// Adviser scenes, act II: one for each of the four. Each costs one point of attention and fires once, in Q3 2026 .. Q2 2027.
// Facts: F99, F101 (Yan); F49, F50, F55 (Qiao); F10, F39, F48 (Lu); F71, F115 (Gu). The people and papers in them are invented.

// On loan. Yan's second scene: a young man from a prison, and one copy too many. Rests on F99, F101.
// Hidden: leak_exposure, counterpart_suspicion. Reads: adviser_yan_1 labels, yan_made, yan_right, leak_exposure, counterpart.
=== adviser_yan_2 ===
# scene: On loan # kind: adviser
In the corridor the toner light has burned since 2019. Tonight it is out. On the floor, in pieces of copier, sits Savva Prokudin, twenty-two, of Perm, who emptied the Hainan lottery and put it back tidier. Moscow has asked for him by note. His mother has sent mittens to Hainan.
"On loan from the prison at Sanya, against signature. Two ministries over there have been entered. Before the freight talks a third could be. That nothing was seen in this corridor is assumed." # speaker: Yan Qiubo
"Your machine makes one more than it says," says Savva. "It goes into the wall." # speaker: Savva Prokudin
{adviser_yan_1.copies: You signed once for two copies; this would be a third.|{adviser_yan_1.rye: You once refused Yan two copies. He did not ask again.|Yan Qiubo looks at the wall with interest.}} {yan_made > 0: Your count: {record_of(yan_made, yan_right)}, and never wrong about a copier.|}
* (third) [Let him enter the third ministry before the freight talks. #id: yan_loan_third #forecast: Yan Qiubo; standing +; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(standing, 4)
    ~ move(dependence, 3)
    ~ move(trust, -4)
    ~ nudge(leak_exposure, 4)
    ~ please(yan_favour, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(yan_made, yan_right, true)
    Twenty minutes, with tea. Their lowest tariff is on your blotter before their delegation has found its hotel, and you open with it. {counterpart == watcher: Velgin compliments you on the third decimal, and asks whether the boy is getting vegetables.|At the second session their expert turns his paper over and leaves it so.} It is two kopecks a tonne under what he had promised his own railway, and he is not at the farewell dinner.
* (wire) [Have him follow the extra copy into the wall. #id: yan_loan_wire #forecast: Yan Qiubo; standing -; medium #forecast: Gu Ruolan; trust +; medium]
    ~ move(trust, 2)
    ~ move(dependence, -1)
    ~ please(yan_favour, -1)
    ~ tally(yan_made, yan_right, leak_exposure >= 36)
    ~ tally(gu_made, gu_right, true)
    Through six walls it runs to Yan's cupboard, as it should; and then, on bell wire, it runs on.
    { leak_exposure >= 36:
        ~ move(standing, -4)
        ~ nudge(leak_exposure, -9)
        It comes out beneath a bed, in a flat which the second floor has been renting for a widow. The widow writes for a newspaper. It is inconvenient to everyone that you should know, and a lift man is let go.
    - else:
        ~ move(standing, 1)
        ~ nudge(leak_exposure, -5)
        It comes out in the planning commission, in a drawer, among Fang Muqing's walnuts. He had taken it for a service of the house. For a month he has to be told things.
    }
    Savva winds it over his elbow, as one winds wool. In Velgin's letters there is again, now and then, a sentence for you alone.
* (moscow) [Give him back to Moscow, with the list of what he opened. #id: yan_loan_moscow #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; trust ++; high]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -5)
    ~ please(yan_favour, -3)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    Forty doors are on it. Moscow changes forty locks and, being in a hurry, orders them from Shenzhen. Savva is given three years in Perm, on the tram line to his mother, who writes to ask what is the matter with our toner. Upstairs they are told what had been on loan at the same time as that it is no longer. From Yan Qiubo comes the form: one person, returned, condition fair.
- ->->

// The nameless bank. Qiao's second scene: nine old tellers, and nothing to put on a list. Rests on F49, F50, F55.
// Hidden: sanctions_heat, asian_hedging, home_strain. Reads: adviser_qiao_1 labels, qiao_made, qiao_right, sanctions_heat, influence, counterpart.
=== adviser_qiao_2 ===
# scene: The nameless bank # kind: adviser # codex: secondary_sanctions
One goes up beside a shop that mends accordions. There is no plate. In a former abacus school in Tianjin nine retired tellers set off pine nuts against pumps by hand. It takes three weeks. Washington, since December 2023, and Brussels, since July 2025, put names on lists, and this has none.
"Fear fame, a man is told, as a pig fears fat. I looked into it. The pig was not asked." # speaker: Qiao Weilin
Kravtsevich would send six times as much. Tan Shuzhen, who is seventy-nine and does pumps, would like to retire; there is nothing to retire from. {adviser_qiao_1.tuesday: You took a Tuesday from him once; he watches your hands.|{adviser_qiao_1.keep: You kept his Wednesdays to yourself. This is the next room.|He has told his minister that it is a choir.}} {qiao_made > 0: Your pencil: {record_of(qiao_made, qiao_right)}{score_of(qiao_made, qiao_right) < 60:, and each miss a thing that went well|}.|An accordion tries a scale.}
-> tellers

= tellers
* (name) [Give it a name, a plate, and pensions. #id: qiao_bank_name #forecast: Qiao Weilin; dependence -; high #forecast: Yan Qiubo; trust --; medium]
    ~ move(standing, 4)
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ nudge(home_strain, -2)
    ~ please(qiao_favour, -3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, true)
    Northern Mutual Settlement, in brass. Two ministers attend, each having thought of it. Tan Shuzhen becomes the first person to retire from there, and comes in on Mondays to look at the plate. So does Brussels, in a manner of speaking: by the next list it has something to write down. Kravtsevich's nuts leave for Dubai. Qiao Weilin sits in the accordion shop, with his hat on his knees.
    ->->
* (more) [Let Moscow send six times as much. #id: qiao_bank_more #forecast: Qiao Weilin; influence -; high #forecast: Gu Ruolan; trust +; high]
    ~ move(trust, 3)
    ~ move(dependence, 4)
    ~ please(qiao_favour, -2)
    ~ tally(qiao_made, qiao_right, sanctions_heat >= 57)
    ~ tally(gu_made, gu_right, true)
    { sanctions_heat >= 57:
        ~ move(influence, -4)
        In Vienna a woman who follows nuts adds up more of them than there are pines. Nobody is named, as there is no name; but Jakarta and Hanoi, sent the sum, ask us in what their own fish has been paid for.
    - else:
        ~ move(standing, 3)
        Nothing happens, six times over. The total is admired on four floors.
    }
    Eight more are fetched out of retirement, one of them from a wedding. Tan Shuzhen stays. By now she is the only person who knows about pumps, and at Omsk they have stopped pricing them in anything else.
    ->->
* (sleep) [Leave it nameless, and pension Tan Shuzhen out of your own page. #id: qiao_bank_sleep #forecast: Qiao Weilin; standing -; high #forecast: Lu Zhengping; dependence +; low]
    ~ move(trust, 2)
    ~ move(dependence, 1)
    ~ move(standing, -3)
    ~ please(qiao_favour, 2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, true)
    "Sundry stationery", four thousand a month. The second floor finds her on the second day and asks what she is made of. {counterpart == builder: Velgin, who cannot know, sends eight good chairs to an address over an accordion shop.|Kravtsevich, told that six times is not to be had, sends the same as before with a line: it always arrived.} The pumps are shared out by lot. For a week the sums do not come right, and Qiao Weilin has to go round to Tan Shuzhen's with the ledger, and a bag of pine nuts.
    ->->
+ {influence < 54} [Seat the tellers of five more countries at the same table. #id: qiao_bank_five_shut #locked: They would send theirs to someone they already ring: influence 54.]
    -> tellers
* (five) {influence >= 54} [Seat the tellers of five more countries at the same table. #id: qiao_bank_five #forecast: Qiao Weilin; influence -; medium #forecast: Gu Ruolan; influence ++; high]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(trust, -3)
    ~ nudge(asian_hedging, -4)
    ~ please(qiao_favour, -1)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    From Osh comes a man who does apricots in his head. Tashkent sends two, to watch each other. By the second month walnuts are being set off against cotton without a yuan in the room, and Qiao Weilin, who had foreseen noise, is teaching the abacus. Kravtsevich loses her place to the apricots. There is a name by then: the five call it "upstairs".
    ->->

// The twelfth province. Lu's second scene: one that says it is the one. Rests on F10, F39, F48. The province, its buses and its vice-governor are invented.
// Hidden: home_strain, counterpart_suspicion. Reads: opening.cars, adviser_lu_1 labels, lu_made, lu_right, counterpart. Reading it out may be overruled.
=== adviser_lu_2 ===
# scene: The twelfth province # kind: adviser # codex: chinese_cars
Eleven provinces have for years assured Lu Zhengping that it is one of the others. On Monday a twelfth rang, to say that it is the one. He has the recording with him, in a handkerchief.
"Eleven hundred buses a quarter, to Chelyabinsk, a fifth under cost." It is Vice-governor Tian Guilan, over hens. "That's us. {opening.cars: Your sentence about cars hangs in our canteen; we make buses.|I thought somebody would like to know.}" # speaker: Tian Guilan
"One, it is not done. Two, if one may own up, eleven can be asked. Three, so sorry, her figure is right. I had it lower." {adviser_lu_1.let: He was easier about the apples.|{adviser_lu_1.ask: He recalls that you once merely asked.|He would like there to be peace.}} # speaker: Lu Zhengping
{lu_made > 0: Your calendar has him at {record_of(lu_made, lu_right)}: {score_of(lu_made, lu_right) >= 60: good on what a thing will cost, deaf to why it was said.|he hears the price and not the voice.}|The hens are very clear.}
* (read) [Read her call out on Thursday, with thanks. #id: lu_twelfth_read #forecast: Lu Zhengping; standing --; high #forecast: Qiao Weilin; dependence -; medium]
    { overruled(6):
        -> hushed
    }
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ nudge(home_strain, 4)
    ~ please(lu_favour, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Four minutes, with the hens. Nobody looks at anybody. By Friday two more have rung, one of them in tears, and eight have a new number. Moscow, sent the figure, had been two hundred out, and moves its levy on to buses and off the spare parts. In Tian Guilan's county the paint shop goes down to three days. She rings again, to let you know that too.
    ->->
* (quiet) [Thank her, tell nobody, and leave Lu his eleven. #id: lu_twelfth_quiet #forecast: Lu Zhengping; standing +; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(standing, 3)
    ~ move(dependence, 4)
    ~ move(trust, -3)
    ~ nudge(counterpart_suspicion, 2)
    ~ please(lu_favour, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(lu_made, lu_right, false)
    She is thanked for her interest. Chelyabinsk scraps the last of its own buses, from Likino, and with them goes a man called Rashit who could make those start. From then on it will take ours at whatever they cost, and Fang Muqing sets out to learn how much that could be. Moscow hears of it from Rashit, who writes well. Lu Zhengping sleeps, and sends you a melon with a heading on it.
    ->->
* (road) [Ask what it would take for her to stop. #id: lu_twelfth_road #forecast: Lu Zhengping; standing -; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(influence, 1)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(home_strain, -5)
    ~ please(lu_favour, -1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, counterpart != trader)
    A road, she says. They build all those buses in a county where one walks two hours to a clinic. You pay for ninety kilometres from the export fund, and Fang Muqing has it costed by the pensioner. Osh buys six hundred of the buses, at cost.
    { counterpart == trader:
        ~ move(trust, 2)
        Velgin takes the rest at cost as well. He would have paid it all along, he says; it had not been asked of him.
        ->->
    - else:
        ~ move(trust, -2)
        Chelyabinsk buys at cost because it must, and doubles the fare. So your vice-consul there reports, who now comes to the office on foot.
        ->->
    }

= hushed
~ move(dependence, 2)
~ move(trust, -2)
~ move(standing, -2)
~ please(lu_favour, 1)
~ tally(lu_made, lu_right, true)
~ tally(qiao_made, qiao_right, false)
On Thursday's list there is a gap between five and seven. Fang Muqing had asked those above what eleven provinces would be obliged to say, once one had been thanked; it was found that none of them need say it. Tian Guilan is sent a plaque, for exports. Chelyabinsk is sent a tenth more buses at a tenth less. You are given back the handkerchief, ironed.
->->

// An improved sentence. Gu's second scene: what their railwayman shouted, and what was heard here. Rests on F71, F115. The shout, the scroll and the yard are invented.
// Hidden: counterpart_suspicion, hardliner_mood. Reads: adviser_gu_1 labels, gu_made, gu_right, counterpart, hardliner_mood.
=== adviser_gu_2 ===
# scene: An improved sentence # kind: adviser
She plays the tape with her eyes shut. Innokenty Golovin, of their railways, is shouting. My vam ne sklad. We are not your shed.
"And I said, we are more to you than a storehouse. It scans," says Gu Ruolan. "He was shouting. I gave him a voice." # speaker: Gu Ruolan
Those above were touched, and sent him a scroll with a crane. A million tonnes of coal that we have paid for lie in his yards, rent free. He meant to offend, still waits to be answered, and can shut the gate. {adviser_gu_1.page: On her own page of verbs it would have been crossed out.|{adviser_gu_1.leave: You once left two verbs to get on together.|She rewinds.}} {gu_made > 0: In your pencil: {record_of(gu_made, gu_right)}. She knows who is hurt, and always thinks that it has passed.|"Shall I play it again? He bangs on something."}
* (raw) [Send those above the sentence as it was shouted. #id: gu_sentence_raw #forecast: Gu Ruolan; trust --; high #forecast: Yan Qiubo; standing +; medium]
    ~ move(dependence, -4)
    ~ move(standing, 2)
    ~ move(trust, -4)
    ~ please(gu_favour, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    It is settled that the scroll was not a scroll. {hardliner_mood >= 46: By evening the shed has two million readers, and a man outside their embassy with a broom.|It goes no further than four floors.} The coal is fetched in a month, by lorries taken off the vegetable run; in Hohhot there are no leeks. Golovin walks about on clean concrete; with nothing of ours on it, he need not mind what he shouts. Gu Ruolan now interprets word by word, like somebody emptying her pockets at a gate.
* (answer) [Answer Golovin in private, about the shed; let the scroll hang. #id: gu_sentence_answer #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; standing -; high]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ please(gu_favour, 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    You offer rent: four yuan a tonne, from the day on which he shouted. He has to sit down, it appears, on the coal. {counterpart == patient: "As always" is back at the foot of Velgin's letters.|{counterpart == builder: Velgin encloses a drawing, for a roof over it.|Velgin would like to know what took so long. Translation, you say.}} It is paid out of a fund for winter fuel, and the fund's people go upstairs about it with a thermometer.
* (keep) [Keep hers. It is the better sentence. #id: gu_sentence_keep #forecast: Gu Ruolan; trust -; high #forecast: Qiao Weilin; dependence +; medium]
    ~ move(standing, 4)
    ~ move(dependence, 3)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, 4)
    ~ please(gu_favour, 2)
    ~ candour = MAX(-8, candour - 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Golovin says it again at the next sitting, slower, as to the deaf, and is improved again. By then the heap is eight metres high; it takes fire from inside, as coal will, and six houses at Zabaikalsk keep their windows shut for a fortnight. He hires out more yard to pay for the water. Those above remark how well it goes with the railways, and send another crane.
- ->->
