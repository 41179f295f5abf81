// Neighbourhood, act IV. Three dossiers: island hours; a low bridge at Tumen; Balkhash, second shore.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F92, F93; F95, F96; F139, F107, F132.

// Island hours. Rests on F86, F92, F93. The tickets and the storks' warden are invented. Plants nothing; the last table reads the island.
// Hidden: border_anxiety, home_strain, hardliner_mood. Reads: island_text, neighbourhood_heihe_or_across labels, neighbourhood_visa_for_ever.ever, border_anxiety, home_strain, counterpart.
=== neighbourhood_island_hours ===
# scene: Island hours # kind: dossier # codex: island
"Eight till ten at night. I have a big wheel," says Xue Baoshan of Harbin. "{neighbourhood_heihe_or_across.home:It comes after the buses.|{neighbourhood_heihe_or_across.across:I got no school; let me have a wheel.|It comes in twelve lorries.}}" # speaker: Xue Baoshan
"Shut, from April to July," says Song Lihua, who is warden there for 46 storks. "They have been asked." # speaker: Song Lihua
"Ferrymen go home at six," writes Malyugina from Khabarovsk. "Our six, which is your four." # speaker: Ksenia Malyugina
Both capitals have found that hours are wanted. {island_text == 1:The gate passes whoever has a garden there, by name, when somebody is there to look for it.|{island_text == 2:The gate stands open, and nobody has thought to say until when.|{island_text == 3:The gate was put off. It has been painted twice since.|The gate was opened once, for two seconds, and is oiled on Mondays.}}} Forty thousand tickets are printed, Heixiazi on the front, Bolshoi Ussuriysky on the back and a white oblong between.
* (guards) [Nine until four on weekdays, each post with its own list. #id: island_hours_guards #forecast: Yan Qiubo; standing ++; high #forecast: Lu Zhengping; trust 0; low]
    ~ move(standing, 5)
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(influence, -1)
    ~ nudge(hardliner_mood, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    Two lists, which agree about fourteen people. {island_text == 2:Those who used to walk over after supper stand a while, and go home with their torches.|The fourteen include two bakers and a man who is dead.} The big wheel is put together at Fuyuan, so as not to rust in the crate; from the top one sees everything that is closed. Malyugina's ferrymen, she writes, are home by half past nine.
* (storks) [Shut it for the storks. Dawn to dusk in the other eight months. #id: island_hours_storks #forecast: Gu Ruolan; trust +; high #forecast: Lu Zhengping; standing --; high]
    ~ move(trust, 2)
    ~ move(influence, 3)
    ~ move(standing, -4)
    ~ nudge(border_anxiety, -4)
    ~ nudge(home_strain, 2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Of all the rules about that island this alone was plainly made for neither side. {counterpart == builder:Velgin puts up a nesting platform on theirs; it is taken by crows.|{counterpart == watcher:Velgin's people ring the young, in case ours have.|Their warden has 31, and would like to compare.}} Delegates come from Kushka and from Zaysan, which have birds as well. Fuyuan's nine hotels will have no spring. Their owners sit in Xue Baoshan's outer office, and have brought the cooks.
* (turns) [Khabarovsk sets them for this year, and we for the next. #id: island_hours_turns #forecast: Gu Ruolan; influence +; medium #forecast: Qiao Weilin; dependence +; low]
    ~ move(trust, 4)
    ~ move(dependence, -1)
    ~ move(influence, -2)
    ~ move(standing, -3)
    ~ tally(gu_made, gu_right, false)
    ~ tally(qiao_made, qiao_right, false)
    They choose sunrise till six, by their own six. Their side is so anxious to be found fair that it rings a bell at half past five. {counterpart == trader:Velgin would sell his turn for the year after.|{counterpart == patient:For next year Velgin asks that we change nothing.|Velgin comes in person to hear the bell.}} At home a newspaper works out that until the new year the time in Fuyuan is Russian. Xue Baoshan has two hundred schoolchildren stamp the tickets by hand.
* (wheel) [Eight till ten at night, with the wheel, and coaches. #id: island_hours_wheel #forecast: Lu Zhengping; dependence ++; high #forecast: Gu Ruolan; trust ++; medium]
    ~ move(dependence, 3)
    ~ move(standing, 2)
    ~ move(influence, 1)
    ~ nudge(home_strain, -4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, border_anxiety < 36)
    { border_anxiety < 36:
        ~ move(trust, 2)
        ~ nudge(border_anxiety, -2)
        From the top both cities can be seen. A woman from Khabarovsk goes up eight times, to look at her kitchen.
    - else:
        ~ move(trust, -3)
        ~ nudge(border_anxiety, 4)
        From the top one sees into the barracks at Khabarovsk. They put up a canvas, and then, behind it, a wheel.
    }
    Xue Baoshan has hired four hundred{home_strain >= 50:, and cries at the opening|}. {neighbourhood_visa_for_ever.ever:With no visa to be got they|They} come across for shoes, and Malyugina sends a list of the shoe shops that have shut in Khabarovsk. Of the 46 storks some thirty turn up at Bikin.
- ->->

= left
~ move(dependence, 2)
~ move(trust, -2)
Neighbourhood: {neighbourhood_title}. Fang Muqing has two prices printed in the white oblong, and no hours. # rival # style: ledger
->->

// A low bridge at Tumen. Rests on F95, F96, F118. Passage needs Moscow's consent and Pyongyang's. Plants nothing; no wake (act IV).
// Hidden: counterpart_suspicion, home_strain, us_deal. Reads: neighbourhood_old_names labels, neighbourhood_uranium_bought.interrupt, treaty_text, trust, us_deal, counterpart.
=== neighbourhood_low_bridge ===
# scene: A low bridge at Tumen # kind: dossier # codex: tumen
Fifteen kilometres short of the sea China ends, at a fence with gulls on it. From there the river has Russia on one bank and North Korea on the other, and a railway bridge too low for ships. Li Chunji, port official in Yanbian, keeps the Sea of Japan in a lemonade bottle. In May 2024 both of us undertook to raise it with Pyongyang. {neighbourhood_old_names.keep:Moscow reads our maps of that coast with a glass by now.|{neighbourhood_old_names > 0:On our newest map of that coast his town at least is spelt right.|{treaty_text == 1:There is now a duty to consult. It is silent about bridges.|It has been raised.}}}
"Each year I am told, next year," says Li Chunji. "The level has gone down. The salt is all there." # speaker: Li Chunji
"We say, borrow a road to the sea. I fear we say it of thieves," says Qiao Weilin. # speaker: Qiao Weilin
-> bottle

= bottle
* (pyongyang) [Settle it with Pyongyang first, in fertiliser, and tell Moscow after. #id: low_bridge_pyongyang #forecast: Yan Qiubo; trust --; high #forecast: Gu Ruolan; influence ++; medium]
    ~ move(standing, 4)
    ~ move(trust, -5)
    ~ move(dependence, -1)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, us_deal >= 32)
    { us_deal >= 32:
        ~ move(influence, 4)
        Pyongyang, which has heard things about Washington and us, gives half a river, at sixty thousand tonnes.
    - else:
        ~ move(influence, 1)
        Pyongyang gives half a river, at ninety thousand tonnes, and has the paper copied for its other friend the same night.
    }
    The fertiliser was Heilongjiang's, whose fields come up in stripes. One cannot sail on half. Moscow finds a buoy out of place and goes on finding it; the level in Li Chunji's bottle drops another finger.
    ->->
* (maize) [Ask nothing. Send Jilin's maize by Vladivostok, and pay for two cranes. #id: low_bridge_maize #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; dependence +; high]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ move(standing, -1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Jilin has been allowed it since June 2023; it is only the long way round. {counterpart == trader:Velgin has us pay for the crane by the hour, and for the hours by the crane.|{counterpart == builder:Velgin has the first crane named, after its driver's mother.|Velgin never mentions bridges that year; it is his present.}} Two million tonnes a season go past Li Chunji's office on rails, away from the water. At Rajin our old pier is given back, and Busan rents it.
    ->->
+ {trust < 58} [Offer to raise it at our cost, and leave Moscow the winch. #id: low_bridge_raise_shut #locked: Below a trust of 58 the winch would be taken for the bait.]
    -> bottle
* (raise) {trust >= 58} [Offer to raise it at our cost, and leave Moscow the winch. #id: low_bridge_raise #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; dependence +; medium]
    ~ move(trust, 3)
    ~ move(influence, 2)
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    A span that lifts, and on their end a hut with a wheel; our ships whistle for the sergeant. Pyongyang is given a wheel too, which turns. Those above will not sign for a sea that another can shut, and leave it to you; the cost is put down as port works to Tonghua, which is in the mountains. {neighbourhood_uranium_bought.interrupt:Velgin recalls a field that you did not take.|The sergeant waves.} From the first boat Li Chunji pours his bottle back.
    ->->
* (flags) [Ask three capitals, in one letter, for one school boat a week. #id: low_bridge_flags #forecast: Gu Ruolan; influence +; high #forecast: Yan Qiubo; trust -; high]
    ~ move(influence, 3)
    ~ move(trust, -2)
    ~ move(standing, 2)
    ~ nudge(home_strain, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    Ulaanbaatar, which has no coast, likes to be asked. On Thursdays thirty children of Hunchun go under the bridge with a pilot from each bank; the tiller changes hands in silence. Moscow had thought a bridge a matter between two. {counterpart == patient:In ten years, says Velgin, they will be thirty voters for a boat.|In Seoul the picture is on a stamp.} At Fangchuan the man who had hired out field glasses on the hill is taken on as a deckhand.
    ->->

= left
~ move(trust, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Fang Muqing has the air under the bridge valued, and sends both owners an offer for it. # rival # style: ledger
->->

// Balkhash, second shore. Rests on F107, F132, F139. That both plants stand at one lake, and the clause on water, are invented; Astana decides. Plants nothing; no wake (act IV).
// Hidden: asian_hedging, home_strain, succession_nerves. Reads: neighbourhood_uranium_bought labels, neighbourhood_third_seat.villages, home_strain, succession_nerves, counterpart.
=== neighbourhood_second_shore ===
# scene: Balkhash, second shore # kind: dossier # codex: kazakh_atom
Clause 41 is underlined in Astana's tender with something that dried brown. In June 2025 it chose Moscow for its first nuclear plant and us for another; across one lake, as it has turned out, from each other. Most of that lake comes down the Ili, out of Xinjiang. Whoever builds shall guarantee the level. {neighbourhood_uranium_bought.astana:You once put half a field before Astana; it would go halves in a river.|{neighbourhood_uranium_bought.sign:Astana learnt once from a letterhead who had its uranium. It reads letterheads now.|Moscow's builder has guaranteed it. He has no river.}}
"You will sell me a kettle," says Saltanat Kenzhegul, inspector. "I ask who keeps the tap." # speaker: Saltanat Kenzhegul
"In law it binds the supplier," says Aynur Tursun of Urumqi. "He is downstream of us. I have cousins in the cotton." # speaker: Aynur Tursun
* (level) [Guarantee the flow for sixty years, by treaty, gauge and all. #id: second_shore_level #forecast: Gu Ruolan; influence ++; high #forecast: Qiao Weilin; standing --; high]
    ~ move(influence, 5)
    ~ move(standing, -5)
    ~ move(trust, 1)
    ~ nudge(home_strain, 5)
    ~ nudge(asian_hedging, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Aynur Tursun drafts it, in an afternoon, dry-eyed. A gauge is set in the river at the frontier, and within the year a second beside it, by people who cannot believe the first. {home_strain >= 50:Above Yining twelve thousand hectares of cotton go back to reeds, and a dormitory with them.|Above Yining they sow beans.} Moscow's guarantee, across the water, is now kept by us, free; its builder sends Kenzhegul sturgeon.
* (kettle) [Strike out 41, and take a twelfth off the price. #id: second_shore_kettle #forecast: Lu Zhengping; dependence +; high #forecast: Yan Qiubo; influence --; high]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ move(trust, -2)
    ~ nudge(asian_hedging, 4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, succession_nerves >= 46)
    { succession_nerves >= 46:
        ~ move(influence, -4)
        Astana strikes it out, and enters beside it who in Beijing had wished it struck, should there soon be somebody else to ask.
    - else:
        ~ move(influence, -1)
        Astana strikes it out, takes the twelfth, and puts it into fifty deep wells.
    }
    To keep pace Moscow's builder borrows a twelfth at Harbin. {counterpart == trader:Velgin asks if that was on purpose, as one professional to another.|Volgodonsk pays its welders in vouchers for a quarter.} Kenzhegul paints a white line on the rock along the whole shore, and the day.
* (after) [Stand back until Moscow's plant is running, and say so to both. #id: second_shore_after #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; standing -; high]
    ~ move(trust, 4)
    ~ move(dependence, -3)
    ~ move(influence, -3)
    ~ move(standing, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Moscow had been about to borrow from us, to be quicker than we were. Now it goes at its own pace, with pumps that it knows. {counterpart == builder:Velgin sends you the first bucket of the first pour, set hard.|{counterpart == watcher:Velgin spends a month on what we can have found in the lake.|Velgin writes that he had not thought it could be done by waiting.}} Astana, which did not want to be left alone with either of you, shows Seoul the second shore. At Fuqing four hundred families who were to move to the lake unpack.
* (gate) [Propose one sluice for both builders, and give Kenzhegul the key to it. #id: second_shore_gate #forecast: Gu Ruolan; influence ++; medium #forecast: Yan Qiubo; trust -; medium]
    ~ move(influence, 3)
    ~ move(trust, 2)
    ~ move(standing, -3)
    ~ move(dependence, 1)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    {neighbourhood_third_seat.villages:Sairagul Toktorova, the railway board's vet, shows her how to read minutes at a well.|She asks for it in brass.} In a dry month Kenzhegul shuts off both sites for eight days; seven thousand builders wash in the lake, having been told why. The crews repair their one boat: their timber, our nails; by spring we have nailed most of their shore. The eight days cost us thirty million yuan, and the bill comes to 306.
- ->->

= left
~ move(influence, -4)
~ move(dependence, 1)
Neighbourhood: {neighbourhood_title}. Fang Muqing initials the clause, and has a second tap put in higher up. # rival # style: ledger
->->
