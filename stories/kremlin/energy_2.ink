// Energy, act II. Three dossiers: our end first, whose tanker at Dahej, dues for a channel.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F62-F64 (K07); F36, F73, F169 (K09); F74-F76 (K16).
// The price of the new line: a number was signed, or the file was shut for good at Diaoyutai, or it is still open.

=== function gas_has_number() ===
~ return (summit_text == 1 and energy_memorandum > 0) or (summit_text != 1 and energy_border_price.take and energy_border_price.sent_back == 0)

=== function gas_is_shelved() ===
~ return summit_text == 1 and energy_memorandum == 0

// Our end first. Rests on F62, F63, F64. Plants echo_our_end (four quarters), unless the chief sends it back.
// Hidden: home_strain, asian_hedging, counterpart_suspicion. Reads: summit_text, energy_memorandum, energy_border_price labels, counterpart, home_strain, influence.
=== energy_our_end ===
# scene: Our end first # kind: dossier # codex: power_of_siberia
It will not go through your door, so the ring stands in the corridor: steel, 1,420 millimetres across. Visitors step through with a hand on their hats. Efim Zaburdaev of the pipe mill at Vyksa sawed it off the first of forty kilometres. {gas_has_number(): The price is signed, and on the far side not a peg is in the ground.|{gas_is_shelved(): The file on the price was shut at Diaoyutai; his furnaces had not been told.|There is still no number. His furnaces have not waited for it.}} {energy_border_price.yuan: Forty more lie in Hebei, on credit.|He has nowhere to put the forty-first.}
{gas_is_shelved(): "Dig regardless. Chita is on that line, and Chita burns brown coal."|"Dig. Who haggles with a man standing in his trench?"} # speaker: Ilya Barsegov
"Trench: 2,600 kilometres. Ways out of it: one. I can fund six hundred." # speaker: Zoya Kravtsevich
-> trench

