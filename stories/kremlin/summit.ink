// The summit that closes act I: Beijing, 25 April 2026, thirty years of strategic partnership (invented meeting; anniversary F120).
// Fires in Q2 2026. Reads oil_answer, energy_memorandum, labels of both set pieces, dossiers and crises. Sets summit_text.

// Diaoyutai, house twelve. Three beats: the thermos (what each side will not say), the long table (price, levies, the five, or nothing), the sentence.
// Rests on F02, F113, F120. To put the price first closes the price file for good. Hidden: counterpart_suspicion, us_deal, asian_hedging, hardliner_mood.
=== summit_beijing ===
# scene: Diaoyutai, house twelve # kind: setpiece # codex: no_limits # codex: words_limits
Magpies, wet gravel, a boiler that ticks. At ten at night a waiter in white gloves brings a thermos, and behind him, carrying his own cup, comes Shen Yunhe.
He drinks half of it before he speaks. "Tomorrow there are two delegations and forty microphones. I thought that tonight we might each say what we are going to leave out." # speaker: Shen Yunhe
{oil_answer == 2: He does not mention the tankers that turned for India. There is a hole in his cuff, turned to the inside.|{oil_answer == 1: He does not mention the pumps at Mohe, which he pays to run.|He does not mention the tankers off Riau; they lie there between the cups.}}
{ crisis_frozen_payments.call:
    "You telephoned me once about a cello," he says. "I have been meaning to ask whether it was a good one." # speaker: Shen Yunhe
- else:
    {war_eight_pages.explain: "You brought me eight pages," he says. "I have brought none, and meant it as a compliment."|"In eight pages somebody of yours called us a thing," he says. "I mention it tonight in order not to mention it tomorrow."} # speaker: Shen Yunhe
}
-> thermos

