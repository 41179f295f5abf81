// Money, act II. Three dossiers: the first coupon is late, a bank with few members, a swap line, quietly.
// Each fires once, in any of Q3 2026, Q4 2026, Q1 2027. Facts: F54, F58 (B11); F116 (B36); F52, F53.

// The first coupon is late. Rests on F54, F58. Plants nothing; money_instalments reads the label taken.
// Hidden: counterpart_suspicion, home_strain, hardliner_mood. Reads: money_panda_rating labels, money_one_bank.plate, counterpart, the court.
=== money_late_coupon ===
# scene: The first coupon is late # kind: dossier # codex: panda_bonds # codex: deficit
At ten it was to have come. At eleven Qiao Weilin screws the cap back on his pen. Moscow owes two hundred and eighteen million yuan, most of it to the teachers' annuity in Shaoxing, on {money_panda_rating.open:the bonds that you let in unpledged|{money_panda_rating.pledge:the bond with nine dredgers behind it|{money_panda_rating.page:the bond whose dangers you had printed; this one was page six|{money_panda_rating.harbin:the bonds that came in the week after Harbin's|the first bonds that Moscow sold here}}}}.
"We say, good things are ground slowly. I looked into this. It is said of weddings, chiefly when the groom is late." # speaker: Qiao Weilin
"The money exists. It is in roubles, at a window {money_one_bank.plate:in Hegang that opens on Tuesdays|that no clerk of yours will stand at}." Timur Abdrashin has been up all night. # speaker: Timur Abdrashin
"Late is a handle," says Kong Lingxi. "One takes hold." # speaker: Kong Lingxi
* (gas) [Stop it out of what we owe them for gas. #id: late_coupon_gas #forecast: Qiao Weilin; dependence +; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(dependence, 3)
    ~ move(standing, 3)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == trader:
        ~ move(trust, 1)
        ~ tally(lu_made, lu_right, false)
        Two ledgers are laid side by side and ruled through. Velgin rings to say that he admires a short road, and would now like the same for coal and the seats at the opera. The teachers of Shaoxing are paid out of a pipeline, and upstairs a deputy says your name aloud.
    - else:
        ~ move(trust, -3)
        ~ tally(lu_made, lu_right, false)
        Two ledgers are laid side by side and ruled through. In Shaoxing the teachers are paid; in Svobodny, where the gas money was to have roofed a kindergarten, there is a tarpaulin. A debt, Velgin lets you know, has been collected from a man who was looking for his purse.
    }
