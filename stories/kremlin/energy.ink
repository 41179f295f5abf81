// Energy, act I. Three dossiers: a price at the border (complete), a cargo without papers, fifty-one pits.
// Each fires once, in any of Q3 2025, Q4 2025, Q1 2026. Facts: F60-F64 (K05-K07); F69, F70 (K08); F71, F72 (K10).

// A price at the border. Rests on F60-F64. Plants echo_border_price (two quarters).
// Hidden: home_strain, counterpart_suspicion, asian_hedging. Reads: energy_memorandum, counterpart, standing.
=== energy_border_price ===
# scene: A price at the border # kind: dossier # codex: power_of_siberia
Ilya Barsegov lays a school ruler on the map, Yamal to the steppe, and keeps his thumb on the frontier. His sleeve smells of kerosene; he landed from Ulaanbaatar at five. Fifty billion cubic metres a year, {energy_memorandum == 2: and a paper that calls itself binding|{energy_memorandum == 1: and a paper that promises more talks|and no paper at all}}.
"They have named a figure. By telephone, never in writing. It is what a boiler house in Tyumen pays." # speaker: Ilya Barsegov
Zoya Kravtsevich unwraps a peppermint. "Gas in the ground: zero a year. Gas to one buyer until 2056: zero choices. I can fund four months of saying no. Not five." # speaker: Zoya Kravtsevich
Vasnetskaya, on the line from Astana: "A colleague in Ulaanbaatar thought they were waiting for us to get tired. One might try looking rested." # speaker: Irina Vasnetskaya
-> figure

