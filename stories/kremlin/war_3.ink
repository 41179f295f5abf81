// War and the West, act III. Three dossiers: ten days in January, monitors, a letter from the Amur.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F142, F143; F121, F123 (K39); F126, F160.

// Ten days in January. Rests on F142, F143. Bishkek's people decide for themselves. Plants nothing; wake_ten_days recalls the labels.
// Hidden: asian_hedging, hardliner_mood, home_strain. Reads: neighbourhood_two_gauges.wide, asian_hedging, counterpart.
=== war_ten_days ===
# scene: Ten days in January # kind: dossier # codex: january
The board at Manas airport says DELAYED in three languages. Four hundred lorry drivers have parked across the apron road over a levy on diesel; they have brought mutton and a cauldron, and the night director, Gulmira Asanbekova, has lent them a cable. {neighbourhood_two_gauges.wide:Half of them haul sleepers for the spur that you promised.|Half of them haul sleepers for the Chinese line.}
A deputy secretary of their security council asks on an open line for two battalions, under the treaty, "ten days, as in January 2022".
"Item one. He asked where it could be heard. Item two. He wants soldiers, or he wants it thought that they are coming." # speaker: Gleb Ostranin
"Somebody else there rang me an hour later," says Vasnetskaya. "He hoped that one might be slow." # speaker: Irina Vasnetskaya
* (diesel) [Send diesel at cost, and nobody in boots. #id: ten_days_diesel #forecast: Irina Vasnetskaya; influence ++; high #forecast: Raisa Golubkova; dependence +; low]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ nudge(home_strain, 3)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == builder:
        ~ move(trust, 3)
        ~ move(dependence, 2)
        ~ tally(golubkova_made, golubkova_right, true)
        Beijing, with four thousand people in the tunnels, adds thirty tankers of its own to your twenty, and asks that they be counted as fifty.
    - else:
        ~ tally(golubkova_made, golubkova_right, false)
        Beijing asks whether it was arranged before or after the mutton.
    }
    The levy is halved by noon and the drivers sweep the apron themselves. Forty of them sign something on a bonnet, and it turns out to be a union. In Omsk the farm depots wait nine days for what went south. The deputy secretary, who had wanted battalions, never telephones again.
