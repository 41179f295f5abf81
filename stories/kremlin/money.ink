// Money and sanctions, act I. Three dossiers: a coupon in yuan, twelve per cent, two windows in Heilongjiang.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F54, F58 (K11); F50-F52 (K12); F49, F55, F56 (K13).

// A coupon in yuan.
// TO WRITE (K11; F54, F58): the debt chief Abdrashin wants panda bonds; Beijing's approval hangs; borrow at home at 21% instead, or sell gold yuan.
// Hidden: home_strain -, counterpart_suspicion -. State-dependent: approval comes if trust >= 52. No echo in act I (dossier M in act II recalls it).
=== money_panda_coupon ===
# scene: A coupon in yuan # kind: dossier # codex: panda_bonds
Timur Abdrashin has the bond printed already, as a sample, with a panda that looks like a deputy minister. The gap in the budget is 2.6 per cent of everything the country makes.
* (issue) [Issue in yuan, and take Beijing's conditions. #id: panda_issue #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ nudge(home_strain, -4)
    { trust >= 52:
        ~ move(trust, 3)
        ~ move(dependence, 4)
        ~ tally(vasnetskaya_made, vasnetskaya_right, true)
        Approval in eleven days. The first buyers are two banks and a dumpling chain.
    - else:
        ~ move(trust, -2)
        ~ move(dependence, 4)
        ~ tally(vasnetskaya_made, vasnetskaya_right, false)
        Approval is "under study". You have asked, it is known that you asked, and Abdrashin frames the sample.
    }
* (home) [Borrow at home, at whatever the banks ask. #id: panda_home]
    ~ move(dependence, -4)
    ~ move(trust, -2)
    ~ nudge(home_strain, 6)
    The auction clears. A furniture maker in Penza does the sum and lays off forty.
* (gold) [Sell yuan from the reserve and keep quiet. #id: panda_reserve]
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ please(kravtsevich_favour, -1)
    Kravtsevich signs. She has crossed out the word "reserve" and written "what is left".
- ->->

= left
~ move(dependence, -2)
~ move(influence, -1)
Money: {money_title}. Dolzhikova has the sample bond impounded as a foreign state symbol. Abdrashin borrows in Moscow, dear. # rival # style: ledger
->->

// Twelve per cent.
// TO WRITE (K12; F50-F52): netting through agents ("China Track"); a small importer from Perm shows her invoice; keep it hidden, legalise fees, or expose.
// Hidden: sanctions_heat, leak_exposure, home_strain. Kravtsevich vs Ostranin (who wants the agents' names). No echo.
=== money_china_track ===
# scene: Twelve per cent # kind: dossier # codex: china_track
An importer from Perm has stapled the invoice to the fee note. To pay for forty lathes she passed through three firms, one of them a flower shop in Bishkek. The way cost twelve per cent.
* (hide) [Keep the track dark; nobody asks, nobody lists it. #id: china_track_hide #forecast: Zoya Kravtsevich; trust +; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ nudge(home_strain, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Her lathes arrive. So does the next fee note.
* (cap) [Cap the fee by decree and register the agents. #id: china_track_cap]
    ~ move(standing, 3)
    ~ move(trust, -3)
    ~ nudge(leak_exposure, 5)
    ~ nudge(home_strain, -3)
    Forty agents register. A copy of the register is for sale by Friday.
* (many) [Spread payments over Astana, Bishkek and Dubai. #id: china_track_spread]
    ~ move(dependence, -4)
    ~ move(influence, -2)
    ~ nudge(sanctions_heat, 4)
    Three capitals now hold a piece of the thread, and two of them have asked what it is worth.
- ->->

= left
~ move(trust, -2)
~ move(standing, 1)
Money: {money_title}. Dolzhikova asks for every agent's name by Monday. The flower shop closes on Sunday. # rival # style: ledger
->->

// Two windows in Heilongjiang.
// TO WRITE (K13; F49, F55, F56): two small rural banks, now listed by Brussels, still take roubles; ask the big banks to reopen, shield the two, or go to barter. Ding Haisu is named, off stage.
// Hidden: sanctions_heat, counterpart_suspicion. One option refused in public if counterpart is patient. No echo.
=== money_two_windows ===
# scene: Two windows in Heilongjiang # kind: dossier # codex: eu_listings
In Suifenhe and Heihe two counters still change roubles. Brussels listed both banks on 18 July. The queue outside brings thermos flasks.
* (demand) [Ask, on the record, that the great Beijing banks reopen. #id: two_windows_demand #forecast: Gleb Ostranin; trust -; high #forecast: Raisa Golubkova; trust +; low]
    ~ tally(ostranin_made, ostranin_right, counterpart != trader)
    ~ tally(golubkova_made, golubkova_right, counterpart == trader)
    { counterpart == trader:
        ~ move(trust, 2)
        ~ move(dependence, 4)
        ~ move(standing, 1)
        One bank opens one desk, on Tuesdays. It has a price list.
    - else:
        ~ move(trust, -4)
        ~ move(standing, 2)
        ~ move(dependence, -1)
        The answer is a regulation number. It refers to another regulation.
    }
* (shield) [Move state payrolls through the two windows, to keep them open. #id: two_windows_shield]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ nudge(sanctions_heat, 5)
    The counters get a second clerk each, and a camera.
* (barter) [Trade grain for machines, ledger to ledger. #id: two_windows_barter]
    ~ move(dependence, -3)
    ~ move(influence, 2)
    ~ move(standing, -2)
    Yegor Shapkin's wheat turns into six presses and a crate of left-hand gloves.
- ->->

= left
~ move(dependence, 2)
~ move(trust, -1)
Money: {money_title}. Dolzhikova rules that a friend's bank needs no protection from us. One of the counters shuts. # rival # style: ledger
->->
