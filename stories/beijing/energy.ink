// Energy, act I. Three dossiers: a sum by telephone (complete), berth nine at Beihai, coal with a favour on it.
// Each fires once, in any of Q3 2025, Q4 2025, Q1 2026. Facts: F60-F64, F170 (B05); F69, F70 (B07); F71, F72 (B10).

// A sum by telephone (complete example). Rests on F60-F64, F170. Plants echo_sum_by_telephone (two quarters).
// Hidden: counterpart_suspicion, asian_hedging, home_strain. Reads: energy_memorandum, counterpart, standing.
=== energy_sum_by_telephone ===
# scene: A sum by telephone # kind: dossier # codex: power_of_siberia # codex: words_pipe
Fang Muqing has a number and would rather it had no paper under it. He says it once, in the doorway, as one says a room number. Fifty billion cubic metres a year across Mongolia, {energy_memorandum == 2: under a memorandum that their side calls binding|{energy_memorandum == 1: under a memorandum that promises further talks|under nothing at all}}, at what gas fetches in Tyumen.
"It is what they pay themselves. One cannot offend a man with his own price." # speaker: Fang Muqing
Gu Ruolan has a tape of Barsegov, who sells Moscow's gas. "He says it back as a question. Skolko? Then nothing, eleven seconds, and somebody's sleeve. He is working out how to say it at home." # speaker: Gu Ruolan
Qiao Weilin observes that a cheap thing bought in anger is paid for in spring, and then considers which spring.
-> sum

