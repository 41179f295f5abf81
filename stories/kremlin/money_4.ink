// Money and sanctions, act IV. Three dossiers: frozen in two places, the stop button, who audits.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F58, F66; F53; F25, F52.

// Frozen in two places. Rests on F58, F66. Plants nothing. Kyiv's signature is needed, and Kyiv decides for itself.
// Hidden: us_deal, leak_exposure, counterpart_suspicion, hardliner_mood. Reads: money_unsigned_list.share, crisis_frozen_payments.call, counterpart, leak_exposure, us_deal.
=== money_frozen_twice ===
# scene: Frozen in two places # kind: dossier # codex: october_list
"Half, for the boilers of the heating plant at Sumy. Otherwise no." That is all of Kyiv's letter. Odile Verhaegen, a notary from Ghent, has eaten a herring roll on your stairs, and unclips it from her offer: a slice of what Brussels froze in 2022 could be thawed, for medical isotopes, if Kyiv signs.
"And in Beijing lies what oil has earned since the October list, which no bank dares to send. Sixty billion yuan that I can see and not touch," says Kravtsevich. # speaker: Zoya Kravtsevich
"Item one. Her return is for the 19:15. She knew how long we take." # speaker: Gleb Ostranin
{money_unsigned_list.share:Vasnetskaya recalls that you once gave Beijing a list in a tea box. One might find another box.|{crisis_frozen_payments.call:Vasnetskaya recalls forty seconds on the telephone, about a cello. One might owe them a call.|Vasnetskaya wonders who, in Beijing, would rather not read it in a newspaper.}}
* (half) [Accept Kyiv's letter as it stands. #id: frozen_twice_half #forecast: Gleb Ostranin; standing --; high #forecast: Zoya Kravtsevich; trust 0; medium]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(trust, -1)
    ~ move(standing, -4)
    ~ nudge(us_deal, 3)
    ~ nudge(hardliner_mood, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    Kyiv's finance ministry checks your copy against its own, strikes a line that the notary had missed, and signs. The boilers for Sumy go by rail from Gdańsk. The isotopes reach a clinic in Tver on a Thursday, in lead. On his programme Pavel Nozdrin reads out which half was the enemy's, as he calls it, for nine minutes. Astana prints both letters in full. Beijing draws the lesson that you have begun to meet claims.
* (tell) [Show Shen Yunhe her pages before you answer them. #id: frozen_twice_tell #forecast: Irina Vasnetskaya; trust ++; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == trader:
        ~ move(trust, 2)
        ~ move(dependence, -3)
    - else:
        ~ move(trust, 3)
        ~ move(dependence, -2)
    }
    {counterpart == trader:He rings within the hour, with a bid. Ten billion of the second drawer, to be spent by Friday, if the first stays shut for a year.|{counterpart == patient:He thanks you on the ninth day. On the tenth, four billion stir in the second drawer, without remark.|He sends back one question, a good one. That week four billion of the second drawer are found to have had the wrong stamp.}} Verhaegen reads in her own newspaper that Beijing has read her, and takes the last train. The clinic in Tver is sent an older isotope from Harbin. Until June your post comes by way of Dolzhikova's floor, slit.
* (quiet) [Answer Ghent alone, by hand, and say nothing in Beijing. #id: frozen_twice_quiet #forecast: Gleb Ostranin; trust --; high #forecast: Irina Vasnetskaya; influence +; low]
    ~ move(dependence, -3)
    ~ move(influence, -1)
    ~ nudge(us_deal, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    { leak_exposure >= 40:
        ~ move(trust, -5)
        ~ move(standing, -1)
    - else:
        ~ move(trust, -3)
        ~ move(standing, 1)
    }
    Without Kyiv's half there is no slice, Verhaegen says, but there are crumbs: forty million, interest upon interest, unclaimed. Kyiv is asked, and waives them for the clinic. {us_deal >= 42:A gentleman from the Treasury counts the zeros and leaves her his card.|She is left to count the zeros herself.} {leak_exposure >= 40:By the ninth day Shen Yunhe has your handwriting on his desk.|Shen Yunhe asks nothing. In Beijing the second drawer gets a second lock.} Astana, which had carried the first letter, is not told how it ended.
* (refuse) [Refuse; we do not buy our own money. #id: frozen_twice_refuse #forecast: Zoya Kravtsevich; dependence +; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, 1)
    ~ move(dependence, 3)
    ~ move(influence, -2)
    ~ nudge(us_deal, -5)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    The sentence is good and everyone uses it, the chief first. Verhaegen writes it down, in French, as a refusal. She asks whether there is a waste-paper basket. In Tver a radiologist rules a line under the week in which his stock runs out. At Sumy they will burn what they burned last year. Beijing's bank is moved by your firmness and offers to mind the second drawer for longer.
- ->->

= left
~ move(standing, 2)
~ move(influence, -3)
Money: {money_title}. The notary is kept on a bench outside Dolzhikova's door for nine hours, and is then shown the Armoury. In Tver the isotopes run out on the Sunday. # rival # style: ledger
->->

// The stop button. Rests on F53. Plants nothing.
// Hidden: home_strain, hardliner_mood, leak_exposure. Reads: adviser_kravtsevich_1 labels, money_pensioners labels, counterpart, home_strain.
=== money_stop_button ===
# scene: The stop button # kind: dossier # codex: yuan_share
By 08:12 nine banks want yuan and none will sell. On the third floor of the exchange, under a plastic lid, is the button that stops trading; it is tested every July, on a Sunday. {adviser_kravtsevich_1.use:You put her number into a first line once, and since then everybody has thought he knew it.|{adviser_kravtsevich_1.keep:Her number has never stood in any paper, so that anyone may invent one.|{adviser_kravtsevich_1.swap:Beijing rings for her number every morning at ten.|Nobody outside knows her number.}}} {money_pensioners.allow:Oksana Trubina, in Samara, is the ninth.}
"I have yuan for twenty-six days. By the rumour, four. I cannot prove twenty-six without making it four." She has come without her coat. # speaker: Zoya Kravtsevich
"Item one. It was sent at 07:40, from a hotel in Dubai. Item two. Press, and by noon I have the sender." # speaker: Gleb Ostranin
-> lid

= lid
* (ration) [Serve medicine and machines first, the rest by lot. #id: stop_button_ration #forecast: Zoya Kravtsevich; standing -; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(trust, 1)
    ~ move(dependence, -2)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ nudge(home_strain, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The lots are drawn from a fur hat, there being no urn. Insulin by ten, bearings by eleven; shoes, on which the sender in Dubai had bet, come last. Bishkek and Minsk, which buy their yuan on your exchange, are not in the hat. At Osh bazaar the gates stay shut for two days. A Kyrgyz banker lets Vasnetskaya know that by the third he had found an exchange in Almaty, and that it had been open all along.
    ->->
* (press) [Press it, for one morning. #id: stop_button_press #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(dependence, -3)
    ~ move(trust, -4)
    ~ move(standing, 4)
    ~ nudge(hardliner_mood, 3)
    ~ nudge(home_strain, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    It sticks, and a cleaner shows them how. For four hours no yuan is bought or sold in Russia. The colonel has his man by 11:50, on a sunbed: a brother-in-law of the forty-second agent. At noon it opens, calm; the switchboard gives you Rashid of Kazan, children's shoes, by the container, who had a ship to release before ten. In Beijing four hours of silence are put into a column headed "may recur".
    ->->
* (publish) [Let her read the number aloud, at nine, with the doors open. #id: stop_button_publish #forecast: Zoya Kravtsevich; trust -; high #forecast: Gleb Ostranin; standing --; medium]
    { overruled(8):
        -> under_the_lid
    }
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(leak_exposure, -4)
    ~ candour = MIN(8, candour + 1)
    ~ please(kravtsevich_favour, 1)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    She reads out three figures and the day on which each was counted, then puts a mint in her mouth so as not to be asked. {home_strain >= 55:It is four by eleven o'clock, nine by one, and by the evening, because she has sold to everyone who came, twenty-two.|By eleven people are selling back what they had bought at eight.} Qiao Weilin, who had thought that you would hide it, moves his own books by a day to match. Dolzhikova calls it undressing. A grain firm in Rostov, which had bought at nine minutes to nine, sends her the slip.
    ->->
* (call) [Ask Qiao Weilin to be seen selling, at half past eight. #id: stop_button_call #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(dependence, 5)
    ~ move(standing, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, -2)
    - else:
        ~ move(trust, 3)
    }
    {counterpart == patient:He will ask upstairs. Upstairs is in no hurry, so that he sells at 11:05, when it is worth most to have sold, and Moscow has spent the morning looking at a clock.|"A friend in need," he begins, and looks into it: the proverb is English. He sells at 8:31, through two banks with dull names.} By noon the rumour is dead. There is a new one, that Moscow's exchange opens when a man in Beijing has had his breakfast. The nine banks move their morning meeting to fit.
    ->->

= under_the_lid
~ move(dependence, -1)
~ move(trust, -2)
~ move(standing, -3)
She has the three figures on a card when the telephone goes. The chief will not have it read; Dolzhikova was with him at 08:30 and has carried the lid upstairs, as a precaution. At 08:50 it is pressed; the book beside it has no name for that minute. Kravtsevich tears the card in four, and at eleven the shoe importers of Kazan are told that there was a fault in the wiring.
->->

= left
~ move(dependence, -2)
~ move(trust, -2)
Money: {money_title}. Dolzhikova has it pressed at 08:20 and tells the press at noon that it was a Sunday. # rival # style: ledger
->->

// Who audits. Rests on F25, F52. Plants nothing; the last table may recall it.
// Hidden: succession_nerves, leak_exposure, counterpart_suspicion, asian_hedging. Reads: money_china_track.hide, money_two_windows.barter, money_clearing_house.open, initiative_price_office, counterpart, succession_nerves.
=== money_who_audits ===
# scene: Who audits # kind: dossier # codex: two_tables
Two tables of last year's trade lie on two chairs, being too long for one desk. For 2025 Beijing had counted 228.1 billion dollars, and Moscow let it stand. Now the one is nine billion longer than the other.
Inessa Rozhnova, of customs statistics, has found six of the nine with a knitting needle. "Transit. Rounding. {money_china_track.hide:Flowers, sent by way of Osh.|A cello, counted twice.} {money_two_windows.barter:Shapkin's wheat, against gloves.|Coal that was lighter on arrival.} The other three somebody has." # speaker: Inessa Rozhnova
"Print both. In theirs we sell two things. In ours we are also paid for them." # speaker: Timur Abdrashin
"Item one. Three billion is a person. Item two. He may be senior to all of us." # speaker: Gleb Ostranin
-> chairs

= chairs
* (bury) [Put both tables away, and leave it to your successor. #id: who_audits_bury #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence -; medium]
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ move(dependence, -1)
    ~ nudge(succession_nerves, 4)
    ~ nudge(leak_exposure, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Both go into a box, and the box gets a number without a meaning. On two floors people you hardly know are kind to you. {succession_nerves >= 45:A man who hopes for your desk asks in the canteen whether it comes with its boxes.|Rozhnova's needle stays in the lid; nobody likes to pull it out.} As no one can say what had been promised, two cargoes meant for Dalian go to Chennai. Astana, which keeps a third table, stops sending you the proofs.
    ->->
* (both) [Print both, side by side, with the gap in red. #id: who_audits_both #forecast: Irina Vasnetskaya; influence +; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(trust, -3)
    ~ move(standing, -2)
    ~ candour = MIN(8, candour + 1)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Rozhnova chooses the red. Within a week {money_clearing_house.open:Dana Mukasheva has found one of the three billions in her own hall, and posts the page.|a graduate student in Almaty has found one of the three billions, under toys.} Delhi asks for such a table too, with itself in it. Two directors in Moscow go abroad for their health; their drivers, who do not, are questioned. "We had thought," says Shen Yunhe's office, "that it was our gap as well."
    ->->
* (theirs) [Take Beijing's table as the common one. #id: who_audits_theirs #forecast: Irina Vasnetskaya; trust ++; high #forecast: Zoya Kravtsevich; standing -; high]
    ~ move(dependence, 4)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == builder:
        ~ move(trust, 5)
    - else:
        ~ move(trust, 4)
    }
    One table, in their type, with your title in translation. {counterpart == builder:Shen Yunhe has it cut in granite for the customs hall at Heihe, with room for forty years.|Qiao Weilin sends the key to the symbols, which you had not known were symbols.} Rozhnova is asked to retire a method and takes it as meant for herself. The three billion are not in it any more, nor is whoever had them. From now on your own budget learns on the ninth of the month, from Beijing, what it has earned.
    ->->
+ {initiative_price_office == 0} [Give the gap to an office where both sides count. #id: who_audits_office_shut #locked: There is no joint office. Starting one was a thing to think of earlier.]
    -> chairs
* (office) {initiative_price_office > 0} [Give the gap to the joint price office, where both sides count. #id: who_audits_office #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(influence, -2)
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    You had the idea of that office, and have never heard it laugh before. The three billion were discounts, booked by them as gifts and by you as losses; each ledger had been too polite to ask. Rozhnova and a Mr Fu from Tianjin write the joint page, and eat her sandwiches. Two deputies lose a bonus. In Astana a third table, drawn up for the purpose with some care, goes into a drawer.
    ->->

= left
~ move(trust, -2)
~ move(standing, 1)
Money: {money_title}. Dolzhikova adds the two tables and divides by two. She is the first to get a figure that both sides dislike equally. # rival # style: ledger
->->
