// Neighbourhood: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink, two a quarter.
// Facts: F86, F94, F98, F133, F134, F138, F140, F142, F145, F153, F154. No choices; each branch carries the id of the old option.

=== wake_third_seat ===
{
- neighbourhood_third_seat.fang:
    ~ move(dependence, -5)
    ~ move(influence, -3)
    By the auditor's tariff it is cheaper to go round through Aktogay, so Siberia goes round. Astana has laid a second track for it; Kashgar has a siding on which every weed is accounted for. # echo: third_seat_fang # style: ledger
- neighbourhood_third_seat.sit:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    By the part of the line that is open, loop and all, Tomsk sends its peas. It has given up its berth at Novorossiysk, and complains about our rates to Rogozhina, who is supposed to have a vote. # echo: third_seat_sit # style: ledger
- neighbourhood_third_seat.ask:
    ~ move(trust, 5)
    ~ move(standing, -3)
    Having had its answer to its face, Moscow now puts its questions so. Three ministries here received one last month, with reasons, and wish to know who taught it manners. # echo: third_seat_ask # style: ledger
- else:
    ~ move(trust, 5)
    ~ move(influence, -3)
    The vet sits in Bishkek's parliament, where she votes with Tayshet on sleepers and against us on gas. Moscow, which never found anyone behind her, asks her to stand for a second term. # echo: third_seat_villages # style: ledger
}
->->

=== wake_naryn ===
{
- neighbourhood_naryn.print:
    ~ move(standing, 5)
    ~ move(influence, -3)
    The inspectors have been through ten roads abroad, and At-Bashy's was the one without a finding. By now each of the other valleys has asked for its own page 30, lower. # echo: naryn_print # style: ledger
- neighbourhood_naryn.head:
    ~ move(influence, -5)
    ~ move(trust, 3)
    District heads along the line have a scale of charges, by season. Moscow's road builders were shown it too; the two delegations met on the stairs, each with an envelope, and went to lunch. # echo: naryn_head # style: ledger
- neighbourhood_naryn.dam:
    ~ move(influence, 5)
    ~ move(standing, -3)
    The elder of the dam builders, dictating his life to a granddaughter, has got to our road. "The Hui dug it. I swore in his place." It is read on the radio, and in Jinan. # echo: naryn_dam # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(dependence, 3)
    The crews of At-Bashy, who know our drills and no others, are hired by the tunnel now. The metro at Krasnoyarsk has sixty of them, our drills, and a shop for bread. # echo: naryn_hire # style: ledger
}
->->

=== wake_five_clause ===
{
- neighbourhood_five_clause.fifteen:
    ~ move(influence, 5)
    ~ move(trust, -3)
    Dushanbe has glasses from Ankara, and has found that whoever said no to it at least said it. It lets us know what it heard at the base about our credit. # echo: five_clause_fifteen # style: ledger
- neighbourhood_five_clause.sixteenth:
    ~ move(trust, 5)
    ~ move(standing, -3)
    A frontier post burnt, and no one pulled the ribbon. Moscow, which had sat up, thinks the better of a promise that was let alone; the second floor has you explain the promise. # echo: five_clause_sixteenth # style: ledger
- neighbourhood_five_clause.velgin:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    The works at Zagorsk was given the glasses to grind, and had nothing to grind. The blanks come from Kunming, at a price that was agreed between friends and has been raised twice, between strangers. # echo: five_clause_velgin # style: ledger
- neighbourhood_five_clause.own:
    ~ move(trust, 4)
    ~ move(influence, -4)
    There was trouble, and the four rang one another by the alphabet and told the two large ones afterwards. Velgin and you had the same nine words, and read them to each other to be sure. # echo: five_clause_own # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(influence, -3)
    A courier caught by Sharopova's glasses was carrying somebody's list of our people. The second floor is delighted; Dushanbe would have liked to see it first, having caught him. # echo: five_clause_glasses # style: ledger
}
->->

=== wake_moscow_chair ===
{
- neighbourhood_moscow_chair.hat_returned:
    ~ move(influence, 5)
    ~ move(dependence, 3)
    The five have found out that they were to have been asked. That somebody here had thought of it does you good in four capitals; in the fifth they ask for the hat. # echo: moscow_chair_vote # style: ledger
- neighbourhood_moscow_chair.vote:
    ~ move(trust, 4)
    ~ move(influence, -4)
    Where there is a hat, one can canvass. Moscow has an envoy going round five kitchens with smoked omul, and loses more narrowly each time; it has not enjoyed anything so much for years. # echo: moscow_chair_vote # style: ledger
- neighbourhood_moscow_chair.door:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    With a seat at ours Moscow has let its own table go: the secretariat was four people and a samovar. For what the five said last spring it must now apply to us, in writing. # echo: moscow_chair_door # style: ledger
- neighbourhood_moscow_chair.swap:
    ~ move(dependence, -5)
    ~ move(standing, -3)
    Their board has taken to voting tariffs that it then does not impose. We have sold a week early on six of them, at a loss; behind the seventh Cheboksary makes its own bearings. # echo: moscow_chair_swap # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(influence, -3)
    Upstairs it was wished to know what Velgin knows, and the one person who could say, dish by dish, was you. The five heard that there had been minutes, with vinegar on them. # echo: moscow_chair_evenings # style: ledger
}
->->

