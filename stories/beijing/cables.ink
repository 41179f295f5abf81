// Morning cables: three short reports on three hidden variables; one is unreliable. Facts: F10, F48, F49, F55, F86, F94.
// Each variable has four indicators (face 0 to 3), each in a high and a low reading. A signal deals its faces in turn,
// from a face that the run's seed picks, so that none comes back before the other three were seen.

=== morning_cables ===
# scene: Morning cables
{date_label}. {~Three sheets, curling from the printer.|The night duty has laid out three, in the order of their staples.|Three cables, and a receipt for three.|The boy from the cipher room has three, and a cold.|Three, under the lid of your tea jar, where the draught cannot have them.|Three, each with a round hole where the string was.|Somebody has read the three before you and straightened them.|Three of them, on paper so thin that the second shows through the first.}{quarter < 4: One is wrong; it is not the custom to say which.}
-> cable(cable_1, cable_level_1 >= 50) ->
-> cable(cable_2, cable_level_2 >= 50) ->
-> cable(cable_3, cable_level_3 >= 50) ->
->->

=== cable(n, is_high) ===
{ n:
- SIGNAL_WAR: -> cable_war(is_high, deal(cable_war, 4))
- SIGNAL_SANCTIONS: -> cable_sanctions(is_high, deal(cable_sanctions, 4))
- SIGNAL_HOME: -> cable_home(is_high, deal(cable_home, 4))
- SIGNAL_SUSPICION: -> cable_suspicion(is_high, deal(cable_suspicion, 4))
- SIGNAL_HEDGING: -> cable_hedging(is_high, deal(cable_hedging, 4))
- SIGNAL_LEAKS: -> cable_leaks(is_high, deal(cable_leaks, 4))
- SIGNAL_HARDLINERS: -> cable_hardliners(is_high, deal(cable_hardliners, 4))
- SIGNAL_SUCCESSION: -> cable_succession(is_high, deal(cable_succession, 4))
- SIGNAL_WASHINGTON: -> cable_washington(is_high, deal(cable_washington, 4))
}
-> cable_border(is_high, deal(cable_border, 4))

=== cable_war(is_high, face) ===
{
- is_high and face == 0: SUIFENHE. The timber trains come without timber. Their wagons, the drivers say, are wanted in the west. # style: cable
- is_high and face == 1: KYIV. Our embassy has slept eleven nights in its cellar, and asks for camp beds. # style: cable
- is_high and face == 2: MANZHOULI. Russian hauliers pay double for drivers over fifty-five. The young ones have signed elsewhere. # style: cable
- is_high: VLADIVOSTOK. Consul Wei Sulan writes that the naval hospital has taken over a second school. # style: cable
- face == 0: SUIFENHE. The timber wagons are back, with timber on them, and a crew that looks at its watch. # style: cable
- face == 1: KYIV. Our embassy has slept upstairs all week. The cellar is being aired. # style: cable
- face == 2: MANZHOULI. Among the Russian drivers there are again some of thirty, in their fathers' coats. # style: cable
- else: VLADIVOSTOK. The naval hospital has given one school its gymnasium back, with the ropes still hung. # style: cable
}
->->

=== cable_sanctions(is_high, face) ===
{
- is_high and face == 0: BRUSSELS. The next list is being set in type. They have asked a linguist for the tones. # style: cable
- is_high and face == 1: NINGBO. Insurers now want a photograph of each hull's name, taken from a rowing boat. # style: cable
- is_high and face == 2: WENZHOU. A bank has painted out its Russian lettering, and the paint has dried lighter. # style: cable
- is_high: SHANGHAI. Two law firms have taken the same floor, having the same clients to worry about. # style: cable
- face == 0: BRUSSELS. Envoys meeting on the next list broke up early, for a football match with extra time. # style: cable
- face == 1: NINGBO. An insurer passed nine tankers before lunch, and asked after the crews. # style: cable
- face == 2: WENZHOU. A bank has had its Russian lettering touched up, in gold, and the accents put in. # style: cable
- else: SHANGHAI. A sanctions lawyer is selling his second car. The first is said to be next. # style: cable
}
->->

