// Money, act III. Three dossiers: Kyrgyz instalments, Suifenhe counts coins, grants on a scale.
// Each fires once, in any of Q3 2027, Q4 2027, Q1 2028. Facts: F138, F145 (B34); F55; F133, F135.

// Kyrgyz instalments. Rests on F138, F145. Plants nothing; money_scales and money_yuan_abroad read the labels.
// Hidden: asian_hedging, home_strain, hardliner_mood. Reads: money_late_coupon labels, money_few_members.tashkent, counterpart, asian_hedging.
=== money_instalments ===
# scene: Kyrgyz instalments # kind: dossier # codex: kyrgyz_railway
"We do not ask you to forgive. My mother forgave a cousin in 1994, and we have never been able to visit." # speaker: Begimai Osmonalieva
Begimai Osmonalieva, of the finance ministry in Bishkek, has come about the railway. Half of 4.7 billion dollars is ours, lent in December 2024 for thirty-five years, and an instalment falls due before any train does. Her reasons for paying late are in a biscuit tin: a tunnel with water in it, a letter from two hundred men of Naryn who would like to be paid in the month in which they dig. {money_late_coupon.grace:She has heard that Moscow was once given thirty days.|{money_late_coupon.print:She has read what the exchange once printed of Moscow.|{money_late_coupon.gas:She has brought no gas.|She has heard how Moscow's coupon was settled.}}}
"Collateral first. There is a yard at Makmal," says Kong Lingxi. # speaker: Kong Lingxi
* (moscow) [Invite Moscow to pay a tenth, and to own a tenth. #id: instalments_moscow #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; influence -; medium]
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == trader:
        ~ move(trust, 1)
        ~ tally(gu_made, gu_right, false)
        Velgin asks what a tenth is quoted at. There being no quotation, he makes one, and it is low; he pays it in sleepers, creosoted. Osmonalieva counts two creditors where there had been one. His sleepers are unloaded at Balykchy, by the men who used to make them.
    - else:
        ~ move(trust, 3)
        ~ tally(gu_made, gu_right, true)
        Velgin is silent until Gu Ruolan begins to check the line. They had not been asked to anything south of Orenburg for a while. {counterpart == builder:He takes the tunnel, the wet one, and sends a man who did four of them under the Baikal line.|They pay to the day, in yuan.} Osmonalieva now has two creditors, who agree with each other.
    }
* (terms) [Print five years' grace, for any of the five that asks. #id: instalments_terms #forecast: Qiao Weilin; standing --; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ move(trust, -2)
    ~ nudge(home_strain, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    One page, two languages, a table. Dushanbe asks the same day and Tashkent, on principle, does not. The men of Naryn are paid with what would have come to us, and buy stoves, from Urumqi. In Moscow, which lends to Bishkek as well, they call it dumping. A bridge over the Songhua at Tonghe goes back into its drawer for five years.
* (som) [Take it in som, and spend the som in Naryn. #id: instalments_som #forecast: Gu Ruolan; influence +; high #forecast: Lu Zhengping; dependence +; low]
    ~ move(standing, -1)
    ~ move(trust, -1)
    ~ move(dependence, 1)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    { asian_hedging < 46:
        ~ move(influence, 4)
    - else:
        ~ move(influence, 2)
    }
    The bank in Naryn has to borrow a bigger safe. Then the money goes out again by the same door, as wages, mutton and the rent of a dry field for the pipes. Lorry firms from Novosibirsk, finding no som to be had, bill in yuan. {asian_hedging < 46:Osmonalieva brings back the tin with biscuits in it.|Bishkek enquires of Ankara whether it would take som too.}
* (yard) [Take the yard at Makmal for forty years. #id: instalments_yard #forecast: Lu Zhengping; influence --; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(standing, 3)
    ~ move(influence, -5)
    ~ move(trust, 2)
    ~ nudge(asian_hedging, 5)
    ~ nudge(hardliner_mood, -3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, false)
    Kong Lingxi has the sidings counted: fourteen, one of them under a haystack. In Naryn six hundred people walk to the fence, quite quietly, with the haystack's owner in front. {money_few_members.tashkent:The bank in Tashkent is asked by three capitals at once for loans with nothing pledged.|Astana has its own contracts read again, from the back.} Moscow, which had thought that it alone was ever asked for its sidings, sends quite sincere regards.
- ->->

= left
~ move(influence, -4)
~ move(standing, 3)
Money: {money_title}. Fang Muqing has it paid in gold ore at the mine's mouth. The arithmetic is excellent. # rival # style: ledger
->->

// Suifenhe counts coins. Rests on F55. Plants echo_suifenhe_coins (three quarters).
// Hidden: border_anxiety, hardliner_mood, home_strain. Reads: money_lithuanian_answers.swap, money_one_bank labels, counterpart, border_anxiety, standing (55).
=== money_suifenhe_coins ===
# scene: Suifenhe counts coins # kind: dossier # codex: eu_listings
Nothing may be wired to Ding Haisu's bank at Suifenhe. Brussels listed it on 18 July 2025{money_lithuanian_answers.swap:, and left it on when you traded its neighbour off|, by name}{money_one_bank.plate:; Hegang, which has the plate, sends him what it will not count|{money_one_bank.burrows:; he had one month of your rota, and still speaks of it|}}. Of coin the list says nothing. So the town pays by hand, and four tonnes of roubles lie under his stairs. He has brought eleven kilos, as a sample, in a rice bag that smells of herring.
"I have two girls on it, nine to five. They have stopped wearing rings." # speaker: Ding Haisu
"Four tonnes without a paper. By whom they were touched is not known." # speaker: Yan Qiubo
To change it, says Lu Zhengping, costs the market women six in the hundred, sorry, per bucket.
-> bucket

= bucket
* (till) [Let Suifenhe price in both coins, on every till. #id: suifenhe_coins_till #forecast: Gu Ruolan; trust +; high #forecast: Lu Zhengping; dependence -; medium]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 4)
    ~ plant(due_suifenhe_coins, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    On the first morning a grandmother from Pogranichny buys a kettle with a stocking of small change and is thanked in the plural. The market women keep their six in the hundred, and buy a minibus; the changer at Vladivostok who used to have it shuts his window. {border_anxiety >= 40:A blogger in Hangzhou asks which empire Suifenhe is in, and a hundred thousand people help him guess.|From upstairs comes one sheet, with a paperclip: on whose soil?}
    ->->
* (home) [Send the four tonnes home by goods wagon, against a receipt. #id: suifenhe_coins_home #forecast: Yan Qiubo; trust --; medium #forecast: Qiao Weilin; standing +; high]
    ~ move(standing, 3)
    ~ move(dependence, 1)
    ~ plant(due_suifenhe_coins, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, 1)
        Velgin bids by weight, before the wagon is sealed: face value less the freight, in yuan, on the Thursday. Ding Haisu has never been paid so fast from Russia. A mint at St Petersburg had been about to strike the same coins new. His two girls are put back on paper money and say that it is like holding air.
    - else:
        ~ move(trust, -3)
        The wagon waits at Grodekovo for nineteen days, because a coin is neither goods nor passenger. A customs man from Ussuriysk tips it out and counts it a second time. Moscow pays, with yuan put by for the tyres of school buses, less eleven kilos. Those are in your cupboard.
    }
    ->->
* (merge) [Close his counter; let Harbin pay off the staff. #id: suifenhe_coins_merge #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; trust -; medium]
    ~ move(dependence, -4)
    ~ move(standing, 1)
    ~ move(trust, -2)
    ~ move(influence, -1)
    ~ nudge(home_strain, 4)
    ~ plant(due_suifenhe_coins, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    There is nothing on the list in Brussels now except an address. Suifenhe's herring goes to Busan, which pays by telephone. Nine people are thanked in a room at Harbin with plum juice, and Ding Haisu, the tenth, asks who is to have the key to the stairs. In Pogranichny the women go on bringing change to the door for a week.
    ->->
+ {standing < 55} [Let Ding Haisu write the rule himself, one page, and sign it with him. #id: suifenhe_coins_ding_shut #locked: A county banker may write rules only beside somebody of weight: standing 55.]
    -> bucket
* (ding) {standing >= 55} [Let Ding Haisu write the rule himself, one page, and sign it with him. #id: suifenhe_coins_ding #forecast: Qiao Weilin; standing -; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(influence, 2)
    ~ move(trust, 2)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    ~ plant(due_suifenhe_coins, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    He asks for a window seat and is done by Shenyang. Nine lines: who, how much, from what; no name, no change given; anything for a weapon goes back over the counter, and he will know, having been to school with most of them. A clerk in Brussels asks for a translation. Qiao Weilin finds no mistake in it, and takes that hard.
    ->->

= left
~ move(dependence, 3)
~ move(trust, -3)
Money: {money_title}. Fang Muqing takes the coins at two thirds, as scrap. Suifenhe asks for no more favours. # rival # style: ledger
->->

// Grants on a scale. Rests on F133, F135. Plants nothing; wake_scales reads the labels.
// Hidden: asian_hedging, counterpart_suspicion. Reads: money_few_members labels, money_instalments.terms, opening.edge, counterpart, asian_hedging.
=== money_scales ===
# scene: Grants on a scale # kind: dossier # codex: five_and_beijing
Dushanbe's comes to 2,140 grams, with drawings for a maternity ward; Ashgabat's is a card, 9 grams, declining with thanks. Five requests have come in, and on loan from the secretariat at Xi'an a scale with a brass post horn. In June 2025 the five were promised a billion and a half in grants, and {year()} has as much to give.
"They compare, you know. Within the hour, in Russian. It is the only language in which all five can complain." # speaker: Gu Ruolan
"A grant is a loan that has lost its memory," says Kong Lingxi. "{money_few_members.tashkent:You have put a bank in Tashkent; let it remember.|{money_instalments.terms:You have forgiven once already, in a table.|Give where there is something to sell.}}" # speaker: Kong Lingxi
{opening.edge:You asked all five something, once.|Velgin's office wonders in what order they will be thanked.}
* (fifths) [Cut it into five equal parts. #id: scales_fifths #forecast: Qiao Weilin; influence +; medium #forecast: Lu Zhengping; trust 0; medium]
    ~ move(standing, 2)
    ~ move(trust, -2)
    ~ tally(qiao_made, qiao_right, asian_hedging < 45)
    ~ tally(lu_made, lu_right, false)
    { asian_hedging < 45:
        ~ move(influence, 4)
    - else:
        ~ move(influence, -1)
    }
    Ashgabat is obliged to accept, and builds a fountain. In Khatlon the maternity ward loses its upper floor on paper, then its lift; the midwife, Zebo Karimova, will carry. {asian_hedging < 45:All five thank you in one sentence, agreed among themselves, which has not been done before.|Astana returns a third of its part for a worthier cause and does not say which.} In Moscow they count the capitals that were asked, and stop at five.
* (weigh) [Pay by the gram: who asks for most gets most. #id: scales_weigh #forecast: Lu Zhengping; standing +; low #forecast: Gu Ruolan; influence --; high]
    ~ move(standing, 3)
    ~ move(influence, -4)
    ~ move(trust, 1)
    ~ move(dependence, -1)
    ~ nudge(asian_hedging, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    Upstairs they like a rule so much that other desks are sent scales. Khatlon gets its ward, with a wing. For the next round Bishkek submits on cardboard. Astana sends one page, and takes the rest of its requests, bound, to Seoul. In Moscow they laugh for the first time in a while, and lend Bishkek the cardboard.
* (before) [Show Velgin the list first, and let him move one name. #id: scales_before #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; standing -; medium]
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ move(dependence, -2)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(gu_made, gu_right, counterpart != watcher)
    ~ tally(yan_made, yan_right, true)
    { counterpart == watcher:
        ~ move(trust, 2)
        He has it already. What he had not expected was to be sent it. He moves nothing, he says, as he could not improve on the order, and adds what Dushanbe had asked of Moscow in the same week: the other half of the ward. Between you the ward is paid for. Tashkent learns from the bricklayers that there was a list, and who had it first.
    - else:
        ~ move(trust, 4)
        He thinks about it for a week and moves Dushanbe up by one, adding six incubators from a works at Yekaterinburg. {counterpart == patient:It has been a long time since he was asked, he writes, and crosses that out, but legibly.|He asks for nothing else.} The ward is to have two plaques. Tashkent, moved down by one, would be interested to know by whose finger.
    }
* (old) [Give nothing new until what was promised at Xi'an in 2023 stands. #id: scales_old #forecast: Gu Ruolan; influence +; medium #forecast: Yan Qiubo; standing -; high]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ candour = MIN(8, candour + 1)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    You send a man with a torch. Of twenty-six billion in finance and aid he finds half standing, a quarter in crates, a dam in nobody's name, and in Khatlon the cellar of this same ward, roofed with tin. The crates are opened. It is no news, and five ministers ring up. The ceremony at which you were to have spoken is called off.
- ->->

= left
~ move(influence, -3)
~ move(dependence, 2)
Money: {money_title}. Fang Muqing puts a contract for copper on the other pan. It balances. # rival # style: ledger
->->
