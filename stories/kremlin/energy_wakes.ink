// Energy: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink.
// Facts: F60-F64, F69-F78, F141, F169, F170. Later bills and later gifts; nothing is chosen here.

=== wake_border_price ===
{
- energy_border_price.sent_back:
    ~ move(trust, 3)
    ~ move(standing, -2)
    They know in Beijing whose page it was that came back in green, and who brought the news himself. Your letters are answered a day before the ministry's, which notices. # echo: border_price_take # style: ledger
- energy_border_price.take:
    ~ move(dependence, 4)
    ~ move(trust, -4)
    The boiler house at Tyumen is quoted to you in a letter about timber, and in one about fish. It has become the polite word for what you will settle for. # echo: border_price_take # style: ledger
- energy_border_price.formula:
    ~ move(trust, 4)
    ~ move(influence, -2)
    Beijing has put your floor into a contract of its own, with Doha, and says openly where it was found. Doha, which had hoped for a neighbour without floors, is cool to you. # echo: border_price_formula # style: ledger
- energy_border_price.wait:
    ~ move(dependence, 4)
    ~ move(standing, -2)
    Of the sixty sent home from Novy Urengoy a score drill in Sichuan now. They write that your patience is well spoken of there, and that they have had no other offer. # echo: border_price_wait # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(influence, -3)
    The seat that you carried upstairs for Ulaanbaatar has been used twice, both times to correct you. Shen Yunhe's people, who had feared it, ask that it be upholstered. # echo: border_price_upstairs # style: ledger
}
->->

=== wake_cold_cargo ===
{
- energy_cold_cargo.burn:
    ~ move(trust, 4)
    ~ move(influence, -3)
    In Jiangsu a buyer signs at your price without a murmur; he would sooner deal, he says, with people who once let it boil. In Manila that crew's lawyer has found your address. # echo: cold_cargo_hold # style: ledger
- energy_cold_cargo.discount:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    You name the full price at Beihai. The man there laughs and pours you tea. Two-fifths off is what it has always been, in his time there, and he had taken it for the price. # echo: cold_cargo_discount # style: ledger
- energy_cold_cargo.india:
    ~ move(trust, 4)
    ~ move(standing, -2)
    Since one of your tankers turned for Dahej, Beihai has found a second bank, a third berth and a library for the seamen. Here it is asked why you had not threatened sooner. # echo: cold_cargo_india # style: ledger
- else:
    ~ move(standing, -4)
    ~ move(dependence, -2)
    The man with the stamp is arrested in Johor with his customers on a list, and you are line nine. Beihai takes fewer ships for a time. Ostranin was sent the list before you were. # echo: cold_cargo_swap # style: ledger
}
->->

=== wake_black_seam ===
{
- energy_black_seam.rails:
    ~ move(influence, -4)
    ~ move(dependence, -2)
    The coal that you sent ahead of everyone has worn the track beyond Chita; all trains go at forty now. From Petropavl comes a second picture, of a lorry, westbound. # echo: black_seam_rails # style: ledger
- energy_black_seam.ask:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    A gallery in Shanxi floods, and the asking is theirs. The washery at Kiselyovsk runs on Sunday for them. Lu Zhengping sends the director a jar of Shanxi vinegar. # echo: black_seam_ask # style: ledger
- else:
    ~ move(dependence, 4)
    ~ move(standing, 3)
    A power station in Primorye, short of your twenty pits, burns coal off a ship from Qinhuangdao. But the towns' money was paid in full, and three governors cite you as the only case. # echo: black_seam_close # style: ledger
}
->->

=== wake_our_end ===
{
- energy_our_end.metre:
    ~ move(trust, 4)
    ~ move(influence, -3)
    Beijing has borrowed your metre for a metre, for a road that it disputes with a neighbour in the south. Ulaanbaatar, which thought that it had invented this, would like a footnote. # echo: our_end_metre # style: ledger
- energy_our_end.sent_back:
    ~ move(dependence, -3)
    ~ move(standing, 3)
    The green question mark in a ring has been copied on to two other files. It is held upstairs that you drew it, and it has not been worth anyone's while to say otherwise. # echo: our_end_whole # style: ledger
- energy_our_end.whole:
    ~ move(dependence, 4)
    ~ move(influence, 2)
    All 2,600 kilometres have to be watched, and the watching is let to a firm from Wuhan, with drones. It is cheap. It has found two leaks and, on the Yenisei, a lost herd. # echo: our_end_whole # style: ledger
- energy_our_end.towns:
    ~ move(dependence, 4)
    ~ move(standing, 3)
    Each boiler on your six hundred kilometres has a burner from Qingdao and wants a new jet every autumn, sold by the box. The governor has put your name on a bathhouse. # echo: our_end_towns # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(trust, -3)
    Ulaanbaatar pays back the lent pipe, early, and adds a horse, which is photographed with Velgin. Beijing, which lends there as well, has had no horse and takes it for a remark. # echo: our_end_lend # style: ledger
}
->->

