// Money: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink, two a quarter.
// Facts: F50, F52-F56, F58, F116, F133, F135, F138. No choices; each branch carries the id of the old option.

=== wake_panda_rating ===
{
- money_panda_rating.harbin:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    Moscow's bonds, refused once, were bought at home by people who read them. Abdrashin sends the list of holders with his compliments: four pharmacies and a choir. He no longer asks us for a week. # echo: panda_rating_harbin # style: ledger
- money_panda_rating.open:
    ~ move(dependence, 4)
    ~ move(trust, -3)
    What was let in unpledged has been borrowed against four times since, by firms one has not heard of. Each cites your afternoon. When Qiao Weilin shuts the door on the fifth, Moscow is wounded. # echo: panda_rating_open # style: ledger
- money_panda_rating.pledge:
    ~ move(influence, -4)
    ~ move(trust, 3)
    Kong Lingxi's nine dredgers are in every debtor's newspaper from Colombo to Lusaka, as a warning. At Salekhard, since someone must look after a pledge, they have been overhauled for the first time. # echo: panda_rating_pledge # style: ledger
- else:
    ~ move(influence, 3)
    ~ move(standing, 3)
    The missing chapter is set for an examination in Shanghai. An insurer that had read as far as page six kept its hands in its pockets, and upstairs has lately asked who wrote that. # echo: panda_rating_page # style: ledger
}
->->

=== wake_one_bank ===
{
- money_one_bank.plate:
    ~ move(trust, -4)
    ~ move(standing, 3)
    A hundred and six Russian firms keep all they have at Hegang, and Tong Yueqin knows each one's worst week. She has never used it. She was asked for it yesterday, from above, and gave a total. # echo: one_bank_plate # style: ledger
- money_one_bank.burrows:
    ~ move(dependence, -4)
    ~ move(influence, 3)
    Eleven villages that had never seen a foreign payment can now spell Kirov. Three of them clear for Almaty too, and one for Busan; the Russians have become the smaller half of the queue. # echo: one_bank_burrows # style: ledger
- money_one_bank.almaty:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    Brussels struck thirteen banks last week and left out every one that Abenova inspects. Velgin's importers, who used to curse her by patronymic, have sent melons. She returned the melons, with a form. # echo: one_bank_almaty # style: ledger
- else:
    ~ move(standing, -4)
    ~ move(dependence, 3)
    The money for waiting falls due, and those who had it are waiting for Moscow, which waits for us. Qiao Weilin lends them another sixty days, in order not to learn anything. # echo: one_bank_wait # style: ledger
}
->->

=== wake_lithuanian_answers ===
{
- money_lithuanian_answers.thick:
    ~ move(influence, -4)
    ~ move(trust, -2)
    The thirty pages have been answered, by twenty-seven capitals, in one. Moscow asks for a copy of ours to send out under its own name, and is put out to be told that there are moments. # echo: lithuanian_answers_thick # style: ledger
- money_lithuanian_answers.letter:
    ~ move(influence, 3)
    ~ move(standing, 3)
    Rasa Milvydaitė sits on a committee in Frankfurt now. When our name came up for a list she asked on what ground, and would not go home until there was one; there was none. # echo: lithuanian_answers_letter # style: ledger
- money_lithuanian_answers.lasers:
    ~ move(standing, 4)
    ~ move(influence, -3)
    The Suzhou line has taken its Vilnius laser apart and makes them. Suzhou gives a banquet for it. In Vilnius their last Chinese order hangs framed in the hall. # echo: lithuanian_answers_lasers # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(dependence, -2)
    It turns out that a bank which knows its customers can be shown to an auditor. Two Moscow houses have asked ours how that is done, and their clerks come for a course, with sandwiches. # echo: lithuanian_answers_swap # style: ledger
}
->->

=== wake_late_coupon ===
{
- money_late_coupon.gas:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    Moscow has drawn the moral. Each bill for gas now comes padded by one coupon, in case; Fang Muqing deducts the padding, in case. There has not been a plain number on that line since. # echo: late_coupon_gas # style: ledger
- money_late_coupon.grace:
    ~ move(standing, 4)
    ~ move(dependence, -3)
    All their coupons since have come a day early. Abdrashin knows by heart what you wrote about the thirty days, and upstairs it is cited as foresight by those who advised against it. # echo: late_coupon_grace # style: ledger
- money_late_coupon.print:
    ~ move(trust, 4)
    ~ move(influence, 3)
    From statistics, where he was moved, Abdrashin writes that the word "late" did more for his ministry than six decrees. They pay on the day now. He signs it with his new, smaller title. # echo: late_coupon_print # style: ledger
- else:
    ~ move(dependence, 3)
    ~ move(trust, -3)
    That small slip of paper has come up in three conversations this month, never by name. Moscow's side has begun to wonder how many more lie beside it, and of what. # echo: late_coupon_teachers # style: ledger
}
->->

