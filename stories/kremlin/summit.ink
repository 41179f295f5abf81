// The summit that closes act I: Beijing, 25 April 2026, thirty years of strategic partnership (invented meeting; anniversary F120).
// Fires in Q2 2026. Reads oil_answer, energy_memorandum, labels of both set pieces, dossiers and crises. Sets summit_text.

=== summit_slot ===
{ quarter:
- 4: -> summit_beijing
}
->->

// Diaoyutai, house twelve. Three beats: the thermos (what each side will not say), the long table (price, levies, the five, or nothing), the sentence.
// Rests on F02, F113, F120. To put the price first closes the price file for good. Hidden: counterpart_suspicion, us_deal, asian_hedging, hardliner_mood.
=== summit_beijing ===
# scene: Diaoyutai, house twelve # kind: setpiece # codex: no_limits
Magpies, wet gravel, a boiler that ticks. At ten at night a boy in white gloves brings a thermos. Behind him, carrying his own cup, comes Shen Yunhe.
He drinks half of it before he speaks. "Tomorrow there are two delegations and forty microphones. I thought that tonight we might each say what we are going to leave out." # speaker: Shen Yunhe
{oil_answer == 2: He does not mention Indian weather. He has a small hole in his cuff, and has turned it to the inside.|{oil_answer == 1: He does not mention the pumps at Mohe, which from here one can almost hear.|He does not mention the tankers off Riau. Nor do you, and they lie there between the cups.}}
{ crisis_frozen_payments.call:
    "You telephoned me once about a cello," he says. "I have been meaning to ask whether it was a good one." # speaker: Shen Yunhe
- else:
    {war_eight_pages.explain: "You brought me eight pages," he says. "I have brought you none. I should like that to be thought of as the compliment it is."|"In eight pages somebody of yours called us a thing," he says. "I am not going to repeat it. I mention it in order not to repeat it tomorrow."} # speaker: Shen Yunhe
}
-> thermos

