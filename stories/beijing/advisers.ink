// Adviser scenes, act I: one for each of the four. Each costs one point of attention and fires once, in Q3 2025 .. Q2 2026.
// Facts: F99, F100 (Yan); F49, F50, F51 (Qiao); F10, F43, F48 (Lu); F34, F115 (Gu). The people and papers in them are invented.

// A closed museum. Yan's first scene: a guest asked the way to a shut door; the price is copies. Rests on F99, F100.
// Hidden: leak_exposure, counterpart_suspicion. Reads: opening.pages, yan_made, yan_right, counterpart. Favour is read by his later scenes.
=== adviser_yan_1 ===
# scene: A closed museum # kind: adviser # codex: eight_pages
"What is known to be shut is not asked for without a purpose. Reference forty. Two copies are requested of whatever leaves this room, on the heavier stock. {opening.pages: Of the first page a third was made.|Of the first page none is held, and this is felt.}" # speaker: Yan Qiubo
The ring binder that Yan Qiubo has laid on your radiator begins to smell of warm glue. It holds one lunch, in four drafts. Rodion Veshnyakov, railway counsellor at their embassy, asked about rye, about rye again, and how one gets to the locomotive museum, which since March has been without a roof. {yan_made > 0: Your calendar has Yan at {record_of(yan_made, yan_right)}. {score_of(yan_made, yan_right) >= 60: He foresees what a paper will do. People give him more trouble.|The wrong ones are all about what somebody wanted.}|You have not begun to keep count of him. He has begun: four pages, and the tea stain.}
* (copies) [Give him two copies of everything, on the heavier stock. #id: yan_museum_copies #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ please(yan_favour, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    { counterpart == watcher:
        ~ nudge(leak_exposure, -2)
        The copier gets a stool, and a man for the stool. In his next letter Velgin has numbered the paragraphs, for the convenience, he writes, of all three readers.
    - else:
        ~ nudge(leak_exposure, -7)
        The copier gets a stool, and a man for the stool. Two kinds of draft that used to be in Hong Kong by Thursday stay where they were typed.
    }
    Veshnyakov is asked by his own people how a lunch of his comes to fill a binder. Since then he has lunched at his desk, out of a tin, with the door open so that it can be seen.
