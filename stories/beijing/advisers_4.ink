// Adviser scenes, act IV: one for each of the four. Each costs one point of attention and fires once, in Q3 2028 .. Q2 2029.
// Facts: F99 (Yan); F52, F53 (Qiao); F10, F86, F88 (Lu); F63, F64 (Gu). The people and papers in them are invented.

// A burnt box. Yan's last scene: a jar of ash, and eight hundred sentences. Rests on F99. The fire is invented.
// Hidden: leak_exposure, succession_nerves. Reads: adviser_yan_1 labels, betrayal_yan, yan_favour, yan_made, yan_right, counterpart, succession_nerves.
=== adviser_yan_4 ===
# scene: A burnt box # kind: adviser # codex: northern_desk
Yan Qiubo holds a jam jar in both hands, grey to the second line. Each year the archive burns canteen menus of forty years before, shelf 360. This time a digit was transposed, and it was 306: whatever Velgin has said to this desk on walks, with nobody holding a pen.
"Three kilos one hundred before. Ninety grams after. The menus are complete. For the jar no reference has been found." # speaker: Yan Qiubo
{adviser_yan_1.copies: The first year survives twice over, on the heavier stock.|{adviser_yan_1.rye: There were no copies, at your wish.|There was one copy, in the same box.}} {betrayal_yan > 0: What is kept on you was on another shelf.|{yan_made > 0: On your calendar he stands at {record_of(yan_made, yan_right)}.|His coat has a burn in it.}} It could be said again, it is believed: eight hundred and twelve sentences.
-> jar