= thermos
He puts down the cup. It is your turn, and he has never in his life filled a silence for anyone.
* (border) [Leave out the maps, and ask him to. #id: summit_leave_maps #forecast: Gleb Ostranin; standing -; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    "Which maps?" says Shen Yunhe, and that is his answer. {crisis_school_atlas: He has page 31 in his breast pocket, it turns out, with a sticker on it.|On the Amur nobody will know for months that a thing was not said about it.} The colonel, who has the room on the floor above, comes down to breakfast with a cold, and does not say from where.
* (war) [Say that his firms' parts will not be thanked for, aloud. #id: summit_leave_parts #forecast: Irina Vasnetskaya; influence -; medium #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(trust, 2)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    ~ nudge(us_deal, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    "We do not know of any parts," he says, "and I am glad that you will not thank us for them." A woman in Kharkiv, who solders such parts out of what falls on her street and numbers them, is by then at four thousand and eleven. Somebody in Brussels has her list. It is not left out there.
* (washington) [Tell him what Washington offered, before he asks. #id: summit_tell_washington #forecast: Gleb Ostranin; trust 0; low #forecast: Irina Vasnetskaya; trust +; high]
    ~ nudge(counterpart_suspicion, -6)
    ~ nudge(us_deal, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    { war_back_channel.talk:
        ~ move(trust, 2)
        ~ move(standing, -2)
        He knows the figure that you named, and the month, and lets you get to both. "Thank you," he says then. "We had wondered whether that was the whole of it." It was. He refills your cup, which he has not done before, and the colonel's tape of the evening has eleven seconds on it of someone pouring.
    - else:
        ~ move(trust, 4)
        ~ move(standing, -3)
        There is less of it than he had feared, and he is too well brought up to show that he had feared any. In exchange he tells you what they offered at Busan. By morning Dolzhikova has heard that you exchanged something.
    }
- -> table

= table
Morning. The table in house twelve seats forty, and the soup is brought for all of them at the same second. There will be time to settle one thing. Lu Zhengping has a page on levies, Fang Muqing a page with a single number on it. Out in the passage sits an envoy from Astana, who was asked to come in case the five should be mentioned, with his coat on his knees.
"You put down the fee and you have them in your hall by autumn," Golubkova told you at the airport. "I would rather you put down your own foot." # speaker: Raisa Golubkova
* (price) [Put the price first: settle the gas, whatever else slides. #id: summit_price #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Raisa Golubkova; standing +; low]
    ~ summit_text = 1
    ~ tally(kravtsevich_made, kravtsevich_right, energy_memorandum > 0)
    ~ tally(golubkova_made, golubkova_right, energy_memorandum == 0)
    { energy_memorandum > 0:
        ~ move(trust, 5)
        ~ move(dependence, 6)
        The nine lines from Tianjin acquire a number. Fang Muqing writes it, and {energy_border_price.take: it is the boiler house's, less a tenth for the trouble of asking again|{energy_border_price.formula: it has your floor under it, half a metre lower than you drew it|it is above what a boiler house pays and below what anybody will admit to}}. The file is closed. No later quarter will bring it back to your desk; Barsegov, for whom it was eleven years, goes out to look at the magpies. In Ulaanbaatar they hear their share of it on the radio.
    - else:
        ~ move(trust, -3)
        ~ move(dependence, -3)
        ~ move(influence, 2)
        ~ move(standing, 1)
        There is no paper for a number to stand on; you took the line out yourself, at Tianjin. Fang Muqing, in fairness, looks for it. By the soup plates being cleared it is agreed that there is no agreement, and that the gas may stay where it is until your successor's time. The file is closed. Barsegov rolls up his map and asks you whether you have any use for a ruler.
    }
* (levies) [Put the levies first: a truce on fees, both sides, two years. #id: summit_levies #forecast: Raisa Golubkova; standing --; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ summit_text = 2
    ~ move(trust, 6)
    ~ move(standing, -5)
    ~ move(dependence, 2)
    ~ please(golubkova_favour, -2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The truce is one page. {industry_scrap_fee.raise: Your own fee is in its first line, and has to be walked back down by the people who carried it up.|{industry_brake_test.publish: They put your two brake sheets in as an annex, both roads, and nobody can think of an objection.|Two annexes list what is a car and what is a truck, with drawings.}} In Chongqing eleven hundred people go back to the gearbox hall; in Tolyatti Lida has her Thursdays off again. Golubkova's reply arrives while you are still at the table. It is nine pages, by hand, and begins with the word "You".
* (five) [Put the five first: a table that they sit at, in the autumn. #id: summit_five #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust --; medium]
    ~ summit_text = 3
    ~ move(influence, 7)
    ~ move(trust, -4)
    ~ nudge(asian_hedging, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    "All seven of us?" says Lu Zhengping, and counts on his fingers whether there are seven. Somebody goes to fetch the envoy from the passage. {setpiece_tianjin.astana: He sat near the front once before because of you, and takes the chair as though it had been kept warm.|He has to be found a chair; it is the boy in gloves who finds it.} Five embassies ring before midnight. Three accept. Two would like to know who sets the order of speaking, and propose themselves.
* (nothing) [Put nothing first: sign what is ready and go home early. #id: summit_thin #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ summit_text = 0
    ~ move(standing, 4)
    ~ move(dependence, -5)
    ~ move(trust, -4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Youth exchange, phytosanitary rules, a film week. Fang Muqing folds his page in four without having turned it over. The kitchen, which had prepared for a long day, sends the ducks out to the drivers, and it is the best-remembered state visit that the motor pool has ever had. In the aircraft Kravtsevich does a sum and, unusually, smiles at it. Thirty years have been celebrated. Nobody is any worse off, she says, than on Friday.
- -> sentence

= sentence
A lectern, two flags, a sentence each. Theirs has been on the card since March. Yours has a gap where the last words go; upstairs they have left it to you, which they may say later that they did not. {setpiece_hangzhou.five: The man from Astana is standing at the back, where he can see your lips.|{setpiece_hangzhou.names: The Chinese interpreter asks you softly that there be no names this time.|Lu Zhengping, by the door, is already looking at his shoes.}}
* (surprises) [Say "no surprises". #id: summit_no_surprises #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; standing +; low]
    ~ move(influence, 3)
    ~ move(standing, 3)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Shen Yunhe, at the side of the room, writes it down. Later that week he has the word for "surprise" looked up in your great dictionary, where the second meaning is "a present". In Astana they like it better than anything either of you has said about them. The two sentences, printed side by side, do not quite seem to have been at the same party.
* (limits) [Say "no limits". #id: summit_no_limits #forecast: Irina Vasnetskaya; influence --; high #forecast: Gleb Ostranin; trust +; medium]
    ~ move(trust, 5)
    ~ move(influence, -4)
    ~ nudge(us_deal, -4)
    ~ nudge(hardliner_mood, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    The interpreters breathe out: they have had it ready in both languages since 2022. Your hosts' own spokesman said once, in that same year, that there was no ceiling, and in the same breath no alliance, and the second half is not repeated. In Astana they play the clip twice. A hotel in Chita, by nightfall, has put it on a banner over the breakfast.
* (hurry) [Say "no hurry". #id: summit_no_hurry #forecast: Zoya Kravtsevich; dependence -; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(dependence, -5)
    ~ move(standing, -3)
    ~ move(influence, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    It gets a laugh, a real one, from the back, where the technicians are. {summit_text == 1: Fang Muqing, whose number is drying in the folder, does not join in.|Fang Muqing joins in.} In Novy Urengoy a drilling crew on two-thirds pay sees it in the canteen and asks to have it played again, with the sound up, in case there had been more. Dolzhikova's office wants to know who cleared it. You say that you did.
- ->->
