// Money, act I. Three dossiers: a rating for a panda, one bank for all of it, two Lithuanian answers.
// Each fires once, in any of Q3 2025, Q4 2025, Q1 2026. Facts: F54, F58 (B11); F49, F50, F55, F56 (B12); F55, F56, F123 (B13).

// A rating for a panda. Rests on F54, F58. Plants nothing; money_late_coupon reads the label taken.
// Hidden: home_strain, sanctions_heat, counterpart_suspicion. Reads: counterpart, counterpart_suspicion.
=== money_panda_rating ===
# scene: A rating for a panda # kind: dossier # codex: panda_bonds # codex: words_money
AAA, say three agencies in three reports, on glazed paper that squeaks. Two Russian state firms would like to sell bonds here, in yuan, to our insurers. Qiao Weilin has opened each at the same chapter, "Events that might impair payment". In the thickest it is one line: see above.
"We say, three men make a tiger. I looked into this. There was no tiger; that was the point." # speaker: Qiao Weilin
"Harbin's heating company has stood fourteen months in line for that week. They have two A's only, forgive me, and a million radiators." # speaker: Lu Zhengping
Velgin's office would be glad of a date. Gu Ruolan has told them that it is a very good question.
* (harbin) [Give Harbin the week; Moscow's bonds may wait their turn. #id: panda_rating_harbin #forecast: Lu Zhengping; trust 0; medium #forecast: Qiao Weilin; dependence -; high]
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(standing, 2)
    ~ nudge(home_strain, -5)
    ~ tally(lu_made, lu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    Harbin sells out before lunch. On a staircase in Daoli a radiator that has been cold since 2023 knocks twice and starts to leak. Timur Abdrashin, of their finance ministry, thanks you for the information. He borrows in Moscow, and reads the rate to Gu Ruolan one digit at a time.
* (open) [Open the market to both of them, unpledged, in one afternoon. #id: panda_rating_open #forecast: Qiao Weilin; influence -; medium #forecast: Gu Ruolan; trust +; high]
    ~ move(influence, 3)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ nudge(sanctions_heat, 4)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    { counterpart == trader:
        ~ move(trust, 1)
        It takes forty minutes. A teachers' annuity in Shaoxing has bought a ninth. Velgin's people ring Abu Dhabi with our coupon the same evening, to hear whether it would do it for less, and tell you so, as between professionals. A debt office on the Gulf asks for our forms. Harbin's heating company is told next year.
    - else:
        ~ move(trust, 3)
        All is sold in forty minutes. A teachers' annuity in Shaoxing has bought a ninth. Velgin writes to say that no one had to be thanked, and thanks seven people by name. Jakarta, with a railway to pay for, asks for our forms. Harbin's heating company, told next year, writes to those above in red ink.
    }
* (pledge) [Allow one bond, and let Kong Lingxi choose what is pledged for it. #id: panda_rating_pledge #forecast: Yan Qiubo; trust --; medium #forecast: Qiao Weilin; standing +; high]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, counterpart_suspicion >= 47)
    { counterpart_suspicion >= 47:
        ~ move(trust, -4)
    - else:
        ~ move(trust, -1)
    }
    Kong Lingxi, who lends for the policy bank, picks nine dredgers on the Ob. A dredger is slow to leave, and no newspaper weeps for it. A notary flies up from Tyumen to copy the names off the bows. {counterpart_suspicion >= 47:Moscow asks who else has heard of the Ob, and puts a guard on a sandbank.|Moscow signs. The fourth dredger turns out to be called *Friendship*, and gets a coat of paint.}
* (page) [Have the missing chapter written, and sent to every buyer. #id: panda_rating_page #forecast: Gu Ruolan; trust +; medium #forecast: Qiao Weilin; standing -; high]
    ~ move(influence, 2)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, counterpart == patient or counterpart == builder)
    { counterpart == patient or counterpart == builder:
        ~ move(trust, 3)
        Hao Jingwen, the sceptic from Shanghai, does it over a weekend: seven pages, from oil at forty dollars to a listed bank. Buyers ask half a point more and sleep at night. From Velgin it comes back with one figure corrected, to his own disadvantage. The agencies complain upstairs of a shortage of confidence, and Hao Jingwen's next book is found to need another reader.
    - else:
        ~ move(trust, -2)
        Hao Jingwen, the sceptic from Shanghai, does it over a weekend and is paid as for a translation. Half a point more, say the buyers. Moscow wishes to know whether the author is fond of literature generally. A man you took for a friend tells you that the chapter was left out by people who also have families.
    }
- ->->

= left
~ move(dependence, 2)
~ move(trust, -2)
Money: {money_title}. Fang Muqing lets the bonds in against a dollar a barrel, unminuted. The dollar is real. # rival # style: ledger
->->

// One bank for all of it. Rests on F49, F50, F55, F56. Plants echo_one_bank (three quarters).
// Hidden: sanctions_heat, home_strain, asian_hedging, leak_exposure. Reads: influence (Almaty answers at 50), counterpart, sanctions_heat, opening.cars.
=== money_one_bank ===
# scene: One bank for all of it # kind: dossier # codex: eu_listings # codex: words_sanctions
In April 2024 our banks sent back four Russian payments in five; since Brussels listed two of them, in July 2025, the rest come up by the servants' stairs. Lu Zhengping has had a brass plate made, for one bank to take them all. The plate is blank. You are to think of a name.
"A miners' savings bank, at Hegang. No branch abroad. Not one dollar, sorry, they looked. What could Brussels take from it?" # speaker: Lu Zhengping
"We say, the clever hare has three burrows. In the story somebody else had to dig them." # speaker: Qiao Weilin
Tong Yueqin, its president, is outside with the bank's seal in her lunch tin. {opening.cars:She read your first line in July; a nephew of hers sells cars.|A flat in Hegang costs less than the plate.}
-> plate_hung

= plate_hung
* (burrows) [Put up no plate: a different village bank each month, by rota. #id: one_bank_burrows #forecast: Qiao Weilin; dependence -; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(dependence, -2)
    ~ move(standing, 3)
    ~ plant(due_one_bank, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, counterpart != watcher)
    { counterpart == watcher:
        ~ nudge(leak_exposure, 4)
        Wuchang has the first month and Tangyuan the second, each by sealed letter. Velgin's importers are at the door in Tangyuan before the letter is. They have the whole year, it turns out, in a pocket diary, and had been too polite to say that Mishan falls on a holiday.
    - else:
        ~ move(trust, -3)
        Wuchang has the first month and Tangyuan the second, each by sealed letter. A bearing works in Kirov pays Wuchang on the first of Tangyuan. The sum goes round Heilongjiang for five weeks by bus. In this building it is thought to be rather clever; nobody upstairs has had to be told a name.
    }
    ->->
* (plate) [Engrave Hegang on it, and send Moscow the address. #id: one_bank_plate #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ nudge(sanctions_heat, 5)
    ~ plant(due_one_bank, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Payments now take two days, and one lift. Tong Yueqin hires forty girls who had been going to leave for Dalian and teaches them Cyrillic off a box of chocolates. {sanctions_heat >= 58:A stranger with good shoes photographs the plate from across the road and asks for the spelling.|The plate is polished on Fridays.} Every other bank in the province sends its Russians to Hegang with a map, and shuts the drawer.
    ->->
+ {influence < 50} [Let a bank in Almaty do it, under its own inspector. #id: one_bank_almaty_shut #locked: Almaty would put its name to this only for a capital it hears from: influence 50.]
    -> plate_hung
* (almaty) {influence >= 50} [Let a bank in Almaty do it, under its own inspector. #id: one_bank_almaty #forecast: Gu Ruolan; influence +; high #forecast: Qiao Weilin; trust -; low]
    ~ move(influence, 4)
    ~ move(dependence, -3)
    ~ move(trust, -3)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -3)
    ~ plant(due_one_bank, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Gaukhar Abenova inspects banks in Almaty. She accepts in four sentences, of which the third is that she will stop what she does not like and say why. She begins with two crates for a plant in Izhevsk. Moscow finds it strange to be inspected on the way to a friend. Lu Zhengping takes back his brass and apologises to the engraver.
    ->->
* (wait) [Name nobody, and lend our exporters money for the waiting. #id: one_bank_wait #forecast: Lu Zhengping; dependence +; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(trust, 1)
    ~ move(dependence, 1)
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ nudge(home_strain, -4)
    ~ plant(due_one_bank, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Sixty days, at one per cent, for anyone who has shipped north and is still listening for the telephone. A pump maker in Shenyang brings back its second shift. No door has been opened that anybody can photograph. A trade attaché from Tashkent, where payments take as long, asks for the form, and is shown the word "north" in it.
    ->->

= left
~ move(dependence, 2)
~ move(trust, -2)
Money: {money_title}. Fang Muqing names a bank that his own commission owns, at a fee. It works. Moscow pays. # rival # style: ledger
->->

// Two Lithuanian answers. Rests on F55, F56, F123. Plants nothing; money_suifenhe_coins and money_claim_on_ruins read the labels.
// Hidden: leak_exposure, sanctions_heat, hardliner_mood, home_strain. Reads: leak_exposure, hardliner_mood, opening.pages.
=== money_lithuanian_answers ===
# scene: Two Lithuanian answers # kind: dossier # codex: eu_listings
Rasa Milvydaitė sees to the rules at a bank in Šiauliai, and learnt her Chinese in Nanjing. In August 2025 her bank and one other were barred from doing here what neither had ever done, in return for our two in Heilongjiang. She asks, in a very fair hand, on what ground. Two answers have been drafted. The thin one cites a regulation, the thick one twice.
"The hand is trained. Nanjing has not been explained. {opening.pages:It was held in 306 that an enemy who writes has not decided. This may be how one decides.|A private person, it is suggested, does not write.}" # speaker: Yan Qiubo
"One heading, sorry. Lasers. Hers is the bank of the people in Vilnius who make ours. In Suzhou a line has stopped." # speaker: Lu Zhengping
* (thick) [Send her the thick one, and have two more banks picked out. #id: lithuanian_answers_thick #forecast: Yan Qiubo; trust -; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(standing, 3)
    ~ move(trust, 2)
    ~ move(influence, -4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, false)
    With its annexes it has thirty pages, and is quoted in the evening bulletin by weight. In Vilnius the laser people find a buyer in Daejeon; at Suzhou sixty women are shown how to score glass by hand. Velgin telephones, for once without a purpose. He has waited three years, Gu Ruolan believes, to see somebody else lose his temper on letterhead.
* (letter) [Write her the true ground, on one page, yourself. #id: lithuanian_answers_letter #forecast: Gu Ruolan; influence +; high #forecast: Yan Qiubo; standing --; medium]
    ~ move(trust, -2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, leak_exposure >= 34)
    { leak_exposure >= 34:
        ~ move(influence, 5)
        ~ move(standing, -5)
        You did nothing, it says; you were the same size. She keeps it in a drawer, but it had passed through six hands before hers, and on Thursday a Vilnius daily has it on the front, in both scripts. Her embassy calls it the first Chinese document that it has believed. Four people in this house have stopped using your lift.
    - else:
        ~ move(influence, 3)
        ~ move(standing, -2)
        You did nothing, it says; you were the same size. Her reply takes a fortnight and is about the grammar of one sentence. Under it she adds that her bank will not sue, as it had been about to, and that the two in Heilongjiang, whose papers she has read, might begin with their beneficial owners. Qiao Weilin sends for their papers.
    }
* (lasers) [Answer neither way, and take lasers off the order. #id: lithuanian_answers_lasers #forecast: Lu Zhengping; standing -; high #forecast: Qiao Weilin; influence -; medium]
    ~ move(influence, 1)
    ~ move(standing, -1)
    ~ move(dependence, 1)
    ~ move(trust, -1)
    ~ nudge(home_strain, -5)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    A correction appears, in small type: for "all" read "other". Suzhou cuts glass on Monday. {hardliner_mood >= 46:By Tuesday the word "other" has been seen two million times, over a drawing of you with a white flag.|Milvydaitė notices, and encloses the clipping.} In Harbin they take it that banks are to be let fend for themselves, and send their Russians to whichever is least able to refuse.
* (swap) [Offer Vilnius a trade: your two off, our two off. #id: lithuanian_answers_swap #forecast: Lu Zhengping; influence +; high #forecast: Gu Ruolan; influence +; medium]
    ~ move(influence, 3)
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ nudge(sanctions_heat, -6)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    Vilnius asks Brussels, which asks twenty-six others. One of ours comes off, on a promise to know its customers; and Ding Haisu's, at Suifenhe, does not, as it knows them already. The reprieved one celebrates by sending back every rouble in the house. A fish dealer in Nakhodka, who had wages in it, writes to Velgin, who sends it on without a covering note.
- ->->

= left
~ move(influence, -3)
~ move(standing, 2)
Money: {money_title}. Fang Muqing sends both answers, on the same day. In Šiauliai she has them bound. # rival # style: ledger
->->
