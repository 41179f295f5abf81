// Set pieces outside the summits. Act I: Tianjin and the parade (Q3 2025), Hangzhou (Q4 2025).
// Facts: F01, F61-F63, F116-F118, F171 (Tianjin); F57, F66, F67, F119, F130, F168 (Hangzhou).

// Tianjin and Beijing, 31 August - 3 September 2025. Two beats: one word in brackets; which way the photographers' stand is turned.
// Rests on F01, F61-F63, F116, F118, F171. Sets energy_memorandum (0 none, 1 intend, 2 binding), read by energy_sum_by_telephone and the summit.
// Hidden: counterpart_suspicion, asian_hedging, us_deal, hardliner_mood. Reads: opening labels, counterpart, asian_hedging, hardliner_mood.
=== setpiece_tianjin ===
# scene: Tianjin, the last day of August # kind: setpiece # codex: tianjin_parade
For four days the northern desk is the laundry of a hotel in Tianjin. On the ironing table lies a draft of nine lines, the last about gas, fifty billion cubic metres of it a year, over Mongolia. It has no price and no year, but a word in brackets which Moscow would like to say to cameras. With the word in, Moscow has a buyer to show to Europe. With it out, we can still ask what the gas would cost.
"Obyazyvayushchiy. It obliges. Barsegov said it four times in the lift," says Gu Ruolan, "and he is on the third floor." # speaker: Gu Ruolan
"There is no number in it. I would give them two such words," says Fang Muqing. # speaker: Fang Muqing
"A word once out, we say, four horses cannot catch," says Qiao Weilin. "They were chariot horses. On a bend one might." # speaker: Qiao Weilin
The Mongolians have been put where our telephones were. {opening.edge: You once asked five capitals first; at a sixth, people look at you.|{opening.pages: Your sentence about an enemy who has not decided is quoted at you across the steam press.|Lu Zhengping has sent down to ask if any of it is cars.}}
* (intend) [Write "intend", which each house may pronounce in its own way. #id: tianjin_intend #forecast: Gu Ruolan; trust +; medium #forecast: Qiao Weilin; dependence -; medium]
    ~ energy_memorandum = 1
    ~ move(dependence, -3)
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, 2)
    ~ tally(gu_made, gu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    Namereny, then. It is what one is, says Gu Ruolan, about giving up smoking; she had thought that they would laugh. Fang Muqing enters it as a year gained. Barsegov, who has fifty drillers on Yamal to ring and stand down, comes to borrow a telephone, and has to do it in front of the Mongolians.
* (none) [Sign eight lines, and take the ninth to the Mongolians to read. #id: tianjin_none #forecast: Gu Ruolan; influence +; high #forecast: Qiao Weilin; standing -; high]
    ~ energy_memorandum = 0
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    They read it on their feet, all seven, and want to know how deep it would lie at Sainshand. {counterpart == patient: Velgin says that paper keeps.|{counterpart == watcher: Velgin has been told how deep before you have.|Velgin asks whether the guest of honour has been changed.}} In Moscow a studio that was lit for an announcement shows a film about otters. Shen Yunhe would like to be told since when Mongolia reads our drafts.
* (binding) [Let them have the word, and see that nobody here repeats it. #id: tianjin_binding #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing -; medium]
    ~ energy_memorandum = 2
    ~ move(trust, 5)
    ~ move(dependence, 4)
    ~ move(influence, -3)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    They have it on the air before lunch. Here twenty-two papers are signed, none is named, and the evening bulletin gives the level of the Haihe. The plate mill at Baotou, which listens only to ours, takes nobody on. {counterpart == trader: Velgin asks what the word would have fetched.|{counterpart == builder: Velgin asks for the brackets, as a keepsake.|Velgin does not ask what you will use it for.}} Ulaanbaatar has heard both bulletins and enquires which of them runs over it.
- -> setpiece_tianjin.lens

= lens
Chang'an Avenue, the night before, ten to four. Master Tong has built a stand on castors for ninety foreign lenses. Whatever it faces when it is wedged, at four, is the picture that will be kept of the day: in the middle the host, between the guest from Moscow and the guest from Pyongyang; along the rail two dozen others.
"A lens is not answerable for what stands before it. It is suggested that the carpenter be kept." # speaker: Yan Qiubo
"One, who is in it. Two, who sees it. Three, forgive me, those are mostly customers." # speaker: Lu Zhengping
* (middle) [Turn it to the middle, where three will be standing. #id: tianjin_lens_middle #forecast: Lu Zhengping; influence -; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, 3)
    ~ move(influence, -6)
    ~ nudge(us_deal, -4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, false)
    By nightfall there is no other picture. {hardliner_mood >= 48: In Hefei they queue to be photographed in front of the photograph.|The second floor has it framed.} An importer in Incheon, whose son is with his regiment, sends back an order for six hundred cars, and at Wuhu they move them to the badminton court. A night editor in Kyiv prints it next to that night's list of streets.
* (wide) [Turn it outward, until all twenty-six are in. #id: tianjin_lens_wide #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust -; high]
    ~ move(standing, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, asian_hedging >= 47)
    { asian_hedging >= 47:
        ~ move(influence, 3)
        ~ move(trust, -2)
        At that width a head of state is a grain of rice. Five of the grains are printed large in five capitals, each cropped so as to have no neighbour. Velgin's people measure theirs: four millimetres, like everybody's. Upstairs they are still looking for the middle.
    - else:
        ~ move(influence, 4)
        ~ move(trust, 1)
        So far out they are all grains of rice, and Minsk's is no smaller than ours. In the Kremlin's press room they are relieved not to be asked who stood next to whom. Our own papers print the doves.
    }
* (wheelchairs) [Turn it to the wheelchairs, and the woman from Nizhny Tagil. #id: tianjin_lens_wheelchairs #forecast: Lu Zhengping; trust 0; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(lu_made, lu_right, false)
    ~ tally(yan_made, yan_right, false)
    Nine veterans of ours, and at the end of the row Galina Ovsova, with her father on her knees in a frame. He flew over Wuhan in 1938 and stayed there. She was four months old. {counterpart == watcher: Velgin had known about her since the visa; he had not known about the cardigan.|Velgin asks for the print, and pays for it.} Upstairs there is regret: nine kilometres of equipment, and some knitting.
- ->->

// Hangzhou, 3 November 2025: the premiers' thirtieth meeting, four days after Busan. Two beats: what Tao Jinbei is to be unable to say; what Velgin may hear of Busan.
// Rests on F57, F66, F67, F119, F130, F168. Sets oil_answer (1 deeper discount, 2 India first, 3 wait), read by the summit and Kazan.
// Hidden: sanctions_heat, us_deal, home_strain, counterpart_suspicion, war_tempo. Reads: setpiece_tianjin labels, counterpart, sanctions_heat, standing. The half page may be overruled.
=== setpiece_hangzhou ===
# scene: Hangzhou, the lake # kind: setpiece # codex: october_list
Tao Jinbei rows badly, on purpose: a boat that goes in circles cannot be followed. In the stern his lawyer is to be seen not answering a telephone.
Twelve days ago Washington listed their two oil firms. Four of our own great companies no longer load at sea. Four days ago, at Busan, tariffs came down. If we go on buying, Busan may be taken back; if we stop, the oil goes to somebody else. At ten he takes tea with the Russians and must be told what to be unable to say.
{setpiece_tianjin.binding: "They will ask if oil is binding too," he says.|{setpiece_tianjin.none: "They will ask if oil must first be read in Mongolia," he says.|"They will ask what we intend," he says. "It has caught on."}} # speaker: Tao Jinbei
"One, Busan. Two, if I may, Busan. Three, every fifth barrel, I am so sorry." # speaker: Lu Zhengping
"Distant water does not put out a near fire, we say," writes Qiao Weilin. "The fire is at Rizhao, and so is the water." # speaker: Qiao Weilin
* (india) [Unable to say "stay": let the tankers go on to India. #id: hangzhou_india #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; influence -; medium]
    ~ oil_answer = 2
    ~ move(dependence, -5)
    ~ move(influence, 3)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(us_deal, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Every tug at Rizhao, he tells them, is being overhauled. A refiner in Gujarat pays what we had been paying; Delhi thanks no one, but asks the price of tunnelling machines. Sixty tug crews go home on half wages, having nothing wrong with them. Fang Muqing has India's saving charged to your desk, to the cent.
* (discount) [Unable to say a figure: then they will, and it goes by pipe. #id: hangzhou_discount #forecast: Lu Zhengping; dependence ++; high #forecast: Qiao Weilin; trust -; medium]
    ~ oil_answer = 1
    ~ move(dependence, 6)
    ~ move(standing, 3)
    ~ nudge(home_strain, -3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 2)
        Velgin's people name it before the leaves have sunk, and again for twice the volume.
    - else:
        ~ move(trust, -2)
        There is a silence, then a figure, four dollars under the one that Tao Jinbei had been unable to say. He turns his own cup by its rim until theirs have been taken out.
    }
    Almetyevsk, which pumps the oil, has the figure read to it twice, and takes the difference out of a road. Fang Muqing sends you pears.
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
        It is what they were going to propose. On the fourth day an insurer in London asks whom the ships are waiting for, and names three ports of ours.
    - else:
        ~ move(influence, 1)
        They would otherwise have asked it of us. Jakarta, which had expected us either to buy or to run, sends to ask how one does neither.
    }
    Four hundred dockers at Dongjiakou sweep a clean quay. The lawyer, who bills by the day, takes a house on the lake.
- -> setpiece_hangzhou.crab

= crab
Evening; hairy crabs, and eight tools by each plate, as for an operation. Of Busan it has been published that both leaders spoke of working on Ukraine. Velgin has only you to learn the rest from. He turns over the smallest hammer.
"In Washington they say, at length. I only ask how long a length is." # speaker: Arseny Velgin
"Skazhite, he said. Not rasskazhite," murmurs Gu Ruolan. "He wants one sentence." # speaker: Gu Ruolan
"A note of it exists. Half a page. It is not known to exist," Yan Qiubo has written on your menu. # speaker: Yan Qiubo
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
        The other half he can imagine; he has written such halves. Washington's embassy learns that its sentence has been given away, and asks Seoul to be the postbox next time.
    - else:
        ~ move(trust, -2)
        ~ move(influence, -1)
        "And then?" says Velgin. {counterpart == watcher: He has our sentence already, and had wished to hear it in your voice.|He puts yours beside what he was given in Washington, and each has a hole of the same shape.} The crab goes back whole. The cook, asked about it, cries.
    }
* (kyiv) [Tell him that Kyiv asked the same, and was told first. #id: hangzhou_kyiv #forecast: Gu Ruolan; trust 0; low #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 3)
    ~ move(trust, -4)
    ~ move(standing, 1)
    ~ nudge(war_tempo, -2)
    ~ tally(gu_made, gu_right, false)
    ~ tally(yan_made, yan_right, true)
    Ren Kexin read it down the line on the night itself: a negotiator there had asked in writing, and thanked you for the half page and for its being only half. "In what order," asks Velgin, "would you tell us if it ended?" In two European capitals it is remarked that Beijing answers letters.
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
    He reads it twice, since the first time he was looking for the rest. "So this is what we have lain awake over," he says, and goes at the crab. In the morning he lets his oil men fly on to Jakarta. The second floor wants a half page on the half page.
* (hammer) [Open his crab for him, and talk of crabs. #id: hangzhou_hammer #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; trust +; low]
    ~ move(dependence, 2)
    ~ move(standing, 2)
    ~ tally(yan_made, yan_right, counterpart != patient)
    ~ tally(gu_made, gu_right, counterpart == patient)
    { counterpart == patient:
        ~ move(trust, 2)
        ~ move(influence, -2)
        He has not been so well served in a year. By the second crab he says that it was only a length.
    - else:
        ~ move(trust, -1)
        He watches your hands, and counts: roe, legs, ginger, seventeen. In Moscow it is entered that Busan gave Ukraine seventeen minutes.
    }
    To be safe, his people place next quarter's orders with us early. Hanoi's consul, who had hoped for a word about Busan as well, has been told about crabs.
- ->->

= menu_collected
~ move(trust, -2)
~ move(standing, -2)
~ tally(gu_made, gu_right, false)
~ tally(yan_made, yan_right, true)
A waiter with good shoes lifts your napkin and what lies under it, and you are left with a fork. Fang Muqing had dined with the chief on the early sitting. Velgin tells you at some length about sturgeon.
->->
