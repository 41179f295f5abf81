// The initiative of act IV: a letter to be opened later. Rests on F21, F110, F132; persons and letter are invented.
// It stays shut: summit_last_table and the epilogue know only that there is one.

// A letter to be opened later. Nothing is planted.
// Hidden: succession_nerves, leak_exposure, counterpart_suspicion, asian_hedging. Reads: candour, opening labels, succession_nerves, leak_exposure, counterpart.
=== initiative_sealed_letter ===
# scene: A letter to be opened later
The envelope you have bought yourself, by the canal, so that it should have no number. A desk hands over files, keys, a radiator; never what it was thinking while it signed. {opening.cars:You began with a sentence on cars, four years ago.|{opening.pages:You began with a sentence on an enemy who writes.|You began by asking five others.}} You mean to end with a letter, to lie in the drawer until whoever sits here next has been wrong once.
"The contents are asked for," says Yan Qiubo, "and, if these are withheld, the weight." # speaker: Yan Qiubo
"Write it in Russian," says Gu Ruolan. "There you can't hide the subject." # speaker: Gu Ruolan
Shen Yunhe, who got such a letter once, has not opened his. {succession_nerves >= 46:Four people have asked him for yours.|He was never wrong, he says, in so clear a way.}
* (wrong) [Put in it each thing that you foretold, and what came. #id: sealed_letter_wrong #forecast: Qiao Weilin; dependence -; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ move(trust, 1)
    ~ candour = MIN(8, candour + 1)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(yan_made, yan_right, false)
    Two columns, nine sheets. {candour >= 3:Most of it you had said aloud at the time, and it is odd to see how few had minded.|Hardly any of it was ever said aloud, and it takes you three nights to recall what you had believed.} Having written down what the gas had been meant to do, you cannot sign next year's order, and cut it by a fifth. Fang Muqing has to explain that to people. The nine sheets go in, and the wax over them, and a radiator valve on top.
* (twin) [Write it twice, and have Velgin keep the second, shut. #id: sealed_letter_twin #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust --; high]
    ~ move(trust, 5)
    ~ move(influence, -2)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    His comes back by the same courier: he had one too, it seems, and no one to leave it with. {counterpart == watcher:You each undertake not to hold the other's to the light. He is the first to say how hard it was.|{counterpart == trader:His is the thinner, and he has made it up with a calendar.|{counterpart == builder:His is in a tin, soldered.|His is dated twelve years ago.}}} Each of you now has the other's in a drawer. {leak_exposure >= 33:A London column has the number of sheets.|A courier is out a Sunday.} The five hear of two envelopes, and count who has none. # achievement: a_twin_of_the_letter
* (five) [Leave half the sheet blank, and let the five fill it unread. #id: sealed_letter_five #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing +; low]
    ~ move(influence, 5)
    ~ move(dependence, -1)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    It travels for five weeks, folded, with a card that says no one will look before your successor has been wrong. Burulkan Sadyrova needs one line, Astana an annex. Ashgabat's is in pencil. {asian_hedging >= 39:From Tashkent the sheet returns with a second sheet clipped to it, for whoever succeeds your successor.|Dushanbe has sewn its line on, with thread.} Moscow asks what they wrote. You do not know; it is not believed, and a Thursday telephone call that has gone on for years is not made.
- ->->
