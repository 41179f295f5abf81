// Industry and technology, act I. Three dossiers: the fee that grows, a brake test, the empty night shift.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F37, F38, F44, F166 (K01); F43, F44 (K03); F79, F80, F83, F89 (K21-K23).

// The fee that grows.
// TO WRITE (K01; F37, F38, F44, F11): raise the recycling fee again by engine power; Golubkova and Sychenin for, dealers and a buyer from Chita against.
// Hidden: home_strain, counterpart_suspicion. Echo: echo_scrap_fee (two quarters) on raise and on exempt. Seed thread: levies as distance.
=== industry_scrap_fee ===
# scene: The fee that grows # kind: dossier # codex: recycling_fee
Raisa Golubkova has put a wing mirror on your desk. It came off a Haval in the ministry's car park. "My girls in Tolyatti make these. Four days a week, from now." # speaker: Raisa Golubkova
* (raise) [Raise the fee again, by horsepower. #id: scrap_fee_raise #forecast: Raisa Golubkova; dependence --; high #forecast: Irina Vasnetskaya; trust --; medium]
    ~ move(dependence, -5)
    ~ move(trust, -4)
    ~ nudge(home_strain, 4)
    ~ plant(due_scrap_fee, 2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    A schoolteacher in Chita cancels her order. She had picked a colour.
* (exempt) [Exempt those who build here, and count what "build" means. #id: scrap_fee_exempt]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -2)
    ~ plant(due_scrap_fee, 2)
    ~ please(golubkova_favour, -1)
    Three firms ask for forms. One asks how many bolts make a factory.
* (freeze) [Freeze it for a year, and let the lots empty. #id: scrap_fee_freeze]
    ~ move(trust, 2)
    ~ move(influence, 2)
    ~ move(standing, -3)
    ~ nudge(home_strain, -3)
    Golubkova takes her mirror back.
- ->->

= left
~ move(dependence, -2)
~ move(trust, -2)
Industry: {industry_title}. Dolzhikova and Golubkova raise it together. It takes them one cup of tea. # rival # style: ledger
->->

// A brake test.
// TO WRITE (K03; F43, F44): four makes of Chinese truck stopped for safety on 30 July 2025; a test engineer says the brakes passed on a dry road. Keep, lift for a share, or publish the test.
// Hidden: counterpart_suspicion, leak_exposure. Sychenin (car works) speaks. No echo. Publish is an act of candour: candour + 1.
=== industry_brake_test ===
# scene: A brake test # kind: dossier # codex: truck_ban
The test engineer has oil in the lines of his hands and two sheets of paper: one for a wet road, one for a dry. Only the wet one was published.
* (keep) [Keep the ban; Naberezhnye Chelny needs the winter. #id: brake_test_keep #forecast: Raisa Golubkova; dependence -; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The line at Chelny runs five days again. The trucks it builds cost a third more.
* (share) [Lift it for makers who buy Russian axles. #id: brake_test_axles]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(home_strain, -2)
    Two makers agree. The axles fit after some filing.
* (publish) [Publish both sheets. #id: brake_test_publish]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, -3)
    ~ candour = MIN(8, candour + 1)
    It is the first state document in a year that anyone has read to the end.
- ->->

= left
~ move(trust, -2)
~ move(dependence, -2)
Industry: {industry_title}. Dolzhikova adds a fifth make. The dry sheet goes into a safe. # rival # style: ledger
->->

// The empty night shift.
// TO WRITE (K21-K23; F79, F80, F83, F89): a shipyard without welders; hire from Heilongjiang, ease rules for Central Asians, or ask Pyongyang. Sofia Beletskaya (builders' union) against Tereshin (migration).
// Hidden: border_anxiety, home_strain, asian_hedging. State-dependent on border_anxiety. No echo in act I.
=== industry_night_shift ===
# scene: The empty night shift # kind: dossier # codex: labour_gap
Sofia Beletskaya's photograph shows a yard in Bolshoi Kamen at two in the morning: forty masks on forty hooks. Unemployment stands at 2.2 per cent. She asks whom she is supposed to hire.
* (chinese) [Recruit welders from Heilongjiang, by name and contract. #id: night_shift_heilongjiang #forecast: Gleb Ostranin; influence -; high #forecast: Raisa Golubkova; dependence +; medium]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, border_anxiety >= 45)
    { border_anxiety >= 45:
        ~ move(influence, -3)
        Two hundred come. The rumour says two thousand, and gives them a barracks.
    - else:
        ~ nudge(home_strain, -4)
        Two hundred come, and a canteen cook. Nobody writes to the newspaper.
    }
* (asians) [Ease the rules for Tashkent and Bishkek. #id: night_shift_tashkent]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -5)
    Tereshin signs with a pen he borrows, so as not to use his own.
* (nobody) [Train locals, two years, full pay. #id: night_shift_train]
    ~ move(dependence, -3)
    ~ move(standing, 2)
    ~ nudge(home_strain, 5)
    The masks stay on the hooks. The hull waits under its tarpaulin.
- ->->

= left
~ move(influence, -2)
~ move(standing, 1)
Industry: {industry_title}. Dolzhikova signs for three hundred North Korean builders. The paper calls them students. # rival # style: ledger
->->
