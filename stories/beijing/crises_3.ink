// Crises, act III: a shot on the ice, a province ships anyway, a scholar does not land.
// Drawn by lib/crises.ink in Q3 2027, Q4 2027 or Q1 2028, each once. Facts: F86, F98, F160, F164; F37, F48; F84, F101, F102.

// A shot on the ice, from the Heihe bank. Rests on F86, F98, F160, F164. The same shot, net and bucket as in the Kremlin's campaign; the dead of 1969 are remembered, nobody is blamed. Plants nothing.
// Hidden: border_anxiety, hardliner_mood, counterpart_suspicion. Reads: crisis_unordered_atlas (slip, near), crisis_five_at_frontier.protest, hardliner_mood, counterpart.
=== crisis_shot_on_ice ===
# scene: A shot on the ice # kind: crisis
Heihe's party secretary is shouting, but that is the line. Shortly before seven the other bank fired once, {quarter_of_year() == 3: across the sandbar that is called the Ice|across the ice}, and Du Chengshan, shoe mender, fifty-four, did not come home. He lies in Blagoveshchensk with a hole in his thigh. By nine there are three of him, dead. Old men who carried stretchers in March 1969 have put on their caps. {crisis_unordered_atlas.slip: Children with a slip in their atlas explain to them where the middle is.|{crisis_five_at_frontier.protest: Somebody has fetched out the words you used for the five.|Nobody has told them anything.}}
"A single cartridge is reported. It is not known by whom it was counted." # speaker: Yan Qiubo
"I know the man, and the net, and whose net," says Bai Luoyan, who trades on both banks. "Before the shouting, or after?" # speaker: Bai Luoyan
-> bank

