// Morning cables: three short reports on three hidden variables; one is unreliable.
// Each variable has two indicators (face 0, 1), each in a high and a low reading.

=== morning_cables ===
# scene: Morning cables
{date_label}. {~Three strips of paper in a steel tray.|The cipher clerk brings three, and a biscuit.|Three cables, one of them sent twice.|The night shift left three under the paperweight.} One of the three will not stand up; nobody has ever said which.
-> cable(cable_1, cable_level_1 >= 50) ->
-> cable(cable_2, cable_level_2 >= 50) ->
-> cable(cable_3, cable_level_3 >= 50) ->
->->

=== cable(n, is_high) ===
~ temp face = (quarter / 2 + n) % 2
{ n:
- SIGNAL_WAR: -> cable_war(is_high, face)
- SIGNAL_SANCTIONS: -> cable_sanctions(is_high, face)
- SIGNAL_HOME: -> cable_home(is_high, face)
- SIGNAL_SUSPICION: -> cable_suspicion(is_high, face)
- SIGNAL_HEDGING: -> cable_hedging(is_high, face)
- SIGNAL_LEAKS: -> cable_leaks(is_high, face)
- SIGNAL_HARDLINERS: -> cable_hardliners(is_high, face)
- SIGNAL_SUCCESSION: -> cable_succession(is_high, face)
- SIGNAL_WASHINGTON: -> cable_washington(is_high, face)
}
-> cable_border(is_high, face)

=== cable_war(is_high, face) ===
{
- is_high and face == 0: ROSTOV. Hospital trains run two a night; the platform for them has been roofed. # style: cable
- is_high: CHELYABINSK. The shell works asks for a fourth shift and cannot fill its third. # style: cable
- face == 0: ROSTOV. One hospital train this week, half its berths made up and empty. # style: cable
- else: BELGOROD. Schools have gone back to lessons above ground, mornings only. # style: cable
}
->->

=== cable_sanctions(is_high, face) ===
{
- is_high and face == 0: BRUSSELS. A draft list of names runs to nine pages; four are in Chinese. # style: cable
- is_high: DALIAN. Two terminals now want the ship's history back to her launch before they send a tug. # style: cable
- face == 0: BRUSSELS. Three members ask that the next list wait until after the holidays. # style: cable
- else: ISTANBUL. A bank that closed our accounts in spring has invited us to lunch. # style: cable
}
->->

=== cable_home(is_high, face) ===
{
- is_high and face == 0: SAMARA. Butter is kept behind the counter, with the razor blades. # style: cable
- is_high: YEKATERINBURG. A tram depot pays drivers a bonus for not resigning before New Year. # style: cable
- face == 0: SAMARA. The governor's telephone hour drew eleven calls, six about dogs. # style: cable
- else: NIZHNY NOVGOROD. Lenders cut the rate on used cars; the queue was mostly pensioners. # style: cable
}
->->

=== cable_suspicion(is_high, face) ===
{
- is_high and face == 0: BEIJING. Our attaché was moved to the third table. The North Korean has his chair. # style: cable
- is_high: HARBIN. The university asks visiting Russians to leave telephones in a tin box. # style: cable
- face == 0: BEIJING. Shen Yunhe's office answered a letter in two days. The usual is nineteen. # style: cable
- else: HARBIN. The joint laboratory has its lights back and its budget line too. # style: cable
}
->->

=== cable_hedging(is_high, face) ===
{
- is_high and face == 0: ASTANA. Four delegations in one hotel; the Turks have the floor with the view. # style: cable
- is_high: TASHKENT. The railway ministry has ordered signage in three scripts. Ours is the smallest. # style: cable
- face == 0: ASTANA. The foreign ministry lent us its interpreter, unasked, for a week. # style: cable
- else: BISHKEK. Parliament put off the American minerals bill for want of a quorum. # style: cable
}
->->

=== cable_leaks(is_high, face) ===
{
- is_high and face == 0: LONDON. A journalist asks our press office about a meeting that has not been held yet. # style: cable
- is_high: MOSCOW. A photocopier on the fifth floor counts 212 pages more than its log. # style: cable
- face == 0: LONDON. The usual column on us ran without a single fact in it. # style: cable
- else: MOSCOW. Registry reports every numbered copy returned, for the first time since winter. # style: cable
}
->->

=== cable_hardliners(is_high, face) ===
{
- is_high and face == 0: NOVOSIBIRSK. A third institute has been asked for its guest books, 2015 onward. # style: cable
- is_high: MOSCOW. Pavel Nozdrin's programme gave eleven minutes to friends who count our tanks. # style: cable
- face == 0: NOVOSIBIRSK. A physicist got his passport back, with an apology for the crease. # style: cable
- else: MOSCOW. Pavel Nozdrin's programme spent the hour on football. # style: cable
}
->->

=== cable_succession(is_high, face) ===
{
- is_high and face == 0: MOSCOW. Two governors have taken flats within the same ring road exit, a week apart. # style: cable
- is_high: KAZAN. A deputy minister has begun to send birthday cards to men of forty-five. # style: cable
- face == 0: MOSCOW. The holiday lists came out in the usual order, nobody moved up. # style: cable
- else: SOCHI. The guest cottages stand empty; the gardener is painting the benches. # style: cable
}
->->

=== cable_washington(is_high, face) ===
{
- is_high and face == 0: WASHINGTON. Someone at the Treasury is asking what our aircraft parts would cost. # style: cable
- is_high: ABU DHABI. The American envoy booked four nights, then nine. # style: cable
- face == 0: WASHINGTON. The Russia desk is down to two officers, one of them on leave. # style: cable
- else: ABU DHABI. The American envoy left before the fish. # style: cable
}
->->

=== cable_border(is_high, face) ===
{
- is_high and face == 0: BLAGOVESHCHENSK. Locksmiths report a good month. So do they in Heihe, across the water. # style: cable
- is_high: KHABAROVSK. A rumour about land leases has reached the bathhouse, with hectares. # style: cable
- face == 0: BLAGOVESHCHENSK. The school orchestra played in Heihe and stayed for dumplings. # style: cable
- else: KHABAROVSK. Ferry tickets to Fuyuan are sold out until the ice. # style: cable
}
->->
