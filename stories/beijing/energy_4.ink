// Energy, act IV. Three dossiers: the dial at the frontier, a fifth of our crude, fuel for a breeder.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F61 (B05); F169, F67 (B08); F107.

// The dial at the frontier. Rests on F60, F61, F86. Plants nothing.
// Hidden: border_anxiety, leak_exposure, asian_hedging. Reads: energy_sum_by_telephone labels, energy_steppe_route.pencil, counterpart, border_anxiety, leak_exposure.
=== energy_frontier_dial ===
# scene: The dial at the frontier # kind: dossier # codex: power_of_siberia
Three have applied to read the dial at Heihe by which we are billed for gas: a widower of seventy, a poet, and a camera. Sun Hailing, who has read it since the line was opened in December 2019, is going to her daughter's in Ningbo; her street has two lit windows. In September 2025 it was agreed to raise the flow from thirty-eight billion to forty-four. {energy_sum_by_telephone.guess:Moscow, which once had to guess a price of ours, would like to know who will count.|{energy_sum_by_telephone.write:You once put a sum into four pages, with figures, and Moscow would like somebody who writes.|Moscow has asked one question.}}
"The camera. It reads by the second, and has no daughter." # speaker: Fang Muqing
"Barsegov's word was kto. Not chto. Who, and not what," says Gu Ruolan. # speaker: Gu Ruolan
* (poet) [Hire the poet, at double pay, with the house. #id: frontier_dial_poet #forecast: Lu Zhengping; standing -; high #forecast: Gu Ruolan; trust +; low]
    ~ move(trust, 3)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -5)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    He reads it at five, and after the figure there is at times a line about the ice. Faina Dudnik, who reads theirs across the water, asks for more. {border_anxiety >= 37:Both banks had been buying padlocks; a locksmith in Heihe turns to keys for skates.|A third window is lit.} Every other post along the river asks for double pay, and you spend a winter refusing it to people who have families.
* (camera) [Fit the camera, and have the dial read in Beijing. #id: frontier_dial_camera #forecast: Qiao Weilin; dependence +; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(dependence, 3)
    ~ move(standing, 4)
    ~ nudge(border_anxiety, 5)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, true)
    { leak_exposure >= 33:
        ~ move(trust, -5)
        It works from the first second, and from the second week in Tallinn also, where a student has found that it was never given a password. Moscow learns there what it is being billed. {energy_steppe_route.pencil:"We had a pencil once," says Velgin, and lets it stand.|Velgin asks for nothing but the address.} The widower, who had rehearsed, is sent a form: the post has lapsed.
    - else:
        ~ move(trust, -3)
        It works from the first second. By Fang Muqing's desk is a lamp that brightens when gas goes by. Faina Dudnik, reading theirs across the water, shines her torch at the house out of habit; the camera adjusts for it. The widower had rehearsed. He has a bench now, opposite the lens.
    }
