// Energy: echoes. The guessed sum (from energy_sum_by_telephone), a berth empties (from energy_berth_nine),
// a hut under snow (from energy_polar_hut), pegs with ribbon (from energy_pegs). Each is told once, at quarter's end.

// The guessed sum. From energy_sum_by_telephone.guess and .write (two quarters). Rests on F60, F62-F64.
// Hidden: counterpart_suspicion, home_strain. Reads: energy_sum_by_telephone labels, counterpart, summit_text.
=== echo_sum_by_telephone ===
# scene: The guessed sum # kind: echo
For a month now Barsegov has not telephoned. Today a man of his stands in the corridor with a packet, and was told to wait for a face and not for an answer.
{
- energy_sum_by_telephone.guess:
    ~ move(dependence, 5)
    ~ move(trust, -5)
    It is his guess, on one sheet. It lies a twentieth below the sum that Fang Muqing had in mind. He has stopped listening for the page to turn and gone straight to the bottom of the stair; at Novy Urengoy a further hundred and forty are on short pay in anticipation. # echo: sum_guess
- else:
    ~ move(trust, 6)
    ~ move(dependence, -4)
    It is your own four pages, with a fifth. On the third you had divided by the wrong year, to your cost. They have put it right and show the working, because, says the fifth page, you had shown yours. # echo: sum_write
}
"A present. One does not correct a present." # speaker: Fang Muqing
"He has underlined nothing," says Gu Ruolan. "He always underlines. He did this one by himself, at night." # speaker: Gu Ruolan
{summit_text == 1:Upstairs the matter is thought settled.|Upstairs they have not asked.}
* (lift) [Answer with the sum that you could defend aloud. #id: echo_sum_by_telephone_lift]
    ~ move(trust, 4)
    ~ move(dependence, -3)
    ~ move(standing, -3)
    {counterpart == trader:Velgin wants to know what you have learnt since, that you pay more. He has the field at Kovykta surveyed again, to find it.|{counterpart == watcher:Velgin knew the sum. He had not known that you would send it.|The man has his face, and takes it home.}} In Novy Urengoy full pay comes back, for everyone but the few who had already gone south to look for work. Fang Muqing charges the difference to your floor.
* (take) [Take the figure in front of you, with thanks. #id: echo_sum_by_telephone_take]
    ~ move(standing, 4)
    ~ move(dependence, 3)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, 4)
    ~ nudge(home_strain, -3)
    It goes into the plan by four. A glass works at Zibo, which had been burning its own doors, is promised the gas and hires thirty back. Barsegov is congratulated in Moscow for having closed something, and that evening he does not ring.
* (both) [Send both figures to Ulaanbaatar, which will carry either. #id: echo_sum_by_telephone_both]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(standing, -1)
    Ulaanbaatar strikes the mean, adds its toll and sends the result north and south within the hour, in three languages. {counterpart == patient:Velgin remarks that there had been two of us.|Moscow had thought that it was writing to one address.} A radio station at Choibalsan begins to read out the price of gas, and a listener asks who gets the toll.
- ->->

// A berth empties. From energy_berth_nine, all four options (two quarters). Rests on F69, F70.
// Hidden: sanctions_heat, us_deal. Reads: energy_berth_nine labels, counterpart, sanctions_heat.
=== echo_berth_nine ===
# scene: A berth empties # kind: echo
Su Dechang, the pilot, has brought his tide table up by the slow train, since at berth nine one writes no letters. The last dried pea has come off. The firm that signs for the gas, care of a stationer, still pays rent.
{
- energy_berth_nine.shut:
    ~ move(trust, -5)
    ~ move(influence, 4)
    The Arctic plant's farewell came from a jetty in another country, on the day the painters folded their ladders. Rotterdam takes twice the prawns from next door; he is sorry about the smell. # echo: berth_nine_shut
- energy_berth_nine.keep:
    ~ move(trust, 5)
    ~ move(influence, -4)
    Brussels has listed the berth, the stationer's firm and the bank with three tellers; Moscow saw who had stood there with them. Antwerp asks any ship of ours: Beihai, yes or no? He brought in half. # echo: berth_nine_keep
- energy_berth_nine.spread:
    ~ move(dependence, 6)
    ~ move(standing, -4)
    Your other two ports undercut nine and each other, and the Arctic plant asks no one else. A draft list in London has all three. The second floor has asked for his tide table, and for you. # echo: berth_nine_spread
- else:
    ~ move(trust, 4)
    ~ move(dependence, -5)
    The last five, out of Utrenny, asked leave to go on to Jakarta for a little more; you, of all people, would understand. They sent a pilot's fee for each, and he gives you the envelope, having piloted nothing. # echo: berth_nine_price
}
"One mourns a berth for an afternoon. Yangpu has a good one, and a stationer." # speaker: Tao Jinbei
"The tree falls and the monkeys scatter, we say. I looked in at the bank. Three tellers, three windows, a cactus in flower." # speaker: Qiao Weilin
* (yangpu) [Lease the good one at Yangpu, under a new stationer. #id: echo_berth_nine_yangpu]
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ nudge(sanctions_heat, 4)
    Fang Muqing starts a tide table of his own, with lentils. {sanctions_heat >= 57:In the seventh week Yangpu is on a list as well, and the stationer bills you for his name.|The bollards are from before the war, and Singapore sends a man to photograph what ties up to them.} Two of the tellers move there, for canteen work. The third stays with the cactus.
* (pilot) [Pension the pilot, pay the tellers, and rent the berth to wind turbines. #id: echo_berth_nine_pilot]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ move(dependence, -2)
    A blade is seventy metres long and has to come in sideways. Su Dechang puts on his glasses and does it. {counterpart == builder:Velgin's office would like to know who makes the blades.|Moscow is sent a photograph by somebody, and forwards it to you.} Tao Jinbei has to pay the three tellers out of next year's lawyers, and goes upstairs to say which ones.
* (letter) [Write to Moscow, and ask what they need a berth for now. #id: echo_berth_nine_letter]
    ~ move(trust, 3)
    ~ move(standing, -1)
    ~ nudge(us_deal, -3)
    For seed potatoes, they answer: twelve hundred tonnes, which no insurer will touch at a quay where those tankers lay. {counterpart == trader:They would pay by the sack.|They would be obliged.} Su Dechang brings them in at noon, in full view, and glues on an eye from one of the sacks. The stationer declares them under gas, having only the one form, and you spend a morning on that.
- ->->

// A hut under snow. From energy_polar_hut, every option that was not sent back (three quarters). Rests on F77.
// Hidden: counterpart_suspicion, leak_exposure, us_deal. Reads: energy_polar_hut labels, counterpart, counterpart_suspicion, leak_exposure.
=== echo_polar_hut ===
# scene: A hut under snow # kind: echo
Pei Anran reports standing, in her coat, as one who has been indoors for most of a year and does not trust it.
{
- energy_polar_hut.cook:
    ~ move(trust, -5)
    ~ move(standing, 4)
    The cook's 212 pages have been read at last. Between two gales are four minutes of a submarine's screw. Moscow has heard; somebody here was given a medal, and somebody there a date in court. # echo: polar_hut_cook
- energy_polar_hut.bunk:
    ~ move(trust, 6)
    ~ move(influence, 3)
    In the dark a fuel line froze, and the two from Moscow burned their own bunks first. A mine at Norilsk has moved a tailings dam because of what was pinned up. She would go again with the same people, and doubts that anyone will be let. # echo: polar_hut_bunk
- energy_polar_hut.norway:
    ~ move(influence, 5)
    ~ move(trust, -4)
    Her winter is in the Tromsø tables, and fifty laboratories have drawn on it. Moscow's institute asked too, through a Swede; it had not liked to write to us. # echo: polar_hut_norway
- else:
    ~ move(dependence, -5)
    ~ move(standing, -3)
    She spent it in the cellar in Murmansk. In the pencilled winters is a bank of thin ice that comes back each nineteenth year. Our model had missed it, and so our tariffs for the route are wrong until they are theirs. # echo: polar_hut_cellar
}
"Of the conversation round the stove no record was kept. It is regretted." # speaker: Yan Qiubo
"Zimovka. One word for the winter, the hut and whoever sat in it. They will ask for all three." # speaker: Gu Ruolan
* (print) [Print all that she has, with every name, in three languages. #id: echo_polar_hut_print]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ nudge(leak_exposure, -4)
    {leak_exposure >= 33:It is the only paper of ours all year that nobody had to steal.|It weighs two kilos; Shen Yunhe holds it a while before he asks what is in it.} An insurer in Oslo cuts a rate by half. A captain at Arkhangelsk, thanked in it by name for a winch, is called in and asked whose winch that was.
* (moscow) [Give the whole of it to Moscow first, and wait for their yes. #id: echo_polar_hut_moscow]
    ~ move(trust, 4)
    ~ move(influence, -4)
    ~ nudge(counterpart_suspicion, -4)
    {counterpart == patient:The yes comes with their own summers stapled to it.|{counterpart == watcher:They cross out twenty things, and note where each had been printed.|They take out a depth, a date and a joke.}} While the yes is on its way a Korean team publishes half of it, and gets the prize.
* (seal) [Seal it, and send nobody north for a while. #id: echo_polar_hut_seal]
    ~ move(standing, 4)
    ~ move(trust, -2)
    {counterpart_suspicion >= 46:Moscow takes the silence for the contents.|Moscow is relieved; a weatherman has learnt to make noodles.} A tin trunk goes to the cellar, and Yan Qiubo signs for each instrument by its weight. Pei Anran is given a lecture room with a view of a boiler house.
- ->->

// Pegs with ribbon. From energy_pegs, all four options (three quarters). Rests on F170, F132.
// Hidden: asian_hedging, counterpart_suspicion. Reads: energy_pegs labels, counterpart, asian_hedging.
=== echo_pegs ===
# scene: Pegs with ribbon # kind: echo
There are ribbons on the pegs, and Urumqi has issued no ribbon.
{
- energy_pegs.tell:
    ~ move(trust, 5)
    ~ move(influence, -4)
    Red is a house that would like gas; white is a grave. The surveyors do not come: Ashgabat has put the line to sleep, having read its volumes in Moscow. Barsegov sends you the names off the graves. # echo: pegs_tell
- energy_pegs.drive:
    ~ move(dependence, 5)
    ~ move(influence, -5)
    Red is a house that would like gas; white is a grave. By now everyone knows that there will be no gas. They have left the white. Barsegov has signed for two hundredths less, and asked that the sticks be taken home. # echo: pegs_drive
- energy_pegs.build:
    ~ move(dependence, -5)
    ~ move(trust, -3)
    Red is a house that would like gas; white is a grave. The trench has gone straight by the first and through six of the second. Aynur Tursun knelt with the families. We now order less of the north, and Barsegov sells the rest by the lorry. # echo: pegs_build
- else:
    ~ move(influence, 6)
    ~ move(standing, -3)
    Red, it says in the companies' bylaws, is a house that gets gas before China does; white is a grave, and the line goes round. There are 312 red ones. In this house it has been asked who is supplying whom. # echo: pegs_own
}
"Three hundred taps. On a pipe. It is called a leak." # speaker: Fang Muqing
"They have tied them with a knot that can be undone with one hand," says Aynur Tursun. "In case it is refused." # speaker: Aynur Tursun
* (red) [Give each red ribbon a tap, at our cost. #id: echo_pegs_red]
    ~ move(influence, 5)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    {asian_hedging >= 44:Ankara offers stoves to match, good ones.|At Sary-Tash the first goes to a man with a goat; it heats the goat as well.} {energy_pegs.drive:As there is no pipe it comes in cylinders, from Kashgar.|A plumber from Kashgar stays two years.} The sum is taken off a boulevard in Urumqi.
* (moscow) [Ask Moscow to carry half of the taps; the valleys are its old valleys. #id: echo_pegs_moscow]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    {counterpart == builder:Velgin sends the pipe and a man who laid the first one there, in 1979.|{counterpart == patient:Velgin will think about valleys.|Barsegov finds the pipe behind a shed in Orenburg.}} Tashkent asks by what right two people who live elsewhere share out its hillsides, and turns back the first lorry of pipe.
* (white) [Move the line for the white ones; leave the red. #id: echo_pegs_white]
    ~ move(standing, 3)
    ~ move(influence, 1)
    ~ move(trust, -2)
    It costs six bends. An old man on the Tajik side walks them all and finds a seventh, forgotten. The red ribbons fade to the colour of salmon. Moscow's newspapers ask why our bends are for others, and print a photograph of a Siberian village with a ditch through it.
- ->->
