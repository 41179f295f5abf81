// Epilogue: eight places, three ways each, from labels and from what the numbers came to. Nothing moves here.
// The river, the pipe, the car works, Astana, the bank counter, the laboratory, a family on the Amur, the desk.

=== epilogue ===
# scene: Afterwards
A year on, eight places.
-> after_river ->
-> after_pipe ->
-> after_works ->
-> after_astana ->
-> after_counter ->
-> after_laboratory ->
-> after_family ->
-> after_desk ->
->->

=== after_river ===
{
- island_text == 2 or (initiative_river_table > 0 and border_anxiety < 24): THE RIVER. The bridge master at Heihe is retired and crosses every Saturday as a passenger. In the middle he gets up, out of habit, and looks for cracks. The mayors meet in May; the quarrel is still about sturgeon.
- border_anxiety >= 34: THE RIVER. There is a new lock on the quay at Blagoveshchensk and another, of the same make, at Heihe. The ferry runs when asked for. A woman who sold tickets to both banks sells the locks.
- else: THE RIVER. It freezes in November, as by treaty. The ice road gets its poles from whoever remembered. Two towns shrink on either side, at about the same rate, and wave.
}
->->

=== after_pipe ===
{
- gas_is_shelved() or (energy_memorandum == 0 and summit_text != 1): THE PIPE. Across the steppe there is none. Barsegov's pegs are somewhere under the grass by Altanbulag, and a herdsman ties a foal to one. At Novy Urengoy they burn off what nobody came for; from an aircraft it looks like a town.
- initiative_price_office > 0 or energy_border_price.formula: THE PIPE. It has reached the steppe, and so has the argument about a floor to the price, reopened on the date set down for it. Ulaanbaatar sends two people to hear the figure read. They check the meter afterwards, and sign.
- else: THE PIPE. It goes on at the rate of a kilometre a day and a paragraph a year. The steel is even; the paper has grown a supplement. At Vyksa they are making the last forty kilometres, slowly, since nothing comes after.
}
->->

=== after_works ===
{
- summit_text == 2 or golubkova_favour <= -3: THE CAR WORKS. Half the hall at Tolyatti is somebody else's, and well lit. Lida is a charge hand. She has learnt the word for "stop", and uses it on both halves.
- industry_scrap_fee.raise or golubkova_favour >= 2: THE CAR WORKS. They make a gearbox in Tolyatti that is entirely theirs. The thing is heavy, and costs what it costs. Gena has had one cut through, for visitors, to show that there is nothing inside that you could not name.
- else: THE CAR WORKS. The line stops at noon on three days and runs till five on two. Farida's pies are sold in the yard by a niece, who was trained as a fitter. The hole in the roof is mended; that was you.
}
->->

=== after_astana ===
{
- influence >= 58: ASTANA. Aigul Serikova keeps three timetables on her wall and has drawn yours in green. Your trains are not the fastest. They are the ones about which somebody rings up beforehand.
- influence < 42: ASTANA. In the ministry they have let the Russian-speaking switchboard go. There is one line left, in the basement, by the heating; a pensioner who likes a talk looks after it.
- else: ASTANA. Vasnetskaya's apricots are sold at the airport now, in a tin, with a picture of a mountain. When both neighbours ring at once the secretary says to each, truthfully, that she has someone on the line.
}
->->

=== after_counter ===
{
- dependence >= 60: THE COUNTER. In the exchange office at Suifenhe the rouble has been moved to the lower row, between two currencies that are mostly bought by collectors. The girl behind the glass is kind about it.
- dependence < 46: THE COUNTER. There are four currencies on the board in Blagoveshchensk and a queue for none. Kravtsevich went there once on her holidays, stood before it with a mint, and was asked if she needed anything.
- else: THE COUNTER. A bank in Harbin opens its rouble window from ten to three and has put out a chair. Most days an old man in it, with a bag of coins, waits to be told what they are worth this morning.
}
->->

=== after_laboratory ===
{
- war_eight_pages.rubanov or crisis_harbin_lecture.release or crisis_harbin_lecture.jury: THE LABORATORY. Denis Rubanov teaches at last, on Thursdays, a course called Introduction to Error. There are two Chinese in it and a lieutenant. He lets the lieutenant wipe the board.
- war_eight_pages.arrest or crisis_harbin_lecture.charge: THE LABORATORY. The physicist's desk stands as it was. His wife has been allowed the books. Between two of them she found a programme from Harbin, about bees, and has had it framed, facing in.
- else: THE LABORATORY. Nobody from the institute travels. They have an excellent library, of which the last years are missing. A boy of twenty-six has worked out by himself something that was printed in Delft in the spring.
}
->->

=== after_family ===
{
- truce_text >= 2: A FAMILY ON THE AMUR. Klavdia Ponomar has both photographs on the sideboard, the one in uniform and the one with the motorcycle. Her grandson asks which is which. She has sent fourteen letters, and has had one answer, from a woman in Kharkiv, who had kept count as well.
- war_tempo >= 60: A FAMILY ON THE AMUR. They have put up a second board beside the school in Svobodny; the first was full. Klavdia Ponomar reads it from the bottom, where the young ones are. She would still like to know what for.
- else: A FAMILY ON THE AMUR. The younger son is back, and drives the grocer's van. He will not take the road past the barracks. Klavdia Ponomar makes up the list so that he need not: it is four kilometres longer.
}
->->

=== after_desk ===
{
- initiative_school > 0: THE DESK. Of the six young people to whom you gave your evenings, one is in Astana, one in gaol, and one behind the green lamp. On her blotter are two rows of apricots. She has not understood yet what they are evidence of.
- left_to_rival > 33: THE DESK. The trolley has been given a room. It is next to yours, and larger, with the good wheels oiled; from there it is not far to anything.
- else: THE DESK. Five trays, a lamp that hums, a cupboard with a pencilled tally on the inside of its door. The columns go on below yours in ink. From the figures one cannot tell who was listened to.
}
->->
