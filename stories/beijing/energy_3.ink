// Energy, act III. Three dossiers: pegs for line D, a hut in the polar night, teapots on a list.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F170, F60 (B06); F77 (B29); F57, F168 (B09).

// Pegs for line D. Rests on F170, F60, F132. Plants echo_pegs (three quarters).
// Hidden: asian_hedging, counterpart_suspicion, home_strain, succession_nerves. Reads: energy_steppe_route labels, counterpart, asian_hedging, succession_nerves.
=== energy_pegs ===
# scene: Pegs for line D # kind: dossier # codex: line_d # codex: gas_backwards
Line D would bring us Turkmen gas across three republics, to rival Siberia's; so far it is pegs. The surveyors report them by number, each evening; for a week 2,206 has been missing. A goat ate it, at Sary-Tash. Aynur Tursun, who does the contracts in Urumqi, went there; the owner apologised, and asked what the pegs were for. He had not been told. {energy_steppe_route.door:All three republics on the way have heard of a valve like a saucepan.|{energy_steppe_route.pencil:Three capitals ask whether the pencil that you shared with Velgin is free.|{energy_steppe_route.half:From the north comes half a pipe; this would be some of the other half.|{energy_steppe_route.straight:They know in Dushanbe what a spring fetches by the litre.|Since Xi'an in 2023 we have asked for haste.}}}}
"A rival pipe is the cheapest negotiator on our payroll. It need not be built." # speaker: Fang Muqing
"Then tell the man with the goat," she says. "He has moved a wall for it." # speaker: Aynur Tursun
* (tell) [Send Barsegov the survey and the volumes before anyone asks. #id: pegs_tell #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; standing --; high]
    ~ move(trust, 4)
    ~ move(dependence, 1)
    ~ move(influence, -3)
    ~ move(standing, 1)
    ~ nudge(counterpart_suspicion, -5)
    ~ plant(due_pegs, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Barsegov sits over it for a weekend. {counterpart == watcher:It agrees with the one he has, he says, except above Garm, where ours is wrong.|{counterpart == patient:He returns it without a mark, a pressed edelweiss at the page on volumes.|He can live with it, he rings to say; he had been told he could not.}} Ashgabat, whose gas it is, learns in Moscow how much we mean to buy. It had been telling Tashkent twice that, and now has to send a minister there to say so.
* (drive) [Go on driving pegs where Barsegov can hear, and build nothing. #id: pegs_drive #forecast: Lu Zhengping; dependence +; high #forecast: Gu Ruolan; trust -; high]
    ~ move(dependence, 4)
    ~ move(influence, -3)
    ~ move(standing, 3)
    ~ nudge(asian_hedging, 4)
    ~ plant(due_pegs, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 1)
    - else:
        ~ move(trust, -4)
    }
    One a day, beside the road, at ten. {counterpart == trader:Velgin has a man in Osh count them, and lowers his price by so much a peg.|Barsegov comes down two hundredths in the first month, and no longer asks after anybody's family.} The man with the goat has put his wall back, and wishes to be paid for both moves. Aynur Tursun pays him herself, there being no column for walls.
* (build) [Build it, all four sections at once, with our own money. #id: pegs_build #forecast: Yan Qiubo; trust --; medium #forecast: Qiao Weilin; standing -; high]
    ~ move(trust, -4)
    ~ move(dependence, -4)
    ~ move(influence, 3)
    ~ nudge(home_strain, 3)
    ~ plant(due_pegs, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, succession_nerves >= 39)
    { succession_nerves >= 39:
        ~ move(standing, -2)
    - else:
        ~ move(standing, 1)
    }
    Four camps are put up on one day, and the goats are moved by contract. Novy Urengoy hears from a bidder that it is to be less for the north. Barsegov asks for a glass of water. {succession_nerves >= 39:Here they would sooner have been told in two years, by somebody else.|Here a thing that can be photographed is welcome.} The money was Qinghai's, where two tunnels are left with one end.
* (own) [Let each republic own its stretch, and set the toll. #id: pegs_own #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing +; low]
    ~ move(standing, -3)
    ~ move(dependence, -2)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, -5)
    ~ plant(due_pegs, 3)
    ~ tally(lu_made, lu_right, false)
    ~ tally(gu_made, gu_right, true)
    { asian_hedging >= 44:
        ~ move(influence, 3)
        They take a month and come back as three, with one lawyer, a Turk. The toll is higher than ours would have been. Aynur Tursun calls it a pleasure to lose to drafting. Fang Muqing takes the difference out of the compressor stations, and she spends the winter defending each of them.
    - else:
        ~ move(influence, 5)
        Bishkek sets a toll that a child could work out, and the other two adopt it by telephone. At Sary-Tash there is a company meeting in a school; the man with the goat owns seven shares and has questions. Fang Muqing, who had priced the line as ours, has to tell those above what we own of it.
    }
- ->->

= left
~ move(dependence, 3)
~ move(influence, -3)
Energy: {energy_title}. Fang Muqing has new ones driven, twice as long. The goat's owner sends a bill for the goat. # rival # style: ledger
->->

// A hut in the polar night. Rests on F77, F78. Plants echo_polar_hut (three quarters), unless the chief sends it back.
// Hidden: counterpart_suspicion, leak_exposure. Reads: energy_ice_bill labels, counterpart, counterpart_suspicion.
=== energy_polar_hut ===
# scene: A hut in the polar night # kind: dossier # codex: northern_route
Provisions for eleven months, six persons: nine pages, of which thirty kilos are dried mushrooms. Pei Anran has thirty summers of the ice off Severnaya Zemlya and not one winter, and would like a hut there. {energy_ice_bill.pay:Captain Loginskaya, whose bill you paid, will carry it as deck cargo.|{energy_ice_bill.counter:Captain Loginskaya, who had your counter-bill, will carry it by the hour.|{energy_ice_bill.busan:Tromsø, in your timetable since, has lent her a stove.|Captain Loginskaya would carry it.}}} Moscow's counter-intelligence hears somebody behind every thermometer of ours.
"It is suggested that the cook be a person who can also cook." # speaker: Yan Qiubo
"If he touches the hydrophone I shall have to publish him," she says. # speaker: Pei Anran
-> bunks

= bunks
* (cook) [Let Yan choose the cook, and say nothing to anyone. #id: polar_hut_cook #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; trust --; high]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ please(yan_favour, 1)
    ~ plant(due_polar_hut, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, counterpart_suspicion >= 46)
    { counterpart_suspicion >= 46:
        ~ move(trust, -5)
        He makes noodles by hand and sends 212 pages, all of it wind. Moscow gives him a polar bear guard, a captain of counter-intelligence, who gains eight kilos. Tromsø, learning of both, cancels Pei Anran's lecture.
    - else:
        ~ move(trust, 1)
        He makes noodles by hand and sends 212 pages, all of it wind. The Russian weathermen next door, whose generator has died, live on his stove for a month and ask no name. Pei Anran finds a second hydrophone beside the first and puts both in her paper. At Tromsø they take her name off the programme.
    }
    ->->
* (bunk) [Offer Moscow two of the six bunks, and each reading as it is taken. #id: polar_hut_bunk #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; standing -; high]
    { overruled(6):
        -> sent_back
    }
    ~ move(trust, 4)
    ~ move(dependence, -1)
    ~ move(influence, 1)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -6)
    ~ plant(due_polar_hut, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    {counterpart == builder:Velgin asks for a veranda, and sends two carpenters who are also physicists.|{counterpart == watcher:Velgin sends one glaciologist and one man with beautiful shoes. By the solstice they are dancing shoes.|Velgin sends a glaciologist and her brother.}} All that is measured is pinned up, in two hands, over the stove. The second floor has its copy last, through Moscow. Yan Qiubo's cook, who had sold his flat for the voyage, is given a post in our canteen, and it is suggested that you eat there.
    ->->
* (norway) [Winter at the hut we have already, among the Norwegians. #id: polar_hut_norway #forecast: Lu Zhengping; trust 0; medium #forecast: Gu Ruolan; influence +; high]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ move(standing, 1)
    ~ nudge(us_deal, 2)
    ~ plant(due_polar_hut, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    The mushrooms go to Spitsbergen, where they are inspected by a dog. The wrong sea, says Pei Anran, and the right winter. Her readings lie on a table in Tromsø that anybody may walk up to. Moscow, which had not wanted the hut, minds being let off. Captain Loginskaya had cleared her deck for it. She sends the measurements, to show what else would have gone on there.
    ->->
* (cellar) [Give up the hut, and buy the winters that Murmansk has in its cellar. #id: polar_hut_cellar #forecast: Qiao Weilin; dependence -; medium #forecast: Yan Qiubo; trust -; medium]
    ~ move(dependence, -4)
    ~ move(trust, 3)
    ~ move(influence, -4)
    ~ plant(due_polar_hut, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, false)
    Ninety winters, in pencil, in a room where the archivist wears mittens. The last request for them is dated 1991; she prices them by the kilo. {counterpart == trader:By the third box Velgin's office has found out what they are worth.|By the third box she has stopped weighing.} Tromsø gives the bunk it had kept for Pei Anran to a German. The mushrooms, all thirty kilos, she hands in at our canteen.
    ->->

= sent_back
~ move(standing, -2)
~ move(trust, -3)
~ move(influence, 2)
The nine pages come back with Moscow's two bunks struck out and the fourth made over to a cook. Fang Muqing had mentioned over noodles that one does not share a roof with a debtor. Pei Anran goes to Tromsø in a borrowed coat; they have a bunk for her, and coffee.
->->

= left
~ move(trust, 2)
~ move(influence, -3)
Energy: {energy_title}. Fang Muqing crosses out the mushrooms. Moscow, which had dreaded the hut, sends him a fur hat. # rival # style: ledger
->->

// Teapots on a list. Rests on F57, F67, F168. Plants nothing; act IV recalls the label taken.
// Hidden: sanctions_heat, home_strain. Reads: energy_majors_at_sea labels, counterpart, home_strain, sanctions_heat, influence.
=== energy_teapots ===
# scene: Teapots on a list # kind: dossier # codex: eu_listings
You go out to Dongying, as he had better not be seen coming to you. Bi Shouchang refines six million tonnes a year, nearly all of it Russian, from Kozmino. He pours for you from a brown teapot, chipped at the spout. "It is what you call us." In October 2025 London listed one of our refineries and Brussels two; his own is on page four of the next draft. {energy_majors_at_sea.tin:The four big firms stayed in their tin, so he bought for them.|{energy_majors_at_sea.fifth:Your fifth firm sells him what it is too shy to burn.|{energy_majors_at_sea.back:What the four big firms will not touch comes to him.|The big firms draw from the pipe; he has the sea.}}}
"Shandong. Also Shandong. Four hundred containers of tyres held at Antwerp, sorry, four hundred and two." # speaker: Lu Zhengping
"A cracked pot, the proverb goes, does not mind being dropped. I asked one. It minds." # speaker: Qiao Weilin
-> pot

= pot
* (shelter) [Put a state bank behind him, by name. #id: teapots_shelter #forecast: Lu Zhengping; influence --; high #forecast: Yan Qiubo; trust -; low]
    ~ move(trust, 3)
    ~ move(dependence, 2)
    ~ move(influence, -5)
    ~ move(standing, 1)
    ~ nudge(home_strain, -3)
    ~ nudge(sanctions_heat, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, false)
    The bank's sign-writer goes up a ladder at Dongying, and the town stands under it. Two thousand three hundred keep their places. Moscow remarks that somebody has at last stood up with his face showing. {sanctions_heat >= 57:In Frankfurt two of that bank's cousins are asked to leave by the side door.|In Frankfurt the bank's cousins are sent a questionnaire.} The tyres are auctioned at Antwerp, to a taxi firm.
* (sell) [Have a major buy him out, and run it on other oil. #id: teapots_sell #forecast: Qiao Weilin; standing +; medium #forecast: Gu Ruolan; trust -; high]
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(standing, 3)
    ~ move(influence, 1)
    ~ nudge(home_strain, 4)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    He is paid for the tanks and not for the thirty years. The major changes the crude to Angolan, then the gatekeeper. {home_strain >= 48:Nine hundred are told by a screen in the canteen, and watch it twice, in case it is an advertisement.|Some nine hundred are let go, in batches, with a handshake each.} Brussels takes page four out of its draft. He sends you the teapot, with his card, on which the works has been crossed out.
* (once) [Let those already listed carry all of it: nobody is listed twice. #id: teapots_once #forecast: Lu Zhengping; dependence ++; high #forecast: Qiao Weilin; influence --; high]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == patient or counterpart == builder:
        ~ move(trust, 2)
        ~ move(influence, -4)
    - else:
        ~ move(trust, -1)
        ~ move(influence, -3)
    }
    Refineries with nothing left to lose become the largest customers that Russia has. They pay in yuan, twelve dollars under. {counterpart == patient:Velgin calls it a rest home for reputations, and buys it a samovar.|{counterpart == builder:Velgin offers them a pipe of their own, since they will be staying.|Turova, who sells for Moscow, finds that her buyers lunch together.}} Bi Shouchang, who is not yet on the list, asks whether he might be. Jakarta and Delhi, asked that month to sign something about open markets, ask for more time.
+ {influence < 57} [Open his books to Brussels, for a line struck off. #id: teapots_books_shut #locked: Brussels lunches with a capital that is Courted: influence 57.]
    -> pot
* (books) {influence >= 57} [Open his books to Brussels, for a line struck off. #id: teapots_books #forecast: Gu Ruolan; influence +; low #forecast: Yan Qiubo; standing --; high]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ move(dependence, -2)
    ~ move(trust, -2)
    ~ nudge(sanctions_heat, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    Two auditors from the Commission, a Finn and a Portuguese, read diesel for ten days. They find what he had said they would, one cargo for a tractor works that makes other things, and a cousin. The cousin goes; page four goes. He buys a third less from Kozmino, and Brussels lets the tyres out. At Dongying a foreman spits when he sees your car, and upstairs Fang Muqing reads out how many barrels a third is.
- ->->

= left
~ move(dependence, 4)
~ move(influence, -2)
Energy: {energy_title}. Fang Muqing takes a dollar more off each barrel, for the risk, which is theirs. # rival # style: ledger
->->
