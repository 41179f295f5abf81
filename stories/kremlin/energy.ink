// Energy, act I. Three dossiers: a price at the border (complete), a cargo without papers, fifty-one pits.
// Each fires once, in any of Q3 2025, Q4 2025, Q1 2026. Facts: F60-F64 (K05-K07); F69, F70 (K08); F71, F72 (K10).

// A price at the border. Rests on F60-F64. Plants echo_border_price (two quarters).
// Hidden: home_strain, counterpart_suspicion, asian_hedging. Reads: energy_memorandum, counterpart, standing.
=== energy_border_price ===
# scene: A price at the border # kind: dossier # codex: power_of_siberia # codex: words_pipe
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
        Seventeen days of silence, then a postcard: the Bund at night, unsigned. The formula is neither refused nor read. Tashkent hears that Moscow has asked for a floor, and asks for one as well.
    }
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ->->
* (wait) [Recommend waiting, and let Delhi and Tashkent see you wait. #id: border_price_wait #forecast: Irina Vasnetskaya; influence +; medium #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(influence, 3)
    ~ nudge(home_strain, 4)
    ~ plant(due_border_price, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
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
    Nine minutes, standing, beside a bowl of tangerines. Mongolia gets a named seat in the talks and a fee by the cubic metre. Velgin finds out from the guard, and for a week addresses you by your surname. # achievement: nine_minutes_standing
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
    A line moves in the budget, between two that are read aloud. Barsegov looks up what it was called before it was steel: perinatal centre, Pskov, for the spring. He asks who is to tell Pskov, and it is you.
    ->->

= sent_back
~ move(dependence, -3)
~ move(trust, -3)
~ move(standing, -2)
The page returns before lunch. Across your signature, in green pencil: not at the price of a boiler house. Dolzhikova had the chief at ten. Barsegov reads it aloud and asks who will tell Beijing; you put the call in yourself, and hold for twenty minutes.
->->

= left
~ move(trust, -3)
~ move(dependence, -2)
Energy: {energy_title}. Dolzhikova returns the file to Barsegov with a note that no gas leaves below what Berlin used to pay. From Beijing comes no reply. # rival # style: ledger
->->

// A cargo without papers. Rests on F69, F70, F73. No echo; act III recalls the label taken.
// Hidden: sanctions_heat, us_deal, leak_exposure, home_strain. Reads: sanctions_heat, us_deal, counterpart.
=== energy_cold_cargo ===
# scene: A cargo without papers # kind: dossier # codex: arctic_lng # codex: words_fuel
The tanker has drawn circles off Hainan for twenty-two days, and loses a little of its cargo to warmth in each. Nadezhda Turova, who sells it, has a printout of the circles. "Oil waits for you. This sighs at you through a valve and is gone." # speaker: Nadezhda Turova
Beihai will take her at two-fifths off: one terminal, and a bank that Washington has not found. {sanctions_heat >= 57: Washington's warning speaks of significant risk, and its Treasury has now counted the berths.|Washington's warning speaks of significant risk, and so far it has punished nobody.}
"Discounts have witnesses. Forty per cent tonight is forty per cent in March." # speaker: Zoya Kravtsevich
Golubkova wants the ship unloaded anywhere, by anyone: at Belokamenka seven hundred people are welding a third train, and Semyon, who leads them, has a daughter's wedding in June.
-> cargo

= cargo
* (burn) [Hold the price; let the cargo boil off. #id: cold_cargo_hold #forecast: Raisa Golubkova; standing -; medium #forecast: Zoya Kravtsevich; trust -; low]
    ~ move(standing, 3)
    ~ move(trust, -3)
    ~ nudge(home_strain, 3)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Dolzhikova shakes your hand in the canteen, where it is seen. By the sixtieth day a tenth of the gas is weather. The crew, Filipinos and Georgians signed on for three weeks, ask a consul in Singapore who owns them. He needs eight days to find out: a room in Dubai, with a plant in it. At Utrenny one train stops, and Semyon's foremen are lent to a shipyard.
    ->->
* (discount) [Sell at two-fifths off, today, and say nothing. #id: cold_cargo_discount #forecast: Zoya Kravtsevich; dependence +; high #forecast: Raisa Golubkova; trust +; medium]
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ nudge(sanctions_heat, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    She goes in after dark with her transponder off. Within the week a buyer in Jiangsu, who pays four-fifths and has always paid on Thursdays, asks to be treated as a friend too. {sanctions_heat >= 57: Brussels adds the jetty to a draft list.|In Washington an official says that he is concerned, and is asked about something else.} The third train at Belokamenka gets its paint, and in Doha a sales director opens his meeting with your figure.
    ->->
* (india) [Turn her round for Dahej and ask for Delhi's price. #id: cold_cargo_india #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; influence +; low]
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, us_deal >= 32)
    ~ move(trust, -2)
    { us_deal >= 32:
        ~ move(dependence, -4)
        ~ move(influence, 3)
        ~ nudge(us_deal, -3)
        Another fortnight at sea. The buyer wants another name on her stern, another owner in the register, and then a letter to say that both were always so. He takes her at a quarter off. It is his own gas, he tells a reporter from Surat, and his own winter. The crew is paid in Singapore, three weeks late, by a bank it has never heard of.
    - else:
        ~ move(dependence, -2)
        ~ move(influence, -2)
        Three hundred miles short of Dahej the buyer has a telephone call, and finds that Gujarat is warm this year. He is polite; he has a tariff of fifty per cent to think of. The tanker turns again. Turova, who bought him dinner in Goa, goes back to drawing circles.
    }
    ->->
+ {counterpart != trader} [Have her meet a ship with clean papers, at sea. #id: cold_cargo_swap_shut #locked: Papers are for sale, but the page on the man who sells them went to the cellar.]
    -> cargo
* (swap) {counterpart == trader} [Have her meet a ship with clean papers, at sea. #id: cold_cargo_swap #forecast: Gleb Ostranin; trust -; high]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(leak_exposure, 6)
    ~ nudge(sanctions_heat, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    Two hulls lie side by side in the swell east of Johor for thirty-one hours, joined by a hose. What comes out at the far end was born in Oman, and has a stamp to prove it. Shen Yunhe's office never mentions it and asks for nothing. Ostranin mentions it. He has the hours, both captains' names, and the price of the stamp.
    ->->

= left
~ move(trust, -2)
~ move(standing, 1)
Energy: {energy_title}. Dolzhikova orders the tanker home to Murmansk, full. In Beihai the berth goes to a ship from Qatar. # rival # style: ledger
->->

// Fifty-one pits. Rests on F71, F72. No echo; close shuts the file for good.
// Hidden: home_strain, counterpart_suspicion. Reads: counterpart_suspicion, asian_hedging, home_strain.
=== energy_black_seam ===
# scene: Fifty-one pits # kind: dossier # codex: coal_duty
Fifty-one coal firms of a hundred and seventy-nine may close, and the cause is disputed. In early 2025 China bought a quarter less; since January 2024 it has charged six per cent at the border, and Australians pay nothing. The director from Kiselyovsk, asked for his own figures, has stood a jar of coal on your sill.
"You go down with them, one time. Prokopyevsk, five in the morning, Marat will hold the lamp. Then you say six per cent to his face." # speaker: Raisa Golubkova
"I have run it twice. Take the six off, and thirty of the fifty-one still close." # speaker: Zoya Kravtsevich
Vasnetskaya adds that one might ask who else has a seam and pays the duty. Mongolia, she heard, does both.
* (rails) [Cut the freight tariff and let the railway bleed. #id: black_seam_rails #forecast: Raisa Golubkova; standing +; high #forecast: Irina Vasnetskaya; influence -; medium]
    ~ move(standing, 3)
    ~ move(dependence, 2)
    ~ move(influence, -3)
    ~ nudge(home_strain, -2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Coal goes east in front of everything else, to the buyer who takes most of it. The railway gets its loss back out of heating, and past Tayshet the suburban carriages run cold. Behind the coal, at Karymskaya, Kazakh wheat for Vietnam waits until it sprouts in the hoppers; the shipper in Petropavl sends you a photograph, without a word. {asian_hedging >= 45: Astana turns two trains a week south, by Dostyk and the Chinese coast, and lets you have the timetable.|Astana asks when its own wagons may pass, and is told.}
* (ask) [Ask Beijing to waive the duty, as a favour. #id: black_seam_ask #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 4)
    ~ nudge(home_strain, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart_suspicion >= 46:
        ~ move(trust, -2)
        ~ move(standing, -1)
        ~ tally(vasnetskaya_made, vasnetskaya_right, false)
        It is granted for one quarter, and announced, which you had not asked for. A deputy in Shanxi wants to know on the record why Chinese miners should keep Russian ones warm. From Lu Zhengping, at their commerce ministry, there is only breathing for a while. The washery at Kiselyovsk lights its lamps; the director sends you a second jar, smaller.
    - else:
        ~ move(trust, 3)
        ~ tally(vasnetskaya_made, vasnetskaya_right, true)
        Lu Zhengping, who speaks for their commerce, asks for a week, and uses it on seven provinces. The favour comes as a quota, two quarters, reviewed. Marat's shift goes down at five. The quota is taken off a mine in Shanxi, which sends its people home before the holiday. Ulaanbaatar, which still pays the duty, writes four lines to ask for the same.
    }
* (close) [Close the worst twenty, and pay the towns. #id: black_seam_close #forecast: Raisa Golubkova; standing --; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -4)
    ~ move(standing, -4)
    ~ move(influence, 2)
    ~ nudge(home_strain, 5)
    ~ please(golubkova_favour, -1)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Twenty cages stop on one Friday. On the Sunday a school in Prokopyevsk goes cold, since it hung on a mine's boiler that was in nobody's list. The towns' money arrives after fourteen weeks, whole. {home_strain >= 48: Marat is on a bus to Surgut by then, with four others from his street.|Marat puts his into a shop for fishing tackle.} The file is shut for good: no coal will come to this desk again but what stands in the jar. # achievement: twenty_cages
- ->->

= left
~ move(standing, -2)
~ move(dependence, -1)
Energy: {energy_title}. From Dolzhikova the mines get a colonel with a plan for patriotic tourism, and Marat's shift goes on unpaid leave, to be shown round. # rival # style: ledger
->->