* (troops) [Send the two battalions, for ten days. #id: ten_days_troops #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ nudge(hardliner_mood, 3)
    ~ nudge(asian_hedging, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging >= 46)
    { asian_hedging >= 46:
        ~ move(influence, -5)
        They land at 04:10 on the third day. The drivers left on the second, when the levy was dropped. For ten days two battalions guard a car park, and Bishkek's parliament asks by name who invited them.
    - else:
        ~ move(influence, 1)
        They land on the first night, in time to be handed soup. The levy stays, the drivers go home by morning, and the government tells everyone that it was saved.
    }
    Prikhodin lent them out of men due for leave. Asanbekova loses her post over the cable. Beijing, which in September 2022 had promised Astana to stand by its sovereignty, has the promise printed again, for Bishkek, and moves a fuel contract there from Omsk to Ürümqi.
* (together) [Ring Beijing, and say together that Bishkek needs no one. #id: ten_days_together #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 4)
    ~ move(influence, -3)
    ~ move(dependence, 1)
    ~ move(standing, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    {counterpart == patient:It takes Beijing until evening to find the verb; it is "trust".|The text is ready in forty minutes, in parallel columns.} Asanbekova reads both columns out over the airport's loudspeakers, after the flight to Osh. A driver laughs, and the cauldron is put out. Upstairs in Moscow the two columns are passed from hand to hand. Bishkek's president, who had not been asked, flies to Ankara that week and is met with a guard of honour.
* (astana) [Put it to Astana, which was helped in 2022, and do as it says. #id: ten_days_astana #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; standing -; high]
    ~ move(standing, -2)
    ~ move(trust, -2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging < 48)
    { asian_hedging < 48:
        ~ move(influence, 3)
        Astana says no, with reasons. What had helped it in 2022 was less the soldiers than the announcement that they were leaving. It offers two lawyers and a tanker.
    - else:
        ~ move(influence, -2)
        Astana says that it was helped once, and has been thanking people ever since. It would not wish that on Bishkek. It does not offer to say more.
    }
    The drivers go when their mutton does. An aunt of one of them, who sells tea on the apron, has had her best week since the Americans left. Beijing learns of the question from Astana, a day before your letter.
- ->->

= left
~ move(influence, -3)
~ move(dependence, -1)
War: {war_title}. For two days the battalions sit in their aircraft by Dolzhikova's order, engines warm, and Bishkek hears of it from plane-spotters. # rival # style: ledger
->->

// Monitors. Rests on F121, F123; without Kyiv's consent no jacket is worn. Plants echo_monitors (four quarters) on beijing, if Kyiv agrees, and on neighbours and engineer.
// Hidden: war_tempo, us_deal, counterpart_suspicion. Reads: war_tempo, counterpart, war_back_channel.bern, war_nineteen_points.write, initiative_kyiv_room.
=== war_monitors ===
# scene: Monitors # kind: dossier # codex: geneva_points
The jacket is blue, quilted, size L, made in Wenzhou, and smells of the bale. Ren Kexin, of Beijing's peace mission, hangs it on your door. Forty people without weapons, she proposes, at the Third Lift: a pumping station on the Donets, between the lines, dry since its mechanics fled. Nine towns on both sides drank from it.
Kyiv's negotiator will talk, on four terms: a public report each day; beds on both banks; nobody whose firm sells drone parts; and its own engineer from Kharkiv at the pumps. {war_back_channel.bern:She notes that you answered a letter once.|{war_nineteen_points.trade:She notes what you once settled without her.|She notes that Beijing's six points forgot her map.}}
"A guarantor is a creditor," says Kravtsevich. "Exits: none." # speaker: Zoya Kravtsevich
"Item one. Forty witnesses. Item two. Forty telephones." # speaker: Gleb Ostranin
-> jackets

= jackets
* (neighbours) [Let Astana and Delhi fill the jackets, twenty each. #id: monitors_neighbours #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ move(standing, -3)
    ~ nudge(war_tempo, -3)
    ~ nudge(us_deal, 3)
    ~ plant(due_monitors, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Kyiv takes them for ninety days, then ninety more if nobody has lied. Brussels, which in July 2025 called Beijing's ties with you the determining factor, pays for boots. The engineer from Kharkiv finds two of the four pumps alive. Daily report number one is about rust, and a cow. Ren Kexin asks for her sample back; then she leaves it. Dolzhikova will not sign for forty foreigners between the lines; the passes go out under your name alone.
    ->->
* (beijing) [Take Beijing's forty, and Beijing's name on the paper. #id: monitors_beijing #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; high]
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, war_tempo < 60)
    ~ move(dependence, 4)
    { war_tempo < 60:
        ~ move(trust, 3)
        ~ move(influence, -3)
        ~ nudge(war_tempo, -4)
        ~ plant(due_monitors, 4)
        Kyiv takes twenty of the forty, hydrologists, when they have signed her third line. By the fifth week there is water on the ground floors of nine towns. {counterpart == watcher:Each report reaches Shen Yunhe an hour before you, and you are told so.|Ren Kexin sends you the first litre, in a jam jar, boiled.} Whatever now goes wrong between the two banks will be brought to a desk in Beijing, and it has ordered a second desk. Astana had twenty people of its own packed, and Vasnetskaya is the one who has to ring.
    - else:
        ~ move(trust, -2)
        ~ move(standing, 2)
        Kyiv declines. Too much is being fired across that station, she writes, with too many of the same parts in it, for their maker to lend the referee. Ren Kexin does not argue; she has walked round the craters. You had already signed. So there is a paper on which Beijing vouches for you, and asks you quarterly to account for a pump that does not turn. The nine towns boil what the lorries bring.
    }
    ->->
* (pause) [Three quiet days for the mechanics, and no jackets at all. #id: monitors_pause #forecast: Gleb Ostranin; standing +; medium #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ move(dependence, -3)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Kyiv agrees within the hour: three days ask for no trust. Seven mechanics come from one bank and six from the other, several of whom had been apprentices together. The pumps run for seventeen days, until something lands on the switch room; there is nobody there to say whose. In Kostiantynivka they had painted the kitchens. Ren Kexin takes her jacket off your door.
    ->->
+ {not (war_back_channel.bern or war_nineteen_points.write or initiative_kyiv_room > 0)} [Let the Kharkiv engineer in first. Jackets later. #id: monitors_engineer_shut #locked: Kyiv lends a person only where a letter of hers was answered, or a room was found.]
    -> jackets
* (engineer) {war_back_channel.bern or war_nineteen_points.write or initiative_kyiv_room > 0} [Let the Kharkiv engineer in first. Jackets later. #id: monitors_engineer #forecast: Irina Vasnetskaya; trust -; low #forecast: Gleb Ostranin; trust -; high]
    ~ move(influence, 3)
    ~ move(trust, 2)
    ~ move(dependence, -2)
    ~ move(standing, -4)
    ~ nudge(war_tempo, -3)
    ~ plant(due_monitors, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(ostranin_made, ostranin_right, false)
    Nina Shevchuk, fifty-six, crosses with a toolbox and a thermos and looks at nobody. It takes her eleven days. On the twelfth she asks for ten of the jackets, unlabelled, and chooses who is to be in them: five from Lanzhou, who know silt, and five from Pavlodar, who know frost. Beijing is startled to find that it has been picked for competence. The lieutenant who let her pass is moved to Chita, with a reprimand that he shows to people.
    ->->

= left
~ move(trust, -2)
~ move(influence, -1)
War: {war_title}. Dolzhikova sends Ren Kexin home with a different jacket, in camouflage, as a courtesy. The Third Lift stays dry. # rival # style: ledger
->->

// A letter from the Amur. Rests on F126, F160. No wit at anyone's expense; nothing that is done here is a reward. Plants nothing; wake_amur_letter recalls the labels.
// Hidden: counterpart_suspicion, home_strain, hardliner_mood. Reads: war_back_channel.bern, war_nineteen_points.write, initiative_kyiv_room, counterpart_suspicion, counterpart.
=== war_amur_letter ===
# scene: A letter from the Amur # kind: dossier
Squared paper, both sides. Klavdia Ponomar, of Svobodny, lost her elder son in the special military operation, as she calls it; the younger is still there. Her uncle came back alone from Damansky/Zhenbao in March 1969. "They told my grandmother what that was for. What was this for? I ask one time."
A second sheet is pinned to it. The son of Qu Shulan, of Heihe, signed a contract in Blagoveshchensk, by himself, for the pay. Four hundred days. {war_back_channel.bern:They have read that a list was once answered from here.|They ask which office keeps the names.}
"Item one. Beijing counts no such citizens. Item two. I have his number," says Ostranin. # speaker: Gleb Ostranin
"One could write back," says Vasnetskaya. "It need not be long." # speaker: Irina Vasnetskaya
* (form) [Send both to the department that answers letters. #id: amur_letter_form #forecast: Gleb Ostranin; standing +; medium #forecast: Irina Vasnetskaya; influence -; medium]
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ nudge(home_strain, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The department answers in ten days, on a printed card. It thanks the mother, and has the wrong son's name. She corrects it in pencil and sends it back. Qu Shulan's sheet is returned to her as having reached the wrong country. In Blagoveshchensk the two of them meet under the clock of the ferry office, where Klavdia Ponomar reads Qu Shulan the card, slowly, so that it can be understood.
* (shen) [Take Qu Shulan's sheet to Shen Yunhe, privately. #id: amur_letter_shen #forecast: Gleb Ostranin; trust --; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(influence, -2)
    ~ move(standing, -1)
    ~ tally(ostranin_made, ostranin_right, counterpart_suspicion >= 48)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 48)
    { counterpart_suspicion >= 48:
        ~ move(trust, -3)
        He reads it standing, and says that she will be helped. Two men come to see her about the contract. After their visit she does not cross the river for some months. Klavdia Ponomar writes to ask you what she did wrong in pinning the sheets together.
    - else:
        ~ move(trust, 3)
        He reads it standing, and asks whether you have children. {counterpart == watcher:The next day a clerk brings you the recruiter's name, an office in Blagoveshchensk, seven others it had signed. You close it.|Nothing is said for three weeks. Then Beijing's consul in Kyiv is told that she may carry one sealed letter to the camp where he is held.} The boy is alive. His mother is asked not to speak of it, and does not, except to one person.
    }
* (hand) [Answer in your own hand. Do not say what for. #id: amur_letter_hand #forecast: Gleb Ostranin; standing -; high #forecast: Irina Vasnetskaya; influence +; low]
    ~ move(standing, -3)
    ~ move(influence, 1)
    ~ candour = MIN(8, candour + 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    It takes four drafts to reach nine lines. You write that you were asked, and that you have looked in everything on your desk, and it is not there. You write where he lies, which the colonel knew. She does not reply. A copy is found folded in a bus shelter at Belogorsk, then in a barracks; Velgin has one in his folder on the Monday. He takes off his glasses, and asks you to keep such letters short.
* (names) [Ask Kyiv about both sons. #id: amur_letter_names #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; influence +; high]
    ~ move(trust, -3)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { war_back_channel.bern or war_nineteen_points.write or initiative_kyiv_room > 0:
        ~ move(influence, 4)
        It takes nine days. The elder lies in a field cemetery under a number that was kept, and will be handed over at the next exchange, with his papers and a comb. Qu Shulan's son is alive, and has written her a page. Kyiv's negotiator asks for two names in return. She attaches photographs. One of the two can be found.
    - else:
        ~ move(influence, 2)
        For a long time there is nothing. Then one line: in turn. Kyiv has nine thousand such questions of its own and nobody who answers them. It puts yours at the end, under N, and sends the number of the place. Klavdia Ponomar copies it on to the back of the photograph.
    }
    Beijing has learnt that one of its citizens was named to Kyiv by you.
- ->->

= left
~ move(influence, -2)
~ move(standing, -1)
War: {war_title}. Dolzhikova reads it, and keeps it for a week. Then she signs the reply herself, four lines. It is not a bad letter, and it does not answer. # rival # style: ledger
->->
