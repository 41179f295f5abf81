// Money: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink, two a quarter.
// Facts: F49-F52, F54-F56, F58, F116, F135, F147, F168. No choices; each branch carries the id of the old option.

=== wake_panda_coupon ===
{
- money_panda_coupon.theirs:
    ~ move(trust, 5)
    ~ move(dependence, -3)
    The court in Shanghai finds for your side, in a quarrel over freight that you had forgotten: the folder was there, the clerk knew the name, and he had read clause nine to the end. # echo: panda_law_shanghai # style: ledger
- money_panda_coupon.third:
    ~ move(standing, -5)
    ~ move(dependence, 3)
    Of the two London lawyers, one has been named after all. His fee is read out in committee, in pounds; the next bond will be under the law of whoever is nearest. # echo: panda_law_hong_kong # style: ledger
- money_panda_coupon.issue:
    ~ move(dependence, 6)
    ~ move(trust, -3)
    The Harbin bank renews its six months without being asked, for the second time. It has stopped sending anyone to look at the ore. It has sent the mine a night watchman of its own. # echo: panda_issue # style: ledger
- money_panda_coupon.home:
    ~ move(trust, 6)
    ~ move(standing, -3)
    In a lecture at Chengdu Qiao Weilin names the one neighbour who borrowed at home when it was dear. He calls it an example. In Penza they would call it nine jobs, or forty. # echo: panda_home # style: ledger
- else:
    ~ move(influence, 5)
    ~ move(dependence, 4)
    The Kyrgyz loan from Ankara has gone sour, and the minister is back with the same folder. The drawer that he remembers is empty; Kravtsevich borrows in Harbin to lend him half. # echo: panda_reserve # style: ledger
}
->->

=== wake_china_track ===
{
- money_china_track.cap:
    ~ move(trust, 6)
    ~ move(dependence, -3)
    A banker in Jinan, pressed by his own inspectors, shows them your register: forty names, four per cent, all taxed. They had never met a Russian payment with a surname. His counter stays open. # echo: china_track_cap # style: ledger
- money_china_track.hide:
    ~ move(dependence, 6)
    ~ move(standing, -3)
    The forty-second agent turns out to have been one man in Harbin all along, behind nine shops. He regrets that from Monday it is fourteen per cent, and whom would you complain to? # echo: china_track_hide # style: ledger
- else:
    ~ move(trust, -5)
    ~ move(influence, 4)
    Sharjah quotes for Beijing's payments too, by the road you opened, and undercuts a state bank at home there. The school-uniform maker has an office in Astana, and a box at the opera. # echo: china_track_spread # style: ledger
}
->->

=== wake_two_windows ===
{
- money_two_windows.shield:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    Ding Haisu has been promoted to Qiqihar, nearer his mother. His successor keeps the window open and the shipyard's wages four days longer than he did, to count them, he says, with care. # echo: two_windows_shield # style: ledger
- money_two_windows.demand:
    ~ move(trust, 5)
    ~ move(influence, 3)
    Your old request is used in evidence, by them: a Beijing bank that wants to reopen for roubles lays your note before its own board. It is for Tuesdays. Tashkent has asked for Wednesdays. # echo: two_windows_demand # style: ledger
- else:
    ~ move(trust, 5)
    ~ move(dependence, -3)
    The presses that came for Shapkin's wheat need dies, and a works in Mudanjiang makes them. It takes wheat for preference, and yuan if pressed. Its director has come to look at his sowing. # echo: two_windows_barter # style: ledger
}
->->

=== wake_rollover ===
{
- money_rollover.copper:
    ~ move(dependence, 6)
    ~ move(trust, 3)
    Kong Lingxi has come to like copper. He orders Kyshtym's next two years in advance, with pallets, and tells his board that the Russians are short of everything except their word and weight. # echo: rollover_copper # style: ledger
- money_rollover.pay:
    ~ move(trust, 5)
    ~ move(standing, 4)
    In a list of debtors for the use of his clerks Kong Lingxi has put a dot beside your name. Abdrashin has found out what it means: nobody need be sent to look. # echo: rollover_pay # style: ledger
- money_rollover.extend:
    ~ move(dependence, 6)
    ~ move(trust, -3)
    The paper of those three years has been sold on, at a discount, to a port firm in Dalian that wants the berth and not the money. It hopes, it writes, for a delay. # echo: rollover_extend # style: ledger
- else:
    ~ move(dependence, -5)
    ~ move(influence, -3)
    The nine days have become a rule: once a year, banker to banker, either way. In a bad week it is Qiao Weilin who asks, and Kravtsevich who has it. Bishkek waits for both. # echo: rollover_nine # style: ledger
}
->->

=== wake_ten_doors ===
{
- money_ten_doors.sent_back:
    ~ move(influence, 5)
    ~ move(trust, -4)
    The limewood was never unpacked. Nine members have built from a sketch of Odinaeva's, with nine doors, and a hatch where yours might go; she had insisted on the hatch. # echo: ten_doors_money # style: ledger
- money_ten_doors.flag:
    ~ move(trust, 6)
    ~ move(influence, -3)
    Outvoted at its own bank over a port in Gwadar, Beijing calls on you, of all members, to ask how one bears it. You are able to say. The conversation goes on until two. # echo: ten_doors_flag # style: ledger
- money_ten_doors.veto:
    ~ move(dependence, 5)
    ~ move(standing, 4)
    A quarter of the shares means a quarter of the next call for capital, too. It is paid in borrowed yuan. In Moscow the veto is by now a question in the examination for attachés. # echo: ten_doors_veto # style: ledger
- money_ten_doors.eight:
    ~ move(standing, 5)
    ~ move(dependence, -4)
    When the fifty-four in the hundred wished to move the bank's deposits to one vault, the flags said no, by a clause in Odinaeva's hand. Dolzhikova asks for its number, and learns it. # echo: ten_doors_eight # style: ledger
- else:
    ~ move(trust, -5)
    ~ move(influence, -4)
    The mine behind the pass is worked by the lender now, and the road has a barrier. Dushanbe's minister asks you, without rancour, what you had been told it was worth. # echo: ten_doors_money # style: ledger
}
->->

