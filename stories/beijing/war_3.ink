// War and the West, act III. Three dossiers: monitors in blue, rebuild a power station, Tehran asks.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F121, F123, F129 (B18); F121, F126 (B19); F156 (B38).

// Monitors in blue. Rests on F121, F123, F129; without Kyiv's consent nobody stands there. The same pumping station as in the Kremlin's campaign. Plants echo_monitors_blue (three quarters) on every option by which somebody or something goes there.
// Hidden: war_tempo, leak_exposure, counterpart_suspicion. Reads: war_pressing_truce labels, war_enlisted.consul, initiative_ear_in_kyiv, war_tempo, leak_exposure, counterpart.
=== war_monitors_blue ===
# scene: Monitors in blue # kind: dossier # codex: geneva_points
The insurers in Shanghai have said no, and forty life policies come back unstamped, worked out by age. The forty are hydrologists, to stand unarmed, in blue, at a pumping station on the Donets, between the lines; nine towns used to drink from it. {war_pressing_truce.ren:It grew from the three lines that Ren Kexin found in two columns.|{war_pressing_truce.aloud and not war_pressing_truce.thinned:Since your sentence in the garden both armies send you what they cannot ask each other.|Ren Kexin has walked round the craters.}}
"Kyiv will have nobody whose firm sells parts for drones. That leaves fourteen." # speaker: Ren Kexin
"A person among them should see other things than water. Four would be better." # speaker: Yan Qiubo
"I can insure a panda. Not in spring." # speaker: Qiao Weilin
-> policies