= sum
* (guess) [Let him guess: leave the sum unspoken for a quarter. #id: sum_guess #forecast: Qiao Weilin; dependence +; high #forecast: Gu Ruolan; trust -; high]
    ~ move(dependence, 4)
    ~ move(trust, -4)
    ~ move(standing, 2)
    ~ nudge(counterpart_suspicion, 3)
    ~ plant(due_sum_by_telephone, 2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    Barsegov guesses high, then lower, and each time hears a page being turned. In Novy Urengoy sixty men are put on two-thirds pay while he does so. Fang Muqing has it entered as a saving, and is right, on paper. Delhi has asked what the gas would cost in India.
    ->->
* (write) [Write it down, with the reasons, and send it to Moscow. #id: sum_write #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; dependence 0; medium]
    { overruled(5):
        -> kept_back
    }
    ~ plant(due_sum_by_telephone, 2)
    ~ tally(gu_made, gu_right, counterpart_suspicion < 48)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart_suspicion < 48:
        ~ move(trust, 5)
        ~ move(dependence, -2)
        ~ move(standing, -3)
        Four pages, the sum on the third, in words and figures. Barsegov telephones to thank you for the figures. They come down by a tenth in his next letter and he calls that meeting halfway. Upstairs it is noted that you had a price and gave away the reasoning. # achievement: third_page_in_words
    - else:
        ~ move(trust, 2)
        ~ move(dependence, -3)
        ~ move(influence, 2)
        They look for what it means. An institute in Moscow finds the third page heavier than the others, and it is, having been printed on the other tray. Ulaanbaatar, sent a copy by mistake, simply reads it.
    }
    ->->
* (ladder) [Offer a ladder: low at first, dearer as the pipe fills. #id: sum_ladder #forecast: Lu Zhengping; trust +; medium #forecast: Qiao Weilin; dependence +; low]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(home_strain, 2)
    ~ tally(lu_made, lu_right, true)
    { counterpart == trader or counterpart == builder:
        ~ move(dependence, 3)
        ~ tally(qiao_made, qiao_right, true)
        Velgin likes a thing with steps. He has the ladder drawn; in the sixth year it goes through the ceiling of what Turkmenistan asks. Fang Muqing asks that it be minuted who drew the sixth year.
    - else:
        ~ move(dependence, -3)
        ~ tally(qiao_made, qiao_right, false)
        They take the bottom rung and ask for the rest of the wood. Two delegations, one of them ours, spend a week in Hohhot on the word "fills".
    }
    ->->
+ {standing < 58} [Carry the sum up yourself, and ask what it is for. #id: sum_upstairs_shut #locked: That staircase is watched below standing 58.]
    -> sum
* (upstairs) {standing >= 58} [Carry the sum up yourself, and ask what it is for. #id: sum_upstairs #forecast: Gu Ruolan; influence +; medium #forecast: Lu Zhengping; standing -; high]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    You are given a chair and six minutes. It is for winter, it turns out, and for the year in which a strait might be shut; nobody had told the people with the number. Mongolia is to have its share in writing. Shen Yunhe learns of it on the back stairs and for a week is exactly on time. # achievement: six_minutes_and_a_chair
    ->->

= kept_back
~ move(dependence, 3)
~ move(trust, -3)
~ move(standing, -2)
The envelope is back on your blotter by five, unopened, its paper clip moved from the left corner to the right. Fang Muqing was in at three. Somebody has to ring Barsegov and cough, and it had better be you.
->->

= left
~ move(dependence, 3)
~ move(trust, -3)
Energy: {energy_title}. Fang Muqing lets it ring for a month, then takes a tenth off for the waiting. # rival # style: ledger
->->

// Berth nine at Beihai. Rests on F69, F70. Plants echo_berth_nine (two quarters).
// Hidden: sanctions_heat, us_deal, counterpart_suspicion. Reads: sanctions_heat, counterpart.
=== energy_berth_nine ===
# scene: Berth nine at Beihai # kind: dossier # codex: arctic_lng # codex: words_fuel
On the nights of spring tide Su Dechang brings gas tankers in to Beihai, out of the Arctic plant that Washington has listed, at discounts reported up to two-fifths; the first tied up on 28 August 2025. For each a dried pea is glued to a tide table, nine so far. Washington speaks of significant risk, and names nobody.
"One port, one bank, one pilot who leaves his glasses at home. If they strike, they strike there. Others would call that a weakness. I call it a berth." # speaker: Tao Jinbei
"Never all the eggs in one basket, we say," says Qiao Weilin. "It proves to be a foreign saying. And the bank has three tellers." # speaker: Qiao Weilin
Su Dechang has enquired about his pension.
* (shut) [Leave berth nine empty until the warning has a name on it. #id: berth_nine_shut #forecast: Qiao Weilin; trust -; high #forecast: Lu Zhengping; standing +; medium]
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(influence, 4)
    ~ move(standing, -1)
    ~ nudge(us_deal, 3)
    ~ plant(due_berth_nine, 2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, false)
    Two tankers are told at the fairway buoy that the berth is being painted, and so it has to be. Rotterdam, which had sent the prawn packers next door a questionnaire about their neighbours, sends an order, and Busan books what Beihai has given up. Su Dechang is out a fortnight of pilotage, and you are made to write three pages on the word "painted".
* (keep) [Keep it as it is: one berth, one bank, no words. #id: berth_nine_keep #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; influence -; high]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -1)
    ~ plant(due_berth_nine, 2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, sanctions_heat >= 57)
    { sanctions_heat >= 57:
        ~ move(influence, -3)
        The peas go on. Velgin's people never bring it up; they ask after the pilot. In the second month Rotterdam returns six containers of Beihai prawns, with a form about neighbours. The packer, a woman in rubber boots, takes it to Su Dechang, who is the neighbour, and they fill it in at his kitchen table. Under cargo he has her write: fog. # achievement: berth_nine
    - else:
        The peas go on. Velgin's people never bring it up; they ask after the pilot. In Washington an official is concerned, on a Thursday, about several things. Jakarta's ministry, which sells us gas at the full price and had thought that this was the price, telephones to check, with its own contract open on the table.
    }
* (spread) [Spread the ships over three ports, and take twice as many. #id: berth_nine_spread #forecast: Lu Zhengping; dependence +; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(dependence, 4)
    ~ move(influence, -4)
    ~ move(standing, 3)
    ~ nudge(sanctions_heat, 5)
    ~ plant(due_berth_nine, 2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -2)
    - else:
        ~ move(trust, 2)
    }
    Fang Muqing orders more peas. {counterpart == watcher: Velgin knows the three ports before their harbour masters do, and asks through a third party which of them you would be sorriest to lose.|At Utrenny the second line of the plant is lit, and an engineer there has his leave cancelled, gladly.} In one of the towns, Dongfang, a crane driver sells a photograph to a shipping paper for four hundred yuan.
* (price) [Pay a tenth under market, and put it in a letter. #id: berth_nine_price #forecast: Gu Ruolan; trust ++; medium #forecast: Qiao Weilin; dependence +; low]
    ~ move(trust, 4)
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ plant(due_berth_nine, 2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    {counterpart == trader:Velgin has the letter looked at under a lamp. It is a letter. He shows the figure to Mumbai, which raises its own.|Velgin answers in two lines. One of them is thanks; Gu Ruolan reads it to the corridor.} The discount that we have let go would have built a hospital wing in Nanning. Fang Muqing has found out which wing, and brings its matron up to the Thursday reading, with the drawing.
- ->->

= left
~ move(dependence, 4)
~ move(trust, -3)
Energy: {energy_title}. Fang Muqing keeps the ships waiting till they are warmer, and cheaper. Each pea costs a third less. # rival # style: ledger
->->

// Coal with a favour on it. Rests on F71, F72. Plants nothing; a wake comes later.
// Hidden: home_strain, counterpart_suspicion, asian_hedging. Reads: counterpart_suspicion, home_strain, counterpart.
=== energy_coal_favour ===
# scene: Coal with a favour on it # kind: dossier # codex: coal_duty
Velgin's letter comes to eleven grams on the postal scale. Ten are greetings. The eleventh enquires whether the six per cent on steam coal, charged again since January 2024, might be looked at in a friendly way; by July 2025 we were buying a quarter less, and towns live on that.
"Po-druzheski. One says it to a plumber, on a Sunday," says Gu Ruolan. "He crossed it out once. You can feel the ridge." # speaker: Gu Ruolan
"Three headings, I am sorry. Shanxi. Shanxi. And Mongolia, which pays too, and can also read." # speaker: Lu Zhengping
From Datong, Hou Lanying has sat up two nights on the train, with a bag of millet buns. Her pit lets everyone off on Wednesdays.
* (grant) [Waive it for a year, and ask nothing for it. #id: coal_favour_grant #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; standing +; medium]
    ~ move(trust, 5)
    ~ move(influence, -3)
    ~ move(standing, -2)
    ~ nudge(home_strain, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    { counterpart == patient or counterpart == trader:
        ~ move(dependence, 3)
    - else:
        ~ move(dependence, 1)
    }
    {counterpart == patient:Velgin does not thank you. He had waited for it, and it came.|{counterpart == trader:Velgin asks what it will be next year, so as to sell next year's coal today.|Velgin's thanks weigh thirty-one grams.}} At Kiselyovsk a shaft is pumped dry. Ulaanbaatar, which goes on paying the six per cent, enquires how one becomes a friend. Hou Lanying goes home to say that it will be Thursdays as well, and leaves you the buns.
* (trade) [Give it for a year's halt to their scrap fee on cars. #id: coal_favour_trade #forecast: Lu Zhengping; trust +; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(lu_made, lu_right, counterpart == trader)
    { counterpart == trader:
        ~ move(trust, 2)
        ~ move(influence, -2)
        Velgin is delighted; he had been afraid of generosity. The sums are done in an airport, on a boarding card, coal down one side and cars down the other. Lu Zhengping tells the carmakers the same evening, and apologises to each for the order in which he rang. Astana, through which half the cars had been going, learns of it from the quiet, and asks to see the boarding card.
    - else:
        ~ move(trust, -4)
        Velgin withdraws the question, with regret. He had written, he says, about some towns. At home it is thought well played: nothing was given. In spring he sends you two of the towns' new pay tables, to be returned when read.
    }
* (mongolia) [Take it off for Ulaanbaatar first, and for Moscow the week after. #id: coal_favour_mongolia #forecast: Yan Qiubo; trust --; high #forecast: Lu Zhengping; dependence -; medium]
    ~ move(influence, 5)
    ~ move(standing, -4)
    ~ move(trust, 1)
    ~ nudge(asian_hedging, -4)
    ~ nudge(home_strain, 4)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, false)
    At Gants Mod sixteen hundred lorries queue to see whether it is true. Ulaanbaatar sends a minister with a saddle; he says that nobody has yet been kind to them on a Monday. Moscow, which got everything it asked, a week late, notes only the week. {home_strain >= 46:In Datong they lie down on the siding, in good order, with a rota.|Hou Lanying telephones to ask which minister is ours.}
* (refuse) [Refuse, and say why: six pages about Datong. #id: coal_favour_refuse #forecast: Gu Ruolan; trust -; high #forecast: Qiao Weilin; dependence -; medium]
    ~ move(dependence, -4)
    ~ move(standing, 2)
    ~ nudge(home_strain, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, counterpart_suspicion >= 47)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart_suspicion >= 47:
        ~ move(trust, -4)
        ~ move(influence, 1)
        Hou Lanying dictates four of the six, and the buns are in them. In Moscow they want to know what Datong stands for. An institute suggests the north. Twenty of their pits close, with a band, and what is left goes to Vietnam at whatever Hanoi names.
    - else:
        ~ move(trust, 2)
        ~ move(influence, -2)
        Hou Lanying dictates four of the six, and the buns are in them. Velgin has it read out at Kemerovo, to people who had hoped for another letter. A woman there asks what time the shift used to start in Datong. Twenty of their pits close, and Ulaanbaatar, which had been sure of a waiver to follow, leaves eight hundred lorries standing at Gants Mod.
    }
- ->->

= left
~ move(trust, -3)
~ move(standing, 2)
Energy: {energy_title}. Fang Muqing buys the coal unmined, at a price for drowned pits. Shanxi sends him a calendar. # rival # style: ledger
->->