= thermos
He puts down the cup. It is your turn, and he has never filled a silence for anyone.
* (border) [Leave out the maps, and ask him to. #id: summit_leave_maps #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    "Which maps?" says Shen Yunhe, and that is his answer. {crisis_school_atlas: Page 31 is in his breast pocket, folded very small.|On the Amur they go to bed without hearing of it.} The colonel, who has the room above, comes down to breakfast with a cold and does not say from where.
* (war) [Say that his firms' parts will not be thanked for, aloud. #id: summit_leave_parts #forecast: Irina Vasnetskaya; influence -; medium #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(trust, 2)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ nudge(us_deal, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    "We do not know of any parts," he says, "and I am glad that you will not thank us for them." A woman in Kharkiv unsolders them from what has fallen on her street, and gives each a number; she has reached four thousand and eleven. In Brussels they have her list, and it is not left out there.
* (washington) [Tell him what Washington offered, before he asks. #id: summit_tell_washington #forecast: Gleb Ostranin; trust 0; low #forecast: Irina Vasnetskaya; trust +; high]
    ~ nudge(counterpart_suspicion, -6)
    ~ nudge(us_deal, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    { war_back_channel.talk:
        ~ move(trust, 2)
        ~ move(standing, -2)
        He knows the figure you named, and the month, and lets you arrive at both. "We had wondered," he says, "whether that was the whole of it." It was. He fills your cup, which he has not done before; the colonel's tape has eight seconds of someone pouring.
    - else:
        ~ move(trust, 4)
        ~ move(standing, -3)
        There is less of it than he had feared. In exchange he tells you what they were offered at Busan. By morning Dolzhikova has heard that something was exchanged.
    }
- -> table

= table
House twelve by daylight: forty places, and the soup arrives at all of them in the same second. There is time to settle one thing. Lu Zhengping has brought a page on levies, Fang Muqing a page with one number on it. In the passage an envoy from Astana, asked here in case the five are mentioned, has his coat on his knees.
"You put down that fee and they are in Lida's hall by autumn," Golubkova told you at the airport. "Put down your foot." # speaker: Raisa Golubkova
* (price) [Put the price first: settle the gas, whatever else slides. #id: summit_price #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Raisa Golubkova; standing +; low]
    ~ summit_text = 1
    ~ tally(kravtsevich_made, kravtsevich_right, energy_memorandum > 0)
    ~ tally(golubkova_made, golubkova_right, energy_memorandum == 0)
    { energy_memorandum > 0:
        ~ move(trust, 5)
        ~ move(dependence, 6)
        The nine lines from Tianjin acquire a number. {energy_border_price.take: It is the boiler house's, less a tenth for asking twice.|{energy_border_price.formula: It has your floor under it, lower than you drew it.|It lies above what Tyumen pays and below what anybody will admit to.}} The file is closed; no later quarter brings it back to your desk. Barsegov, who gave it eleven years, goes out to look at the magpies. In Ulaanbaatar they hear their share on the radio.
    - else:
        ~ move(trust, -3)
        ~ move(dependence, -3)
        ~ move(influence, 2)
        ~ move(standing, 1)
        There is no paper for a number to stand on; you took the line out yourself, at Tianjin. Fang Muqing, in fairness, looks for it. When the plates are cleared the gas has been left where it is, for longer than either of you will hold office. The file is closed. Barsegov rolls up his map and asks if you have any use for a ruler.
    }
* (levies) [Put the levies first: a truce on fees, both sides, two years. #id: summit_levies #forecast: Raisa Golubkova; standing --; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ summit_text = 2
    ~ move(trust, 6)
    ~ move(standing, -5)
    ~ move(dependence, 2)
    ~ please(golubkova_favour, -2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The truce is one page. {industry_scrap_fee.raise: Your own fee is in its first line, and is walked back down by the people who carried it up.|{industry_brake_test.publish: Your two brake sheets are the annex, both roads.|An annex says what is a car and what is a truck, with drawings.}} In Chongqing eleven hundred people go back to the gearbox hall; in Tolyatti Lida has her Thursdays off again. Golubkova's reply reaches you at the table: nine pages, by hand, beginning with the word "You".
* (five) [Put the five first: a table that they sit at, in the autumn. #id: summit_five #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust --; medium]
    ~ summit_text = 3
    ~ move(influence, 7)
    ~ move(trust, -4)
    ~ nudge(asian_hedging, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    "All seven of us?" says Lu Zhengping, counting, and begs pardon. Somebody goes for the envoy. {setpiece_tianjin.astana: He sat near the front once before because of you, and takes the chair as though it had been kept warm.|He has to be found a chair; the waiter finds it.} Five embassies ring before midnight. Three accept. Two ask who sets the order of speaking, and propose themselves.
* (nothing) [Put nothing first: sign what is ready and go home early. #id: summit_thin #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ summit_text = 0
    ~ move(standing, 4)
    ~ move(dependence, -5)
    ~ move(trust, -4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Youth exchange, phytosanitary rules, a film week. Fang Muqing folds his page without having turned it over. The kitchen, which had prepared for a long day, sends the ducks out to the drivers. In the aircraft Kravtsevich does a sum and smiles at it: nobody owes more than on Friday. On Shen Yunhe's card for the evening there had been a toast to you, by name, which his interpreter had already put into Russian.
- -> sentence

= sentence
A lectern, two flags, a sentence each. Theirs has been on its card since March. Yours has a gap at the end; upstairs they have left it to you, which they may later deny. {setpiece_hangzhou.five: The man from Astana is standing at the back, where he can see your lips.|{setpiece_hangzhou.names: The Chinese interpreter asks you softly that there be no names this time.|Lu Zhengping, by the door, is already looking at his shoes.}}
* (surprises) [Say "no surprises". #id: summit_no_surprises #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; standing +; low]
    ~ move(influence, 3)
    ~ move(standing, 3)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Shen Yunhe, at the side of the room, writes it down. That week he has the noun looked up in your great dictionary, where the second meaning is "a present". Astana likes it better than anything either of you has said about Astana. The evening papers, which had ruled one frame for the two sentences, print two. # achievement: no_surprises
* (limits) [Say "no limits". #id: summit_no_limits #forecast: Irina Vasnetskaya; influence --; high #forecast: Gleb Ostranin; trust +; medium]
    ~ move(trust, 5)
    ~ move(influence, -4)
    ~ nudge(us_deal, -4)
    ~ nudge(hardliner_mood, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    The interpreters breathe out; they have had it ready in both languages since 2022. That spring your hosts' spokesman allowed that there was no ceiling, and also no alliance, and the second half goes unrepeated. In Astana they play the clip twice. By nightfall a hotel in Chita has it on a banner over the breakfast.
* (hurry) [Say "no hurry". #id: summit_no_hurry #forecast: Zoya Kravtsevich; dependence -; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(dependence, -5)
    ~ move(standing, -3)
    ~ move(influence, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    A laugh, a real one, from the back, where the technicians are. {summit_text == 1 and energy_memorandum > 0: Fang Muqing, whose number is drying in the folder, does not join in.|Fang Muqing joins in.} {energy_border_price.wait: The sixty who were sent home from Novy Urengoy see it on sixty televisions, and wait for the rest of the sentence.|At Novy Urengoy a night crew has it played again with the sound up, in case there was more.} Dolzhikova's office has the tape by evening, and asks for the draft.
- ->->
