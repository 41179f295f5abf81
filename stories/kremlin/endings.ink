// Twelve endings, each a tunnel: what stands in the summer of 2029, or earlier where an office ended before its time.
// Only second_card, unanswered and page_one can come early, so they name no summit as held without reading its state.

// ---- Break ----

=== ending_unanswered ===
# scene: Unanswered
Your last letter to Beijing had four paragraphs and a question in each. It comes back on a Tuesday, slit along the top and folded again the other way.
"They have read it," says Velgin. "I would frame that, if I were going to have a wall." # speaker: Arseny Velgin
{treaty_text == 3: The clause that you refused aloud in Kazan is on page one of the Beijing papers' summary, with your name spelt right.|{summit_text == 2: The truce on levies lapsed on a Friday, and neither ministry sent anyone to watch.|{setpiece_tianjin.none: A Beijing monthly has found the gap on the Tianjin page where a ninth line used to be, and prints the gap.|In the Beijing papers you are "the former interlocutor", and the former is older than the news.}}} At Zabaikalsk the lamps across the yard are off at five. {crisis_frozen_payments.call: There is a note in a drawer of what you asked for once, with the hour; nobody there will ever need to use it.|Bai Luoyan sells up in Heihe, four hundred pairs, none of them matching a permit.} In Brussels they call it an opening, and wait, politely, to be asked for something.
You have a good conscience about several of the questions. The second was about insulin pens. Kravtsevich rings on the Wednesday to ask how it was answered. # ending: unanswered
->->

=== ending_western_ticket ===
# scene: The Western ticket
It is on one sheet, as you had always been told it could not be. Assets against airspace, aircraft parts against pipe valves, and a lawyer's adverb in each line to keep it from meaning so.
{war_back_channel.talk: The figure you named on the telephone from Alaska stands in the third line, rounded down.|The sum in the third line is one that nobody remembers naming first.} {truce_text >= 2: The guns had stopped for other reasons. It helped to have that to sell.|The guns have not stopped. A woman at the Kyiv end read the sheet before she was meant to and returned it corrected, in ink, where it disposed of what was hers.}
From Beijing there is no anger whatever. Shen Yunhe sends a book on the art of grafting pears. On the flyleaf: To a colleague, who also found the winters long. {counterpart == trader: He has been selling to the same window for a year, at a better rate.|He had told his own people that you would not.}
Kravtsevich's counter stands at three hundred and two days, in dollars, for as long as a committee in Washington likes the adverbs. "Item one," says the colonel, and for the first time he does not go on. # ending: western_ticket
->->

=== ending_polite_winter ===
# scene: Polite winter
Nothing was broken. You can say that in every room, and do.
The delegations meet twice a year, as laid down, and the minutes of the one are used for the other with the dates changed; a clerk in Fuyou Street has been commended for the saving. {treaty_text == 0: The treaty of 2001 runs on unaltered, like a lift whose makers have gone.|{treaty_text == 1: There is a duty to consult. Each side has consulted, and was informed.|{treaty_text == 2: There is a clause about help. It has been read out at two dinners, by the host.|There is no treaty to speak of, and it is not spoken of.}}} {island_text >= 2: On the island a boy sells ice cream to the guards, on one side of the gate.|On the island a rag of ribbon is left on the gate, and weeds as high as the ribbon.}
"One could have done worse," says Velgin. "I have been asked upstairs whether one could have done anything." # speaker: Arseny Velgin
He means it kindly. In Ulaanbaatar, Astana and Baku they had kept a line free for the day the two of you would want something from each other. They have let it go now, to a telephone company. # ending: polite_winter
->->

// ---- Lean ----

=== ending_by_appointment ===
# scene: By appointment
They are still friends. They would like to see you, and there is a form.
The form is in two languages, the second of them small. Purpose of visit, documents to be brought; under Remarks the ministry of finance has learnt to write "none". {energy_border_price.yuan: The loan for the steel was the first; it has children now.|{money_panda_coupon > 0: It began, as far as you can find out, with a panda.|It began nowhere. Each page refers to an earlier page.}} Kravtsevich has given her mechanical counter to a museum, since the number is fixed in Beijing at ten, and telephoned.
"You never signed anything bad," Velgin says. "I have had it looked at. It was the good ones." # speaker: Arseny Velgin
{summit_text == 2: In Tolyatti the fifth day is worked, under a manager who is patient with Lida, and learning her name.|In Tolyatti they work what is ordered. Gena trains boys on tools that go home at night.} {neighbourhood_side_door.share: The scanner in Uralsk reports to a third capital by now.|The lorries no longer stop at Mashtakovo.} A tired man in Fuyou Street has a file marked with your country's name and the word "obligations", and had not wanted it. # ending: by_appointment
->->

=== ending_ruler_on_the_map ===
# scene: The ruler on the map
Ilya Barsegov retires in June and leaves you the ruler: a school ruler, thirty centimetres, gone brown at the frontier end from twenty years of one thumb.
{energy_border_price.take: The Tyumen price has outlived two lawyers, and the man who first said it by telephone.|{gas_has_number(): The number from Diaoyutai was reviewed, in the sense that somebody looked at it.|No number was ever signed for the line; gas went east all the same, at whatever the month allowed.}} {industry_brake_test.publish: Out go gas, oil, timber and wheat. In come machines, each with two brake sheets, as you once insisted.|Out go gas, oil, timber and wheat. In come the machines that saw, pump and mill.} {energy_black_seam.close: The twenty pits you closed are lakes by now, very blue, with a notice about swimming.|The pits work. Marat's son has gone down.}
"It is a living," says Golubkova, who has come about something else. "You tell them in Bolshoi Kamen that it is a living. They had a drawing office." # speaker: Raisa Golubkova
It was not wrong. Somebody had to buy, and they bought, every Thursday, through all of it. You lay the ruler along the border and it is too short. # ending: ruler_on_the_map
->->

=== ending_their_man ===
# scene: Their man at the Square
A poem, a medal with two clasps, an honorary chair at Harbin. There will be a street, it is understood, of medium length.
Velgin has them on the table in the order of their arrival. He does not square them. "I asked for any page of yours, any, in which you told him something he would not like." # speaker: Arseny Velgin
{candour < -3: The archive has sent up one. It is about the tea.|The archive has sent up two, and both were drafts.} {war_eight_pages.explain: You did once bring Beijing eight pages that were not yours to bring. Over there it is remembered as the beginning.|{setpiece_hangzhou.wait: Over there they still talk of Hangzhou, and how little they had to ask.|Over there they speak of you as one speaks of good weather.}} Shen Yunhe likes you as much as ever, and has not consulted you in a year: he knows what you will say. "One wants a wall at one's back," he told Gu Ruolan, "and sometimes one wants a door." She repeats it to you in Russian. She thought that you would like to know.
At the airport the colonel sees you off, numbers his gloves, and notes the hour. # ending: their_man
->->

// ---- Balance ----

=== ending_accounts_kept ===
# scene: Accounts kept
A sheet of figures hangs in the customs hall at Zabaikalsk, another in Heihe, and both are changed on the first Monday of the quarter. Drivers read them while they wait. They are the same figures.
{initiative_price_office > 0: The joint price office has eleven people, one kettle and no enemies worth the name, for it has never been interesting.|It is only a sheet.} {gas_has_number(): The number you fought for at Diaoyutai is in row four.|{energy_border_price.formula: Row four is your formula, with its floor, combed by two capitals until it lay flat.|Row four, gas, is the one that people look for; it moves by a little, up and down.}} {treaty_text == 1: The duty to consult was kept twice, at inconvenient hours.|What the treaty says is known to few of them.}
"I showed it to Dolzhikova," says Velgin. "She read it to the end, which took her no time, and asked who was winning." A folder is squared. "I said that I should have to look it up." # speaker: Arseny Velgin
Nobody loves it. Golubkova wants row six taken down, and Lu Zhengping, with apologies, row nine. In Ulaanbaatar a deputy minister has the whole sheet framed, beside the photograph of a room without a telephone. # ending: accounts_kept
->->

=== ending_three_chairs ===
# scene: Three chairs
They have stopped asking you whose side Astana is on. Somebody noticed that it was a chair, and that there are several.
{setpiece_tianjin.astana: It began on a stand in Beijing, with the man from Astana where every lens could find him.|{summit_text == 3: It began at Diaoyutai, with an envoy sent for out of a passage, his coat on his knees.|It began, if it began, with you telephoning before anyone was angry.}} {oil_answer == 2: Delhi pays on time and calls it weather.|Delhi sends a man every spring to ask for the price and buy something else.} {neighbourhood_tashkent_winter.lever: Tashkent has never forgotten the form on the boiler; it buys from you third, and says so.|Tashkent buys from you second, by choice, which Vasnetskaya explains is better than first.} In Beijing they grumble that you have become expensive to please. They have stopped being certain of you, and find that they read your letters.
"One was asked at lunch what one's country wanted," says Vasnetskaya. "I said, to be invited back. It seemed to surprise them, that it could be said." # speaker: Irina Vasnetskaya
It costs a great deal in air tickets. The shift at Zabaikalsk has started a collection of coins. # ending: three_chairs
->->

=== ending_the_clause ===
# scene: The clause
Nineteen words, in Kazan, after eleven drafts: if one is attacked the other will come to its aid, by means that it judges fitting. Both legal departments have underlined the last five.
It has been used once. In April an unlit ship struck a Chinese survey boat off Vladivostok, and before the admirals had finished with the word "attack" Malyugina sent a tug. {initiative_river_table > 0: The river towns' table had its number.|She had the number of a mayor.} She had not asked whether she might. It was in the clause, she said; she had had it read out at school.
{war_battalion_kit > 0: Guo Shiyao's planners, who once bought kit for a battalion, have asked for a joint map room and been given a joint canteen.|The generals have a joint canteen.} {candour > 4: Upstairs they know what it is worth, since you wrote it down for them, at some cost.|Upstairs it is believed to say more.} In Kyiv, Tokyo and Brussels it is read at its longest; two fleets have moved a day's sail nearer.
"Will it hold?" asks Velgin. "Nobody is asked that about an umbrella." He takes his own from the stand, and leaves you yours. # speaker: Arseny Velgin # ending: the_clause
->->

// ---- Personal ----

=== ending_second_card ===
# scene: A second card for the lift
The lift asks for a second card. You try the first one twice, the second time with the picture upwards.
A guard whom you have greeted for years looks over your shoulder, as at a bus. {left_to_rival > 12 + quarter: Room 412 had been hers for most purposes already: {in_words(left_to_rival)} of your files went down the corridor on that trolley.|Your files are going down the corridor on the trolley with the good wheels.} {overruled_count > 2: You were overruled {in_words(overruled_count)} times, and after each of them a little less was sent.|It was never one thing. It was that people finished your sentences.}
Velgin comes down himself, in his coat, which is the most he can do. "What you wrote was right more often than what we did. I should like to have said so at a time when it was any use." # speaker: Arseny Velgin
He has brought your cup. In Beijing they learn of it from the way your name is left off a list; Shen Yunhe asks for the list to be sent again, and then to be left as it is. {industry_night_shift > 0: The foremen at Bolshoi Kamen, who wait on an answer from your desk, get one by return. It is a different answer.|At Zabaikalsk an order of yours hangs over the kettle until the corner tears.} # ending: second_card
->->

=== ending_page_one ===
# scene: Page one
It is your best page. You notice that before you notice where you are reading it: page one of a London paper, four columns wide, with the green pencil reproduced in grey.
Every word is true, and dated. {candour > 4: You wrote what share, which date, who had signed.|You wrote which neighbour was leaving, and what it had asked for first.} {ostranin_favour < -1: The colonel's copy had a number in the margin, and so has this one.|Nine people had it. The colonel has stopped at the ninth, and has not said what he noticed.} Beijing has it bound and passed round as a handbook. In Astana they are moved to find themselves in a subordinate clause. Kyiv's negotiator reads it twice, for what it does not ask.
"Item one," says Ostranin, at your door, at 06:50. "It is accurate. Let us note that this makes it worse." He has taken off his gloves, out of something like respect. # speaker: Gleb Ostranin
You had written for one reader. {overruled_count > 2: Velgin cannot tell you whether it was ever put before him; it was sometimes changed on the stairs.|Velgin, who carried it up, is asked by four committees who else could have, and names himself.} # ending: page_one
->->

=== ending_behind_the_door ===
# scene: The man behind the door
On the ninth of June somebody else is given room 412, the green lamp and the five trays. You are given a door with nothing on it, one floor up, at the end where the carpet is.
It was not offered. People began to stop there: {kravtsevich_favour > 1: Kravtsevich with a figure she would tell no one|a deputy from finance with a figure}, {golubkova_favour > 1: Golubkova with pies|somebody's secretary with a list}, the clerk with the trolley, to ask in what order. {gas_has_number(): The number from Diaoyutai|{treaty_text == 2: The clause|{island_text >= 1: The gate on the island|What was agreed on the Amur}}} is called by another man's name, and you have helped to spell it.
Dolzhikova knocks, which she has done for nobody. She returns a pen. "You would have made an excellent enemy," she says. "I always hoped that you would be given time." # speaker: Marina Dolzhikova
{left_to_rival < 29: You left her less than anyone had. What you kept for yourself was not on any trolley.|You left her all she could carry. It was never what mattered.} Beijing, out of courtesy, has put a chair of the same kind at the end of a corridor. You are told that the man in it does not drink tea either. # ending: behind_the_door
->->