=== wake_unsigned_list ===
{
- money_unsigned_list.refuse:
    ~ move(standing, -5)
    ~ move(trust, 4)
    Tsui has published his memoirs. You are the one client who sent him away, and Beijing's lawyers read it with respect. So does the committee, which asks what the tea cost. # echo: unsigned_list_refuse # style: ledger
- money_unsigned_list.buy:
    ~ move(trust, -5)
    ~ move(dependence, 4)
    The nineteen counters that your firms left by night want a deposit from anybody who speaks Russian: three months, in yuan, returnable. The cashier from Suifenhe sells railway tickets. # echo: unsigned_list_buy # style: ledger
- money_unsigned_list.astana:
    ~ move(trust, 5)
    ~ move(dependence, -4)
    Washington examines all the banks of Astana and finds one desk closed in time. The road past it is pronounced clean, in writing. A Beijing bank asks Mukasheva if it may use it. # echo: unsigned_list_astana # style: ledger
- else:
    ~ move(dependence, -5)
    ~ move(influence, 4)
    A second tea box comes, from them to you: eleven names, a week early, and one of the eleven is in Almaty. You telephone. They had been wondering, over there, whether you would. # echo: unsigned_list_share # style: ledger
}
->->

=== wake_pensioners ===
{
- money_pensioners.allow:
    ~ move(trust, -5)
    ~ move(standing, -4)
    The rate has turned, and the tenth is worth a twelfth. Samara writes to the Chinese consulate, sixty-one thousand letters, and the consul forwards them to you, by lorry. # echo: pensioners_allow # style: ledger
- money_pensioners.tenge:
    ~ move(trust, 6)
    ~ move(dependence, -3)
    Qiao Weilin has had the swap with Astana's fund translated, and asks whether a third pensioner might join: Harbin's, four hundred thousand of them, retired tram drivers among others. # echo: pensioners_tenge # style: ledger
- money_pensioners.forbid:
    ~ move(standing, 5)
    ~ move(trust, 3)
    A bank in Jilin that had lured its own pensioners into roubles has failed. In the inquiry there your decree is quoted as prudent. Nina Gushchina unpicks the lining of the cap, at a loss. # echo: pensioners_forbid # style: ledger
- else:
    ~ move(dependence, 6)
    ~ move(influence, 3)
    The roubles that were promised in yuan had to be covered in yuan after all. Bishkek, whose waterworks paid for the first year, got its pipes from Konya, and sends you the opening hours. # echo: pensioners_guarantee # style: ledger
}
->->

=== wake_clearing_house ===
{
- money_clearing_house.own:
    ~ move(dependence, 6)
    ~ move(trust, -4)
    The bank from Harbin has taken eighty-eight of the ninety desks. The last two are the flower shop's, which is asked at the door for a pass. The tea machine takes yuan. # echo: clearing_house_own # style: ledger
- money_clearing_house.dark:
    ~ move(influence, 5)
    ~ move(trust, -4)
    The back stair in Harbin is shut by its own side, in a week of inspections. Mukasheva gives your forty agents desks in the hall, by the window, and lets them find their own chairs. # echo: clearing_house_dark # style: ledger
- money_clearing_house.open:
    ~ move(trust, 6)
    ~ move(standing, 3)
    The banks from Beijing have come down out of the gallery. A book that Washington reads and does not dispute, says the eldest, is cheaper than a lawyer. He has brought his own lamp. # echo: clearing_house_open # style: ledger
- else:
    ~ move(trust, -5)
    ~ move(influence, -3)
    The two large owners have quarrelled over the window, and Astana has had to rule. It rules for the window. For a month the fee is six, and each of the two denies the sixth. # echo: clearing_house_third # style: ledger
}
->->

=== wake_match_grant ===
{
- money_match_grant.buses:
    ~ move(trust, 5)
    ~ move(standing, -4)
    For what still runs of the Likino buses a works in Jinan has cast belts, unasked, to the old drawing. They come with a card. Golubkova, who had promised belts, is shown the card. # echo: match_grant_buses # style: ledger
- money_match_grant.match:
    ~ move(trust, 5)
    ~ move(standing, -4)
    Beijing proposes, between donors, a ceiling; it had been finding you expensive. You sign with relief. At home they ask why we should have to be told when to stop. # echo: match_grant_match # style: ledger
- money_match_grant.envelope:
    ~ move(dependence, -5)
    ~ move(influence, -4)
    The agency in Beijing sends back what was left of your half, with interest and a receipt. In Bishkek no one had known that it was in there, and now they know that it is out. # echo: match_grant_envelope # style: ledger
- else:
    ~ move(dependence, -5)
    ~ move(trust, 3)
    The pumps stand where your nine engineers said, and when one fails it is Beijing that asks for the nine, by name. It offers to pay them. Yaroslavl has its water tested in Harbin. # echo: match_grant_list # style: ledger
}
->->
