// Neighbourhood, act IV. Three dossiers: the island gate; the mouth of the Tumen; two reactors at Balkhash.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F92, F93 (K18); F95, F96 (K17); F107, F139 (K34).

// The island gate. Rests on F86, F92, F93. No echo; the last table reads the island.
// Hidden: border_anxiety, home_strain, hardliner_mood. Reads: island_text, initiative_river_table labels, counterpart, home_strain.
=== neighbourhood_island_gate ===
# scene: The island gate # kind: dossier # codex: island
Two clocks hang over the turnstile on Bolshoi Ussuriysky/Heixiazi: Khabarovsk's, and Beijing's, two hours behind. {island_text == 1:Galina Sorokina goes in by the one and comes out by the other, younger.|{island_text == 2:By either of them the queue is long.|{island_text == 3:They go round for a gate that was put off.|They are wound under contract, and the padlock is oiled.}}} Now hours are to be settled, flags, and a kiosk.
"Tomatoes open at five," says Sorokina. "By the sun." # speaker: Galina Sorokina
"Let us note that the kiosk has two doors." # speaker: Gleb Ostranin
"Forty coach firms ask me the hours," writes Xue Baoshan from Harbin. {initiative_river_table.bridge:The mayors have been over it in a bus, with the engine off.|{initiative_river_table > 0:The river table has been over it four times, with soup.|No mayor has been asked.}} # speaker: Xue Baoshan
-> gate

