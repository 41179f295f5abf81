// Energy, act IV. Three dossiers: the meter house, the last discount, a reactor's birthday.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F60, F61, F64; F68, F169 (K08); F107 (K34).

// The meter house. Rests on F60, F61, F64. Plants nothing. publish shuts the file for good: no border price is secret after it.
// Hidden: border_anxiety, leak_exposure, counterpart_suspicion. Reads: energy_border_price.yuan and .budget, energy_our_end labels, initiative_price_office, counterpart, border_anxiety.
=== energy_meter_house ===
# scene: The meter house # kind: dossier # codex: power_of_siberia
Two dials, one pipe, the Amur between. On our bank Faina Dudnik reads hers at six, in felt boots; on theirs Sun Hailing reads at five, which is the same moment, and they wave torches. On thirty-eight billion cubic metres the dials differ by three in a thousand. {energy_border_price.yuan: The steel that you borrowed for the second line is to be repaid off theirs.|{energy_border_price.budget: Pskov did without a ward for the second line, and would like to know whose dial to thank.|{gas_is_shelved(): There is only the one line, so there is only the one quarrel.|A second line, if it comes, is to have the same house.}}}
"Missing: 114 million a year. I keep two books. I can fund one." # speaker: Zoya Kravtsevich
"Item one. A torch. Item two. A torch in reply. Twenty-two seconds. Yesterday, thirty." # speaker: Gleb Ostranin
-> dials

