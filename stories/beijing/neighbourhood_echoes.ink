// Neighbourhood: echoes. The seventh chair (from neighbourhood_third_seat), the seat by the door (from neighbourhood_moscow_chair),
// old names in a new atlas (from neighbourhood_old_names). Each is told once, at quarter's end.

// The seventh chair. From neighbourhood_third_seat, all four options (three quarters). Rests on F138.
// Hidden: asian_hedging, home_strain. Reads: neighbourhood_third_seat labels, asian_hedging, counterpart.
=== echo_third_seat ===
# scene: The seventh chair # kind: echo
The railway company's minutes came over the pass on a mule, four centimetres thick, with a stone in them.
{
- neighbourhood_third_seat.fang:
    ~ move(trust, -5)
    ~ move(dependence, 4)
    The stone is from Fang Muqing's auditor, who had it classified as a purchase. On page 90 he moves that Russian wagons pay for being weighed. Of the timber firms at Lesosibirsk one is left, with a loan of ours for the scales. # echo: third_seat_fang
- neighbourhood_third_seat.sit:
    ~ move(trust, 6)
    ~ move(influence, -3)
    The stone is from Valentina Rogozhina: it fell two metres from where she sat drawing, and nobody stopped. Her passing place is dug. Ill in Kazarman, she was visited by five drivers of ours with a carp. Tashkent's two chairs now talk only to each other. # echo: third_seat_sit
- neighbourhood_third_seat.ask:
    ~ move(influence, 5)
    ~ move(trust, -3)
    The stone is a vote: Bishkek's notion, for ballots that nobody can read, smooth for yes. On page 90 a loan of ours falls, by four stones to three. Moscow has asked whether it might see a stone. # echo: third_seat_ask
- else:
    ~ move(influence, 4)
    ~ move(dependence, -4)
    The stone is from the bed of the Naryn, and the vet has it moved on page 90 that the river be left where it is. It was carried. The bend costs two months; Xinjiang's own foundry has asked her what she looks for in a sleeper. # echo: third_seat_villages
}
"A stone adds to the thickness," says Yan Qiubo, "and will be deducted." # speaker: Yan Qiubo
"Somebody wishes to be asked how it got here," says Gu Ruolan. "In person." # speaker: Gu Ruolan
* (answer) [Answer the minutes, point by point, to all seven chairs alike. #id: echo_third_seat_answer]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -3)
    Ninety-one points, the last of them a mule. {asian_hedging >= 39:Tashkent has it bound with Ankara's answer to the same; yours is the longer.|Tashkent reads its copy out in a canteen.} On your desk, where a dozen other files had been, is Fang Muqing's note of which.
* (stone) [Send the stone on to Velgin, with page 90. #id: echo_third_seat_stone]
    ~ move(trust, 4)
    ~ move(influence, -3)
    {counterpart == builder:He has it sawn, and reports granite, sound, with one old crack.|{counterpart == trader:He asks if there is more of it, and what they want.|He too, he writes, is sent things whose meaning he must guess.}} Burulkan Sadyrova had counted on its lying in Beijing.
* (tunnel) [Put page 90 under the pile, and ask Ma Tianyou how far he has got. #id: echo_third_seat_tunnel]
    ~ move(standing, 4)
    ~ move(influence, -2)
    ~ move(dependence, 1)
    ~ nudge(home_strain, -2)
    Four hundred and six metres, with water. Upstairs they like a figure. He has moved a pump, he says, that two villages drank from; it will be in the next minutes.
- ->->

// The seat by the door. From neighbourhood_moscow_chair, every option and hat_returned (three quarters). Rests on F133.
// Hidden: counterpart_suspicion, asian_hedging. Reads: neighbourhood_moscow_chair labels and hat_returned, asian_hedging, counterpart.
=== echo_moscow_chair ===
# scene: The seat by the door # kind: echo
"Found inside: one pencil. No name." The slip is pinned to the leather of the chair from Foshan, back from the upholsterer's.
{
- neighbourhood_moscow_chair.hat_returned:
    ~ move(trust, -4)
    ~ move(standing, 3)
    A hundred and six people have sat on it in Fang Muqing's waiting room, and it has gone in the middle. Moscow's buyers have a word for an hour spent there. Upstairs the hour is put at four hundred million. # echo: moscow_chair_vote
- neighbourhood_moscow_chair.vote:
    ~ move(influence, 6)
    ~ move(standing, -3)
    The five have asked for the chair, and the hat. There has been a second vote, about water, to which we were not let in; Dushanbe has got its dam. The second floor holds it against you that nobody signed. # echo: moscow_chair_vote
- neighbourhood_moscow_chair.door:
    ~ move(trust, 5)
    ~ move(influence, -5)
    Moscow's man has worn it out by not moving. The five meet us in the hall, now, and each other in a sanatorium; at the table they speak of the weather. He takes it all down, and Moscow is grateful for the weather. # echo: moscow_chair_door
- neighbourhood_moscow_chair.swap:
    ~ move(dependence, 4)
    ~ move(trust, -4)
    It is ours, from the customs board of their union, sent home for repair and searched on the way. In a year of early tariffs we placed four hundred thousand tonnes. They have moved the board to a room with benches. # echo: moscow_chair_swap
- else:
    ~ move(trust, 4)
    ~ move(dependence, -4)
    Nobody has sat on it. Velgin's bank, which began with two small credits, is at its eleventh; Moscow lends in Osh, and borrows less in Harbin. Yan Qiubo had the leather opened to see what you had told him. # echo: moscow_chair_evenings
}
"A pencil is a person. It will be kept," says Yan Qiubo. # speaker: Yan Qiubo
"It was bitten by somebody who understood," says Gu Ruolan. # speaker: Gu Ruolan
* (bench) [Have Foshan make a bench, and let whoever comes move up. #id: echo_moscow_chair_bench]
    ~ move(influence, 3)
    ~ move(standing, -3)
    ~ move(trust, 1)
    {asian_hedging >= 39:Seoul's envoy comes in out of the rain, and Ankara's because he had seen Seoul's.|Ulaanbaatar sits down on it, and takes off its boots.} Protocol, which used to seat them, sends you its card index, in nine drawers, as no longer needed.
* (pencil) [Send Velgin the pencil, and ask if it is his. #id: echo_moscow_chair_pencil]
    ~ move(trust, 4)
    ~ move(dependence, 1)
    ~ move(influence, -2)
    ~ nudge(counterpart_suspicion, -3)
    {counterpart == watcher:It is not, he replies; it is Fang Muqing's, and he encloses the other half.|{counterpart == patient:It may have been, he replies. He returns it sharpened.|It is not. He encloses one that is.}} The five hear that you write to Velgin about who sat where, and two of them take to bringing their own chairs.
* (fang) [Lend the chair to Fang Muqing. #id: echo_moscow_chair_fang]
    ~ move(standing, 4)
    ~ move(dependence, 2)
    ~ move(trust, -3)
    He puts it where the light is in one's eyes, and closes two contracts by the New Year. A man from Nakhodka, seventy, asks if he might stand.
- ->->

// Old names in a new atlas. From neighbourhood_old_names, all four options (three quarters). Rests on F94, F157.
// Hidden: border_anxiety, hardliner_mood. Reads: neighbourhood_old_names labels, hardliner_mood, border_anxiety, counterpart.
=== echo_old_names ===
# scene: Old names in a new atlas # kind: echo
The new edition has missed its day by eleven months. It weighs two kilos, and Shen Yunhe has the second copy.
{
- neighbourhood_old_names.keep:
    ~ move(trust, -6)
    ~ move(standing, 4)
    The eight brackets are in it, a size larger; the typesetter had been let go. Khabarovsk has answered with an atlas of its own, in which Harbin has in brackets the name of the Russian who laid out its station. Both sell. # echo: old_names_keep
- neighbourhood_old_names.lift:
    ~ move(trust, 5)
    ~ move(standing, -5)
    The eight places stand there alone. A child in Moscow, asked what was different, said that it was cleaner. A stall here sells a rubber stamp, with the eight; the second floor has confiscated a dozen, and uses one. # echo: old_names_lift
- neighbourhood_old_names.letters:
    ~ move(trust, 5)
    ~ move(influence, 3)
    One sheet in it is signed by two women of a hundred and fifty-one years between them. Three names of the eight stayed, three went, and at two it says that the authors do not know. A teacher at Kyzyl has asked them to do the Altai next. # echo: old_names_letters
- else:
    ~ move(influence, 5)
    ~ move(dependence, -3)
    Fifty-three names, in nine scripts, with no brackets anywhere. The Nanai schools on the two banks have found each other by it, and teach by radio. Birobidzhan prints its own edition, on the press it had meant to lease to us. # echo: old_names_peoples
}
"I have had a letter," says Nie Dongmei. "A boy of nine. He asks what it was called before it was called anything." # speaker: Nie Dongmei
"A correspondence with minors is noted," says Yan Qiubo. # speaker: Yan Qiubo
* (boy) [Let her answer him, in the next edition, on the first page. #id: echo_old_names_boy]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -4)
    "Here," she writes, and signs it. {border_anxiety >= 36:In Khabarovsk they look for what is behind it, and find a boy.|It is copied on to a wall in Khabarovsk, in chalk.} A marshal's widow in Jinan sends her copy back.
* (count) [Have every copy counted, and lent against a signature. #id: echo_old_names_count]
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ nudge(hardliner_mood, -4)
    {hardliner_mood >= 46:It quietens the colonels, who had been getting theirs through the post.|It comes out right, but for one, which is in Shen Yunhe's office.} In Jiamusi a class draws the river from memory, and leaves out the frontier.
* (swap) [Send two thousand to Moscow, and ask for two thousand of theirs. #id: echo_old_names_swap]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(standing, -2)
    {counterpart == builder:Velgin sends four thousand, bound in Tomsk, for strength.|{counterpart == trader:Theirs is dearer by six yuan, and Velgin asks for the difference.|They arrive with a bookmark in each, at the island.}} Both are put out in school libraries, and the caretakers report which is the dirtier.
- ->->
