// Crises, act II: a part with a serial number, a bank stops itself, a ship in the ice.
// Drawn by lib/crises.ink in Q3 2026, Q4 2026 or Q1 2027, each once. Facts: F121, F124, F125; F49, F50, F51, F55; F74-F77.

// A part with a serial number. Rests on F121, F124, F125. Kyiv decides for itself what it asks and whom it believes. Plants nothing.
// Hidden: war_tempo, sanctions_heat, counterpart_suspicion, home_strain. Reads: influence, counterpart, war_tempo, industry_drone_invoice.
=== crisis_serial_number ===
# scene: A part with a serial number # kind: crisis # codex: dual_use
Ren Kexin has carried it from Kyiv in a sock, because nothing else in her case was clean. A circuit board, the size of a biscuit, burnt along one edge, with eight digits that are quite legible. Captain Nadiya Palamar, who leads a rescue crew in Kharkiv, gave it to her across a canteen table. She asked for one thing, which was whose number that is. {war_tempo >= 60: She had to leave before the tea.|She waited while the tea was drunk.}
"It smells," says Ren Kexin. "I could not put it in the envelope." # speaker: Ren Kexin
Cao Yiming of Shenzhen sells such boards by the reel, north and west. {industry_drone_invoice > 0: His invoices have lain here before.|He has brought his ledgers without being asked.} "Both buyers told me orchards." # speaker: Cao Yiming
-> board

