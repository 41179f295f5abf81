// War: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink, two a quarter.
// Facts: F99, F131, F126, F73, F121, F123, F127, F156. No choices; each branch carries the id of the old option.

=== wake_enemy_pages ===
{
- war_enemy_pages.price:
    ~ move(dependence, -4)
    ~ move(trust, 3)
    Paying cash, the nine works found that they could do without three machines in ten. At New Year their directors send you a card, to thank you for the three. # echo: enemy_pages_price # style: ledger
- war_enemy_pages.hao:
    ~ move(trust, 4)
    ~ move(standing, -3)
    Hao Jingwen's fourth book is out, in Russian first. It likes them no better; Khabarovsk has set it for an examination. Here the review is written before the book has come. # echo: enemy_pages_hao # style: ledger
- war_enemy_pages.back:
    ~ move(trust, -4)
    ~ move(standing, 3)
    Moscow has begun to find things of ours, and to return them, a cover a month, against receipt. They are mostly menus. Yan Qiubo has had to ask for a cupboard, and was given two. # echo: enemy_pages_return # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(influence, -3)
    The radar at Omsk was finished, and sells well, in Delhi among other places. Two commissions have asked Yan Qiubo for the list of ticks, as a model of what a list can be. # echo: enemy_pages_tick # style: ledger
}
->->

=== wake_reverse_nixon ===
{
- war_reverse_nixon.bat:
    ~ move(influence, -4)
    ~ move(standing, 3)
    Delia Ransome's successors write by way of Tokyo now, where their mail is opened by people whom they have chosen. Upstairs it is thought quieter. # echo: reverse_nixon_bat # style: ledger
- war_reverse_nixon.favours:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    The credit for parts has been drawn to the last bearing. In Moscow its renewal is spoken of as something that has been owed since before there was a debt. # echo: reverse_nixon_favours # style: ledger
- war_reverse_nixon.lunch:
    ~ move(trust, 4)
    ~ move(influence, -2)
    Velgin has lunches of his own. He recounts them to you by the course, and you yours to him; no two offices are better fed, or less surprised. # echo: reverse_nixon_lunch # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(standing, -3)
    Velgin was himself kept waiting the twenty minutes. He has copied the label from under the glass, "gift of a friend", and two commissions wish to know who composed it. # echo: reverse_nixon_glass # style: ledger
}
->->

=== wake_enlisted ===
{
- war_enlisted.alone:
    ~ move(trust, -4)
    ~ move(influence, -2)
    Moscow has made a form of your sentence and sent it round for signature. Several capitals returned it blank; ours is the one that is taken to have signed already. # echo: enlisted_alone # style: ledger
- war_enlisted.charge:
    ~ move(trust, 4)
    ~ move(standing, -2)
    A court at Harbin has acquitted two, since the recruiter had kept their passports. On the strength of its ruling a prosecutor in Blagoveshchensk shut the recruiter, and wrote to thank the judge. # echo: enlisted_charge # style: ledger
- war_enlisted.consul:
    ~ move(dependence, 3)
    ~ move(trust, 3)
    Could the consul, who is let in, look in on six of theirs? Moscow has no one else to ask. Kyiv says that she may, on the old terms, without a camera. # echo: enlisted_consul # style: ledger
- else:
    ~ move(trust, -4)
    ~ move(influence, 2)
    A list goes round at Jixi, from memory, out of those who came home; it is right but for one name. Velgin believes that it is his, and that you lent it. # echo: enlisted_names # style: ledger
}
->->

=== wake_oil_for_tariffs ===
{
- war_oil_for_tariffs.tell:
    ~ move(dependence, 4)
    ~ move(standing, -3)
    Every offer that reaches Velgin is read out to you, with a pause at the end of it in which a friend might match it. You have matched three. # echo: oil_for_tariffs_tell # style: ledger
- war_oil_for_tariffs.take:
    ~ move(trust, 4)
    ~ move(standing, -3)
    The points were put back on in a morning, over something to do with garlic. Moscow, which had meanwhile found four other customers, condoles, and means it. # echo: oil_for_tariffs_take # style: ledger
- war_oil_for_tariffs.samarkand:
    ~ move(influence, 4)
    ~ move(trust, -2)
    Zong Aiping's daughter lives in Osh now, over a workshop. Russian barbers buy from her duty free, and customs in Orenburg has written to ask you what country that is. # echo: oil_for_tariffs_samarkand # style: ledger
- else:
    ~ move(dependence, -4)
    ~ move(standing, -3)
    The three dollars went to two, then to a quarrel about dredging. Barsegov's people had looked into it, and nothing else will go through the refinery that Fang Muqing fitted for their oil. # echo: oil_for_tariffs_squeeze # style: ledger
}
->->