= trench
* (metre) {not gas_is_shelved()} [Dig a metre for each metre they dig, counted by Ulaanbaatar. #id: our_end_metre #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(influence, 3)
    ~ move(dependence, -2)
    ~ move(standing, 1)
    ~ plant(due_our_end, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == builder)
    { counterpart:
    - builder:
        ~ move(trust, 3)
    - patient:
        ~ move(trust, -4)
    - else:
        ~ move(trust, -2)
    }
    Ulaanbaatar sends a surveyor called Dulmaa, with a motorcycle and two notebooks. {counterpart == builder: Shen Yunhe comes to see his own first metre lowered. While you look for a band he digs thirteen kilometres.|{counterpart == patient: On their side there is a tent with a man in it. Each Friday she enters the tent.|On their side they dig three metres, and send a certificate for each.}} Zaburdaev rolls by the metre too, and puts his third shift on half weeks. Dulmaa rides nine thousand kilometres that autumn, and claims for six.
    ->->
* (whole) [Lay all 2,600 kilometres now, out of our own budget. #id: our_end_whole #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Raisa Golubkova; standing +; medium]
    { overruled(6):
        -> sent_back
    }
    ~ move(standing, 3)
    ~ nudge(home_strain, 6)
    ~ plant(due_our_end, 4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, not gas_is_shelved())
    { gas_is_shelved():
        ~ move(dependence, -3)
        ~ move(trust, -3)
        Beijing enquires, with real curiosity, where it leads. To Chita, you say, and on to the last fence that is ours. Fang Muqing takes this for pressure, and spends a month finding out on what. The mayors along the way each ask for the ring, for a week. What they had asked for in the spring was boilers; that line of the budget is under the ground.
    - else:
        ~ move(trust, 2)
        ~ move(dependence, 4)
        Nine hundred machines set out from Yamal. Fang Muqing wires his admiration at every hundredth kilometre, and has given up asking about dates; he no longer needs to. Vorkuta's new boilers are struck out of the budget for it; Vorkuta's mayor is invited to the first weld. {home_strain >= 50: Zaburdaev's fourth shift gets vouchers for the works canteen, and sells them at the gate.|Zaburdaev takes on a fourth shift.}
    }
    ->->
* (towns) [Stop at six hundred, heat our own towns, and say so in Beijing. #id: our_end_towns #forecast: Gleb Ostranin; trust -; high #forecast: Raisa Golubkova; dependence -; high]
    ~ move(dependence, -4)
    ~ move(trust, 2)
    ~ move(standing, -3)
    ~ nudge(home_strain, -3)
    ~ nudge(counterpart_suspicion, -3)
    ~ plant(due_our_end, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    You explain it to Fang Muqing on one sheet: where it bends, who is cold there. He reads it twice, looking for the lever, and finds a list of schools. "I should have done the same," he says, and is cross with himself until supper. Barsegov has to draw a bend on his map. Zaburdaev had two thousand welders on contract for the rest; he dismisses them by text message, with your number at the foot. Upstairs the word that goes round is "municipal".
    ->->
+ {influence < 50} [Lend the pipe to Ulaanbaatar, and let it dig first. #id: our_end_lend_shut #locked: Ulaanbaatar borrows from an office that is Heard: influence 50.]
    -> trench
* (lend) {influence >= 50} [Lend the pipe to Ulaanbaatar, and let it dig first. #id: our_end_lend #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; standing +; medium]
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -3)
    ~ plant(due_our_end, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    Forty kilometres of Vyksa steel go south as a loan, which Ulaanbaatar reads clause by clause and shortens. Its own engineers choose where to begin: round a winter camp, since a man of eighty had asked. Both big neighbours now have to ring them to learn how far it has got. Zaburdaev wants to know how one lends a hole in the ground to another country, and Dolzhikova has sent down for the receipt.
    ->->

= sent_back
~ move(dependence, -2)
~ move(standing, -3)
~ move(influence, 2)
The page comes down with the ring drawn across it, in green, and a question mark inside it. Dolzhikova had asked in the morning who else would ever drink from that hose. Zaburdaev rolls his sample to the goods lift himself. Three weeks later it is a planter, outside a school in Vyksa, with marigolds. Ulaanbaatar, which had been warned of diggers, says that it likes them better.
->->

= left
~ move(dependence, -3)
~ move(standing, -1)
Energy: {energy_title}. Dolzhikova gives the forty kilometres to Irkutsk, whose governor had been asking since 2011. It is used up by the third village, and it is warm there. # rival # style: ledger
->->

// Whose tanker at Dahej. Rests on F36, F73, F169. Plants nothing; act IV recalls the label taken.
// Hidden: sanctions_heat, us_deal, leak_exposure. Reads: energy_cold_cargo labels, oil_answer, counterpart, sanctions_heat.
=== energy_dahej ===
# scene: Whose tanker at Dahej # kind: dossier # codex: india_oil
Kirit Mankodi, whose fertiliser works at Bharuch feed a sixth of Gujarat's cotton, may not be seen to unload a Russian ship. Any other he may. So off Singapore Nadezhda Turova has been over the stern of the *Svetlogorsk*, in a boat, with a spanner; eleven brass letters lie by your door in a fish crate, S to K. {energy_cold_cargo.india: You turned a tanker round for Dahej once; he still has the chart, with the circles.|{oil_answer == 2: At Hangzhou you said that ships were turning for India. He would like to meet one.|You have sent him nothing yet but season's greetings.}} In August 2025 Washington put fifty per cent on his country's goods.
"A name is paint. I want the berth." # speaker: Nadezhda Turova
"You tell that to Katya in Bolshoi Kamen, who welded the bow." # speaker: Raisa Golubkova
* (tell) [Sell to Dahej, and give Beijing the price before she docks. #id: dahej_tell #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; influence -; medium]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ nudge(us_deal, -2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    {counterpart == watcher: Shen Yunhe's office has had the figure since Tuesday, out of Dahej's own harbour book, and was waiting to see whether you would come.|{counterpart == trader: Shen Yunhe's office names a figure of its own, two per cent better, for next time, and does not press it.|{counterpart == patient: Shen Yunhe's office thanks you. A week later it thanks you again.|Shen Yunhe's office asks only what the jetty draws at low water.}}} Mankodi hears of it from his bank. He had bought a cargo, he says, and been delivered an announcement; the next tender goes to Doha.
* (hull) [Sell him the hull, and let Gujarat christen her. #id: dahej_hull #forecast: Zoya Kravtsevich; dependence -; high #forecast: Raisa Golubkova; standing -; high]
    ~ move(dependence, -4)
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ move(trust, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    A coconut is broken on the bow that Katya welded, and she is the *Narmada Jyoti*, with a master from Kerala. The American consul watches through binoculars and reports an Indian ship, which is true. From then on she sails for whoever hires her; twice that is you. Katya gets the letter S. You have one tanker fewer for the ice, and at Belokamenka Semyon's third train waits for a hull.
* (beihai) [Screw the letters on again, and let Beihai have her. #id: dahej_beihai #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence ++; high]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, -1)
        Tao Jinbei has heard about Bharuch and about the spanner. A ship that comes back, he explains, is a ship that had nowhere to go, and takes a further three per cent for understanding it. In committee the eleven letters are admired. Mankodi buys from Ras Laffan, and has the invoice copied to you with the difference ringed.
    - else:
        ~ move(trust, 3)
        They wait for her at Beihai with a pilot, a bank and a basket of lychees. Bharuch does not come up. In committee the eleven letters are admired. Mankodi buys from Ras Laffan, dear, and forty of his sackers go on alternate days; Turova, who had promised him, writes to each.
    }
* (flag) [Keep her, and hang his name on her for ninety days. #id: dahej_flag #forecast: Raisa Golubkova; standing +; high #forecast: Zoya Kravtsevich; influence +; medium]
    ~ move(standing, 2)
    ~ move(trust, -2)
    ~ nudge(leak_exposure, 4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, sanctions_heat < 57)
    { sanctions_heat >= 57:
        ~ move(dependence, -1)
        ~ move(influence, -3)
        The paint is still wet off Gibraltar, where a schoolboy who collects ships has her photographed under both names. His father is a customs officer. Two ports refuse her; Mankodi, asked by his own parliament whose she is, tells them. He had read the file and thought that you had too.
    - else:
        ~ move(dependence, -3)
        ~ move(influence, 2)
        She makes four voyages as somebody's cousin. Mankodi's clerk addresses the bills of lading to a company that is a brass plate and a dog. On the ninety-first day the name comes off with a blowlamp and takes some of the hull with it; a deckhand from Kola loses the sight of one eye.
    }
- ->->

= left
~ move(influence, -3)
~ move(dependence, 1)
Energy: {energy_title}. The letters are recast, half as large again, by Dolzhikova's order. Bharuch, where they can be read from the quay, buys from Doha. # rival # style: ledger
->->

// Dues for a channel. Rests on F74, F75, F76. Plants nothing; act III recalls the label taken.
// Hidden: hardliner_mood, counterpart_suspicion, home_strain. Reads: energy_cold_cargo.discount, counterpart, hardliner_mood, counterpart_suspicion.
=== energy_channel_dues ===
# scene: Dues for a channel # kind: dossier # codex: northern_route # codex: words_north
You can hear them from the lift: Stepan Yakhontov of the Arctic agency, in his medals, and Captain Vera Loginskaya, with a thumbnail black from a hawser and a bill that has come back three times. Vilkitsky Strait, thirty-one hours, six of them with the customer in tow, a container ship out of Ningbo.
"One channel, one key. Does a key give rebates?" # speaker: Stepan Yakhontov
"He was stuck and we came," she says. "I would like to be paid once, by anyone." # speaker: Vera Loginskaya
Jiang Ruichu, who runs the line, encloses a reply with every refusal. Fourteen of his flag in 2025, he writes; your goal was eighty million tonnes, and you carry half. {energy_cold_cargo.discount: "At Beihai it was two-fifths off. I can divide."|"A channel without ships is a view."} # speaker: Jiang Ruichu
* (board) [Full tariff, every flag alike, nailed up in Murmansk. #id: channel_dues_board #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence -; medium]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ move(dependence, -1)
    ~ move(standing, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ nudge(hardliner_mood, 2)
    Oak, two metres by one, with the sums in white. A Norwegian shipowner takes his hat off to it, having always been told a different figure, and books. Ningbo pays the old bill and cancels four of next summer's six. {hardliner_mood >= 46: Dolzhikova's people add a line in smaller letters, about inspection; it cannot be found out what that costs, and a line in Hamburg books by Suez after all.|Loginskaya has been paid at last, and spends half of July at anchor.}
* (half) [Halve it, against fifty passages promised in writing. #id: channel_dues_half #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 4)
    ~ move(influence, -2)
    ~ move(standing, 1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, -2)
        Jiang Ruichu would sign tomorrow. It lies with Shen Yunhe's office, which finds "fifty" premature and "passages" open to several readings; meanwhile the half is applied, since you had named it. Loginskaya sails the next convoy at a loss, and posts the sum in her wheelhouse each evening until the helmsman asks to be moved to another ship.
    - else:
        ~ move(trust, 4)
        Fifty, over three summers, with the names of the ships. Jiang Ruichu sends Loginskaya a barometer. By the second summer four hulls in five behind her are his, and when he wishes to start a week earlier she starts a week earlier. A Korean line which had asked about a place in the convoy is told that it may follow.
    }
* (ice) [Charge what the ice cost, hour by hour, her log attached. #id: channel_dues_ice #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -2)
    ~ move(influence, 1)
    ~ move(standing, -4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart_suspicion >= 46:
        ~ move(trust, 2)
    - else:
        ~ move(trust, 4)
    }
    It comes to a third less than the tariff, and ten hours more than the bill. Jiang Ruichu has the log translated, down to what was said on the bridge at four in the morning. {counterpart_suspicion >= 46: He pays for thirty-one of the forty-one hours and asks for proof of the rest, which she has.|He pays for every hour and adds the hawser.} The difference is missed at once in Yakhontov's agency, where it was the holiday home at Sochi; forty families are told in May, by a notice on the stairs.
* (work) [Take it in work: let them build a rescue post on the strait. #id: channel_dues_work #forecast: Gleb Ostranin; standing -; high #forecast: Raisa Golubkova; dependence +; medium]
    ~ move(dependence, 2)
    ~ move(influence, -4)
    ~ move(standing, -1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    { counterpart == builder:
        ~ move(trust, 5)
    - else:
        ~ move(trust, 3)
    }
    {counterpart == builder: Shen Yunhe has chosen the spot himself, and the colour; it is up in twenty-six days.|It is up in ninety days, where the chart permits.} Six bunks, a helicopter pad, a doctor from Qingdao who has read all of Chekhov and diagnoses by it. "Item one," says Ostranin. "A doctor. Item two. A mast." In its second month the post takes off the crew of one of your own coasters. Tromsø, which used to get such calls, closes its night desk.
- ->->

= left
~ move(trust, -3)
~ move(influence, 2)
Energy: {energy_title}. Dolzhikova doubles the bill. Ningbo pays it, by return, and books by Suez. # rival # style: ledger
->->
