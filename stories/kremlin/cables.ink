// Morning cables: three short reports on three hidden variables; one is unreliable.
// Each variable has four indicators (face 0 to 3), each in a high and a low reading. A signal deals its faces in turn,
// from a face that the run's seed picks, so that none comes back before the other three were seen.

=== morning_cables ===
# scene: Morning cables
{date_label}. {~Three strips of paper in a steel tray.|The cipher clerk brings three, and a biscuit.|Three cables, one of them sent twice.|The night shift left three under the paperweight.|Three strips, still warm from the machine.|The duty officer has pinned three together and kept the pin.|Three, in a folder meant for four.|A courier reads out three numbers and hands you three cables.}{quarter < 4: One of the three will not stand up; nobody has ever said which.}
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
- is_high and face == 0: ROSTOV. Hospital trains run two a night; the platform for them has been roofed. # style: cable
- is_high and face == 1: CHELYABINSK. The shell works asks for a fourth shift and cannot fill its third. # style: cable
- is_high and face == 2: VORONEZH. The maternity wards have moved to the north side; the south windows are bricked to the lintel. # style: cable
- is_high: IVANOVO. The mills weave bandage gauze on Sundays, and have put off all curtain cloth. # style: cable
- face == 0: ROSTOV. One hospital train this week, half its berths made up and empty. # style: cable
- face == 1: BELGOROD. Schools have gone back to lessons above ground, mornings only. # style: cable
- face == 2: VORONEZH. The military hospital has sent two surgeons home to their polyclinic in Lipetsk. # style: cable
- else: IVANOVO. An order for camouflage net was cut by half; the weavers heard on a Friday. # style: cable
}
->->

=== cable_sanctions(is_high, face) ===
{
- is_high and face == 0: BRUSSELS. A draft list of names runs to nine pages; four are in Chinese. # style: cable
- is_high and face == 1: DALIAN. Two terminals now want the ship's history back to her launch before they send a tug. # style: cable
- is_high and face == 2: HONG KONG. A law firm has hired nine clerks to read ship registers, and advertises for a tenth. # style: cable
- is_high: PIRAEUS. Crew agents ask double for any hull over fifteen years that has loaded at Primorsk. # style: cable
- face == 0: BRUSSELS. Three members ask that the next list wait until after the holidays. # style: cable
- face == 1: ISTANBUL. A bank that closed our accounts in spring has invited us to lunch. # style: cable
- face == 2: HONG KONG. Compliance men are changing trades; two have gone into wine. # style: cable
- else: PIRAEUS. A surveyor gave our tanker's papers six minutes and a stamp. # style: cable
}
->->

=== cable_home(is_high, face) ===
{
- is_high and face == 0: SAMARA. Butter is kept behind the counter, with the razor blades. # style: cable
- is_high and face == 1: YEKATERINBURG. A tram depot pays drivers a bonus for not resigning before New Year. # style: cable
- is_high and face == 2: OMSK. Eggs are sold by the five. The poultry works has nobody for the night catch. # style: cable
- is_high: UFA. Three bakeries share one driver. He has asked for a share in one of them. # style: cable
- face == 0: SAMARA. The governor's telephone hour drew twelve calls, six about dogs. # style: cable
- face == 1: NIZHNY NOVGOROD. Lenders cut the rate on used cars; the queue was mostly pensioners. # style: cable
- face == 2: OMSK. Eggs are down two roubles; the poultry works has begun to advertise. # style: cable
- else: UFA. A furniture shop delivers on the day it says. Customers have rung to complain. # style: cable
}
->->

=== cable_suspicion(is_high, face) ===
{
- is_high and face == 0: BEIJING. Our attaché was moved to the third table. The North Korean has his chair. # style: cable
- is_high and face == 1: HARBIN. The university asks visiting Russians to leave telephones in a tin box. # style: cable
- is_high and face == 2: SHENYANG. The Moscow bag is weighed on arrival and, since Monday, on departure as well. # style: cable
- is_high: BEIJING. A reading circle at the party school has taken our eight pages for its text. # style: cable
- face == 0: BEIJING. Shen Yunhe's office answered a letter in two days. The usual is nineteen. # style: cable
- face == 1: HARBIN. The joint laboratory has its lights back and its budget line too. # style: cable
- face == 2: SHENYANG. The city archive let our historian copy a map, and left him alone with it. # style: cable
- else: BEIJING. Our driver took a wrong gate and was given directions, and a pear. # style: cable
}
->->

=== cable_hedging(is_high, face) ===
{
- is_high and face == 0: ASTANA. Four delegations in one hotel; the Turks have the floor with the view. # style: cable
- is_high and face == 1: TASHKENT. The railway ministry has ordered signage in three scripts. Ours is the smallest. # style: cable
- is_high and face == 2: DUSHANBE. The new customs hall has counters for six languages; a seventh is coming from Seoul. # style: cable
- is_high: ASHGABAT. Three pipeline delegations were given the same dinner on three nights. # style: cable
- face == 0: ASTANA. The foreign ministry lent us its interpreter, unasked, for a week. # style: cable
- face == 1: BISHKEK. Parliament put off the American minerals bill for want of a quorum. # style: cable
- face == 2: DUSHANBE. The lease of our school was prolonged by ten years. We had asked for five. # style: cable
- else: ASHGABAT. A Western bank left its model of a port in the cloakroom and has not sent for it. # style: cable
}
->->

