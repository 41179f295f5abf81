// Industry and technology, act III. Three dossiers: a man in Yerevan, the engine that was ours, a wing without a partner.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F84, F85 (K24); F104, F105 (K28); F106, F45.

// A man in Yerevan. Rests on F84, F85, F101. Plants echo_yerevan (four quarters) on three, on remote, and on two when people come.
// Hidden: hardliner_mood, home_strain, sanctions_heat, leak_exposure. Reads: hardliner_mood, sanctions_heat, industry_open_day labels, counterpart.
=== industry_yerevan ===
# scene: A man in Yerevan # kind: dossier # codex: emigrants
Nobody has dared to touch it since 2022: the program that decides which Siberian goods train goes first. That year Anton Kessel, who wrote it, left, one of a hundred thousand, with eleven colleagues. He would mend it, on three conditions. Ruslan Magomedin, who makes peace in the Caucasus for a living, has them from Yerevan in his hat. One: no summons for any of the twelve. Two: the code is published. Three: somebody says aloud why they went.
{industry_open_day.letter: He has heard of Rubanov's safe conduct and would like that wording.|{industry_open_day.refuse: He has read your sentence to Harbin about physicists, and believes it.|He asks which of this desk's promises have been kept, with dates.}}
"Item one. An amnesty is a list. Item two. Lists are read." # speaker: Gleb Ostranin
"Shenzhen replaces it in ninety days, sealed. The first year is free. The seventh costs eleven Kessels." # speaker: Zoya Kravtsevich
-> conditions

= conditions
* (sealed) [Take the program from Shenzhen, sealed, in ninety days. #id: yerevan_sealed #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ nudge(home_strain, -4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, hardliner_mood < 45)
    { hardliner_mood >= 45:
        ~ move(trust, -3)
        On the eighty-eighth day the trains run. On the ninety-first the colonel's people break the seal to see what it is sealing, and a lamp comes on in Shenzhen. {counterpart == watcher: Shen Yunhe's note gives the hour and the make of screwdriver.|The contract had a clause about that.} For two days four hundred wagons of yoghurt stand between Taishet and Chita, and then the railway has to find a pit for them. The repair is free, and comes under a second seal.
    - else:
        ~ move(trust, 3)
        The trains run by day eighty-eight. Shenzhen sends a woman called Dong to Irkutsk with a camp bed; in her first week she finds sixteen wagons of gravel that had been going round since 2023. The dispatchers would follow her into a tunnel. Kessel's name is taken off the start-up screen. In Yerevan one of the eleven shows him the picture, and he goes down for bread.
    }
    ->->