=== cable_home(is_high, face) ===
{
- is_high and face == 0: HARBIN. A kindergarten has shut for want of children. The little chairs went by weight. # style: cable
- is_high and face == 1: WUHU. The car park has reached the river. Its watchman has been given a bicycle. # style: cable
- is_high and face == 2: ZHENGZHOU. A telephone works sends one shift home, on full meals and half pay. # style: cable
- is_high: DATONG. A pit pays part of the wage in coupons for its own canteen. # style: cable
- face == 0: HARBIN. A kindergarten has opened a second class, with chairs borrowed from a tea house. # style: cable
- face == 1: WUHU. The car park is empty as far as the badminton court, and somebody has strung the net. # style: cable
- face == 2: ZHENGZHOU. A telephone works wants night packers. It offers curtains for the day. # style: cable
- else: DATONG. The pit's own shop has sold out of good shoes, to people who will wear them. # style: cable
}
->->

=== cable_suspicion(is_high, face) ===
{
- is_high and face == 0: MOSCOW. Our attaché was seated behind a pillar, with a man to share it. # style: cable
- is_high and face == 1: NOVOSIBIRSK. An institute has returned our wall calendars, each month stamped as examined. # style: cable
- is_high and face == 2: ZABAIKALSK. Carriages from our side are searched for maps. Two cookery books were kept. # style: cable
- is_high: YEKATERINBURG. Our stand at the fair backs on to a small room that is not on the plan. # style: cable
- face == 0: MOSCOW. Velgin's office rang to say that a letter would be late. It never used to say. # style: cable
- face == 1: NOVOSIBIRSK. A librarian has lent one of our students her own key, for the weekend. # style: cable
- face == 2: ZABAIKALSK. The guard passed our carriages with a nod, and asked what was in the dumplings. # style: cable
- else: YEKATERINBURG. Our consul was let in to a steel works by the staff door, and fed. # style: cable
}
->->

=== cable_hedging(is_high, face) ===
{
- is_high and face == 0: ASTANA. The minister saw ambassadors all Monday. Ours has been given Thursday, and a magazine. # style: cable
- is_high and face == 1: TASHKENT. Sleepers for our line are being tried against Spanish ones, in the minister's yard. # style: cable
- is_high and face == 2: BISHKEK. Parliament wants the loan in two languages, of which neither is ours. # style: cable
- is_high: KHORGOS. The dry port has let a shed to Rotterdam, with first refusal on the next. # style: cable
- face == 0: ASTANA. The ministry wonders if we would write the first draft, as we are quicker. # style: cable
- face == 1: TASHKENT. The Spanish engineers have gone home. One of them left his level. # style: cable
- face == 2: BISHKEK. Parliament passed the railway bill before lunch, and had lunch put back for it. # style: cable
- else: KHORGOS. Two firms from Hamburg have given up their shed, and swept it. # style: cable
}
->->

=== cable_leaks(is_high, face) ===
{
- is_high and face == 0: HONG KONG. A columnist thanks, for his paragraph, a radiator. # style: cable
- is_high and face == 1: BEIJING. The copier on the third floor was found warm at five in the morning. # style: cable
- is_high and face == 2: TOKYO. A seminar has quoted our draft, with the correction slip still on it. # style: cable
- is_high: SINGAPORE. The Thursday reading may be had by subscription. There is a student rate. # style: cable
- face == 0: HONG KONG. The columnist who knows this building has written about soup. # style: cable
- face == 1: BEIJING. All thirty numbered copies came home, two of them with tea, both explained. # style: cable
- face == 2: TOKYO. A seminar on what we intend closed an hour early, for want of material. # style: cable
- else: SINGAPORE. The man who sold our Thursdays has gone over to birds' nests. # style: cable
}
->->

