// Betrayals: what an adviser does at a favour of -3 or worse, from act III on. Each once, at most one a quarter, told at quarter's end.
// No choice. Where one label explains it the line names the option that cost the favour. Each betrayer has a reason.
// Facts: F99 (Yan); F55, F56 (Qiao); F10, F48 (Lu); F64, F115 (Gu).

=== betrayal_slot ===
{ act < 3:
    ->->
}
{ yan_favour <= -3 and betrayal_yan == 0:
    -> betrayal_yan
}
{ qiao_favour <= -3 and betrayal_qiao == 0:
    -> betrayal_qiao
}
{ lu_favour <= -3 and betrayal_lu == 0:
    -> betrayal_lu
}
{ gu_favour <= -3 and betrayal_gu == 0:
    -> betrayal_gu
}
->->

// You, collected. Rests on F99. Hidden: leak_exposure. Reads: labels of what was done to him, candour.
=== betrayal_yan ===
~ nudge(leak_exposure, 5)
# scene: A trolley at the Thursday reading
Where your chair was stands a trolley, and on it you are: each draft, each pause, what the tea lady understood. {candour > 0: Your candid pages have been given tabs.|Pages on which you said nothing have been given tabs.}
{
- adviser_yan_4.lend:
    ~ move(standing, -6)
    "An archive was borrowed from strangers," says Yan Qiubo. "It was felt that one should exist at home." # echo: yan_box_lend
- adviser_yan_3.give:
    ~ move(standing, -6)
    "Fifty-two grams were taken out of a drawer," says Yan Qiubo. "The drawer has been refilled." # echo: yan_passport_give
- adviser_yan_2.moscow:
    ~ move(standing, -6)
    "What had been lent was given away," says Yan Qiubo. "A replacement was required, of the same corridor." # echo: yan_loan_moscow
- adviser_yan_1.rye:
    ~ move(standing, -6)
    "Two copies were once refused," says Yan Qiubo. "They have been made since, by hand." # echo: yan_museum_rye
- else:
    ~ move(standing, -6)
    "Nothing was ever offered," says Yan Qiubo. "So it had to be found."
}
"No dislike was involved. Of eleven heads of this desk nine are believed by nobody, for want of paper. One day it will be said that nothing was tried. It can be shown here that much was tried. The trolley was fetched for that." He wheels it round, so that you can reach. # speaker: Yan Qiubo
->->

// A deadline. Rests on F55, F56. Ding Haisu's bank and its letter are invented. Hidden: sanctions_heat. Reads: labels of what was done with his time.
=== betrayal_qiao ===
~ nudge(sanctions_heat, 3)
# scene: Five in the afternoon, in Brussels
Brussels had agreed to look again at Ding Haisu's bank, if one page reached it by five. The page was good. It wanted Qiao Weilin's name, and at five he was feeding a sparrow.
{
- adviser_qiao_4.saying:
    ~ move(influence, -5)
    ~ move(standing, -4)
    "You explained me to the wire agencies," he says. "I could not find how to explain that I was ready." # echo: qiao_early_saying
- adviser_qiao_3.tell:
    ~ move(influence, -5)
    ~ move(standing, -4)
    "I had asked you for until spring," he says. "I took this out of what was left." # echo: qiao_default_tell
- adviser_qiao_2.name:
    ~ move(influence, -5)
    ~ move(standing, -4)
    "My nine tellers have a plate now, and are on a list," he says. "I did not care to send them company." # echo: qiao_bank_name
- adviser_qiao_1.tuesday:
    ~ move(influence, -5)
    ~ move(standing, -4)
    "You once asked me for a Tuesday, this week, in writing," he says. "I have been slower since." # echo: qiao_window_tuesday
- else:
    ~ move(influence, -5)
    ~ move(standing, -4)
    "Everyone wanted it so very soon," he says.
}
"A known illness, we say, is half a cure. Nobody says it; I have just made it up. They struck off a bank at Riga, and in a year it was back, and its people had bought flats. Ding Haisu's have bought nothing. Next time I may be wrong to wait. I was not able to learn it by five." At Suifenhe they had put up the bunting. # speaker: Qiao Weilin
->->

// Forty trains on a Sunday. Rests on F10, F48. The order is invented. Hidden: home_strain. Reads: labels of what was done to him.
=== betrayal_lu ===
~ nudge(home_strain, -4)
# scene: Forty trains on a Sunday
From the Monday the car lane at Manzhouli was to be shut for a month. You, Velgin and Lu Zhengping knew. On the Sunday forty trains went up it with the film on the seats, and Moscow, which had been given your word, counted them from the bridge.
{
- adviser_lu_3.refute:
    ~ move(trust, -5)
    ~ move(dependence, 4)
    "You had me prove that I was wrong in 2009," he says. "I have lost the habit of being right." # echo: lu_case_refute
- adviser_lu_2.read:
    ~ move(trust, -5)
    ~ move(dependence, 4)
    "You put one of them down to be read out, with the hens," he says. "The others asked me what they could still count on." # echo: lu_twelfth_read
- adviser_lu_1.ask:
    ~ move(trust, -5)
    ~ move(dependence, 4)
    "I carried those up three floors," he says, "and you merely asked." # echo: lu_apples_ask
- else:
    ~ move(trust, -5)
    ~ move(dependence, 4)
    "They have my number," he says. "I never had theirs."
}
"One, I rang them. Two, I rang all eleven, so that nobody should be favoured. Three, Pan Yichen wept. He has two thousand six hundred people, he knows what they are called. You gave me a heading for Monday, forgive me, and none for what comes after it. I would be so glad if you shouted." # speaker: Lu Zhengping
->->

// Warmly, in Russian. Rests on F64, F115. The refusal is invented. Hidden: counterpart_suspicion. Reads: labels of what was done to her, counterpart.
=== betrayal_gu ===
~ nudge(counterpart_suspicion, -4)
# scene: Warmly, in Russian
You had refused Velgin four things, in four short sentences, with Gu Ruolan between you. His letter of thanks has come. He counts three refusals and a promise, and is touched by the promise.
{
- adviser_gu_4.order:
    ~ move(trust, 5)
    ~ move(dependence, -4)
    ~ move(standing, -6)
    "You ordered me to say what is said," she says. "I did that once. I shan't again." # echo: gu_earphones_order
- adviser_gu_3.stop:
    ~ move(trust, 5)
    ~ move(dependence, -4)
    ~ move(standing, -6)
    "There was someone who counted thermoses for me," she says. "You had pears. I owed them something kind." # echo: gu_chita_stop
- adviser_gu_2.raw:
    ~ move(trust, 5)
    ~ move(dependence, -4)
    ~ move(standing, -6)
    "You sent their shout up as it was," she says. "I thought that I would see how yours travels." # echo: gu_sentence_raw
- adviser_gu_1.leave:
    ~ move(trust, 5)
    ~ move(dependence, -4)
    ~ move(standing, -6)
    "Each house its own verb, you said once," she says. "This one was theirs." # echo: gu_verb_leave
- else:
    ~ move(trust, 5)
    ~ move(dependence, -4)
    ~ move(standing, -6)
    "They deserved a better no than that," she says.
}
Moscow has acted upon the promise, and lets two of our creditors wait, as agreed. {counterpart == watcher: Velgin knows what you said. He preferred hers.|Upstairs the tape has been sent for.} "Otkazat, to refuse. There's a second one, otkazatsya, to give up. You said the first and had the face of the other. I put it into words. I know you did not ask." # speaker: Gu Ruolan
->->
