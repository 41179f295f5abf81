// The summit that closes act IV: Heihe and Blagoveshchensk, 9 June 2029. Two towns, one table, your successor beside you.
// Fires in Q2 2029. Sets handover_text 0-3, read by its second beat and by what is said of you afterwards.

// Two towns, one table. Two beats: what is handed over aloud; what becomes of Fang Muqing's pencilled sheet. To publish the price series closes its file for good.
// Rests on F25, F37, F49, F64, F86, F88, F101, F164. Plants nothing. Hidden: succession_nerves, home_strain, leak_exposure, counterpart_suspicion, border_anxiety.
// Reads: trust, counterpart, candour, truce_text, island_text, treaty_text, oil_answer, handover_text, energy_sum_by_telephone labels, summit_beijing labels, setpiece_hangzhou.page, setpiece_congress labels, initiative_one_form labels, initiative_sealed_letter, home_strain, succession_nerves.
=== summit_last_table ===
# scene: Two towns, one table # kind: setpiece
Soup for sixty has been driven out on to the bridge in milk churns, so as not to arrive cold in either country. From your place the salt is abroad. On the quays, 750 metres apart, two school bands are looking for each other.
Beside you sits your successor, {initiative_sealed_letter > 0: who knows that there is a letter, and has not asked|to whom eight people have offered to explain you}. {trust >= 62: "I am to teach," says Velgin, on your left. "From noon on I shall be wrong by myself."|{trust < 40: Velgin, a long way down, raises one finger from the cloth.|"They are giving me a class," says Velgin, across from you. "I had hoped for a boat."}} # speaker: Arseny Velgin
{truce_text >= 2: In the queue are drivers who last winter were doing something else.|At the far end are photographs and flowers, some from Heihe.} {island_text > 0 and island_text < 3: Downriver is a gate, open till six.|Downriver is half an island.} {treaty_text == 2: Of nineteen words you have kept count.|{treaty_text == 3: Of Kazan nobody speaks.}}
Each side may say one thing before the lids come off.
-> aloud

= aloud
"If I may, one heading," says Lu Zhengping. "Thanks. There is no duty on it." # speaker: Lu Zhengping
"Say what things cost," says Bai Luoyan. "We know. We would like to see your faces." # speaker: Bai Luoyan
* (hidden) [Say what each has kept from the other. #id: table_hidden #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; standing -; high]
    ~ handover_text = 2
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -6)
    ~ nudge(leak_exposure, 4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, candour > 1)
    ~ tally(yan_made, yan_right, true)
    Theirs first: eight pages. Then ours: a floor in Mianyang, where their post has been read at five in the morning. {setpiece_hangzhou.page: Half a page that came to dinner once; a whole one that stayed at home.|Half a page from Busan.} {setpiece_congress.dash: Seventeen names, only breathed at.|A shoebox of cards.}
    { candour > 1:
        ~ move(trust, 4)
        ~ move(influence, 1)
        "I had a list as well," says Velgin. "Yours is the longer. I find that I am flattered."
    - else:
        ~ move(trust, -4)
        ~ move(influence, 4)
        Somebody asks if it was a joke. In Astana they play the recording to a class.
    }
* (thanks) [Give thanks, and sit down. #id: table_thanks #forecast: Lu Zhengping; trust +; medium #forecast: Qiao Weilin; standing +; high]
    ~ handover_text = 0
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(dependence, 3)
    ~ tally(lu_made, lu_right, counterpart == patient)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == patient:
        ~ move(trust, 3)
        "As always," says Velgin, and that is all. He has taken off his glasses.
    - else:
        ~ move(trust, -2)
        Velgin's answer is as long as yours, to the second.
    }
    You thank the bands, a customs shift, the ice. A chargé from Bishkek turns his page over to see if there is more.
* (stop) [Say what ought to stop, two things on each bank. #id: table_stop #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; high]
    ~ handover_text = 3
    ~ move(dependence, -4)
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart == patient or counterpart == watcher)
    { counterpart == patient or counterpart == watcher:
        ~ move(trust, -2)
        Velgin hears two of his own read out by a guest, and wipes his spoon.
    - else:
        ~ move(trust, 2)
        {counterpart == trader: "Two against two," says Velgin. "At last, a rate."|Velgin writes all four on the cloth, in ink.}
    }
    Ours: prices said and not written; old names in new maps. Theirs: a fee that only climbs, a guest book with the years in it. {summit_beijing.levies: Lu Zhengping remembers a truce on fees as one does a summer.} Khabarovsk asks a bank in Almaty for a rate, and one in Seoul.
