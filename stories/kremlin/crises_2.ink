// Crises, act II: a drone over the treaty hall, a customs strike at Zabaikalsk, the tanker that turned back.
// Drawn by crisis_slot in Q3 2026, Q4 2026 or Q1 2027, each once. Facts: F120, F121, F125; F33, F37, F58; F66, F67, F168.

// A drone over the treaty hall. Rests on F120, F125; Kyiv decides for itself what it answers. Plants nothing.
// Hidden: counterpart_suspicion, hardliner_mood, us_deal. Reads: counterpart, war_tempo, influence, war_back_channel.bern.
=== crisis_treaty_drone ===
# scene: A drone over the treaty hall # kind: crisis
Kazan, 03:26. A drone comes in over the Volga and breaks against a crane, beside the hall where a text is to be signed once there is one. Rinat Minkashev, who minds the cloakroom, is in surgery with glass in his neck. Across the street eleven Chinese protocol officers stand on the kerb with their passports. {war_tempo >= 60: It is the fourth siren along the Kama this week.|There had been no siren here for seventeen days.}
"Item one. The motor is from Shenzhen and has a number. Item two. So have ours. Let us note who reads it first." # speaker: Gleb Ostranin
"Somebody in Kyiv told the Turks it was meant for Yelabuga, where ours are built," says Vasnetskaya. "One might ask them." # speaker: Irina Vasnetskaya
-> motor

