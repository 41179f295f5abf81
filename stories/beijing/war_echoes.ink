// War: echoes. The enlisted man's father (from war_enlisted), a gauge from Okhtyrka (from war_power_station), monitors come home (from war_monitors_blue).
// Each is told once, at quarter's end. No wit at the expense of the bereaved or the captured.

// The enlisted man's father. From war_enlisted, all options (four quarters). Rests on F126.
// Hidden: hardliner_mood, border_anxiety. Reads: war_enlisted labels, hardliner_mood, counterpart.
=== echo_enlisted ===
# scene: The enlisted man's father # kind: echo
Dong Shutian sits as railwaymen do, with his hands where they can be seen. In four stations he was asked whether he was the one.
{
- war_enlisted.alone:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    He has brought you an advertisement from across the river. Your sentence is on it, translated: your state has stated that this is your own affair. He thought you might not have seen it. Upstairs they have, and Moscow has been asked whose printer that was. # echo: enlisted_alone
- war_enlisted.charge:
    ~ move(standing, 4)
    ~ move(influence, -4)
    He has a summons, as a witness. The advertisements are gone from our screens, for which you were praised, and have come up on those of Osh and Khorog, the photograph unchanged. # echo: enlisted_charge
- war_enlisted.consul:
    ~ move(influence, 4)
    ~ move(standing, -3)
    Kai is home. Kyiv put him on a list of the sick, and the consul took him as far as Warsaw; he had the coat on. He does not drive. He has asked his father to teach him the points, of an evening, with matches. # echo: enlisted_consul
- else:
    ~ move(trust, 4)
    ~ move(influence, -3)
    Velgin's list had no prisoners on it, and so not Kai. Eleven of the thirty who came home have called at his house. From them he has what Kai ate. Moscow sees that nobody has shown its paper about. # echo: enlisted_names
}
Twenty-six fathers come to him on Sundays. He would like the railwaymen's reading room.
* (room) [Let them have the room, and a kettle. #id: echo_enlisted_room #forecast: Gu Ruolan; influence +; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    They sit under a map of the network. {hardliner_mood >= 46:A man with a telephone stands across the street, and after a month comes in to get warm.|Nobody minds them.} Here, one says, is the only place where he has not to begin at the beginning. The second floor has a photograph of your name on the permit.
* (post) [Ask Moscow and Kyiv to carry parcels, for any passport. #id: echo_enlisted_post #forecast: Gu Ruolan; trust +; medium #forecast: Qiao Weilin; standing -; low]
    ~ move(influence, 2)
    ~ move(dependence, -2)
    ~ move(standing, -2)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == patient or counterpart == watcher:
        ~ move(trust, -3)
        ~ tally(gu_made, gu_right, false)
        Kyiv says yes in a day, five kilos, no tins. Moscow would first know how many passports there are.
    - else:
        ~ move(trust, 1)
        ~ tally(gu_made, gu_right, true)
        Kyiv says yes in a day, five kilos, no tins. Velgin takes a week, and adds tins.
    }
    The goods office lends a scale. Dong Shutian is trusted to a gram.
* (clerk) [Let them have the room, with a clerk of Yan's at the back. #id: echo_enlisted_clerk #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; influence -; medium]
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ move(trust, 1)
    ~ nudge(border_anxiety, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    The clerk is young, and writes down what is said. By the third Sunday nothing is. They look at the map. On the fifth Dong Shutian asks the clerk whether he has a father, and it is noted that he was asked.
- ->->

// A gauge from Okhtyrka. From war_power_station, all options (three quarters). Rests on F121, F125.
// Hidden: war_tempo, sanctions_heat. Reads: war_power_station labels, truce_text, war_tempo, counterpart.
=== echo_power_station ===
# scene: A gauge from Okhtyrka # kind: echo
A pressure gauge, brass, the glass gone and the needle at six. Bohdan Tereshko has sent it to Ren Kexin by parcel post, insured for the price of a stamp.
{
- war_power_station.gift:
    ~ move(trust, 4)
    ~ move(influence, -3)
    It is off the older of your two, hit in its third month; he has made one boiler of the pair. In Moscow the officer who had drawn a circle round the town, for the gunners, was asked by his own people whose boiler it was; the map there now has a mark like a very small flag. Kyiv sends you a map with its other towns on it. # echo: power_station_gift
- war_power_station.sell:
    ~ move(standing, 4)
    ~ move(trust, 3)
    The first instalment came with it, to the hour. Fang Muqing has had the receipt copied for his staff. In Moscow a ministry that owes Harbin for seven years' turbines has begun to pay. # echo: power_station_sell
- war_power_station.pairs:
    ~ move(influence, -4)
    ~ move(dependence, -3)
    Kyiv has printed both invoices, one above the other, without a word. At Belgorod they had mended the old boilers; your pair stands there in its crates, and a works in Biysk has measured it. # echo: power_station_pairs
- else:
    ~ move(influence, -4)
    ~ move(standing, 3)
    Okhtyrka has been heating since with boilers from Changwon, and he thanks you for the catalogue, which helped in choosing. Here it is noted that ours are as good as new. # echo: power_station_store
}
On the back of the dial he has scratched a question: whose motor?
* (motor) [Look it up, and tell him. #id: echo_power_station_motor #forecast: Gu Ruolan; influence ++; medium #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(standing, -1)
    ~ nudge(sanctions_heat, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    A winder of toy motors at Dongguan, eighty-one people, told that they were for hospital beds. The owner drives to the coast and back, and closes that line. Tereshko writes the name into his log, and asks you to tell the eighty-one that he had only wished to know.
* (mend) [Have the gauge mended at Harbin, and post it back. #id: echo_power_station_mend #forecast: Qiao Weilin; standing -; medium #forecast: Gu Ruolan; trust 0; low]
    ~ move(influence, 2)
    ~ move(trust, -1)
    ~ move(standing, -2)
    ~ move(dependence, -1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, false)
    The fitter who does it has a gauge like it at home, from his grandfather, with Kharkiv on the dial. He puts in a new glass and leaves the scratches. {war_tempo >= 58:It goes by way of Gdansk, in ten weeks.|Eight days, and it is there.} The needle comes to rest at nought.
* (circle) [Ask Velgin to have the town left out of circles. #id: echo_power_station_circle #forecast: Gu Ruolan; trust -; medium #forecast: Yan Qiubo; standing -; medium]
    ~ move(standing, -2)
    ~ nudge(war_tempo, -3)
    ~ tally(yan_made, yan_right, true)
    { counterpart == builder or counterpart == patient:
        ~ move(trust, 2)
        ~ move(dependence, 1)
        ~ tally(gu_made, gu_right, false)
        He says that no such circles exist. Okhtyrka is not fired on again while he is in office.
    - else:
        ~ move(trust, -2)
        ~ move(influence, 2)
        ~ tally(gu_made, gu_right, true)
        He says that no such circles exist, and which town would you like next? It leaks, in Kyiv, that you asked for one. A mayor from Sumy asks for another.
    }
- ->->

// Monitors come home. From war_monitors_blue, where people or a pump went (three quarters). Rests on F121, F123, F129.
// Hidden: war_tempo, leak_exposure. Reads: war_monitors_blue labels, truce_text, counterpart, leak_exposure.
=== echo_monitors_blue ===
# scene: Monitors come home # kind: echo
At the pumping station the gauge is read from both banks, at six. Ren Kexin is back, with half a litre of the Donets in a jar: "not for drinking", in two scripts.
{
- war_monitors_blue.four:
    ~ move(influence, -4)
    ~ move(trust, -3)
    All forty are back. One of the pump fitters kept a notebook too, on Yan's four, and gave it to his daughter, who teaches journalism. Moscow figured in theirs, and so did Kyiv's cook. # echo: monitors_blue_four
- war_monitors_blue.fourteen:
    ~ move(trust, 4)
    ~ move(standing, 3)
    Thirteen of the fourteen are back; Luo Hanbin stepped off a marked path, and in the hospital at Izium is being taught to write with his left hand. The last report says the mine was of a kind that both sides lay. Moscow, which had drafted a denial, sends him a surgeon's address. # echo: monitors_blue_fourteen
- war_monitors_blue.thirds:
    ~ move(influence, 4)
    ~ move(standing, -3)
    The thirty came home to three airports with one text, which their captain from Astana had them sign. It credits no capital, and the reception for ours is called off from above. # echo: monitors_blue_thirds
- else:
    ~ move(dependence, 3)
    ~ move(trust, -4)
    Nobody is back; none went. The pump has stopped; each bank blames the other's bolts, and both have written to you for the other's half of the guarantee. # echo: monitors_blue_pump
}
"I was asked for one copy," says Ren Kexin. "I brought two." She means {war_monitors_blue.pump:what the two banks wrote to each other through us|the daily reports}, bound. # speaker: Ren Kexin
* (print) [Print it all, and let each reader look for himself. #id: echo_monitors_print #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Two volumes, in small print. {truce_text >= 2:Those who now watch the truce quarrel over a footnote.|A school of engineering in Kraków sets it, as a model of how little need be said.} On page 300 somebody has counted shots. You answer for them upstairs, two afternoons, one by one.
* (towns) [Send one copy to the nine towns, and keep no other. #id: echo_monitors_towns #forecast: Gu Ruolan; trust +; medium #forecast: Lu Zhengping; influence +; low]
    ~ move(influence, 2)
    ~ move(trust, -2)
    ~ move(dependence, -2)
    ~ tally(gu_made, gu_right, false)
    ~ tally(lu_made, lu_right, true)
    It goes from kitchen to kitchen, a week to each. People look for the day they had water. {counterpart == watcher:Velgin, who has had it since the draft, asks why those towns and not he.|Velgin asks for a copy for the other bank; there is none; he has one made by hand.} You have nothing to show the archive.
* (archive) [Give both to the archive, and the jar. #id: echo_monitors_archive #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; influence -; high]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(trust, 2)
    ~ nudge(leak_exposure, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    They are shelved under hydrology. The jar is refused, as a liquid, and clears on your sill; there is a finger of mud by the time that {leak_exposure >= 34:a copy of the copy comes out in Vilnius|anyone asks}. Ren Kexin, who had promised people that it would be read, puts in for leave.
- ->->
