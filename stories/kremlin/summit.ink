// The summit that closes act I: Beijing, 25 April 2026, thirty years of strategic partnership (invented meeting; anniversary F120).
// Fires in Q2 2026. Reads oil_answer, energy_memorandum, the echoes told so far. Sets summit_text.

=== summit_slot ===
{ quarter:
- 4: -> summit_beijing
}
->->

// TO WRITE (F120, F113, F02; K40 begins): Diaoyutai, the guest house, three beats: the night call with Shen Yunhe on what each side will NOT say; the long table (price, levies, or the five); the sentence read to the cameras.
// Moves 8-12. Act's question: what does friendship cost, and who sets the price? Each beat recalls a decision by its label. One option closes the price file for good.
=== summit_beijing ===
# scene: Diaoyutai, house twelve # kind: setpiece # codex: no_limits
Magpies, wet gravel, a boiler that ticks. Shen Yunhe has sent over a thermos and no message. {oil_answer == 2: In the lobby somebody asks, in good Russian, how Indian weather is treating your tankers.|{oil_answer == 1: The pumps at Mohe are mentioned twice before the soup.|Nobody mentions oil before the soup, which is noticed.}}
* (price) [Put the price first: settle the gas, whatever else slides. #id: summit_price #forecast: Zoya Kravtsevich; dependence ++; high]
    ~ summit_text = 1
    ~ tally(kravtsevich_made, kravtsevich_right, energy_memorandum > 0)
    { energy_memorandum > 0:
        ~ move(trust, 5)
        ~ move(dependence, 6)
        The nine lines from the parade acquire a number. It is printed small.
    - else:
        ~ move(trust, -3)
        ~ move(dependence, -2)
        ~ move(influence, 2)
        There is no paper for the number to stand on. You begin again, with a blank sheet and two rulers.
    }
* (levies) [Put the levies first: a truce on fees, both sides, two years. #id: summit_levies #forecast: Raisa Golubkova; standing --; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ summit_text = 2
    ~ move(trust, 7)
    ~ move(standing, -5)
    ~ move(dependence, 2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The truce is one page. Golubkova's reply, from Tolyatti, is nine.
* (five) [Put the five first: a table they sit at, in the autumn. #id: summit_five #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust --; medium]
    ~ summit_text = 3
    ~ move(influence, 8)
    ~ move(trust, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Five embassies ring before midnight. Three accept, two ask who is paying for lunch.
* (nothing) [Put nothing first: sign what is ready and go home early. #id: summit_thin]
    ~ summit_text = 0
    ~ move(standing, 4)
    ~ move(dependence, -5)
    ~ move(trust, -3)
    A short evening. The kitchen, which had prepared for a long one, sends the ducks to the drivers.
- -> summit_beijing.sentence

= sentence
A lectern, two flags, one sentence each. Yours has a gap where the adjective goes.
* ["No limits." #id: summit_no_limits]
    ~ move(trust, 5)
    ~ move(influence, -4)
    ~ nudge(us_deal, -4)
    The interpreters exhale. In Astana they play it twice.
* ["No surprises." #id: summit_no_surprises]
    ~ move(influence, 3)
    ~ move(standing, 3)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, -4)
    Shen Yunhe, at the side of the room, writes it down.
* ["No hurry." #id: summit_no_hurry]
    ~ move(dependence, -5)
    ~ move(standing, -3)
    ~ move(influence, 2)
    It gets a laugh. The oil price does not.
- ->->