= figure
* (take) [Recommend signing: the Tyumen price, thirty years, first gas in 2031. #id: border_price_take #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust +; medium]
    { overruled(4):
        -> sent_back
    }
    ~ move(trust, 5)
    ~ move(dependence, 5)
    ~ nudge(counterpart_suspicion, -4)
    ~ plant(due_border_price, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Barsegov lifts his thumb. There is a small clean oval on the map where it was. By evening the figure has an official name, "a price that reflects the relationship", and a lawyer in Beijing has corrected its spelling.
    -> who_pays
* (formula) [Recommend a formula: a floor under the price, reopened every five years. #id: border_price_formula #forecast: Zoya Kravtsevich; dependence -; medium #forecast: Irina Vasnetskaya; trust -; low]
    ~ plant(due_border_price, 2)
    { counterpart == trader or counterpart_suspicion < 42:
        ~ move(trust, 2)
        ~ move(dependence, -3)
        ~ move(standing, -2)
        ~ tally(vasnetskaya_made, vasnetskaya_right, false)
        They take the formula to be a price with a long beard, and begin to comb it. Two technical rounds, forty pages. At home the complaint is that you brought back algebra, and Dolzhikova has it read aloud in committee.
    - else:
        ~ move(trust, -4)
        ~ move(dependence, -3)
        ~ move(influence, 2)
        ~ tally(vasnetskaya_made, vasnetskaya_right, true)
        Nineteen days of silence, then a postcard: the Bund at night, unsigned. The formula is neither refused nor read. In Tashkent somebody learns that Moscow has asked for a floor, and asks for one as well.
    }
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ->->
* (wait) [Recommend waiting, and let Delhi and Tashkent see you wait. #id: border_price_wait #forecast: Irina Vasnetskaya; influence +; medium #forecast: Zoya Kravtsevich; standing -; medium]
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(influence, 3)
    ~ nudge(home_strain, 4)
    ~ plant(due_border_price, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    Barsegov folds the map along creases that are nearly worn through. In Novy Urengoy a drilling crew of sixty is sent home on two-thirds pay. An Indian delegation, in Moscow about fertiliser, asks to see the ruler.
    ->->
+ {standing < 58} [Take Mongolia's transit terms upstairs yourself, tonight. #id: border_price_upstairs_shut #locked: The head of state's evening is closed to you below standing 58.]
    -> figure
* (upstairs) {standing >= 58} [Take Mongolia's transit terms upstairs yourself, tonight. #id: border_price_upstairs #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; standing -; high]
    ~ move(influence, 5)
    ~ move(standing, -4)
    ~ move(trust, -2)
    ~ nudge(asian_hedging, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Nine minutes, standing, beside a bowl of tangerines. Mongolia gets a named seat in the talks and a fee by the cubic metre. Velgin finds out from the guard, and for a week addresses you by your surname.
    ->->

= who_pays
Somebody must lay 2,600 kilometres of steel from Yamal to the Mongolian line. Barsegov has two envelopes and says one of them is heavier.
* (yuan) [Borrow the steel in yuan from the buyer. #id: border_price_yuan]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    The loan is quick, courteous and secured on the gas. Vyksa gets the pipe order; a mill in Hebei gets the other half, and sends a brass band to the signing.
    ->->
* (budget) [Build with your own money, and be slower. #id: border_price_budget]
    ~ move(dependence, -3)
    ~ move(standing, 2)
    ~ nudge(home_strain, 6)
    A line moves in the budget. Nobody reads it aloud. In Pskov a perinatal centre, promised for spring, keeps its fence and its billboard.
    ->->

= sent_back
~ move(dependence, -3)
~ move(trust, -3)
~ move(standing, -2)
The page returns before lunch. Across your signature, in green pencil: not at the price of a boiler house. Dolzhikova had the chief at ten. Barsegov reads it twice and asks who will tell Beijing. It will be you.
->->

= left
~ move(trust, -3)
~ move(dependence, -2)
Energy: {energy_title}. Dolzhikova returns the file to Barsegov with a note that no gas leaves below what Berlin used to pay. Beijing does not reply. # rival # style: ledger
->->

// A cargo without papers.
// TO WRITE (K08; F69, F70, F168): a blacklisted Arctic LNG tanker loiters off Beihai with no buyer; how deep a discount, who else learns the price.
// Hidden: sanctions_heat +, us_deal -; Turova (India camp) speaks; no echo. Fill to 110-word brief, 3-4 options, one state-dependent result.
=== energy_cold_cargo ===
# scene: A cargo without papers # kind: dossier # codex: arctic_lng
The tanker has drawn circles off Hainan for nineteen days, and loses a little of its cargo to warmth in each. Nadezhda Turova has a printout of the circles. Beihai will take it at two-fifths off.
* (discount) [Sell at two-fifths off, today, and say nothing. #id: cold_cargo_discount #forecast: Zoya Kravtsevich; dependence +; high #forecast: Raisa Golubkova; trust +; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ nudge(sanctions_heat, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    It lands at night. Within a week every buyer on the coast knows what cold gas costs.
* (india) [Turn her round for Dahej, whatever Washington says. #id: cold_cargo_india]
    ~ move(dependence, -4)
    ~ move(influence, 2)
    ~ move(trust, -2)
    ~ nudge(us_deal, -3)
    Eleven more days at sea. Delhi's buyer asks for the ship to change its name first.
* (burn) [Hold the price; let the cargo boil off. #id: cold_cargo_hold]
    ~ move(standing, 3)
    ~ move(trust, -3)
    ~ nudge(home_strain, 3)
    Dolzhikova shakes your hand in the canteen. The yard at Sabetta stops one train.
- ->->

= left
~ move(trust, -2)
~ move(standing, 1)
Energy: {energy_title}. Dolzhikova orders the tanker home to Murmansk, full. It is a long way to carry a point. # rival # style: ledger
->->

// Fifty-one pits.
// TO WRITE (K10; F71, F72): Kuzbass mines near closing; ask Beijing to waive its coal duty (a favour owed), close pits, or cut rail tariffs. Golubkova wants names of towns.
// Hidden: home_strain; counterpart_suspicion on asking. One option closes the file for good (close the pits). No echo.
=== energy_black_seam ===
# scene: Fifty-one pits # kind: dossier # codex: coal_duty
A mine director from Kiselyovsk has brought a jar of coal in place of a petition. Fifty-one firms of a hundred and seventy-nine may close. Six per cent of the trouble is a duty at the Chinese border.
* (ask) [Ask Beijing to waive the duty, as a favour. #id: black_seam_ask #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 4)
    ~ move(trust, 3)
    ~ nudge(home_strain, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    The favour is granted by quota. Quotas are reviewed.
* (close) [Close the worst twenty, and pay the towns. #id: black_seam_close]
    ~ move(dependence, -3)
    ~ move(standing, -4)
    ~ move(influence, 2)
    ~ nudge(home_strain, 5)
    The jar stays on your sill. Nobody asks for it back.
* (rails) [Cut the freight tariff and let the railway bleed. #id: black_seam_rails]
    ~ move(standing, 3)
    ~ move(dependence, 2)
    ~ move(influence, -2)
    Trains move. Grain for Iran waits on a siding behind them.
- ->->

= left
~ move(standing, -2)
~ move(dependence, -1)
Energy: {energy_title}. Dolzhikova sends the mines a colonel with a plan for patriotic tourism. # rival # style: ledger
->->
