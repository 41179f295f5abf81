// Neighbourhood, act I. Three dossiers: the side door, two gauges, a winter in Tashkent.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F163, F165 (K04); F138, F146 (K29); F141, F132 (K32).

// The side door.
// TO WRITE (K04; F163, F165): Chinese cars enter through Kazakhstan at the cheap rate; trucks queue for days at Mashtakovo. Close it, share the fee, or look away. Aigul Serikova (EAEU) speaks.
// Hidden: asian_hedging, home_strain. Echo: echo_side_door (two quarters) on close and on share. Central Asians decide for themselves.
=== neighbourhood_side_door ===
# scene: The side door # kind: dossier # codex: backyard
At Mashtakovo the queue of lorries is three days long. Aigul Serikova has walked it. "The fourth driver had a wedding to get to. It was yesterday." # speaker: Aigul Serikova
* (close) [Close the door: full fee on every car that comes round. #id: side_door_close #forecast: Raisa Golubkova; dependence -; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(dependence, -4)
    ~ move(influence, -4)
    ~ nudge(asian_hedging, 5)
    ~ plant(due_side_door, 2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The queue goes. So does the trade.
* (share) [Split the fee with Astana and clear the queue. #id: side_door_share]
    ~ move(influence, 5)
    ~ move(dependence, 2)
    ~ move(standing, -2)
    ~ plant(due_side_door, 2)
    Astana takes the offer, and a copy of it to show others.
* (look) [Clear the queue, leave the door ajar, write nothing down. #id: side_door_ajar]
    ~ move(trust, 3)
    ~ move(influence, 1)
    ~ move(dependence, 3)
    ~ nudge(leak_exposure, 3)
    Eleven thousand cars a month find a second homeland.
- ->->

= left
~ move(influence, -3)
~ move(dependence, -1)
Neighbourhood: {neighbourhood_title}. Dolzhikova orders every lorry opened. The queue reaches five days. # rival # style: ledger
->->

// Two gauges.
// TO WRITE (K29; F138, F146, F145): the China-Kyrgyzstan-Uzbekistan railway will bypass Russia; buy a small share, offer the wide gauge, or stay out. Vasnetskaya relays a Kyrgyz deputy minister who wants a choice.
// Hidden: asian_hedging, counterpart_suspicion. State-dependent: share accepted if trust >= 55. No echo in act I.
=== neighbourhood_two_gauges ===
# scene: Two gauges # kind: dossier # codex: kyrgyz_railway
Eighty-five millimetres: the difference between their rail and yours. Vasnetskaya has sent a steel rule cut to that length. The line over the Fergana range will cost 4.7 billion dollars and touch nothing Russian.
* (join) [Ask for a small share, and a seat. #id: two_gauges_join #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; trust -; low]
    ~ tally(vasnetskaya_made, vasnetskaya_right, trust >= 55)
    ~ tally(ostranin_made, ostranin_right, trust < 55)
    { trust >= 55:
        ~ move(influence, 3)
        ~ move(dependence, 3)
        Four per cent, and a chair near the door.
    - else:
        ~ move(influence, -2)
        ~ move(trust, -2)
        ~ move(standing, 2)
        Bishkek is willing; Beijing is studying it.
    }
* (wide) [Offer Bishkek a wide-gauge spur, at your cost. #id: two_gauges_spur]
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ nudge(home_strain, 4)
    Bishkek thanks both sides and asks for both drawings.
* (bless) [Bless it aloud and ask nothing. #id: two_gauges_bless]
    ~ move(trust, 5)
    ~ move(influence, -3)
    The statement is read out at a tunnel mouth, in three languages.
- ->->

= left
~ move(trust, -2)
~ move(influence, -1)
Neighbourhood: {neighbourhood_title}. Dolzhikova has a study written on avalanche risk. Both partners have read better ones. # rival # style: ledger
->->

// A winter in Tashkent.
// TO WRITE (K32; F141, F132): Tashkent is short of gas in a frost; press for union membership, sell at cost, or sell through Astana's pipe with a fee. An Uzbek energy official (unnamed office) answers back.
// Hidden: asian_hedging, home_strain. State-dependent on asian_hedging. No echo in act I (act II N recalls it).
=== neighbourhood_tashkent_winter ===
# scene: A winter in Tashkent # kind: dossier # codex: backyard
Minus fourteen, and the compressor at the border runs backwards, as it has since October 2023. The Uzbek office asks for a third more. It does not say please, and does not need to.
* (lever) [Sell it, against a vote in the union. #id: tashkent_lever #forecast: Gleb Ostranin; influence ++; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ tally(ostranin_made, ostranin_right, asian_hedging < 45)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging >= 45)
    ~ nudge(asian_hedging, 6)
    { asian_hedging < 51:
        ~ move(influence, 4)
        ~ move(standing, 2)
        They vote. The transcript notes that the heating came on during the debate.
    - else:
        ~ move(influence, -4)
        ~ move(standing, 2)
        They decline, and buy wood. In February a Chinese firm surveys for solar.
    }
* (cost) [Sell at cost, no strings, no ceremony. #id: tashkent_cost]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(home_strain, 3)
    A letter comes from a maternity ward. Someone had told them whose gas it was.
* (three) [Offer Beijing a joint winter reserve for the five. #id: tashkent_reserve]
    ~ move(trust, 4)
    ~ move(influence, -2)
    ~ move(dependence, 1)
    Shen Yunhe's office is pleased to be asked. The five were not.
- ->->

= left
~ move(influence, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Dolzhikova ties the gas to a base lease. Tashkent thanks her for her clarity. # rival # style: ledger
->->
