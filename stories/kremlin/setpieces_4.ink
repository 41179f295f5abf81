// Set piece, act IV: a hotel in Astana, December 2028. Called by setpiece_slot in Q4 2028.
// Facts: F121, F122, F126, F129, F132. Kyiv's consent decides; no scene of the war is played for wit.

// How far Kyiv's negotiator will believe this desk, 0..8: what was done before counts, and what she was told on the first evening.
=== function kyiv_believes() ===
~ temp belief = 0
{ initiative_kyiv_room > 0:
    ~ belief = belief + 2
}
{ war_back_channel.bern + crisis_treaty_drone.ask + setpiece_shenzhen.list > 0:
    ~ belief = belief + 1
}
{ us_deal >= 38:
    ~ belief = belief + 1
}
{ war_tempo < 56:
    ~ belief = belief + 1
}
{ setpiece_astana_hotel.names + setpiece_astana_hotel.carry > 0:
    ~ belief = belief + 2
}
{ war_back_channel.talk + setpiece_shenzhen.alone + setpiece_astana_hotel.ninth > 1:
    ~ belief = belief - 1
}
~ return belief

// A hotel in Astana. Two beats: her list, on the first evening; the text, on the fourth. beijing and neighbours need Kyiv's consent.
// Rests on F121, F122, F126, F129, F132. Sets truce_text 0-3; a truce lowers war_tempo; ninth adds a western step. UN wording on territory.
// Hidden: war_tempo, us_deal, hardliner_mood, asian_hedging. Reads: war_tempo, us_deal, trust, counterpart, initiative_kyiv_room, war_back_channel, crisis_treaty_drone, setpiece_shenzhen, treaty_text, island_text, summit_island.handback, war_monitors.
=== setpiece_astana_hotel ===
# scene: A hotel in Astana # kind: setpiece # codex: geneva_points # codex: words_truce
The lifts have been divided. Yours stops at three, Kyiv's at five, the Chinese at seven; for the Americans, on nine, there is the goods lift, and a man to work it. Saule Imangali of the Kazakh foreign ministry has drawn this up, and the hours of breakfast with it. Outside it is thirty-one below.
On the first evening Kyiv's negotiator is in the lobby before you. She has laid a list on the low table, four hundred pages in a clip. {war_back_channel.bern: You answered it once, by way of Bern, when it was shorter.|{setpiece_shenzhen.list: Thirty-eight of the names on it have been struck through, from the year when Ren Kexin carried it.|{initiative_kyiv_room > 0: You have seen it before, in a room that you found for it.|You have heard of it for three years and not seen it.}}}
"Civilians. I have one question before your paper, and it is the same question on every page. Is this person alive, and where?" # speaker: Kyiv's negotiator
"Item one. The prison service has an answer, with gaps. Item two. Whoever gives her the gaps gives her the rest." # speaker: Gleb Ostranin
"One might give it before one is asked again," says Vasnetskaya. # speaker: Irina Vasnetskaya
-> list

