// Neighbourhood: echoes of acts II to IV. Wood stacked in Tashkent (from neighbourhood_tashkent_winter), a kiosk at the border
// (from neighbourhood_register). Each is told once, at quarter's end.

// Wood stacked in Tashkent. From neighbourhood_tashkent_winter (four or five quarters). Rests on F132, F141.
// Hidden: asian_hedging, home_strain. Reads: neighbourhood_tashkent_winter labels, asian_hedging, counterpart.
=== echo_tashkent ===
# scene: Wood stacked in Tashkent # kind: echo
Split mulberry, cut to the length of a stove: Vasnetskaya has walked along the stack behind Tashkent's energy office, and it is two hundred of her steps.
{
- neighbourhood_tashkent_winter.cost:
    ~ move(influence, 6)
    ~ move(dependence, -2)
    It has swallows in it. Nobody has drawn a log since the winter in which you charged what the gas had cost. This year Tashkent sold Dushanbe its spare current, on the same terms and in nearly the same words; they had kept your letter as a form. # echo: tashkent_cost
- neighbourhood_tashkent_winter.lever:
    ~ move(influence, -6)
    ~ move(trust, 3)
    It is chalked with the year of your form, like wine, and every yard from the Alay bazaar to the ring road has a smaller one. A firm from Hefei, which does not deal in wood, has nine years' credit to offer, and letters of thanks from Beijing to you, for the introduction. # echo: tashkent_lever
- else:
    ~ move(trust, 5)
    ~ move(influence, -5)
    Beside it stands the joint reserve, full to the brim and under both flags. In the last frost Beijing signed its half of the release in an hour. Yours took nine days, and the wards burnt mulberry meanwhile, in sight of the tank. # echo: tashkent_reserve
}
"Someone there asked what we call it when a household keeps both," she says. "I said, a household." # speaker: Irina Vasnetskaya
* (three) [Send them the price of the next three winters, signed. #id: echo_tashkent_three]
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ nudge(home_strain, 3)
    {asian_hedging >= 46:They initial it, and have it read by a lawyer from Ankara, who had come about something else.|They initial it the same day and begin on the logs.} In Orenburg it goes up by as much. Fang Muqing asks whether three winters come in a smaller size.
* (wood) [Buy the stack, for the schools above Angren. #id: echo_tashkent_wood]
    ~ move(standing, -3)
    ~ move(influence, 3)
    ~ move(dependence, -1)
    Sixteen lorries go up the pass with it. A head teacher writes to ask who in Moscow is fond of mulberry. It was bought out of your own travel money, and you go nowhere until spring.
* (solar) [Ask a solar firm in Hefei what it would cost to need no stack. #id: echo_tashkent_solar]
    ~ move(trust, 3)
    ~ move(dependence, 2)
    ~ move(standing, 1)
    ~ move(influence, -1)
    {counterpart == trader:The answer is by return, with a discount for two cities.|The answer is a visit.} It would take sixteen thousand panels, and a nephew. For a winter's gas you become the agent of its replacement, at three per cent.
- ->->

// A kiosk at the border. From neighbourhood_register (three or four quarters). Rests on F81, F82.
// Hidden: hardliner_mood, leak_exposure. Reads: neighbourhood_register labels and sent_back, hardliner_mood.
=== echo_register ===
# scene: A kiosk at the border # kind: echo
KEYS, COPIES, LEMONADE, it says on a kiosk at Petukhovo, and underneath, in felt pen: NAMES.
{
- neighbourhood_register.sent_back:
    ~ move(influence, -5)
    ~ move(standing, 3)
    Your returned page is for sale there, copied, at ten roubles; the chief's word is legible on it. Drivers buy it to know who tried. Dolzhikova has one in her bag, and tells the committee that it does you credit. # echo: register_strike
- neighbourhood_register.strike:
    ~ move(influence, 6)
    ~ move(dependence, -3)
    It is boarded up. The man who did names bakes samsa now, across the road, and has taken on two more from the forty-one thousand. Lorries stop there on purpose. A hospital in Omsk has put its whole night rota on his wall. # echo: register_strike
- neighbourhood_register.one:
    ~ move(influence, -6)
    ~ move(standing, -2)
    What is for sale is your telephone number, with advice as to what to say: surgeon, one child, four thousand operations. You have had thirty such calls since the spring. None was from a surgeon, and all were from people on the list. # echo: register_one
- neighbourhood_register.consuls:
    ~ move(trust, 5)
    ~ move(standing, -3)
    The six consuls have rented it. Errors are mended through the lemonade hatch, and last month the one from Beijing struck out two hundred of his own, whom somebody in a hurry had registered as Uzbeks. He has asked for a second stool. # echo: register_consuls
- else:
    ~ move(dependence, 5)
    ~ move(trust, -4)
    Four thousand roubles buys a certificate that one is not one's namesake; four hundred foremen from Jixi have one each, since their crews were listed too. They work on, behind locked gates. Their bank now wants your ministry's guarantee for the wages. # echo: register_keep
}
"I have a stamp for goods that look like other goods," says Serikova. "For people I have never been given one." # speaker: Aigul Serikova
* (close) [Have the kiosk closed. #id: echo_register_close]
    ~ move(standing, 3)
    ~ move(influence, -3)
    It takes a sergeant and a crowbar. {hardliner_mood >= 46:Nozdrin is there before the sergeant.|The sergeant buys his lemonade first.} Next day there is one on the other side, with a better copier.
* (stamp) [Give her the stamp. #id: echo_register_stamp]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 3)
    She uses it three hundred times in the first month and refuses it four hundred. Tereshin's people, who had been paid by the name, are put on a salary.
* (print) [Print in the gazette what a name costs there. #id: echo_register_print]
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ nudge(leak_exposure, 3)
    ~ candour = MIN(8, candour + 1)
    The price halves overnight. Harbin's consul, whose students had been paying it, sends you the receipts, in order of date.
- ->->