* (owed) [Say what we owe, to whom, and since when. #id: table_owed #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; trust 0; medium]
    ~ handover_text = 1
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(standing, -4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    {energy_sum_by_telephone.guess: To sixty men at Novy Urengoy, a third of a winter's pay.|{oil_answer == 1: To Almetyevsk, the difference on a winter's oil.|To whoever sold at our price: the difference.}} {setpiece_congress.new: To a widow in Irkutsk, an answer about timber.|To the ferrymen of Blagoveshchensk, a season.} To Heihe, the middle school. Their side folds up a shorter list. A shipper from Nakhodka asks how to pay our banks off early. Upstairs they will ask who found a debt.
- -> summit_last_table.after

= after
By five the table is going home in two halves. {handover_text == 1: A woman from Heihe asks for the part about the school again.|{handover_text == 2: Round you the planks are rather empty.|{handover_text == 3: The bands have stopped as well.|Somebody is thanking the churns.}}} {succession_nerves >= 52: Your successor is being introduced to old acquaintances.} Shen Yunhe was early today, with nobody there to see it. Fang Muqing comes across with a sheet in pencil: what gas, oil, wheat and machines were sold at, each month since 2019.
"I kept it in order to have been right. I was. Nobody has asked to see it. You have until midnight. I would not, myself." # speaker: Fang Muqing
* (velgin) [Give it to Velgin, across the line: one copy, for him alone. #id: table_velgin #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 4)
    ~ move(influence, -4)
    ~ move(dependence, 1)
    ~ move(standing, -1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    {counterpart == trader: He stops at a Tuesday. "There I had you," he says. He is very happy.|{counterpart == watcher: He takes his own out of his hat. They differ in one month; which of you was lied to?|{counterpart == builder: He would have liked it as a graph, he says.|He will read it, he says, when it can no longer be of use.}}} Bishkek's chargé sees prices change hands over his head. Fang Muqing, who had wanted a reader, watches this one turn the sheet over for more.
* (archive) [Send it to the archive, with its thickness noted. #id: table_archive #forecast: Yan Qiubo; standing +; high #forecast: Qiao Weilin; trust -; medium]
    ~ move(standing, 5)
    ~ move(dependence, 3)
    ~ move(trust, -2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, true)
    0.1 millimetres. The receipt is thicker. Prices will go on being told by telephone to whoever waits longest, and Velgin stops waving.
* (series) [Publish it before midnight, here and across the river, whole. #id: table_series #forecast: Lu Zhengping; dependence --; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(dependence, -5)
    ~ move(standing, -2)
    ~ nudge(home_strain, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, initiative_one_form > 0)
    { initiative_one_form > 0:
        ~ move(trust, 3)
        It fits on the back of the form that you made for drivers. By dark the bridge is quiet with men reading. # achievement: both_columns
    - else:
        ~ move(trust, -2)
        ~ move(influence, 3)
        Bai Luoyan has it run off at the middle school. Astana's radio gives it out after the weather.
    }
    No price after this will be known to four men only; Tao Jinbei, who was one, feels undressed. {home_strain >= 50: In Wuhu they read what the cars went for, and stand outside a gate.|A cook in a Harbin kindergarten finds out what her stove has been burning.} Fang Muqing has one question. Could they make out his sevens?
* (lorry) [Take your successor down the queue, to the third lorry. #id: table_lorry #forecast: Lu Zhengping; influence 0; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(trust, 1)
    ~ move(influence, 2)
    ~ move(standing, -2)
    ~ nudge(succession_nerves, -5)
    ~ nudge(home_strain, -2)
    ~ tally(lu_made, lu_right, false)
    ~ tally(yan_made, yan_right, false)
    Guan Deshun, of Manzhouli, ceiling tiles. You were told of him on your first morning; it has taken four years to walk the distance. {initiative_one_form.five: He had gone over to the southern road, and came back for the soup.|{initiative_one_form > 0: He shows your successor box six of the form.|{summit_beijing.lorry: He was let through once, and never learnt why.|He has a kettle, and a visitors' chair.}}} Your successor asks how long he has slept in the cab. Since Tuesday. It occurs to you to ask which. # achievement: the_man_in_the_lorry
- ->->
