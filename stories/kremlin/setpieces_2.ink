// Set pieces, act II: treaty day in Moscow (Q3 2026), Shenzhen (Q4 2026). Called by setpiece_slot.
// Facts: F92, F113, F120, F159, F162 (treaty day); F66, F73, F121, F130, F131, F132 (Shenzhen).

// Moscow, 16 July 2026. Two beats: what the lectern promises for Kazan; at which page the old alliance lies open.
// Rests on F92, F113, F120, F159, F162. Sets no text: Kazan reads old, help, consult.
// Hidden: counterpart_suspicion, hardliner_mood, border_anxiety. Reads: counterpart, setpiece_tianjin, summit_text. The last page may be overruled.
=== setpiece_treaty_day ===
# scene: Moscow, the sixteenth of July # kind: setpiece # codex: treaty # codex: words_partnership
Two hundred gilt chairs have been hired for a treaty that is twenty-five today, and one of them has already given way under a general. Thirty-three degrees. The text obliges each side to consult; nowhere does it oblige anybody to help. Upstairs they would like next June, in Kazan, to change the verb, and to hear so tonight from the lectern.
Gu Ruolan has read your draft over an ice cream. "Which, please? Pomogat is to be helping. One can be at it for years. Pomoch is to have helped, and then somebody checks." # speaker: Gu Ruolan
{counterpart == patient: Shen Yunhe's own text, which he shows you, has no verb in it.|{counterpart == trader: Shen Yunhe has asked what the difference costs.|{counterpart == watcher: Shen Yunhe has your draft of yesterday, and asks after a comma.|Shen Yunhe, by the window, is counting the cranes.}}}
"Help is billed by the month," says Kravtsevich. "Consulting is billed by the call. I can fund calls." # speaker: Zoya Kravtsevich
"Say it aloud," says Dolzhikova, "and watch who looks at his shoes. I should like to know that before there is a need." # speaker: Marina Dolzhikova
* (old) [Thank the old words, and say that they run on. #id: treaty_day_old #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence -; high]
    ~ move(dependence, -3)
    ~ move(influence, 2)
    ~ move(standing, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == patient)
    { counterpart == patient:
        ~ move(trust, 2)
        Forty seconds, as it was signed. Shen Yunhe shuts his eyes to listen, and asks afterwards for the card you read from.
    - else:
        ~ move(trust, -1)
        Forty seconds, as it was signed. Shen Yunhe follows in print with a finger, and when you stop goes on looking below the line.
    }
    Seen from a hired chair it is rather good. Upstairs had put a verb on ice, with glasses. A second general, measured already for the joint staff, asks you who is to pay the tailor. Baku and Tashkent give the speech a line each in the late news, below the cotton.
* (help) [Promise from the lectern that Kazan will hold a duty to help. #id: treaty_day_help #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 5)
    ~ move(trust, -3)
    ~ move(influence, -3)
    ~ nudge(counterpart_suspicion, 4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Pomoch, with the stress where it belongs. The front row claps; the second waits to see who else does. Gu Ruolan makes it "to stand beside", and three delegations take that down in three senses. {counterpart == watcher: The answer that Shen Yunhe reads out is dated the fourteenth.|Shen Yunhe's answer dwells on Kazan, its melons and its river.} Astana's duty officer is kept up until four: who would be helped, and against whom? At home you are stopped on stairs and thanked.
* (consult) [Promise a duty to consult, with an hour and a telephone. #id: treaty_day_consult #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; trust 0; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    Within seventy-two hours, you say, on a line that somebody answers. {counterpart == builder: Shen Yunhe wants to know who lays the cable, and has a firm.|Shen Yunhe writes the number down, though you have just made it up.} A signals captain in Chita is called out of his daughter's birthday to see whether any such line exists. It does, and it runs through an exchange of theirs. "So that we may telephone for permission," says Dolzhikova, and folds her programme in four.
- -> setpiece_treaty_day.case

= case
The lobby has a case with two halves. In the left lies the treaty. For the right the archive has sent the alliance of 14 February 1950, which did promise help, and had lapsed by 1979. Lyudmila Charskaya, who has edited both, wears the key on a ribbon.
"Opened at the front it is a wedding. Opened at the back it is a date. I would show them neither before supper." # speaker: Lyudmila Charskaya
{setpiece_tianjin.binding: She has heard about your adjective at Tianjin.|{summit_text == 3: She asks whether the five are to see it too; they are on the list for nine.|She has brought a third thing in her bag, in case.}} At nine the guests come through.
* (front) [Have it open at the promise. #id: treaty_day_front #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ move(dependence, 2)
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ move(influence, -2)
    ~ nudge(hardliner_mood, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    People photograph each other beside it. An old interpreter from their side, who was eleven that winter and stood in the snow with a paper flag, reads down as far as the signatures and goes to look for his coat. At supper a Chinese bank offers a loan "in that spirit", and is taken at its word. Mongolia's ambassador asks Charskaya for the article about third parties, and she gives it to him from memory.
* (years) [Have it open at the last page, where the years are. #id: treaty_day_years #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence -; low]
    { overruled(6):
        -> case_shut
    }
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ move(dependence, -2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    "Thirty years," reads Shen Yunhe. He does not laugh often. "And nobody came to see it off." He has his secretary photograph the page, for a talk to young people. Timur Abdrashin, who manages the debt, bends to the glass as well; on Monday every loan in his pile is shorter. The general with the chair wants to know who thought that this was festive.
* (stones) [Put in Charskaya's third thing: the surveyors' book of the border. #id: treaty_day_stones #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(influence, 4)
    ~ move(trust, 1)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    The book is blue and water-stained, with the post numbers of 2008 and a pressed mosquito. Neither hall nor speech has anything half so exact. Bishkek's envoy, whose own line with a neighbour took thirty years to draw, turns every leaf. The archive gets its alliance back in the box it came in. Upstairs hears that there was a bog in the case.
- ->->

= case_shut
~ move(trust, -2)
~ move(standing, -2)
~ move(dependence, -1)
~ tally(ostranin_made, ostranin_right, true)
~ tally(kravtsevich_made, kravtsevich_right, true)
At ten to nine the ribbon is round somebody else's neck. Dolzhikova had the chief at supper, and the case stands open at the front, with a lamp. Your note hangs on the inside of the glass, where a curator stuck it, so that Shen Yunhe can read both. Abdrashin, who came for the years, has Charskaya tell him the number.
->->

// Shenzhen, November 2026. Two beats: the page that comes through the wall; what Shen Yunhe asks on the quay.
// Rests on F66, F73, F121, F130, F131, F132. Sets pacific_answer 0-3; alone adds a western step.
// Hidden: us_deal, counterpart_suspicion, sanctions_heat, war_tempo. Reads: sanctions_heat, counterpart, oil_answer, war_back_channel, summit_beijing.washington, influence.
=== setpiece_shenzhen ===
# scene: Shenzhen, the next room # kind: setpiece # codex: busan
The wall runs on rails, and behind it somebody is knocking ice out of a tray. On your side are a bowl of mangoes and a smell of carpet glue. The Pacific leaders are upstairs; down here Marian Kettering, of the American Treasury, has sent a page round by a waiter, in Russian and without a mistake. She wants a year with no new gas paper, and the civilians on Kyiv's list sent home. She offers one bank, for your two oil firms. {war_back_channel.talk: It is the year that you once named by telephone; she quotes it.|{summit_beijing.washington: She knows what you told Shen Yunhe over a thermos in April.|She knows the soup at Diaoyutai.}} At the foot, by hand: "I am not courting anyone. I was asked what it would save."
"Item one. The waiter is ours. Item two. He accepted a second tip." # speaker: Gleb Ostranin
"{sanctions_heat >= 56:One bank: nine days of imports. It was four in the spring|One bank: four days of imports}. I can fund listening." # speaker: Zoya Kravtsevich
Across the corridor, door open, Shen Yunhe is resting his eyes.
-> wall

= wall
* (alone) [Go round by the kitchen, and hear her out alone. #id: shenzhen_alone #forecast: Zoya Kravtsevich; dependence --; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ pacific_answer = 2
    ~ western_steps = western_steps + 1
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ nudge(us_deal, 7)
    ~ nudge(counterpart_suspicion, 5)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    Between the steamers she reads you Kyiv's list, not the names, only the ages. The youngest is four. Her bank opens on a Tuesday, for wheat and bearings, and for that Tuesday only. {counterpart == trader: "He was here at noon," she says, "about soya. I found him reasonable."|{counterpart == watcher: In the corridor the door that was open has been shut, quietly, from inside.|Coming back you meet a cook with a tray, and stand aside for each other three times.}} Barsegov is told to cancel Ulaanbaatar; a hall there had been heated for him.
+ {influence < 52} [Answer with the wall drawn back, for those who have no coast. #id: shenzhen_five_shut #locked: None of the five has asked you to speak: they would from influence 52.]
    -> wall
* (five) {influence >= 52} [Answer with the wall drawn back, for those who have no coast. #id: shenzhen_five #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ pacific_answer = 3
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    It takes two porters. Kazakh oil ships from a Russian port, you say to both rooms, and Uzbek cotton by Russian rail; take them off the lists, whatever else stays. Kettering reaches for her pad, since it is the first thing today that she can grant alone. "For five countries that were not consulted," says Shen Yunhe, opening one eye. Four of them ring to say the same, and that it will do. Moscow asks what was in it for the wheat of Rostov.
* (tell) [Take her page across the corridor, now. #id: shenzhen_tell #forecast: Gleb Ostranin; trust 0; medium #forecast: Zoya Kravtsevich; standing -; medium]
    ~ pacific_answer = 1
    ~ move(dependence, 4)
    ~ move(influence, -2)
    ~ nudge(us_deal, -6)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    { counterpart == trader:
        ~ move(trust, 3)
        "One bank," says Shen Yunhe. "They offered us three, and a quota for soya." He seems put out on your behalf.
    - else:
        ~ move(trust, 4)
        Shen Yunhe reads it without his glasses, from which you learn that he has read it before. He had not expected to be brought it.
    }
    By evening a bank in Tianjin has a window for your two firms, at Tianjin's rate. Hanoi and Jakarta, with rooms further along, see which way you walked. On Kyiv's list there are sixty people who might have been home for the new year. Kettering packs the ages away in the order in which she took them out.
* (silent) [Send it back unanswered, with a mango. #id: shenzhen_silent #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence 0; low]
    ~ move(standing, 5)
    ~ move(influence, -4)
    ~ move(dependence, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    The waiter carries both with equal care. Dolzhikova has the story by telephone before the fruit is cut, and tells it well; you are a man of few words now in four ministries. {counterpart == patient: Shen Yunhe, who prizes a silence, sends over a knife.|Shen Yunhe asks nobody anything.} A Malaysian delegate, who had hoped to be told what Moscow wanted in this ocean, puts his pad away. The sixty on the list stay where they are.
- -> setpiece_shenzhen.quay

= quay
After dark Shen Yunhe has himself driven to the ferry at Shekou and buys two cups of cane juice, counting out the coins. {pacific_answer == 2: There is steam on your sleeve, from a kitchen; he looks at it.|{pacific_answer == 1: Her page has been folded into his cup as a coaster.|When he came here first it was a jetty with a dog.}} In six weeks, he says, there will be a paper between his people and hers, on beans and magnets. Each time somebody in Moscow says the word alliance, beans get dearer.
"I ask you for six weeks of quiet. I offer nothing for it. I know that this is expensive." # speaker: Shen Yunhe
* (gift) [Grant it, and ask for nothing either. #id: shenzhen_gift #forecast: Irina Vasnetskaya; trust ++; high #forecast: Raisa Golubkova; dependence +; medium]
    ~ move(dependence, 2)
    ~ move(trust, 4)
    ~ move(influence, -3)
    ~ nudge(us_deal, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    He finishes the juice, which he does not like. For six weeks the word is not used in Moscow; Pavel Nozdrin's programme finds seven others. Delhi enquires if you have lost your voice. The paper about beans is signed. On the day after it ten pallets of castings, stuck since August, stand in the yard at Tolyatti with no invoice. Lida asks what one does about the next ones.
* (price) [Grant it, against what is left of the discount. #id: shenzhen_price #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(dependence, -5)
    ~ move(standing, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == trader)
    { counterpart == trader:
        ~ move(trust, 2)
        "Good," says Shen Yunhe, relieved. "Four dollars. I was afraid that you meant to be generous."
    - else:
        ~ move(trust, -3)
        Shen Yunhe looks at the cup. "Four dollars," he says at last, in the voice of somebody else.
    }
    {oil_answer == 1: That takes back most of what you gave him over tea at Hangzhou.|{oil_answer == 2: Turova, in Dahej, hears of it from a refiner who wants the four dollars too.|In Almetyevsk they look over the old wells again.}} Tao Jinbei has built his year on the difference. He rings at midnight, without the lawyer, to ask what he should tell his bank.
* (list) [Grant it, if his people carry Kyiv's list both ways. #id: shenzhen_list #forecast: Gleb Ostranin; trust -; medium #forecast: Raisa Golubkova; standing -; low]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ nudge(war_tempo, -3)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    He had not been going to touch that war with his own hand. Ren Kexin, whose hand it will be, flies on Thursday by way of Istanbul. {war_back_channel.bern: Kyiv's negotiator knows your initials, and asks her for them.|Kyiv's negotiator keeps her waiting a day, and reads the covering letter to two families before answering it.} Thirty-eight cross before the beans are signed. In committee you are asked, pleasantly, who it was that had authorised mercy, and under which heading.
- ->->
