// Industry and technology, act I. Three dossiers: a fee answered, build it there?, a price war at home.
// Each fires once, in any of Q3 2025, Q4 2025, Q1 2026. Facts: F37, F38, F40 (B01); F45 (B02); F10, F48, F165 (B03).

// A fee answered. Rests on F37, F38, F40. Plants no echo. To print the table is an act of candour.
// Hidden: home_strain, counterpart_suspicion. Reads: opening.cars, counterpart, counterpart_suspicion, home_strain.
=== industry_fee_answered ===
# scene: A fee answered # kind: dossier # codex: recycling_fee # codex: words_cars
Lu Zhengping has been shopping. Russian chocolate, honey, sprats and a frozen pollock stand along the radiator, where the pollock is becoming urgent.
"Forgive me. One, Moscow's recycling fee on a car of ours: 667,400 roubles, and soon by horsepower. Two, our answer: none, and Wuhu would like one. Three, all this is theirs, and we could charge for it, sorry, recycle it." # speaker: Lu Zhengping
"Utilsbor," says Gu Ruolan, with her mouth full. "Sbor is what one does with mushrooms. They are not taxing you. They went for a walk, and there it was." # speaker: Gu Ruolan
{opening.cars: Your first page, about cars and roads, lies under the sprats.|Yan Qiubo sends word that the wrappers should be kept.}
-> shopping