= jar
* (dictate) [Have him say it all again, to a typist. #id: yan_box_dictate #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; trust -; low]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, 2)
    ~ nudge(leak_exposure, 4)
    ~ please(yan_favour, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    Nine nights. No sentence is missing, and each has acquired a purpose. "It is cold", which Velgin said by a river, is now an offer of gas. Those above are interested; Fang Muqing has begun to subtract it. {counterpart == watcher: Velgin writes to ask on what day he offered it.|On your next walk he says that it is cold, and three people feel for their pencils.} The typist goes home with her wrists in flannel.
    ->->
* (ash) [Put the jar on the sill, and let it be gone. #id: yan_box_ash #forecast: Yan Qiubo; standing --; high #forecast: Lu Zhengping; dependence 0; medium]
    ~ move(trust, 2)
    ~ move(dependence, -2)
    ~ nudge(leak_exposure, -8)
    ~ tally(lu_made, lu_right, false)
    ~ tally(yan_made, yan_right, succession_nerves < 45)
    { succession_nerves >= 45:
        ~ move(standing, 1)
        Three people have sent for box 306 since Monday, each on behalf of somebody who may be needing it. They are shown the jar. One of them turns out to have been in it himself, and carries you an umbrella to the gate.
    - else:
        ~ move(standing, -2)
        The inspectors want the box, then the form that the box was burnt on, and then whoever filled that in. It is a Mrs Niu, of the reading room, two years short of her pension.
    }
    Velgin's next price has to be argued from what is on the table, and takes an afternoon.
    ->->
* (lend) [Tell Velgin that it is gone, and ask to be lent his. #id: yan_box_lend #forecast: Yan Qiubo; trust --; high #forecast: Gu Ruolan; trust ++; high]
    ~ move(standing, -3)
    ~ please(yan_favour, -3)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    { counterpart:
    - watcher:
        ~ move(trust, 2)
        ~ move(dependence, -3)
        He sends ours: complete, paged, with three walks that you had forgotten and a pressed leaf.
    - trader:
        ~ move(trust, 3)
        ~ move(dependence, -2)
        He sends every second sheet, and a tariff for the others.
    - builder:
        ~ move(trust, 4)
        He kept no words. He sends a plan of the walks, to scale, with each bench on which it was agreed that something might be done.
    - else:
        ~ move(trust, 4)
        He never wrote any of it down either. He sends one line, to say how much he has always enjoyed not being quoted.
    }
    To ask another capital for one's own archive: upstairs they have had to look for the word. Yan Qiubo signs for the parcel, and is a long time over the signature.
    ->->
+ {yan_favour < 1} [Ask him which sentence he would have kept. #id: yan_box_which_shut #locked: He would answer that to somebody he thinks well of; he does not.]
    -> jar
* (which) {yan_favour >= 1} [Ask him which sentence he would have kept. #id: yan_box_which #forecast: Gu Ruolan; trust +; medium #forecast: Qiao Weilin; standing -; medium]
    ~ move(trust, 3)
    ~ move(influence, 1)
    ~ move(standing, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    He thinks, standing. Number 406. Velgin asked after the health of the man who drove the car. "A purpose was looked for," says Yan Qiubo. "For two years. None was found. It was kept for that." You repeat it to Velgin, on whose side nobody had noticed. The driver, Mr Xu, hears that he is in an archive and asks to be moved to lorries. For the evening itself you are marked absent. # speaker: Yan Qiubo
    ->->

// Too early. Qiao's last scene: nine years of patience, delivered before the soup. Rests on F52, F53. The speech is invented.
// Hidden: succession_nerves, sanctions_heat. Reads: adviser_qiao_1 labels, adviser_qiao_3 labels, qiao_made, qiao_right, succession_nerves, sanctions_heat, counterpart.
=== adviser_qiao_4 ===
# scene: Too early # kind: adviser # codex: yuan_share
A lute string snapped, and so Qiao Weilin, who was to speak after the fruit, spoke before the soup. He had had it nine years in a drawer: a speech on patience. On page three the yuan line to the north stands open by spring. For nine years that was a manner of speaking. This audience deals in currency, and has screens.
"The slow bird sets out first, we say. I never looked into it. I find that it is a criticism." # speaker: Qiao Weilin
By noon the rouble is up a twentieth, and a miller at Barnaul has bought forty rollers on it. {succession_nerves >= 45: In the corridor they ask who is meant by spring.|Kravtsevich has wired one word: which.} {adviser_qiao_1.keep: Of all his springs you had never printed one.|{adviser_qiao_3.tell: His last spring you would not keep for him.|{qiao_made > 0: Beside him, in pencil: {record_of(qiao_made, qiao_right)}.|He has closed his window.}}}
* (saying) [Explain that spring is a saying. #id: qiao_early_saying #forecast: Qiao Weilin; trust -; high #forecast: Lu Zhengping; standing 0; medium]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ please(qiao_favour, -2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, false)
    By four in the afternoon it has been explained, in two languages, with a note on the lunar calendar. The rouble sits down again. Those above breathe out; for six hours there had been a promise in the house. The miller cannot return his rollers, which have been engraved. Tashkent, which had begun to count on a spring as well, goes back to counting dollars. "It was the truest page I had," says Qiao Weilin. "I had better not have looked at the clock." # speaker: Qiao Weilin
* (stand) [Stand by it: open, and by spring. #id: qiao_early_stand #forecast: Qiao Weilin; standing --; high #forecast: Gu Ruolan; trust ++; high]
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ please(qiao_favour, 1)
    ~ tally(qiao_made, qiao_right, sanctions_heat >= 56)
    ~ tally(gu_made, gu_right, true)
    { sanctions_heat >= 56:
        ~ move(standing, -4)
        It opens on an afternoon of wet snow, to one person, Kravtsevich's clerk, with a suitcase. Two of our banks are on a list by the weekend, and their tellers hear of it from the queue.
    - else:
        ~ move(standing, 1)
        It opens on an afternoon of wet snow. Nothing whatever comes of it except payments. Those above had been sure that they decided on it themselves.
    }
    In Barnaul forty rollers turn. For a week Qiao Weilin goes about like somebody who has left a tap on. Each evening he rings to be read how much yuan has gone north, and each evening they read it to him again.
* (latch) [Give Kravtsevich the latch: each autumn she may shut it, unasked. #id: qiao_early_latch #forecast: Qiao Weilin; dependence +; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(trust, 2)
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ please(qiao_favour, -1)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    A line that may be shut from the other end does not frighten her, and she lets less into it than she had asked for. {counterpart == patient: Velgin proposes a bench beside the latch.|{counterpart == trader: Velgin inquires what she would be paid not to touch it.|Velgin reads the offer twice, looking for the part in which we take it back.}} The miller keeps thirty rollers and sends back ten. In this building it is noted that a foreign official can now close something of ours, and your name is found on the hinge.
- ->->

// The last container. Lu's last scene: one piano, two headings. Rests on F10, F86, F88. The container, the works and the school are invented.
// Hidden: home_strain, border_anxiety. Reads: adviser_lu_1, adviser_lu_2 labels, adviser_lu_3 labels, lu_made, lu_right, home_strain, counterpart.
=== adviser_lu_4 ===
# scene: The last container # kind: adviser
A list that Lu Zhengping opened in 2015 is to be closed on Friday. One thing on it is left, a container at Manzhouli. It holds a piano, from a works in Harbin, for the music school at Krasnokamensk, forty minutes beyond the wire.
"One, an instrument, at five per cent. Two, they said furniture, at fifteen. Three, forgive me, I never settled it. It was small, I was keeping it to exchange for something large." # speaker: Lu Zhengping
The works has closed. The children whom it was for have children. {adviser_lu_1 > 0: He sets its seal down as he once did a crate of apples.|He has brought its seal in a glove.} {adviser_lu_3.refute: It is the only heading that he has never had to take back.|{adviser_lu_2.quiet: For the closing a dozen provinces are giving dinners, singly.|{lu_made > 0: Your calendar has him at {record_of(lu_made, lu_right)}, and never wrong about a rate.|His eyes are wet, for which he is sorry.}}}
* (street) [Bring it home, to the street where it was made. #id: lu_last_street #forecast: Lu Zhengping; standing +; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ please(lu_favour, 1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    { home_strain >= 50:
        ~ nudge(home_strain, -4)
        The kindergarten next to the works was to shut that week. A shut one cannot take delivery, and so it is kept open for a year by four men and a ramp.
    - else:
        ~ nudge(home_strain, -2)
        The kindergarten next to the works has seven children and one who can reach the pedals.
    }
    A woman of eighty comes in from across the road. She strung it, she says; the third wire in the bass is hers. It is on the evening news. At Krasnokamensk, where that is received, the headmistress has the doorway measured, which was widened in 2015, and has it bricked back.
* (heading) [Settle the heading, both sides, in writing. #id: lu_last_heading #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ please(lu_favour, -1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    An instrument, at five: thirteen years and one afternoon. Behind it out come sixty more that each side had been keeping to exchange, saddles, kettles, a kind of glue. Bishkek and Astana print the list the same week, having had the kettles. Here six provinces learn what had been waiting for what. The duty on the piano comes to more than the school has, and so the piano waits on, at the head of the queue.
* (tonight) [Send it through tonight, under no heading at all. #id: lu_last_tonight #forecast: Lu Zhengping; standing --; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -4)
    ~ please(lu_favour, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(lu_made, lu_right, false)
    The barrier is lifted by hand. {counterpart == builder: Velgin takes a corner on the school steps, and will not be relieved of it.|Their sergeant counts the legs, and waves.} Thirteen winters and more have gone through it, and a tuner from Chita lodges with the headmistress for a fortnight, which she does not mind. Two customs men of ours are moved to fish. Lu Zhengping has asked to hear it over the telephone. He listens to a scale, and asks them, so sorry, if they could bear to do it again.
- ->->

// She puts down the earphones. Gu's last scene: four dollars, and a matter of respect. Rests on F63, F64. The sitting is invented.
// Hidden: counterpart_suspicion, hardliner_mood. Reads: adviser_gu_1.page, adviser_gu_2 labels, adviser_gu_3 labels, betrayal_gu, gu_made, gu_right, counterpart, counterpart_suspicion.
=== adviser_gu_4 ===
# scene: She puts down the earphones # kind: adviser
Green baize; Fang Muqing along one side of it, Ilya Barsegov and his gas people along the other. In the glass box Gu Ruolan lays the earphones on the desk, and everyone hears a knock. She comes out to you in her stockings.
"He says, tell them it is a matter of respect. It is four dollars. For eleven years I have turned four dollars into respect. They believed me, and so did he. They have never met, you know. I thought that they might." # speaker: Gu Ruolan
Fang Muqing taps his microphone. {betrayal_gu > 0: Once she improved you, and told you why.|{adviser_gu_3.stop: Of Chita she has not spoken since the pears.|{adviser_gu_2.keep: You once kept a sentence of hers because it was the better one.|{adviser_gu_1.page: The page of verbs with her name on it is in every folder.|Barsegov is looking for his channel.}}}} {gu_made > 0: Your pencil: {record_of(gu_made, gu_right)}.|It is quite quiet.}
* (sit) [Leave the box empty, and let them look at each other. #id: gu_earphones_sit #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; standing -; high]
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ please(gu_favour, 2)
    ~ tally(gu_made, gu_right, counterpart_suspicion < 48)
    ~ tally(qiao_made, qiao_right, true)
    For some minutes they sit. Then Barsegov holds up four fingers. Fang Muqing looks about for somebody to stop him, and folds one of them down.
    { counterpart_suspicion < 48:
        ~ move(trust, 2)
        Barsegov's own hand goes up, and folds another. They settle at two. Four had been entered already, by a clerk, who minutes it as a pause and asks you what a pause costs.
    - else:
        ~ move(trust, -2)
        One of Barsegov's lawyers wishes it recorded that his principal's finger was touched. They settle at two all the same, a month later and by post, and it is you who has to strike out the four.
    }
* (theirs) [Ask their interpreter to speak for both sides. #id: gu_earphones_theirs #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -3)
    ~ please(gu_favour, -1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    He is called Lev Zimin, is twenty-six, and has to say "we" in two directions. By the second hour he has begun to blush for us. {counterpart == patient: Velgin, in the back row, takes off his glasses.|{counterpart == watcher: Velgin, in the back row, no longer takes notes.|Velgin, in the back row, has stopped reading.}} The four dollars stand, and are called four dollars. On the second floor you are asked to account for the "we".
* (order) [Order her back, to say what is said. #id: gu_earphones_order #forecast: Gu Ruolan; trust --; high #forecast: Yan Qiubo; standing +; high]
    ~ move(standing, 4)
    ~ move(dependence, 3)
    ~ move(trust, -4)
    ~ move(influence, -2)
    ~ nudge(hardliner_mood, -2)
    ~ please(gu_favour, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    She says it to the comma: tell them, he says, that it is a matter of respect, and rubs finger and thumb. Barsegov takes it down like a man at the dentist's. There is no one else to sell to that week. He signs, at four, and from the telephone by the door tells Salekhard which of two schools is not to be roofed. Ulaanbaatar sent observers, to learn how it is done, and they have. She goes on until ten at night, without one fault, and leaves the earphones with the porter, wound up in their wire.
- ->->
