// Set pieces outside the summits. Act I: Tianjin and the parade (Q3 2025), Hangzhou (Q4 2025).
// Facts: F01, F61-F63, F116-F118, F171 (Tianjin); F57, F66, F67, F119, F130, F168 (Hangzhou).

// Tianjin and Beijing, 31 August - 3 September 2025. Two beats: what the memorandum is called; whom you put near the stand.
// Rests on F01, F61-F63, F116, F118, F171. Sets energy_memorandum (0, 1, 2), read by energy_border_price and the summit.
// Hidden: asian_hedging, counterpart_suspicion, us_deal. Reads: counterpart, opening labels.
=== setpiece_tianjin ===
# scene: Tianjin, the last day of August # kind: setpiece # codex: tianjin_parade
Four hundred cars with covered plates wait in the sun along the Haihe. In the third there is a draft of nine lines: fifty billion cubic metres of gas yearly, across Mongolia, no price, no date, and one word still in brackets. The word is "binding".
Ilya Barsegov has slept in his jacket. "It is for the cameras. Without it we have announced a conversation." # speaker: Ilya Barsegov
Across the aisle sits Fang Muqing of their planning commission, peeling a boiled egg without breaking the shell's skin. {counterpart == trader: "By all means the adjective," he says. "Adjectives are free this week."|"We have signed that word before," he says to the egg. "It kept very well."}
"A memorandum binds whoever needs it more," says Kravtsevich. She has been shown to the wrong hotel twice. # speaker: Zoya Kravtsevich
The Mongolian delegation, eleven people with a third of the route in their country, has been given a room with no telephone. Their energy minister's deputy is asking a waiter, in Russian, what everyone is waiting for.
* (intent) [Write "intend", and keep the talks in your own hands. #id: tianjin_intent #forecast: Zoya Kravtsevich; dependence -; medium #forecast: Irina Vasnetskaya; trust 0; low]
    ~ energy_memorandum = 1
    ~ move(standing, 3)
    ~ move(dependence, -5)
    ~ move(trust, -1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    A smaller word, and it fits the line better. Barsegov says it at dinner several times, in several tones, to hear whether one of them sounds like the other one. In Moscow the evening bulletin has it as "resolve". Fang Muqing signs at once, which makes you look again at what you have given him: the calendar. The deputy from Ulaanbaatar asks for a copy and is given the English one.
* (binding) [Keep the word: a binding memorandum, price to follow. #id: tianjin_binding #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ energy_memorandum = 2
    ~ move(trust, 6)
    ~ move(dependence, 5)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Moscow announces it by noon. The Chinese agency reports the weather, the toasts, and twenty-two agreements, unnamed. At Vyksa the pipe mill, which reads only the first report, takes on two hundred people; the manager has bunting up by the shift change. Fang Muqing is generous. He signs with your pen and does not give it back. "Now," says Kravtsevich, "they know what we would not go home without."
* (none) [Take the brackets out, and the line with them. #id: tianjin_none #forecast: Zoya Kravtsevich; standing -; high #forecast: Irina Vasnetskaya; influence +; medium]
    ~ energy_memorandum = 0
    ~ move(dependence, -6)
    ~ move(trust, -5)
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Eight lines are signed. The ninth leaves a gap on the page that both protocol offices notice, since they had measured it. Barsegov walks twice round the car park. The Mongolians are brought a telephone, on their fourth day: it is Fang Muqing, who wishes to talk about transit, and hears that they are at lunch. They have ordered something with bubbles in it.
- -> setpiece_tianjin.stand

= stand
Beijing, Chang'an Avenue, rehearsal, 04:50. Three front places are settled above your head and above everyone's. But near them there is one spare chair, upholstered, with a good view of the missiles, and by a mistake in the lists its label is in your pocket. Gu Ruolan of their foreign ministry has noticed. "I could be looking for it," she says in Russian, "until about six." # speaker: Gu Ruolan
Three people have asked for it since Tianjin, none of them in words.
* (banker) [Your own central banker, who has business with theirs. #id: tianjin_chair_banker #forecast: Raisa Golubkova; standing -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ please(kravtsevich_favour, 1)
    ~ tally(golubkova_made, golubkova_right, true)
    Kravtsevich watches four hours of rockets and two bankers. By the time the pigeons go up she has promises about settlement worth eleven days of imports, made in whispers during the tanks. On television a woman in grey is seen to take a mint, seven metres from three heads of state. Golubkova rings the hotel to ask who that is supposed to be.
* (astana) [Astana's envoy, where every lens will find him. #id: tianjin_chair_astana #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(influence, 6)
    ~ move(trust, -3)
    ~ nudge(asian_hedging, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    He sits, smiles to the left, then to the right, for the same length of time; somebody in his office has practised it with him. Your hosts had meant him for the second row with the other four, and a protocol officer goes by holding a list as one holds a bird that has died. In Tashkent and Bishkek they count the metres. {opening.neighbours: "First a question, and now a chair," Vasnetskaya hears. "What comes third?"|Vasnetskaya hears only that the chair had been noticed, and its upholstery.}
* (pyongyang) [The Korean delegation's second man, and let Washington count. #id: tianjin_chair_pyongyang #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 5)
    ~ move(influence, -5)
    ~ nudge(us_deal, -4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Every front page west of Minsk has the photograph. In Seoul a mother whose boy is doing his service cuts it out, and in Kursk there are villagers who have met that army. In Kyiv the chair is entered in a table, beside ten thousand soldiers. At home you are asked to two receptions. Astana's envoy has the chair behind the pillar, and a book.
- ->->

// Hangzhou, 3 November 2025: the premiers' thirtieth meeting, days after the October list and Busan. Two beats: what the state buyers are offered; what the spare paragraph says.
// Rests on F57, F66, F67, F119, F130, F168. Sets oil_answer (1, 2, 3), read by the summit.
// Hidden: sanctions_heat, us_deal, home_strain. Reads: tianjin labels, counterpart, us_deal.
=== setpiece_hangzhou ===
# scene: Hangzhou, West Lake # kind: setpiece # codex: october_list
Twelve days since Washington listed two of your oil firms, four since Washington and Beijing met at Busan and eased tariffs on each other. The contracts run out on the twenty-first. Four Chinese state buyers have stopped loading at sea; the independents go on, and the pipe goes on, and off Riau the tankers have begun to lie in rows.
Tao Jinbei, who trades for one of the four, has asked for tea without notes. He has brought his lawyer, and the lawyer has brought a second telephone to leave switched on in the next room. {setpiece_tianjin.binding: "After the parade we were told that everything was binding," he says. "My bank asked me what."|"Nobody is leaving," he says. "It is only that nobody may be seen staying."}
"One barrel in five that they import is ours. I can fund a month of waiting. In the second I would be selling the furniture." # speaker: Zoya Kravtsevich
"You give him what he wants," Golubkova says down the line, "and then you come to Samara and tell Vitya at the refinery whose discount he is." # speaker: Raisa Golubkova
* (wait) [Ask him to wait with you until the list has aged. #id: hangzhou_wait #forecast: Zoya Kravtsevich; standing --; high #forecast: Raisa Golubkova; trust +; low]
    ~ oil_answer = 3
    ~ move(trust, 3)
    ~ move(standing, 2)
    ~ move(dependence, -2)
    ~ nudge(home_strain, 6)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    He likes to be asked for something that costs him nothing, and pours you the second cup himself. Thirty-one tankers lie off Riau, riding deep; a fishing village sells them water and mangoes. At home it looks like nerve. In Almetyevsk they begin to shut in the old wells, one field at a time, and an old well does not always open again. {us_deal >= 36: A trader in Geneva lets it be known that lists have been shortened before.|A trader in Geneva bets that you will not last.}
* (discount) [Offer a deeper discount, by pipe, out of sight. #id: hangzhou_discount #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Raisa Golubkova; standing -; medium]
    ~ oil_answer = 1
    ~ move(trust, 4)
    ~ move(dependence, 6)
    ~ move(standing, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    He writes nothing down. He turns his cup so that the handle points north, and in the morning the pumps at Mohe run faster. What the pipe can carry, it now carries, at a figure that four people know. Vitya at the Samara refinery is not one of them. He learns of it as everyone does, from a budget line with a hole in it, and from the kindergarten that had been standing in the hole.
* (india) [Tell him that the tankers are already turning for India. #id: hangzhou_india #forecast: Zoya Kravtsevich; dependence -; medium #forecast: Irina Vasnetskaya; influence +; medium]
    ~ oil_answer = 2
    ~ move(dependence, -6)
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ nudge(sanctions_heat, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    He asks which port. You name one; it is nearly true, and by the time he has had it looked up seven of them have made it true. A refiner from Gujarat rings before lunch. His brother makes shirts, which since August have paid fifty per cent to enter America on account of just such barrels. He would like the shirts taken off the price. He is patient, and has ten other sellers. Tao Jinbei closes the other telephone himself.
- -> setpiece_hangzhou.communique

= communique
The communiqué has eleven paragraphs about friendship and one that is empty; two delegations have been leaving it for each other since noon. Lu Zhengping of their commerce ministry has a page of headings, Ostranin's man a page of names. Serikova, who came for the union and has been given a folding chair, has one sentence, in pencil.
* (names) [A line against one-sided sanctions, with names. #id: hangzhou_names #forecast: Gleb Ostranin; standing ++; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ move(trust, -4)
    ~ move(standing, 5)
    ~ nudge(us_deal, -3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The names come back as "certain countries", the measures as "certain measures", and the whole as a footnote. Moscow prints it with the names put in again. Their spokesman, asked which text holds, says that both sides have a text. In Washington a junior official is told to compare the two, for practice.
* (five) [A line that calls the five partners, and not a space. #id: hangzhou_five #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(influence, 6)
    ~ move(trust, -1)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Serikova's pencil goes into print as it stood. Astana publishes the sentence on a page to itself; in three days its president and the other four will be in Washington, about tungsten, and there it will be quoted, kindly, at both of you. Dolzhikova has the paragraph number by heart within the hour.
* (access) [A line on fair access for goods, both ways. #id: hangzhou_access #forecast: Raisa Golubkova; standing -; high #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 5)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ please(golubkova_favour, -1)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Lu Zhengping initials it and lets out his breath, like a man who has put down a piano. He has eleven provinces on the telephone by supper. {industry_scrap_fee.raise: "And your fee?" he asks, at the cloakroom. "It is very well, thank you," you say, and he laughs, and so it is on record.|Golubkova, reading it in Tolyatti, underlines "both".}
- ->->