=== wake_pressing_truce ===
{
- war_pressing_truce.thinned:
    ~ move(influence, 4)
    ~ move(standing, -3)
    Faria Lobo had the nineteen words in draft and quotes them at each hearing on our cars, as evidence that somebody there can write. You have been asked how she came by them. # echo: pressing_truce_aloud # style: ledger
- war_pressing_truce.walk:
    ~ move(trust, 4)
    ~ move(influence, -2)
    Upstairs in Moscow they have heard about your walk from Velgin, in a low hour. One man in Beijing asked for something, they say, and had not brought a price. # echo: pressing_truce_walk # style: ledger
- war_pressing_truce.aloud:
    ~ move(trust, 4)
    ~ move(dependence, -2)
    Having once been told aloud, Moscow no longer expects to be spared it. Its papers arrive with the weak points already marked, so that they need not be heard from you in a garden. # echo: pressing_truce_aloud # style: ledger
- war_pressing_truce.ren:
    ~ move(influence, -4)
    ~ move(standing, 3)
    Ankara has published three lines on prisoners, grain and a school as its own. Grain is moving under the second. Here it is counted to your credit that it cannot be proved. # echo: pressing_truce_ren # style: ledger
- else:
    ~ move(standing, -3)
    ~ move(trust, -4)
    A town hall in Utrecht found out what the nine thousand cars were for. They are parked there in rows. The cheap nickel has acquired a second invoice, for the cheapness. # echo: pressing_truce_quotas # style: ledger
}
->->

=== wake_pyongyang_friend ===
{
- war_pyongyang_friend.meter:
    ~ move(influence, -4)
    ~ move(dependence, -3)
    At Sinuiju there is a second set of tanks, filled by rail through Khasan. When the pipe is next serviced, the minister need not bring a ham. # echo: pyongyang_friend_meter # style: ledger
- war_pyongyang_friend.glad:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    The bricklayers have gone home from Moscow's towns, and would come back for half as much again, in yuan. Moscow supposes that you are still glad, and asks for a loan. # echo: pyongyang_friend_glad # style: ledger
- war_pyongyang_friend.before:
    ~ move(influence, 4)
    ~ move(dependence, -2)
    Pyongyang has put in a line to the two of you, at its own expense. It rings on the hour to say what it is about to do, and hangs up last. # echo: pyongyang_friend_before # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(standing, -2)
    Moscow's embassy in Pyongyang has letters that it cannot deliver either. Might there be, it asks in confidence, some kind of a bench? You are seen writing to Qingdao. # echo: pyongyang_friend_seoul # style: ledger
}
->->

=== wake_monitors_blue ===
{
- war_monitors_blue.unsigned:
    ~ move(influence, -4)
    ~ move(standing, 3)
    The station on the Donets is watched by a Viennese institute, in grey. It has written to our fourteen, by name, and twelve have asked you for a reference. # echo: monitors_blue_fourteen # style: ledger
- war_monitors_blue.four:
    ~ move(trust, -4)
    ~ move(standing, 3)
    Yan's four have been promoted, and lecture on the Donets behind a door. Moscow asks for the plates, being aware that there are plates and what is on the sixth. # echo: monitors_blue_four # style: ledger
- war_monitors_blue.fourteen:
    ~ move(trust, 4)
    ~ move(influence, 2)
    What the two armies cannot agree upon they refer, by now, to "the water people", who are thought to have an office in room 306. Both write there, and neither very rudely. # echo: monitors_blue_fourteen # style: ledger
- war_monitors_blue.thirds:
    ~ move(trust, 3)
    ~ move(influence, -3)
    Astana's captain has opened a school for it beside a lake and charges us for desks. Moscow, left off the invitations, has sent three cadets, and paid. # echo: monitors_blue_thirds # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(dependence, -3)
    On each bank a lathe hand has made himself the spanner that our bolts want, there being none to buy. Ren Kexin has seen both. They would fit one another's. # echo: monitors_blue_pump # style: ledger
}
->->

=== wake_power_station ===
{
- war_power_station.gift:
    ~ move(dependence, 4)
    ~ move(trust, -2)
    Chita has ordered two boilers like Okhtyrka's. Their governor is hurt to have been sent a price, and accepts a loan in place of an explanation. # echo: power_station_gift # style: ledger
- war_power_station.sell:
    ~ move(influence, 4)
    ~ move(standing, -3)
    Four Ukrainian towns have asked for the contract without the boilers, which they buy in Spain. Fang Muqing would like to be told what one charges for a clause. # echo: power_station_sell # style: ledger
- war_power_station.pairs:
    ~ move(trust, -4)
    ~ move(influence, 3)
    Tereshko has told Warsaw radio that he changed one word on your delivery note and was allowed to. In Moscow they have been looking ever since for the word. # echo: power_station_pairs # style: ledger
- else:
    ~ move(dependence, 3)
    ~ move(standing, -3)
    The man with the grease gun retires, with a certificate; two of the four had been sweating underneath. Chita takes those as they are, on credit, unopened. # echo: power_station_store # style: ledger
}
->->

=== wake_tehran_asks ===
{
- war_tehran_asks.gulf:
    ~ move(standing, 4)
    ~ move(influence, -2)
    The telephone in three halls has been answered. It was done in Muscat and in Arabic, without us; but the apparatus is from Hangzhou, and upstairs that is taken for design. # echo: tehran_asks_gulf # style: ledger
- war_tehran_asks.eyes:
    ~ move(trust, -4)
    ~ move(dependence, -3)
    At Shiraz they have copied one of the six, with a better aerial. Moscow has bought several, and cannot see why a friend had never shown it the original. # echo: tehran_asks_eyes # style: ledger
- war_tehran_asks.half:
    ~ move(trust, 4)
    ~ move(dependence, 2)
    When somebody else came to Moscow with a chart, Velgin wrote to you before he wrote to them. He had ruled the sheet down the middle, and filled in his side. # echo: tehran_asks_half # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(standing, -2)
    Abu Dhabi pays for forty of the two hundred beds, and asks that it not be said. You are reproached with a hospital in which we do not figure on the door. # echo: tehran_asks_burns # style: ledger
}
->->