=== cable_hardliners(is_high, face) ===
{
- is_high and face == 0: BEIJING. The guards ask visitors, as well, about the purpose of their previous visit. # style: cable
- is_high and face == 1: CHENGDU. A baker has begged pardon of nine million people for half an island on a biscuit tin. # style: cable
- is_high and face == 2: NANJING. A professor praised a Russian novel. His students would like him to explain the praise. # style: cable
- is_high: XI'AN. An army newspaper prints readers who want the old names back, all eight. # style: cable
- face == 0: BEIJING. The guard at the north gate does crosswords, and admits whoever knows seven down. # style: cable
- face == 1: CHENGDU. The country's most-read sentence this week concerned a panda that would not come down. # style: cable
- face == 2: NANJING. A professor spoke for two hours on 1858, with both sides in it, and was clapped. # style: cable
- else: XI'AN. The letters page of the army newspaper is given over to marrows. # style: cable
}
->->

=== cable_succession(is_high, face) ===
{
- is_high and face == 0: HANGZHOU. Three provincial secretaries have engaged one teacher of handwriting, on separate evenings. # style: cable
- is_high and face == 1: BEIJING. A framer on Liulichang has an order for portraits in a size not in use. # style: cable
- is_high and face == 2: SHENYANG. The mayor's birth has been looked up, and found to be two years later. # style: cable
- is_high: BEIDAIHE. The villas are being shared out again. Nobody will say from which end. # style: cable
- face == 0: HANGZHOU. The teacher of handwriting has gone back to children. # style: cable
- face == 1: BEIJING. The framer on Liulichang is mending fans, and has time to talk. # style: cable
- face == 2: SHENYANG. The mayor has put in asparagus, which takes three years. # style: cable
- else: BEIDAIHE. The villas went to those who had them. The complaint about the deckchair was renewed. # style: cable
}
->->

=== cable_washington(is_high, face) ===
{
- is_high and face == 0: WASHINGTON. Their commerce people ask whose soya we used to eat, and if we were happy. # style: cable
- is_high and face == 1: BEIJING. The American embassy has hired three hundred chairs, and wants to borrow an orchestra. # style: cable
- is_high and face == 2: GUANGZHOU. An American consul who left in a temper is back, measuring his old flat. # style: cable
- is_high: DETROIT. A maker of axles enquires how one might have a venture without the word joint. # style: cable
- face == 0: WASHINGTON. Our trade man sat for an hour beneath a portrait, and was handed its leaflet. # style: cable
- face == 1: BEIJING. The American embassy received indoors, standing, and until seven. # style: cable
- face == 2: GUANGZHOU. The American school has sold its buses. The drivers were not included. # style: cable
- else: DETROIT. A delegation of axle makers got as far as the airport, and remembered something. # style: cable
}
->->

=== cable_border(is_high, face) ===
{
- is_high and face == 0: HEIHE. Grandmothers on the quay count the boats over, and in the evening count them back. # style: cable
- is_high and face == 1: FUYUAN. The sturgeon house has taken down its Russian menu, and keeps it flat beneath the till. # style: cable
- is_high and face == 2: RAOHE. Somebody painted our boundary post by night, on the face that looks across. # style: cable
- is_high: HUNCHUN. A map in chalk at the bus stop grows a little each evening, northward. # style: cable
- face == 0: HEIHE. The binoculars on the quay are hired out chiefly to couples. # style: cable
- face == 1: FUYUAN. The ferry waited eleven minutes for a Russian bride, and four more for her aunt. # style: cable
- face == 2: RAOHE. Both garrisons are fishing one hole, by turns, with the one drill. # style: cable
- else: HUNCHUN. Russian pensioners queue for teeth. The dentist has learnt to say wider. # style: cable
}
->->
