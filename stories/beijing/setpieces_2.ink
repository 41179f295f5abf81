// Set pieces, act II: treaty day in Moscow (Q3 2026), Shenzhen (Q4 2026). Called by setpiece_slot.
// Facts: F92, F113, F120, F159, F162 (treaty day); F66, F73, F121, F130, F131, F132 (Shenzhen).

// Moscow, 16 July 2026. Two beats: which verb the reply has; what the delegation does when the case is opened at nine.
// Rests on F92, F113, F120, F159, F162. Sets no text: Kazan reads words, verb, log.
// Hidden: counterpart_suspicion, hardliner_mood, border_anxiety, asian_hedging. Reads: counterpart, summit_text, setpiece_tianjin labels, hardliner_mood, trust.
=== setpiece_treaty_day ===
# scene: Moscow, the sixteenth of July # kind: setpiece # codex: treaty # codex: words_partnership
The reply to a speech is written before the speech. The treaty is twenty-five today. It binds each side to consult the other, and neither of them to help. Next June, at Kazan, it comes up for renewal, and Moscow, in the fifth year of its full-scale invasion of Ukraine, would like it to say "help". Tonight Velgin will use that word from the lectern, and you are to have the answer typed by six. Take the word up, and at Kazan we shall be held to it. Pass over it, and his own generals will have watched him ask.
{counterpart == trader: Velgin has sent his text over with the verb in pencil, and an eraser.|{counterpart == watcher: Velgin's text already regrets a phrase which you took out of yours at noon.|{counterpart == builder: Velgin's text compares the treaty to a bridge, and gives the span.|Velgin has sent his text over early, which he does when it was written by others.}}}
"He will say pomoch. One answers it, or one coughs," says Gu Ruolan, fanning herself with Pushkin. "We have four verbs for helping, and none of them ever arrives." # speaker: Gu Ruolan
"Last time each side was to help, we say, the firewood was counted," says Qiao Weilin. "No. That is only what happened." # speaker: Qiao Weilin
"The five have been seated in row two. It is suggested that row two be watched during the verb," says Yan Qiubo. # speaker: Yan Qiubo
* (log) [Reply with the log: each time we have consulted, and on what. #id: treaty_day_log #forecast: Gu Ruolan; trust +; low #forecast: Qiao Weilin; dependence -; medium]
    ~ move(dependence, -3)
    ~ move(influence, 2)
    ~ move(standing, -1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, counterpart == builder or counterpart == watcher)
    { counterpart == builder or counterpart == watcher:
        ~ move(trust, 2)
        Velgin follows with a finger; he has the same list, and it agrees.
    - else:
        ~ move(trust, -2)
        By the ninth entry a minister is looking for his interpreter's off switch.
    }
    Ice on the Argun; a dog that crossed at Pogranichny; oil. In four minutes you do not come to a war. Moscow's oil men gather from the seventh entry that we had asked the Gulf before we asked them, and book seats to go and ask it too. Tashkent's envoy, who had been told that we two settle everything, asks for a copy to see where he is. {summit_text == 3: He is on page three, under furniture.|He is not in it, and cheers up.}
* (words) [Reply with the words of 2001, in full, at the speed of dictation. #id: treaty_day_words #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing +; medium]
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, counterpart == patient)
    { counterpart == patient:
        ~ move(trust, 1)
        Velgin's lips move. He had been on the drafting party, a young man with a stapler.
    - else:
        ~ move(trust, -2)
        "I had hoped," says Velgin, "to be answered today by somebody alive today."
    }
    It lasts nineteen minutes. Bishkek's envoy had been promised a sentence about the railway, and in 2001 there was no railway; he hears it to the end, in case. An usher who was told not to lean faints against the flag of the hosts and is carried out past row two.
* (verb) [Reply with a verb of ours, and let Gu Ruolan find it a twin. #id: treaty_day_verb #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 5)
    ~ move(influence, -4)
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Fuchi: to hold up by the elbow, as one does with an aunt on a stair. In Russian it comes out as something between a shoulder and an oath, and the first rows get to their feet. {hardliner_mood >= 48: At home the patriots have it on caps; you are asked who licensed the caps.|At home it is printed in the small type.} Ulaanbaatar and Astana put one question: whose elbow? Hamburg, which was to lease us a second quay, puts it as well, and in the meantime lets the quay to Busan. Tomorrow Velgin will have the tape played to a man who knows Chinese.
- -> setpiece_treaty_day.case

= case
Lyudmila Charskaya has the key of a glass case. Left, shut, lies the treaty of the day. Right, under a cloth till nine, is that of 14 February 1950, by which each was to help the other; it had run out by 1979. At nine there will be cameras. Whoever is standing there when the cloth comes off has been photographed with the old promise, and Moscow will bring the print to Kazan. Bu Shouren, eighty-seven, interpreter under six heads of this desk and a schoolboy that winter, has asked for a chair facing it.
"I should not stand near it with a camera about," says Charskaya to you, in Chinese, kindly. # speaker: Lyudmila Charskaya
{setpiece_tianjin.wheelchairs: Shen Yunhe remembers your wheelchairs. "No one else in a cardigan," he says.|{setpiece_tianjin.middle: "I do not want it framed," says Shen Yunhe.|"There are ten minutes," says Shen Yunhe, who is never early.}} # speaker: Shen Yunhe
-> cloth

= cloth
* (receipt) [Lend her our receipt: three hundred million dollars of 1950, repaid. #id: treaty_day_receipt #forecast: Qiao Weilin; dependence -; medium #forecast: Gu Ruolan; trust 0; low]
    ~ move(standing, 4)
    ~ move(dependence, -2)
    ~ move(trust, -2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, false)
    Tungsten, tin, eggs in brine; fourteen carbon sheets. They go in on top of the promise, a little askew, and the cameras get both. {counterpart == trader: Velgin says that the tin was cheap.|Velgin reads down to the eggs. "You kept it," he says.} Two bankers of theirs agree that one can apparently get out of these things, and ask Qiao Weilin about early repayment. Bu Shouren's mother packed eggs. He looks through the sheets for hers.
* (garden) [Take everyone out by the garden before nine. #id: treaty_day_garden #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; influence +; medium]
    ~ move(influence, 3)
    ~ move(dependence, 1)
    ~ move(trust, -2)
    ~ nudge(asian_hedging, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    At nine the cloth comes off in front of their own generals and a man from the cloakroom. On the gravel the envoys of the five talk of mulberries, and then, since no one is listening, of water. Velgin's office, short of guests for the supper, signs for a loan that it had meant to discuss over it.
+ {trust < 52} [Give Bu Shouren the floor, and turn your back on the case. #id: treaty_day_bu_shut #locked: He will tell it only in a warm house: from trust 52.]
    -> cloth
* (bu) {trust >= 52} [Give Bu Shouren the floor, and turn your back on the case. #id: treaty_day_bu #forecast: Yan Qiubo; trust -; medium #forecast: Gu Ruolan; standing -; high]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -5)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    He was given a flag and a bun, and no one said what for. He ate the bun. In 1969 he was on a riverbank with a loudspeaker, shouting in Russian at boys; later he sat across from one of them over a map, at the fourth session on the islands, and knew the voice. Two of their generals sit down on the stairs. Yan Qiubo would like the text. There is none.
* (third) [Ask for it to lie open at the article on third parties. #id: treaty_day_third #forecast: Qiao Weilin; standing -; high #forecast: Gu Ruolan; trust -; low]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, counterpart == builder or counterpart == trader)
    { counterpart == builder or counterpart == trader:
        ~ move(trust, -2)
    - else:
        ~ move(trust, 1)
    }
    Charskaya opens the treaty of the day where it says that it is aimed at no third country, and leaves the cloth on. Mongolia's ambassador, who is a third country and lies in between, copies the line out and asks if it holds for pipes. {counterpart == builder: Velgin had expected a page with something built on it.|{counterpart == trader: Velgin wonders what Ulaanbaatar has paid you.|"I had been dreading the cloth," Velgin says.}} Nine photographers leave with a picture of a cloth; at home they ask on whose behalf you kept it on.
- ->->

// Shenzhen, November 2026. Two beats: where the two guests sit; whose page is carried where.
// Rests on F66, F73, F121, F130, F131, F132. Sets pacific_answer 0-3; alone adds a western step.
// Hidden: us_deal, counterpart_suspicion, leak_exposure, asian_hedging, home_strain. Reads: counterpart, oil_answer, us_deal, leak_exposure, influence, setpiece_treaty_day labels. Seating them together may be overruled.
=== setpiece_shenzhen ===
# scene: Shenzhen, two guests # kind: setpiece # codex: busan
A round table for twelve has one bad chair, says Madam Ou, who seats banquets. Tonight, with the leaders of the Pacific in town, she has two guests too many for the good ones. Marian Kettering, sent by the American Treasury, has asked not to be near smoke. Velgin, who is a smoker, has asked for nothing.
"One, the lady is beans and magnets. Two, the gentleman is a fifth of our crude. Three, I have put them both next to me. I am so sorry." # speaker: Lu Zhengping
"Both cards have been lifted and read underneath," Yan Qiubo observes. "Nothing was written underneath. It is not known who knew that." # speaker: Yan Qiubo
{setpiece_treaty_day.verb: Since your verb in July, Velgin offers you his elbow on stairs.|{setpiece_treaty_day.log: Since your log in July, Velgin gives the date with everything he says.|Velgin has brought Madam Ou a tin of sprats, and a bow.}}
* (far) [Two tables, each nine metres from the host, by tape. #id: shenzhen_far #forecast: Yan Qiubo; standing +; medium #forecast: Lu Zhengping; trust -; medium]
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ move(trust, -1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, true)
    Each of them is told that it is the better table, by the same waiter. {counterpart == watcher: Velgin has paced it before the soup: eight metres ninety.|Velgin waves across to Kettering, who waves.} Indonesia and Peru are moved behind a pillar, and dine on what reaches them.
* (jakarta) [One table, with Jakarta, Hanoi and Santiago in between. #id: shenzhen_jakarta #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing 0; medium]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ move(dependence, -1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    The three talk to each other, about ports, with great enjoyment. By the duck Hanoi has sold Velgin rice and Santiago has taken an order for cherries off your own ministry. At the host's table the agency's camera finds an empty chair, and Protocol gives your next banquet to the ocean desk.
* (beside) [Side by side, and yourself in the bad chair. #id: shenzhen_beside #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; trust --; high]
    { overruled(6):
        -> cards_changed
    }
    ~ move(standing, -3)
    ~ tally(yan_made, yan_right, us_deal >= 33)
    ~ tally(gu_made, gu_right, us_deal < 33)
    { us_deal >= 33:
        ~ move(trust, -2)
        ~ move(influence, 2)
        ~ move(dependence, -3)
        They get on. He knows her town, from maps. By the melon he has the name of a bank in Omaha on his cuff. Every delegation is told that Beijing can do this, and asks what it costs.
    - else:
        ~ move(trust, 3)
        There is so little for them to say that each is content to have it witnessed. {setpiece_hangzhou.hammer: He opens her crab for her, as you once did his.|He draws her Vologda on a napkin, and she draws him Toledo.} Afterwards he thanks you, as one would for a clean bill of health.
    }
    Kitchen doors swing into your chair-back thirty times, and you sign for the lacquer.
- -> setpiece_shenzhen.page

= cards_changed
~ move(standing, -1)
~ move(trust, -2)
~ move(dependence, 1)
~ tally(yan_made, yan_right, true)
~ tally(gu_made, gu_right, false)
The cards have walked by the time the gong goes. Fang Muqing is in the bad chair, with the chief's consent and a napkin tucked in. Velgin, near the band, is told about coal, a price, and how long it will stand.
-> setpiece_shenzhen.page

= page
At noon she gave you one page. Three banks off the list and a quota for beans, for a winter in which we load no Russian oil at sea. {oil_answer == 2: We load little enough since Hangzhou.|{oil_answer == 1: She has the Mohe discount to within a dollar.|She thinks us patient, and puts a date to it.}} Through the wall, which runs on rails, Velgin has another, about gas and the civilians on Kyiv's list.
"They play us the reverse Nixon. We have heard it before, forwards," says Gu Ruolan. "But sixty people. Ren Kexin has read the ages." # speaker: Gu Ruolan
"Three banks in an afternoon. There is a proverb for it," says Qiao Weilin. "It is about foxes, and ends in spring." # speaker: Qiao Weilin
-> wall

= wall
* (tell) [Roll the wall back a metre, and hand Velgin your page. #id: shenzhen_tell #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; influence -; medium]
    ~ pacific_answer = 1
    ~ move(trust, 5)
    ~ move(influence, -4)
    ~ move(standing, -2)
    ~ nudge(us_deal, -6)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    {counterpart == patient: Velgin puts his own down next to it, and squares the two.|{counterpart == trader: "Three banks," says Velgin. "I was offered one."|{counterpart == builder: Velgin tries the wall with his shoulder first, to see how it is hung.|Velgin corrects a figure in yours, from memory.}}} Side by side they make one sentence. Kettering hears the rails. She goes home with both quotas in her bag, and in Heilongjiang the bean crushers put up their shutters. Sixty people stay in the cells they were in.
* (alone) [Go round by the ice room, and hear her to the end. #id: shenzhen_alone #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust 0; low]
    ~ pacific_answer = 2
    ~ western_steps = western_steps + 1
    ~ move(dependence, -4)
    ~ move(standing, 3)
    ~ nudge(us_deal, 7)
    ~ nudge(counterpart_suspicion, 5)
    ~ nudge(home_strain, -4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, false)
    { leak_exposure >= 36 or counterpart == watcher:
        ~ move(trust, -5)
        Velgin is in the corridor as you come out, admiring a fire notice. "I should have worn a coat," he says.
    - else:
        ~ move(trust, -3)
        Velgin remarks at breakfast that you have caught a cold.
    }
    Among the swans of ice she had added a fourth bank for the asking. At Rizhao the tugs are let go again. Lu Zhengping counts beans, and apologises to no one.
+ {influence < 52} [Speak to both rooms for those without a sea. #id: shenzhen_coast_shut #locked: None of the five has asked it of you: they would from influence 52.]
    -> wall
* (coast) {influence >= 52} [Speak to both rooms for those without a sea. #id: shenzhen_coast #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing -; medium]
    ~ pacific_answer = 3
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Astana had written the paragraph itself and asked only that somebody with a wall read it out: the pipe to Novorossiysk, the cotton at Riga. Velgin says that these are Russian rails. "And where they end?" says the voice from Astana, on the telephone in the fruit bowl. For Kyiv's sixty there was no paragraph; Ren Kexin asks to be put down for the next.
* (fruit) [Answer neither page: send the same fruit to both rooms. #id: shenzhen_fruit #forecast: Qiao Weilin; standing +; high #forecast: Gu Ruolan; influence 0; low]
    ~ pacific_answer = 0
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ move(dependence, 2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, false)
    Tangerines, seven to a plate. Kettering finds no note under hers, and photographs the plate. {counterpart == patient: Velgin peels his slowly, and keeps the peel.|Velgin has his counted against hers.} His bankers sign in the night for another winter with ours. The Malaysians, waiting to be told which way to lean, go to the aquarium. Shen Yunhe notes that you did not say a word, and has it noted by others. On Kyiv's list no one is crossed off.
- ->->
