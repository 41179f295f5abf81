// War: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink, two a quarter.
// Facts: F99, F104, F124, F126-F129, F121, F142. No choices; each branch carries the id of the old option.

=== wake_eight_pages ===
{
- war_eight_pages.arrest:
    ~ move(trust, 4)
    ~ move(standing, -3)
    Beijing's working group sends its minutes again: nothing of theirs has been in print since the two men went. In Velgin's outer office, when you are early, the chair beside yours stays empty. # echo: eight_pages_arrest # style: ledger
- war_eight_pages.explain:
    ~ move(dependence, 3)
    ~ move(trust, -4)
    Shen Yunhe's aide enquires after the next eight pages, and after the eight that will follow those. None comes, and a quota for our grain is studied for a month. # echo: eight_pages_explain # style: ledger
- war_eight_pages.disown:
    ~ move(trust, -4)
    ~ move(standing, 2)
    Beijing has had the fibres of the paper tested after all. It is pleased with the result, it writes, and needs no reply. At home they still love the studio lamp. # echo: eight_pages_forgery # style: ledger
- else:
    ~ move(dependence, -4)
    ~ move(standing, 3)
    Rubanov has stayed. Delft and Harbin both asked for him, and he told the colonel of each before lunch; what he has built meanwhile in Novosibirsk needs nobody's licence. # echo: eight_pages_rubanov # style: ledger
}
->->

=== wake_back_channel ===
{
- war_back_channel.ring:
    ~ move(influence, 4)
    ~ move(dependence, 3)
    At a dinner in Ankara yours is by now the one capital that cannot be rung up at night. The grass got into the airliners in the end; Harbin leases you nine, monthly. # echo: back_channel_ring # style: ledger
- war_back_channel.talk:
    ~ move(influence, -4)
    ~ move(trust, 3)
    The figure you named has gone round the five, and two of them ask to be paid the same. Beijing lets it be known that, as figures go, it was a good one. # echo: back_channel_talk # style: ledger
- war_back_channel.tell:
    ~ move(trust, -4)
    ~ move(dependence, 2)
    The next time that Alaska had something to sell, it rang Beijing directly. You were told about it, warmly and in full, after supper. # echo: back_channel_tell # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(trust, -3)
    On a bad day Velgin brings up the sixty-one names, upstairs, as the one paper of that year that came out as it said. Beijing, since then, keeps a second attaché at Bern. # echo: back_channel_bern # style: ledger
}
->->

=== wake_battalion_kit ===
{
- war_battalion_kit.swap:
    ~ move(dependence, -4)
    ~ move(trust, -3)
    Lyuba has stopped waiting for the monthly key. She worked out one of her own, on squared paper, and the lathe believes her; in Shenyang they noticed by the silence. # echo: battalion_swap # style: ledger
- war_battalion_kit.slow:
    ~ move(trust, 4)
    ~ move(standing, -2)
    A captain in Hebei has learnt Russian from your nine kilos of manual and sends forty questions, all good. He addresses you as teacher, and the committee has had all forty copied. # echo: battalion_slow # style: ledger
- else:
    ~ move(dependence, 4)
    ~ move(trust, -3)
    For a while they ordered spare parts. Then the parts were drawn, measured and cast at Chengdu, and you are sent the first as a present. It is a little better. # echo: battalion_deliver # style: ledger
}
->->

=== wake_sappers ===
{
- war_sappers.seats:
    ~ move(trust, 4)
    ~ move(standing, -3)
    One of Rubanov's twelve got off the train home. Beijing found him in a market at Tumen and handed him over to you, past Pyongyang, with a note: we shall not ask. # echo: sappers_seats # style: ledger
- war_sappers.home:
    ~ move(trust, 3)
    ~ move(dependence, 2)
    Beijing has its small neighbour's whole attention again, and knows by whose doing. A mill in Hebei gives you girders on long terms; a mason from Andijan mends the school, and leaves the blue tape. # echo: sappers_home # style: ledger
- war_sappers.wheat:
    ~ move(dependence, 4)
    ~ move(trust, -2)
    The weighbridge at Yanbian, lent for one harvest, has acquired a fence and a tariff. All your grain on that line is weighed there now, and pays by the axle. # echo: sappers_wheat # style: ledger
- else:
    ~ move(influence, -4)
    ~ move(dependence, 3)
    Pyongyang keeps one man in Beijing for Russian business and none in Moscow. Hanoi has begun to send copies of its own letters to the same address. # echo: sappers_ask # style: ledger
}
->->

=== wake_white_powder ===
{
- war_white_powder.linters:
    ~ move(dependence, -4)
    ~ move(standing, -2)
    A pulp mill at Bratsk has found a way with larch, and Zulfiya's daughter runs the vat. The general staff finds the batch uneven, and has told everyone whose idea it was. # echo: white_powder_linters # style: ledger
- war_white_powder.varnish:
    ~ move(dependence, -3)
    ~ move(influence, -3)
    In Hubei they certify nothing for anyone now, and say who cured them of it. The eleven shades have been reprinted in a handbook for customs officers, who use it in Tashkent as well. # echo: white_powder_varnish # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(trust, -3)
    The general staff has got used to counting; its yearly report spells your name right. Beijing refuses two more things, bearings and a lens, and is sure you would understand. # echo: white_powder_lapse # style: ledger
}
->->

