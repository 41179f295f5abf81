// Energy: echoes of acts III and IV. The pipe that points (from energy_our_end); a crate from Dikson (from energy_two_names).
// The slot is in echoes.ink. The line on which the old decision moves a meter carries its id.

// The pipe that points. From energy_our_end, every option that was not sent back. Rests on F62, F63, F64.
// Hidden: asian_hedging, home_strain, counterpart_suspicion. Reads: summit_text, energy_memorandum, counterpart, home_strain.
=== echo_our_end ===
# scene: The pipe that points # kind: echo
The lift will not come, since its door on the fourth floor is held open by satellite photographs. They begin at your threshold. Barsegov, who has paid for them himself, is unrolling the last on his knees.
{
- energy_our_end.metre:
    ~ move(trust, 3)
    ~ move(dependence, 3)
    Two trenches, and between them, on a motorcycle, a dot. For a long while theirs was the shorter; {counterpart == patient: then, in the week when you stopped asking, it grew|then one morning it had caught up}. Now neither side dares be the first to rest. Dulmaa has been asked to Beijing to explain how she counts. # echo: our_end_metre
- energy_our_end.whole and gas_is_shelved():
    ~ move(trust, 4)
    ~ move(dependence, -3)
    All of it, from Yamal to the last fence, with lights along it. It points at a country that did not buy. Beijing's planners asked yesterday, at the end of a letter on something else, if it is full. # echo: our_end_whole
- energy_our_end.whole:
    ~ move(dependence, 5)
    ~ move(trust, -3)
    All of it, from Yamal to the frontier, where it stops in a red cap. It points. {gas_has_number(): Their first payment is due with the first gas; about that they are unhurried.|What they offer has gone down by a twelfth since the cap was welded on.} A columnist in Shanghai finds that a guest already in his coat need not be pressed. # echo: our_end_whole
- energy_our_end.towns:
    ~ move(trust, 3)
    ~ move(dependence, -4)
    Six hundred kilometres and a bend. Where it ends you can see the streets of a town; you never could, for the smoke. Fang Muqing has written to enquire how much is left over, and calls it a request. He has not used that word to you before. # echo: our_end_towns
- else:
    ~ move(influence, 5)
    ~ move(trust, -4)
    Ulaanbaatar's forty kilometres go by a winter camp, a well and a monastery, and end at the city's power station. Fang Muqing had been promised that they were a piece of something; he flew out to see. He was given tea, the visitors' book, and a seat facing the monastery. # echo: our_end_lend
}
"One could leave it lying, of course," Vasnetskaya says. "They do get photographed, though, from other people's satellites." # speaker: Irina Vasnetskaya
* (tap) [Let any neighbour tap it, at a posted price. #id: echo_our_end_tap]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -3)
    The first to apply is a brickworks near Kyakhta, one half of which is in Mongolia. In committee they take it for a parable. It pays by the month and has the only warm canteen for sixty kilometres.
* (next) [Offer Beijing the next stretch, to lay and to own. #id: echo_our_end_next]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ nudge(counterpart_suspicion, -3)
    {gas_is_shelved(): They would lay it as a road, they say, and nothing else; the trench is the right width.|They send two hundred men in a night, and pay for the road that they cut up.} Zaburdaev finds the other mill's stamp on the next pipe along, and has the joint between them polished, so that it may be seen which is which.
* (cap) [Weld on a cap, and send the crews home. #id: echo_our_end_cap]
    ~ move(dependence, -3)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ nudge(home_strain, 4)
    Nine men, one day. {home_strain >= 50: The camp at Kilometre 590 is not told; they go on sweeping the snow off it until the pay stops.|The camp at Kilometre 590 holds a dance.} Barsegov rolls up his photographs and asks the cleaner to help him with them as far as the lift.
- ->->

// A crate from Dikson. From energy_two_names, every option that was not sent back. Rests on F74, F76, F77, F78.
// Hidden: leak_exposure, counterpart_suspicion. Reads: energy_dahej.hull, counterpart_suspicion, counterpart.
=== echo_two_names ===
# scene: A crate from Dikson # kind: echo
A crate has been thawing on the radiator of the cipher room. The clerk says twice that he has not looked.
{
- energy_two_names.lease:
    ~ move(trust, 3)
    ~ move(dependence, -3)
    Three hundred plaster jaws, numbered: the dentist from Dalian is done, and sends them as a receipt. The rent came early both times. A Norwegian has used the crane and paid Ningbo, who passed on your half without being asked. # echo: two_names_lease
- energy_two_names.chart:
    ~ move(influence, -4)
    ~ move(trust, 4)
    A tube of water, lately ice, with Pei Anran's seal on it. Seventeen lines now sail by her sheets. They pass a hundred miles north of Dikson and of your pilots, as she had said they would. Dikson's harbour dues for the summer come to the price of one boat. # echo: two_names_chart
- energy_two_names.share:
    ~ move(dependence, 5)
    ~ move(trust, -4)
    The pilot's cap, and his key. The port's boiler was off for nine days of maintenance, voted by forty-nine hundredths and one of yours who was ill. Ships moored themselves by an app. It went well. That, he writes, is why he is sending the cap. # echo: two_names_share
- energy_two_names.third and energy_dahej.hull:
    ~ move(influence, 5)
    ~ move(dependence, -3)
    Mango pickle, forty jars. Of eleven engineers four came and three have stayed the winter; they run the dredger to a gramophone. Mumbai asks for a second pier, and Ningbo for a word before that is answered. # echo: two_names_third
- else:
    ~ move(trust, 4)
    ~ move(influence, -3)
    Jiang Ruichu's plate, packed in wood shavings, and his bid, the same to the kopeck. You had shopped and come back alone. One does not lower a price to a man for that, he writes; his mother kept a stall. # echo: two_names_third
}
"Item one. The crate was opened at Norilsk. Item two. It was closed again better. I would only ask by whom." # speaker: Gleb Ostranin
* (ask) [Ask Jiang Ruichu what he would do differently. #id: echo_two_names_ask]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ nudge(counterpart_suspicion, -4)
    He takes a month. {counterpart_suspicion >= 46: It is a page on tides, and one line at the foot: I was told not to tell you about the winters.|It is fifteen pages, mostly against himself.} Number one is that he would have come to look at the town first.
* (own) [Send Dikson its own boiler, and a doctor with it. #id: echo_two_names_own]
    ~ move(dependence, -3)
    ~ move(standing, 2)
    ~ move(trust, -3)
    ~ nudge(home_strain, 3)
    The boiler goes by the last barge and the doctor by the one before. For six days she heats the surgery with the crate. Both had been promised to Khatanga, down the coast, whose mayor meets the barge on its way back and signs for an empty hold.
* (school) [Open a pilots' school there, to every flag. #id: echo_two_names_school]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, 3)
    Captain Loginskaya will teach if she need not wear the badge. {counterpart == watcher: Of the first nine cadets Shen Yunhe's office knows two, and tells you which.|The first nine come from six countries and have one pair of proper gloves.} Yakhontov wishes it put on record that one does not teach a lock to strangers.
- ->->
