// The summit that closes act I: Beijing, 25 April 2026, thirty years of strategic partnership (invented meeting; anniversary F120).
// Fires in Q2 2026. Reads oil_answer, energy_memorandum, labels of both set pieces and of energy_sum_by_telephone. Sets summit_text.

// Diaoyutai, house twelve. Three beats: the pond (how much Velgin is told), the long table (price, levies, the five, or nothing), the card.
// Rests on F02, F113, F120. Hidden: counterpart_suspicion, home_strain, asian_hedging, border_anxiety.
// Reads: oil_answer, energy_memorandum, counterpart, home_strain, asian_hedging, setpiece_hangzhou labels, energy_sum_by_telephone labels.
=== summit_beijing ===
# scene: Diaoyutai, house twelve # kind: setpiece # codex: no_limits # codex: words_limits
Forty bowls have to come down in the same second. Shen Yunhe tries Velgin's chair, to see what he will see: a screen with cranes on it, and a draught.
"Tomorrow they will ask for a price, a truce on fees, and chairs for the five, or against them. Give one, so that the other two are asked for again." # speaker: Shen Yunhe
{oil_answer == 1: "They sold us the winter's oil under its price, and will look to be paid for that."|{oil_answer == 2: "Since the tankers went to Gujarat he has been very correct."|"They waited for us off Riau until their hulls grew weed. Nobody is to mention it."}} # speaker: Shen Yunhe
A thermos stands ready for the night call. "You go. He is tired of me." # speaker: Shen Yunhe
-> pond