= bank
* (demand) [Demand the gunman, and close the quay until they have him. #id: shot_on_ice_demand #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; trust --; high]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ nudge(border_anxiety, 5)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    {hardliner_mood >= 50: Four hundred million people approve within the hour, and ask what comes after the quay.|Three floors approve of it, and then look at it again.} Tolik Shubin, who had fired at a bucket, reads in his own kitchen that he is a provocation. The ferry's crew are put to painting it. In ward four Du Chengshan, asked by a nurse what his country wants, says that his wife will be at the quay, and that it is cold there.
* (tell) [Let Bai Luoyan tell it, on the town loudspeaker, net and all. #id: shot_on_ice_tell #forecast: Yan Qiubo; standing -; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -7)
    ~ nudge(hardliner_mood, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    { counterpart == watcher:
        ~ move(trust, 2)
        Velgin rings before she has finished. He had the bucket already, and had wondered whether we would mention the net.
    - else:
        ~ move(trust, 3)
        Velgin has it taken down from the far bank, by a clerk with field glasses and good hearing.
    }
    She tells it with prices: one cartridge, older than her van, and the fish in Shubin's net, which were not Du's to lift. At the second hearing the caps come off. Online they ask why a victim is being fined, and Du Chengshan pays his eighty yuan at the counter with a cap pulled down.
* (ward) [Send a surgeon over the bridge from Harbin, with Du's wife and blood. #id: shot_on_ice_ward #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; dependence 0; medium]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ nudge(border_anxiety, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    The leg had been set already, and set well. The surgeon, who has driven through the night, is given the scan to admire and finds that the machine is on its last tube. She stays a week and sees sixty Russians. They would like her back on Fridays; the tubes come from Harbin. So do letters, from the nine people whose operations she put off, and one of the nine is a colonel.
* (hush) [Have Meng Xiaotang turn the river down, both words and pictures, for three days. #id: shot_on_ice_hush #forecast: Yan Qiubo; trust -; medium #forecast: Qiao Weilin; influence -; high]
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ move(trust, 2)
    ~ nudge(hardliner_mood, -3)
    ~ nudge(border_anxiety, 3)
    ~ tally(yan_made, yan_right, false)
    ~ tally(qiao_made, qiao_right, true)
    Three days of dumpling recipes. Moscow, which had its own caps to worry about, is obliged to you. But a town with no news makes some: Du acquires a brother in the navy. {crisis_unordered_atlas.near: It is remembered, too, how long page 31 lay on a side table.|His wife hears from the baker that she is a widow.} In Bishkek and Almaty, where people read us for what is missing, they note that a river is missing.
- ->->

// A province ships anyway. Rests on F37, F48. The province has no name, its vice-governor is invented; Astana decides for itself. Plants nothing.
// Hidden: home_strain, asian_hedging. Reads: opening.cars, industry_price_war, home_strain, asian_hedging, standing, counterpart.
=== crisis_province_ships ===
# scene: A province ships anyway # kind: crisis # codex: chinese_cars
Sixty-two wagons stand at Manzhouli with 434 cars in them, described on the consignment note as agricultural shelters, mobile. They had been told not to. {opening.cars: You had told them first, on your first morning, in one sentence.|{industry_price_war > 0: It is your own paper on the price war that they were told it from.|Lu Zhengping had told them in three headings.}} Vice-governor Sheng Kaiping, whose plant has nine thousand people in it, has come by night train with the keys in a carrier bag.
"They are shelters," says Sheng Kaiping. "My people are under them." # speaker: Sheng Kaiping
"Fourteen per cent below cost," says Pan Yichen, who makes cars too. "I sell at cost, and I am the reckless one." # speaker: Pan Yichen
"I am so sorry," says Lu Zhengping, to both. # speaker: Lu Zhengping
-> wagons

= wagons
* (through) [Let them through, and look at the ceiling. #id: province_ships_through #forecast: Lu Zhengping; dependence +; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(standing, 3)
    ~ nudge(home_strain, -4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart == trader:
        ~ move(dependence, 3)
        ~ move(trust, -2)
        Zabaikalsk lets the shelters in against a fee per horse; Velgin had the rate ready.
    - else:
        ~ move(dependence, 4)
        ~ move(trust, -4)
        Zabaikalsk sends Moscow a film of an agricultural shelter being driven round a yard.
    }
    In Tolyatti a line stops on a Tuesday. Sheng Kaiping dines with nine thousand people, in a manner of speaking. Before the month is out eleven other provinces have farms to shelter. Pan Yichen sends you a catalogue of tents.
* (back) [Turn them round where they stand. #id: province_ships_back #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust +; high]
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ nudge(home_strain, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    {home_strain >= 50: At two stations people come out only to look at the train.|The train goes south by night.} Moscow hears of it from a signalman, and is touched; Tolyatti gets a line back. Sheng Kaiping hands you the carrier bag. There are four hundred and thirty-four keys in it, and each, he says, is twenty people. At the plant they are told at the change of shift, from the roof of a car.
* (almaty) [Offer them to Kazakhstan at the full price, with spare parts. #id: province_ships_almaty #forecast: Lu Zhengping; dependence 0; high #forecast: Qiao Weilin; dependence -; low]
    ~ move(standing, -1)
    ~ move(trust, -1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    { asian_hedging >= 44:
        ~ move(influence, 2)
        Astana will have them if half are put together in Kostanay, in a shed already measured, one gathers, by Koreans.
    - else:
        ~ move(influence, 4)
        ~ nudge(asian_hedging, -3)
        Astana takes two hundred, for district doctors, and pays on the day.
    }
    No other buyer this year has asked what one of them costs to make. The remainder spend the season at Khorgos under film, and Sheng Kaiping is billed for the ground. Velgin would like to know, he writes, why a district doctor over there pays less than one of his.
+ {standing < 61} [Have the state buy all 434, for village clinics in the same province. #id: province_ships_clinics_shut #locked: The treasury opens to a desk of standing 61, and then by the width of a hand.]
    -> wagons
* (clinics) {standing >= 61} [Have the state buy all 434, for village clinics in the same province. #id: province_ships_clinics #forecast: Qiao Weilin; standing -; high #forecast: Lu Zhengping; trust +; low]
    ~ move(trust, 1)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ move(standing, -2)
    ~ nudge(home_strain, -5)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, true)
    They go home over the same bridges. A midwife in the Dabie hills is given one with the heater in Russian. It is paid for out of what had been put by for clinics in Naryn and Osh, where they had already chosen the paint. Qiao Weilin, whose fund it was, asks to be shown the next such order before it is signed.
- ->->

// A scholar does not land. Rests on F84, F101, F102. Nobody in it is modelled on a real prisoner. Plants nothing.
// Hidden: leak_exposure, counterpart_suspicion, hardliner_mood. Reads: crisis_ship_in_ice (open, share), industry_suitcase, yan_favour, trust, counterpart. The letter may be overruled.
=== crisis_scholar ===
# scene: A scholar does not land # kind: crisis
On the Harbin arrivals board his flight says Landed; he has not. Zhou Peiwen holds a card with his name in two alphabets, and chrysanthemums. Yefim Lazutin of Novosibirsk, seventy-one, knows how air behaves close to a cold surface, and was to speak about grain dryers. His seat was boarded, and then it was empty. The invitation bears your stamp. {crisis_ship_in_ice.open or crisis_ship_in_ice.share: He had heard of eleven buoys, he wrote, and liked it that you put things on the table.|{industry_suitcase > 0: He is not the first of them about whom you have been asked.|In his last letter he asked whether one needs a hat.}}
"Zaderzhivayetsya, their consul says. Of a train, it is late. Of a man, one asks by whom." # speaker: Gu Ruolan
"A question about dryers was to have been followed by another. Reference thirty-one. It was not put in the letter." # speaker: Yan Qiubo
-> flowers

= flowers
* (stamp) [Say that the stamp was on a form, and the form on nobody. #id: scholar_stamp #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; influence -; low]
    ~ move(standing, 4)
    ~ move(trust, 1)
    ~ move(influence, -4)
    ~ nudge(leak_exposure, -4)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    There was no guest, then, and so nobody has been kept from coming. Moscow finds this considerate. Zhou Peiwen is asked for the card; the flowers she leaves under the board. A hydrologist in Tashkent and two metallurgists in Pune, who were to have come next, write that their health is not good.
* (chair) [Hold the lecture, read his paper aloud, and leave his chair. #id: scholar_chair #forecast: Gu Ruolan; influence ++; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(dependence, 2)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    A hundred and sixty people come to hear about grain. Zhou Peiwen reads at his pace, and turns back where he had marked it. There is applause, for a chair. Novosibirsk closes three more laboratories; their apparatus is now ordered whole, from us, since it may not be said what was wrong with the old. His daughter is sent the recording.
* (letter) [Ask Velgin, in your own hand, where the man is, and whether he has his pills. #id: scholar_letter #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing -; high]
    { overruled(8):
        -> unposted
    }
    ~ move(standing, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    { counterpart == watcher:
        ~ move(trust, 1)
        ~ nudge(leak_exposure, 3)
        The answer quotes reference thirty-one, in full, and asks whether you had been shown it.
    - else:
        ~ move(trust, 3)
        ~ nudge(counterpart_suspicion, -3)
        The answer is a chemist's receipt, stamped, for the right pills.
    }
    After six weeks Lazutin is at home, with a paper that he signed, and will not travel. That a handwritten page left the building is read out on the second floor, with the hour.
+ {trust < 48} [Tell Moscow what Yan meant to ask him, and that he was never asked. #id: scholar_second_shut #locked: Below trust 48 it would be read as evidence, and used on him.]
    -> flowers
* (second) {trust >= 48} [Tell Moscow what Yan meant to ask him, and that he was never asked. #id: scholar_second #forecast: Yan Qiubo; trust -; high #forecast: Lu Zhengping; dependence -; low]
    ~ move(trust, 3)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -5)
    ~ please(yan_favour, -2)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, true)
    Question two, on a half sheet, carried by Gu Ruolan. He is let go that night; never before had they been handed the second question. They rewrite nineteen contracts so that it cannot be put again, and buy their instruments in Bangalore. {yan_favour < -1: From Yan Qiubo comes a receipt for the half sheet, made out to the former head of the northern desk.|Yan Qiubo sends for the half sheet, and is told where it is.}
- ->->

= unposted
~ move(trust, -2)
~ move(standing, -2)
~ move(influence, 1)
~ tally(gu_made, gu_right, false)
~ tally(yan_made, yan_right, true)
It is back by the second tea, with a slip in Shen Yunhe's hand: one does not ask for what one cannot be given. Fang Muqing had been in about a turbine, which Lazutin was to have tested, and which is now cheaper. Zhou Peiwen sends the pills by way of Astana, in a parcel marked tea. The post office there writes to ask if he is well.
->->