= list
* (later) [Say that it belongs to the bargain, and comes last. #id: hotel_later #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ move(dependence, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    She takes the clip off, evens the pages, and puts it on again. Then she goes up. Imangali, whose uncle was on another list, in another year, moves your breakfast to half past six. At home it is considered that you have not given anything away. Ren Kexin has been told that the Kremlin came to sell, and writes to Beijing for a figure.
* (names) [Give her the prison service's whole answer, gaps and all. #id: hotel_names #forecast: Gleb Ostranin; standing --; high #forecast: Irina Vasnetskaya; influence +; medium]
    ~ move(influence, 3)
    ~ move(standing, -4)
    ~ nudge(war_tempo, -3)
    ~ nudge(hardliner_mood, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    It takes her until three in the morning to read across. There are eleven hundred places, and two hundred and six names with nothing beside them. She asks about those one by one, and you say each time that you do not know, which is so. Imangali brings the tea herself. In Moscow a deputy director of prisons has to say who did the counting, and by whose leave.
* (ninth) [Go up to nine first, and hear what Washington would pay. #id: hotel_ninth #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ western_steps = western_steps + 1
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ nudge(us_deal, 6)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    {setpiece_shenzhen.alone: Marian Kettering has not forgotten the kitchen. "I get the goods lift," she says. "You get the idea."|Marian Kettering has the curtains open, on the ministries.} Two banks, she says, and landing rights, from the day that Kyiv calls it quiet; and it would have to be Kyiv. {counterpart == watcher: On the way down the lift stops at seven, where nobody has called it.|On the way down you share the lift with the laundry.} In the lobby the list is gone from the table, and so is its owner.
+ {trust < 56} [Have Ren Kexin take her the answer, so that Beijing has read it. #id: hotel_carry_shut #locked: Ren Kexin puts a hand under a Russian paper from trust 56.]
    -> list
* (carry) {trust >= 56} [Have Ren Kexin take her the answer, so that Beijing has read it. #id: hotel_carry #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Ren Kexin reads all of it first, as she said she would have to, and it costs her the evening and most of her voice. On page ninety there is a girl from a town where she once helped to see about a power station. Then she carries it down two floors, by the stairs, and the two women sit over it until the pages have been turned. Moscow learns of the gaps from Beijing.
- -> setpiece_astana_hotel.fourth_day

= fourth_day
Two pages. They stop where they stand; no state's borders as the United Nations knows them are touched by it; the list, both ways, within forty days. One line is blank: who is to watch. {war_monitors > 0: You know more than you would like about blue jackets.|Neither delegation has ever seen a watcher whom both could bear.} {treaty_text == 2: Since Kazan you have a clause with one of the candidates.|{treaty_text == 1: One candidate has a duty to pick up your telephone.|Shen Yunhe rings down from seven, to say that he would rather be asked than offered.}}
"A friend of yours as referee," says Kyiv's negotiator. "I would have to believe the friend about you, or you about the friend." # speaker: Kyiv's negotiator
"The five can send four hundred people who have guarded worse lines, unarmed," says Imangali. "{summit_island.handback: You left us our table. We would remember that up to a point.|We would do it for ourselves. Our wheat goes by there.}" # speaker: Saule Imangali
* (neighbours) [Write in the five: four hundred, unarmed, on both sides. #id: hotel_neighbours #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust --; high]
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    { kyiv_believes() >= 3:
        ~ truce_text = 3
        ~ move(influence, 6)
        ~ move(trust, -3)
        ~ move(standing, -2)
        ~ nudge(war_tempo, -24)
        ~ nudge(asian_hedging, -4)
        She reads it to Kyiv over the telephone twice, and signs at ten past five. {initiative_kyiv_room > 0: It is because of the room, she says; she is not thanking you for it.|{setpiece_astana_hotel.names or setpiece_astana_hotel.carry: She says why: the answer had gaps in it, and nobody had filled them in to please her.|She says why: with less noise she can ask again who is alive.}} On the Sunday, at six, along most of the line, nobody fires. In a cellar near Orikhiv an old man goes up to listen, and comes down to fetch his wife. Shen Yunhe, unasked, pays for two beds at a field hospital.
    - else:
        ~ truce_text = 1
        ~ move(influence, 3)
        ~ move(trust, -2)
        ~ move(standing, -3)
        Kyiv will not have it. She gives the reason to Imangali, out of courtesy, in Kazakh that she has learnt for it: four hundred people can watch a line, and she has no cause to think that this desk would tell them what they were looking at. {setpiece_astana_hotel.later: She had asked one question.|{setpiece_astana_hotel.names or setpiece_astana_hotel.carry: She has had one straight evening from it in four years.|She had waited in the lobby, that first evening, until eleven.}} They agree on a date in February. Along the Oskil it is an ordinary night.
    }
* (walk) [Fetch the coats; leave the line blank, and the room. #id: hotel_walk #forecast: Gleb Ostranin; standing ++; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ truce_text = 0
    ~ move(dependence, 2)
    ~ move(standing, 5)
    ~ move(influence, -4)
    ~ nudge(war_tempo, 6)
    ~ nudge(hardliner_mood, -3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Four in the morning; the cloakroom girl has to be woken. Dolzhikova sends one line: better no paper than one that is found in a dead man's pocket. She has two nephews there, and it is hard to say that she is wrong. {us_deal >= 40: On nine somebody had stayed up with a second draft.|Nobody on nine had stayed up.} Imangali folds the plan of the lifts and leaves it at your door. The list goes home to Kyiv as it came.
* (beijing) [Write in Beijing: it vouches, and its jackets watch. #id: hotel_beijing #forecast: Irina Vasnetskaya; trust ++; high #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { kyiv_believes() >= 4:
        ~ truce_text = 2
        ~ move(trust, 4)
        ~ move(dependence, 4)
        ~ move(influence, -4)
        ~ nudge(war_tempo, -26)
        ~ nudge(counterpart_suspicion, -5)
        She has one condition, in her own hand: that whoever vouches shall print what its firms have sold, to either. {counterpart == trader: Shen Yunhe asks for an hour, and takes it, and one can hear him price it.|Shen Yunhe is on the line for an hour with people who do not like it.} Then he initials. The guns stop on a Wednesday, unevenly. In Svobodny Klavdia Ponomar stands at the stop until the last bus, in case. The first blue jacket is shot at on the ninth day, and stays. Imangali's four hundred are thanked and stood down.
    - else:
        ~ truce_text = 1
        ~ move(trust, 3)
        ~ move(dependence, 3)
        ~ move(influence, -3)
        ~ move(standing, -1)
        Kyiv will not have it. A woman in Kharkiv takes parts out of what falls on her street, and has numbered nine thousand; her table is laid on the two pages. "He may be an honest man," she says of Shen Yunhe. "I would be asking her to be watched by number nine thousand and one." {setpiece_shenzhen.alone: And she had known about a kitchen.|He is sorry to hear it, and sorrier that he was told by you.} The delegations will meet again. On the Dnipro a ferry that was to have run on Sunday is taken off.
    }
* (talk) [Leave the line blank, and agree to go on talking. #id: hotel_talk #forecast: Irina Vasnetskaya; trust +; low #forecast: Zoya Kravtsevich; standing -; medium]
    ~ truce_text = 1
    ~ move(dependence, -3)
    ~ move(standing, 3)
    ~ move(trust, -2)
    ~ nudge(war_tempo, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    A date, a floor plan, and Imangali's bill, halved. On the strength of "talks continue" an insurer in London writes three of your ships again; Kravtsevich has eleven days more than on Friday. {island_text == 3: Shen Yunhe, who remembers a ribbon that was rolled up, observes that you have a gift for the ante-room.|Shen Yunhe had promised in Beijing that he would be needed, and has to ring back.} A minibus brings sixteen from the list to a crossing in the north. The seventeenth, a teacher, is on another page.
- ->->