= gate
* (pole) [Moscow's hours, two poles of one height, no kiosk. #id: island_gate_pole #forecast: Gleb Ostranin; standing ++; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ move(standing, 5)
    ~ move(dependence, -2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { island_text == 2:
        ~ move(trust, -5)
        ~ nudge(border_anxiety, 4)
        What was open for everyone is now open from nine until six, by a clock seven time zones away, which on the island is four in the afternoon.
    - else:
        ~ move(trust, -4)
        ~ nudge(border_anxiety, 2)
        Nine until six, Moscow time, is four in the afternoon until one in the morning. It is pointed out, and initialled.
    }
    Each pole has a band. The woman from Fuyuan who had put her savings into the kiosk sells its shutter, its fridge and, last, the awning. Sorokina has a head torch from her grandson and waters in the dark, saluting.
    ->->
* (sun) [Open it from sunrise to sunset. No flags, one kiosk. #id: island_gate_sun #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(trust, 4)
    ~ move(influence, 1)
    ~ move(dependence, 1)
    ~ move(standing, -4)
    ~ nudge(border_anxiety, -6)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    The sun's hours come from the observatory at Ussuriysk, and are the first text on that island which has not had to be translated. "A frontier without a flag is a field," says Dolzhikova, and sends on the bill of the flag-maker at Komsomolsk, who had sewn six. The kiosk sells seedlings and tea on credit to either bank; its two doors are for the draught. {counterpart == watcher:Shen Yunhe's office asks whether the colonel's man in the kiosk could be given a stool next to theirs.|Shen Yunhe's office calls the arrangement rustic and has it copied at two other posts.}
    ->->
* (freight) [Open it day and night, and to lorries. #id: island_gate_freight #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Raisa Golubkova; dependence ++; high]
    ~ move(dependence, 5)
    ~ move(influence, -2)
    ~ move(standing, 2)
    ~ nudge(home_strain, -4)
    ~ nudge(border_anxiety, 3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, -1)
        Fuyuan has no road for lorries yet, nor, it would seem, a plan for one. Your side lays asphalt up to a meadow.
    - else:
        ~ move(trust, 4)
        By the second week four hundred lorries a day go past the tomato beds, in both directions; the ones going west are empty.
    }
    {home_strain >= 54:Khabarovsk has onions at half price, and a queue that is in a good temper.|Khabarovsk has a great many onions.} Astana, to which you had offered this traffic by way of Dostyk, asks for the offer in writing, to frame. Sorokina's glass is white with dust inside a month; she is paid for it by the square metre and moves to her sister's at Bikin.
    ->->
+ {initiative_river_table == 0} [Leave hours, flags and kiosk to the river towns' table. #id: island_gate_table_shut #locked: There is no such table. It could have been started in the first year.]
    -> gate
* (table) {initiative_river_table > 0} [Leave hours, flags and kiosk to the river towns' table. #id: island_gate_table #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; influence +; high]
    ~ move(influence, 3)
    ~ move(trust, 1)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    {initiative_river_table.heihe:In Heihe, under the clock that is an hour out, they take down both of the island's.|They take both clocks down.} Hours: when there is somebody to sell and somebody to buy. Flags: on holidays, each the other's, by which two protocol departments lose nine posts. Kiosk: leased by the year to whoever on either bank has the most grandchildren, and Sorokina wins by one. Consuls from Osh and Khujand copy out the page.
    ->->

= left
~ move(trust, -2)
~ move(dependence, -2)
Neighbourhood: {neighbourhood_title}. Dolzhikova fixes the hours from ten to eleven, on working Tuesdays. The tomatoes are passed over the fence. # rival # style: ledger
->->

// The mouth of the Tumen. Rests on F95, F96. Pyongyang decides for itself. No echo.
// Hidden: war_tempo, counterpart_suspicion, home_strain. Reads: war_sappers labels, island_text, counterpart, war_tempo.
=== neighbourhood_tumen ===
# scene: The mouth of the Tumen # kind: dossier # codex: tumen
Seven metres and a hand: so much air under the railway bridge where the Tumen leaves China and, for its last few miles, belongs to you and Pyongyang. Li Chunji, port official in Yanbian, third generation there, has made a boat with a mast that folds.
"My grandmother could smell the sea from our roof. She was never on it. I have eleven years of minutes on that bridge, and this." # speaker: Li Chunji
"Two men on it," says Oleg Prikhodin, who commands out there. "One has the dog." # speaker: Oleg Prikhodin
Pyongyang owns the other half, {war_sappers.home:and remembers the sappers whom you sent home|{war_sappers.seats:and has twelve cadets in your classrooms|and names its price by the truss}}. {island_text == 2:You opened one gate to everyone, says Li; this one has no door at all.|You have stood before a ribbon on one river, says Li.}
* (berth) [Give Jilin a berth at Zarubino instead, ten years, no fee. #id: tumen_berth #forecast: Zoya Kravtsevich; dependence -; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 2)
    ~ move(dependence, -4)
    ~ move(standing, -1)
    ~ move(influence, -2)
    ~ nudge(home_strain, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Since 2023 its goods have been allowed out through Vladivostok; now a whole province's maize stands on your quay and waits for your crane. To make room the squid boats are sent to a slip without a winch. Changchun is punctual all at once. When the crane breaks they send you the part by air. Li Chunji comes to see it and stands for some time with his back to the grain, facing the water.
* (low) [Leave the bridge as low as it is. #id: tumen_low #forecast: Gleb Ostranin; standing ++; high #forecast: Irina Vasnetskaya; influence --; medium]
    ~ move(standing, 5)
    ~ move(trust, -5)
    ~ move(influence, 2)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    You give him tea, and the twelfth year of minutes. In Seoul and Tokyo two officials who watch that reach have an early night; Ulaanbaatar, which also has no sea, would have liked to know what one costs. {counterpart == patient:Beijing renews its request in the same words as before, with the comma where it was.|Beijing does not ask again. It dredges up to the third pier, on its own side, for herons.} Prikhodin's second man gets a dog. Li leaves you the boat, as it will not go in his bag unless the mast is folded.
* (boats) [Let small boats under, masts down, with a pilot of yours. #id: tumen_boats #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; standing --; medium]
    ~ move(dependence, 1)
    ~ move(standing, -3)
    ~ move(influence, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, -1)
        Beijing looks at two hundred tonnes, divides, and asks what the pilot is paid and by whom. It would sooner have had a figure for the bridge.
    - else:
        ~ move(trust, 4)
        Beijing finds in it a precedent the size of a bathtub, and is delighted with the bathtub.
    }
    Pyongyang's terms are a lookout, a generator and rubber boots for the lookout. {war_tempo >= 58:Its own pilot, who knew the shoals, is away at the front, and a boy reads them off a tin lid.|Its own pilot comes aboard with a thermos and is never seen without it.} The wash costs a gill-netter of Khasan two nets; he gets a form. On the first boat is Li's mother, eighty-eight.
* (raise) [Let Beijing raise it, at its cost, to its drawings. #id: tumen_raise #forecast: Irina Vasnetskaya; trust ++; high #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 4)
    ~ move(influence, -4)
    ~ move(standing, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == builder:
        ~ move(trust, 5)
        The drawings are on your table next morning; they are dated 1999, and the pencil is Shen Yunhe's.
    - else:
        ~ move(trust, 3)
        The drawings come with a bank, and the bank with a customs house.
    }
    Eleven metres, then fourteen. Pyongyang asks for its own span to be painted, and for the paint. In Vladivostok the harbour master reads what a ship from Hunchun will save by not calling on him. Prikhodin's post is moved up with the deck; the dog will not cross the gap. Li Chunji measures the new height himself, with the mast up.
- ->->

= left
~ move(trust, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Dolzhikova has the bridge repainted, with its height, in one language, and Li Chunji begins a twelfth year of minutes. # rival # style: ledger
->->

// Two reactors at Balkhash. Rests on F107, F132, F139. That both stand on one shore is invented. No echo; Astana decides.
// Hidden: asian_hedging, succession_nerves. Reads: neighbourhood_two_gauges, neighbourhood_uranium labels, asian_hedging, succession_nerves, counterpart.
=== neighbourhood_balkhash ===
# scene: Two reactors at Balkhash # kind: dossier # codex: kazakh_atom
On the recording two foremen at Ulken are shouting about a ditch, ours in Russian, theirs in the speech of Chengdu. Saltanat Kenzhegul, who inspects concrete for Astana, lets it run out. In June 2025 her country chose both of you, for a plant each; they are to stand on one shore of one lake. She has a cube of each man's concrete in her bag. {neighbourhood_two_gauges.wide:"You once gave Bishkek a spur," she says. "I ask for a ditch."|{neighbourhood_uranium.astana:"About the jar you asked us first," she says. "About the lake I come first to you."|"The lake will bear one canal," she says. "You have each drawn one."}}
"And when their crane lifts our reactor, whose is it? You tell the lads at Volgodonsk." # speaker: Raisa Golubkova
"They do remember who built," says Vasnetskaya. "One might prefer to be remembered for having waited." # speaker: Irina Vasnetskaya
-> shore

= shore
* (share) [Share it all with the Chinese builder: canal, crane, canteen. #id: balkhash_share #forecast: Irina Vasnetskaya; influence --; high #forecast: Zoya Kravtsevich; trust 0; low]
    ~ move(dependence, 3)
    ~ move(influence, -5)
    ~ move(standing, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    { counterpart == builder:
        ~ move(trust, 5)
        Shen Yunhe moves into a cabin on the shore for nine days, and eats what there is.
    - else:
        ~ move(trust, 3)
        A year comes off both calendars, and the saving is split by a man from Chengdu with two pens.
    }
    The crane is theirs and lifts three thousand tonnes. Ours, from Izhora, goes home in pieces past the people who had come out to see it arrive. In the canteen there is a noodle side and a buckwheat side, and then there isn't. Kenzhegul finds that the two of you have agreed about her lake, and applies to be moved to roads.
    ->->
* (inspector) [Let her rule on both: one canal, her sluice, her cubes. #id: balkhash_inspector #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust -; high]
    { overruled(6):
        -> sent_back
    }
    ~ move(influence, 5)
    ~ move(trust, 1)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    She has a press in a lorry. Yours cracks at forty-one megapascals and theirs at forty-four; the norm is forty-two. You pour again, twelve thousand cubic metres, and a foreman from Novovoronezh, who had sworn by the sand, is on the night train. {asian_hedging >= 48:Astana lets neither of you photograph the hole.|Astana photographs the second pouring, with you in a helmet.} Next month it is theirs that cracks. Beijing had waited to see whether you would accept a number from her, and does the same, quicker.
    ->->
* (own) [Dig your own canal, now, ahead of theirs. #id: balkhash_own #forecast: Raisa Golubkova; dependence --; medium #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 5)
    ~ move(dependence, -2)
    ~ move(trust, -5)
    ~ move(influence, -2)
    ~ nudge(asian_hedging, 4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Volgodonsk gets the pumps and Kostya, who is thirty, gets the excavator. It is a handsome ditch, four kilometres, finished a month before the permit. {succession_nerves >= 50:At home three men who may be something one day have themselves driven along it.|At home it is shown between the weather and the hockey.} The Chinese, arriving second, dig upstream of you. By the dry month the carp lie in what is left between, and Kenzhegul walks out among them in waders with a ruler, and writes to both of you in one letter.
    ->->
* (ili) [Ask both to wait until the Ili has been measured for a year. #id: balkhash_ili #forecast: Gleb Ostranin; trust --; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(influence, 3)
    ~ move(trust, -4)
    ~ move(dependence, -1)
    ~ move(standing, -2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    Most of that lake comes down one river, out of Xinjiang, where there is cotton; the two drawings had never been put on one sheet. {counterpart == watcher:Beijing has had the flow by the hour since 2001 and is sorry to be asked for it.|Beijing agrees to a gauge, on condition that it is read in January.} Seven hundred of your people, who had brought their children, go home from Ulken on half pay, and the school there is left with four pupils. Kenzhegul gets a hut and a boat, and on Mondays reads out the level to both embassies over a bad line.
    ->->

= sent_back
~ move(influence, -3)
~ move(standing, -2)
~ move(dependence, -1)
Dolzhikova has found the paragraph by which no foreign press may break a Russian cube, and the chief has signed beneath it. He was at that lake once, as a student, with a tent. He asks you how the carp are. Kenzhegul takes her two samples home in her hand luggage, wrapped in the reply.
->->

= left
~ move(influence, -3)
~ move(dependence, -1)
Neighbourhood: {neighbourhood_title}. Dolzhikova has the ditch dug in a night, and guarded. Kenzhegul guards the sluice. # rival # style: ledger
->->
