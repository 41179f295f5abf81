// Industry: echoes of acts II to IV. The axle that fitted (from a brake test), the co-signed paper (from open day), Kessel's town (from Yerevan).
// Each is planted four quarters before it is told. No echo comes back from a file that was left to the rival.

// The axle that fitted. From industry_brake_test, all four options. Rests on F43, F44, F48.
// Hidden: home_strain, counterpart_suspicion. Reads: counterpart, home_strain, industry_bolts labels.
=== echo_brake_test ===
# scene: The axle that fitted # kind: echo
Anatoly Pashin has had an axle set down on the parquet outside your door, on a blanket, with its papers tied to the flange.
{
- industry_brake_test.share:
    ~ move(trust, 6)
    ~ move(dependence, -6)
    Kaluga's axle no longer needs filing. Jinan has redrawn its own truck by four millimetres, for every buyer it has, and now orders six thousand a year. The nine men went home with a samovar between them. # echo: brake_test_axles
- industry_brake_test.keep:
    ~ move(dependence, 6)
    ~ move(standing, -6)
    It was under a lorry from Chelny, and it is from Jinan. It came by way of Minsk with the number ground off, since the makers of the banned truck make the only one that holds. Pashin found it in retirement, with a magnet. # echo: brake_test_keep
- industry_brake_test.publish:
    ~ move(trust, 4)
    ~ move(influence, 6)
    Half is Jinan's and half Chelny's, out of an exchange of letters about ice that was none of a ministry's business. Minsk and Almaty have written its test into their rules, under two engineers' names. # echo: brake_test_publish
- else:
    ~ move(dependence, -6)
    ~ move(trust, 3)
    It is out of the lorry that went into the snowdrift. The men who lay beneath it on the lake have put it right by post, and one of the two failed makes has asked if it may buy the drawing. # echo: brake_test_ice
}
"You put a plate on it, with a name, and it must be ours," says Golubkova, and sits down on the axle to make it so. # speaker: Raisa Golubkova
* (both) [Put both names on the plate. #id: echo_axle_both]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -3)
    {counterpart == watcher: Jinan's order of the names arrives before you have asked for it.|They spend five weeks on which name stands to the left, and then use a round plate.} The engraver at Dmitrov, who is paid by the letter, has a good month. Golubkova has herself driven past it.
* (minsk) [Have Minsk make it, for whoever pays. #id: echo_axle_minsk]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(dependence, -1)
    Minsk is delighted, and dearer than promised. {industry_bolts.third: Almaty takes every third one.|Almaty and Navoi take four hundred.} Golubkova stays sitting on the axle until the porters come for it.
* (chelny) [Give Chelny the order, for five years. #id: echo_axle_chelny]
    ~ move(standing, 3)
    ~ move(trust, -2)
    ~ move(influence, -2)
    ~ nudge(home_strain, -3)
    {home_strain >= 50: Chelny wants lathes for it, from Jinan, on credit.|Chelny delivers, a little heavy.} Golubkova's godson sends a picture of himself and the first. Hauliers pay the difference, and in Omsk there is one who writes the sum on his tailboards, for those behind.
- ->->

// The co-signed paper. From industry_open_day.letter, .three and .refuse. Rests on F99, F101, F102.
// Hidden: leak_exposure, hardliner_mood. Reads: ostranin_favour, leak_exposure, counterpart. No wit at the expense of anyone imprisoned.
=== echo_open_day ===
# scene: The co-signed paper # kind: echo
You go down to the reading room yourself and ask for volume fifty-eight. The librarian looks to see who is behind you. There is a tram ticket in it, at page 411, where the thirty pages begin.
{
- industry_open_day.letter:
    ~ move(influence, 6)
    ~ move(standing, -6)
    They have been cited ninety times. The safe conduct ran out at midnight on a Sunday; at eight on the Monday a lieutenant asked Rubanov for the original, for comparison. Delft, Bangalore and Pasadena have each invited him to explain the thirtieth page in person. # echo: open_day_letter
- industry_open_day.three:
    ~ move(influence, -4)
    ~ move(trust, 6)
    Harbin has made its peace with the minus, and with Aizhan Tulegenova. She has a hall there now, six students and a tunnel without seals. Almaty's institute has her chair and her kettle, and asks whether you had planned it. # echo: open_day_three
- else:
    ~ move(trust, -4)
    ~ move(standing, -3)
    Your refusal notwithstanding, there are two names. Rubanov's is spelt correctly. Harbin says that it was thanking him; a mirror of the thirtieth page was found on a server in Hunan, from the week in which you wrote. # echo: open_day_refuse
}
Rubanov has stopped keeping his coat on. "I should like to know before the colonel does. Did I write this?" # speaker: Denis Rubanov
* (yes) [Yes. Say so to the academy, over your own signature. #id: echo_paper_yes]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, -3)
    ~ candour = MIN(8, candour + 1)
    {ostranin_favour >= 0: "Item one," says the colonel. "From today he is your file." He gives you the card.|The colonel opens a second card, for the signature.} Two people at the institute who had resigned by post ask for their letters. A third has already gone, to Daejeon, with the keys of the library.
* (no) [No. It is Harbin's paper; let them have the credit. #id: echo_paper_no]
    ~ move(trust, 3)
    ~ move(influence, -3)
    ~ nudge(leak_exposure, -3)
    {counterpart == patient: Harbin waits a year and then names a constant after him.|Harbin gives a dinner for the constant.} Rubanov takes the tram ticket out and puts it in his pocket. In the next volume he has a review of somebody's textbook, four lines, favourable.
* (again) [Ask Beijing for a rule: what may be signed, by whom, at which door. #id: echo_paper_rule]
    ~ move(dependence, -2)
    ~ move(standing, 2)
    ~ move(trust, -1)
    {leak_exposure >= 31: The draft rule is in a London column before it reaches Beijing, with the doors numbered.|It is nine lines long, and the eighth forbids the thing that both sides do.} Rubanov counts the doors between his bench and a journal. There used to be five.
- ->->

// Kessel's town. From industry_yerevan.three, .remote and .two (when people came). Rests on F84, F85.
// Hidden: succession_nerves, home_strain, asian_hedging. Reads: succession_nerves, counterpart.
=== echo_yerevan ===
# scene: Kessel's town # kind: echo
No map in this building has a place called Kessel. It is on the postmark all the same, and the stamp smells of bread.
{
- industry_yerevan.three:
    ~ move(dependence, -6)
    ~ move(influence, 4)
    Thirty-one houses outside Tomsk, on a bus line that the nine persuaded a council to draw. They have published the dispatcher of the Omsk trams as well, and Tashkent and Ulaanbaatar run on it, free, with a name in the corner. # echo: yerevan_three
- industry_yerevan.remote:
    ~ move(influence, -6)
    ~ move(standing, 4)
    Kessel is a street in Gyumri. Armenia gave it the name, the paving and a tax holiday, and hires out Kessel's people to Bucharest and Astana on the evenings that you do not take. Your trains run, and you are billed for each evening, in drams. # echo: yerevan_remote
- else:
    ~ move(trust, 4)
    ~ move(standing, -4)
    The seven have written the name over their sanatorium gate. A team from Shenzhen came to see the manual, was lent it for a night, and sent back four hundred pages with an index. They had been told that there was nobody home. # echo: yerevan_two
}
"There are eighty of them on my desk, from Belgrade and Tbilisi, who ask if it is a real place," says Magomedin. He sets his hat over the letters as if they might be counted. # speaker: Ruslan Magomedin
* (open) [Print one rule for all who left. #id: echo_town_open]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ move(dependence, -2)
    ~ nudge(home_strain, -3)
    {succession_nerves >= 48: Three offices sign it at once, each with an eye on which will outlast the others.|It is signed in green, with the date left open.} Fifty-two of the eighty come. One is a man whose post was filled by his own pupil, and they now share it, badly.
* (quiet) [Answer the eighty one by one, and print nothing. #id: echo_town_quiet]
    ~ move(standing, 3)
    ~ move(influence, -2)
    ~ nudge(succession_nerves, -3)
    Magomedin writes them by hand. Seventeen come, those who knew him or knew his mother. The others have had a letter from Moscow which they may show to no one, and one frames it in Belgrade with its face to the wall.
* (ask) [Tell Shenzhen that they may recruit there too. #id: echo_town_shenzhen]
    ~ move(trust, 3)
    ~ move(dependence, 2)
    ~ move(standing, -1)
    {counterpart == trader: Shenzhen posts its wages on the bakery door, in three currencies.|Shenzhen rents a room over the bakery, and the lamp in it is on all night.} A dozen sign with it and do not have to move house. The baker, who had asked three ministries for a second oven, gets it from them.
- ->->
