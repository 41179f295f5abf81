// Set pieces outside the summits. Act I: Tianjin and the parade (Q3 2025), Hangzhou (Q4 2025).
// Facts: F01, F61-F63, F116-F118, F171 (Tianjin); F57, F66, F67, F119, F130, F168 (Hangzhou).

// Tianjin and Beijing, 31 August - 3 September 2025. Two beats: one word in brackets; which way the photographers' stand is turned.
// Rests on F01, F61-F63, F116, F118, F171. Sets energy_memorandum (0 none, 1 intend, 2 binding), read by energy_sum_by_telephone and the summit.
// Hidden: counterpart_suspicion, asian_hedging, us_deal, hardliner_mood. Reads: opening labels, counterpart, asian_hedging, hardliner_mood.
=== setpiece_tianjin ===
# scene: Tianjin, the last day of August # kind: setpiece # codex: tianjin_parade
For four days the northern desk is the laundry of a hotel in Tianjin. Sheets go by overhead on a rail. On the ironing table lies a draft of nine lines, the last about gas, fifty billion cubic metres of it a year, over Mongolia. It has neither a price nor a year; what it has is a word in brackets which Moscow would like to say to cameras.
"Obyazyvayushchiy. It obliges. Barsegov said it four times in the lift," says Gu Ruolan, "and he is on the third floor." # speaker: Gu Ruolan
Fang Muqing has been through line nine from both ends in search of a number. "There is none. Then I have no objection to the word. I would give them two." # speaker: Fang Muqing
"A word once out, we say, four horses cannot catch. I looked into it. They were chariot horses," says Qiao Weilin. "On a bend one might." # speaker: Qiao Weilin
The Mongolians have been put where our telephones were until yesterday. {opening.edge: You once asked five capitals first; when a sixth is mentioned, people look at you.|{opening.pages: Your sentence about an enemy who has not decided is quoted at you across the steam press.|Lu Zhengping has sent down to ask if any of it is cars.}}
* (intend) [Write "intend", which each house may pronounce in its own way. #id: tianjin_intend #forecast: Gu Ruolan; trust +; medium #forecast: Qiao Weilin; dependence -; medium]
    ~ energy_memorandum = 1
    ~ move(dependence, -3)
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, 2)
    ~ tally(gu_made, gu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    Namereny, then. It is what one is, says Gu Ruolan, about giving up smoking; she had thought that they would laugh. Barsegov signs with the cap on, notices, and signs again. Fang Muqing enters it as a year gained, and is admired for the year. On Yamal a drilling crew of forty, who had packed for a long posting, is told to put the lamps back in the store.
* (none) [Sign eight lines, and take the ninth to the Mongolians to read. #id: tianjin_none #forecast: Gu Ruolan; influence +; high #forecast: Qiao Weilin; standing -; high]
    ~ energy_memorandum = 0
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    You carry it yourself, past the driers. They read it on their feet, all eleven, and want to know how deep it would lie at Sainshand, where the wells are. {counterpart == patient: Velgin regards the gap in the typing with sympathy, and says that paper keeps.|{counterpart == watcher: Velgin has been told how deep before you have.|Velgin asks whether the guest of honour has been changed.}} In Moscow a studio that was lit for an announcement shows a film about otters. A minute comes down: is Mongolia now a reader of drafts, and since when?
* (binding) [Let them have the word, and see that nobody here repeats it. #id: tianjin_binding #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing -; medium]
    ~ energy_memorandum = 2
    ~ move(trust, 5)
    ~ move(dependence, 4)
    ~ move(influence, -3)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    They have it on the air before lunch. Here twenty-two papers are signed among good flowers, none is named afterwards, and the evening bulletin gives the level of the Haihe. The plate mill at Baotou, which listens only to ours, takes nobody on. {counterpart == trader: Velgin asks what the word would have fetched, had you been selling.|{counterpart == builder: Velgin asks for the brackets, as a keepsake.|Velgin thanks you, and does not ask what you will use it for.}} Ulaanbaatar has heard both bulletins and enquires which of them runs over it.
- -> setpiece_tianjin.lens

= lens
Chang'an Avenue, the night before, ten to four. Master Tong has built a stand of new pine for ninety foreign lenses. It is on castors and still bleeds resin. At four it will be wedged, and what it then faces will have been the day.
"It has been observed that a lens is not answerable for what stands before it. The carpenter is. It is suggested that the carpenter be kept." # speaker: Yan Qiubo
"One, who is in it. Two, who sees it. Three, forgive me, those are mostly customers." # speaker: Lu Zhengping
* (middle) [Turn it to the middle, where three will be standing. #id: tianjin_lens_middle #forecast: Lu Zhengping; influence -; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, 3)
    ~ move(influence, -6)
    ~ nudge(us_deal, -4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, false)
    Three men and a rail. By nightfall there is no other picture. {hardliner_mood >= 48: In Hefei they queue to be photographed in front of the photograph.|The second floor has it framed.} An importer in Incheon, whose son is with his regiment, sends back an order for nine hundred cars with the page clipped to it, and at Wuhu they move them to the badminton court. A night editor in Kyiv prints it next to that night's list of streets.
* (wide) [Turn it outward, until all twenty-six are in. #id: tianjin_lens_wide #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust -; high]
    ~ move(standing, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, asian_hedging >= 47)
    { asian_hedging >= 47:
        ~ move(influence, 3)
        ~ move(trust, -2)
        At that width a head of state is a grain of rice. Five of the grains are found under glass in five capitals and printed large, each cropped so as to have no neighbour. Velgin's people measure theirs: four millimetres, like everybody's. Upstairs they are still looking for the middle.
    - else:
        ~ move(influence, 4)
        ~ move(trust, 1)
        So far out they are all grains of rice, and Minsk's is no smaller than ours. Bishkek asks for the negative. In the Kremlin's press room they are relieved, for once, not to be asked who was standing next to whom. Our own papers, with nothing to enlarge, print the doves.
    }
* (wheelchairs) [Turn it to the wheelchairs, and the woman from Nizhny Tagil. #id: tianjin_lens_wheelchairs #forecast: Lu Zhengping; trust 0; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(lu_made, lu_right, false)
    ~ tally(yan_made, yan_right, false)
    Nine veterans of ours, one of them asleep, and at the end of the row Galina Ovsova, with her father on her knees in a frame. He flew over Wuhan in 1938 and stayed there. She was four months old. {counterpart == watcher: Velgin had known about her since the visa; he had not known that she would come in a cardigan.|Velgin asks for the print, and pays for it.} Eighty of the ninety editors cannot use her. Upstairs there is regret: nine kilometres of equipment, and some knitting.
- ->->

// Hangzhou, 3 November 2025: the premiers' thirtieth meeting, four days after Busan. Two beats: what Tao Jinbei is to be unable to say; what Velgin may hear of Busan.
// Rests on F57, F66, F67, F119, F130, F168. Sets oil_answer (1 deeper discount, 2 India first, 3 wait), read by the summit and Kazan.
// Hidden: sanctions_heat, us_deal, home_strain, counterpart_suspicion, war_tempo. Reads: setpiece_tianjin labels, counterpart, sanctions_heat, standing. The half page may be overruled.
=== setpiece_hangzhou ===
# scene: Hangzhou, the lake # kind: setpiece # codex: october_list
Tao Jinbei rows badly, on purpose: a boat that goes in circles cannot be followed. Six in the morning, mist, black lotus stalks. His lawyer sits in the stern with two telephones, one of which is to be seen not being answered.
Twelve days ago Washington listed their two oil firms; the contracts end on the twenty-first. Four of our own great companies no longer load at sea. Four days ago, at Busan, tariffs came down. At ten he is to take tea with the Russians and must be told what to be unable to say.
{setpiece_tianjin.binding: "They will ask if oil is binding too," he says.|{setpiece_tianjin.none: "They will ask if oil must first be read in Mongolia," he says.|"They will ask what we intend," he says. "It has caught on."}} # speaker: Tao Jinbei
"One, Busan. Two, if I may, Busan. Three, every fifth barrel, I am so sorry." # speaker: Lu Zhengping
"Distant water does not put out a near fire, we say," writes Qiao Weilin. "I looked. The fire is at Rizhao, and so is the water." # speaker: Qiao Weilin
* (india) [Unable to say "stay": let the tankers go on to India. #id: hangzhou_india #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; influence -; medium]
    ~ oil_answer = 2
    ~ move(dependence, -5)
    ~ move(influence, 3)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(us_deal, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    He tells them that every tug at Rizhao is being overhauled, thoroughly. By dusk the rows off Riau have thinned. A refiner in Gujarat pays what we had been paying; Delhi thanks no one, but sends an attaché to ask the price of tunnelling machines, the first in two years. In the tug harbour sixty crews go home on half wages, having nothing wrong with them. Fang Muqing works out India's saving to the cent and has it charged to your desk.
* (discount) [Unable to say a figure: then they will, and it goes by pipe. #id: hangzhou_discount #forecast: Lu Zhengping; dependence ++; high #forecast: Qiao Weilin; trust -; medium]
    ~ oil_answer = 1
    ~ move(dependence, 6)
    ~ move(standing, 3)
    ~ nudge(home_strain, -3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 2)
        Velgin's people name it before the leaves have sunk, and name it again for twice the volume. They seem easier afterwards. It has a price; it can therefore be discussed.
    - else:
        ~ move(trust, -2)
        There is a silence, then a figure. It is four dollars under the one that Tao Jinbei had been unable to say. He does not look up until their cups have been taken out.
    }
    At Mohe a watchman called Sui, who sleeps against the pipe for its warmth, moves his cot. Fang Muqing sends you pears. In Tatarstan a road that was to have been tarred is graded instead.
* (wait) [Unable to say anything: ask them, warmly, to wait. #id: hangzhou_wait #forecast: Lu Zhengping; trust -; medium #forecast: Qiao Weilin; standing -; medium]
    ~ oil_answer = 3
    ~ move(trust, 3)
    ~ move(dependence, -1)
    ~ move(standing, -2)
    ~ nudge(home_strain, 4)
    ~ tally(lu_made, lu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    { sanctions_heat >= 57:
        ~ move(influence, -2)
        It is what they were going to propose. On the fourth day of the waiting an insurer in London asks whom the ships are waiting for, and three ports of ours are named in the question.
    - else:
        ~ move(influence, 1)
        They would otherwise have asked it of us. The list hangs in the sun; Jakarta, which had expected us either to buy or to run, sends to ask how one does neither.
    }
    Four hundred dockers at Dongjiakou sweep a clean quay. The lawyer, who bills by the day, takes a house on the lake.
- -> setpiece_hangzhou.crab

= crab
Evening; a corner room, with hairy crabs, and eight tools laid out by each plate as for an operation. The premiers are two walls away. Of Busan it has been published that both leaders spoke of working on Ukraine. Velgin turns over the smallest hammer.
"In Washington they say, at length. I only ask how long a length is." # speaker: Arseny Velgin
"Skazhite, he said. Not rasskazhite," murmurs Gu Ruolan. "He wants one sentence. He would be embarrassed by two." # speaker: Gu Ruolan
"A note exists. Half a page. It is not known to exist," Yan Qiubo has pencilled on the menu. # speaker: Yan Qiubo
-> tools

= tools
* (sentence) [Give him the sentence that Washington said, and leave out ours. #id: hangzhou_sentence #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing +; medium]
    ~ move(standing, 3)
    ~ nudge(us_deal, -3)
    ~ tally(gu_made, gu_right, counterpart == patient or counterpart == builder)
    ~ tally(yan_made, yan_right, true)
    { counterpart == patient or counterpart == builder:
        ~ move(trust, 2)
        ~ move(influence, -3)
        He thanks you and opens a claw. The other half he can imagine; he has written such halves. Washington's embassy learns within the week that its sentence has been given away, and asks Seoul to be the postbox next time.
    - else:
        ~ move(trust, -2)
        ~ move(influence, -1)
        "And then?" says Velgin. {counterpart == watcher: He has our sentence already, it turns out, and had wished to hear it in your voice.|He puts what you gave him beside what he was given in Washington, and each has a hole of the same shape.} The crab goes back whole. The cook, asked about it, cries.
    }
* (kyiv) [Tell him that Kyiv asked the same, and was told first. #id: hangzhou_kyiv #forecast: Gu Ruolan; trust 0; low #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 3)
    ~ move(trust, -4)
    ~ move(standing, 1)
    ~ nudge(war_tempo, -2)
    ~ tally(gu_made, gu_right, false)
    ~ tally(yan_made, yan_right, true)
    Ren Kexin read it down the line on the night itself: a negotiator there had asked in writing, and had thanked you for the half page and for its being only half; she wanted the word "crisis" spelt. Velgin lays the hammer back in its place. "In what order," he asks, "would you tell us if it ended?" Gu Ruolan has no verb for him. In two European capitals it is remarked that Beijing answers letters.
+ {standing < 50} [Lay the half page by his plate. #id: hangzhou_page_shut #locked: The half page is not lent out below standing 50.]
    -> tools
* (page) {standing >= 50} [Lay the half page by his plate. #id: hangzhou_page #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; medium]
    { overruled(6):
        -> menu_collected
    }
    ~ move(trust, 5)
    ~ move(standing, -4)
    ~ move(dependence, -2)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    He reads it twice, since the first time he was looking for the rest. Four minutes; "both sides", six times; no verb. "So this is what we have lain awake over," he says, and goes at the crab with everything on the left. In the morning he lets his oil men fly on to Jakarta, without wondering aloud how we should take it. The second floor asks you for a half page on the half page.
* (hammer) [Open his crab for him, and talk of crabs. #id: hangzhou_hammer #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; trust +; low]
    ~ move(dependence, 2)
    ~ move(standing, 2)
    ~ tally(yan_made, yan_right, counterpart != patient)
    ~ tally(gu_made, gu_right, counterpart == patient)
    { counterpart == patient:
        ~ move(trust, 2)
        ~ move(influence, -2)
        He has not been so well served in a year. By the second crab he has stopped wanting to know, and says that it was only a length.
    - else:
        ~ move(trust, -1)
        He watches your hands, and counts the minutes for himself: roe, legs, ginger, seventeen. In Moscow "seventeen minutes" is entered, of Ukraine.
    }
    To be safe, his people place next quarter's orders with us early, for whatever we may still be selling. Hanoi's consul, behind the screen, has had a dull meal.
- ->->

= menu_collected
~ move(trust, -2)
~ move(standing, -2)
~ tally(gu_made, gu_right, false)
~ tally(yan_made, yan_right, true)
The menu goes first. Then a waiter with good shoes lifts your napkin and what lies under it, and you are left with a fork. Fang Muqing had dined with the chief on the early sitting. Velgin, who has seen napkins taken before, tells you at some length about sturgeon.
->->