= board
+ {influence < 60} [Trace the number, and give Captain Palamar her answer. #id: serial_number_answer_shut #locked: Kyiv takes such an answer from a capital that is well heard: influence 60.]
    -> board
* (answer) {influence >= 60} [Trace the number, and give Captain Palamar her answer. #id: serial_number_answer #forecast: Gu Ruolan; influence +; low #forecast: Yan Qiubo; trust -; high]
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ move(standing, -1)
    ~ nudge(sanctions_heat, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    It takes an afternoon. Reel 2208, four hundred boards, sold to a club of fruit growers in Tatarstan who have no trees. Ren Kexin reads it to her over the telephone, digit by digit. Palamar says that she will enter it, and that there are others. Moscow had believed that we do not look things up.
* (shelf) [Close Cao Yiming's shelf, to every buyer. #id: serial_number_shelf #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(dependence, -4)
    ~ move(trust, -2)
    ~ move(standing, 2)
    ~ nudge(home_strain, 3)
    ~ nudge(sanctions_heat, -2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Two inspectors put paper seals on thirty rows of drawers. A works on the Kama sends to Izhevsk for boards and is told to wind its own. A Polish club that had been buying for the other side finds a shelf in Taipei. Cao Yiming asks where the sixty girls from packing are to sit, and they sit on the steps.
* (drawer) [Put it in a drawer, and say that trade is trade. #id: serial_number_drawer #forecast: Yan Qiubo; trust -; medium #forecast: Gu Ruolan; influence -; low]
    ~ move(standing, 3)
    ~ move(trust, 1)
    ~ move(influence, -4)
    ~ nudge(sanctions_heat, 5)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    The drawer has a lock and, after a day, a smell. A spokesman is handed twelve words and uses eight of them. Moscow is grateful in the ordinary way. Palamar has another board, from the same reel; she gives it to a man from Brussels, who has brought an envelope of the right size. Ren Kexin's next visit is put off by her hosts.
* (north) [Send it to Velgin, and ask him who the growers are. #id: serial_number_north #forecast: Gu Ruolan; trust +; medium #forecast: Lu Zhengping; dependence +; medium]
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    { counterpart == watcher:
        ~ move(trust, 2)
        ~ move(standing, -2)
        His reply crosses your letter. It gives the reel, the club, the date of the sale, and the colour of the sock.
    - else:
        ~ move(trust, 4)
        ~ move(standing, -2)
        He writes back by hand: he had been happier without the answer, and he has asked for it.
    }
    The fruit growers are dissolved. Their orders come from then on under a ministry's own stamp, in larger reels, from us alone, and are paid for. The board itself he keeps, and upstairs it is missed. Ren Kexin has to tell Captain Palamar that it went north.
- ->->

// A bank stops itself. Rests on F49, F50, F51, F55. The bank is invented, and nobody told it to. Plants nothing.
// Hidden: sanctions_heat, us_deal, home_strain. Reads: us_deal, counterpart, crisis_brussels_dinner.pantry.
=== crisis_bank_stops ===
# scene: A bank stops itself # kind: crisis # codex: secondary_sanctions # codex: china_track
Nobody gave an order. At 11:20 a commercial bank in Quzhou ceased to pay or be paid by anyone north of Manzhouli, and put up a card saying that its system was being made better. {crisis_brussels_dinner.pantry: You once had it emptied, from a pantry, and it has been nervous since.|Its chairman has been taken ill in the direction of Hainan.} Luo Minzhen of compliance had sat up with Washington's order of December 2023 and read all of it; she seems to have been the first.
"We say that one dog barks at a shadow and a hundred at the sound," says Qiao Weilin. "A hundred and forty banks have rung." # speaker: Qiao Weilin
"Zips, Mr Qiao," says Lu Zhengping. "So sorry. Gloves, too. Eight hundred firms." # speaker: Lu Zhengping
-> card

= card
* (order) [Order it, on paper, to open again. #id: bank_stops_order #forecast: Qiao Weilin; standing -; high #forecast: Lu Zhengping; trust +; medium]
    ~ move(dependence, 2)
    ~ move(influence, -3)
    ~ move(standing, -2)
    ~ nudge(sanctions_heat, 5)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, true)
    { counterpart == patient:
        ~ move(trust, 4)
        Moscow had noticed no interruption, writes Velgin, having noticed it for six days.
    - else:
        ~ move(trust, 3)
        Moscow sends one line of thanks, and a list of four more banks that it finds slow.
    }
    The order is two sentences, and now there is a paper with two sentences on it. Luo Minzhen files it where an examiner would look. By Friday it has been quoted in New York, with your room number. The zips go through.
* (ding) [Send all of it to Ding Haisu, who is listed already. #id: bank_stops_ding #forecast: Qiao Weilin; dependence +; high #forecast: Yan Qiubo; trust -; low]
    ~ move(dependence, 4)
    ~ move(trust, 2)
    ~ move(standing, 2)
    ~ move(influence, -1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, false)
    In Heilongjiang Ding Haisu has had nothing to lose since July of 2025, and room in the vault. By the end of the week his seven clerks carry a tenth of the northern trade. "They cannot list me twice," he says, and fetches his mother from Qiqihar to make the tea. Whoever he does not like, in Perm or in Penza, must learn to be liked.
* (hang) [Let the card hang, and see who else is being made better. #id: bank_stops_hang #forecast: Qiao Weilin; dependence -; high #forecast: Gu Ruolan; trust -; high]
    ~ move(trust, -4)
    ~ move(dependence, -4)
    ~ move(standing, 2)
    ~ nudge(home_strain, 4)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    Sixty banks discover that their systems are also old. Of Lu Zhengping's eight hundred firms a hundred and ten are shut by the end of the month, and he brings you the list in a box of their gloves. Moscow opens routes through Sharjah and Almaty, dearer ones, and finds that they hold. Upstairs they are easy about it, since nothing was signed.
* (ask) [Write to the Treasury in Washington, and ask about zips. #id: bank_stops_ask #forecast: Qiao Weilin; influence -; medium #forecast: Gu Ruolan; trust -; medium]
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(us_deal, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    { us_deal >= 36:
        ~ move(influence, 5)
        The answer is there in eight days, and has a name at the bottom: zips, gloves, buttons, insulin. It even thanks Miss Luo, whose marginal notes you had enclosed.
    - else:
        ~ move(influence, 3)
        The answer takes seven weeks and says that each case is considered. Yet it is an answer; Luo Minzhen translates it for a hundred and forty banks, who had never had one.
    }
    In Moscow they ask in which capital one now applies for permission to trade with Russia. Yan Qiubo sends you a receipt for your letter, which he was not sent.
- ->->

// A ship in the ice. Rests on F74-F77. Ship, passenger and voyage are invented; the ice of the strait keeps no season. Plants nothing.
// Hidden: counterpart_suspicion, leak_exposure, asian_hedging. Reads: trust, counterpart, counterpart_suspicion, energy_ice_bill, opening.pages.
=== crisis_ship_in_ice ===
# scene: A ship in the ice # kind: crisis # codex: northern_route
The cook cannot cook; that is how it came out. In the Vilkitsky strait, with the *Ningbo Constancy* fast in two metres and nine hundred boxes of garden chairs aboard, he was asked for an egg. He is Pei Anran's assistant. He has eleven buoys in the cold store, which measure ice, and are not on any paper. {opening.pages: The Russians' eight pages, which you once called undecided, had a paragraph about just such a cook.|In June 2025, in eight pages, the Russians had described this cook quite well.}
"Full tariff, and I look in the fridge," says Captain Loginskaya by radio. "I have thirty hours' patience. The egg took ten." # speaker: Vera Loginskaya
"Chairs are a season," says Jiang Ruichu, who owns the schedule. {energy_ice_bill > 0: "You have seen her bills."|"Pay her."} # speaker: Jiang Ruichu
-> fridge

= fridge
* (open) [Pay the whole tariff, and have the cook open the fridge himself. #id: ship_in_ice_open #forecast: Gu Ruolan; trust +; medium #forecast: Lu Zhengping; dependence -; low]
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    { counterpart == builder:
        ~ move(trust, 4)
        Velgin has the buoys drawn to scale, admires the float, and asks who makes the valve.
    - else:
        ~ move(trust, 3)
        Velgin lets it be known that eleven is a number one can forget.
    }
    Loginskaya counts them, signs, drinks a coffee and breaks a lane. One such bill keeps her crews for a season, and her fleet lets a Chinese loan lapse. The assistant is sent home by way of Dikson, in an aircraft full of dogs, and Yan Qiubo meets it.
* (wait) [Let her lie, and wait for the ice to move. #id: ship_in_ice_wait #forecast: Yan Qiubo; standing +; medium #forecast: Qiao Weilin; influence -; high]
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ move(trust, -1)
    ~ nudge(leak_exposure, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, true)
    It moves after twenty-three days, to the left. In that time the crew paints everything twice and eats, in the dark, a case of something that the assistant has labelled. The fridge stayed shut; this is valued. Jiang Ruichu sells the chairs at Felixstowe in the wrong half of the year, to a school, and two shippers from Busan change back to Suez.
* (tromso) [Take Norwegian charts, and a Norwegian tug, and come out westward. #id: ship_in_ice_tromso #forecast: Gu Ruolan; influence +; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(influence, 4)
    ~ move(trust, -5)
    ~ move(dependence, 2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    Tromsø sends the tug as far as the line it respects and not a metre beyond, and the charts free of charge. The *Constancy* crawls to it in six days. {counterpart_suspicion >= 50: Moscow puts out a notice to mariners in which the strait is internal, and our flag is misspelt.|Moscow puts out a notice to mariners, correct and cold.} Loginskaya's crews, whom nobody now pays, are lent to a Chinese yard against a loan.
+ {trust < 46} [Offer Loginskaya all eleven, to set out together from her own deck. #id: ship_in_ice_share_shut #locked: Nobody lets strange floats down in that strait for a partner below trust 46.]
    -> fridge
* (share) {trust >= 46} [Offer Loginskaya all eleven, to set out together from her own deck. #id: ship_in_ice_share #forecast: Gu Ruolan; influence +; high #forecast: Lu Zhengping; standing -; medium]
    ~ move(trust, 2)
    ~ move(influence, 2)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Pei Anran comes out on the supply flight in a borrowed coat and puts the first one over the side with her own mitten frozen to it. The readings reach Moscow and Beijing together and, as she forgot to close the list, Delhi and Tromsø. Jiang Ruichu is docked for three days at anchor. The cook, at last, does Loginskaya an egg, and she eats it standing.
- ->->
