// Neighbourhood: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink, two a quarter.
// Facts: F81, F90, F107, F133, F138-F141, F151-F153, F163. No choices; each branch carries the id of the old option.

=== wake_side_door ===
{
- neighbourhood_side_door.close:
    ~ move(trust, 4)
    ~ move(influence, -3)
    In Wuhu a carmaker's board is shown your closed door as the one foreign rule that has not changed since it was made. They have planned by it. Uralsk plans by it too, without you. # echo: side_door_close # style: ledger
- neighbourhood_side_door.look:
    ~ move(dependence, 4)
    ~ move(trust, -4)
    One car in five on the Volga has now come in ajar, and wants parts that only its maker has. The price list arrives by telephone, from a number that you know, and cannot be quoted. # echo: side_door_ajar # style: ledger
- neighbourhood_side_door.share:
    ~ move(influence, 5)
    ~ move(trust, -3)
    Astana has built a second hall out of its fifty-five per cent and named it after a bridge. Its scanners look into everything from Khorgos on; Beijing wishes to know who else sees the pictures. # echo: side_door_share # style: ledger
- else:
    ~ move(influence, 3)
    ~ move(dependence, -5)
    The stamp is good in Bishkek now, and in Yerevan. A works in Kostanay makes door seals to satisfy it, and Sychenin buys them: it is the first part he has found west of Xinjiang and cheaper. # echo: side_door_stamp # style: ledger
}
->->

=== wake_two_gauges ===
{
- neighbourhood_two_gauges.bless:
    ~ move(dependence, 3)
    ~ move(trust, -4)
    Your blessing is framed at the third tunnel, beside the tariff. By that tariff it is dearer to send a Russian box through the mountain than to hand it to a Chinese forwarder at Kashgar, so they do. # echo: two_gauges_bless # style: ledger
- neighbourhood_two_gauges.stationmaster:
    ~ move(influence, 5)
    ~ move(trust, 2)
    It snowed on the pass for ten days. The line that the stationmaster had insisted on was in the estimate, with shovels, and only his section was open. Ma Tianyou has asked to borrow him for the next. # echo: two_gauges_stationmaster # style: ledger
- neighbourhood_two_gauges.colonel:
    ~ move(influence, -5)
    ~ move(standing, 3)
    The colonel's tapes have been gone through at last: forty hours of nuts. He is decorated. The railway's council has moved its sittings to a tea house, where there is no room for a sixth. # echo: two_gauges_colonel # style: ledger
- neighbourhood_two_gauges.join:
    ~ move(trust, 3)
    ~ move(standing, -3)
    The second tunnel has cost double, and the share you were refused is offered to you after all, with an apology for the delay. It is a share in the overrun. Upstairs they had already said yes. # echo: two_gauges_join # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(standing, -3)
    When a landslide shut their bore for six weeks, everything for the far face went in by your thirty-eight kilometres. Beijing paid on the day, by axle. Near Pskov they still walk round by the ford. # echo: two_gauges_spur # style: ledger
}
->->

=== wake_tashkent_winter ===
{
- neighbourhood_tashkent_winter.cost:
    ~ move(trust, 3)
    ~ move(standing, -3)
    A delegation from Urumqi has been to look at how one sells warmth without a ceremony. They copied the invoice. In Orenburg a candidate for mayor has found it too, and reads it out from a tractor. # echo: tashkent_cost # style: ledger
- neighbourhood_tashkent_winter.lever:
    ~ move(influence, -5)
    ~ move(standing, 3)
    Your form is taught at the academy in Tashkent, third year, under weather. Dolzhikova lectures on it here, under strategy, and has been so good as to name you as its author. # echo: tashkent_lever # style: ledger
- else:
    ~ move(dependence, 4)
    ~ move(trust, -4)
    The joint reserve was topped up in a warm March by Beijing alone, at its own price, since you had not answered. Your half of the bill has been growing politely, in yuan, ever since. # echo: tashkent_reserve # style: ledger
}
->->