= shopping
* (table) [Ask Moscow for the fee's whole table to 2030, and print it. #id: fee_table #forecast: Yan Qiubo; trust -; medium #forecast: Lu Zhengping; dependence +; high]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -3)
    ~ nudge(home_strain, -2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, true)
    Moscow had a reply ready to a protest. It has none to a request, and sends the table, five pages, up to 1.17 million. Velgin calls it a grown-up correspondence; upstairs Fang Muqing calls it thanking a burglar for his timetable. Our makers can read. Before each step they ship a year's worth, and the lots at Zabaikalsk fill by jerks, to the fence.
    ->->
* (yard) [Take the fee at its word: offer to do the recycling. #id: fee_yard #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; dependence +; medium]
    ~ move(dependence, 3)
    ~ move(standing, 2)
    ~ tally(gu_made, gu_right, counterpart == builder or counterpart == trader)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == builder or counterpart == trader:
        ~ move(trust, 3)
        A breaker's yard at Zabaikalsk, four hectares, our presses; the tinsmiths of Chita, who lived by old wings and doors, bid for the doors and are told that they come flat. In Moscow three ministries look for the place where cars have been recycled until now, and find a drawer. {counterpart == builder: Velgin lays a finger on the drawing of the crusher and asks what it weighs.|Velgin asks what a flat car fetches.}
    - else:
        ~ move(trust, -3)
        ~ move(influence, 2)
        They take it for wit, and a deputy declines to discuss the afterlife of the motor car. Ulaanbaatar, with a dead saloon at every bend of the river, would take the presses. They go there on our account, and the first thing flattened is the transport minister's own.
    }
    ->->
* (nothing) [Answer with nothing, and let the ships sail half empty. #id: fee_nothing #forecast: Gu Ruolan; trust +; medium #forecast: Lu Zhengping; standing +; low]
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ tally(lu_made, lu_right, false)
    ~ tally(gu_made, gu_right, counterpart_suspicion < 46)
    { counterpart_suspicion < 46:
        ~ move(trust, 3)
        For a month Moscow waits to be hit. {counterpart == patient: Velgin, who can hear a silence through a wall, sends back one of equal length.|Then a deputy minister asks ours whether anything is the matter, and is given a pear.} In Chita they go back to Japanese cars, wheel on the wrong side. Wuhu stops its second shift, and the canteen its second soup.
    - else:
        ~ move(influence, 2)
        Nobody in Moscow believes in nothing. They search the customs circulars for it, and in Delhi and Tehran for whoever was told. Hanoi takes the cars that did not sail, and is polite. Wuhu stops its second shift; {home_strain >= 48: the fathers stand at the school gate at three|those who are let go are counted as being on a course}.
    }
    ->->
* (pollock) [Hold their pollock at Dalian, for an inspection of some length. #id: fee_pollock #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust -; high]
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(standing, 4)
    ~ nudge(home_strain, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    Nine hundred containers wait on the quay with the current on. The paper speaks of ice crystals. In Moscow a toast loses its adjective; a trawler owner at Nakhodka asks Busan for a price. But that fish is filleted here, for Bremen. In the second week four thousand women go home from the cutting tables, each with her own knife in a towel.
    ->->

= left
~ move(trust, -2)
~ move(dependence, 2)
Industry: {industry_title}. Fang Muqing puts the same sum on their sunflower oil and calls it a deposit. # rival # style: ledger
->->

// Build it there? Rests on F45. Plants no echo (act III returns to it in Kaluga). The clause and the halls are invented.
// Hidden: counterpart_suspicion, home_strain, sanctions_heat, asian_hedging. Reads: sanctions_heat, counterpart_suspicion, home_strain, counterpart, influence. "whole" can be overruled.
=== industry_build_there ===
# scene: Build it there? # kind: dossier # codex: localisation # codex: technology_levy
The advice to carmakers against building in Russia is three lines long and bears no seal. Shen Yunhe holds it to the window; the window is thicker. Moscow offers Pan Yichen, of Wuhu, a hall on the Volga, with heating, and a bath-house drawn in by hand.
"Here I lose nine hundred yuan a car in good company. There I should lose it in peace." # speaker: Pan Yichen
Aynur Tursun, a trade lawyer from Urumqi, has numbered his contract. "Clause 41. If circumstances change, the press dies stay. So send those that you could bear to visit." # speaker: Aynur Tursun
One plant of ours there, she adds, makes 15.1 per cent of its car. Moscow wants the rest.
-> hall

= hall
* (stay) [Send the advice out again, with a seal on it. #id: build_stay #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ move(standing, 4)
    ~ nudge(home_strain, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    The seal is as broad as a saucer. Pan Yichen, standing under it, asks if Hungary also counts as Russia. Upstairs they are gratified. On the Volga the bath-house is rubbed out. At Wuhu a line is switched off whole; its foreman, Luo, {home_strain >= 48: drives for hire by the Monday|is kept on to dust it}.
    ->->
* (whole) [Let him build all of it: dies, paint line, teachers. #id: build_whole #forecast: Qiao Weilin; dependence ++; high #forecast: Gu Ruolan; trust ++; high]
    { overruled(6):
        -> sent_back
    }
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    { sanctions_heat >= 58:
        ~ move(trust, 4)
        ~ move(dependence, -2)
        ~ move(influence, -3)
        ~ move(standing, -2)
        The robots are German inside. When Stuttgart learns of it Wuhu gets no more answers, and a second Anhui line stands for want of a chip. On the Volga they weld by hand, taught by a man called Fei.
    - else:
        ~ move(trust, 5)
        ~ move(dependence, -3)
        ~ move(standing, -4)
        Forty teachers go, with six hundred tonnes of dies in felt. Before a year is out a door hung on the Volga shuts better than Wuhu's, and Wuhu writes to ask for the shim. At home an inspector asks whether 306 has been offered a car.
    }
    ->->
* (kits) [Let him send kits and spanners. The dies stay in Anhui. #id: build_kits #forecast: Gu Ruolan; trust +; high #forecast: Lu Zhengping; dependence ++; high]
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ nudge(home_strain, -3)
    ~ tally(gu_made, gu_right, counterpart_suspicion < 46)
    ~ tally(lu_made, lu_right, true)
    { counterpart_suspicion < 46:
        ~ move(trust, 3)
        Three hundred work, from six crates a car. A foundry across the Volga, which had tendered for the brake drums, sends a man to see one opened, and withdraws. {counterpart == builder: Velgin comes to see the first one driven out, and thumps the roof.|The crates become a henhouse and the bath-house.}
    - else:
        ~ move(trust, -2)
        A newspaper in Nizhny prints one photograph, of a fitter holding his instructions the wrong way up. They are in Chinese on both sides. Pan Yichen sells eight thousand, and is called the lodger. {counterpart == watcher: Velgin quotes the price of a kit to the last fen; it had been agreed by telephone.|The fitter is dismissed for the photograph. He had been laughing.}
    }
    ->->
+ {influence < 50} [Send him to Jizzakh, and let Tashkent sell north. #id: build_jizzakh_shut #locked: Tashkent hears such a proposal from an office with influence of 50.]
    -> hall
* (jizzakh) {influence >= 50} [Send him to Jizzakh, and let Tashkent sell north. #id: build_jizzakh #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing +; medium]
    ~ move(influence, 5)
    ~ move(trust, -3)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    Tashkent thinks of its own carmaker for two months. Then it takes Pan Yichen on its terms: half the parts from Namangan, and a school. Moskva obizhena, reports Gu Ruolan: stood up, by someone who was seen dancing. The cars go to Samara under a plate in Uzbek, past the warm hall.
    ->->

= sent_back
~ move(trust, -2)
~ move(dependence, 2)
~ move(standing, -2)
Fang Muqing has been upstairs with a pair of scales: your page in one pan, the dies in the other. It was thought very clear. Dies and teachers stay; the Volga may have a catalogue. Pan Yichen leaves the bath-house on your desk.
->->

= left
~ move(dependence, 2)
~ move(trust, -2)
Industry: {industry_title}. Fang Muqing lets Pan Yichen send kits, and has the Volga pay for the crates. # rival # style: ledger
->->

// A price war at home. Rests on F10, F48, F165. Plants echo_price_war (two quarters) on all four. Labels and accountant are invented.
// Hidden: home_strain, asian_hedging, counterpart_suspicion. Reads: asian_hedging, home_strain, counterpart.
=== industry_price_war ===
# scene: A price war at home # kind: dossier # codex: chinese_cars # codex: words_involution
Between breakfast and the evening news one saloon at Wuhu was reduced seven times. Lu Zhengping has the labels, gummed in a column. Battery plants run at 41 per cent; since July 2025 it is policy that nobody undersells anybody.
"One, nobody does. Two, everybody does. Three, the unsold are registered, so sorry, as used, and leave by Khorgos for Russia with no kilometres on them. There they undersell everybody." # speaker: Lu Zhengping
Fang Muqing gums an eighth label under them. "Let it fall. In two years there will be four makers, and their lines will go by weight." # speaker: Fang Muqing
Pan Yichen, who expects to be fifth, has brought his accountant. She has fallen asleep beside the radiator.
-> labels

= labels
* (lung) [Leave Khorgos open: what is called used may go. #id: price_war_lung #forecast: Lu Zhengping; dependence ++; high #forecast: Gu Ruolan; influence +; medium]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ nudge(home_strain, -4)
    ~ plant(due_price_war, 2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, asian_hedging < 46)
    { asian_hedging < 46:
        ~ move(influence, 2)
        ~ move(trust, -3)
        Almaty takes one in three. The rest go up to Omsk as the property of nineteen Kazakh pensioners, who each own four hundred cars and do not drive. Lu Zhengping's eleven provinces telephone to praise him. What he has from Velgin is a sheet off the wall at Tolyatti, the week's shifts, with every Friday ruled out.
    - else:
        ~ move(influence, -3)
        ~ move(trust, -2)
        Astana declines to be the way round. It asks, car by car, for the first owner's mother's name, and a widow in Taldykorgan is fined for two hundred saloons that she had never seen. They go north all the same, by night, past a Russian customs man who counts. Upstairs reads you the provinces' telegrams.
    }
    ->->
* (floor) [Set a floor under the price of whatever goes north. #id: price_war_floor #forecast: Lu Zhengping; trust +; high #forecast: Qiao Weilin; dependence -; medium]
    ~ move(dependence, -2)
    ~ move(trust, -3)
    ~ move(standing, 3)
    ~ plant(due_price_war, 2)
    ~ tally(lu_made, lu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    The accountant is woken for it, names a figure, the first in a year that Anhui has earned, and sleeps again. Over the river the same car is nine per cent dearer, and a midwife at Ussuriysk, with a deposit down, is told by the dealer whom to thank. {counterpart == trader: Velgin inquires what is kept in the cellar, if there is now a floor.|To Moscow that is a levy, and the levies were to be theirs.}
    ->->
* (licence) [Let no car out unless it has a buyer, by name. #id: price_war_licence #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 4)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ nudge(home_strain, 4)
    ~ plant(due_price_war, 2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    In the first week four buyers' names suffice for fifteen thousand cars, and one of them is a goalkeeper's. In the second it begins to work. Volga works are asked by their own dealers for cars again. Yan Qiubo's paper, on what Moscow must want in return, has nineteen pages and no finding. At Wuhu what has no name on it is parked on the badminton court, as far as the net and then beyond.
    ->->
* (close) [Name two lines that must close, and begin with Wuhu's. #id: price_war_close #forecast: Qiao Weilin; influence 0; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(influence, 4)
    ~ move(trust, 2)
    ~ nudge(home_strain, 5)
    ~ nudge(counterpart_suspicion, -3)
    ~ plant(due_price_war, 2)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    { home_strain >= 48:
        ~ move(standing, -5)
        Two thousand six hundred people, whose names Pan Yichen insists on reading out. A hundred and ten of them are outside your gate by Thursday, very quiet, with folding stools. Brussels, which had a tariff drafted, puts it back. From upstairs comes one question: could the same effect not have been achieved by a committee?
    - else:
        ~ move(standing, -3)
        Two thousand six hundred people, whose names Pan Yichen insists on reading out. Half are found work at a works for lifts. Brussels, which had a tariff drafted, hears that something has actually shut, and puts it back. Nobody upstairs had ever seen a closed line, and two of them are driven out to look at it.
    }
    ->->

= left
~ move(dependence, 3)
~ move(trust, -2)
Industry: {industry_title}. Fang Muqing lets it fall, buys two lines by weight, and offers them to Moscow by the car. # rival # style: ledger
->->
