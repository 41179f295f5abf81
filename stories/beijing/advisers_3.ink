// Adviser scenes, act III: one for each of the four. Each costs one point of attention and fires once, in Q3 2027 .. Q2 2028.
// Facts: F99, F102 (Yan); F54, F58, F88 (Qiao); F10, F45, F137 (Lu); F102, F163 (Gu). The people and papers in them are invented.

// The passport. Yan's third scene: a scholar's, for renewal. Rests on F99, F102.
// Hidden: counterpart_suspicion, leak_exposure. Reads: war_enemy_pages.hao, adviser_yan_2 labels, yan_made, yan_right, counterpart, counterpart_suspicion.
=== adviser_yan_3 ===
# scene: The passport # kind: adviser
For ten months nothing has been heard of Hao Jingwen's passport, which was handed in for renewal. It is in Yan Qiubo's drawer, and comes to fifty-two grams on the letter scale. Its owner is past seventy, and Omsk would like six lectures.
"Sixty-four stamps. At Irkutsk room twelve was taken, nine times of nine. A reason is assumed." # speaker: Yan Qiubo
"It is the one room in Siberia where the radiator turns off," says Hao Jingwen. "There I say that they overrate us, here that we overrate them. I should like to go on being unwelcome in both." # speaker: Hao Jingwen
{war_enemy_pages.hao: You once sent him to Khabarovsk, with a sturgeon.|{adviser_yan_2.moscow: You once returned a young man whom Yan had meant to keep.|{adviser_yan_1.copies: In the same drawer are your copies, two of each.|The drawer has a second lock.}}} {yan_made > 0: By your count Yan has {record_of(yan_made, yan_right)}.|The scale is Yan's own.}
* (companion) [Let him go, with a companion whom Yan has chosen. #id: yan_passport_companion #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ nudge(leak_exposure, -3)
    ~ please(yan_favour, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    The companion, a Mr Bi, is to listen. {counterpart == watcher: At Omsk they are met by name, both of them, and Mr Bi is given the better room.|At Omsk they put him in the front row and ask him nothing.} By the fourth lecture he has a question, about grain; by the sixth he has two. The student who had sent the invitation is called in to say who Mr Bi is, and loses her stipend for not knowing. On the way home Mr Bi takes room twelve.
* (charskaya) [Ask Moscow for Lyudmila Charskaya, to read all six of them here. #id: yan_passport_charskaya #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; trust +; high]
    ~ move(trust, 3)
    ~ move(influence, -4)
    ~ nudge(counterpart_suspicion, -3)
    ~ please(yan_favour, -1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    She is a Sinologist, and for thirty years has been telling Moscow neither to panic nor to flatter. She reads out his lectures in her own Chinese and contradicts him at three places, while he sits in the first row, enjoying it. Shen Yunhe comes to the sixth, eleven minutes late. Almaty, which had hoped to hear the two of them on its own stage, is sent the tape. Yan Qiubo times the applause, and cannot think what it was for.
* (give) [Take it out of the drawer, and put it into his hand. #id: yan_passport_give #forecast: Yan Qiubo; trust --; high #forecast: Gu Ruolan; trust ++; high]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ please(yan_favour, -3)
    ~ tally(yan_made, yan_right, counterpart_suspicion >= 47)
    ~ tally(gu_made, gu_right, counterpart_suspicion < 47)
    { counterpart_suspicion >= 47:
        ~ move(trust, -2)
        Omsk is sorry, the hall is being painted. He gives all six in the station buffet, standing, to fourteen students and a man with yesterday's newspaper, and a week later the dean who invited him has a new dean. Sapporo and Almaty print them.
    - else:
        ~ move(trust, 3)
        Two hundred come. A person in a cardigan, whom others stand up for, asks if he too is overrated here. "Considerably," says Hao Jingwen. There is laughter, after a while, from the cardigan. Sapporo and Almaty print the lectures.
    }
    Yan Qiubo keeps the scale out, with nothing on it.
- ->->

// The default that was not. Qiao's third scene: a clock that stopped, and who paid for it. Rests on F54, F58, F88. The crane works and the loan are invented.
// Hidden: home_strain, sanctions_heat. Reads: adviser_qiao_1.keep, adviser_qiao_2.more, money_late_coupon, qiao_made, qiao_right, home_strain, counterpart. Telling Moscow may be overruled.
=== adviser_qiao_3 ===
# scene: The default that was not # kind: adviser
Out of the envelope slides the minute hand of a clock. A crane works at Nakhodka owed three village banks at Harbin 640 million yuan by a Friday midnight, and had nothing. Qiao Weilin unscrewed the hand: for nine hours it was two minutes to twelve, while he found the money.
"It is never too late to mend the fold, we say, when the sheep are gone. I looked into it. It was a very large flock. Might it stay in this room until spring?" # speaker: Qiao Weilin
What he found was Suihua's money for next winter's coal. Nakhodka thinks that it paid. {money_late_coupon > 0: Since that coupon of theirs he has carried a screwdriver.|{adviser_qiao_1.keep: You have kept a thing of his until spring before.|{adviser_qiao_2.more: It was you who once let six times as much through.|You never yet kept a thing for him, and he has brought this one.}}} {qiao_made > 0: In pencil: {record_of(qiao_made, qiao_right)}.|It is warm from his pocket.}
* (spring) [Give him until spring, and say nothing. #id: qiao_default_spring #forecast: Lu Zhengping; dependence +; high #forecast: Qiao Weilin; influence 0; medium]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ please(qiao_favour, 2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Reassured by how easily it pays, the crane works borrows again. Bishkek, which had asked those same banks for half as much, reads that they are lent out.
    { home_strain >= 48:
        ~ nudge(home_strain, 4)
        At Suihua the pipes run lukewarm before the frost has settled; in two schools they do sums in gloves, and a third sends them home at noon.
    - else:
        ~ nudge(home_strain, 1)
        At Suihua it is a mild winter, and an old stoker, who knows what he was not sent, is praised for his economy.
    }
    ->->
* (cranes) [Take four cranes for it, and let Aktau have two of them. #id: qiao_default_cranes #forecast: Qiao Weilin; trust -; high #forecast: Gu Ruolan; influence +; high]
    ~ move(influence, 3)
    ~ move(standing, 1)
    ~ please(qiao_favour, -2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    { counterpart == trader:
        ~ move(trust, -1)
        ~ move(dependence, 2)
        Velgin has the four valued in Busan, is satisfied that you took the right ones, and offers a fifth.
    - else:
        ~ move(trust, -4)
        At Nakhodka the crane drivers stand with folded arms while they are unbolted, by our fitters, in fog. A works that had not known it was in debt has lost a third of its skyline.
    }
    Aktau looks the two over, returns one as too grand, and paints the other blue. Suihua is to have its coal as soon as anybody has bought the fourth.
    ->->
* (tell) [Tell Moscow that it did fail, and who has paid. #id: qiao_default_tell #forecast: Qiao Weilin; trust --; high #forecast: Gu Ruolan; trust +; medium]
    { overruled(7):
        -> wound_up
    }
    ~ move(trust, 3)
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ nudge(home_strain, -2)
    ~ please(qiao_favour, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    Timur Abdrashin, who minds Moscow's debts, hears it to the end. His crane works has been bankrupt for a quarter, and in that time has bought the director a car. He sells the car, and then the sanatorium, over its cook's objections, and Suihua has two thirds of its coal by the first frost. "You could have let it fall on us," he says. On several floors they ask since when 306 repairs clocks. # speaker: Timur Abdrashin
    ->->

= wound_up
~ move(dependence, 3)
~ move(trust, -3)
~ move(standing, -2)
~ please(qiao_favour, -1)
~ tally(qiao_made, qiao_right, true)
~ tally(gu_made, gu_right, false)
You are not to trouble Moscow, it says, in your own typist's margins. Fang Muqing has taken the 640 million over, with the cranes, the debt and a tenth for the nine hours. Abdrashin learns of it from the bill. Suihua has its coal, promptly, with a leaflet about the planning commission. The minute hand is wanted back as evidence; Qiao Weilin hands in another.
->->

// A case against himself. Lu's third scene: our tyres, his textbook, and her thesis. Rests on F10, F45, F137. The case and the book are invented.
// Hidden: asian_hedging, home_strain. Reads: adviser_lu_1.let, adviser_lu_2 labels, lu_made, lu_right, influence, asian_hedging, counterpart.
=== adviser_lu_3 ===
# scene: A case against himself # kind: adviser
It comes from Moscow in triplicate: the Eurasian Union against our truck tyres. Page forty proves dumping by the method of Zhengping Lu, "How Dumping Is Proved", Beijing 2009, third Russian printing. The duty: twenty-one per cent. He has sat up all night with a red pencil.
"One, my method. Two, my table. Three, sorry, she has put right a footnote." # speaker: Lu Zhengping
"My thesis was on your chapter six," writes Aigul Serikova, who brings it for all five members. "Please say if I misunderstood." # speaker: Aigul Serikova
To answer, he must refute himself. In Shandong fourteen thousand people make those tyres. {adviser_lu_2.read: Since the twelfth rang they had told him nothing; tonight they all ring.|{adviser_lu_2.quiet: A dozen of them wait for him to protect them again.|They ring, each about the others.}} {lu_made > 0: Your count of him: {record_of(lu_made, lu_right)}.|He is pale, and a little proud.}
-> page_forty

= page_forty
* (refute) [Have him refute page forty, over his own name. #id: lu_case_refute #forecast: Lu Zhengping; standing +; high #forecast: Lu Zhengping; influence 0; medium]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(dependence, 2)
    ~ nudge(home_strain, -4)
    ~ please(lu_favour, -3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(lu_made, lu_right, false)
    It takes him sixty pages to show that he was wrong in 2009, and he shows it beautifully. Shandong ships on. At Bobruisk a works that retreads, and had believed page forty, puts a board across its gate. Minsk and Astana strike the book from their courses, there being no other. Serikova is sorry, she writes, to have lost an authority. He still has the author's copy; he has turned it spine inward.
    ->->
* (plead) [Plead guilty, and take her twenty-one per cent. #id: lu_case_plead #forecast: Lu Zhengping; trust 0; medium #forecast: Lu Zhengping; dependence -; high]
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ nudge(home_strain, 4)
    ~ please(lu_favour, -1)
    ~ tally(lu_made, lu_right, false)
    ~ tally(lu_made, lu_right, true)
    Nobody has pleaded before, and the form has to be drawn. Moscow, which had set aside three years for it, is left with six lawyers in a rented room. {counterpart == patient: Velgin, who thought that he knew how to wait, asks what you are waiting for.|Velgin keeps page forty by him, for whoever next says that we never read what we sign.} At Guangrao the third shift is stood down by loudspeaker. Somebody there has found out who wrote the book.
    ->->
* (floor) [Offer a price, not a duty: nothing below 412 yuan a tyre. #id: lu_case_floor #forecast: Lu Zhengping; standing +; medium #forecast: Qiao Weilin; dependence +; high]
    ~ move(standing, 2)
    ~ move(trust, 2)
    ~ move(dependence, 4)
    ~ please(lu_favour, 2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Every maker in Shandong keeps to it, from the same morning, to the yuan. What their customs would have taken stays with us. A haulier at Omsk, Nina Vershkova, works it out on the side of her lorry: she pays as much as under the duty, and to Guangrao. She asks for a cheaper one at eleven counters, and at the eleventh she pays.
    ->->
+ {influence < 55} [Lend him to her: one term in Moscow, to teach chapter six. #id: lu_case_teach_shut #locked: All five members would have to ask for him, and below influence 55 they do not.]
    -> page_forty
* (teach) {influence >= 55} [Lend him to her: one term in Moscow, to teach chapter six. #id: lu_case_teach #forecast: Lu Zhengping; standing -; high #forecast: Gu Ruolan; influence ++; high]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ please(lu_favour, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    Fifty officials of five countries, and he begs the pardon of each. The case is set as an exercise. {asian_hedging >= 47: Bishkek's group finds a margin of nine and Minsk's of thirty, by the same table, and both publish.|Together they find fourteen, and so it is fourteen.} Guangrao pays it under protest, and the hotel is charged to your floor. He comes home with an Armenian coffee pot and no headings at all for a day.
    ->->

// A friend in Chita. Gu's third scene: a letter about cucumbers. Rests on F102, F163. The friend, the gate's closing and the pears are invented.
// Hidden: home_strain, counterpart_suspicion. Reads: adviser_gu_2 labels, counterpart.
=== adviser_gu_3 ===
# scene: A friend in Chita # kind: adviser
Cucumbers, two pages of them. Sesegma Rinchinova, who teaches Chinese in Chita, has written to Gu Ruolan about cucumbers since 2003. In the last line her brother-in-law at the frontier has been issued with thermoses, nine.
"Termosy. Hers are always in the singular," says Gu Ruolan. "They get those when the gate is to be shut, and stood at. She only counts." # speaker: Gu Ruolan
"How many cucumbers were meant is being established." # speaker: Yan Qiubo
Three hundred lorries of pears leave for Zabaikalsk tomorrow; stop them, and Moscow will ask who warned us. In September 2024 a man at Novosibirsk got fifteen years, reportedly over a conference; he denied it. {adviser_gu_2.answer: You once kept a shout of theirs to yourself.|{adviser_gu_2.raw: You once sent a shout upstairs as it came. She has come all the same.|She has never shown you one before.}}
* (boil) [Say nothing. Let the pears go, and send boilers to Manzhouli. #id: gu_chita_boil #forecast: Gu Ruolan; trust +; medium #forecast: Lu Zhengping; standing -; high]
    ~ move(trust, 3)
    ~ move(dependence, 1)
    ~ move(standing, -3)
    ~ nudge(home_strain, 3)
    ~ please(gu_favour, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    For a festival, says the order, without saying which. The gate shuts, for eight days. Three hundred drivers sleep in their cabs and have hot water; on the sixth some is handed across, in thermoses. The pears go soft from the bottom. A grower in Pulandian loses the year and writes upstairs, and your boilers are found in the accounts. From Chita there is a page and a half on aphids.
* (stop) [Stop the pears at Hailar, before they start. #id: gu_chita_stop #forecast: Gu Ruolan; trust --; high #forecast: Yan Qiubo; standing +; high]
    ~ move(standing, 4)
    ~ move(dependence, -3)
    ~ move(trust, -4)
    ~ nudge(home_strain, -4)
    ~ please(gu_favour, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    The gate shuts on nobody. A queue that does not form is noticed. {counterpart == watcher: They ask for the post first, and afterwards for the thermoses.|It takes them a month, by way of the thermoses.} Sesegma Rinchinova is questioned twice and let go, and on the Monday let go by the school. You are commended for foresight. Our consul takes a parcel of seeds as far as her landing and is not let up. Gu Ruolan does her work; she no longer tells you what was left out.
* (snow) [Ask Velgin if the gate will shut, as one asks about snow. #id: gu_chita_snow #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; trust -; high]
    ~ move(standing, -2)
    ~ tally(gu_made, gu_right, counterpart == patient or counterpart == builder)
    ~ tally(yan_made, yan_right, counterpart == trader or counterpart == watcher)
    { counterpart == patient or counterpart == builder:
        ~ move(trust, 2)
        ~ move(dependence, -2)
        ~ please(gu_favour, 1)
        "One might take a thermos," he says, when the line has hummed for some time. It would be four days now, he thinks. {counterpart == builder: They had only wanted to mend the barrier.|He does not ask who told you about weather.} Half the pears turn off for Vladivostok and Busan. Sesegma Rinchinova writes that the shops have no fruit in them, and that she is pickling.
    - else:
        ~ move(trust, -3)
        ~ move(influence, 3)
        ~ nudge(counterpart_suspicion, 4)
        ~ please(gu_favour, -2)
        {counterpart == watcher: "And how are the cucumbers?" says Velgin.|He will tell you for a tenth off the pears.} You sell them to Almaty the same night. When Gu Ruolan rings Chita about the frost it is answered, at the ninth ring, by a man.
    }
- ->->
