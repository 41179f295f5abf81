// Industry: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink.
// Each wake is the later bill or gift, and often the other way round from the old result. Facts as in the dossiers.

=== wake_scrap_fee ===
{
- industry_scrap_fee.raise:
    ~ move(trust, 5)
    ~ move(dependence, -3)
    Lu Zhengping, asked at home why his makers sell so little to you, quotes your fee as an honest one: it was printed, and it never had an exception for anybody's cousin. # echo: scrap_fee_raise # style: ledger
- industry_scrap_fee.freeze:
    ~ move(dependence, 6)
    ~ move(trust, -4)
    The year in which the fee stood still sold four hundred thousand cars, and they want gaskets. The price of a gasket is set at Wuhu; your letters about it are answered by a machine. # echo: scrap_fee_freeze # style: ledger
- else:
    ~ move(dependence, -4)
    ~ move(trust, -4)
    A boy from Chita, whose ninth form once took such a car apart, makes two pieces of it. His firm supplies three of the exempted makers; a fourth has complained of him to Beijing. # echo: scrap_fee_exempt # style: ledger
}
->->

=== wake_brake_test ===
{
- industry_brake_test.share:
    ~ move(standing, -5)
    ~ move(trust, 3)
    Two of the nine from Jinan have married in Kaluga. The factory that Golubkova counted is audited, and turns out to be a room, a bench and a very large order book. # echo: brake_test_axles # style: ledger
- industry_brake_test.keep:
    ~ move(trust, 4)
    ~ move(influence, -4)
    Beijing has stopped asking about the ban, and four of its makers have better brakes. Bishkek, which buys them now in place of Chelny's, sends its thanks for the wet road. # echo: brake_test_keep # style: ledger
- industry_brake_test.publish:
    ~ move(standing, 5)
    ~ move(dependence, -3)
    A bus leaves the road above Gunib and nobody is hurt. The inquest names the brake rule, and the sheet that began it; at the ministry they find that they had always been in favour. # echo: brake_test_publish # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    The lake is booked for its own week every winter. This time the Jinan men brought a Chelny gearbox to be laughed at, and took away an order form. # echo: brake_test_ice # style: ledger
}
->->

=== wake_night_shift ===
{
- industry_night_shift.asians:
    ~ move(standing, 5)
    ~ move(influence, 4)
    The hull that was welded by men from Namangan and Osh has gone down the slip without a leak. Tereshin is in the front row, and has learnt a toast. # echo: night_shift_tashkent # style: ledger
- industry_night_shift.nobody:
    ~ move(dependence, -4)
    ~ move(influence, -4)
    Sixty of the ninety have stayed the course. They are slow and correct, and the yards at Nakhodka send theirs to them to learn; the foreign orders, meanwhile, went to Busan. # echo: night_shift_train # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(influence, -4)
    Song's contract is renewed a third time, and his town writes to ask if you mean to keep him. In the bathhouse the two hundred are now said to be leaving, with the secrets. # echo: night_shift_heilongjiang # style: ledger
}
->->

=== wake_bolts ===
{
- industry_bolts.sent_back:
    ~ move(standing, 4)
    ~ move(dependence, 4)
    The sixty in green pencil has been missed by every works on the Volga. The second floor asks for the page with the ladder on it, and Velgin says that you might have a copy. # echo: bolts_ladder # style: ledger
- industry_bolts.sixty:
    ~ move(dependence, 5)
    ~ move(trust, 4)
    Your sixty per cent is met, on paper, to two decimals. The paper is drawn up by a bureau in Wuhu that does it for every works on the Volga, and is kind about deadlines. # echo: bolts_sixty # style: ledger
- industry_bolts.ladder:
    ~ move(standing, 5)
    ~ move(trust, -3)
    The second rung was missed by half a per cent and the fine was paid on the day. Kravtsevich shows the slip about, to people in lifts; Wuhu had expected to be let off. # echo: bolts_ladder # style: ledger
- industry_bolts.tighten:
    ~ move(dependence, 4)
    ~ move(standing, -4)
    A drawing went missing in Anhui for twelve days and hall four stood still, since it was the one that says which way. Gena had never been told what the thing is. # echo: bolts_tighten # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(trust, -4)
    Almaty's police, who want a car for the mountain roads, have taken the one from hall four. The tender had a Wuhu firm second, by a door handle, and it has asked to see the handle. # echo: bolts_third # style: ledger
}
->->

=== wake_plug ===
{
- industry_plug.union:
    ~ move(influence, 4)
    ~ move(dependence, -4)
    One maker of televisions in Almaty was caught making them. It has two hundred people and its own circuit board, and wants to know whether you would care for radios. # echo: plug_union # style: ledger
- industry_plug.all:
    ~ move(trust, 5)
    ~ move(standing, -4)
    Voronezh's wafers are good enough now for bank cards, and Shenzhen proposes to buy some, with respect. Ulan-Ude's ward has been named after the radiologist, who would rather have had the tube. # echo: plug_all # style: ledger
- industry_plug.ward:
    ~ move(standing, 5)
    ~ move(dependence, 4)
    Your breakfast sentence is in a textbook on candour at the Academy of State Service. Every scanner bought since then is from Shenyang; the sentence had said where to go. # echo: plug_ward # style: ledger
- else:
    ~ move(dependence, -4)
    ~ move(influence, 4)
    Akademgorodok's glassblowers have seen the inside of a Shenyang tube by now, and make their own in the evenings, unasked. Tashkent's hospitals would like twelve, and do not mind a bubble. # echo: plug_tubes # style: ledger
}
->->

