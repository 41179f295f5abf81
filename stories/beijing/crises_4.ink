// Crises, act IV: a flood on both banks, the chief's silence, a file for sale.
// Drawn by lib/crises.ink in Q3 2028, Q4 2028 or Q1 2029, each once. Facts: F86, F92, F164; F24, F113, F120; F21, F99, F132.

// A flood on both banks, from Heihe. Rests on F86, F92, F164. The same water, dam and gauge as in the Kremlin's campaign. Plants nothing.
// Hidden: border_anxiety, home_strain, hardliner_mood, counterpart_suspicion. Reads: island_text, crisis_shot_on_ice (ward, tell, demand), border_anxiety, counterpart. The fields may be overruled.
=== crisis_flood ===
# scene: A flood on both banks # kind: crisis
Thirty-seven centimetres of embankment, by our zero; Blagoveshchensk has forty-one, by theirs. {quarter_of_year() == 3: It has rained for nineteen days.|Slush ice has packed itself between the piers of the bridge.} At six Zeya opens its dam or loses it, and would like to hear that Heihe is ready. Heihe is nineteen villages, most of them old people, since the young are in Shenyang. {island_text == 1 or island_text == 2: The gate on the island is under water.|The island is under water.} The bridge master has a line of his own on pier six, and is believed by everybody.
"Four hundred men, and pumps. They could be over there by dark," says Xue Baoshan of Harbin. "Or here." # speaker: Xue Baoshan
"My boots are in the lower street," says Bai Luoyan. "{crisis_shot_on_ice.ward: So is the ferry for your surgeon.|{crisis_shot_on_ice.tell: So is your loudspeaker.|{crisis_shot_on_ice.demand: You closed the quay once. Try it on this.|Nobody has asked by which zero.}}}" # speaker: Bai Luoyan
-> pumps