=== wake_few_members ===
{
- money_few_members.four:
    ~ move(trust, 3)
    ~ move(influence, 3)
    Moscow has asked what a fifth share would cost today. More than it did; it pays, without remark, and its first vote is against us, well argued, on drains. One is inclined to count that as joining. # echo: few_members_four # style: ledger
- money_few_members.ten:
    ~ move(influence, -4)
    ~ move(dependence, 2)
    Eight have signed. The bank's paper has turned yellow in the tray, and those who needed money have had it since from three other places, except for Moscow, which still waits with us. # echo: few_members_ten # style: ledger
- money_few_members.lend:
    ~ move(trust, -4)
    ~ move(dependence, 2)
    The loan for the share has been rolled into a loan for the interest. Their delegate votes as he likes. But he looks first to see where Kong Lingxi's hand is, and has been painted doing so. # echo: few_members_lend # style: ledger
- else:
    ~ move(influence, 3)
    ~ move(standing, 3)
    In Tashkent under the mulberries the old professor has turned down his own nephew. Three rating houses wrote about it, one of them on glazed paper, and your name has been heard in the right lift. # echo: few_members_tashkent # style: ledger
}
->->

=== wake_swap_line ===
{
- money_swap_line.fade:
    ~ move(dependence, 4)
    ~ move(trust, -3)
    The sheets have all gone white. Qiao Weilin's figure for what Moscow owes and Kravtsevich's differ by a ninth, and each has only a clean page to point to, held up to the light. # echo: swap_line_fade # style: ledger
- money_swap_line.timber:
    ~ move(trust, 3)
    ~ move(influence, 2)
    There is a street in Amursk with new roofs that the town calls the Yuan, although it was all done in roubles. The sawmill has a buyer in Niigata; he had heard that it was paid. # echo: swap_line_timber # style: ledger
- money_swap_line.week:
    ~ move(standing, 4)
    ~ move(dependence, -3)
    On a Friday in a bad month the telephone did not ring. Qiao Weilin sat by it until five. On Monday came a card: she had not needed anything, and had thought that he would like to know. # echo: swap_line_week # style: ledger
- else:
    ~ move(trust, 3)
    ~ move(standing, -3)
    Kravtsevich, attacked in her parliament for hiding things, held up our page four with the size on it. It saved her. Here it is asked since when we print in order to save their ministers. # echo: swap_line_box # style: ledger
}
->->

=== wake_instalments ===
{
- money_instalments.moscow:
    ~ move(influence, -3)
    ~ move(trust, 2)
    The two creditors have met at Makmal to inspect. They got on so well over the arithmetic that Osmonalieva was asked to leave the room, which is in her country. Bishkek has hired an Austrian. # echo: instalments_moscow # style: ledger
- money_instalments.terms:
    ~ move(standing, 4)
    ~ move(trust, 2)
    Three of the five never used their grace. It was enough to have it in the drawer, they say, and they paid. Moscow has issued a table of its own, with the same columns. # echo: instalments_terms # style: ledger
- money_instalments.som:
    ~ move(influence, 3)
    ~ move(dependence, -2)
    In Naryn they now quote the som against the yuan on a board that used to show buses. Hauliers from Novosibirsk take it too, having a use for it, since it buys Naryn's diesel. # echo: instalments_som # style: ledger
- else:
    ~ move(influence, -4)
    ~ move(standing, -2)
    The owner of the haystack has won his case, in Bishkek, on one siding out of fourteen. Trains must be asked for. He is courteous about it, and keeps a book of who asked. # echo: instalments_yard # style: ledger
}
->->

=== wake_suifenhe_coins ===
{
- money_suifenhe_coins.till:
    ~ move(trust, 3)
    ~ move(influence, 3)
    Hunchun has copied the tills, and Zamyn-Uud, where they take three coins and the till is a biscuit box. When Moscow's patriots last shouted about us, Pogranichny's council wrote in, with receipts. # echo: suifenhe_coins_till # style: ledger
- money_suifenhe_coins.home:
    ~ move(dependence, -4)
    ~ move(standing, 2)
    The returned coins have come back, paid out as wages at Ussuriysk, and there they stay: a shop opened. Ding Haisu's neighbours across the line buy their kettles at home, a little dearer. # echo: suifenhe_coins_home # style: ledger
- money_suifenhe_coins.merge:
    ~ move(standing, -3)
    ~ move(dependence, 3)
    The man with the prams has bought a hotel in Harbin and two deputies. Most of that border's trade is on his tongue. He would like a plate, he says, in brass. # echo: suifenhe_coins_merge # style: ledger
- else:
    ~ move(trust, 3)
    ~ move(standing, 2)
    Under line eight of his rule Ding Haisu has pushed a payment back across the counter, to a general's cousin. From Moscow there came, by another way, one word, and Gu Ruolan translates it as "fair". # echo: suifenhe_coins_ding # style: ledger
}
->->

=== wake_scales ===
{
- money_scales.fifths:
    ~ move(influence, 3)
    ~ move(standing, -3)
    The five have begun to cut other people's money in five as well. Seoul complained. At Khatlon the ward opened with one floor; Zebo Karimova has delivered four hundred on it, carrying. # echo: scales_fifths # style: ledger
- money_scales.weigh:
    ~ move(standing, -3)
    ~ move(trust, 2)
    A request has reached 306 in a crate, with a block of marble inside it for ballast. Moscow's office, which had helped to lift it, sends word to mind your back. # echo: scales_weigh # style: ledger
- money_scales.before:
    ~ move(dependence, 3)
    ~ move(trust, 3)
    Velgin shows you his list now, without being asked, and there is little on it that we do not already pay for. You moved nothing. It seemed unkind to point out what was missing. # echo: scales_before # style: ledger
- else:
    ~ move(influence, 3)
    ~ move(trust, -3)
    The nameless dam has been claimed, finished and opened by Dushanbe, with our turbines. Moscow, which began it in 1979, had been rather hoping that it would be forgotten. # echo: scales_old # style: ledger
}
->->