= dials
* (ours) [Seal ours, and bill by it. #id: meter_house_ours #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(standing, 4)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Lead, wire, the double-headed stamp. Beijing goes on paying by its own dial, with a line at the foot of each bill that says "difference, studied". {energy_our_end.metre: Ulaanbaatar offers the loan of Dulmaa, who can count.|Before long the difference has a folder.} Dolzhikova comes out to see the seal and tells the guard that it is good work. Faina Dudnik is forbidden the torch, and stands at the window at six with her hand on the glass.
    ->->
* (both) [Let the two women read both dials, and sign one sheet. #id: meter_house_both #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    A launch carries Dudnik over on Mondays and brings Sun Hailing back on Thursdays. {border_anxiety >= 40: The guards search the flask both ways.|The guards ask only what is in the flask.} Within a month they have found it: a valve on our side that sweats. Ours was wrong, by two of the three; you sign for that too, and Beijing sends a new dial as a present, with its own man to set it.
    ->->
* (publish) [Publish both dials, with every border price since 2019. #id: meter_house_publish #forecast: Zoya Kravtsevich; trust -; medium #forecast: Gleb Ostranin; standing --; high]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(standing, -4)
    ~ candour = MIN(8, candour + 1)
    ~ nudge(leak_exposure, -4)
    ~ tally(kravtsevich_made, kravtsevich_right, counterpart == trader or counterpart == watcher)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart:
    - trader:
        ~ move(trust, -4)
    - watcher:
        ~ move(trust, -1)
    - else:
        ~ move(trust, 2)
    }
    Ten years on two pages, both readings side by side. It cannot be unprinted, and nobody will deal in secret on that frontier again. {counterpart == trader: Fang Muqing rings, for the first time without a secretary. You have sold, he says, the only thing that he was buying.|{counterpart == watcher: Shen Yunhe's office had all of it but June 2022, and returns the missing month, corrected.|Shen Yunhe's office prints the two pages too, a day later, in smaller type.}} Buyers in Ankara and Ulaanbaatar ask for better terms by lunch. Barsegov, who kept those prices for twenty years from his wife, goes home to tell her.
    ->->
+ {initiative_price_office == 0} [Give the key of both houses to the price office. #id: meter_house_office_shut #locked: No joint office was ever started. In the second act it was yours to start.]
    -> dials
* (office) {initiative_price_office > 0} [Give the key of both houses to the price office. #id: meter_house_office #forecast: Zoya Kravtsevich; dependence -; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(influence, 1)
    ~ move(standing, -5)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Your office sends its youngest, on a bus. He reads both dials, divides by two, adds a footnote on the weather and prints it on the Monday. Neither capital can use the figure against the other, and for a week each of them tries. Then it is let be. Dolzhikova has it minuted that on the frontier of the state there is a house to which the state has no key, and under "who gave it" she has your name typed in full.
    ->->

= left
~ move(dependence, -3)
~ move(trust, -2)
Energy: {energy_title}. A third dial is built in Tula to Dolzhikova's order. It agrees with Sun Hailing's, to the litre, and is reported as such. # rival # style: ledger
->->

// The last discount. Rests on F68, F169, F66. Plants nothing.
// Hidden: us_deal, leak_exposure, home_strain. Reads: oil_answer, energy_dahej.hull and .tell, counterpart, us_deal, overruling.
=== energy_last_discount ===
# scene: The last discount # kind: dossier # codex: october_list
Tea at Tao Jinbei's hotel, in a smell of camphor. By the pot lies a travelling abacus with one red bead. "The last of our discount: four dollars a barrel. {oil_answer == 1: You gave it me at Hangzhou, over a cup that I had turned round.|{oil_answer == 2: Your ships went to India, and it was by this that they were coaxed home.|You waited with me at Hangzhou, and this was for the waiting.}} In 2023 such a thing went from eight and a half to less than one, March to December, and nobody wrote a letter." # speaker: Tao Jinbei
"Two million barrels a day, four dollars: 2.9 billion a year. Notice: one page. I can fund the page." # speaker: Zoya Kravtsevich
Turova would shave it off, ten cents in the month. Golubkova has found out what Samara's refinery lacks: catalyst, ninety tonnes, Chinese. "Vitya says that without it you can sell them the lid." # speaker: Raisa Golubkova
* (notice) [End it by notice: ninety days, one page, with thanks. #id: last_discount_notice #forecast: Zoya Kravtsevich; dependence -; high #forecast: Raisa Golubkova; trust -; high]
    { overruled(5):
        -> sent_back
    }
    ~ move(dependence, -4)
    ~ move(standing, 3)
    ~ move(influence, -1)
    ~ nudge(home_strain, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, 3)
    - else:
        ~ move(trust, -3)
    }
    He slides the red bead over himself, and makes you a present of the abacus. {counterpart == patient: Shen Yunhe's office keeps the page as a model. In twenty years, it says, no one in Moscow had told it when a thing would stop.|Shen Yunhe's office answers with a page of the same length: from the ninetieth day two of its state buyers will load every other week.} On the ninety-first day Turova has a cargo lying off Qingdao, and sits by the telephone until dark before she can name its owner.
* (habit) [End it by habit: ten cents a month, and mention it to nobody. #id: last_discount_habit #forecast: Zoya Kravtsevich; trust -; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(dependence, -2)
    ~ move(standing, -2)
    ~ nudge(leak_exposure, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, counterpart == watcher)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart == watcher:
        ~ move(trust, -3)
        It takes them nine days. A graph comes by post, beautifully drawn, with the ten cents marked and a dotted line to show where you had meant to arrive. Tao Jinbei adds by hand that he would have understood a letter.
    - else:
        ~ move(trust, 2)
        Turova does it in the rounding. Tao Jinbei moves the red bead a hair each time they meet, and they speak of their children. By the third month it would be rude to bring it up.
    }
    Kravtsevich cannot show in any report what she is getting, so the bonus goes to the timber men. The colonel, who has noticed a price with no paper, opens a file on Turova.
* (catalyst) [Sell him the four dollars, for Samara's ninety tonnes. #id: last_discount_catalyst #forecast: Raisa Golubkova; standing ++; medium #forecast: Zoya Kravtsevich; dependence ++; high]
    ~ move(trust, 4)
    ~ move(dependence, 5)
    ~ move(standing, 1)
    ~ nudge(home_strain, -4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    One bead against ninety tonnes, in drums, on the Thursday train. Vitya pours the first himself and the whole of Samara smells of pears. It is a fair exchange for as long as the grains last, which is three years; then there will be no bead to slide. He has asked a cousin in Angarsk to work out how they are made, and she gives up her Sundays to it. # codex: india_oil
* (delhi) [Offer Delhi the same four dollars, in the open. #id: last_discount_delhi #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(trust, -3)
    ~ move(standing, -1)
    ~ move(dependence, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, us_deal >= 28)
    { us_deal >= 28:
        ~ move(influence, 4)
        Delhi takes it, since Washington is busy and has a dinner to arrange. {energy_dahej.hull: Mankodi sends a telegram in the name of the ship.|{energy_dahej.tell: Mankodi, whom you once announced to Beijing, asks whether this is an announcement.|A buyer in Jamnagar would like it backdated.}} Tao Jinbei now pays what everyone pays and has nothing to tell his minister. He works the red bead off its wire, sets it by the teapot, and does not come to Moscow again that year.
    - else:
        ~ move(influence, -3)
        Delhi thanks you and declines: it has a letter from Washington to think about, and a mill town to think about it with. The refusal is in the trade papers by evening. Turova sells her next ten cargoes a dollar under, to whoever picks up.
    }
- ->->

= sent_back
~ move(trust, 2)
~ move(dependence, 2)
~ move(standing, -2)
Your page comes back with "with thanks" underlined, and under it in green: then why stop? Dolzhikova, for once, had not been asked. The finance ministry had: four dollars is dear, and a quarter with no Chinese tankers would be dearer. Tao Jinbei, who has heard, leaves you the abacus with the red bead where it was. Kravtsevich enters 2.9 billion under gifts, given.
->->

= left
~ move(standing, 2)
~ move(trust, -3)
Energy: {energy_title}. Dolzhikova ends the discount by press release, at midnight, in the past tense. # rival # style: ledger
->->

// A reactor's birthday. Rests on F107. Plants nothing.
// Hidden: succession_nerves, counterpart_suspicion, asian_hedging. Reads: counterpart, counterpart_suspicion, succession_nerves, trust, money_panda_coupon.theirs.
=== energy_reactor_birthday ===
# scene: A reactor's birthday # kind: dossier # codex: reactors_in_china
"Clause nine. This contract is governed by the law of", and there it stops. {money_panda_coupon.theirs: A bond of yours can be tried in Shanghai; they have left room for "as before".|They have left room for a court.} It is for fuel, sixty years of it: four reactors of ours were due in China between 2026 and 2028, and one is a year old. Alevtina Porokhova, who loaded its first core, has kept you a slice of the birthday cake in a dosimeter case.
"Sixty years: 240 quarters. I can fund one." # speaker: Zoya Kravtsevich
"You put it in theirs, in ten years they press their own. You tell Zina, in Elektrostal, with her pellets." # speaker: Raisa Golubkova
"They know how we make it," says Porokhova. "They like how it is late by nothing." # speaker: Alevtina Porokhova
* (theirs) [Write it in their law, and keep the recipe in Elektrostal. #id: reactor_birthday_theirs #forecast: Gleb Ostranin; trust -; high #forecast: Raisa Golubkova; dependence ++; high]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(golubkova_made, golubkova_right, false)
    Beijing's lawyers had come with three fallbacks and go home with none used. Under their own law, they find, a supplier who is late may be sued, and one who is punctual can hardly be left. It is they who need the pellets. Zina gets an apprentice. In Moscow the clause is read out to a full committee with a pause after "Chinese", {succession_nerves >= 45: and two men who hope to be asked for higher things shake their heads for the minutes.|and Dolzhikova asks whether the cake too was under their jurisdiction.}
* (ours) [Write it in ours, as always, or load no fuel. #id: reactor_birthday_ours #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(standing, 4)
    ~ move(dependence, -3)
    ~ move(influence, -1)
    ~ tally(ostranin_made, ostranin_right, trust < 52)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { trust < 52:
        ~ move(trust, -5)
        They sign, with eleven days to spare, and on the twelfth a hall is pegged out in Baotou. It will press pellets. Its director has been to Elektrostal twice, on excursions, and had asked for a photograph with Zina. She is in the prospectus, over a caption about heritage; her own hall is to lose a line in the fourth year.
    - else:
        ~ move(trust, -2)
        They sign, since it is late and the core is waiting, and somebody over there is told to find out how long a hall takes to build. When Porokhova next flies out she is let in by the side gate, and has to declare the cake.
    }
* (third) [Take Singapore's law, in the draft that their counsel brings. #id: reactor_birthday_third #forecast: Irina Vasnetskaya; trust +; high #forecast: Zoya Kravtsevich; standing +; medium]
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 46)
    { counterpart_suspicion < 46:
        ~ move(trust, 2)
    - else:
        ~ move(trust, -2)
    }
    Their counsel is Aynur Tursun, from Urumqi, who has struck out nine adjectives on each side and been thanked by neither. {counterpart_suspicion < 46: Beijing had been afraid of something cleverer, and signs.|Beijing signs, and goes on wondering whose idea a third law had been.} A ministry in Astana, with reactors of its own to feed, asks her for a copy and is sent her rates. Moscow's legal school, which had drawn up the old model, loses the word "model", and with it the nine foreign students who had paid to be taught that one.
* (recipe) [Sell them the recipe as well, and retire the question. #id: reactor_birthday_recipe #forecast: Zoya Kravtsevich; dependence +; high #forecast: Raisa Golubkova; standing -; medium]
    ~ move(trust, 5)
    ~ move(dependence, 4)
    ~ move(influence, -3)
    ~ move(standing, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    Four hundred and six drawings, a furnace and Zina, for two years, with a flat. {counterpart == builder: Shen Yunhe asks for the furnace to be bricked by our people, so that it is bricked as it was.|{counterpart == trader: Shen Yunhe pays it in one sum, a thing he had said that he never did, and looks pleased for a month.|Shen Yunhe's office sends a choir to see them off.}} The budget has a good quarter, and you a good page. A buyer in Cairo, who was to have had Elektrostal's next sixty years, asks for Baotou's address.
- ->->

= left
~ move(trust, -2)
~ move(dependence, -1)
Energy: {energy_title}. Dolzhikova writes clause nine herself, in six lines, under our law. They sign for six years, and not sixty. # rival # style: ledger
->->
