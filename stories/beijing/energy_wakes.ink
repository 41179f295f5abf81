// Energy: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink, two a quarter.
// Facts: F57, F60-F64, F66-F72, F74-F77, F168, F170. No choices; each branch carries the id of the old option.

=== wake_sum_by_telephone ===
{
- energy_sum_by_telephone.kept_back:
    ~ move(trust, -4)
    ~ move(influence, 3)
    You cough, still, when Barsegov rings; he has taken to coughing back. Tashkent, which is quoted the same gas by the same man in writing, has had the first page copied for its neighbours. # echo: sum_write # style: ledger
- energy_sum_by_telephone.guess:
    ~ move(dependence, -5)
    ~ move(standing, -3)
    Moscow has learnt it from you. Its timber house names no price either, and listens at the telephone while three of our buyers in Suifenhe guess, upwards, against each other. # echo: sum_guess # style: ledger
- energy_sum_by_telephone.write:
    ~ move(trust, 5)
    ~ move(standing, -2)
    Your four pages are used in Moscow to teach commercial Chinese. A girl who learnt from them runs Barsegov's office, and wants the reasons for everything, Fang Muqing's too. # echo: sum_write # style: ledger
- energy_sum_by_telephone.ladder:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    The pipe has not filled and the third rung is due. Moscow has borrowed against the top of the ladder, from us, and in Hohhot two lawyers live by the word "fills". # echo: sum_ladder # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(influence, -3)
    Upstairs they recall your six minutes: a number that arrives without a purpose is sent down to you. Mongolia's share, though in writing, has been asked to wait for the strait. # echo: sum_upstairs # style: ledger
}
->->

=== wake_berth_nine ===
{
- energy_berth_nine.shut:
    ~ move(trust, 4)
    ~ move(influence, -3)
    The Arctic plant has had a year of friends who never said no until the ship was in sight. It sends its new drafts to you first, for an opinion. Busan has noticed. # echo: berth_nine_shut # style: ledger
- energy_berth_nine.keep:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    Su Dechang has lost his glasses in earnest. The Arctic plant let its agents go in four countries, there being one berth, and now rings at night to hear how he slept. # echo: berth_nine_keep # style: ledger
- energy_berth_nine.spread:
    ~ move(dependence, -5)
    ~ move(standing, -3)
    The three ports have formed an association, with a hymn. It tells Moscow and Fang Muqing alike what the discount is to be, and keeps half of it for dredging. # echo: berth_nine_spread # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(influence, -3)
    Frost in Jiangsu. Two cargoes already promised to Busan come about at sea, at the old letter's price; the wing in Nanning is paid for twice. Busan asks to see the letter. # echo: berth_nine_price # style: ledger
}
->->

=== wake_coal_favour ===
{
- energy_coal_favour.grant:
    ~ move(dependence, 5)
    ~ move(trust, -4)
    By habit the waiver has been renewed, and renewed. Kiselyovsk digs for nobody else and has let its man in Hanoi go. Velgin's greetings are down to nine grams. # echo: coal_favour_grant # style: ledger
- energy_coal_favour.trade:
    ~ move(trust, 3)
    ~ move(standing, -4)
    Since you set coal against cars, Velgin's favours come with their price attached, and his meetings with you are short and quite cheerful. Shanxi has learnt the same arithmetic, and asks you for a railway. # echo: coal_favour_trade # style: ledger
- energy_coal_favour.mongolia:
    ~ move(trust, 5)
    ~ move(dependence, 3)
    Moscow has come to see the merit of a week's delay: it watches how the first one fares. It asks to be second on timber as well, and on soya. # echo: coal_favour_mongolia # style: ledger
- else:
    ~ move(trust, 5)
    ~ move(dependence, -3)
    A pit at Kemerovo that might have lived on our six per cent went over to heating its own town. Hou Lanying is sent a lamp from there, polished, with a wick for Wednesdays. # echo: coal_favour_refuse # style: ledger
}
->->

=== wake_steppe_route ===
{
- energy_steppe_route.half:
    ~ move(trust, 5)
    ~ move(standing, -3)
    Half a pipe is full, paid up and dull. Moscow shows it to visitors as the one undertaking of ours without arrears; the planning commission has found out who stopped it at half. # echo: steppe_route_half # style: ledger
- energy_steppe_route.straight:
    ~ move(dependence, -4)
    ~ move(influence, 3)
    The spring has moved four kilometres and come up under the compressor hall. Ninety-one families, paid for their water once, offer to sell it back; Sarangerel draws up the tariff. # echo: steppe_route_straight # style: ledger
- energy_steppe_route.door:
    ~ move(influence, -5)
    ~ move(trust, 3)
    On the coldest night Ulaanbaatar turned its saucepan a quarter, and asked both neighbours to settle a customs quarrel. You and Velgin were on the telephone within the hour, quite like old colleagues. # echo: steppe_route_door # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(dependence, 3)
    The pencil is in a glass case on the ground floor, next to a tractor. Where the line passes near Irkutsk they hire no surveyors of their own now; they ask for the pencil. # echo: steppe_route_pencil # style: ledger
}
->->

