// War and the West, act IV. Three dossiers: the returned, an article called five, the map in the classroom.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F80, F99; F104, F113, F120 (K40); F94, F160 (K19).

// The returned. Rests on F80, F99. No wit at anyone's expense; nothing that is done here is a reward. Plants nothing.
// Hidden: home_strain, leak_exposure, border_anxiety. Reads: truce_text, industry_night_shift labels, war_amur_letter labels, home_strain, counterpart.
=== war_returned ===
# scene: The returned # kind: dossier # codex: labour_gap
The bench in Svobodny faces the gate of the gas works. {truce_text >= 2:Since the truce|With each rotation} there are more of them: nine by eight o'clock, when the shift goes in, and at five, when it comes out, the same nine. Danil Ponomar, Klavdia's younger son, has a paper that says his post is retained. {war_amur_letter.hand:In his other pocket is a letter to his mother, in your hand.|{war_amur_letter.form:His mother does not write to Moscow any more.|His mother brings soup.}} The post is held by {industry_night_shift.chinese:a welder from Yichun, whom you recruited|{industry_night_shift.asians:a fitter from Osh, whom you let in|a man from Namangan with two years' clean record}}.
"Sixty such papers," says Sofia Beletskaya, of the union. "Posts: four." # speaker: Sofia Beletskaya
"Item one. A firm from Harbin offers contracts. Item two. It asks each man for his unit." # speaker: Gleb Ostranin
* (posts) [Give them their posts back, by order. #id: returned_posts #forecast: Raisa Golubkova; standing +; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(dependence, -2)
    ~ nudge(home_strain, 3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    {industry_night_shift.chinese:Two hundred welders get forty days. The one from Yichun leaves his mask on its hook, cleaned. Beijing finds them work in Daqing, and asks that it be put down as a holiday.|The men from Osh and Namangan get forty days and a stamp. Their consul meets the train, and has forms with him for a yard in Ulsan.} Danil Ponomar goes in at eight. There are things he cannot hold, and by the third week a foreman does them for him before anybody comes. Four of the sixty are still at it in {home_strain >= 52:a month; the gas works has begun to close lines|three months, and two of them train others}.
* (course) [Two years on full wage, taught by those who hold the posts. #id: returned_course #forecast: Raisa Golubkova; dependence -; high #forecast: Zoya Kravtsevich; standing -; high]
    ~ move(influence, 3)
    ~ move(standing, -4)
    ~ nudge(home_strain, 5)
    ~ nudge(border_anxiety, -4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    The classroom is the old cinema. Thirty-one come on the first day and twenty on the second. Their teacher {industry_night_shift.chinese:from Yichun speaks little, and takes each man's wrist to show him|asks nothing, and stands on the side of each man's good ear}. Beside the screen hangs a list of who may sit where, so that no one has his back to the door. {home_strain >= 52:Kravtsevich pays for it out of the line for the regional hospital, and writes that to you in so many words.|Kravtsevich pays for it out of an exhibition.} In committee they wish to know why the country's defenders are taught by guests.
* (harbin) [Let the Harbin firm hire them, on this bank only. #id: returned_harbin #forecast: Gleb Ostranin; trust -; medium #forecast: Raisa Golubkova; dependence +; high]
    ~ move(dependence, 3)
    ~ move(influence, -2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    { counterpart == watcher:
        ~ move(trust, 1)
        ~ nudge(leak_exposure, 5)
        It takes forty-four, at a decent wage. On the form the unit is optional, and all of them fill it in. They are asked later, by a kind man in a good coat, what failed in the cold.
    - else:
        ~ move(trust, 4)
        ~ nudge(border_anxiety, 3)
        It takes forty-four, at a decent wage, and strikes the question about units off the form when you ask. The site needs watching at night, and most of them do not sleep.
    }
    Their foreman, Tan Guangyao, had a grandfather at Chosin, and does not slam doors. In the other yards it is said that the Chinese have got an army. Sixteen are left on the bench, those whom no firm can use. Beletskaya has all sixteen names and brings them to you herself.
- ->->

= left
~ move(standing, 1)
~ move(influence, -1)
War: {war_title}. Dolzhikova has the bench repaired, and a veteran's office opened beside it, with one clerk who served. The clerk is good. # rival # style: ledger
->->

// An article called five. Rests on F104, F113, F120. Plants nothing.
// Hidden: counterpart_suspicion, us_deal, border_anxiety, succession_nerves. Reads: treaty_text, war_battalion_kit labels, counterpart, counterpart_suspicion, succession_nerves.
=== war_article_five ===
# scene: An article called five # kind: dossier # codex: treaty
{treaty_text == 2:The clause from Kazan promises aid, and no hour by which it comes.|{treaty_text == 1:The text from Kazan has a duty to consult, and no telephone number.|{treaty_text == 3:Nothing was signed at Kazan. The staffs drafted on, out of habit.|What was renewed at Kazan obliges nobody to fight.}}} So the staffs have a paragraph of their own, who rings whom in the first six hours. Guo Shiyao of their general staff carries it in a menu, since it was written at the yearly dinner. There it is the fifth toast. In the file it is article five. {war_battalion_kit.deliver:Their battalion learnt to jump from ours; he has a photograph.|{war_battalion_kit.slow:He has returned our manuals, with corrections.|{war_battalion_kit.swap:He asks how the lathes are running at Izhevsk.|He has read, he says, what we print.}}}
"Then I would have somebody to ring," says Prikhodin. # speaker: Oleg Prikhodin
"In Astana one was asked if it is a duty or a dinner." # speaker: Irina Vasnetskaya
"Beijing said in March 2022: no alliance. Let us note the year." # speaker: Gleb Ostranin
-> toast

= toast
* (sea) [Keep it for ships and aircraft in distress, on both coasts. #id: article_five_sea #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; standing -; medium]
    { counterpart == builder:
        ~ move(trust, 4)
        ~ move(dependence, 2)
    - else:
        ~ move(trust, 3)
        ~ move(dependence, -3)
    }
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Two pages, of which one is frequencies. Within the month a squid boat out of Dalian loses its screw off Nakhodka, and the officer who answers has to look up "squid". Fourteen men are taken off in a sea that stands over the bridge. {counterpart == builder:Beijing proposes a rescue station, with a slip, a mast and a canteen, and pays for it, and will supply the mast.|Beijing sends the tug's crew a crate of what they had been fishing for.} Prikhodin has his telephone. He had wanted it for something else, and says so upstairs.
    ->->
* (duty) [Write it out as a duty: six hours, two languages. #id: article_five_duty #forecast: Gleb Ostranin; trust 0; low #forecast: Irina Vasnetskaya; influence --; high]
    { overruled(9):
        -> sent_back
    }
    ~ move(influence, -4)
    ~ move(standing, 3)
    ~ nudge(us_deal, -5)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart_suspicion >= 46:
        ~ move(trust, -3)
        ~ move(dependence, 1)
        Guo Shiyao copies it out himself, which takes all evening. Beijing's answer thanks both staffs for their appetite. There is no alliance, it recalls, and no third party; the toast may stand. Prikhodin has already had the number painted on his wall.
    - else:
        ~ move(trust, 4)
        ~ move(dependence, 3)
        The colonels sign it, with no camera. On the ninth night the number rings at 03:30: a balloon. You are asked for the loan of a radar, and of the men who sit at it, for as long as there are balloons.
    }
    Tokyo adds a squadron and Seoul a committee. {succession_nerves >= 44:Two men who hope to follow you ask for a copy each.|In Astana they strike your general from the list for a jubilee.}
    ->->
* (dinner) [Leave it a dinner. Drink the fifth toast sitting down. #id: article_five_dinner #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ move(influence, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    You are the first to sit. Guo Shiyao looks at his glass, then at your chair, and sits as well; it is in the papers in Tokyo by morning, with a diagram. A Kazakh attaché, seated among the salads, reports that nothing was promised and the fish was good. {counterpart == patient:Shen Yunhe lets it be known that he has never liked toasts.|From Beijing comes the bill for the dinner, halved to the kopeck.} Prikhodin goes on having nobody to ring. He keeps twelve hundred men at Khabarovsk who might have gone on leave.
    ->->
+ {not war_battalion_kit.deliver} [Drill it once, by night, with the battalion we trained. #id: article_five_drill_shut #locked: Guo Shiyao drills with officers he has met. You sent his battalion no instructors.]
    -> toast
* (drill) {war_battalion_kit.deliver} [Drill it once, by night, with the battalion we trained. #id: article_five_drill #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence -; low]
    ~ move(trust, 3)
    ~ move(dependence, -4)
    ~ move(influence, -5)
    ~ move(standing, 2)
    ~ nudge(us_deal, -4)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    They are to come in six hours and come in five, by way of a hayfield near Mogocha. {war_battalion_kit.quiet:The quiet officer stands by with his notebook. He shuts it, since they now do three things better than he had taught them.|The officer with honours has them sign his memoirs.} For spare parts they leave behind a list that only we can fill; the farmer leaves his bill with Prikhodin, for the hay. Tokyo and Seoul protest within the day. Ulaanbaatar, which had been told nothing, shuts its airspace to the next one.
    ->->

= sent_back
~ move(dependence, -2)
~ move(influence, 2)
~ move(standing, -2)
~ tally(ostranin_made, ostranin_right, true)
~ tally(vasnetskaya_made, vasnetskaya_right, false)
It comes down by four, in green: we do not promise hours. Dolzhikova has supplied the reason, on one side of a sheet, and you can find nothing wrong with it. Guo Shiyao takes his menu home. Astana does not send a protest that it had had typed. Prikhodin, who had the number painted on his wall already, has it whitewashed.
->->

= left
~ move(trust, -1)
~ move(influence, 1)
War: {war_title}. Dolzhikova attends the dinner, proposes the fifth toast to the cooks, and is home by ten. In Astana and Tokyo they sleep. # rival # style: ledger
->->

// The map in the classroom. Rests on F94, F160; 1900 and the dead of 1969 are neither weighed nor joked about. The frontier is settled. Plants nothing.
// Hidden: border_anxiety, hardliner_mood, counterpart_suspicion. Reads: crisis_school_atlas labels, initiative_river_table, border_anxiety, counterpart.
=== war_classroom_map ===
# scene: The map in the classroom # kind: dossier # codex: old_names # codex: words_maps
Two squares have been left white. One is the bank below Blagoveshchensk, July 1900. One is Damansky/Zhenbao, March 1969. On all the rest of the sheet, the frontier as signed, every river and four hundred names, Lyudmila Charskaya here and Nie Dongmei in Beijing have agreed, in fourteen months, by post: linen, ninety centimetres across, smelling of size, for the fifth form of both banks. {crisis_school_atlas.mayors:Fuyuan wants it to replace the sticker.|{crisis_school_atlas.own:It is to follow the atlas that you printed.|{crisis_school_atlas.protest:It was begun after your protest, by two people who had not protested.|Nobody ordered it.}}}
"What was done, we can both print," says Charskaya. "Not the same verb." # speaker: Lyudmila Charskaya
"A child will ask about the white," Nie writes. "I would say that two teachers stopped there." # speaker: Nie Dongmei
* (white) [Send it out white, and let each school ask its old people. #id: classroom_map_white #forecast: Gleb Ostranin; standing -; low #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ move(standing, -1)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    In Heihe a girl brings the name of a ferryman who hid her great-great-grandfather's sister. In Blagoveshchensk they have the ferryman's street. {initiative_river_table > 0:The river table lends its bus, for the old people, who sit one from each bank.|A teacher drives the old people about in his own car.} By the end of term sixteen schools have filled both squares, in pencil, none alike. Beijing asks by whom this history was approved, and four headmasters in Heilongjiang hand in the sheet. In Semey a Kazakh teacher has ruled a square of her own.
* (both) [Print both verbs in both squares. #id: classroom_map_both #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; standing --; high]
    ~ move(standing, -4)
    ~ move(influence, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, border_anxiety < 34)
    { border_anxiety < 34:
        ~ move(trust, 4)
        ~ nudge(border_anxiety, -4)
        The verbs stand one above the other, in the same type, and each is given its footnote. A fifth form at Aigun asks if there is a third verb, and is set to look for one. On the second of March a bus goes to each cemetery with children from the other bank, who have been told only to be quiet, and are.
    - else:
        ~ move(trust, -2)
        ~ nudge(border_anxiety, 3)
        The verbs stand one above the other, in the same type. On either bank the fathers read one and not the other. A thousand sheets are hung, two hundred are taken down, and at Khabarovsk a caretaker, whose brother lies on the second square, asks to have one for his own wall.
    }
    A school board in Almaty asks how the footnotes were agreed. Charskaya is left off the list for the Academy. {counterpart == builder:Shen Yunhe hangs one in the office where he sees engineers, with the squares at eye level.|Nie Dongmei's next book is printed in Hong Kong.}
* (ours) [Print our own, every old name, no squares at all. #id: classroom_map_ours #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(influence, 1)
    ~ nudge(border_anxiety, 4)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    {crisis_school_atlas.own:Charskaya did it for you once, in nine weeks, and declines to do it again.|Charskaya reads the proofs, and takes her name off.} It is a good map. Ulan-Ude and Astana order it, because the Buryat and Kazakh names are on it at last, and spelt by those who use them. Where the squares were there is a river, blue, with nothing beside it. In Heihe they print one too. Nie Dongmei lectures on the two blue rivers, once, and is then asked to lecture on ceramics.
* (rivers) [Rivers, birds and soils. Cut the squares out. #id: classroom_map_rivers #forecast: Irina Vasnetskaya; influence -; medium #forecast: Gleb Ostranin; trust +; low]
    ~ move(trust, 2)
    ~ move(influence, -4)
    ~ move(standing, 3)
    ~ nudge(border_anxiety, -2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Both ministries approve it in a day. It has the crane on it and the taimen, and, where somebody's scissors went, two neat holes with a printed edge, which pupils put their fingers through. Charskaya and Nie each keep one whole copy. In the five, where teachers had written to ask whether the method could be borrowed for Semirechye 1916, they are sent the birds.
- ->->

= left
~ move(trust, -2)
~ move(standing, 1)
War: {war_title}. The linen goes back to the weaver, and Charskaya is told by Dolzhikova that a globe would be less exact. # rival # style: ledger
->->