=== cable_leaks(is_high, face) ===
{
- is_high and face == 0: LONDON. A journalist asks our press office about a meeting that has not been held yet. # style: cable
- is_high and face == 1: MOSCOW. A photocopier on the fifth floor counts 212 pages more than its log. # style: cable
- is_high and face == 2: VIENNA. A dinner guest recited your last page to our ambassador, with the semicolons. # style: cable
- is_high: MOSCOW. The shredder on the third floor has stood empty for a week. So have the bins. # style: cable
- face == 0: LONDON. The usual column on us ran without a single fact in it. # style: cable
- face == 1: MOSCOW. Registry reports every numbered copy returned, for the first time since winter. # style: cable
- face == 2: VIENNA. The man who sells gossip about this building is offering horoscopes. # style: cable
- else: MOSCOW. No name in the registry's night book for twenty-six nights, and the lock agrees. # style: cable
}
->->

=== cable_hardliners(is_high, face) ===
{
- is_high and face == 0: NOVOSIBIRSK. A third institute has been asked for its guest books, 2015 onward. # style: cable
- is_high and face == 1: MOSCOW. Pavel Nozdrin's programme gave twenty minutes to friends who count our tanks. # style: cable
- is_high and face == 2: TOMSK. Two laboratories must list each meal taken with a foreigner, and who paid. # style: cable
- is_high: MOSCOW. The academy has cancelled its Chinese evening; the hall was wanted for a lecture on vigilance. # style: cable
- face == 0: NOVOSIBIRSK. A physicist got his passport back, with an apology for the crease. # style: cable
- face == 1: MOSCOW. Pavel Nozdrin's programme spent the hour on football. # style: cable
- face == 2: TOMSK. A closed seminar was opened by mistake. Nobody has come to close it. # style: cable
- else: MOSCOW. Lubyanka returned thirteen borrowed files, with the paper clips sorted by size. # style: cable
}
->->

=== cable_succession(is_high, face) ===
{
- is_high and face == 0: MOSCOW. Two governors have taken flats within the same ring road exit, a week apart. # style: cable
- is_high and face == 1: KAZAN. A deputy minister has begun to send birthday cards to men of forty-five. # style: cable
- is_high and face == 2: TULA. A governor has sat three times for his portrait, each time with fewer people in it. # style: cable
- is_high: MOSCOW. Four ministers share a tutor, who teaches them to speak without notes. # style: cable
- face == 0: MOSCOW. The holiday lists came out in the usual order, nobody moved up. # style: cable
- face == 1: SOCHI. The guest cottages stand empty; the gardener is painting the benches. # style: cable
- face == 2: TULA. The governor has planted walnuts at his residence. They bear in twelve years. # style: cable
- else: MOSCOW. The seating plan for the gala is last year's, with last year's stain. # style: cable
}
->->

=== cable_washington(is_high, face) ===
{
- is_high and face == 0: WASHINGTON. Someone at the Treasury is asking what our aircraft parts would cost. # style: cable
- is_high and face == 1: ABU DHABI. The American envoy booked four nights, then nine. # style: cable
- is_high and face == 2: ANCHORAGE. A hangar is being repainted. The State Department wants hotel rooms, in blocks of forty. # style: cable
- is_high: NEW YORK. A grain house asks, for a client, whether Novorossiysk still has its American cranes. # style: cable
- face == 0: WASHINGTON. The Russia desk is down to two officers, one of them on leave. # style: cable
- face == 1: ABU DHABI. The American envoy left before the fish. # style: cable
- face == 2: ANCHORAGE. The hangar that was swept for us is let to a fish exporter. # style: cable
- else: NEW YORK. The Treasury man who played tennis with our consul has changed clubs. # style: cable
}
->->

=== cable_border(is_high, face) ===
{
- is_high and face == 0: BLAGOVESHCHENSK. Locksmiths report a good month. So do they in Heihe, across the water. # style: cable
- is_high and face == 1: KHABAROVSK. A rumour about land leases has reached the bathhouse, with hectares. # style: cable
- is_high and face == 2: BIROBIDZHAN. A farmers' meeting on soya lasted four hours, of which soya had the first. # style: cable
- is_high: HEIHE. The kiosk on the quay has binoculars again, and has twice sold out. # style: cable
- face == 0: BLAGOVESHCHENSK. The school orchestra played in Heihe and stayed for dumplings. # style: cable
- face == 1: KHABAROVSK. Ferry tickets to Fuyuan are sold out until the ice. # style: cable
- face == 2: BIROBIDZHAN. A village and its Chinese tenant have bought one combine, and quarrel only about its radio. # style: cable
- else: HEIHE. The dance hall has put up its rules in Russian, at the dancers' request. # style: cable
}
->->
