// Industry and technology, act III. Three dossiers: the night team, an airliner without them, a plant in Kaluga.
// Each fires once, in any of Q3 2027, Q4 2027, Q1 2028. Facts: F101 (B30); F106; F44, F45 (B02).

// The night team. Rests on F101. Plants no echo. The floor over the dumpling kitchen is invented. To send the list is an act of candour.
// Hidden: leak_exposure, counterpart_suspicion, hardliner_mood. Reads: industry_suitcase labels, counterpart, leak_exposure, counterpart_suspicion, treaty_text, standing.
=== industry_night_team ===
# scene: The night team # kind: dossier
At five in the morning, when Moscow has gone to bed, eleven people climb to a rented floor in Mianyang, over a dumpling kitchen, and read the files of its submarine yards. They take the ninth of May off. In 2009 and in 2015 both capitals promised not to.
"Fourteen cupboards have been filled. It is not claimed that the first has been read." # speaker: Yan Qiubo
"I read one sheet in two hundred," says Guo Shiyao, who plans for the army. "That one was on cooling water, and saved us a year." # speaker: Guo Shiyao
{industry_suitcase.name: What Nonna Verkhozina gives away on Fridays fills half a cupboard, classified.|{industry_suitcase.lend: Half a cupboard is Verkhozina, whom you had been lent.|{industry_suitcase.quiet: Professor Fan, of Hefei, was shown a page, and put it face down.|The kitchen has complained about the stairs.}}}
-> floor

= floor
* (third) [Offer Moscow a third promise, with a resident at either end. #id: night_team_promise #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; influence -; medium]
    ~ move(influence, -3)
    ~ move(standing, 2)
    ~ tally(gu_made, gu_right, counterpart != watcher)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == watcher:
        ~ move(trust, -2)
        Velgin's answer has a floor plan in it, and the price of the dumplings. Theirs, a Major Lobov, takes the room under the eleven and practises the clarinet. Delhi has asked us twice for such a promise, and is told that it is being studied.
    - else:
        ~ move(trust, 3)
        {treaty_text == 1: It is hung on the duty to consult, which had been looking for an object.|It is signed in a side room, before the fruit.} A Major Lobov moves in below the eleven with a clarinet. They learn to work to scales. Delhi, which had twice asked for such a promise, reads of it.
    }
    ->->