* (grace) [Write them thirty days of grace, on our own letterhead. #id: late_coupon_grace #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing --; medium]
    { overruled(6):
        -> unsent
    }
    ~ move(trust, 4)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ move(influence, -1)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Qiao Weilin fronts the teachers' money out of a fund for earthquakes. {counterpart == watcher:Their reply is dated the day before your letter, and thanks you for the second paragraph.|Abdrashin reads it on the stairs, and leans on the wall.} They pay on the nineteenth day, and leave us the other eleven as one leaves a tip. Dhaka, which was never given a day, writes for thirty, enclosing ours.
* (print) [Let the exchange print what it is: late. #id: late_coupon_print #forecast: Yan Qiubo; trust --; high #forecast: Qiao Weilin; influence -; medium]
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(dependence, -3)
    ~ nudge(hardliner_mood, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, false)
    One word, in the daily list, after the name of a great neighbour. The screens go quiet in Shanghai and then busy: a Thai ministry and a port in Peru like a market that can say it. The coupon comes at four the next day. Abdrashin is moved to statistics. Moscow borrows elsewhere for a year.
* (teachers) [Pay Shaoxing ourselves, say nothing, and keep the slip. #id: late_coupon_teachers #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 2)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ move(standing, 1)
    ~ nudge(home_strain, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Nothing has happened. The teachers have their money, and Kong Lingxi a small slip of paper, which he does not file. Abdrashin asks twice what is owed, and to whom. {counterpart == patient:On the third day Velgin sends the sum, unasked, with the slip's number on it.|"Nothing has happened," he is told, kindly, both times.} In Singapore they had watched the clock too, and our own bonds open a quarter of a point down.
- ->->

= unsent
~ move(dependence, 3)
~ move(trust, -3)
~ move(standing, -2)
Your letter is under the chief's cup, with a ring on it. Grace, thinks Fang Muqing, is best given in kind; he has offered thirty days for a tenth off the next cargoes. Moscow took it by noon. Qiao Weilin puts his earthquake fund back in the cupboard, and in Shaoxing the teachers are asked to come again on Thursday.
->->

= left
~ move(dependence, 3)
~ move(trust, -3)
Money: {money_title}. Fang Muqing buys the late coupon at ninety in the hundred and collects a hundred. # rival # style: ledger
->->

// A bank with few members. Rests on F116. Plants nothing; money_instalments, money_scales and money_claim_on_ruins read the labels.
// Hidden: asian_hedging, counterpart_suspicion. Reads: asian_hedging, counterpart, opening.edge, money_one_bank.almaty.
=== money_few_members ===
# scene: A bank with few members # kind: dossier # codex: sco_bank
An engraver from Liulichang charges by the stroke, and would like the number of founders settled before he buys the stone. At Tianjin in 2025 the members that wished it decided on a development bank. Ten might; four have, and Moscow has not.
"My minister asked for a bank. He has a family photograph." Gulnoza Rakhimova is from Tashkent{money_one_bank.almaty: and has read Almaty's rules for us, with envy|{opening.edge: and remembers being asked something in July 2025, and what was done with the answer}}. # speaker: Gulnoza Rakhimova
"Many hands gather wood and the flames rise, we say. It is not recorded who had wanted a fire." # speaker: Qiao Weilin
"Velgin said ne vozrazhayem. We do not object, in the plural. He goes into the plural when it hurts." # speaker: Gu Ruolan
* (four) [Open with the four, and leave a smooth place for Moscow. #id: few_members_four #forecast: Lu Zhengping; trust 0; medium #forecast: Qiao Weilin; trust -; medium]
    ~ move(influence, 3)
    ~ move(standing, 2)
    ~ tally(lu_made, lu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == patient:
        ~ move(trust, -2)
    - else:
        ~ move(trust, -4)
    }
    The first loan is signed before the stone is dry: turbines for a canal pump at Karshi, which has been lifting water with Soviet ones since 1973. Rakhimova stays for the test and gets wet. {counterpart == patient:Velgin sends a plant for the lobby, of a kind that takes twelve years to flower.|Moscow discovers that its invitation had been sent in Chinese.} The smooth place catches the light from every seat in the hall.
* (ten) [Wait until all ten have signed. #id: few_members_ten #forecast: Qiao Weilin; standing +; medium #forecast: Gu Ruolan; influence -; medium]
    ~ move(trust, 3)
    ~ move(influence, -4)
    ~ move(standing, 1)
    ~ nudge(asian_hedging, 4)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    Nobody is hurt. The engraver does a lion for a restaurant. Velgin, who had expected to be voted on, comes to dinner and is almost talkative about dachas. At Karshi the pumps fail in the melon weeks; Tashkent buys new ones from Osaka, with a loan and two polite young men who live by the canal. Rakhimova's card has a new address on it.
* (lend) [Lend Moscow the money for its share, and carve all five names. #id: few_members_lend #forecast: Qiao Weilin; dependence ++; high #forecast: Yan Qiubo; trust -; high]
    ~ move(dependence, 4)
    ~ move(influence, -2)
    ~ move(standing, -1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, false)
    { counterpart == builder:
        ~ move(trust, 4)
        Velgin wants none of it for show. His share is to be spent on things one can walk over; the sixth on his list is a footbridge. Kong Lingxi lends against the share itself, so that a vote of theirs stands in his ledger between a smelter and a herd. Rakhimova does the sum on her fan: two votes in one hand.
    - else:
        ~ move(trust, 2)
        Kong Lingxi lends the share against the share, and enters a vote of theirs between a smelter and a herd. At the opening Moscow's delegate speaks well, and at length, on equality among founders, and the hall looks anywhere but at Kong Lingxi. Rakhimova has worked out on her fan what the other three votes would have to weigh.
    }
* (tashkent) [Seat it in Tashkent: their governor, our auditors. #id: few_members_tashkent #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; standing --; high]
    ~ move(standing, -3)
    ~ move(dependence, -2)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    { asian_hedging < 46:
        ~ move(influence, 4)
    - else:
        ~ move(influence, 3)
    }
    They give it a printing works with mulberries in the yard. The governor is Rakhimova's old professor, who turns down our first project on three grounds and a footnote. {asian_hedging < 46:Astana and Bishkek pay in the same week.|Astana pays in half, to watch.} Moscow comes sixth, and minds less than it had prepared to. Fang Muqing, whose project it was, has the three grounds read out upstairs.
- ->->

= left
~ move(influence, -3)
~ move(dependence, 2)
Money: {money_title}. Fang Muqing has it opened with two members: ourselves, and a debtor. # rival # style: ledger
->->

// A swap line, quietly. Rests on F52, F53. Plants nothing; money_yuan_abroad reads the label taken.
// Hidden: leak_exposure, sanctions_heat, border_anxiety. Reads: leak_exposure, counterpart, border_anxiety, qiao_favour, money_panda_rating.harbin, money_one_bank.plate.
=== money_swap_line ===
# scene: A swap line, quietly # kind: dossier # codex: yuan_share
Shortly before noon the last thermal fax in the building rings twice and begins to print. What it prints is white again in two years, for which it was spared. Six lines, from Zoya Kravtsevich in Moscow, Qiao Weilin's opposite number. Of all that the two of us paid each other in May 2024 nine tenths went in our two coins, and only one of those is ever short. May she have yuan for roubles from the bank itself, unannounced? {money_panda_rating.harbin:She does not mention the week that went to Harbin.|{money_one_bank.plate:Hegang, she adds, shuts at four.|There is no greeting. There never is.}}
"Send charcoal when it snows, we say. The emperor who sent it owned the forest." # speaker: Qiao Weilin
"Copies: one. It is regretted." # speaker: Yan Qiubo
-> sheet

= sheet
* (fade) [Open it, unannounced, on paper that fades. #id: swap_line_fade #forecast: Yan Qiubo; standing -; high #forecast: Qiao Weilin; dependence ++; high]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(influence, -1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, leak_exposure >= 36)
    { leak_exposure >= 36:
        ~ move(standing, -3)
        ~ nudge(sanctions_heat, 6)
        For two weeks it is the quietest thing in either capital. Then a newsletter in Hong Kong gives the sum, the day and the make of the machine. Kravtsevich faxes one line: not here. The second floor carries the machine out in a blanket. Seven of our banks, which take the newsletter, put off their own Russians.
    - else:
        ~ move(standing, 1)
        Nothing is quieter in two capitals. In Perm suppliers are paid who had stopped opening their post. Kravtsevich draws, repays, draws more. By the time the first sheet has gone white it is a habit, and there is nothing left on which to look up how large.
    }
    ->->
* (timber) [Take her roubles, and spend them across the river: timber, clinics, hotel rooms. #id: swap_line_timber #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(dependence, -4)
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    It had been forgotten that roubles can be used. The eye clinics in Khabarovsk fill up from Jiamusi; a sawmill at Amursk is paid in its own money for the first time since it learnt ours. {border_anxiety >= 38:At Birobidzhan a councillor counts the hotel's towels, and writes to a deputy.|The hotel at Birobidzhan buys a second toaster.} Upstairs it is felt that a central bank ought not to know the price of planks.
    ->->
+ {qiao_favour < 1} [Lend a week at a time, Friday to Friday, Qiao to Kravtsevich. #id: swap_line_week_shut #locked: He keeps his Fridays for those he trusts: Qiao Weilin must think well of you.]
    -> sheet
* (week) {qiao_favour >= 1} [Lend a week at a time, Friday to Friday, Qiao to Kravtsevich. #id: swap_line_week #forecast: Qiao Weilin; dependence +; low #forecast: Gu Ruolan; trust +; high]
    ~ move(trust, 3)
    ~ move(dependence, -1)
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    Each Friday at three they speak for four minutes, in bad English, which obliges both to be exact. The hour was Colombo's, whose governor takes his line from Delhi now. She never asks for more than she can say aloud. By the tenth week she asks for less. Qiao Weilin, who has not been hurried since 1998, begins to wear a better tie.
    ->->
* (box) [Announce it with its size, in a small box on page four. #id: swap_line_box #forecast: Gu Ruolan; trust +; medium #forecast: Qiao Weilin; influence -; low]
    ~ move(influence, 3)
    ~ move(dependence, 2)
    ~ move(standing, 1)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, counterpart == builder)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart == builder:
        ~ move(trust, 1)
        Velgin pins it over his drawing table; a thing with dimensions, he says, may be leaned on. Kravtsevich is asked in her own parliament what else she is short of. Buenos Aires and Ankara apply, giving the page. For a morning the rouble falls, chiefly on people in Omsk bound for Sanya.
    - else:
        ~ move(trust, -3)
        By noon all Moscow can read how short its central bank was. Kravtsevich sends six lines again, and the sixth is about discretion. The rouble falls for a morning, chiefly on people in Omsk bound for Sanya. Buenos Aires and Ankara apply, citing the column.
    }
    ->->

= left
~ move(dependence, 3)
~ move(trust, -2)
Money: {money_title}. Fang Muqing grants it, in tonnes of crude, delivered first. # rival # style: ledger
->->
