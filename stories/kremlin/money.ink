// Money and sanctions, act I. Three dossiers: a coupon in yuan, twelve per cent, two windows in Heilongjiang.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F54, F58 (K11); F50-F52 (K12); F49, F55, F56 (K13).

// A coupon in yuan. Rests on F54, F58. No echo in act I (act II recalls the coupon when it falls due).
// Hidden: home_strain. Reads: trust (approval at 52), home_strain, kravtsevich_favour.
=== money_panda_coupon ===
# scene: A coupon in yuan # kind: dossier # codex: panda_bonds # codex: words_money
By the latest estimate the budget lacks 2.6 roubles in every hundred that the country makes. Of a bond to fill the gap Timur Abdrashin, the state's borrower, has a sample; its panda looks like a deputy minister.
"Two state firms of ours have three A's from a Chinese agency. I mention it because in this city nobody has ever given them one." # speaker: Timur Abdrashin
Kravtsevich keeps her eyes off the panda. "Coupon in yuan: low. Yuan to pay it with: theirs. I can fund the first year. For the third, somebody flies there and asks." # speaker: Zoya Kravtsevich
With what the banks at home charge, Golubkova says, Valya at the Penza works will be making benches for herself to sit on.
* (home) [Borrow at home, at whatever the banks ask. #id: panda_home #forecast: Raisa Golubkova; standing -; medium #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(dependence, -5)
    ~ move(trust, -3)
    ~ nudge(home_strain, 6)
    ~ tally(golubkova_made, golubkova_right, home_strain >= 50)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { home_strain >= 50:
        ~ move(standing, -2)
        The auction clears at ten in the morning, and by the evening news it is your auction. The furniture works in Penza lets forty people go. Valya is not among them; she has to hand out the envelopes. The three A's lapse; the agency in Beijing sends its invoice.
    - else:
        ~ move(standing, 1)
        Four banks take the whole issue before lunch and look, for once, ashamed of the rate. At that rate the furniture works in Penza has nine people too many; Valya, told to choose them, rings Golubkova instead. The Chinese agency bills Abdrashin for three A's, unused.
    }
    ->->
* (issue) [Issue in yuan, and take Beijing's conditions. #id: panda_issue #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ move(dependence, 3)
    { trust >= 52:
        ~ nudge(home_strain, -5)
        ~ move(trust, 3)
        ~ tally(vasnetskaya_made, vasnetskaya_right, true)
        Approval takes sixteen days. Qiao Weilin of their central bank remarks that in spring one opens a window by a hand's breadth, and Abdrashin, delighted, writes it on the sample. One line is still blank: under whose law the coupon falls due.
        -> whose_law
    - else:
        ~ move(trust, -2)
        ~ nudge(home_strain, -2)
        ~ tally(vasnetskaya_made, vasnetskaya_right, false)
        The file is "under study". It was under study when Abdrashin rang, and when he flew there; a clerk has drawn a small moustache on the sample. It is known that you asked. A dumpling chain from Dongguan gets the next slot at the exchange. To tide the state firms over, a bank in Harbin lends for six months, on their ore, at a rate that has the word friendship in it.
        ->->
    }
* (gold) [Sell yuan from the reserve and keep quiet. #id: panda_reserve #forecast: Zoya Kravtsevich; influence -; medium]
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ please(kravtsevich_favour, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Kravtsevich signs, having crossed out "reserve" and written "what is left". It lasts until the first snow. {kravtsevich_favour > 0: She tells you alone which week that will be.|She tells nobody which week that will be.} A Kyrgyz minister, who had been promised a stabilising loan out of the same drawer, hears that the drawer is being repaired, and flies on to Ankara with the same folder.
    ->->

= whose_law
* (theirs) [Chinese law, and the court in Shanghai. #id: panda_law_shanghai]
    ~ move(trust, 2)
    ~ move(dependence, 2)
    ~ plant(due_panda, 4)
    A clerk there opens a folder with the country's name on its spine. It is thin. There is a shelf for it. The bonds go in an afternoon, to insurers from Hangzhou who have read as far as clause nine, the one about ore.
    ->->
* (third) [The law of Hong Kong, which both sides can read. #id: panda_law_hong_kong]
    ~ move(standing, 2)
    ~ move(trust, -2)
    ~ plant(due_panda, 5)
    It takes two months longer, and two London lawyers who may not be named. Buyers ask a quarter of a point more, for the boat fare. Abdrashin misses the birth of a nephew. The coupon will fall due in a room with windows on the harbour.
    ->->

= left
~ move(dependence, -2)
~ move(influence, -1)
Money: {money_title}. The sample bond is impounded by Dolzhikova as a foreign state symbol. Abdrashin borrows in Moscow, dear, and a works in Penza shuts its paint shop. # rival # style: ledger
->->

// Twelve per cent. Rests on F50-F52. No echo.
// Hidden: sanctions_heat, leak_exposure, home_strain. Reads: sanctions_heat, leak_exposure.
=== money_china_track ===
# scene: Twelve per cent # kind: dossier # codex: china_track
"I asked for a receipt. They sent carnations." # speaker: Larisa Vekshina
Larisa Vekshina imports lathes to Perm. To pay for forty of them she went through three firms, one of them a flower shop in Bishkek, and the way cost twelve per cent.
The big banks net such payments among themselves, in the dark, through agents in friendly places; of what was sent openly, four in five had been coming back in April 2024.
"It works because it has no name. Give it a name and it lives nine days." # speaker: Zoya Kravtsevich
"Item one. I have forty-one of the agents. Item two. I would like the forty-second. Let us note that he is always somebody's brother-in-law." # speaker: Gleb Ostranin
* (cap) [Cap the fee by decree and register the agents. #id: china_track_cap #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(leak_exposure, 5)
    ~ nudge(home_strain, -3)
    ~ please(ostranin_favour, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Four per cent, says the decree, and forty agents register, in good suits. {leak_exposure >= 33: A copy of the register is on sale by Friday, with a map.|Ostranin keeps the register in a tin with a lock.} Vekshina's next lathes cost her four. The machines after that do not come: two provincial banks in Shandong have read the decree as well, and decided that they were never agents of anything.
* (hide) [Keep the track dark; nobody asks, nobody lists it. #id: china_track_hide #forecast: Zoya Kravtsevich; trust +; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ nudge(home_strain, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    You write two lines, unnumbered. {sanctions_heat >= 57: The flower shop moves to Osh overnight, and the fee to thirteen.|The flower shop adds a second van.} Vekshina puts a tenth on the price of a gate hinge and tells her customers that it is the rouble. Beijing's settlement desk, which dreads nothing like a headline, sends yours a calendar with no pictures in it.
* (many) [Spread payments over Astana, Bishkek and Dubai. #id: china_track_spread #forecast: Irina Vasnetskaya; influence -; medium #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(dependence, -4)
    ~ move(influence, -2)
    ~ nudge(sanctions_heat, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Three capitals hold a piece of the thread now. Two of them ask what it is worth; the third, Astana, has its regulator write that it would hate to be asked about this by somebody else first. Vasnetskaya reads you the letter without its adjectives, of which there were none. Vekshina's fee falls to seven. She goes by way of a school-uniform maker in Sharjah and gets a blazer.
- ->->

= left
~ move(trust, -2)
~ move(standing, 1)
Money: {money_title}. Dolzhikova asks for every agent's name by Monday. The flower shop closes on Sunday. # rival # style: ledger
->->

// Two windows in Heilongjiang. Rests on F49, F55, F56. No echo.
// Hidden: sanctions_heat, home_strain. Reads: counterpart, sanctions_heat, influence.
=== money_two_windows ===
# scene: Two windows in Heilongjiang # kind: dossier # codex: eu_listings # codex: words_sanctions
Brussels listed two frontier banks on 18 July 2025; Beijing answered in August by barring two Lithuanian ones, and considered the matter level. In Suifenhe and in Heihe one counter each still changes roubles; without them the border trades in cash. Bai Luoyan, who sells felt boots both ways, keeps her place in the queue with a brick. "From two till four it does. At four the computer remembers Brussels." # speaker: Bai Luoyan
Golubkova wants the great banks to open again, the marble ones. "They took our money for ten years and the ceiling did not fall in." # speaker: Raisa Golubkova
Ostranin has no item. He says only that when a man asks aloud for a door, he learns who is standing behind it.
* (shield) [Move state payrolls through the two windows, to keep them open. #id: two_windows_shield #forecast: Raisa Golubkova; trust +; high #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ nudge(sanctions_heat, 5)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    The Amur shipyards' wages go out by way of Heihe. The counters get a second clerk, a radiator and a camera. Ding Haisu, who manages the larger of them and has a mother in Qiqihar to keep, writes to thank you and asks you not to write back. {sanctions_heat >= 58: In Vilnius a clerk adds the shipyards to his page.|In Vilnius a clerk looks for the shipyards on a map.} Bai Luoyan sells the brick.
* (demand) [Ask, on the record, that the great Beijing banks reopen. #id: two_windows_demand #forecast: Gleb Ostranin; trust -; high #forecast: Raisa Golubkova; trust +; low]
    ~ tally(ostranin_made, ostranin_right, counterpart != trader)
    ~ tally(golubkova_made, golubkova_right, counterpart == trader)
    { counterpart == trader:
        ~ move(trust, 2)
        ~ move(dependence, 4)
        ~ move(standing, 1)
        One bank opens one desk, on Tuesdays, behind the potted trees. It has a list of prices, which is short and goes up. Shen Yunhe lets you know that it was not easy. He lets you know what easy would have cost, too. The first customer is a maker of children's skis.
    - else:
        ~ move(trust, -4)
        ~ move(standing, 3)
        ~ move(dependence, -2)
        The answer is the number of a regulation, which refers to a second one, which was repealed. In Moscow it does you good to have been refused by marble. On the Amur the queue hears about it on the radio. At a quarter to four that day the window comes down, before its time, and Bai Luoyan takes her brick home.
    }
* (barter) [Trade grain for machines, ledger to ledger. #id: two_windows_barter #forecast: Zoya Kravtsevich; dependence -; medium #forecast: Gleb Ostranin; standing -; medium]
    ~ move(dependence, -3)
    ~ move(influence, 2)
    ~ move(standing, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Yegor Shapkin's wheat, by way of Zabaikalsk, becomes six presses, a greenhouse and a crate of left-hand gloves. No bank sees it, so no bank can stop it, and no bank can say what anything cost. {influence >= 48: Two grain firms from Kostanay ask to come in on the rye.|The Kazakh rye, which might have made it a market, stays at home.} Shapkin, who has no use for a greenhouse, is still selling it in June, by the pane.
- ->->

= left
~ move(dependence, 2)
~ move(trust, -1)
Money: {money_title}. A friend's bank needs no protection from us, Dolzhikova rules. One of the counters shuts, and Bai Luoyan takes her brick across the river to the other. # rival # style: ledger
->->