=== wake_chair ===
{
- neighbourhood_chair.own:
    ~ move(trust, 4)
    ~ move(influence, -3)
    Beijing's protocol now sends you its dates a year ahead, in pencil, and asks for yours. Two summits in one week had been bad for everyone's shoes. The choir from Khujand sings only for the other one. # echo: chair_same_week # style: ledger
- neighbourhood_chair.lend:
    ~ move(dependence, 3)
    ~ move(influence, 3)
    Three of the eight interpreters have gone over to the secretariat at Xi'an for treble the salary. They send cards. For Samara's invoices Beijing has lent the court a machine, which is excellent, and remembers. # echo: chair_lend_interpreters # style: ledger
- neighbourhood_chair.each:
    ~ move(trust, 4)
    ~ move(standing, -3)
    It has come out in Beijing what you said in the five capitals, all of it, and it was five times the same. A deputy there has it read to new attachés. In the Council they call you the pedlar. # echo: chair_ask_each # style: ledger
- else:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    The programme for the seventh card runs to half a line: the guest thanks the host. When Barsegov brings up gas, he is reminded in passing who it was that found Moscow a seat. # echo: chair_ask_beijing # style: ledger
}
->->

=== wake_uranium ===
{
- neighbourhood_uranium.beijing:
    ~ move(dependence, 4)
    ~ move(trust, -4)
    Ospanova's powder comes to Elektrostal by way of Beijing now, under another label, at a third above what Sozak used to charge. The salesman says that he is sorry; you had seemed to need the money. # echo: uranium_sell_beijing # style: ledger
- neighbourhood_uranium.keep:
    ~ move(trust, 4)
    ~ move(dependence, -5)
    A mine in Namibia has flooded, and the man who once ate without you is short by sixty tonnes. He asks this time; he does not mention restaurants. You are paid in the week of loading. # echo: uranium_keep # style: ledger
- neighbourhood_uranium.swap:
    ~ move(trust, 4)
    ~ move(standing, -4)
    His inspector found a hair crack in Nadya's rods, said so at once, and stayed until it was cured. Golubkova had sworn that there was none. So had four people who have since retired. # echo: uranium_swap # style: ledger
- else:
    ~ move(influence, 5)
    ~ move(trust, -4)
    Astana has made it a rule, and a short one: neighbours are asked in the order in which they asked. Beijing comes second by it for two licences running, and has looked up why. # echo: uranium_astana_first # style: ledger
}
->->

=== wake_register ===
{
- neighbourhood_register.sent_back:
    ~ move(influence, -3)
    ~ move(dependence, 3)
    Omsk has found its surgeons: four from Qiqihar, on two-year contracts, with an interpreter who faints. They are good. Osh sends the hospital a bill for training the one that was let go. # echo: register_strike # style: ledger
- neighbourhood_register.strike:
    ~ move(dependence, -5)
    ~ move(standing, 3)
    Tax paid by the forty-one thousand comes to nine billion roubles. Tereshin, asked who had been against it, has taken up fishing, and a Jixi contractor has taken on thirty of them himself, at Russian rates. # echo: register_strike # style: ledger
- neighbourhood_register.one:
    ~ move(standing, 4)
    ~ move(influence, -4)
    An officer at Omsk, with a scar of four centimetres, speaks up for you in the right canteen. In Osh it has become a proverb that there is one telephone and one appendix. # echo: register_one # style: ledger
- neighbourhood_register.consuls:
    ~ move(trust, 4)
    ~ move(influence, 3)
    A Russian geologist held by mistake at Kashgar is out inside a week, since over there a school desk has been put up, with six stools. The student's verses hang over it, corrected twice. # echo: register_consuls # style: ledger
- else:
    ~ move(dependence, 4)
    ~ move(trust, -4)
    The crews from Jixi, unpaid since their bank fell out with yours, have sat down on three roofs in Omsk. Their consul brings them soup. He would like to see the law under which they are fined. # echo: register_keep # style: ledger
}
->->