=== wake_uranium_bought ===
{
- neighbourhood_uranium_bought.sign:
    ~ move(dependence, -5)
    ~ move(standing, -3)
    Out of the 410 Moscow has paid off two loans at Harbin before their time. The bank there asks who gave a debtor so much money, and is shown your signature. # echo: uranium_bought_sign # style: ledger
- neighbourhood_uranium_bought.lend:
    ~ move(trust, -5)
    ~ move(standing, 3)
    Before the year was out they asked for a second, and the field now pays the interest on itself. In Moscow they used to say pawned, and now say gone. It is admired here. # echo: uranium_bought_lend # style: ledger
- neighbourhood_uranium_bought.astana:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    Moscow sold its next third to Astana outright, without offering it to us, and wrote to say that it had learnt how from watching. The ward at Kyzemshek has both flags on the lift. # echo: uranium_bought_astana # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(trust, -3)
    Powder has fallen by half, and the field is under water. We own neither. Fang Muqing has switched off the dosimeter; Moscow asks whether each day's rate might be some other day's. # echo: uranium_bought_interrupt # style: ledger
}
->->

=== wake_two_knocks ===
{
- neighbourhood_two_knocks.moscow:
    ~ move(trust, -4)
    ~ move(influence, 3)
    Moscow put one of the two forward, and kept the other for a year when it should need something. Terteryan and Rzazade are back on the bench, nearer together. # echo: two_knocks_moscow # style: ledger
- neighbourhood_two_knocks.sheet:
    ~ move(trust, 4)
    ~ move(standing, -3)
    Your sheet with the one signature has gone from hand to hand in Moscow, where they own several like it. It is thought to be no bad thing to have been refused in company. # echo: two_knocks_sheet # style: ledger
- neighbourhood_two_knocks.delhi:
    ~ move(standing, 5)
    ~ move(trust, -3)
    Yours is the only drawer in the house with Delhi and Islamabad in it, and people bring visitors to look. Moscow, which used to be asked to carry such letters, has heard of the drawer. # echo: two_knocks_delhi # style: ledger
- else:
    ~ move(trust, 5)
    ~ move(influence, -3)
    In the winter when Lars was shut Russia's flour went by the 06:10, and was on time. Ganja and Ijevan set the toll for it together, and for us, and would not say which was higher. # echo: two_knocks_timetable # style: ledger
}
->->

=== wake_heihe_or_across ===
{
- neighbourhood_heihe_or_across.across:
    ~ move(trust, -5)
    ~ move(standing, 3)
    The mill has paid back to the day, as Lu Zhengping said it would. It took in every log for two hundred kilometres to do so; a carpenter over there has to order planks from us. # echo: heihe_across # style: ledger
- neighbourhood_heihe_or_across.home:
    ~ move(trust, 5)
    ~ move(dependence, 3)
    Their governor has ridden on the six o'clock bus, twice, incognito, in a fur hat. He would like to shrink as well as that, and orders two buses, a ward, and Xue Baoshan for a week. # echo: heihe_home # style: ledger
- neighbourhood_heihe_or_across.doors:
    ~ move(standing, 5)
    ~ move(dependence, 3)
    The Buryat surgeon has done nine hundred eyes, one of which belongs to somebody's mother upstairs. Blagoveshchensk has closed its own ward, to save, and comes in by whichever door is free. # echo: heihe_doors # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(standing, 3)
    Ninety greenhouses keep their lamps on all night, for the cucumbers, and from across it looks like a city. They have sent a delegation over to see who moved in. # echo: heihe_fares # style: ledger
}
->->

=== wake_visa_for_ever ===
{
- neighbourhood_visa_for_ever.ever:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    For ever turned out to have its seasons. Vladivostok built fourteen hotels for ours, on loan from ours, and when Sanya undercut it there was nobody to be angry with but the guests. # echo: visa_ever # style: ledger
- neighbourhood_visa_for_ever.wei:
    ~ move(trust, 5)
    ~ move(standing, -3)
    Their sergeants look at the passport now before they take out the form. Moscow asks for the same paragraph about its own who sign with our trawlers, and there turn out to be sixty. # echo: visa_wei # style: ledger
- neighbourhood_visa_for_ever.trial:
    ~ move(trust, 5)
    ~ move(influence, -3)
    Once a year two ministries meet to renew it, and have found that they look forward to it; all else that is agreed between us is agreed over that lunch. Vladivostok has put up no hotel. # echo: visa_year # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(standing, -4)
    Every thirty has come home thirty. Moscow has noticed that it was never asked to look for one, and wants to train leaders with ours; ours have formed a union, with a strike fund. # echo: visa_groups # style: ledger
}
->->

=== wake_old_names ===
{
- neighbourhood_old_names.keep:
    ~ move(dependence, -5)
    ~ move(standing, -3)
    Moscow has had eight places resurveyed at its own cost, with theodolites from Kazan, and afterwards went on using Kazan's. The second floor's basket comes this year without the pears. # echo: old_names_keep # style: ledger
- neighbourhood_old_names.lift:
    ~ move(standing, 5)
    ~ move(trust, -3)
    There being nothing in the new edition to be indignant about, the colonels have gone over to football. Moscow was so pleased that it asks if we could look into a ninth. # echo: old_names_lift # style: ledger
- neighbourhood_old_names.letters:
    ~ move(standing, 5)
    ~ move(influence, -3)
    A court at Fuyuan has settled a fishery out of the two women's postscripts, and is praised for it upstairs. Almaty had offered to print them, and finds that they are now state paper. # echo: old_names_letters # style: ledger
- else:
    ~ move(trust, 5)
    ~ move(influence, -3)
    A Nanai deputy has laid the sheet before both fishery boards and won seven bends of the river. The boards, drawn up on one side for once, have begun to lunch together. # echo: old_names_peoples # style: ledger
}
->->
