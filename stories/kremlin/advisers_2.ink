// Adviser scenes, act II: one for each of the four. Each costs one point of attention and fires once, in Q3 2026 .. Q2 2027.
// Facts: F99, F101 (Ostranin); F52, F53, F54 (Kravtsevich); F44, F45 (Golubkova); F33, F132 (Vasnetskaya).

// A source worth keeping. Ostranin's second scene: a clerk who sells papers, and has a daughter. Rests on F99, F101.
// Hidden: counterpart_suspicion, leak_exposure. Reads: adviser_ostranin_1 labels, counterpart, counterpart_suspicion.
=== adviser_ostranin_2 ===
# scene: A source worth keeping # kind: adviser
He has asked for the hour in his car, behind the zoo, with the heater on. {adviser_ostranin_1.give: On the dashboard lies your guest list, one name boxed in red.|{adviser_ostranin_1.refuse: He has not sat beside you since you refused him a list.|On the dashboard lies half a sandwich.}} Beyond the wall something large complains.
"Item one. Jin Boyuan, second clerk, commercial section. Item two. In ten weeks he has sold us six papers, all true. Item three. A daughter at the veterinary academy, third year, horses; her fees are late. I should like to keep him, and to give you the seventh." # speaker: Gleb Ostranin
You ask why Jin does it. The colonel, who can say of any man which door he went in by, and seldom what for, has not enquired. "Reasons get lost. A time of day does not." # speaker: Gleb Ostranin
* (once) [Take the seventh paper, pay the girl's fees, and let him go. #id: ostranin_source_once #forecast: Gleb Ostranin; influence -; medium]
    ~ move(dependence, -3)
    ~ move(influence, 2)
    ~ move(standing, -2)
    ~ please(ostranin_favour, -1)
    ~ tally(ostranin_made, ostranin_right, false)
    A freight table: what they offer by the tonne at Zabaikalsk, and what they would pay if pressed. You press, and let Kostanay's shippers in on the rate. At the academy a bursar writes "received" beside a name. At 19:20 Jin Boyuan eats two bowls of soup, alone, and weeps, or has used too much mustard; the colonel records both. An eighth paper arrives by post, and goes back unread.
* (tell) [Tell Shen Yunhe that his commercial section leaks, and give no name. #id: ostranin_source_tell #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(dependence, 2)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -6)
    ~ please(ostranin_favour, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == watcher:
        ~ move(trust, 2)
        He supplies the name himself. He had been wondering how long you would keep it.
    - else:
        ~ move(trust, 5)
        He is silent for so long that the operator asks whether you have finished. Then he tells you which of your own consulates has a bad lock.
    }
    Jin is called home, to a course in accounting, and the girl with him; in a stable at Butovo somebody else has her mare to nurse. The section's next price must be taken as it comes. Ostranin is seen in the car, eating, with the engine off.
* (keep) [Let him keep Jin, and read what comes. #id: ostranin_source_keep #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ nudge(leak_exposure, 4)
    ~ nudge(counterpart_suspicion, 4)
    ~ please(ostranin_favour, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    On Fridays you now know what Beijing will say on Tuesday. Twice you have the answer typed before they have asked, and are admired for it upstairs. {counterpart_suspicion >= 46: The third time they change the question on the stairs.|The third time their man looks at the typed sheet, and then for a while out of the window.} A registry woman in Beijing, fourteen years clean, has to say who else had her key. The daughter passes in surgery.
- ->->

// A signature. Kravtsevich's second scene: she signed unread, once. Rests on F52, F53, F54.
// Hidden: home_strain. Reads: adviser_kravtsevich_1 labels, counterpart, home_strain.
=== adviser_kravtsevich_2 ===
# scene: A signature # kind: adviser # codex: yuan_share
The cardiac ward in Khamovniki lets visitors sit until ten. Room seven is her mother's. Zoya Kravtsevich has bought two coffees and drunk neither; on her knee is the carbon of a letter.
"Friday, 18:50. This chair. A messenger from Abdrashin, debts, with a pen. Four point one billion yuan from Harbin, secured on gold: the vault's. Letters in thirty years that I have signed unread: one." # speaker: Zoya Kravtsevich
With it her counter goes from nineteen days to fifty-two. The courier flies on Monday. {adviser_kravtsevich_1.swap: "You once asked for a line in my name. They still use the name."|{adviser_kravtsevich_1.use: "You printed a number of mine. Print this one."|{adviser_kravtsevich_1.keep: "You kept a number for me. So I rang you."|"Extensions that I know by heart: yours."}}} Behind the door a machine counts as well, and she nods to it. She has not taken off her coat.
* (courier) [Stop the courier, and say that it was never sent. #id: kravtsevich_signature_courier #forecast: Zoya Kravtsevich; dependence -; high #forecast: Zoya Kravtsevich; standing --; medium]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ please(kravtsevich_favour, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    At Sheremetyevo the pouch is found to have a faulty seal. Harbin waits for the letter, then for a reason, then for neither. {home_strain >= 48: A yard in Kostroma pays its welders in sunflower oil.|A yard in Kostroma puts off its wages, by a week, with an apology.} Velgin has a word with Abdrashin, who takes it well; he had wanted the country to have one easy spring. Upstairs it is observed that somebody still reads what leaves the building. She had expected it to ruin you.
* (stand) [Let it stand; the counter needs the days. #id: kravtsevich_signature_stand #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ nudge(home_strain, -4)
    ~ please(kravtsevich_favour, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, -1)
        Fifty-two. Harbin asks which vault it is, and whether there is another.
    - else:
        ~ move(trust, 2)
        Fifty-two. Harbin thanks the signatory and asks after her mother, by name.
    }
    Ministers who have never heard of the counter sleep better. Bishkek, which was to have had a loan against those same bars, is told that they are being polished. She reads the acknowledgement out at the bedside. Her mother kept the books of a dairy for forty years. "And who checked it?" she says, from the pillow.
* (own) [Put your name under hers, and a date on which it ends. #id: kravtsevich_signature_own #forecast: Zoya Kravtsevich; standing --; high #forecast: Gleb Ostranin; trust -; low]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -4)
    ~ please(kravtsevich_favour, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    One year, says the line that you add, and the gold stays in Moscow. Qiao Weilin was promised one signature and no end to it. He finds two and a date, and prefers them; an end is something that he can defend. In committee they call it a diplomat's guarantee, and a deputy asks what you have in the bank. She unwraps two mints. When her mother wakes and wants to know what day it is, she is told to the minute.
- ->->

// How many bolts. Golubkova's second scene: a van on bedsheets. Rests on F44, F45.
// The value count can be overruled. Hidden: home_strain, counterpart_suspicion. Reads: adviser_golubkova_1 labels, counterpart, counterpart_suspicion.
=== adviser_golubkova_2 ===
# scene: How many bolts # kind: adviser # codex: localisation
A van lies in pieces on the paint shop floor at Tolyatti, on forty hospital sheets, each bolt in its own chalk square. Gena has been four nights at it. Three thousand two hundred and six, says his exercise book; ours, one thousand seven hundred and forty. Forty-one he will not swear to.
"You hear him? More than half! So it is a Russian van, and the post office takes nine thousand. Lida, put a bolt in his hand." # speaker: Raisa Golubkova
Overleaf he has reckoned it by price: nineteen in the hundred. {adviser_golubkova_1.crates: You know what the rest came in; you asked.|{adviser_golubkova_1.promise: This is where your fifth day goes.|{adviser_golubkova_1.half: The other half of the hall looks on from behind its line.|The hole in the roof has a tarpaulin.}}} Golubkova has not turned that page. Which count makes a van Russian is yours to rule.
-> sheets

= sheets
* (value) [Count by what the parts cost. #id: golubkova_bolts_value #forecast: Raisa Golubkova; dependence +; high #forecast: Zoya Kravtsevich; dependence -; medium]
    { overruled(5):
        -> sent_back
    }
    ~ move(dependence, -4)
    ~ move(trust, -2)
    ~ move(standing, -4)
    ~ nudge(home_strain, 4)
    ~ please(golubkova_favour, -3)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Nineteen. The post office withdraws, and a trainload of kits that were to be dressed for it turns round at Manzhouli. They build nothing for two months. Then, as it is that or the gate, they build a seat, a lamp and a wiring loom that are theirs to the last clip, and ugly. Gena is promoted to a thing called quality, which has a desk and no chair. By courier, signed for, you get the bolt that you held.
    ->->
* (number) [Count by number: more than half, and a Russian van. #id: golubkova_bolts_number #forecast: Raisa Golubkova; dependence --; high #forecast: Raisa Golubkova; standing +; medium]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ nudge(home_strain, -4)
    ~ please(golubkova_favour, 2)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    Nine thousand are ordered, with a band. Soon the kits from Wuhu come with everything large in place and the bolts left out. {counterpart == builder: Shen Yunhe sends a photograph of the hall where they are left out, and his compliments on the rule.|Lu Zhengping, sighing, calls it the most courteous tariff that he has met.} Kostanay offers an axle, whole and heavy; by the new rule it is worth fourteen bolts, and it goes home again. Gena turns ours in by hand, all one thousand seven hundred and forty, with a plaster on each thumb.
    ->->
* (pair) [Have an engineer from Wuhu count beside Gena, and print both columns. #id: golubkova_bolts_pair #forecast: Irina Vasnetskaya; trust +; high #forecast: Raisa Golubkova; standing -; medium]
    ~ move(influence, 3)
    ~ move(standing, 1)
    ~ move(dependence, -1)
    ~ nudge(home_strain, 3)
    ~ please(golubkova_favour, -2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 46)
    ~ tally(golubkova_made, golubkova_right, false)
    { counterpart_suspicion >= 46:
        ~ move(trust, -2)
        They send a Miss Tang, who is twenty-six and has her own chalk, and with her a man who writes down where Gena puts his thumb.
    - else:
        ~ move(trust, 2)
        They send a Miss Tang, who is twenty-six and has her own chalk. She drew nine of these bolts herself, and apologises for one.
    }
    Thirty-eight of the forty-one are placed; three go into a jar, as of no known country. Minsk and Astana did not believe in "more than half". They write to say that they believe in the jar. The post office wants to read it all first, and the paint shop waits on half pay.
    ->->

= sent_back
~ move(dependence, 2)
~ move(trust, 1)
~ move(standing, -2)
~ please(golubkova_favour, -2)
~ tally(golubkova_made, golubkova_right, true)
~ tally(kravtsevich_made, kravtsevich_right, false)
The rule comes down for your initials, the other way about: a bolt is a bolt, in green. Golubkova and Dolzhikova had gone up at ten, with a tray of pies between them. Wuhu puts on a shift to leave things out. Gena's exercise book is called in, for the museum.
->->

// A message you did not write. Vasnetskaya's second scene: wheat, and words of the eleventh. Rests on F33, F132.
// Hidden: asian_hedging, counterpart_suspicion. Reads: adviser_vasnetskaya_1.strike, opening.neighbours, influence, counterpart, counterpart_suspicion, asian_hedging.
=== adviser_vasnetskaya_2 ===
# scene: A message you did not write # kind: adviser
On cream paper, a deputy minister in Astana thanks you for your words of the eleventh. You had none. Vasnetskaya, who has samsa in foil, waits until you have read it.
"One was asked, at a christening, what your desk would say if their wheat went out by Dostyk this season, to China, and not by us. One may have said, glad for the wheat. One rather hoped that, by the time you heard of it, it would be your view." # speaker: Irina Vasnetskaya
In return 340 of our wagons, held at Petropavl, got their stamp that evening. At Novorossiysk the ships wait for wheat. {adviser_vasnetskaya_1.strike: You had once struck out a word, and so they believed it.|{opening.neighbours: You once rang them before you rang Beijing, and it sounded like you.|It came from her, and that was enough.}}
-> words

= words
* (own) [Say that you wrote it, and mean it. #id: vasnetskaya_message_own #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; influence -; high]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -3)
    ~ please(vasnetskaya_favour, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    You copy it out in your own hand, and would have left out only the adverb. Astana answers it at length, and in passing about two other matters. Dolzhikova lends your copy to a man who knows about ink. From Novorossiysk the port manager rings: he has lost four ships, is told that it is policy, and would like to hear whose. Yours, you say.
    ->->
* (copy) [Own it, with today's date, and send Beijing a copy. #id: vasnetskaya_message_copy #forecast: Irina Vasnetskaya; trust ++; high]
    ~ move(influence, -1)
    ~ move(standing, -1)
    ~ please(vasnetskaya_favour, -2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 48)
    { counterpart_suspicion >= 48:
        ~ move(trust, -1)
        ~ move(dependence, -2)
        Beijing asks who will be paid for the welcome, and has every tenth wagon emptied and swept. Shippers at home, offended on the wheat's behalf, find a mill in Mersin.
    - else:
        ~ move(trust, 4)
        The wheat goes in by their gate; Beijing had braced itself for our objection, and has your blessing instead. They lengthen a siding at Alashankou. {counterpart == patient: Shen Yunhe says nothing for sixteen days, and then a loaf comes.|Shen Yunhe sends the stationmaster's telephone number.}
    }
    In Astana they see that a private word has become a paper with three readers. The deputy minister went out on a limb for it; they take away his driver.
    ->->
* (disown) [Let Velgin and Astana know that it was never yours. #id: vasnetskaya_message_disown #forecast: Irina Vasnetskaya; influence --; high #forecast: Gleb Ostranin; standing +; medium]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, 4)
    ~ please(vasnetskaya_favour, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Velgin reads the cream letter, then yours, and puts them into different folders. Astana's next is addressed to the institution. {asian_hedging >= 44: The wheat is past Dostyk by then, with a Turkish insurer.|The wheat goes by Dostyk regardless; it was loaded.} At Petropavl the man with the stamp acted on your word, and is retired without a dinner. The foil packet stays on the sill for two days.
    ->->
+ {influence < 54} [Ask Astana to say it aloud, as its own decision. #id: vasnetskaya_message_aloud_shut #locked: They would say it aloud for somebody they already ring: influence 54.]
    -> words
* (aloud) {influence >= 54} [Ask Astana to say it aloud, as its own decision. #id: vasnetskaya_message_aloud #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(influence, 2)
    ~ move(trust, 1)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ please(vasnetskaya_favour, 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Which it was. A spokesman reads two sentences, Kazakh first, and adds that no neighbour had been consulted or would be hurt. Your name is nowhere. Beijing likes a neighbour that thanks nobody, and the deputy minister is seen to breathe. At home they ask what the Eastern Desk was doing on the eleventh, and are still asking at New Year.
    ->->