* (three) [Grant all three, the third from the rostrum. #id: yerevan_three #forecast: Gleb Ostranin; standing --; high #forecast: Raisa Golubkova; trust -; medium]
    { overruled(8):
        -> sent_back
    }
    ~ move(dependence, -3)
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 5)
    ~ plant(due_yerevan, 4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    "Because they did not wish to be sent, or to send": eleven words, said by a deputy minister to a hall of deputies, and nobody coughs. Nine of the twelve cross at Upper Lars with a cot and a cello. The code is published on the Thursday. By Sunday a girl in Shenzhen has mended line 40,112 and wants nothing for it but to be told she is right. The deputy minister is sent to inspect lighthouses.
    ->->
* (two) [Grant the first two. Leave the third unsaid. #id: yerevan_two #forecast: Raisa Golubkova; dependence --; high #forecast: Gleb Ostranin; standing +; medium]
    ~ tally(golubkova_made, golubkova_right, hardliner_mood < 45)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ move(influence, -2)
    { hardliner_mood >= 45:
        ~ move(standing, 3)
        ~ move(trust, -1)
        ~ move(dependence, 2)
        ~ nudge(leak_exposure, 3)
        The first to try it is the quietest, a tester with a mother in Kaluga. At Upper Lars she is kept for nine hours on a bench, by an error, and asked for her telephone twice. The other eleven watch her dot on a map. When it moves it moves south. Line 40,000 of his code stops a coal train for Vanino at a signal that was taken down; Shenzhen mends that, on account.
    - else:
        ~ move(dependence, -3)
        ~ move(standing, 1)
        ~ move(trust, 1)
        ~ plant(due_yerevan, 4)
        Seven come and sit in a former sanatorium outside Tomsk. Kessel is not one; he sends his manual, four hundred pages, with a dedication to nobody. In Yerevan, where twelve had paid their taxes and stood godfather to one another, a school loses its chess teacher. What the seven say about why they left they say in the steam bath, after looking to see who is on the upper bench.
    }
    ->->
* (remote) [Pay him where he lives, and leave the twelve in peace. #id: yerevan_remote #forecast: Irina Vasnetskaya; influence +; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ plant(due_yerevan, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Armenia's ministry of economy has views, which are that the twelve are Armenia's, and that it will rent them out. A contract is signed with the ministry, then, in three languages, for evenings. {sanctions_heat >= 54: The bank in Yerevan returns your first payment twice, with regret, and takes it the third time in drams.|The first payment lands in an hour.} Siberia is dispatched from a flat over a bakery. Ostranin puts in for a man who likes bread.
    ->->

= sent_back
~ move(standing, -2)
~ move(dependence, 2)
~ move(influence, -1)
The sentence comes back with its verb gone, and next day the clause, and then the occasion. Dolzhikova had seen the chief at nine and been reasonable. Magomedin flies to Yerevan to say so in person. Kessel gives him dinner; next morning two of the twelve sign with Shenzhen, who had also been asking. # style: memo
->->

= left
~ move(dependence, 3)
~ move(standing, 1)
Industry: {industry_title}. Dolzhikova buys the sealed box and has it opened by a school olympiad team from Kazan, in an afternoon. # rival # style: ledger
->->

// The engine that was ours. Rests on F104, F105. Plants no echo. The shelf of failures is invented.
// Hidden: us_deal, leak_exposure, home_strain, hardliner_mood. Reads: counterpart, us_deal, standing, war_battalion_kit labels.
=== industry_engine ===
# scene: The engine that was ours # kind: dossier # codex: engines
They give you ear defenders at the gate, near Rybinsk, and Kapitolina Arkhipova takes them off you again inside. She runs the bench on which fighter engines are listened to, and beside it a shelf on which every failure since 1979 is kept with a label. In 2015 Beijing ordered twenty-four of the aircraft. Few large orders have followed. Now Shenyang asks for bench and shelf, no engines, thank you. {war_battalion_kit.deliver: The instructors you lent them wrote home that they take notes on the notes.|{war_battalion_kit.swap: You had machine tools for a battalion, they recall, and found it fair.|They have asked politely, and named no sum.}}
"You sell that bench, you sell Rybinsk, with Kapa on top." # speaker: Raisa Golubkova
"Item one. The engine they have. Item two. They have not broken enough of them." # speaker: Gleb Ostranin
-> bench

= bench
* (hours) [Rent them hours on the bench. The shelf stays shut. #id: engine_hours #forecast: Zoya Kravtsevich; dependence -; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, 1)
    ~ move(influence, -2)
    ~ nudge(leak_exposure, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    {counterpart == trader: They buy a thousand hours and sell two hundred of them on to Karachi at a profit.|{counterpart == patient: For half a year no one comes; then they book every hour to the end of the contract.|Their crew comes with its own ear defenders, and hangs them on your hooks.}} Arkhipova listens to a Chinese engine through a broom handle held in her teeth, and says "Fourth bearing". It is. From then on they will not start one unless she is in the room. She is sixty-eight, and has had a divan carried in beside the shelf.
    ->->
* (sell) [Sell it all: bench, shelf and labels. #id: engine_sell #forecast: Raisa Golubkova; dependence ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ nudge(home_strain, -4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Forty-one wagons and a special train for the shelf, which travels at thirty kilometres an hour like porcelain. The sum mends the budget's third quarter, and the second floor thanks you by name. {counterpart == builder: At Shenyang they have built the hall already, brick for brick as at Rybinsk, and left a place for the kettle.|Shenyang sends a receipt of nine hundred pages, with every label copied and two corrected.} Of three hundred at Rybinsk one is offered a place there, with a balcony. Arkhipova asks what it overlooks.
    ->->
* (bangalore) [Offer Bangalore the same hours at the same price. #id: engine_bangalore #forecast: Irina Vasnetskaya; influence ++; medium #forecast: Gleb Ostranin; trust --; high]
    ~ tally(vasnetskaya_made, vasnetskaya_right, us_deal < 34)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ move(dependence, -2)
    { us_deal >= 34:
        ~ move(trust, -3)
        ~ move(influence, -1)
        ~ move(standing, 2)
        Bangalore is grateful, and is studying an American engine this year, with an American bench and a loan. It says so in a letter that is copied, by oversight or not, to Shenyang. There they had supposed they were the only ones asked. Dolzhikova likes a bench that nobody has. Arkhipova runs it on Thursdays, empty, for the bearings, and pays the electricity of one of them out of her pension.
    - else:
        ~ move(trust, -5)
        ~ move(influence, 4)
        Two women come from Bangalore with an engine in a crate and their own tea. They break three blades in a week, on purpose, and ask leave to add them to the shelf: India's first exhibits. Shenyang withdraws its offer, and forty lathes that were on the water for Rybinsk. Arkhipova takes the two to see where they were to stand: forty rectangles of fresh yellow paint.
    }
    ->->
+ {standing < 57} [Put the bench on the list of things no one may sell. #id: engine_list_shut #locked: That list is kept upstairs, and opened for those who are Trusted: standing 57.]
    -> bench
* (list) {standing >= 57} [Put the bench on the list of things no one may sell. #id: engine_list #forecast: Gleb Ostranin; trust --; high #forecast: Zoya Kravtsevich; dependence -; low]
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, -4)
    ~ tally(ostranin_made, ostranin_right, counterpart == trader or counterpart == builder)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == trader or counterpart == builder:
        ~ move(trust, -3)
        Line nineteen, between the Tsar Cannon and a seed bank. {counterpart == trader: Shenyang had offered a figure; it offers half as much again for the name of whoever wrote the line.|Shenyang had poured the floor.} Velgin got it signed by calling in a debt of his own, and for some weeks does not look up when you enter. Arkhipova is given two apprentices and a chair with a back.
    - else:
        ~ move(trust, 1)
        Line nineteen, between the Tsar Cannon and a seed bank. Shenyang answers that it also has such a list, and had wondered if you did. {counterpart == watcher: They know which number you are.|They will ask again in nine years; the date is in the letter.} Velgin spent a favour on it that he had kept since his lecturing days. The sale would have bought Rybinsk a roof. Arkhipova moves her shelf two metres, out from under the drip.
    }
    ->->

= left
~ move(trust, 2)
~ move(influence, -2)
Industry: {industry_title}. Dolzhikova sells Shenyang a bench: an older one, from Ufa. They thank her, and mean it; it has a fault they had been looking for. # rival # style: ledger
->->

// A wing without a partner. Rests on F106, F45, F132. Plants no echo.
// Hidden: home_strain, asian_hedging, counterpart_suspicion. Reads: counterpart (all four), home_strain, asian_hedging, industry_bolts labels.
=== industry_wing ===
# scene: A wing without a partner # kind: dossier # codex: airliner
Until August 2023 the airliner was called the CR929. Then we stopped being a partner, and the R was filed off the model. Rimma Faizullina, who keeps it in a cake box, has at Ulyanovsk an oven that bakes a wing in one piece and smells of burnt sugar. Shanghai, whose airliner it now is, would buy forty sets of flaps a year, unnamed. {industry_bolts.ladder and not industry_bolts.sent_back: They propose a ladder, with a smile, and fines.|{industry_bolts.sixty: Sixty per cent of a flap, they say, may be as Russian as you like.|They propose to begin small.}}
"Flaps are wages. You think the girls bake for glory?" # speaker: Raisa Golubkova
"Flaps fill eleven per cent of the oven. A wing, ninety, and nothing to hang it on." # speaker: Zoya Kravtsevich
"One could ask for the letter back," says Vasnetskaya, "and settle for dinner."
-> oven

= oven
* (own) [Bake a wing for our own smaller airliner. #id: wing_own #forecast: Raisa Golubkova; standing ++; high #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(trust, -1)
    ~ move(influence, -1)
    ~ nudge(home_strain, 4)
    ~ tally(golubkova_made, golubkova_right, home_strain < 51)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { home_strain >= 51:
        ~ move(dependence, -2)
        ~ move(standing, -2)
        The wing comes out in one piece and is the best thing Ulyanovsk has made in forty years. It is hung from the roof, on chains, to wait for a body. The girls who baked it are put on three days, and photographed under it all the same, in their caps. The works that had the body has sent its riveters to drones. How many wings, you are asked in committee, does the country need? Nozdrin repeats it on the air.
    - else:
        ~ move(dependence, -4)
        ~ move(standing, 3)
        The body arrives a year late and a little long. They fit. You are photographed underneath, squinting. The picture hangs in every waiting room, at Yakutsk too, where this aircraft had been promised for the patients and is now wanted for a parade. Shanghai, tired of waiting, gives the flaps to Belgrade.
    }
    ->->
* (flaps) [Bake the flaps, unnamed, and be paid. #id: wing_flaps #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ nudge(home_strain, -4)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The first eight sets are sent back for a bubble that one needs a lens to see. Faizullina looks through the lens for a week, and stops arguing. By set thirty Shanghai uses hers to show its own people what is meant. The money comes on Thursdays, in yuan, and the oven is warm. Dolzhikova has one of the delivery notes framed: where the maker's name should be there is a bar code.
    ->->
* (tashkent) [Offer half the work to the old aircraft plant at Tashkent. #id: wing_tashkent #forecast: Irina Vasnetskaya; influence ++; high #forecast: Raisa Golubkova; standing -; high]
    ~ move(dependence, 1)
    ~ move(trust, -1)
    ~ move(standing, -2)
    ~ please(golubkova_favour, -1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging < 46)
    ~ tally(golubkova_made, golubkova_right, true)
    { asian_hedging >= 46:
        ~ move(influence, -2)
        They built transports there once, and the deputy director still has the stool he stood on. He hears you out, gives you melon, and shows you the line: Brazilian fuselage frames, since the spring before last. He can let you have Wednesdays. In Ulyanovsk it has got about that half of the oven was offered, and to whom, and that it was declined.
    - else:
        ~ move(influence, 5)
        ~ nudge(asian_hedging, -4)
        They built transports there once, and the deputy director still has the stool he stood on. He takes ribs and spars, on terms: the drawings stay in Tashkent, and so does the apprentices' school. Faizullina types the forty names that go with them herself, and pins the page to the oven door. Shanghai, told that its flaps will have an Uzbek rib, sends an inspector who is from Kashgar and is taken home to dinner by everyone.
    }
    ->->
* (letter) [Ask for the letter back. Mention titanium. #id: wing_letter #forecast: Irina Vasnetskaya; trust +; low #forecast: Gleb Ostranin; standing +; medium]
    ~ move(dependence, -2)
    ~ move(standing, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart:
    - trader:
        ~ move(trust, -2)
        ~ move(influence, -1)
        Shanghai puts a price on it: one R, so much a year, payable in titanium. You had mentioned titanium as a threat; it is now a tariff. Both sides sign with some pleasure. Painted on the tail the letter is forty centimetres tall and below the line of the service door. Faizullina bakes flaps as before, for a joint aircraft, at the price of the unnamed ones.
    - builder:
        ~ move(trust, -1)
        ~ move(influence, -2)
        Shen Yunhe gives the letter to a building. There is to be a hall R at Pudong, for final assembly, with your stone beside the door; the aeroplane stays as it is. Salda's titanium goes on. Faizullina is flown there to cut the ribbon, and finds, baking in its own oven behind a rope, a wing in one piece. Her girls at home have eleven per cent.
    - watcher:
        ~ move(trust, -4)
        "Which titanium?" they write: since the summer before last they have had their own, and they attach the assay, with your mill's internal one next to it. The colonel spends a month at Salda reading visitors' books. The R stays filed off. Faizullina's order comes down from forty sets to twelve. "You tell them," says Golubkova on the telephone, and reads you the girls, by first name.
    - else:
        ~ move(trust, -3)
        Seven weeks. Then a card, with good wishes on the anniversary of the oven, which Moscow had not known it had. The titanium leaves Salda as contracted, because nobody will sign the paper that stops it. Forty sets become a thing that might be discussed; it is, on two-thirds pay, round a cold oven. Faizullina has put the model back in its box.
    }
    ->->

= left
~ move(standing, 1)
~ move(dependence, 2)
Industry: {industry_title}. The navy borrows the oven from Dolzhikova, for hatches, and it bakes all week. Shanghai finds its flaps at Xi'an. # rival # style: ledger
->->