= pumps
* (hold) [Tell Zeya, and the world, that it must hold until our old people are out. #id: flood_hold #forecast: Yan Qiubo; standing +; high #forecast: Lu Zhengping; dependence -; low]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, -1)
    ~ nudge(border_anxiety, 5)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, true)
    It holds four hours longer than it should, and everyone is out, with quilts, and one with a sewing machine. Then fourteen villages over there get in one hour what was to have come in five. {border_anxiety >= 48: By morning each bank has a film of the other's water.|By morning a postmistress has been fetched from a roof.} Their governor says on the wireless that he will build a dyke, alone, and needs nothing.
* (lend) [Send the four hundred and the pumps across. #id: flood_lend #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(home_strain, 3)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == builder:
        ~ move(dependence, 4)
        Velgin meets them at the bridge himself, in waders, and walks them to the weak place. He has drawn the dyke that should come after.
    - else:
        ~ move(dependence, 3)
        They sleep in a school, and by the third day the town cannot imagine having bought other pumps.
    }
    Nine men are left to Heihe, for a village with twenty-six houses in it, and on Sunday with six. Xue Baoshan goes there before he goes home, and is given a bench to sit on, and nobody sits beside him.
* (fields) [Open our own dyke below the town, and let the soya have it. #id: flood_fields #forecast: Gu Ruolan; trust +; medium #forecast: Lu Zhengping; dependence -; medium]
    { overruled(8):
        -> dry_fields
    }
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    An old man is allowed to swing the first pick, the field being his. By midnight the line on pier six falls by a palm and both towns hear it fall. Three thousand hectares; for a season Heilongjiang buys its beans in Amur Region, which had never been asked, and names a price. Fang Muqing has the difference read out on Thursday, beside your name.
* (line) [Have both banks, and Zeya, go by the line on pier six. #id: flood_line #forecast: Gu Ruolan; influence +; low #forecast: Yan Qiubo; standing -; high]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ move(trust, -1)
    ~ nudge(border_anxiety, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    He calls it out every half hour, and for two nights three administrations are governed by a man with a paint pot. Nobody drowns who was indoors. {counterpart == patient: Moscow accepts the line for the night, and reserves its zero.|Moscow's water ministry had a zero of 1908, signed by a grand duke, and is hurt.} Ulaanbaatar and Astana, who each share rivers with us and have no such pier, send hydrologists to look at the paint.
- ->->

= dry_fields
~ move(trust, -3)
~ move(standing, -2)
~ move(dependence, 2)
~ tally(gu_made, gu_right, false)
~ tally(lu_made, lu_right, false)
The picks are collected again at five. Fang Muqing had reminded Shen Yunhe what beans fetch. So the water keeps to the river and takes the lower street there and the lower street here, Bai Luoyan's boots with it. Afterwards Blagoveshchensk needs pumps, and a price is quoted. The soya is very fine that season. Bai Luoyan dries hers on the quay, and sells them singly.
->->

// The chief's silence. Rests on F24, F113, F120. Shen Yunhe is the chief; those above are not in it. Plants nothing.
// Hidden: succession_nerves, hardliner_mood, counterpart_suspicion. Reads: counterpart, congress_book, succession_nerves, standing, crisis_scholar.letter, treaty_text.
=== crisis_chiefs_silence ===
# scene: The chief's silence # kind: crisis
For nineteen days the chair by the radiator has been empty. Shen Yunhe has never been so late, even on purpose. The guard says his room number; the telephone there is let ring. A note from Velgin waits in the tray, {treaty_text == 1 or treaty_text == 2: with a clause of Kazan underlined and|with} a question mark at the end, pencilled. {congress_book == 2: The new men whom you courted ask you whether one still writes to him.|{congress_book == 1: Your old contacts ask whether he is ill, and of what, politically.|Voices in the corridor drop when you pass.}}
"Until he is back somebody might sign," says Fang Muqing, "for gas only." # speaker: Fang Muqing
"He is at an address. It is known. Reference four. It could be told." # speaker: Yan Qiubo
"He stopped humming in spring," says Gu Ruolan. {crisis_scholar.letter: "Your letter about the pills was the last that he read to me aloud."|"I ought to have said."} # speaker: Gu Ruolan
-> radiator

= radiator
* (gas) [Let Fang Muqing sign, for gas only. #id: chiefs_silence_gas #forecast: Yan Qiubo; standing +; medium #forecast: Qiao Weilin; dependence +; high]
    ~ move(dependence, 4)
    ~ move(trust, -4)
    ~ move(standing, 3)
    ~ nudge(succession_nerves, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Gas turns out to touch on pipes, pipes on ports, and ports on whatever comes through them. You have never seen a tray so clean. Moscow signs a tenth below what Shen Yunhe had let stand, and stops putting question marks. Those above find that the northern desk has become punctual. When Shen Yunhe comes back there is a table where his chair was.
* (humming) [Go to the address, with his tray, and ask nobody's leave. #id: chiefs_silence_humming #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing -; high]
    ~ move(standing, -3)
    ~ move(influence, -1)
    ~ nudge(succession_nerves, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    { counterpart == patient:
        ~ move(trust, 4)
        To Velgin's pencilled mark he sends, at last, a comma.
    - else:
        ~ move(trust, 3)
        To Velgin's pencilled mark he replies with a page, long and clear; it is answered within the day.
    }
    His sister opens. He is at the kitchen table, watching your mouth. He has not heard a telephone since spring. "I was late on purpose for thirty years," he says, "so that it would not show when I no longer was." You read the tray to him, facing the window. Somebody two floors down knows which bus you took.
* (late) [Answer Velgin yourself, as Shen Yunhe would: late, and by half. #id: chiefs_silence_late #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; influence -; medium]
    ~ move(standing, 2)
    ~ move(influence, -3)
    ~ move(dependence, -2)
    ~ nudge(hardliner_mood, -2)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == watcher:
        ~ move(trust, -2)
        ~ tally(gu_made, gu_right, false)
        Velgin returns it with one character ringed. Shen Yunhe has not dotted it that way since 2019.
    - else:
        ~ move(trust, 2)
        ~ tally(gu_made, gu_right, true)
        Velgin is relieved, and writes that he had begun to fear candour.
    }
    It is a good half. What the other half would have asked for, thirty railcars of lathes on credit, is not asked for. You had no hand left for the five; two of them, kept waiting in his manner without his name, dine with somebody quicker.
+ {standing < 64} [Ask those above, in writing, who is to sit in it. #id: chiefs_silence_ask_shut #locked: Such a question is forgiven from standing 64.]
    -> radiator
* (ask) {standing >= 64} [Ask those above, in writing, who is to sit in it. #id: chiefs_silence_ask #forecast: Gu Ruolan; influence +; low #forecast: Lu Zhengping; standing +; medium]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ move(trust, -1)
    ~ nudge(succession_nerves, 5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    Nobody has put it in writing before. {succession_nerves >= 52: Forty offices discover that they, too, had been about to ask.|It is passed round like a plate that is hot.} Within the fortnight there is an answer, and he is kept, with a deputy of sixty who speaks Kazakh and Uzbek and starts by returning the five's calls. Shen Yunhe, told by his sister, moves his chair to where he can see the door. Your own call to those above is put through, after that, by a clerk.
- ->->

// A file for sale. Rests on F21, F99, F132. File, seller and price are invented; Astana decides for itself what it buys. Plants nothing.
// Hidden: leak_exposure, counterpart_suspicion, hardliner_mood. Reads: yan_favour, candour, crisis_scholar.second, crisis_five_at_frontier, leak_exposure, counterpart.
=== crisis_file_for_sale ===
# scene: A file for sale # kind: crisis # codex: northern_desk
Yan Qiubo has come without a folder, and does not know what to do with his hands. A retired binder of the archive offers, from Macau, two hundred and six pages: reference nineteen, the northern desk, 2025 to now. Moscow has been sent the index, as have London and Astana. You are the file. {candour > 0: Most of it, one gathers, is what you wrote upstairs, which they had not read so carefully.|Most of it is menus, and whom you agreed with.} {crisis_scholar.second: Entry 140 is half a sheet, carried by an interpreter.|{crisis_five_at_frontier > 0: Entry 31 is an organ tuner.|Entry 3 is a jar of tea.}}
"I regret," says Yan Qiubo, and hears the pronoun. # speaker: Yan Qiubo
"We say, a leak in the roof is mended in dry weather," says Qiao Weilin. "It is raining; I only mention the saying. He wants nine million." # speaker: Qiao Weilin
-> binder

= binder
* (buy) [Buy it back, and ask Qiao Weilin for the nine million. #id: file_for_sale_buy #forecast: Qiao Weilin; standing -; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(influence, -4)
    ~ move(trust, 1)
    ~ move(standing, 1)
    ~ nudge(leak_exposure, -8)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(yan_made, yan_right, false)
    It is entered as roof repairs, and comes out of a language school in Dushanbe. {leak_exposure >= 42: There were three copies. The binder, an honest man, had said so in small type.|It is the only copy; he was a binder, and proud of it.} Moscow is pleased to have been spared the reading. Yan Qiubo burns it himself, kneeling, page by page, and cannot help reading. At page 112 he sits back on his heels and says that it was well put.
* (velgin) [Ring Velgin, and propose to buy it together. #id: file_for_sale_velgin #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; standing -; high]
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    { counterpart:
    - trader:
        ~ move(trust, 2)
        ~ move(dependence, -2)
        He has it down to five already, and wants his half in roubles.
    - watcher:
        ~ move(trust, 3)
        ~ move(dependence, 1)
        He has read it. He is sorry about the menus; he would have told you sooner, but did not like to seem to know.
    - else:
        ~ move(trust, 3)
        ~ move(dependence, -1)
        "In mine there will be a bridge, and some weather," he says. "Let us buy both." # speaker: Arseny Velgin
    }
    Halves are paid by two banks that have never cleared for each other before. The binder gives a discount for the occasion. On the second floor they would like to hear who proposed it, and you are one of two people who can say.
* (bait) [Let Yan go to Macau as a buyer, and bring back the binder. #id: file_for_sale_bait #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; influence -; low]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ move(influence, -1)
    ~ nudge(leak_exposure, -5)
    ~ nudge(hardliner_mood, 4)
    ~ please(yan_favour, 1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    He wears a shirt with fish on it. The other bidder in the room is from their embassy, in the same shirt, and has to be let go with an apology. The binder, sixty-six, had wanted a roof at Zhuhai and someone to open the thing at least once. {yan_favour > 0: Yan Qiubo brings you page one as a present, unread.|Yan Qiubo adds a page, about Macau.}
* (print) [Do nothing, and let whoever wants it read it. #id: file_for_sale_print #forecast: Gu Ruolan; influence +; medium #forecast: Lu Zhengping; dependence +; low]
    ~ move(influence, 4)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ nudge(leak_exposure, 7)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    London prints the menus. Moscow pays for the price files, sees how rarely it had fooled anyone, and signs what lies there. Astana sends the index home, writing that a country with two large neighbours has a file on each, and that yours had been the fairer. It is passed from hand to hand in five ministries. The guard at your own door asks for your pass, and reads the number aloud to somebody.
- ->->