* (feed) [Fit the camera, and let Astana's weights office keep the picture for both. #id: frontier_dial_feed #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; medium]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart == patient or counterpart == watcher)
    { counterpart == patient or counterpart == watcher:
        ~ move(trust, -3)
    - else:
        ~ move(trust, 1)
    }
    The weights office has a mahogany case with a kilogram in it and likes to be asked about anything heavier. It posts two dials. {counterpart == watcher:Velgin wants to know who else is looking; a school class in Karaganda is checked twice.|{counterpart == patient:Nobody, Velgin remarks, had needed a witness.|{counterpart == trader:Velgin asks what Astana charges, and is ashamed for it: nothing.|Velgin would have liked the case to be of glass.}}} Heihe's house is let to a seed merchant, and Fang Muqing must ring abroad to learn what he has bought.
* (theirs) [Take Moscow's reading, and close the house. #id: frontier_dial_theirs #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; dependence -; high]
    ~ move(trust, 4)
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ move(influence, -1)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Their dial runs three in a thousand above ours. You write that it is cheaper than distrust; Shen Yunhe sends for the sum. Faina Dudnik, told that hers is now the only one, asks for a second person to check her. In Ashgabat they enquire whether their reading, too, might be believed. Sun Hailing's street is down to one lit window.
- ->->

= left
~ move(trust, -3)
~ move(dependence, 2)
Energy: {energy_title}. Fang Muqing keeps the widower, and has him read the lower edge of the needle. # rival # style: ledger
->->

// A fifth of our crude. Rests on F169, F67. Plants nothing.
// Hidden: us_deal, home_strain, succession_nerves. Reads: energy_majors_at_sea labels, energy_teapots labels, counterpart, succession_nerves.
=== energy_fifth_of_crude ===
# scene: A fifth of our crude # kind: dossier # codex: india_oil
In 2025 a fifth of our crude was Russian, two million barrels a day. The plan wants to know what it should be; what it is depends on who adds up. {energy_teapots.sell:Since Bi Shouchang was bought out it has sunk a little.|{energy_teapots.once:Since three listed houses were given it all, it is well over.|{energy_majors_at_sea.tin:Since the ships stayed in the tin it has gone down, and crept up again by pipe.|Nobody has drawn it a line.}}} Ge Mingyuan, who keeps the reserve caverns, and has room, does his adding in jars: Basra, Luanda, Ras Tanura, Daqing, and the fullest, Kozmino, which smells of a road after rain.
"A fifth is a price. A quarter is a marriage." # speaker: Fang Muqing
"Dig the well before you thirst, they say. The man who said it sold spades." # speaker: Qiao Weilin
* (cavern) [Fill the caverns from Kozmino now, and pay in advance. #id: fifth_of_crude_cavern #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; standing --; medium]
    ~ move(trust, 3)
    ~ move(dependence, 4)
    ~ move(influence, -3)
    ~ move(standing, 1)
    ~ nudge(home_strain, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Ge Mingyuan opens a valve in the granite under Zhanjiang, and for ninety days there is a noise like applause. {counterpart == builder:Velgin asks to see a cavern. He walks the whole length of it, and asks who swept it.|{counterpart == patient:Velgin is paid before he has loaded, and takes it as he takes the weather.|Moscow spends it within the week.}} Basra, which had counted on the room, sells to Rotterdam. The advance comes out of a fund for village clinics that had been called idle.
* (cap) [Write the ceiling into the plan: no neighbour above a fifth. #id: fifth_of_crude_cap #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; influence +; low]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 3)
    ~ move(influence, 1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    It is one line in an annex, between poultry and rolling stock, and no neighbour is named in it. Turova reads it out to her captains at Kozmino; she takes seven tankers off the run, and lets us know the name of each master. {succession_nerves >= 45:Upstairs it pleases several people who do not mean to be here when it is broken.|Upstairs they admire a number that sounds like a principle.} Luanda's ministry, which had the difference to gain, asks for a delegation by the spring.
* (auction) [Let all five jars bid, each month, aloud. #id: fifth_of_crude_auction #forecast: Lu Zhengping; influence ++; medium #forecast: Gu Ruolan; trust --; medium]
    ~ move(influence, 4)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 2)
    - else:
        ~ move(trust, -4)
    }
    The first is held in the canteen, the hall being painted. Ras Tanura has sent an actuary, Luanda a woman with a slide rule. {counterpart == trader:Velgin comes himself, loses twice and is radiant: he had always wanted to know.|Turova reads out her figure as one reads a will, and it is the lowest.} Everyone now has a price that the others have heard. Fang Muqing, who used to be alone in hearing them all, takes a long lunch upstairs that day.
* (tell) [Set the ceiling, but tell Moscow a year before it falls. #id: fifth_of_crude_tell #forecast: Yan Qiubo; trust --; high #forecast: Qiao Weilin; standing -; high]
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ move(trust, 2)
    ~ nudge(us_deal, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(qiao_made, qiao_right, true)
    Velgin reads it twice. He unfolds his glasses, folds them, and asks if you were instructed to tell him. {counterpart == watcher:It agrees with what he had; he had not had the year.|{counterpart == trader:He sells the year on, by the month, to Mumbai.|It is a long time, he says, since anyone gave him a year.}} Turova finds other berths for a third of her fleet, and nobody at Kozmino is let go. Here it costs us two dollars a barrel in the last months, and you are sent the account to sign.
- ->->

= left
~ move(dependence, 4)
~ move(trust, -2)
Energy: {energy_title}. Fang Muqing buys a quarter instead, and asks three dollars a barrel off for it. # rival # style: ledger
->->

// Fuel for a breeder. Rests on F107. Plants nothing.
// Hidden: counterpart_suspicion, us_deal, succession_nerves. Reads: energy_polar_hut labels, energy_coal_favour.refuse, counterpart, trust, us_deal, overruling.
=== energy_breeder_fuel ===
# scene: Fuel for a breeder # kind: dossier # codex: reactors_in_china
"Uchit, to teach. Uchitsya, to learn. It is one verb," says Gu Ruolan. "With the tail on, you are the pupil. They are asking where our tail went." # speaker: Gu Ruolan
Since December 2022 the fast reactor in Fujian has had its fuel from outside Moscow; in Gansu a hall could now press our own. Yuan Bingwen, who would run it, learnt the trade at Obninsk in 1989; his paperweight is a slice of steel honeycomb, from an assembly that had swollen there. {energy_polar_hut.cellar:You have bought from their cellars before, honestly labelled.|{energy_polar_hut.cook:They remember a cook.|{energy_coal_favour.refuse:They would expect six pages, with reasons.|They have not been told about the hall.}}}
"Theirs costs a third more, and comes with a man who inspects the lavatories." # speaker: Fang Muqing
-> honeycomb

= honeycomb
* (gansu) [Open the hall in Gansu, and thank Moscow for the last load. #id: breeder_fuel_gansu #forecast: Gu Ruolan; trust --; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(trust, -4)
    ~ move(dependence, 3)
    ~ move(standing, 4)
    ~ move(influence, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    The first assembly leaves the hall under a red cloth, with seven speeches. Yuan Bingwen, who was to make the eighth, measures it, and has it sent back for a thousandth. {counterpart == patient:Moscow sends the workers a tray of pastries.|Moscow asks for its inspector's slippers.} The works near Moscow goes over to fuel for submarines, and Vienna wishes to see what our hall could go over to.
* (vienna) [Keep their fuel, and let Vienna count what the breeder makes. #id: breeder_fuel_vienna #forecast: Yan Qiubo; standing --; high #forecast: Gu Ruolan; trust 0; medium]
    { overruled(7):
        -> under_the_honeycomb
    }
    ~ move(influence, 5)
    ~ move(dependence, -2)
    ~ move(trust, -3)
    ~ move(standing, -3)
    ~ nudge(us_deal, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, false)
    Two inspectors from Vienna put seals on a door in Fujian and are given fish. {us_deal >= 32:In Washington a committee that had planned a hearing on that door holds one on bridges.|In Washington a committee holds its hearing, with a picture of the wrong door.} Canberra and Astana send congratulations of equal length. Moscow had not been asked, and says so in a note without a greeting. The general who had plans for the room asks whose desk the seals came from.
* (renew) [Take their fuel for the whole life of the reactor. #id: breeder_fuel_renew #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; influence -; low]
    ~ move(trust, 4)
    ~ move(dependence, -5)
    ~ move(standing, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    For once it is we who shall be cold if they are late. In Moscow a deputy minister reads the clause aloud to hear how it sounds. {succession_nerves >= 45:Three people who hope for better rooms have it minuted that they were out.|Fang Muqing has it minuted that he can count.} In Gansu the hall is finished. Yuan Bingwen locks it, and leaves the key with you, on a ring with his slice of honeycomb.
+ {trust < 58} [Ask their old works for its book of mistakes. #id: breeder_fuel_mistakes_shut #locked: Nobody lends that book below a trust of 58.]
    -> honeycomb
* (mistakes) {trust >= 58} [Ask their old works for its book of mistakes. #id: breeder_fuel_mistakes #forecast: Yan Qiubo; trust -; medium #forecast: Lu Zhengping; standing -; high]
    ~ move(trust, 5)
    ~ move(dependence, -1)
    ~ move(standing, -2)
    ~ move(influence, -1)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, true)
    Sixty years of what swelled, leaked and was hushed up: four ledgers and, in another hand, a fifth. Galina Pogodina brings them by train and will not be parted from the fifth. Yuan Bingwen finds his honeycomb on page 311. You lend her ours. Thinner, she says politely; it must have been weeded. Yuan Bingwen spends two nights putting back what he remembers, and the deputy who signs for such books hands in his pass.
- ->->

= under_the_honeycomb
~ move(standing, -2)
~ move(trust, 2)
~ move(dependence, -1)
The draft to Vienna comes down with the city crossed out. A general had been in before lunch, and Fang Muqing behind him, with the price of seals. The fuel goes on and nobody is to count. Moscow, which hears that counting was proposed and refused, is touched. Vienna writes to ask whether its letter has been delayed.
->->

= left
~ move(dependence, 3)
~ move(standing, 2)
Energy: {energy_title}. Fang Muqing has Gansu quote, and sends Moscow the quotation with the name cut off. # rival # style: ledger
->->