= motor
* (jammers) [Accept the jammers that Beijing offers, fitted by its own men. #id: treaty_drone_jammers #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; high]
    ~ move(dependence, 4)
    ~ move(influence, -2)
    ~ move(standing, 2)
    ~ nudge(counterpart_suspicion, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    A lorry and nine men from Hefei are on the roof by Friday, and the fourth floor sleeps. So does every telephone in four districts; for a week the ambulances of Kazan find their way by memory. The nine keep the codes. Their receipt calls the roof "the protected object of both sides", and the delegation from Astana asks whose guest it will be.
* (show) [Show the eleven the motor, before a camera does. #id: treaty_drone_show #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust +; medium]
    { counterpart == watcher:
        ~ move(trust, 2)
        ~ nudge(counterpart_suspicion, -2)
    - else:
        ~ move(trust, 4)
        ~ nudge(counterpart_suspicion, -5)
    }
    ~ move(standing, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    They bend over it in a garage, under a work lamp. {counterpart == watcher: The youngest has the lot number on his telephone, and the toy exporter it was sold to. He had both before you asked.|The eldest copies the number twice, reads it back to you, and wants to know how the man in surgery is called.} That afternoon the exporter loses his licence, and sixty packers their benches. In Moscow it goes down as evidence shown to a supplier, above your signature for the garage key.
* (air) [Put the motor on television, number and all. #id: treaty_drone_air #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(influence, -2)
    ~ nudge(hardliner_mood, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Pavel Nozdrin turns it in his fingers until the weather. In a hospital corridor Minkashev's sister asks the nurse to switch it off. Beijing's exporters, who sell where they are allowed to, stop selling motors to anyone. At Yelabuga, where ours came off the same shelf, they start to wind their own; of the first hundred, thirty-four turn.
+ {influence < 58} [Ask Kyiv, by way of the Turks, where it was going. #id: treaty_drone_ask_shut #locked: Ankara carries such letters for a capital that is Courted: influence 58.]
    -> motor
* (ask) {influence >= 58} [Ask Kyiv, by way of the Turks, where it was going. #id: treaty_drone_ask #forecast: Irina Vasnetskaya; trust +; low #forecast: Gleb Ostranin; influence -; high]
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ move(standing, -3)
    ~ nudge(us_deal, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(ostranin_made, ostranin_right, false)
    Nine hours; then two lines and a flight path. The plant. They aim at no cloakrooms, and there are roofs in Kharkiv they could send you. {war_back_channel.bern: It is signed by the negotiator you once answered about a list, with initials.|It is not signed.} The path agrees with our own radar. Ankara offers to carry the next one too. Beijing hears about this one from Ankara.
- ->->

// A customs strike at Zabaikalsk. Rests on F33, F37, F58, F80. Plants nothing.
// Hidden: home_strain, border_anxiety, asian_hedging. Reads: industry_scrap_fee.raise, home_strain, trust, counterpart.
=== crisis_customs_strike ===
# scene: A customs strike at Zabaikalsk # kind: crisis
Customs officers may not strike, so at 22:00 the night shift at Zabaikalsk went home and lay down: forty-one inspectors, one doctor, and in his handwriting one word, fatigue. Antonina Veretina, who has led it for sixteen years, keeps her curtains open to show that she is in bed. {industry_scrap_fee.raise: Since the fee counts horsepower, a car takes her nineteen minutes. It used to take seven.|A form that she did not write takes her nineteen minutes a car.} At Manzhouli 1,320 lorries run their coolers for the sake of the peppers.
"Let them lie, dear. Each lorry they don't open is somebody's Friday in Chelny." # speaker: Raisa Golubkova
"Duty lost: 290 million roubles a day. Owed to the shift since last year: twelve million. I can fund the second figure." # speaker: Zoya Kravtsevich
-> shift

= shift
* (guards) [Put border guards in the booths until they recover. #id: customs_strike_guards #forecast: Raisa Golubkova; dependence -; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(standing, 3)
    ~ move(dependence, -3)
    ~ move(trust, -4)
    ~ nudge(home_strain, 4)
    ~ nudge(border_anxiety, 3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    They open every crate, having been taught to. On the third day there are 2,100 lorries, and a driver of twenty-six from Chifeng sells his load at the roadside for the price of diesel. Manzhouli's mayor stops sending tea. Veretina, cured, is dismissed by telegram; in committee it is called firmness, and it is put down to you.
* (owed) [Pay the shift what it is owed, back to the first day. #id: customs_strike_owed #forecast: Raisa Golubkova; dependence +; high #forecast: Zoya Kravtsevich; standing +; medium]
    ~ move(trust, 3)
    ~ move(dependence, 4)
    ~ nudge(home_strain, -3)
    ~ tally(golubkova_made, golubkova_right, true)
    { home_strain >= 50:
        ~ move(standing, -2)
        ~ tally(kravtsevich_made, kravtsevich_right, false)
        On Wednesday they are well. On Thursday Grodekovo and Khasan are unwell, with the same word in a different hand, and finance sends you the sum by messenger.
    - else:
        ~ move(standing, 2)
        ~ tally(kravtsevich_made, kravtsevich_right, true)
        On Wednesday they are well, and finance, relieved for the rest of the frontier, sends you a cake.
    }
    The peppers go through in one night, and the kits behind them. On Friday Golubkova rings from Chelny at noon, holds the receiver out over the hall, and lets you listen to the belt standing.
* (round) [Send what spoils round by Dostyk. #id: customs_strike_round #forecast: Irina Vasnetskaya; influence +; high #forecast: Raisa Golubkova; standing +; low]
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ move(dependence, -1)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    Kazakhstan's railway prints a tariff within the hour and then, which nobody had asked of it, keeps to it. {counterpart == trader: Manzhouli's hauliers have been offered half of the difference; Shen Yunhe's office has asked Dostyk for the other half.|Manzhouli's hauliers lose the season, and say whose idea it was.} The shift sleeps on, unpaid. Chita's governor would like his duty back and rings Velgin, who hands him to you.
+ {trust < 46} [Let Manzhouli's inspectors stamp for both sides, one week. #id: customs_strike_stamp_shut #locked: Their customs cross the line only for a partner that is Working: trust 46.]
    -> shift
* (stamp) {trust >= 46} [Let Manzhouli's inspectors stamp for both sides, one week. #id: customs_strike_stamp #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == builder:
        ~ move(dependence, 4)
        Sixty cross in clean gloves, followed by carpenters. On the eighth day there is one shed where two stood, with both flags and their light switches.
    - else:
        ~ move(dependence, 2)
        Sixty cross in clean gloves, with a kettle of their own. They leave on the seventh day at six, as promised, and have mended the barrier.
    }
    Veretina gets out of bed to see that it is done properly, her uniform over her nightdress. The colonel counts what was photographed: one tariff book, all of it.
- ->->

// The tanker that turned back. Rests on F66, F67, F167, F168. Plants nothing.
// Hidden: sanctions_heat, home_strain, us_deal. Reads: oil_answer, energy_cold_cargo.india, sanctions_heat, counterpart.
=== crisis_tanker_back ===
# scene: The tanker that turned back # kind: crisis # codex: october_list
The pilot launch came close enough to read her name, and went home. Since 05:15 the *Polyarny Klyuch* has lain forty miles off Rizhao with 740,000 barrels, a crew of twenty-three from five countries, and water for nine days. Her master, Anselm D'Mello of Goa, enquires by radio whether he is arriving or leaving. {oil_answer == 2: At Hangzhou you said that the tankers were turning for India; this one had not been told.|{oil_answer == 1: What you gave at Hangzhou was for oil by pipe, and she is a ship.|The paper from Hangzhou has not a word about ships.}}
"Washington named that port in 2025. Tonight its insurer remembered." Turova has Dahej on the other line. # speaker: Nadezhda Turova
"A day at sea: 84,000 dollars. A dollar of discount: 740,000. I can fund eight days." # speaker: Zoya Kravtsevich
-> ship

= ship
* (lie) [Let her lie, say nothing, and see who calls. #id: tanker_back_lie #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; standing -; high]
    ~ move(standing, -3)
    ~ nudge(home_strain, 3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == patient:
        ~ move(trust, 1)
        Nobody calls. Shen Yunhe is good at that. On the tenth day the crew rigs a sail to catch rain; on the eleventh a tug comes, and its master apologises for the fog.
    - else:
        ~ move(trust, 3)
        On the sixth day a harbour official calls about something else. Before he rings off there is a berth, after dark, and his thanks for not having asked.
    }
    D'Mello sends a bill for soap. The committee minutes the delay as yours.
* (nine) [Sell her to the independents, nine dollars off, by dark. #id: tanker_back_nine #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(dependence, 4)
    ~ move(influence, -2)
    ~ move(standing, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == trader:
        ~ move(trust, 1)
        ~ nudge(sanctions_heat, -3)
        They say eleven, and have a letter from Shen Yunhe's office in which it already says eleven.
    - else:
        ~ move(trust, 3)
        They say nine was handsome, and pay within the hour.
    }
    She is empty by morning; finance rings to say well done. Turova's buyer, who had kept a berth for her at Dahej, reads the price in a newsletter and asks for the same, from now on.
* (dahej) [Give Turova her head: Dahej. #id: tanker_back_dahej #forecast: Irina Vasnetskaya; influence +; medium #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(dependence, -4)
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ move(standing, -2)
    ~ nudge(us_deal, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Eighteen days by Malacca, with water from a supply boat that takes cash. {sanctions_heat >= 58: She is sold three times on the way and renamed once, in white, over the old letters.|She arrives under her own name.} {energy_cold_cargo.india: The harbour master recalls a gas carrier that you once turned his way, and hopes that this one is less of a correspondence.|The harbour master asks whether there will be more.} At Rizhao, where a berth was being arranged for her after all, they stop arranging it.
* (band) [Bring her home to Kozmino, and meet her with a band. #id: tanker_back_band #forecast: Zoya Kravtsevich; dependence -; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ nudge(home_strain, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    The naval band plays on the mole in the rain. D'Mello, who had expected police, salutes the tuba. Upstairs they like a ship that would not beg; the picture goes on a calendar. Then it is found that the tanks at Kozmino are full. She keeps her oil and her crew for five weeks more, at 84,000 a day, and D'Mello is lent the tuba.
- ->->