= policies
* (four) [Send the forty, with Yan's four among them. #id: monitors_blue_four #by: Yan Qiubo #forecast: Yan Qiubo; standing ++; high #forecast: Gu Ruolan; influence 0; medium]
    ~ move(standing, 4)
    ~ move(trust, 2)
    ~ please(yan_favour, 1)
    ~ tally(yan_made, yan_right, true)
    { leak_exposure >= 33:
        ~ move(influence, -5)
        ~ nudge(counterpart_suspicion, 4)
        ~ tally(gu_made, gu_right, false)
        At the crossing a Ukrainian railwayman asks each what silt is. Thirty-six tell him. He sends all back, and next day the four names are in a Warsaw paper, spelt as in our register. Moscow sympathises, and would like to read what the four had written so far.
    - else:
        ~ move(influence, -2)
        ~ plant(due_monitors_blue, 3)
        ~ tally(gu_made, gu_right, false)
        Kyiv has not the people to look into forty strangers. Their reports are good on water; the rest is sent here, and Yan Qiubo has an atlas begun. Delhi, which offered twenty, gets a polite letter.
    }
    ->->
* (fourteen) [Send the fourteen, with a report each day that anyone may read. #id: monitors_blue_fourteen #forecast: Gu Ruolan; trust 0; medium #forecast: Qiao Weilin; standing --; high]
    { overruled(7):
        -> unsigned
    }
    ~ move(trust, -3)
    ~ tally(gu_made, gu_right, false)
    { war_tempo < 61 or war_pressing_truce.ren or initiative_ear_in_kyiv > 0:
        ~ move(influence, 6)
        ~ move(standing, -4)
        ~ tally(qiao_made, qiao_right, true)
        ~ nudge(war_tempo, -3)
        ~ plant(due_monitors_blue, 3)
        Kyiv takes them for sixty days, and for sixty more if the reports stay as plain. {war_enlisted.consul:It mentions a coat.|It had not expected to be told fourteen.} The third report says that a shell came from the east, and gives the minute. Moscow had not known that we would print that, nor had anyone here. In nine towns they draw up a list of whose turn it is.
    - else:
        ~ move(influence, 4)
        ~ move(standing, 1)
        ~ tally(qiao_made, qiao_right, false)
        ~ plant(due_monitors_blue, 3)
        Not while this goes on, Kyiv answers; it would have fourteen more to look for. They may wait at Izium and test wells, with a driver who learns the word for sediment. Their report is two lines a day, and in Moscow both are disliked.
    }
    ->->
* (thirds) [Take ten of the fourteen; ask Astana and Delhi for ten each. #id: monitors_blue_thirds #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; medium]
    ~ move(influence, 2)
    ~ move(dependence, -3)
    ~ move(standing, -2)
    ~ plant(due_monitors_blue, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -2)
    - else:
        ~ move(trust, 1)
    }
    They meet in Poltava, with one language in common, which is Russian. Kyiv's man allows it, for pumps. {counterpart == watcher:Moscow, which has the minutes, takes exception to a joke of Astana's.|Moscow prefers thirty whom it cannot blame on one address.} They elect a captain from Astana. In this house a captain had been chosen, and measured for the jacket.
    ->->
* (pump) [Send the pump, and let each bank fit half. #id: monitors_blue_pump #forecast: Qiao Weilin; standing +; medium #forecast: Gu Ruolan; trust ++; medium]
    ~ move(standing, 2)
    ~ move(influence, -1)
    ~ plant(due_monitors_blue, 3)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == builder:
        ~ move(trust, 4)
        ~ move(dependence, 2)
        ~ tally(gu_made, gu_right, true)
        Velgin has the eastern half fitted in a night, and sends you the torque for each bolt.
    - else:
        ~ move(trust, 1)
        ~ move(dependence, 2)
        ~ tally(gu_made, gu_right, true)
        The eastern half is fitted by prisoners. Kyiv finds out, and sends you their names.
    }
    Kyiv's engineer bolts on the western half and will not be thanked. Water comes. To the fourteen Ren Kexin has to say that they were not needed; one has sold his car.
    ->->

= unsigned
~ move(influence, -2)
~ move(trust, 2)
~ move(standing, -2)
~ tally(gu_made, gu_right, false)
~ tally(qiao_made, qiao_right, true)
The list comes down with its fourteen names, and a line through "anyone". Reports are to be read here first; Fang Muqing had priced a mistake. Kyiv declines to be reported on in private. Ren Kexin returns the policies to Shanghai, by hand.
->->

= left
~ move(influence, -3)
~ move(standing, 1)
War: {war_title}. Fang Muqing has the premium multiplied by forty and shows it to nobody. There is no need. # rival # style: ledger
->->

// Rebuild a power station. Rests on F121, F123, F126. Kyiv chooses. Plants echo_power_station (three quarters) on every option.
// Hidden: sanctions_heat, home_strain, war_tempo, hardliner_mood. Reads: war_enlisted.consul, war_pressing_truce.ren, initiative_ear_in_kyiv, home_strain, war_tempo, counterpart.
=== war_power_station ===
# scene: Rebuild a power station # kind: dossier
The radiator ticks. Ren Kexin, on the telephone from a stairwell at Okhtyrka, asks whether that is ours. Where she is there are two thousand and forty of them, all cold; the boiler house was hit a third time, and its engineer, Bohdan Tereshko, keeps one hospital in steam from a locomotive. Harbin has four such boilers that nobody came for. {war_pressing_truce.quotas:"You asked once what a truce was worth in cars," he says to her. "I ask in kilowatts."|{war_enlisted.consul:His sister is a nurse. She had measured Dong Kai for size.|"Whose was the motor in the thing that hit us?" he has asked her, and not waited.}}
"To Moscow it would read as pomoshch. Aid. One gives it to a side," says Gu Ruolan. # speaker: Gu Ruolan
"Four boilers. Also the duty, forgive me, and the insurers, who are not well." # speaker: Lu Zhengping
-> boilers

= boilers
* (gift) [Give him two, with fitters, and no plaque. #id: power_station_gift #forecast: Gu Ruolan; trust -; high #forecast: Lu Zhengping; standing -; low]
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ move(standing, -2)
    ~ nudge(hardliner_mood, 3)
    ~ plant(due_power_station, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Kyiv takes a week to say yes, and has had the boilers opened twice. Tereshko signs for each bolt. On the first evening people go out to look at their own windows steaming up. {war_tempo >= 61:At Harbin the fitters' families sleep when Okhtyrka does, which is little.|The fitters are fed at a different table each night and put on weight.} Moscow wishes to be told the pressure, twice a day, since we seem to be on the premises.
    ->->
+ {not (war_enlisted.consul or war_pressing_truce.ren or initiative_ear_in_kyiv > 0)} [Sell him two on long terms, under Kyiv's law. #id: power_station_sell_shut #locked: Kyiv signs with a house that came once to listen: a coat, two columns, an ear.]
    -> boilers
* (sell) {war_enlisted.consul or war_pressing_truce.ren or initiative_ear_in_kyiv > 0} [Sell him two on long terms, under Kyiv's law. #id: power_station_sell #forecast: Qiao Weilin; standing -; medium #forecast: Gu Ruolan; influence +; high]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ move(standing, 1)
    ~ move(dependence, -1)
    ~ nudge(home_strain, -3)
    ~ plant(due_power_station, 3)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, true)
    "A debt I can explain," says Tereshko. "For a present I would have to think of a reason." Nineteen years, four per cent, disputes in Kyiv; he strikes out a clause about the friendship of peoples and puts in one about gaskets. Harbin rehires a shift. Moscow had been promised such terms for a boiler house at Chita and is still waiting for the gaskets.
    ->->
* (pairs) [Tell Moscow first: one pair for Okhtyrka, one for Belgorod. #id: power_station_pairs #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; influence -; medium]
    ~ move(influence, -3)
    ~ move(standing, -1)
    ~ plant(due_power_station, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    { counterpart == builder:
        ~ move(trust, 5)
        ~ move(dependence, 3)
        Velgin wants the drawings by return, and a standard that Harbin would keep in stock for all Siberia.
    - else:
        ~ move(trust, 4)
        ~ move(dependence, 2)
        Velgin finds it fair; so fair, he remarks, that he will not know how to tell anybody.
    }
    In Kyiv they ask who in Belgorod had been without heat, and for what reason. Tereshko says yes all the same. On the delivery note he strikes out "also".
    ->->
* (store) [Keep all four greased at Harbin for whoever needs them when it is quiet. #id: power_station_store #forecast: Lu Zhengping; influence --; high #forecast: Yan Qiubo; standing +; high]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(trust, 3)
    ~ nudge(home_strain, 2)
    ~ plant(due_power_station, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, true)
    A store is rented, and a man with a grease gun. Upstairs this is admired, as it can be shown to both sides. {home_strain >= 50:At Harbin the shift that had been promised the work is paid to look at it.|The four stand under sheets, like furniture in a house where somebody may come back.} Tereshko unbolts his locomotive in the spring, and sends Ren Kexin the number of people who had moved in with relatives.
    ->->

= left
~ move(influence, -2)
~ move(dependence, 2)
War: {war_title}. Fang Muqing sells the four to a mine in Kuzbass, above cost. There too they had asked. # rival # style: ledger
->->

// Tehran asks. Rests on F156; the strikes of June 2025 were condemned, and no arms were sent. Tehran and the Gulf each speak for themselves. Plants nothing; wake_tehran_asks recalls the labels.
// Hidden: us_deal, sanctions_heat, leak_exposure. Reads: war_oil_for_tariffs labels, us_deal, sanctions_heat, counterpart.
=== war_tehran_asks ===
# scene: Tehran asks # kind: dossier
"I went to Moscow first. They regretted it, and gave me your address." # speaker: Farrokh Daneshpur
Farrokh Daneshpur taught the defence of the sky, and two of his students were on shift in June 2025. Beijing and Moscow condemned the strikes, and sent nothing that can be plugged in. He unrolls Isfahan from above, to scale, the gaps that no radar sees inked in red, and weights the corners with your tea jar, your lamp and his own shoes.
"In writing? Then it is otpiska," says Gu Ruolan. "A letter to be rid of a letter." # speaker: Gu Ruolan
Tao Jinbei: "Four tankers in five that I meet load on the Arab shore. {war_oil_for_tariffs.take:Since you let the Russians' go, nine in ten.|{war_oil_for_tariffs.tell:You once read Velgin an offer. Read Riyadh this one.|They read charts too.}}" # speaker: Tao Jinbei
-> chart

= chart
* (gulf) [Show the chart to Riyadh and Abu Dhabi, and ask what they could live with. #id: tehran_asks_gulf #forecast: Gu Ruolan; influence +; high #forecast: Lu Zhengping; standing -; medium]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ move(trust, -2)
    ~ nudge(leak_exposure, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    Neither is offended. Each takes a pencil and, separately, shades the same gap, through which nobody should ever fly. It comes to seven masts for civil flights and a telephone in three halls. Daneshpur looks for a long time at the shading. He had not known that they were afraid as well. Here he was thought of as a customer, and you are told so.
* (eyes) [Sell him eyes and no teeth: six radars, on the quiet. #id: tehran_asks_eyes #forecast: Yan Qiubo; standing +; high #forecast: Qiao Weilin; influence --; high]
    ~ move(standing, 3)
    ~ move(trust, 3)
    ~ nudge(us_deal, -5)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, true)
    { us_deal >= 28:
        ~ move(influence, -5)
        ~ nudge(sanctions_heat, 4)
        They travel as weather stations. By the time the third is up, Washington has put the maker, the shipper and the shipper's dentist on a list, and Abu Dhabi moves a refinery contract from Ningbo to Ulsan. Six hundred pipefitters had been learning Arabic.
    - else:
        ~ move(influence, -2)
        They travel as weather stations, and Washington, which has other business with us, reads the label and no further. Abu Dhabi's envoy congratulates you on the forecast for his own coast.
    }
    Moscow, thanked for the address, is pleased with everybody. Daneshpur inks out three of the red gaps and dates the chart.
* (half) [Write to Moscow: half is theirs, and we will match whatever they plug in. #id: tehran_asks_half #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; dependence -; low]
    ~ move(dependence, -4)
    ~ move(standing, 2)
    ~ tally(yan_made, yan_right, true)
    { counterpart == trader:
        ~ move(trust, 2)
        ~ move(influence, -3)
        ~ tally(gu_made, gu_right, true)
        Velgin had hoped for two thirds. Three of theirs were standing crated at Tula for want of a reason; he has found one, and a price, and Daneshpur is quoted it by both of you on one morning. The Gulf is quoted something else.
    - else:
        ~ move(trust, -4)
        ~ move(influence, 1)
        ~ tally(gu_made, gu_right, false)
        Nothing is plugged in, and it is in writing who stopped first. Velgin asks, as one might of a bruise, whether it had to be so exact. Riyadh can tell that half of nothing is being sent, and is civil about it.
    }
    An engineer at Tula, Inessa Gulyaeva, whose design it is, sends the professor her lecture notes.
* (burns) [Refuse him radars, and offer a burns hospital with two hundred beds. #id: tehran_asks_burns #forecast: Gu Ruolan; trust 0; medium #forecast: Qiao Weilin; standing +; low]
    ~ move(influence, 2)
    ~ move(trust, -3)
    ~ move(standing, 1)
    ~ nudge(us_deal, 3)
    ~ tally(gu_made, gu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    "So you expect it again," he says, and rolls up the sky. Tehran takes the hospital. {sanctions_heat >= 54:Its scanner waits eight months at Jebel Ali for a licence.|It opens with music.} Moscow gets its letter back, with a note that the addressee was in, and dislikes the note. The first thirty in the beds are from a gas fire at Abadan.
- ->->

= left
~ move(influence, -2)
~ move(trust, 1)
War: {war_title}. Fang Muqing quotes for the radars, in oil, by the barrel. The professor rolls up his sky and leaves the lamp. # rival # style: ledger
->->