* (stop) [Send the eleven home, and tell nobody. #id: night_team_stop #forecast: Yan Qiubo; standing --; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(standing, -4)
    ~ move(dependence, -2)
    ~ nudge(hardliner_mood, 4)
    ~ please(yan_favour, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    { counterpart == watcher or counterpart_suspicion < 44:
        ~ move(trust, 5)
        In Murmansk a night clerk reports that his screen no longer thinks for a second before it obeys. At a buffet Velgin hopes that certain young people are sleeping better. Guo Shiyao has lost his cooling water, and does not greet you.
    - else:
        ~ move(trust, 2)
        For a month it goes unnoticed. Then Moscow takes the quiet for a cleverer team, and looks for it until an old man in the Baltic yard says that perhaps they stopped. Guo Shiyao has lost his cooling water, and the kitchen eleven breakfasts.
    }
    ->->
* (read) [Let them go on, and give Guo Shiyao people to read it. #id: night_team_read #forecast: Yan Qiubo; standing ++; high #forecast: Lu Zhengping; trust 0; low]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ nudge(leak_exposure, 5)
    ~ please(yan_favour, 1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    { leak_exposure >= 36:
        ~ move(trust, -5)
        Sixty readers, at desks in a former skating rink. One has a sister in Toronto. When it is printed there Moscow does not protest; it lays its yards a closed line, in our cable. The sister is not heard from.
    - else:
        ~ move(trust, -3)
        Sixty readers, at desks in a former skating rink. In cupboard one, on a drawing of a valve, somebody has written "Good morning" in our script. Upstairs has it within the hour, as a success. What the yards want kept they now carry by hand, in locked cases of our make.
    }
    ->->
+ {standing < 57} [Send Moscow the list of its own open windows. #id: night_team_windows_shut #locked: Yan Qiubo gives up such a list to an office that is Trusted: standing 57.]
    -> floor
* (windows) {standing >= 57} [Send Moscow the list of its own open windows. #id: night_team_windows #forecast: Yan Qiubo; trust --; high #forecast: Qiao Weilin; standing --; high]
    ~ move(trust, 4)
    ~ move(dependence, -4)
    ~ move(standing, -6)
    ~ nudge(counterpart_suspicion, -5)
    ~ candour = MIN(8, candour + 1)
    ~ please(yan_favour, -2)
    ~ tally(yan_made, yan_right, false)
    ~ tally(qiao_made, qiao_right, true)
    Two hundred and sixty windows, each with its year. Velgin receives it standing. {counterpart == trader: He asks what it costs, is told nothing, and does not care for the sum.|Some weeks later he sends a short list of ours.} Within a quarter the yards have closed them all, with frames made in Tomsk. Yan Qiubo passes you on the stairs, and takes no note.
    ->->

= left
~ move(dependence, 2)
~ move(trust, -3)
Industry: {industry_title}. Fang Muqing puts the eleven on to gas contracts. They find the true price in a morning. # rival # style: ledger
->->

// An airliner without them. Rests on F106. Plants no echo. The desk, the card and the forgings are invented; Cologne decides for itself.
// Hidden: us_deal, sanctions_heat, home_strain. Reads: counterpart (all four), sanctions_heat, industry_two_keys labels.
=== industry_airliner ===
# scene: An airliner without them # kind: dossier # codex: airliner
In Shanghai one desk has been dusted weekly and left empty. Lev Tatarnikov reckoned loads at it for the joint airliner until August 2023, when his country stepped out and CR929 became C929. In the drawer are a slide rule and a card.
"Skoro budu. Back soon," reads Gu Ruolan. "There is no I in it. They hang it on kiosks." # speaker: Gu Ruolan
"Our forgings for the undercarriage crack, one in nine. Theirs, from the Urals, do not. I am not being political," says Shao Yulan, who draws the wing. # speaker: Shao Yulan
Aude Kerbrat, who certifies for Europe at Cologne, wants the birth certificate of every part, and hopes that none is Russian. {industry_two_keys.shift: She asks for Su Liling to sign them.|{industry_two_keys.drawer: She asks that Lu Zhengping should not.|She has a small stamp for it.}}
-> kiosk

= kiosk
* (urals) [Buy the Urals' forgings for ten years, under their own name. #id: airliner_urals #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust ++; medium]
    ~ move(dependence, -4)
    ~ move(trust, 3)
    ~ nudge(home_strain, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    { sanctions_heat >= 58:
        ~ move(influence, -5)
        ~ move(standing, -1)
        Kerbrat closes the folder, with regret. The aircraft will fly from Kashgar to Harbin, and be admired. In Verkhnyaya Salda, whose forty years of practice we have bought for once, they order a cake.
    - else:
        ~ move(influence, -4)
        ~ move(standing, 1)
        Kerbrat lets the folder stay open, and empty. Our own forge in Deyang, which had brought its cracks down to one in nine, is thanked and stopped. In the Urals a press as tall as a church is heard again. {counterpart == trader: Velgin has had the steel weighed, and the cracks.|The first crate has an aircraft on it, in chalk.}
    }
    ->->
* (cologne) [Give Cologne its certificates, and scrap every ninth. #id: airliner_cologne #forecast: Gu Ruolan; influence +; medium #forecast: Qiao Weilin; trust -; low]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ nudge(us_deal, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Each forging has a passport now. Kerbrat reads them all, finds one born on a Sunday, when the press was shut, and likes us better when it is put right. Deyang is paid for eight and makes nine. Tatarnikov, at a lecture in Zhukovsky, sees his loads come up on a slide with one flag, and puts on his coat.
    ->->
* (seat) [Ask Tatarnikov back to his desk, as himself. #id: airliner_seat #forecast: Yan Qiubo; trust -; medium #forecast: Qiao Weilin; standing -; high]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ move(influence, -2)
    ~ move(dependence, -1)
    ~ tally(yan_made, yan_right, false)
    ~ tally(qiao_made, qiao_right, true)
    He comes with a cat and a reference from {counterpart == patient: Velgin, dated 2023|{counterpart == trader: Velgin, who asks what Seattle paid for such people|{counterpart == watcher: Velgin, in which our drawing numbers are correct|Velgin, who asks when there will be something to climb into}}}. He turns the card over; the back says "Came". Within a month he has moved a rivet and saved forty kilos, all put there by the young man at the next desk. Kerbrat asks what he is called on the certificate.
    ->->
* (card) [Send home the desk, the rule, the card and the old drawings. #id: airliner_card #forecast: Gu Ruolan; trust +; high #forecast: Lu Zhengping; standing +; medium]
    ~ move(dependence, -2)
    ~ move(standing, 3)
    ~ tally(gu_made, gu_right, counterpart == patient or counterpart == watcher)
    ~ tally(lu_made, lu_right, true)
    { counterpart == patient or counterpart == watcher:
        ~ move(trust, 3)
        ~ move(influence, -2)
        Fifty crates, and the drawings are all there, down to the mistakes, which Moscow had not expected. {counterpart == patient: A thing may come back late, Velgin remarks, and still have come back.|Velgin had copies; he prefers the originals.} Paris, half promised the same drawings, has to start from paper.
    - else:
        ~ move(trust, -4)
        ~ move(influence, 1)
        Moscow reads it as an eviction. {counterpart == builder: Velgin had kept a model on top of his safe.|Storage is invoiced, from 2023, less the price of a desk.} Lev Tatarnikov, at Podolsk, has the desk in his kitchen, where it leaves no room for the oven. At Shanghai two floors are cheerful, and Shao Yulan counts cracks.
    }
    ->->

= left
~ move(dependence, -2)
~ move(trust, 2)
Industry: {industry_title}. Fang Muqing finds that the Urals are cheaper than a crack, and buys a year's worth. # rival # style: ledger
->->

// A plant in Kaluga. Rests on F44, F45. Plants echo_kaluga (three quarters) on all four. Hall, coin and shift are invented.
// Hidden: sanctions_heat, asian_hedging, home_strain, succession_nerves. Reads: industry_build_there labels, industry_price_war labels, sanctions_heat, asian_hedging, counterpart.
=== industry_kaluga ===
# scene: A plant in Kaluga # kind: dossier # codex: truck_ban
"Buying is not required," says Inga Lapshina of the night shift at Kaluga. Her Chinese is out of the manual for the paint line. "We want to be tired." # speaker: Inga Lapshina
A European maker left the hall in 2022: presses, an oven, a calendar that still says March. Six hundred people go with it, on four days. The price is one yuan, and Pan Yichen has brought it in an envelope.
"One yuan is dear," says Fang Muqing. "The oven eats. The six hundred will be sixty in time, and have knees." # speaker: Fang Muqing
{industry_build_there.stay: Pan Yichen takes out your old advice, and smooths it.|{industry_build_there.whole and not industry_build_there.sent_back: On the Volga, he says, they no longer ring him to ask how.|{industry_build_there.kits: On the Volga they still have his spanners.|The car works of Anhui wait to hear who is next.}}}
-> coin

= coin
* (pay) [Pay the yuan. #id: kaluga_pay #forecast: Lu Zhengping; dependence ++; high #forecast: Qiao Weilin; influence --; medium]
    ~ move(trust, 3)
    ~ move(dependence, 4)
    ~ plant(due_kaluga, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, sanctions_heat >= 58)
    { sanctions_heat >= 58:
        ~ move(influence, -4)
        ~ move(standing, 1)
        The receipt is framed. Brussels, which reads the Kaluga gazette, lists Pan Yichen's firm for what else the presses once pressed, and nine thousand saloons on the water for Antwerp turn round off Malta. Inga Lapshina's people are on six days. They are tired, she writes.
    - else:
        ~ move(standing, 2)
        ~ move(influence, -1)
        The receipt is framed. Inga Lapshina's people go on to six days; the calendar is left at March, by a vote. Everything that goes into the hall comes from Anhui. At Wuhu they paint the same car, half an hour faster, on three days a week.
    }
    ->->
* (thirds) [Take it in thirds, with Kaluga and with Kostanay. #id: kaluga_thirds #forecast: Gu Ruolan; influence ++; high #forecast: Qiao Weilin; dependence +; medium]
    ~ move(dependence, 2)
    ~ plant(due_kaluga, 3)
    ~ tally(gu_made, gu_right, asian_hedging < 43)
    ~ tally(qiao_made, qiao_right, true)
    { asian_hedging < 43:
        ~ move(influence, 4)
        ~ move(trust, -2)
        Thirty-three fen each, and a dispute over the hundredth. Kostanay's manager, Roza Akhmetzhan, makes doors already and will make nothing else. She has asked the old owner for the drawings, and been sent them. Kaluga had hoped to be one of two. {counterpart == builder: Velgin has never seen a factory with three gates, and asks which is the front.|Moscow addresses its letters to her watchman.}
    - else:
        ~ move(influence, -2)
        ~ move(trust, 3)
        Kostanay examines the coin on both sides and the hall on all six, and says that it is buying one from Busan. Two are left, who had each counted on a third to quarrel with. They do not. Inga Lapshina gives Pan Yichen a key; what Kostanay would have made, Anhui does.
    }
    ->->
* (back) [Send the coin back. There is a car park to be emptied first. #id: kaluga_back #forecast: Gu Ruolan; trust -; high #forecast: Lu Zhengping; standing ++; medium]
    ~ move(trust, -4)
    ~ move(standing, 4)
    ~ move(dependence, -2)
    ~ nudge(home_strain, -4)
    ~ plant(due_kaluga, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    In the envelope it came in, registered. {industry_price_war.close: You shut two lines, aloud; Wuhu would not have forgiven a third abroad.|Wuhu gets its second shift again.} Moscow had told the six hundred. Inga Lapshina keeps the coin, and writes to Pan Yichen that the oven has gone cold on the left, and will crack there.
    ->->
* (teach) [Leave them the hall, and lend fifty who can make a car. #id: kaluga_teach #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; dependence +; high]
    ~ move(trust, 4)
    ~ move(dependence, -4)
    ~ move(standing, -4)
    ~ nudge(succession_nerves, 3)
    ~ plant(due_kaluga, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    Fifty go for two years, led by Luo, once foreman at Wuhu. He starts the oven with a rolled newspaper. {industry_build_there.whole and not industry_build_there.sent_back: One of the first teachers drives up from the Volga to show them how, and is outdone.|He teaches them the car that Wuhu had thought too plain to sell.} Fang Muqing computes what it costs to raise one's own competitor, per head, and sends the sum to those who may have your post to give.
    ->->

= left
~ move(dependence, 3)
~ move(trust, -2)
Industry: {industry_title}. Fang Muqing gets Kaluga to pay the yuan, and takes the presses without the knees. # rival # style: ledger
->->
