// Money, act IV. Three dossiers: the yuan abroad, slowly; a claim on ruins; two sets of figures.
// Each fires once, in any of Q3 2028, Q4 2028, Q1 2029. Facts: F52, F53; F121 (B19); F25, F136, F149.

// The yuan abroad, slowly. Rests on F52, F53. Plants nothing; the last table may recall it.
// Hidden: home_strain, asian_hedging, us_deal. Reads: money_swap_line labels, money_instalments.som, counterpart, asian_hedging, home_strain.
=== money_yuan_abroad ===
# scene: The yuan abroad, slowly # kind: dossier # codex: yuan_share
Moscow has more yuan than it can use: a vault of them, from oil, and little left on our shelves that it wants. It would like to spend some in Delhi. {money_swap_line.fade:You lent more on a sheet that is white by now.|{money_swap_line.box:Page four once told everyone how short of them it was.|{money_swap_line.timber:It remembers that you once spent its roubles.|It has asked before.}}}
Qiao Weilin keeps one note under glass that did travel. It has been round twelve countries, somebody in Samarkand has written a telephone number on it, and he is prouder of it than of his children, who are doctors.
"Haste does not arrive, we say. It was said to the magistrate of a very small county." # speaker: Qiao Weilin
"What they spend in Delhi is not spent in Wuhu, sorry." # speaker: Lu Zhengping
* (goods) [Open a catalogue: everything here that their yuan can buy, delivered. #id: yuan_abroad_goods #forecast: Lu Zhengping; dependence ++; high #forecast: Qiao Weilin; trust -; medium]
    ~ move(dependence, 3)
    ~ move(trust, 2)
    ~ move(influence, -2)
    ~ move(standing, 2)
    ~ nudge(home_strain, -6)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    Twelve hundred pages; provinces fight for the cover, and Anhui gets it. {home_strain >= 50:At Wuhu the badminton court comes out from under the cars, white lines and all.|A lamp works at Zhongshan takes on its old foreman.} A works in Kazan asks for page 611 alone, dental chairs, in forty copies, and hands them out with the notices. Moscow orders the chairs, and a complete ski lift, for Tuva.
* (travel) [Let Moscow's yuan travel: any bank, any seller, anywhere. #id: yuan_abroad_travel #forecast: Qiao Weilin; standing --; high #forecast: Gu Ruolan; trust +; high]
    ~ move(dependence, -5)
    ~ move(influence, 2)
    ~ move(standing, -3)
    ~ nudge(home_strain, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, counterpart != trader)
    { counterpart == trader:
        ~ move(trust, -2)
        It is gone within the week: to Mumbai for pills, to Izmir for apricots, to a broker in Geneva for dollars. Velgin sends us each receipt, politely, as one shows a rival's catalogue. A packing hall in Yiwu goes down to three days. Qiao Weilin's note under glass has company now; he has been sent one from Montevideo.
    - else:
        ~ move(trust, 2)
        It goes to Mumbai for pills and to Izmir for apricots, and in a shop at Montevideo it is taken without a call to the manager. "You let go of the string," Velgin writes, "and we find that we had got used to the string." A packing hall in Yiwu goes down to three days, and at the next sitting Fang Muqing is given your place.
    }
* (breadth) [Agree in principle, and name no bank. #id: yuan_abroad_breadth #forecast: Gu Ruolan; trust -; medium #forecast: Lu Zhengping; standing +; medium]
    ~ move(standing, 3)
    ~ move(trust, -3)
    ~ move(dependence, 1)
    ~ nudge(us_deal, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    A window has been opened, and a curtain hung in it. Qiao Weilin calls your page mature. {counterpart == patient:Velgin thanks you in each letter, in the same words, until they sound like a description of you.|Velgin asks which principle.} His importers sell the surplus in Dubai, four in the hundred down. A man from the Treasury in Washington buys some, so as to have seen it done.
* (bonds) [Let Tashkent and Astana borrow it: bonds in yuan, sold to Moscow. #id: yuan_abroad_bonds #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust -; high]
    ~ move(dependence, -1)
    ~ move(trust, 1)
    ~ move(standing, -2)
    ~ tally(gu_made, gu_right, asian_hedging < 50)
    ~ tally(yan_made, yan_right, false)
    { asian_hedging < 50:
        ~ move(influence, 5)
    - else:
        ~ move(influence, 2)
    }
    Our coin, their debt, his savings: Gu Ruolan has to draw it. Rakhimova's ministry in Tashkent builds tram lines with it{money_instalments.som:, citing your som in Naryn|}. {asian_hedging < 50:Astana comes to the market twice, then in tenge as well, for the pleasure of choosing.|Astana takes a small one and lists it in London.} Moscow is owed money by Tashkent, in Chinese, and reads it with some satisfaction. Here the lawyers' bill is sent to your floor.
- ->->

= left
~ move(dependence, 3)
~ move(trust, -3)
Money: {money_title}. Fang Muqing lets the yuan be spent on one thing, which is coal he owns. # rival # style: ledger
->->

// A claim on ruins. Rests on F121. Plants nothing. Kyiv decides what it pays, and to whom.
// Hidden: hardliner_mood, counterpart_suspicion. Reads: money_lithuanian_answers.letter, money_few_members.lend, truce_text, counterpart.
=== money_claim_on_ruins ===
# scene: A claim on ruins # kind: dossier
The form has nineteen boxes, and a grain company from Tianjin has filled in eighteen. Its silos on the Dnipro estuary burned in the first summer of Russia's full-scale invasion, with forty thousand tonnes of sunflower meal. Box seven is for the dead: the watchman, Mykola Hnatiuk. Box nine asks who did it.
"In this building the answer is the Ukraine crisis. Their form has no line for that." Ren Kexin has come from Kyiv by three trains. "Larysa Demchuk, at the claims office, will pay nobody who leaves nine empty. She asked whether we had known him." # speaker: Ren Kexin
"What is not written is not quoted." # speaker: Yan Qiubo
{money_lithuanian_answers.letter:Once, to a clerk in Šiauliai, you did write the ground.|{money_few_members.lend:Kong Lingxi offers to hold it beside a vote of Moscow's.|Nobody at this desk has filled in such a box.}}
* (blank) [Send it with box nine empty. #id: claim_on_ruins_blank #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; influence 0; medium]
    ~ move(standing, 2)
    ~ move(trust, 2)
    ~ move(influence, -4)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, false)
    It comes back in three weeks with a slip: incomplete. Demchuk has written under it that the file stays open, since somebody may yet wish to say. The Tianjin company writes the silos off against its tax. Velgin, informed of an empty box, sends you a note about the weather in Odesa, the nearest that he has come to the subject.
* (friend) [File it in Moscow instead, as a matter between friends. #id: claim_on_ruins_friend #forecast: Qiao Weilin; dependence +; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ move(standing, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, false)
    { counterpart == trader:
        ~ move(trust, 1)
        Velgin reads as far as the tonnage and offers meal: forty thousand, from Rostov, no box to be filled. Kong Lingxi enters it, and a lien on a quay at Azov until it comes. From Kyiv a copy of box seven reaches your desk, with nothing added.
    - else:
        ~ move(trust, -3)
        Moscow's lawyers answer that no one there has burned anything; a friend short of meal, however, may be found some. It comes from Rostov, against a receipt that says "aid", and Kong Lingxi enters a debt. Velgin does not ring. In Kyiv Demchuk asks who will speak for the watchman.
    }
* (fill) [Let the company write what its own surveyor found. #id: claim_on_ruins_fill #forecast: Yan Qiubo; trust --; high #forecast: Gu Ruolan; trust -; low]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 5)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, counterpart != patient)
    ~ tally(gu_made, gu_right, true)
    { counterpart == patient:
        ~ move(trust, -2)
    - else:
        ~ move(trust, -5)
    }
    Two missiles, their type, the direction from which they came. The sentence is the company's own, in an ordinary envelope. Demchuk registers it, pays a first hryvnia as the law requires, and puts Hnatiuk's name on her list; his sister is told. {counterpart == patient:Velgin lets a month go by, and begins again with timber.|Moscow asks, in four offices, who had ordered the envelope.} Half of Europe's grain houses copy your wording.
* (rebuild) [Drop the claim, and offer to rebuild the silos if Kyiv wants them. #id: claim_on_ruins_rebuild #forecast: Gu Ruolan; influence ++; high #forecast: Qiao Weilin; standing -; high]
    ~ move(standing, -2)
    ~ move(trust, -1)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, truce_text >= 1)
    { truce_text >= 1:
        ~ move(influence, 4)
        Kyiv wants two of the four, with its own engineers, and no plaque but one, in Ukrainian, with a name. They are poured behind sandbags; at the first filling the foreman lets the meal run through his hands. The company has lost its case and asks what it is to call this in its accounts.
    - else:
        ~ move(influence, 1)
        Demchuk answers for the port. They thank you; they will not build again under the same sky, and she would rather have had box nine. A silo maker in Zhengzhou had bought the steel. In Brussels it is remarked that you offered, and had not said.
    }
- ->->

= left
~ move(influence, -3)
~ move(standing, 2)
Money: {money_title}. Fang Muqing sells the claim to a fund in Dubai at six in the hundred. It has been made useful. # rival # style: ledger
->->

// Two sets of figures. Rests on F25, F136, F149. Plants nothing; the last table may recall it.
// Hidden: succession_nerves, sanctions_heat, leak_exposure, asian_hedging. Reads: initiative_one_form, money_one_bank labels, counterpart, leak_exposure, the court.
=== money_two_figures ===
# scene: Two sets of figures # kind: dossier # codex: two_tables
For 2025 the two volumes of our trade with Russia agreed on 228.1 billion. In {year()} they are thirteen apart, and both are signed. The blue one is printed and sold. The other is run off on the third floor, where the drum leaves a grey hair down every page, and goes upstairs.
"In blue, what we sell to Bishkek stays in Bishkek. In the other it comes out again at Chelyabinsk. {money_one_bank.burrows:Some of it is your villages, sorry, by rota.|{money_one_bank.plate:Some of it is Hegang, sorry, counted by its lift.|One heading only. Lorries.}}" # speaker: Lu Zhengping
"One of the two is true. It was not recorded which." # speaker: Yan Qiubo
Old Cui, who compiles both, has a third in pencil. He retires when you do, and has asked whom to give it to.
-> volumes

= volumes
* (thin) [Stop the grey one. One volume, blue, and thinner. #id: two_figures_thin #forecast: Yan Qiubo; standing +; high #forecast: Lu Zhengping; dependence +; medium]
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ move(dependence, 1)
    ~ nudge(succession_nerves, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, true)
    The drum is wheeled out under a sheet. Upstairs has one figure at last; being the only one it is right. Bishkek, whose own is half of it, gives up writing to us and hires a Swiss. What used to come out at Chelyabinsk goes on doing so, uncounted. Cui takes the bus home with his pencil volume in a cake box.
    ->->
* (print) [Print the grey one, hair and all. #id: two_figures_print #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust 0; medium]
    { overruled(8):
        -> bound_in_blue
    }
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ nudge(sanctions_heat, 5)
    ~ candour = MIN(8, candour + 1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, false)
    Bishkek has asked for it since 2019 and reads it aloud in parliament: they had been thought to own thirteen billion dollars' worth of bearings. Brussels reads it too. Thirty-one hauliers are out of business within the month, two thirds of them ours. Velgin observes that he has been overheard in his own kitchen.
    ->->
* (velgin) [Give Velgin the grey one, and ask for his. #id: two_figures_velgin #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; standing -; medium]
    ~ move(dependence, -1)
    ~ move(standing, -1)
    ~ move(influence, -3)
    ~ tally(gu_made, gu_right, counterpart != watcher)
    ~ tally(yan_made, yan_right, true)
    { counterpart == watcher:
        ~ move(trust, 1)
        He opens it at the page you would have opened it at. Theirs comes by return: two volumes also, red and brown, with our grey hair in the brown. {leak_exposure >= 40:Yan Qiubo has the third floor's chairs changed.|} Somebody, Gu Ruolan thinks it was Velgin, is heard to laugh. Bishkek is told by neither.
    - else:
        ~ move(trust, 5)
        Theirs comes by return, in a string bag, a fat volume and a lean one. On one table the four agree to within a shipload, which is found at Khorgos. {counterpart == builder:Velgin proposes a fifth, built by both from the floor up.|Both of you had been ashamed of the same lorries.} Bishkek, which is in all four, is told by neither.
    }
    ->->
+ {initiative_one_form == 0} [Let the customs form decide: what is written at the crossing is the figure. #id: two_figures_form_shut #locked: There is no form that both sides read. It had to be thought of earlier.]
    -> volumes
* (form) {initiative_one_form > 0} [Let your customs form decide: what is written at the crossing is the figure. #id: two_figures_form #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; standing -; high]
    ~ move(trust, 1)
    ~ move(dependence, -3)
    ~ move(influence, -1)
    ~ move(standing, -2)
    ~ nudge(home_strain, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Adding up takes Cui a fortnight, in ink. The sum is neither of the two; it lies four billion from the nearer, and can be shown, box by box, to a child. Half the provinces discover that they had sold less than they reported, and have to say so. On Bishkek it says nothing, there being no such form at Torugart.
    ->->

= bound_in_blue
~ move(influence, -2)
~ move(dependence, 2)
~ move(standing, -3)
~ nudge(succession_nerves, 3)
Forty copies are stitched when the chief's driver comes for them. They are back in the morning, bound in blue, the hair retouched. A true figure, Fang Muqing had pointed out, is a bargaining position, and one does not print those. Cui is thanked for his long service, a season early.
->->

= left
~ move(dependence, 2)
~ move(influence, -2)
Money: {money_title}. Fang Muqing keeps the grey set for bargaining and lets Moscow believe the blue. # rival # style: ledger
->->