=== wake_majors_at_sea ===
{
- energy_majors_at_sea.back:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    Four firms at sea have found that they need not outbid one another. Turova opens four letters with one price in them, and files them under one letter of the alphabet. # echo: majors_at_sea_back # style: ledger
- energy_majors_at_sea.pipe:
    ~ move(trust, 4)
    ~ move(influence, -4)
    Astana has raised the toll, as page one allows. Moscow proposes that the two of us complain together, and for a week the drafts go to and fro like love letters. # echo: majors_at_sea_pipe # style: ledger
- energy_majors_at_sea.fifth:
    ~ move(dependence, -4)
    ~ move(standing, -3)
    The goldfish has outlived the firm. Its trade went to eight desks that Turova set up herself, each with a stamp and a plant, and it is she who names the discount. # echo: majors_at_sea_fifth # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(dependence, 3)
    A fire in the tanks at Ningbo, and ships wanted within the day. Turova's were nearest. She charged the rate of that morning, to the cent, and enclosed a magnet. # echo: majors_at_sea_tin # style: ledger
}
->->

=== wake_ice_bill ===
{
- energy_ice_bill.pay:
    ~ move(influence, 5)
    ~ move(trust, -3)
    Hamburg insures us at sight, as the line that pays. Murmansk has drawn a conclusion of its own, and the latest bill includes a brass band and the upkeep of a launch. # echo: ice_bill_pay # style: ledger
- energy_ice_bill.counter:
    ~ move(trust, 4)
    ~ move(standing, -2)
    Since the two bills there is a log of who waits for whom, signed on both bridges. Neither has owed the other an hour. The second floor has lost a grievance it was fond of. # echo: ice_bill_counter # style: ledger
- energy_ice_bill.busan:
    ~ move(trust, 4)
    ~ move(influence, -4)
    Busan has bought an icebreaker and left the convoy, with its baker. Ningbo and Murmansk have a timetable for five between the two of them, and turn out to wait well together. # echo: ice_bill_busan # style: ledger
- else:
    ~ move(dependence, -5)
    ~ move(standing, -3)
    Four of the six hulls lie at Nansha with their bows to the sun. The other two are on charter to Murmansk, at a rent that Jiang Ruichu will only write down. # echo: ice_bill_hulls # style: ledger
}
->->

=== wake_pegs ===
{
- energy_pegs.tell:
    ~ move(influence, 5)
    ~ move(trust, -3)
    Our volumes proved right to the cubic metre, and Ashgabat has asked to have next year's from us direct. Barsegov, who had enjoyed being the one to be told, now writes through his office. # echo: pegs_tell # style: ledger
- energy_pegs.drive:
    ~ move(dependence, -5)
    ~ move(standing, -2)
    A boy at Garm sold Barsegov one of the pegs. It is a chair leg, from a works at Tianshui that closed. He has put his two hundredths back on, with a receipt for the leg. # echo: pegs_drive # style: ledger
- energy_pegs.build:
    ~ move(trust, 4)
    ~ move(standing, -3)
    Short of a buyer, Novy Urengoy heated its own district, and Barsegov was made a deputy minister for it. He drinks to you. Qinghai sends you the bill for guarding its two tunnels. # echo: pegs_build # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(trust, -3)
    In our dear quarter the three companies waived a third of the toll, by a show of hands in a school. It is read out upstairs. Moscow asks who has ever waived it anything. # echo: pegs_own # style: ledger
}
->->

=== wake_polar_hut ===
{
- energy_polar_hut.sent_back:
    ~ move(influence, 4)
    ~ move(standing, -3)
    Pei Anran's winter has come out at Tromsø, and seven languages cite it. Six bunks are thanked by number in the preface. The fourth is down as "vacant, at the wish of others". # echo: polar_hut_bunk # style: ledger
- energy_polar_hut.cook:
    ~ move(trust, 4)
    ~ move(standing, -3)
    The cook has opened a noodle shop at Dikson, with a licence, and won't be called home. Two services eat there on alternate days. On Sundays they have been seen to share the mustard. # echo: polar_hut_cook # style: ledger
- energy_polar_hut.bunk:
    ~ move(standing, 5)
    ~ move(influence, -4)
    Moscow is to winter a hut of its own, and has kept two bunks for ours, with hooks. Yan Qiubo calls it the best access in years. Tromsø, which was not asked, calls it cosy. # echo: polar_hut_bunk # style: ledger
- energy_polar_hut.norway:
    ~ move(trust, 4)
    ~ move(influence, -3)
    There was one bunk to spare on Spitsbergen, and our hut's council had to choose. It was given to a man from Murmansk. Seoul had applied as well, and had sent a cake. # echo: polar_hut_norway # style: ledger
- else:
    ~ move(influence, 5)
    ~ move(trust, -4)
    Oslo buys the ninety winters from us, since our copy has an index. In Murmansk the archivist learns what an index is worth. She has taken off her mittens and engaged a lawyer. # echo: polar_hut_cellar # style: ledger
}
->->

=== wake_teapots ===
{
- energy_teapots.shelter:
    ~ move(influence, 5)
    ~ move(trust, -4)
    Frankfurt has tired of its questionnaire and lets the bank's cousins in again. They would prefer not to be seen at Dongying. In Moscow people look for the face that had shown. # echo: teapots_shelter # style: ledger
- energy_teapots.sell:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    Turova has six customers where she had one, and a deputy for each. She says that nobody else ever did her the kindness of leaving. It comes in two copies, one for Bi Shouchang. # echo: teapots_sell # style: ledger
- energy_teapots.once:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    The listed houses have merged, having nobody else to marry. They lift a quarter of what leaves Kozmino and have sent its harbour a list of economies, beginning with the fog signal. # echo: teapots_once # style: ledger
- else:
    ~ move(standing, 5)
    ~ move(trust, -3)
    When page four came up again the Finn rang Dongying before she typed it. Upstairs enters it as a success of this floor. Turova learnt of it third. # echo: teapots_books # style: ledger
}
->->