=== wake_corridor ===
{
- neighbourhood_corridor.siding:
    ~ move(trust, 4)
    ~ move(dependence, -4)
    The leaseholder shut his line for a week to repaint it. Fourteen of Beijing's trains passed by your two kilometres and Gurgen's flag; a clerk in Xi'an has entered the siding as a railway. # echo: corridor_siding # style: ledger
- neighbourhood_corridor.waybill:
    ~ move(dependence, 3)
    ~ move(trust, -4)
    Eleven dollars a box have become seven. It was explained that your name had got shorter in the new form. Rostov's forty lorries were sold meanwhile, to the firm that loads the kettles. # echo: corridor_waybill # style: ledger
- neighbourhood_corridor.lars:
    ~ move(influence, 5)
    ~ move(dependence, -3)
    Tbilisi has opened its second lane without having been asked, and put up a sign with the name of the Russian engineer, misspelt with affection. Armenian lettuces reach Moscow with the dew on. # echo: corridor_lars # style: ledger
- else:
    ~ move(trust, 3)
    ~ move(influence, -4)
    Beijing has at last read a lease of ninety-nine years from end to end, and lets you know that your note had a point in its third line. It is not going to say so at Meghri. # echo: corridor_fight # style: ledger
}
->->

=== wake_baku ===
{
- neighbourhood_baku.word:
    ~ move(influence, 4)
    ~ move(dependence, -4)
    Baku has let your grain through to the Gulf ahead of its own, three times, unasked. No reason is given. On the consignment note the day of the week has been written in: Wednesday. # echo: baku_word # style: ledger
- neighbourhood_baku.guest:
    ~ move(trust, -4)
    ~ move(standing, -3)
    Gu Ruolan has been reproved at home for grieving on behalf of two states, and when she is next in Moscow she speaks Chinese. Velgin keeps no copy of what she said. He knows it by heart. # echo: baku_guest # style: ledger
- neighbourhood_baku.minute:
    ~ move(trust, 4)
    ~ move(standing, -3)
    A patrol boat of theirs ran down one of your trawlers in fog. Beijing sent the page of its log before you had asked, with the minute underlined. In the Council it is taken for a trap. # echo: baku_minute # style: ledger
- else:
    ~ move(influence, -4)
    ~ move(trust, 2)
    The court has a date now, and then a later one. At a reception in Tashkent nobody stood near your chargé, except the Chinese one, who told him that these things pass. # echo: baku_court # style: ledger
}
->->

=== wake_hayfield ===
{
- neighbourhood_hayfield.sent_back:
    ~ move(standing, 4)
    ~ move(trust, -3)
    The sacks with the million names stand in the Council's hall, and yours is the office that is thanked for having brought the matter up. Hailar has been told the same, in other words. # echo: hayfield_lease # style: ledger
- neighbourhood_hayfield.refuse:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    The dairy at Hailar spent three years on a yes from someone else and lost it to an election. You had said no in a day; it tells its bank so, and buys your oats. # echo: hayfield_refuse # style: ledger
- neighbourhood_hayfield.bales:
    ~ move(dependence, 3)
    ~ move(standing, 3)
    There are two hundred balers on the Argun, all from Hohhot, all on credit, and Petya is asked into parliament. Hailar has let him know next year's price. It is the only scale for a day's drive. # echo: hayfield_bales # style: ledger
- neighbourhood_hayfield.lease:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    The lease has been sold on, to a fund in Shenzhen that has never smelt it. It wishes to be shown the clause about the lake, and who is going to be alive to enforce that. # echo: hayfield_lease # style: ledger
- else:
    ~ move(influence, 5)
    ~ move(trust, -3)
    Clause six is law in Talas. Herders from four countries have met at Priargunsk and fixed what a tenth may ask for. Hailar would have liked to be told before it was in the Mongolian papers. # echo: hayfield_herders # style: ledger
}
->->