= pond
Velgin is out by the water, feeding a carp that is older than the partnership. "Will it be all three, do you think? I ask as one who has to pack." # speaker: Arseny Velgin
* (one) [Say that it will be one, and ask which he cannot go home without. #id: summit_pond_one #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    {counterpart == trader: "The price," he says. "Then I shall ask loudest for the fees."|{counterpart == builder: "The pipe," he says. "One can walk along it afterwards."|{counterpart == watcher: "The one in your left pocket," he says. It is the left one.|"Whichever you were going to refuse last," he says.}}} Reference nineteen by morning has you at the pond, "unaccompanied, with bread".
* (pour) [Pour, and let him go on hoping for three. #id: summit_pond_pour #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing +; medium]
    ~ move(standing, 3)
    ~ move(trust, -2)
    ~ move(dependence, 1)
    ~ tally(gu_made, gu_right, false)
    ~ tally(yan_made, yan_right, true)
    "It is good tea," says Velgin. He sits up over three speeches of thanks, two of which, whatever is settled, he will take home. Shen Yunhe says only that you hold a thermos well.
* (wuhu) [Tell him what is breaking here: the car parks, the eleven provinces. #id: summit_pond_wuhu #forecast: Lu Zhengping; standing -; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(standing, -2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, home_strain >= 40)
    { home_strain >= 40:
        ~ move(trust, 3)
        ~ move(dependence, -3)
        The kindergarten too? he asks. It had been thought in Moscow that we did such things to them on purpose. In the small hours his side crosses seven demands out, which they had been sure we could afford.
    - else:
        ~ move(trust, -1)
        ~ move(dependence, -2)
        He listens as one does to a landlord with a cough. The shops that he was driven past were full. Still he tells two carmakers to ask for their loans elsewhere while there is an elsewhere.
    }
- -> table

= table
By daylight the soup lands: thirty-nine bowls, and one. Fang Muqing has a page with a number on it. In the passage waits the envoy from Astana, who was told ten and came at ten.
"What is given on a feast day is remembered as weather, we say. I cannot find who says it," Qiao Weilin admits. # speaker: Qiao Weilin
* (five) [Give the five a table of their own. #id: summit_five #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing 0; low]
    ~ summit_text = 3
    ~ move(trust, -3)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -5)
    ~ tally(lu_made, lu_right, false)
    ~ tally(gu_made, gu_right, true)
    { asian_hedging >= 41:
        ~ move(influence, 4)
        The envoy comes in to say that they have had a table since 2023, thank you. He accepts a second. So do four others, provided that it is round.
    - else:
        ~ move(influence, 6)
        The envoy asks if he may telephone. He comes back with five answers on one sheet, which is new, and a sixth, unasked, from Ulaanbaatar.
    }
    Velgin counts the flags it would need. Shen Yunhe has "Moscow" put first in the communiqué; in Moscow they see at once what for.
* (levies) [Give the fees a truce, both sides, two years. #id: summit_levies #forecast: Lu Zhengping; dependence +; high #forecast: Qiao Weilin; trust 0; medium]
    ~ summit_text = 2
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(influence, -4)
    ~ nudge(home_strain, -6)
    ~ please(lu_favour, 1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Lu Zhengping reads it out and has to begin again. At Wuhu the badminton court is a court by Sunday. Every car on it goes to somebody who might have bought a Lada, and at Izhevsk the second shift is told not to hurry in. The Kazakhs who drove ours over the border stand at Petropavl with their number plates in a bag.
* (nothing) [Give thanks for thirty years, and nothing else. #id: summit_thin #forecast: Qiao Weilin; trust -; high #forecast: Lu Zhengping; standing -; medium]
    ~ summit_text = 0
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, -3)
    ~ move(influence, -2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, false)
    A protocol on plums, the twinning of two zoos. Upstairs it is admired. {setpiece_hangzhou.page and not setpiece_hangzhou.menu_collected: Velgin asks if this is the other half of the half page.|Velgin reads it on both sides.} That evening he lets a bank in the Gulf know that he is free. The envoy is given his lunch in a box, with an apology and a plum.
* (price) [Give the gas a price: let Fang Muqing turn his page over. #id: summit_price #forecast: Qiao Weilin; dependence ++; high #forecast: Lu Zhengping; trust +; medium]
    ~ summit_text = 1
    ~ tally(qiao_made, qiao_right, energy_memorandum > 0)
    ~ tally(lu_made, lu_right, energy_memorandum > 0)
    { energy_memorandum > 0:
        ~ move(trust, 3)
        ~ move(dependence, 6)
        ~ move(standing, -2)
        ~ move(influence, -2)
        {energy_sum_by_telephone.guess: It is the sum he never said; Barsegov laughs till he has to be given water.|{energy_sum_by_telephone.write and not energy_sum_by_telephone.kept_back: It is the sum on your third page, plus a tenth, which Velgin calls the interest on good manners.|{energy_sum_by_telephone.ladder: It is your ladder, with the sixth year planed down.|It is what Tyumen pays, and a little, so that nobody need say Tyumen.}}} Fang Muqing had thought that it would be lower; so had Shanxi, whose coal it will replace. Ashgabat, which sells us gas at more, is sent nothing.
    - else:
        ~ move(trust, -2)
        ~ move(dependence, -3)
        ~ move(influence, 2)
        There is nothing for a number to be the price of: the ninth line went to be read, last August, and never came back. Both sides look at the cranes. By the coffee Barsegov has asked Tashkent how it is for gas.
    }
- -> card

= card
Two lecterns. Your side's sentence is in type, but for a blank at the end, which Shen Yunhe leaves you. {setpiece_hangzhou.kyiv: Ren Kexin has come in. Velgin's people turn to see what order she is standing in.|{setpiece_tianjin.wheelchairs: Velgin has brought a print in a tube, to be signed.|Somewhere a bowl is being swept up.}}
* (wall) ["...and all who share a wall with us." #id: summit_card_wall #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 4)
    ~ move(trust, -1)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    It is fourteen countries, and by evening thirteen have found themselves in it. In Moscow a commentator wonders when it was that one became one of fourteen.
* (mountains) ["...as the mountains stand." #id: summit_card_mountains #forecast: Yan Qiubo; standing +; high #forecast: Lu Zhengping; influence 0; medium]
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ move(dependence, -1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    A listener in Dushanbe, whose road goes over the mountains in question, turns down the sound. Moscow's bankers, who have had mountains before, move a little into gold.
* (lorry) ["...and a driver at Manzhouli, who would like to go home." #id: summit_card_lorry #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; high]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    There are nine hundred, and by dark they have all been let through, so that none of them should be the one. At Zabaikalsk they take a week to unload. Shen Yunhe looks at the ceiling during the applause, of which there is some.
- ->->
