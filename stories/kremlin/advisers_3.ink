// Adviser scenes, act III: one for each of the four. Each costs one point of attention and fires once, in Q3 2027 .. Q2 2028.
// Facts: F99, F101 (Ostranin); F52, F53, F58 (Kravtsevich); F44, F45 (Golubkova); F132, F142, F143 (Vasnetskaya).

// Both ways. Ostranin's third scene: his informant sells in both directions. Rests on F99, F101.
// Hidden: hardliner_mood, leak_exposure. Reads: adviser_ostranin_2 labels, ostranin_favour, counterpart, hardliner_mood.
=== adviser_ostranin_3 ===
# scene: Both ways # kind: adviser
"Item one. This left the building at 17:10. Item two. This I bought back in Harbin, for forty thousand yuan. Item three. When I buy one of theirs it is forty-five. We go for less." # speaker: Gleb Ostranin
He has squared two sheets to each other. They are the same sheet: a page of yours, on the price of rails.
The seller of both is Jin Boyuan, {adviser_ostranin_2.keep: whom you let him keep|{adviser_ostranin_2.tell: recalled on your word, and back under another stamp|{adviser_ostranin_2.once: whose daughter you put through horses|a clerk of theirs, and the colonel's own man}}}. He gives receipts.
The colonel foresees strangers; of a man whom he pays he has never forecast anything. "Item four. Both sides got what they had paid for. Let us note that I know of no ministry where that is so." # speaker: Gleb Ostranin
-> sheets

= sheets
* (share) [Propose to Shen Yunhe that the two of you pay the man jointly. #id: ostranin_both_share #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -4)
    ~ move(influence, -2)
    ~ nudge(counterpart_suspicion, -4)
    ~ please(ostranin_favour, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Shen Yunhe laughs, which the interpreter is unsure how to render. {counterpart == trader: Then he asks what half comes to.|{counterpart == patient: A fortnight later his half arrives, in an envelope without a word.|By supper his half has arrived, in an envelope, in coins.}} Jin crosses weekly now, openly, and is punctual for the first time in his life. Astana, to which he had sold a little on the side, misses it and says so. The colonel learns of it from the first receipt. He gives the receipt a number, and opens a sheet for you.
    ->->
* (arrest) [Have Jin taken at the airport, with both envelopes on him. #id: ostranin_both_arrest #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust --; high]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ nudge(leak_exposure, -8)
    ~ nudge(hardliner_mood, 4)
    ~ please(ostranin_favour, -1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    05:50, the queue for Harbin; two envelopes, and a bag of bandages for horses. {hardliner_mood >= 44: The film is on the morning news, set to music.|There is a film. Dolzhikova has it put away; she dislikes to see a man's shoes taken.} Within the month he is exchanged for a turner from Penza, who had photographed a bridge in Changchun because it was a fine one. The colonel signs for both envelopes. For a week he comes to committee without an item one.
    ->->
* (feed) [Keep him, and write with care the page that he sells. #id: ostranin_both_feed #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -3)
    ~ nudge(leak_exposure, 5)
    ~ please(ostranin_favour, 2)
    ~ tally(ostranin_made, ostranin_right, counterpart == trader or counterpart == builder)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == patient or counterpart == watcher:
        ~ move(trust, 3)
        ~ move(standing, -2)
        You put in it two things that you had never found a way of saying to Shen Yunhe across a table. A week later he answers both, in a toast about tea. Dolzhikova cannot think what he meant by it, and asks you, and asks again.
    - else:
        ~ move(trust, -2)
        ~ move(standing, 2)
        It comes back within a day, by Jin, with "Is this all?" across the top, and a price. Upstairs they have never known so exactly what the other side wanted.
    }
    What the page says of other buyers adds a tenth to their bid for nickel. Jin puts his fee up. At Norilsk, where they believed the page as well, the nickel stands crated for the other buyers, with the labels on.
    ->->
+ {ostranin_favour < 2} [Ask the colonel since when he has known. #id: ostranin_both_ask_shut #locked: He answers that to somebody he is indebted to, and he is not indebted to you.]
    -> sheets
* (ask) {ostranin_favour >= 2} [Ask the colonel since when he has known. #id: ostranin_both_ask #forecast: Zoya Kravtsevich; dependence -; low]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 1)
    ~ nudge(counterpart_suspicion, 3)
    ~ please(ostranin_favour, 1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    "Since the second paper." He takes the gloves off to say it. What Jin carried away was worth little; what he was sent to ask was worth a great deal, and of that the colonel has a list, sixty-one questions long. {counterpart == builder: Nineteen are about bridges, and one is whether you are well.|Nineteen are about who else would buy, and one is whether you are well.} You go into the spring's talks knowing what they are afraid to lose, and by the second day their man has stopped taking notes.
    ->->

// The fund without a name. Kravtsevich's third scene: a line in the reserve that goes to post offices. Rests on F52, F53, F58. The fund is invented.
// No wit at the cost of the bereaved, and no count of the dead. Hidden: war_tempo, sanctions_heat. Reads: adviser_kravtsevich_2, money_two_windows.shield, kravtsevich_made, counterpart.
=== adviser_kravtsevich_3 ===
# scene: The fund without a name # kind: adviser
On Neglinnaya Street the counter has been turned to the wall. Line eighty-eight of the reserve has a number for a name. Since 2024 it has changed yuan at a window in Heihe{money_two_windows.shield:, which you kept open}, never less than the month before.
"It eats five days a year. I took it for a villa. It is post offices: Kyakhta, Aginskoye, Svobodny, forty-one. Envelopes, one size. To widows." # speaker: Zoya Kravtsevich
So it is in no budget, and nobody need say how many widows there are. {war_tempo >= 58: The newest sheet is longer by a page.|The newest sheet is longer by a line.} Marina Dolzhikova signs; twice she has added her own salary.
{adviser_kravtsevich_2 > 0: "You know what I signed unread. This I read.|"I can fund it. I cannot book it.} Your tally of me: {record_of(kravtsevich_made, kravtsevich_right)}. Add one wrong: the villa." # speaker: Zoya Kravtsevich
* (name) [Put it in the budget, in roubles, under what it is. #id: kravtsevich_fund_name #forecast: Gleb Ostranin; influence -; high #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(dependence, -4)
    ~ move(standing, -4)
    ~ move(influence, 1)
    ~ nudge(home_strain, 4)
    ~ please(kravtsevich_favour, 2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Nine words, between roads and forestry. It passes at night, without a speech. In Kyakhta they are paid at the counter now and called up by name, before the whole queue; some would sooner have had the envelope. "I wanted them paid," says Dolzhikova, at your door. "You wanted them written down. I do see that it is also something." She has not come about a pen.
* (leave) [Leave it without a name, and find her the five days. #id: kravtsevich_fund_leave #forecast: Zoya Kravtsevich; dependence +; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ move(dependence, 3)
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ nudge(home_strain, -3)
    ~ nudge(leak_exposure, 3)
    ~ please(kravtsevich_favour, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    The five days come out of a port at Taman, where they stop dredging. At Aginskoye the postmistress, who on short days makes up an envelope from her own till, goes on doing it. {sanctions_heat >= 57: In Heihe they ask that it travel by another road; Brussels has begun to photograph the window.|In Heihe they ask that it travel by another road; they would sooner not have guessed.} In the lift Dolzhikova inclines her head to you. Zoya Kravtsevich turns the counter round again, and it is five lower.
* (harbin) [Ask Beijing to change it at par, and tell them what it is for. #id: kravtsevich_fund_harbin #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(trust, 4)
    ~ move(dependence, 1)
    ~ move(standing, -1)
    ~ move(influence, -2)
    ~ nudge(leak_exposure, 4)
    ~ please(kravtsevich_favour, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Qiao Weilin agrees within the day, and without a proverb. {counterpart == builder: Shen Yunhe has a boiler sent to the post office at Aginskoye, with a fitter.|Shen Yunhe has the paper sealed, and the seal numbered.} To change it at par they have had to be told the number. They have made no use of it; but Astana has heard that there is one. "It was in my house," says Kravtsevich. You had not asked her whether it might leave.
- ->->

// Lida writes. Golubkova's third scene: a letter on squared paper. Rests on F44, F45.
// Hidden: asian_hedging, home_strain. Reads: adviser_golubkova_1 labels, adviser_golubkova_2 labels, golubkova_made, counterpart, asian_hedging.
=== adviser_golubkova_3 ===
# scene: Lida writes # kind: adviser
"You read it out. I have known that girl since she was seventeen." Golubkova has carried the letter from Tolyatti unopened, in her handbag: squared paper, violet ballpoint. She stands over you. # speaker: Raisa Golubkova
{adviser_golubkova_1 > 0: You stood next to me once when the belt stopped, so I am writing to you|You do not know me, I am in the trim shop, so I can write to you}, says Lida. They make their own gearbox now{adviser_golubkova_1.promise:, with your signature over the hall}. Of every hundred, thirty-one fail on the bench, and are stamped all the same. "Raisa Petrovna has been told nine. I cannot say it to her face."
Golubkova sits down, which she never does. "Nine. They looked at me and they said nine." {golubkova_made > 0: Your tally has {record_of(golubkova_made, golubkova_right)}. It has no mark for being lied to.|You had her down as hopeful, and not as lied to.} # speaker: Raisa Golubkova
* (ship) [Let the boxes be stamped, and shipped. #id: golubkova_lida_ship #forecast: Irina Vasnetskaya; influence --; high #forecast: Raisa Golubkova; dependence -; high]
    ~ move(dependence, -4)
    ~ move(standing, 3)
    ~ move(influence, -4)
    ~ move(trust, -1)
    ~ nudge(leak_exposure, 3)
    ~ please(golubkova_favour, -1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    A record year; you stand beside her while it is read out. In Kostanay the number nine stops on a level crossing. The driver gets the children off by the back door, and afterwards copies down what is stamped on the casting. {asian_hedging >= 43: His depot goes over to a make from Zhengzhou, by telephone.|His depot gives you until the next one.} Lida moves to the canteen, at her own request. She sends you a sheet of squared paper, folded the same way, with nothing on it.
* (wuhu) [Ask Wuhu for a foreman who would know why, and seat him by Lida. #id: golubkova_lida_wuhu #forecast: Raisa Golubkova; trust -; medium #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ nudge(home_strain, -3)
    ~ please(golubkova_favour, -1)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    He is called Fan, and is deaf in his working ear. He lays a palm on one box and says two words, which the interpreter thinks are "lazy ring". It is the ring. {counterpart == builder: Shen Yunhe writes that he would have liked to be that man.|{counterpart == trader: Wuhu's invoice is for one foreman, one palm, and the steel for nine years.|Wuhu asks only that the steel be bought from them.}} Thirty-one becomes four. The old rings were rolled at Cherepovets; Golubkova goes up to tell them herself that the order ends, and stays for the shift.
* (stop) [Stop the line until it is put right, on full pay. #id: golubkova_lida_stop #forecast: Raisa Golubkova; dependence +; high #forecast: Raisa Golubkova; standing --; high]
    ~ move(dependence, 4)
    ~ move(standing, -3)
    ~ move(influence, 3)
    ~ move(trust, 1)
    ~ nudge(home_strain, 4)
    ~ please(golubkova_favour, -2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    Boxes are bought from Chongqing meanwhile, where a shift is taken back that was let go when we began to make our own. The bus depot at Kostanay gets new ones, free, and a letter with the word "sorry" in it; it is pinned up over the pit. In the sixth week of nothing to do they take one apart by themselves, and Gena finds the ring. {adviser_golubkova_2.value: All that time, he says, he had been counting bolts.|He is not thanked.} In the office they have worked out whose ballpoint is violet.
- ->->

// A chair in Astana. Vasnetskaya's third scene: they offer her a chair, an actual one. Rests on F132, F142, F143. The academy's offer is invented.
// Hidden: counterpart_suspicion, asian_hedging, succession_nerves. Reads: adviser_vasnetskaya_1.embassy, adviser_vasnetskaya_2 labels, standing, counterpart, counterpart_suspicion.
=== adviser_vasnetskaya_3 ===
# scene: A chair in Astana # kind: adviser
"How Large Neighbours Speak: a course of four terms." So says the prospectus of Astana's academy for diplomats. Opposite is the chair: walnut, with arms, in a room above the river. They have had it covered again.
"One would not be asked to stop being what one is; only to say it slowly, to people of twenty-three." {adviser_vasnetskaya_2.own: "They teach a letter of yours. I know it by heart."|{adviser_vasnetskaya_2.disown: "They know me there for a letter that turned out to be nobody's. It seems that one is forgiven."|"It is mentioned that the room is warm."}} # speaker: Irina Vasnetskaya
{adviser_vasnetskaya_1.embassy: Her embassy has not fallen free; the ambassador's heart has proved excellent.|She has wanted the embassy for longer than she has known you.} She believes that they mean it.
"Item one," says Ostranin, by telephone. "Nobody is offered a chair. One is offered a table." # speaker: Gleb Ostranin
-> chair

= chair
* (home) [Say no, and bring her back to Moscow, to the second floor. #id: vasnetskaya_chair_home #forecast: Irina Vasnetskaya; influence --; high #forecast: Gleb Ostranin; standing +; medium]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ nudge(hardliner_mood, -3)
    ~ please(vasnetskaya_favour, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    "One had rather thought so," she says, and thanks you. The room looks on to a wall; the wall is a good one. For a month nothing comes from Astana that is not printed. {counterpart == watcher: Beijing minds: she had been the one person in Astana who read them both.|In Beijing it is taken as tidying.} Thirteen students who had put their names down are given maritime law, by a Belgian, in a country without a sea.
    ->->
* (term) [Lend her for one term, with Gu Ruolan at the same lectern. #id: vasnetskaya_chair_term #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; influence -; medium]
    ~ move(influence, 2)
    ~ move(standing, -2)
    ~ please(vasnetskaya_favour, 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 46)
    ~ tally(ostranin_made, ostranin_right, false)
    { counterpart_suspicion >= 46:
        ~ move(trust, -2)
        Tuesdays and Thursdays, two women and one piece of chalk. In the fifth week somebody in Beijing reads the examination paper, and Gu Ruolan is wanted at home. Vasnetskaya had been certain that they would let it run. She marks both halves, the Chinese one with a dictionary, and fails nobody.
    - else:
        ~ move(trust, 3)
        ~ nudge(counterpart_suspicion, -3)
        Tuesdays and Thursdays, two women and one piece of chalk. {counterpart == patient: Shen Yunhe sends for the examination paper and is understood to have sat it.|From Beijing comes a list of verbs that they would like returned.} The embassy's cables for the term are written by a boy, who puts in the adjectives.
    }
    ->->
* (take) [Let her take the chair, and keep her desk at the embassy. #id: vasnetskaya_chair_take #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; influence -; high]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, -4)
    ~ please(vasnetskaya_favour, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    She teaches in the mornings. In the afternoons she is ours; one half of the town holds that in the mornings she is too. Her first lecture is on the word for what lies behind a house, and a minister stands at the back. The ambassador has to draft his own cables, and sends you one as a reproach. Ostranin opens a sheet headed Chalk. Within a month four people in Astana ring before they decide a thing.
    ->->
+ {standing < 56} [Get her the embassy, over the man with the heart. #id: vasnetskaya_chair_embassy_shut #locked: Embassies are asked for by people whose asking is noticed: standing 56.]
    -> chair
* (embassy) {standing >= 56} [Get her the embassy, over the man with the heart. #id: vasnetskaya_chair_embassy #forecast: Irina Vasnetskaya; trust 0; medium]
    ~ move(influence, 3)
    ~ move(standing, 2)
    ~ move(trust, -3)
    ~ nudge(succession_nerves, 4)
    ~ please(vasnetskaya_favour, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    The decree takes a week. The ambassador takes longer: he keeps bees at the residence, and packs one hive at a time. Beijing's man in Astana had an understanding with him, about not being surprised, and lets you know that he is. {adviser_vasnetskaya_1.embassy: "One had stopped waiting," she says. "One may have to learn how one does the next thing."|"One might have been told what for," she says, not ungratefully.} The walnut chair goes to a Turk.
    ->->