=== wake_nineteen_points ===
{
- war_nineteen_points.sent_back:
    ~ move(influence, 4)
    ~ move(standing, -2)
    Kyiv's negotiator has heard by how many you were overruled. Her envelopes are addressed to you by name now, and not to the office, which has complained. # echo: nineteen_points_seventeen # style: ledger
- war_nineteen_points.trade:
    ~ move(dependence, 4)
    ~ move(trust, 3)
    A new man in Washington has found two sets of initials and cannot think whose they are. The banks are on the list, all of them; Beijing covers you for a week, without being asked. # echo: nineteen_points_trade # style: ledger
- war_nineteen_points.seventeen:
    ~ move(trust, 4)
    ~ move(dependence, 2)
    The power crews near Chuhuiv kept one another's numbers. A pylon came down and was telephoned through, from both ends; Beijing has asked you how that was worded, for a river of its own. # echo: nineteen_points_seventeen # style: ledger
- war_nineteen_points.pencil:
    ~ move(trust, -3)
    ~ move(influence, -2)
    The question that was pencilled beside point sixteen has grown into a commission. It meets in Beijing, counts, and tells Ankara, Delhi and Washington before it tells you. # echo: nineteen_points_pencil # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(trust, -2)
    Each term she sends one figure, of schools that are open, and no remark. Velgin asks to see it when it comes; so does Beijing, which is not shown it. # echo: nineteen_points_write # style: ledger
}
->->

=== wake_ten_days ===
{
- war_ten_days.diesel:
    ~ move(dependence, -3)
    ~ move(influence, -3)
    The drivers' union has nine thousand members and opinions about your tolls. It will not carry for the Chinese line at night, and for you it will not carry on Fridays. # echo: ten_days_diesel # style: ledger
- war_ten_days.troops:
    ~ move(trust, 4)
    ~ move(influence, -2)
    Beijing asks, without an edge, how two battalions were airborne in one night: its tunnellers have had a bad month. In Bishkek a deputy reads out the bill for the car park. # echo: ten_days_troops # style: ledger
- war_ten_days.together:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    The parallel columns were found convenient. You learnt the next joint statement from a news agency, in both languages, with your signature already under it. # echo: ten_days_together # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(trust, -2)
    Beijing has put a question of its own to Astana, about pipelines. Astana came to you first for advice, in return, and let Beijing know that it had. # echo: ten_days_astana # style: ledger
}
->->

=== wake_monitors ===
{
- war_monitors.neighbours:
    ~ move(trust, 4)
    ~ move(influence, -3)
    A paper by Ren Kexin calls the Third Lift a model, and Beijing would like the next one run just so. Delhi has sent in its bill, for quilting, danger and mangoes. # echo: monitors_neighbours # style: ledger
- war_monitors.beijing:
    ~ move(trust, -4)
    ~ move(dependence, 3)
    A bank in Harbin, before it renews a line, now puts the matter to the desk that vouches for you. There are three desks. They would like to see the other pumping stations. # echo: monitors_beijing # style: ledger
- war_monitors.pause:
    ~ move(influence, 4)
    ~ move(standing, -2)
    The thirteen mechanics exchange gaskets by way of an aunt in Chişinău, and there has been water on some Sundays. Kyiv knows, and says so; your own side hears of it from Kyiv. # echo: monitors_pause # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(influence, -2)
    The lieutenant's reprimand is withdrawn, and the words are yours. In a Beijing paper on referees Nina Shevchuk's rules stand under another name; Kharkiv has written to correct it. # echo: monitors_engineer # style: ledger
}
->->

=== wake_amur_letter ===
{
- war_amur_letter.form:
    ~ move(standing, -3)
    ~ move(influence, 2)
    The printed card was read out in the assembly at Belogorsk, with the correction in pencil. Nobody raised his voice. They voted that no more such cards be sent, and were thanked by other districts. # echo: amur_letter_form # style: ledger
- war_amur_letter.shen:
    ~ move(trust, 3)
    ~ move(standing, -2)
    There is a clerk in Beijing now for letters of that kind, and she rings your office with the names. In committee they ask why foreigners should telephone you about soldiers. # echo: amur_letter_shen # style: ledger
- war_amur_letter.hand:
    ~ move(influence, 3)
    ~ move(standing, -2)
    Your nine lines are copied out by hand in four districts, and on both banks. A tenth has been added, which is not yours, and you are asked to account for it. # echo: amur_letter_hand # style: ledger
- else:
    ~ move(trust, 3)
    ~ move(standing, -2)
    Kyiv sends a page of names each month with no covering letter, and your office answers those it can. Beijing has begun a list of its own, and asks you how one keeps it. # echo: amur_letter_names # style: ledger
}
->->