* (rye) [Refuse the copies, and answer the counsellor about his rye. #id: yan_museum_rye #forecast: Lu Zhengping; dependence +; high #forecast: Yan Qiubo; influence -; medium]
    ~ move(dependence, 3)
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ nudge(leak_exposure, 3)
    ~ please(yan_favour, -3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, true)
    He had asked twice because nobody listened the first time. Sixty wagons from Chita stand at Zabaikalsk under wet sailcloth, and have begun to sprout. You take them. A distillery in Hailar puts on a night shift, and Kostanay's shippers, whose turn at the gate it was, wait a week behind somebody else's bread. It is the first page of yours that has led to anything one can drink, and it is well spoken of. Yan Qiubo transfers reference forty to Cereals, and opens a new one, headed Refusals.
* (open) [Have the museum opened for an hour, and take the counsellor there. #id: yan_museum_open #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ please(yan_favour, -1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    A caretaker finds the switch. Veshnyakov walks past all the engines to a photograph: Datong, 1957, thirty men before a boiler. The one with his cap on crooked is a fitter from Kolomna, and taught his grandson to whistle. May the glass be dusted? Yan Qiubo, who regrets so often that nothing was photographed, has brought a camera, and holds it shut against his coat. It costs the roofers a morning's pay, and you an hour on the second floor, explaining a key.
- ->->

// A hand's breadth. Qiao's first scene: a window open for one hour a week; the price is time. Rests on F49, F50, F51.
// Hidden: sanctions_heat. Reads: qiao_made, qiao_right, sanctions_heat, counterpart. Favour is read by money_swap_line and his later scenes.
=== adviser_qiao_1 ===
# scene: A hand's breadth # kind: adviser # codex: secondary_sanctions
Qiao Weilin's window is open nineteen centimetres. Through a like gap goes what their importers owe ours: Wednesdays, from ten to eleven, at one counter in Jinan. Washington can cut off a bank that is caught at it. Zoya Kravtsevich, in Moscow, asks for Tuesdays too: in one hour a tyre works and a maker of ice skates step on each other's feet.
"A journey of a thousand li begins under the foot, we say. I looked into it. He had been told to stay at home. I only need time: let my Wednesdays stand in no page of yours until spring. I shall say which." # speaker: Qiao Weilin
{qiao_made > 0: In your pencil he has {record_of(qiao_made, qiao_right)}, and never once that a thing would come off.|A sparrow has built in the gap.}
* (tuesday) [Ask for Tuesday, in writing, and this week. #id: qiao_window_tuesday #forecast: Qiao Weilin; standing -; high #forecast: Gu Ruolan; trust +; high]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ nudge(sanctions_heat, 3)
    ~ please(qiao_favour, -2)
    ~ tally(qiao_made, qiao_right, sanctions_heat >= 60)
    ~ tally(gu_made, gu_right, true)
    { sanctions_heat >= 60:
        ~ move(standing, -4)
        Skates and tyres have a day each. On the second Tuesday there is a letter on the counter at Jinan, from Washington, of three courteous lines. The girl who opened it is moved to children's savings, and her hour with her. Who wanted a Tuesday? On the second floor they have it in writing.
    - else:
        ~ move(standing, 1)
        Skates and tyres have a day each. Nothing befalls the counter on the first Tuesday, or the second. By the fifth Qiao Weilin no longer goes to Jinan to look. From Perm the girl at the counter is sent a pair of skates. He has her declare them.
    }
* (keep) [Give him his time: not a word about Wednesdays. #id: qiao_window_keep #forecast: Qiao Weilin; dependence -; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(dependence, -3)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ nudge(sanctions_heat, -3)
    ~ please(qiao_favour, 2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    From gratitude he shuts the window by a finger. The skates go to Minsk instead, for roubles. At the tyre works in Barnaul they would sooner patch than queue, and a hundred and ten people learn to patch. Kravtsevich rings on a Thursday to ask whether Tuesday was a holiday here. She has our holidays by heart. Upstairs they have had to read of no bank all quarter, and know whom to thank for it.
* (almaty) [Leave him his hour, and let a bank in Almaty open another. #id: qiao_window_almaty #forecast: Qiao Weilin; influence -; medium #forecast: Qiao Weilin; standing -; high]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ please(qiao_favour, -1)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == trader:
        ~ move(dependence, -4)
        Velgin has the two windows compared to the hundredth. Within weeks the tyres go wherever it is cheaper that morning, and both counters have lowered the pane.
    - else:
        ~ move(dependence, -2)
        Almaty opens on Mondays and Fridays and takes its own inspector's advice about tyres. It declines the skates until it has seen the blades.
    }
    Qiao Weilin is asked from above what we have lost by it, and gives them your number. The manager over there, Botagoz Iskakova, has put a bell on her counter.
- ->->

// Apples. Lu's first scene: something small for something large; the price is peace with the provinces. Rests on F10, F43, F48.
// Hidden: home_strain, asian_hedging. Reads: opening.cars, lu_made, lu_right, counterpart, asian_hedging. Favour is read by his later scenes.
=== adviser_lu_1 ===
# scene: Apples # kind: adviser
Along the corridor doors open, one after another, at the smell. Lu Zhengping has come up three floors with a crate in his arms, and sets it down as one sets down a piano: Antonovka, out of Michurinsk, in straw, yellow, sour, soft where a thumb has been.
"One, apples. Two, four makers of our trucks, shut out since July of 2025 over their brakes. Three, we let in theirs, something small, sorry, quite small, and ask for something large. I beg only for peace with Shandong. Shandong has the trees, and my number." # speaker: Lu Zhengping
{opening.cars: Eleven provinces still ring him about your first line.|Nobody in Moscow has asked to sell us an apple.} {lu_made > 0: Your count: {record_of(lu_made, lu_right)}. {score_of(lu_made, lu_right) >= 60: he hardly misses a duty|even the misses have headings}. Nobody's pride is among them.|He is so sorry about the worm.}
* (let) [Let in their apples, and ask for the trucks back. #id: lu_apples_let #forecast: Lu Zhengping; trust +; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(dependence, -3)
    ~ move(standing, 3)
    ~ nudge(home_strain, 3)
    ~ please(lu_favour, 2)
    ~ tally(lu_made, lu_right, counterpart == trader)
    ~ tally(gu_made, gu_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 2)
        Velgin has the crate weighed. One truck maker of the four is let back in, and that is what apples come to, he says, with the straw.
    - else:
        ~ move(trust, -3)
        Moscow replies in two pages that it was first in orbit, and has an embassy here which can buy fruit. Of trucks there is no mention. "One, they were good apples," says Lu Zhengping. He has no two. # speaker: Lu Zhengping
    }
    Shandong, which has his number, rings each morning at nine to give him the wholesale price at Yantai, and asks him to say it back.
* (aport) [Let in Almaty's apples first, and Moscow's when it asks. #id: lu_apples_almaty #forecast: Lu Zhengping; standing -; high #forecast: Gu Ruolan; influence +; high]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ move(trust, -2)
    ~ nudge(asian_hedging, -4)
    ~ please(lu_favour, -1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    They send twenty tonnes of Aport, each as large as a baby's head, and a professor of eighty, Kulyash Tileuova, to say where every apple on earth is from: the hill above her kitchen. {asian_hedging >= 47: She has said so this year already in Ankara and in Brussels, and was paid for it.|She wants no duty and no speech. She wants the hill left alone, and it goes into the protocol.} Shandong rings Lu Zhengping, and then upstairs. Moscow, in the end, does ask, in the coldest of its three kinds of letter.
* (ask) [Ask for the trucks by name, and offer nothing. #id: lu_apples_ask #forecast: Lu Zhengping; trust --; high #forecast: Qiao Weilin; dependence +; medium]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ please(lu_favour, -2)
    ~ tally(lu_made, lu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    It had not been tried. They send the woman who failed the brakes, Alevtina Sorokina, and she drives downhill in Shanxi for four days with a stopwatch. {counterpart == builder: Velgin comes with her, and is photographed lying underneath. |}Two makers refit and are let in again. The other two write to Lu Zhengping, who files it under Three. At Miass a hall that had been promised their orders goes back to short weeks. The crate stays in the corridor, and gets lighter.
- ->->

// Soglasovat. Gu's first scene: one line, two verbs; the price is a policy that bears her name. Rests on F34, F115. The timetable is invented.
// Hidden: counterpart_suspicion, border_anxiety. Reads: gu_made, gu_right, trust, counterpart (patient, watcher). Favour is read by her later scenes.
=== adviser_gu_1 ===
# scene: Soglasovat # kind: adviser
Two columns, thirty-one lines, and at line nineteen they part. Ours has it that the freight timetable through Zabaikalsk "has been agreed". In theirs it is soglasovan.
"It went round the offices and each put a little tick," says Gu Ruolan. Her shoes are off and her feet are on your pipes. "You can tick a thing and be livid. I want a page at the back of each joint paper, verbs only, in both languages: what will you do on Monday? It would have to be called something. My name is short." # speaker: Gu Ruolan
{gu_made > 0: You have her at {record_of(gu_made, gu_right)}. {score_of(gu_made, gu_right) >= 65: She is right about who is sulking.|She hears who is sulking.} What the sulk will cost she rounds down.|She has brought two biscuits, for the two verbs, and eaten theirs.} Line nineteen is four hundred wagons a day.
-> verbs

= verbs
* (leave) [Leave both verbs standing; each house reads its own. #id: gu_verb_leave #forecast: Gu Ruolan; trust -; medium #forecast: Qiao Weilin; standing +; medium]
    ~ move(standing, 3)
    ~ move(dependence, 3)
    ~ move(trust, -3)
    ~ nudge(counterpart_suspicion, 3)
    ~ please(gu_favour, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    In the first week our timetable runs while theirs is still being ticked, and four hundred wagons meet four hundred. A sawmill at Borzya, with planks going blue, buys its place in our column at our tariff, and others do after it. Upstairs they had asked for a signed paper and have one. Gu Ruolan lends you her earphones for a minute: a stationmaster, conjugating.
* (page) [Give her the page, and let it carry her name. #id: gu_verb_page #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; standing -; medium]
    ~ move(trust, 3)
    ~ move(influence, 1)
    ~ move(standing, -3)
    ~ please(gu_favour, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    The first Gu page has nine verbs on it. Four turn out to mean "hope". {counterpart == patient: Velgin has his bound, with ninety blank leaves behind.|Velgin asks for one verb more, and is asked which he can spare.} Ulaanbaatar orders a set. On the third floor two departments that had lived for years in the gap between the columns are merged into one corridor, and know whom to thank.
* (strike) [Strike line nineteen; what is not agreed needs no verb. #id: gu_verb_strike #forecast: Gu Ruolan; trust -; high #forecast: Qiao Weilin; dependence +; low]
    ~ move(dependence, -3)
    ~ move(influence, -1)
    ~ move(trust, -2)
    ~ move(standing, 1)
    ~ nudge(border_anxiety, 2)
    ~ please(gu_favour, -1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Thirty lines, then, numbered to thirty-one. Their shippers read the gap before the ministers do, and send the autumn's planks by Nakhodka, to Busan. Our plywood people at Manzhouli stand about in a dry yard. "You cut out the only honest word in it," says Gu Ruolan, who has brought the biscuits again. There is one. # speaker: Gu Ruolan
+ {trust < 56} [Ring Velgin, and ask which of the two he meant. #id: gu_verb_ask_shut #locked: Asked below trust 56, he would have to consult somebody as to what he meant.]
    -> verbs
* (ask) {trust >= 56} [Ring Velgin, and ask which of the two he meant. #id: gu_verb_ask #forecast: Gu Ruolan; trust +; high #forecast: Lu Zhengping; standing -; medium]
    ~ move(trust, 2)
    ~ move(dependence, -2)
    ~ move(standing, -2)
    ~ please(gu_favour, 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    {counterpart == watcher: "Nineteen," he says, before you have got that far.|He asks you to hold the line, and can be heard opening a window.} He had meant the tick. It had been the best he could get out of seven offices, and he had hoped that nobody here would look it up. You fix three hundred wagons, which both houses can count. Manzhouli had hired men for four hundred. A hundred go home on foot.
- ->->
