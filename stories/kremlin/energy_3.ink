// Energy, act III. Three dossiers: a jetty with two names; red ribbons; twelve, backwards.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F74-F78 (K15); F170 (K06); F141 (K32).

// A jetty with two names. Rests on F74, F76, F77, F78. Plants echo_two_names (four quarters), unless the chief sends it back.
// Hidden: counterpart_suspicion, leak_exposure, us_deal. Reads: energy_cold_cargo labels, energy_channel_dues labels, energy_dahej.hull, counterpart, counterpart_suspicion.
=== energy_two_names ===
# scene: A jetty with two names # kind: dossier # codex: northern_route
Jiang Ruichu would like to own forty-nine hundredths of a pier at Dikson, for thirty years, with his dredger and his cranes. The enamel for it he had fired before asking: PIER THREE, and under that, equally large, four characters. {energy_cold_cargo.discount: He mentions Beihai, where you were once in a hurry.|{energy_cold_cargo.burn: He mentions a cargo that you let boil away, and that a pier can have tanks on it.|{energy_cold_cargo.india: He mentions Dahej; one likes a partner who has looked elsewhere.|He has watched the place for two summers.}}} {energy_channel_dues.work: A rescue post of his stands up the coast already.|Three hundred people live there, with no dentist.}
"Item one. A university of theirs sounded that bay for plankton. Item two. To one metre." # speaker: Gleb Ostranin
Pei Anran, who measures ice and is watched by both services, keeps her voice down from habit. "In twenty years the ships go over the top. You are quarrelling about the bus stop." # speaker: Pei Anran
* (lease) [Lease him the berth for fifteen years; no shares, both names. #id: two_names_lease #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ plant(due_two_names, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 46)
    { counterpart_suspicion >= 46:
        ~ move(trust, -2)
    - else:
        ~ move(trust, 3)
    }
    The lease runs to forty pages, sixteen of them about snow. {counterpart_suspicion >= 46: Beijing's lawyers read "no shares" as an opinion of their client, and ask three times who had it first.|Beijing's lawyers remark that a tenant at least is told when to leave.} A crane arrives on two barges, and a dentist with it, from Dalian; a third of the town has its teeth seen to by the second week. In the Council your enamel is handed round, and comes back chipped.
* (chart) [Build nothing yet. Print Pei Anran's ice charts for everyone. #id: two_names_chart #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ move(influence, -1)
    ~ nudge(leak_exposure, 3)
    ~ plant(due_two_names, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Sixty sheets, with the depths off your own survey ships. Tromsø checks them against Norwegian ones and writes to congratulate her. {counterpart == watcher: Shen Yunhe's office compares them with what it had by other means, and finds yours better; the man who had supplied the others is not seen for a week.|In Ningbo the insurers take a tenth off the passage.} She has been asked by each of two services why the other let her. Jiang Ruichu keeps his plate. Dikson, which had been promised a dentist, gets an atlas.
* (share) [Sell the forty-nine hundredths; keep the pilot and the flag. #id: two_names_share #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; medium]
    { overruled(8):
        -> sent_back
    }
    ~ move(trust, 3)
    ~ move(dependence, 5)
    ~ move(influence, -2)
    ~ move(standing, 2)
    ~ plant(due_two_names, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The plate goes up with eight screws, four from each side. {counterpart == builder: Shen Yunhe comes in person, in a borrowed parka, and walks to the end of it twice.|A vice-governor from Ningbo reads out the temperature in both languages.} Within a season there is a mole, a power station and a hall with table tennis. The pilot and the flag are yours. The pilot's house, it turns out, is heated from the port's boiler, and the port sends you a tariff for it.
* (third) [Offer the same share to Mumbai, and let them bid. #id: two_names_third #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ move(standing, 1)
    ~ nudge(us_deal, 2)
    ~ plant(due_two_names, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, energy_dahej.hull > 0)
    { energy_dahej.hull:
        ~ move(influence, 4)
        Mankodi, who owns a ship of yours under another name, has a cousin in dredging. They bid one rupee above Ningbo, on purpose. Jiang Ruichu sends a second plate, blank below the Russian, with a note: some partners collect. For Bharuch it means eleven engineers in a place where nothing can be grown; their wives are consulted, and four go.
    - else:
        ~ move(influence, -1)
        Mumbai admires the drawings and asks whether it could be somewhere warmer. You are left holding one bid, and the bidder knows how many letters you wrote. In Dikson they had cleared two streets for the cranes, and write to ask whether they may let the snow back.
    }
- ->->

= sent_back
~ move(dependence, -3)
~ move(trust, -2)
~ move(standing, -2)
It comes back with the plate still taped to it. Above, in green: a port may have one name. Dolzhikova had gone up with a photograph of the flagpole, and it was a good photograph. You write to Jiang Ruichu yourself, and he is kind about it; enamel keeps. His dredger, already north of Japan, is turned round, and he does not charge you for the fuel.
->->

= left
~ move(trust, -3)
~ move(dependence, -3)
Energy: {energy_title}. Dikson is sent a crane of ours, with Dolzhikova's compliments, and it works; the man who came with it keeps the snow off it. # rival # style: ledger
->->

// Red ribbons. Rests on F170, F60, F61. Plants nothing; a wake comes in act IV.
// Hidden: asian_hedging, counterpart_suspicion. Reads: energy_border_price labels, echo_border_price, summit_text, energy_memorandum, counterpart, influence, asian_hedging.
=== energy_red_ribbons ===
# scene: Red ribbons # kind: dossier # codex: line_d
Above Garm the pegs have got to number 4,117: apricot wood, a red ribbon, the figure in the hand of Farrukh Safolov, who wrote all the others. They mark line D, Turkmen gas for Xinjiang, which Beijing asked to have hurried at Xi'an in 2023. What comes by it need not come from us. {echo_border_price and energy_border_price.wait: Barsegov still has an older one, for the coat-stand.|{energy_border_price.take: It was being surveyed all the while that you talked of Tyumen's price.|Safolov has sent one here in a tin of halva.}} {gas_has_number(): Your own price is signed; how much they take at it is open.|{gas_is_shelved(): Your own line stays shelved; the old one has room.|Of your own line there is a map.}}
"Each of those pegs is a year in which nobody rings me. Undersell it." # speaker: Ilya Barsegov
"Safolov wondered," says Vasnetskaya, "who else would have paid for a road to his mother's village. One might be glad for him. It is rarely tried." # speaker: Irina Vasnetskaya
-> pegs

= pegs
* (bless) [Wish it luck, aloud, in Dushanbe. #id: red_ribbons_bless #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ move(dependence, -1)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart == builder:
        ~ move(trust, 3)
    - else:
        ~ move(trust, 1)
    }
    You say it in Tajik, from a card; it takes eight seconds, and the hall waits for the rest. There is no rest. Safolov's mother has it read to her. {counterpart == builder: Shen Yunhe sends you a peg, varnished, number one.|Fang Muqing has three men look for the condition.} Barsegov, who had hoped to the last that you would be against it, gives back his season ticket to Ulaanbaatar.
    ->->
* (outbid) [Undersell it: more gas by the line that exists, a tenth off. #id: red_ribbons_outbid #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; influence --; medium]
    ~ move(dependence, 5)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == trader:
        ~ move(trust, -1)
        They take the tenth. They also go on driving pegs, one a day, within sight of the road; a rival who can be heard hammering, Shen Yunhe's aide explains, is the only thing that keeps a price honest.
    - else:
        ~ move(trust, 3)
        They take the tenth, and the hammering stops below Garm while committees meet.
    }
    Safolov's four hundred chainmen are paid off in flour. His road ends at a culvert, a morning's walk short of the village. Ashgabat, which had borrowed against Xinjiang's money, calls its ambassador home for a rest. # codex: power_of_siberia
    ->->
* (north) [Offer Ashgabat its own way north, through your pipes. #id: red_ribbons_north #forecast: Irina Vasnetskaya; influence +; medium #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(trust, -3)
    ~ move(dependence, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging < 42)
    { asian_hedging >= 42:
        ~ move(influence, -2)
        ~ move(standing, 2)
        In Ashgabat they keep under glass a length of pipe that burst once, when a valve was shut; on whose side, there are two accounts. They serve melon. They would like the offer in writing, to show to Ankara, Tehran and Beijing, and by the weekend have done so. Fang Muqing reads you your own third paragraph over the telephone. For having asked at all you are congratulated upstairs.
    - else:
        ~ move(influence, 3)
        ~ move(standing, 1)
        Ashgabat says yes to a tenth, for two winters, so as to have said it once. The compressor at Daryalyk is opened by the man who shut it, now a grandfather, and he asks to be given the wheel to hold. Fang Muqing has each of his pegs counted. Safolov loses one valley out of four, with the road that went with it.
    }
    ->->
+ {influence < 54} [Sell the three republics the steel, and lend them the welders. #id: red_ribbons_steel_shut #locked: They would order from you if you were still Heard at their table: influence 54.]
    -> pegs
* (steel) {influence >= 54} [Sell the three republics the steel, and lend them the welders. #id: red_ribbons_steel #forecast: Raisa Golubkova; standing +; high #forecast: Irina Vasnetskaya; influence +; high]
    ~ move(influence, 3)
    ~ move(trust, 2)
    ~ move(dependence, -3)
    ~ move(standing, -5)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    A rival's pipe, out of Vyksa steel, and it pays on the nail. The three republics order together, which they have never yet done, and each sends its own inspector. Golubkova had expected a medal for this. Dolzhikova asks her instead, with the microphones on, whose gas the mill believes that it is for, and you are named in the answer. At Garm the foreman is a woman from Chelyabinsk; she complains of the altitude and is taught to bake.
    ->->

= left
~ move(influence, -4)
~ move(dependence, -1)
Energy: {energy_title}. A note about earthquakes goes to Dushanbe over Dolzhikova's name, and is answered by a seismologist. # rival # style: ledger
->->

// Twelve, backwards. Rests on F141, F132. Plants nothing; a wake comes in act IV.
// Hidden: asian_hedging, home_strain. Reads: neighbourhood_tashkent_winter labels, initiative_price_office, counterpart, asian_hedging, home_strain.
=== energy_twelve_backwards ===
# scene: Twelve, backwards # kind: dossier # codex: gas_backwards
With one finger Dilfuza Ergasheva, who buys gas for Tashkent, writes 12 in the steam on your window: billions of cubic metres a year, by 2030. When the old pipe was turned round, on 7 October 2023, it was to carry 2.8. {neighbourhood_tashkent_winter.cost: She has brought a jar of sour cherries from a hospital cook who does not know your name.|{neighbourhood_tashkent_winter.lever: She has in her bag the form by which you wanted Tashkent in the union.|{neighbourhood_tashkent_winter.three: She still has a meter with two flags on it, yours and Beijing's.|Her mother was dug out in 1966 by soldiers from Omsk.}}}
"You give her twelve, and who tells Zhenya? Zhenya, Sol-Iletsk, tomatoes under glass, she is on that pipe." # speaker: Raisa Golubkova
"Below cost: I pay. At cost: they pay. Above: a firm from Hefei is paid." # speaker: Zoya Kravtsevich
A drop has run down the 2.
* (joint) [Ask Beijing to take a third of the pipe, and of the bill. #id: twelve_backwards_joint #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 3)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, -1)
        A third is a large word, says Shen Yunhe's office, for something that already flows; it will think in terms of a feasibility, and sends four engineers, who stay until the frost.
    - else:
        ~ move(trust, 4)
        Shen Yunhe's office accepts before the interpreter has finished. Its third brings new compressors, painted orange, which stop the leak that Tamara at Aleksandrov Gai had been stuffing with felt.
    }
    Upstairs it is liked that the bill comes in thirds. Ergasheva had come to buy from one neighbour, and is told at the airport that she has bought from two; before the week is out her ministry has invited tenders for wind.
* (cost) [Let Tashkent pay what Orenburg pays, and let both know it. #id: twelve_backwards_cost #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; standing -; high]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ move(trust, -2)
    ~ nudge(asian_hedging, -5)
    ~ nudge(home_strain, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    The figure is read out on both radios within the hour. Ergasheva listens to it in a taxi, and the driver wishes to know why she is crying over a price. {home_strain >= 48: In Orenburg they ask since when they are as rich as Tashkent; a window is broken at the gas office, an upstairs one.|In Orenburg it passes for common sense.} Fang Muqing lays it beside his own and asks, courteously, what one has to do to be charged as a relative.
* (wool) [Sell half, and send insulation for the other half. #id: twelve_backwards_wool #forecast: Raisa Golubkova; dependence --; high #forecast: Irina Vasnetskaya; influence +; high]
    ~ move(influence, 4)
    ~ move(dependence, 2)
    ~ move(trust, 1)
    ~ move(standing, -1)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Golubkova swears to you that the rock-wool line at Asbest can do it with its eyes shut. It can, until the spinner cracks; the spinner is from Nanjing, and so are the second and the third, on account. Ergasheva takes delivery of nine hundred lorries of our wool, spun by theirs. Four hundred schools are wrapped like parcels. She does the arithmetic in the steam: six, and it is as warm as nine was.
* (border) [Charge her what Beijing pays, to the kopeck, and print both. #id: twelve_backwards_border #forecast: Zoya Kravtsevich; dependence -; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(dependence, -3)
    ~ move(trust, 2)
    ~ move(standing, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    { asian_hedging >= 42:
        ~ move(influence, -4)
        She thanks you for treating Tashkent as a great power, and takes seven of the twelve. The rest will be panels on a plateau near Nurata, that firm from Hefei, and a nephew of hers to clean them.
    - else:
        ~ move(influence, -2)
        She takes all twelve, on a calendar of her own drawing, with a clause for hospitals that you had not thought of and sign.
    }
    {initiative_price_office > 0: The joint office adds a row.|Two rows, on one sheet, on a door in Staraya Square.} Beijing sees that nobody is charged less than itself, and for once a table of yours is quoted there without a smile. Zhenya at Sol-Iletsk ploughs in a third of her tomatoes.
- ->->

= left
~ move(influence, -3)
~ move(standing, 1)
Energy: {energy_title}. Dolzhikova offers twelve for one winter, cancellable. Tashkent buys a second-hand power station from the Turks. # rival # style: ledger
->->