=== wake_open_day ===
{
- industry_open_day.letter:
    ~ move(dependence, -4)
    ~ move(trust, 4)
    Nine others have asked for the laminated line, and got it. Their Harbin colleagues now come to Novosibirsk with the data, since here, they say, one knows what is allowed. # echo: open_day_letter # style: ledger
- industry_open_day.three:
    ~ move(trust, 4)
    ~ move(standing, 4)
    Harbin has come round to threes. A joint journal is proposed, with its printer in Almaty, and the academy would like it known that this was its idea. # echo: open_day_three # style: ledger
- industry_open_day.refuse:
    ~ move(trust, 5)
    ~ move(influence, -3)
    At a closed session in Beijing your one sentence about physicists is read out as an example of what a neighbour may say. Bangalore, which read it too, sends its students to Toulouse. # echo: open_day_refuse # style: ledger
- else:
    ~ move(dependence, 4)
    ~ move(trust, -4)
    Rubanov, cheerful since that train, has asked for a model like theirs. There is one supplier. It would like to know what he saw when he was a metallurgist. # echo: open_day_first # style: ledger
}
->->

=== wake_yerevan ===
{
- industry_yerevan.sent_back:
    ~ move(dependence, 5)
    ~ move(standing, -3)
    The two whom Shenzhen signed have been put on its Siberian desk. They mend your trains at night and are thanked by name from Irkutsk, which is all that Kessel had asked for. # echo: yerevan_three # style: ledger
- industry_yerevan.sealed:
    ~ move(dependence, 5)
    ~ move(trust, -4)
    The free year is over; the dispatcher's invoice has a column for distance. Wagons are sent by the short way only, and Tynda, which is not on it, has run out of flour. # echo: yerevan_sealed # style: ledger
- industry_yerevan.three:
    ~ move(standing, 5)
    ~ move(dependence, -4)
    The deputy minister's eleven words have come back from the lighthouses, and so has he. He is asked to speak at two universities, and at both they have to leave the doors of the hall open. # echo: yerevan_three # style: ledger
- industry_yerevan.two:
    ~ move(standing, -4)
    ~ move(influence, -3)
    The sentence you left out has been said by somebody else, on a stage in Vilnius, as a list of who would not. Your name is eleventh, and there are photographs. # echo: yerevan_two # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(standing, -4)
    A snowfall shut Siberia's west for two days and the flat over the bakery cleared it in nine hours. Armenia's minister has mentioned it in his parliament, with the tariff. # echo: yerevan_remote # style: ledger
}
->->

=== wake_engine ===
{
- industry_engine.hours:
    ~ move(trust, 4)
    ~ move(standing, 4)
    Arkhipova has been given a medal by the other side. She wears it to the bench, where it makes a noise, so that a rule has had to be written about medals. # echo: engine_hours # style: ledger
- industry_engine.sell:
    ~ move(dependence, 5)
    ~ move(trust, -4)
    Shenyang's engine now lasts longer than yours. When a question comes from Rybinsk, about a crack, the reply refers you to a label on your own shelf, by its new number. # echo: engine_sell # style: ledger
- industry_engine.bangalore:
    ~ move(trust, 4)
    ~ move(influence, 3)
    Shenyang has written again, with a fairer price. It had taken you for a house that sells to the first caller, it says, and is glad to have been wrong. # echo: engine_bangalore # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(dependence, -3)
    Velgin's old debt turns out to have been a good purchase. A blade from the shelf has explained an engine fire at Akhtubinsk, and three colonels have stopped explaining it otherwise. # echo: engine_list # style: ledger
}
->->

=== wake_wing ===
{
- industry_wing.own:
    ~ move(trust, 4)
    ~ move(standing, -4)
    Shanghai has sent two engineers to look at the wing that was made without it, and they stayed for the week. At home it is known by what it cost, to the kopeck. # echo: wing_own # style: ledger
- industry_wing.flaps:
    ~ move(dependence, -4)
    ~ move(trust, -3)
    The bar code on the flaps has been read by Toulouse and by São José. Faizullina has two other customers for the oven, and Shanghai must ask for a Thursday. # echo: wing_flaps # style: ledger
- industry_wing.tashkent:
    ~ move(influence, 4)
    ~ move(dependence, -4)
    The school at the Tashkent plant draws half its new class from Ulyanovsk, for the melon and the teaching. Its director would like to discuss your oven again, in a different proportion. # echo: wing_tashkent # style: ledger
- else:
    ~ move(trust, 5)
    ~ move(standing, -4)
    {counterpart == trader: The painter who freshens the R each year has a large stencil and no instructions. It now reaches above the service door, at the old price, and in Shanghai they have let it stay.|The letter has been settled by a painter. He put the R back on the prototype one night, since the old stencil was the only one he had, and in Shanghai they have let it stay.} # echo: wing_letter # style: ledger
}
->->