=== wake_dahej ===
{
- energy_dahej.tell:
    ~ move(influence, 5)
    ~ move(trust, -2)
    Mankodi is back. A seller who blurts out one price to Beijing, he has decided, cannot be keeping two. Tao Jinbei had been hoping that nobody else would see that. # echo: dahej_tell # style: ledger
- energy_dahej.hull:
    ~ move(dependence, 4)
    ~ move(influence, 2)
    For want of the hull that you sold, the third train is served by a ship on hire from Shanghai, at a fair rate. Off Colombo she and her sister under the other flag whistle. # echo: dahej_hull # style: ledger
- energy_dahej.beihai:
    ~ move(trust, -4)
    ~ move(influence, -2)
    Beihai has a harbour rule by now that ships which were first offered elsewhere go in last. It was drafted for the *Svetlogorsk*. It is applied to your whole fleet, with regret. # echo: dahej_beihai # style: ledger
- else:
    ~ move(influence, -4)
    ~ move(standing, -2)
    The owner by whose name your tanker sailed is wound up by a court in Surat, which could serve its papers on nobody but the dog. The judgment mentions your desk. # echo: dahej_flag # style: ledger
}
->->

=== wake_channel_dues ===
{
- energy_channel_dues.board:
    ~ move(trust, 5)
    ~ move(influence, -2)
    Jiang Ruichu hangs a photograph of your oak board in his booking hall. What is nailed up insults no one, he tells the agents. He pays first; the Norwegians now want theirs by fax. # echo: channel_dues_board # style: ledger
- energy_channel_dues.half:
    ~ move(trust, -4)
    ~ move(dependence, 2)
    A half can be halved, it appears. Ningbo's clerks propose it as a matter of arithmetic, and attach your signature to the first one. Loginskaya has asked for a desk ashore. # echo: channel_dues_half # style: ledger
- energy_channel_dues.ice:
    ~ move(standing, 5)
    ~ move(dependence, 2)
    Four captains keep their logs as Loginskaya kept hers, and the Arctic agency's accounts come out even for the first time on record. Ningbo, which trusts them, has cancelled its Suez bookings. # echo: channel_dues_ice # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(trust, -2)
    The doctor from Qingdao has delivered a Norwegian's child at the rescue post, and Tromsø rings the post twice a week. Your colonel has had the mast sawn down, during surgery hours. # echo: channel_dues_work # style: ledger
}
->->

=== wake_two_names ===
{
- energy_two_names.lease:
    ~ move(trust, 4)
    ~ move(influence, -2)
    The tenant at Pier Three has reported a crack in your mole, and mended it, and deducted nothing. Oslo had quoted for the same work, and for once was ready to be thanked. # echo: two_names_lease # style: ledger
- energy_two_names.chart:
    ~ move(standing, 5)
    ~ move(trust, -3)
    Insurers in Zurich now pay for what you gave away, and the survey fleet gets a ship out of it. In Ningbo they had thought that the charts were a present to them. # echo: two_names_chart # style: ledger
- energy_two_names.sent_back:
    ~ move(dependence, 4)
    ~ move(standing, -2)
    Dikson has got its Chinese mole, hired by the day from a contractor in Murmansk, who has it on loan from Ningbo. There is one name on the plate. It is the contractor's. # echo: two_names_share # style: ledger
- energy_two_names.share:
    ~ move(trust, -4)
    ~ move(standing, -2)
    By clause thirty a matter of safety wants both owners, and snow, it is held in arbitration, is safety. The runway is not swept, and nobody has landed there since the new year. # echo: two_names_share # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(dependence, -2)
    Jiang Ruichu writes to you before he writes to his minister. It was your letter to Mumbai, he explains, that persuaded him the pier was worth having. # echo: two_names_third # style: ledger
}
->->

=== wake_red_ribbons ===
{
- energy_red_ribbons.bless:
    ~ move(dependence, -3)
    ~ move(trust, 3)
    A landslide above Garm takes sixty pegs and a digger. Dushanbe rings the one who wished it luck, and Beijing asks, nicely, whether Siberia could cover for whatever Garm delays. # echo: red_ribbons_bless # style: ledger
- energy_red_ribbons.outbid:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    They have kept the tenth, and started to hammer again, at night, below Garm. Safolov has sent you another ribbon. The number on it is past five thousand. # echo: red_ribbons_outbid # style: ledger
- energy_red_ribbons.north:
    ~ move(trust, 4)
    ~ move(influence, -3)
    Fang Muqing holds that a pipe which can run two ways wants two keys, and you were quick to agree. Ashgabat, whose pipe it is, has put on a third. # echo: red_ribbons_north # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(trust, -3)
    The three republics have paid to the last somoni, and Vyksa has a waiting list, which upstairs turns out always to have been the plan. Fang Muqing is on it, and hates to wait. # echo: red_ribbons_steel # style: ledger
}
->->

=== wake_twelve_backwards ===
{
- energy_twelve_backwards.joint:
    ~ move(trust, -4)
    ~ move(influence, 3)
    The orange compressors take an orange oil, and you and Beijing have exchanged forty letters about whose third it falls in. Tashkent, which pays for all three, has begun to answer them for both. # echo: twelve_backwards_joint # style: ledger
- energy_twelve_backwards.cost:
    ~ move(trust, 4)
    ~ move(influence, -2)
    Six heating engineers from Harbin have come about the rate for relatives. You showed them Orenburg's own bill, and they copied it out in silence. Tashkent minds that it was shown. # echo: twelve_backwards_cost # style: ledger
- energy_twelve_backwards.wool:
    ~ move(dependence, -4)
    ~ move(standing, 3)
    Asbest has cast a spinner. It is ugly and slow and it does not crack. Golubkova, who once swore by the old one, sends you the first metre off it, and the bill. # echo: twelve_backwards_wool # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(trust, -3)
    Tashkent tells Ankara and Baku that what it pays can be read on a door, and both ask to be on the door. Beijing had not meant to become a unit of measurement. # echo: twelve_backwards_border # style: ledger
}
->->
