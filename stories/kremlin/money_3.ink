// Money and sanctions, act III. Three dossiers: yuan for pensioners, a clearing house in Astana, match the grant.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F52, F53; F51, F147; F135, F58 (K31).

// Yuan for pensioners. Rests on F52, F53. Plants nothing; act IV's stop button recalls the label taken.
// Hidden: home_strain, asian_hedging, succession_nerves. Reads: money_rollover labels, money_panda_coupon.home, counterpart, home_strain.
=== money_pensioners ===
# scene: Yuan for pensioners # kind: dossier # codex: yuan_share
Nina Gushchina drove the number twenty tram through Samara for thirty years. Her pension fund has asked sixty-one thousand, on good paper, if they would like some of it in yuan, and she has ticked the box so hard that it went through to the oilcloth. Oksana Trubina, who runs it, is opening the replies and has not asked if it is allowed.
"It is the first run I have seen that is alphabetical. They have reached M. Two billion three, if all tick. {money_rollover.pay:You paid once on the hour, and they read of it.|{money_rollover.extend:They read that we rolled a debt over.|{money_panda_coupon.home:They saw what borrowing at home cost.|They read nothing. They ask the chemist.}}}" # speaker: Zoya Kravtsevich
"You tell Nina that her old age sleeps in Shanghai," says Golubkova. "She asks who has the key, and you, you look at your shoes." # speaker: Raisa Golubkova
* (allow) [Allow a tenth of each pension in yuan. #id: pensioners_allow #forecast: Zoya Kravtsevich; dependence +; medium #forecast: Raisa Golubkova; dependence +; high]
    ~ move(dependence, 4)
    ~ nudge(home_strain, -4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    { counterpart == trader:
        ~ move(trust, 1)
    - else:
        ~ move(trust, 3)
    }
    { home_strain >= 50:
        ~ move(standing, 3)
    - else:
        ~ move(standing, 2)
    }
    A tenth, says your line, and Trubina has filled it before she comes to T, out of the yuan that Kravtsevich had set by for seed drills. {counterpart == trader:A bank on Chang'an Avenue charges two in the thousand for the keeping, and by the second month three.|A bank on Chang'an Avenue opens a plain ledger for it, and a clerk there learns to spell Gushchina.} {home_strain >= 50:In the queue at the savings bank they talk of something other than butter.|In the queue at the savings bank they ask about the other nine tenths.}
* (tenge) [Swap half the envelopes with Astana's own pension fund. #id: pensioners_tenge #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ move(dependence, -1)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Only an actuary had thought of it, Gulnar Tokmurzina, who was put next to Vasnetskaya at a dinner because neither of them sings. Astana holds half of Samara's old age and you hold half of Kostanay's. It works because each can frighten the other. Nina Gushchina's statement comes in two languages, correct to the tiyn, and she has it read to her in both. "On what day," asks Dolzhikova, "did Samara join Kazakhstan?"
* (forbid) [Forbid it, and call the boxes a misprint. #id: pensioners_forbid #forecast: Zoya Kravtsevich; trust 0; medium #forecast: Raisa Golubkova; dependence -; high]
    ~ move(dependence, -3)
    ~ move(trust, -3)
    ~ move(standing, -1)
    ~ nudge(home_strain, 3)
    ~ nudge(succession_nerves, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    Yuan are for importers, says the decree, and the day count goes up by two. Trubina has fifty thousand apologies printed on what is left of the good paper. In Beijing a bank that had ruled a ledger for the purpose asks to be told, for its files, what exactly had been misprinted. Behind the bus station in Samara there is a man in a car. Nina Gushchina buys four hundred from him, at his price, and sews them into a tram driver's cap.
* (guarantee) [Promise every ticked box its yuan's worth, in roubles. #id: pensioners_guarantee #forecast: Zoya Kravtsevich; standing --; high #forecast: Irina Vasnetskaya; influence -; medium]
    ~ move(standing, 3)
    ~ move(dependence, -1)
    ~ move(influence, -3)
    ~ nudge(home_strain, 5)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The promise has a coat of arms, and Nina Gushchina puts it up beside the icon. For a week you are the only office in Moscow that anyone in Samara can name. {home_strain >= 52:By the fourth week the ministry is asking what "worth" was meant to mean.|The ministry asks to be shown the formula, and finds it kind.} To pay, Abdrashin goes back on the credit for Bishkek's waterworks. The minister there returns the pen that you had lent him for signing it.
- ->->

= left
~ move(standing, 2)
~ move(trust, -2)
Money: {money_title}. Dolzhikova has the replies from A to M pulped. N to Z are told that the post was at fault. # rival # style: ledger
->->

// A clearing house in Astana. Rests on F51, F147. Plants nothing; act IV recalls the label taken.
// Hidden: sanctions_heat, hardliner_mood, leak_exposure, asian_hedging. Reads: money_china_track labels, money_unsigned_list.astana, counterpart, leak_exposure, hardliner_mood.
=== money_clearing_house ===
# scene: A clearing house in Astana # kind: dossier # codex: china_track
"Three books. Yours, theirs, and ours, which anyone may read, Washington too. In November 2025 we were at its table. One does not dine there and then draw the curtains." # speaker: Dana Mukasheva
Dana Mukasheva regulates Astana's banks, and is showing you over a former palace of weddings: marble, with the hooks for the doves still in the ceiling. Here your firms and China's may pay each other by way of Astana, in the open. {money_china_track.many:You strung its first thread yourself, for a woman with forty lathes.|{money_china_track.hide:What you kept without a name has a brass plate now.|{money_china_track.cap:Thirty of the agents that you registered have applied for desks.|It would have come with you or without.}}}
"Item one. Four clocks in the hall. Item two. The fourth is New York." # speaker: Gleb Ostranin
"On the road: nine in the hundred. In that hall: two. I can fund a fourth clock." # speaker: Zoya Kravtsevich
* (own) [Build one in Moscow instead, with desks of our own. #id: clearing_house_own #forecast: Raisa Golubkova; dependence -; high #forecast: Zoya Kravtsevich; dependence +; low]
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ move(influence, -3)
    ~ move(dependence, 1)
    ~ nudge(asian_hedging, 4)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    It opens on the Presnya with a choir. Golubkova has sent ninety desks from Penza; Valya came down with the lorry, to see them stood up. {hardliner_mood >= 48:Dolzhikova cuts the ribbon, and a man behind her cuts it again for the other camera.|Dolzhikova cuts the ribbon.} In the first week there are two customers: a flower shop, and a bank in Harbin, which chooses the best desk and names the rate at which it would sit there. Astana opens the same day. Larisa Vekshina sends her regrets from its queue.
* (dark) [Ask Astana for one room without a number. #id: clearing_house_dark #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(trust, 2)
    ~ move(dependence, 3)
    ~ move(influence, -5)
    ~ move(standing, 2)
    ~ nudge(sanctions_heat, -2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Mukasheva hears you out in her coat and asks whether the room is to have a door. She says no. {money_unsigned_list.astana:She says it a second time, more slowly, for the sake of a page you once sent her.|The minutes have it that the question of rooms was not raised.} A bank in Harbin, told the same evening what you had asked for, has one free, with a back stair. {leak_exposure >= 38:By Friday the stair is in a London column.|The stair stays out of the papers.} Forty agents move in. In Astana your name is taken off the card for the opening.
* (open) [Go in by the front, under all four clocks. #id: clearing_house_open #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence --; high]
    ~ move(influence, 4)
    ~ move(dependence, -4)
    ~ move(trust, -2)
    ~ move(standing, -3)
    ~ nudge(sanctions_heat, -4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Vekshina pays for sixty lathes at two in the hundred and gets a receipt with a seal on it. Fourteen agents lose their living; one is the brother-in-law of somebody on Dolzhikova's floor. In the second month Mukasheva stops a consignment of small motors, takes her glasses off, and sends the page to Washington and, within the hour, to you. The banks from Beijing had booked the gallery, from which one can see without being seen, and now they give up the booking.
* (third) [Make Beijing the third owner. #id: clearing_house_third #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; influence --; medium]
    ~ move(dependence, 4)
    ~ move(influence, 1)
    ~ move(standing, -1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    { counterpart == builder:
        ~ move(trust, 5)
    - else:
        ~ move(trust, 3)
    }
    {counterpart == builder:Shen Yunhe sends an architect. Down come the hooks; the hall gets a second floor, and a plate with two dates on it.|A bank from Beijing takes a third of it, and the room with the window.} Mukasheva carries New York's clock to her own office, where it still goes. To have two large owners suits Astana better than one, and it tells each of them so. The fee settles at five in the hundred. Vekshina, who had been promised two, buys thirty lathes fewer.
- ->->

= left
~ move(influence, -2)
~ move(dependence, -2)
Money: {money_title}. No Russian may stand under the fourth clock, by Dolzhikova's order, and so payments go by lorry, at nine in the hundred. # rival # style: ledger
->->

// Match the grant. Rests on F58, F135. Plants echo_match_grant (four quarters).
// Hidden: home_strain, asian_hedging. Reads: neighbourhood_two_gauges.wide, neighbourhood_tashkent_winter.cost, counterpart, asian_hedging, vasnetskaya_favour.
=== money_match_grant ===
# scene: Match the grant # kind: dossier # codex: deficit
At minus twenty the yellow bus in Naryn starts at the first turn of the key. It came out of the billion and a half yuan that Beijing promised to the five in June 2025, and a plaque on it thanks a friendly people. {neighbourhood_two_gauges.wide:The spur that you paid for ends a day's drive away.|{neighbourhood_tashkent_winter.cost:In Tashkent you are down for one winter, in ink.|You are down, over the same years, for a choir.}}
"I have turned out the drawers. Four hundred million roubles. In yuan it is an embarrassment with a comma." # speaker: Timur Abdrashin
"You send buses of ours, from Likino," says Golubkova. "Sasha off the line would drive one down himself." # speaker: Raisa Golubkova
"The headmistress, Burul Kadyralieva, writes down who paid for which window," says Vasnetskaya. "She has a column for promises. One might ask to see it." # speaker: Irina Vasnetskaya
-> grant

= grant
* (buses) [Send Golubkova's buses. #id: match_grant_buses #forecast: Raisa Golubkova; influence ++; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -2)
    ~ move(trust, -1)
    ~ move(standing, 3)
    ~ please(golubkova_favour, 1)
    ~ plant(due_match_grant, 4)
    ~ tally(golubkova_made, golubkova_right, asian_hedging < 45)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { asian_hedging < 45:
        ~ move(influence, 2)
    - else:
        ~ move(influence, -3)
    }
    {asian_hedging < 45:Two hundred are promised; ninety arrive, and are warm. Sasha stays a month and teaches six boys to change a belt.|Two hundred are promised and forty arrive. Naryn lies at two thousand metres, where the heaters blow cold; mothers knit covers for the seats. Osh sends its seven home with a courteous letter about gradients.} Golubkova waves them off in person. They had been painted for Kirov, and in a low sun the word can still be read on the side.
    ->->
* (match) [Match it, coin for coin. #id: match_grant_match #forecast: Irina Vasnetskaya; trust 0; medium #forecast: Zoya Kravtsevich; standing --; medium]
    ~ move(influence, 5)
    ~ move(trust, -3)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ nudge(home_strain, 5)
    ~ plant(due_match_grant, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Kravtsevich borrows the yuan from those whom it is meant to impress, and initials each page. Five capitals send their thanks, of five lengths. Naryn gets a boiler that Kostroma's school had signed for, with a plaque two centimetres wider than the bus's; Beijing observes that there is room on the wall. Kadyralieva enters both gifts on one line, under "weather".
    ->->
* (envelope) [Put what we have into Beijing's envelope. #id: match_grant_envelope #forecast: Irina Vasnetskaya; influence -; medium #forecast: Gleb Ostranin; trust -; low]
    ~ move(influence, -3)
    ~ move(dependence, -1)
    ~ move(standing, -1)
    ~ plant(due_match_grant, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    { counterpart == watcher:
        ~ move(trust, 2)
    - else:
        ~ move(trust, 4)
    }
    {counterpart == watcher:Your half of the sum has been in a Beijing paper since the day before Abdrashin found it.|Shen Yunhe's office offers you the larger letters, out of courtesy, and means it.} It goes out through their agency, on their forms, in six copies, and spares you a department; nothing has had to be borrowed. In Bishkek a deputy minister who had liked having two suitors reads the one letter standing. In her book Kadyralieva rules a column out.
    ->->
+ {vasnetskaya_favour < 1} [Have Vasnetskaya ask the five what they are short of. #id: match_grant_list_shut #locked: She would spend eleven years' acquaintance on it only for you: Vasnetskaya must think well of you.]
    -> grant
* (list) {vasnetskaya_favour >= 1} [Have Vasnetskaya ask the five what they are short of. #id: match_grant_list #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(influence, 4)
    ~ move(trust, 1)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -4)
    ~ plant(due_match_grant, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Their answers are short: people who understand pumps; film for X-rays; a year without anniversaries; in the fifth case nothing, thank you. Dolzhikova calls it room service. You send four tonnes of film and nine engineers, three of them off the water board of Yaroslavl, which now asks people to boil. A copy of the list goes to Beijing, which sends pumps for the nine to stand beside.
    ->->

= left
~ move(influence, -3)
~ move(standing, 2)
Money: {money_title}. Naryn is sent a tank for its museum, on Dolzhikova's signature. It fits neither the gate nor the museum. # rival # style: ledger
->->
