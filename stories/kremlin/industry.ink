// Industry and technology, act I. Three dossiers: the fee that grows, a brake test, the empty night shift.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F37, F38, F44, F166 (K01); F43, F44 (K03); F79, F80, F83, F89 (K21-K23).

// The fee that grows. Rests on F37, F38, F44, F166. Plants echo_scrap_fee (two quarters) on raise and on exempt.
// Hidden: home_strain, counterpart_suspicion. Reads: opening.taxes, home_strain, counterpart_suspicion.
=== industry_scrap_fee ===
# scene: The fee that grows # kind: dossier # codex: recycling_fee # codex: words_cars
Raisa Golubkova has put a wing mirror on your desk. It came off a Haval in her ministry's car park; some of the Haval is still on it. "My girls in Tolyatti make these. From today, four days a week. You tell me who you see in it." # speaker: Raisa Golubkova
The recycling fee, much of it returned to works at home, is 667,400 roubles an ordinary car. She wants horsepower counted too. Fyodor Sychenin, who runs a works and sells Chinese kits through his brother, wants it by Friday.
"One of their trade officials asked me what it is that we recycle," says Vasnetskaya. "I said that one would look into it." {opening.taxes: Over there they still quote your first page, in full.|In Beijing they have stopped calling it a fee.}
-> fee

= fee
* (raise) [Raise the fee again, by horsepower. #id: scrap_fee_raise #forecast: Raisa Golubkova; dependence --; high #forecast: Irina Vasnetskaya; trust --; medium]
    ~ move(dependence, -5)
    ~ move(trust, -4)
    ~ move(standing, 1)
    ~ nudge(home_strain, 4)
    ~ plant(due_scrap_fee, 2)
    ~ please(golubkova_favour, 1)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    A schoolteacher in Chita, who had saved four years and chosen a colour, cancels her order; the loan would have cost her thirty per cent. Three hundred and seventy-eight dealers' contracts had already ended in one spring quarter, and their flags come down along the ring roads like washing. At Tolyatti they get the Friday back. {home_strain >= 46: They spend it queueing.|Lida from the trim shop rings to say so herself.}
    ->->
* (freeze) [Freeze it for a year, and let the lots empty. #id: scrap_fee_freeze #forecast: Raisa Golubkova; dependence ++; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(trust, 2)
    ~ move(influence, 2)
    ~ move(dependence, 2)
    ~ move(standing, -4)
    ~ nudge(home_strain, -3)
    ~ please(golubkova_favour, -2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Golubkova takes her mirror back and, in the doorway, looks at you in it. Sychenin gives an interview beside a stopped belt. The teacher in Chita drives home in pale green. Bishkek, where cars by the trainload had been changing their nationality, finds that it has more parking than it needs, and writes to ask whether the year might be two.
    ->->
* (exempt) [Exempt those who build here, and count what "build" means. #id: scrap_fee_exempt #forecast: Raisa Golubkova; dependence -; medium #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -2)
    ~ plant(due_scrap_fee, 2)
    ~ please(golubkova_favour, -1)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Seven points of law, and Sychenin's brother has read the draft before Golubkova has. Three Chinese makers ask for forms; a fourth asks how many bolts make a factory, and whether they must be turned. Their own commerce ministry had advised them to stay at home. {counterpart_suspicion >= 46: It sends a man from Harbin to watch the forms being filled in.|Lu Zhengping telephones, sighing with something like pleasure.} At Tolyatti a foreman clears half a hall, to see how it would look.
    ->->

= left
~ move(dependence, -2)
~ move(trust, -2)
Industry: {industry_title}. Golubkova and Dolzhikova raise it together, over one cup of tea, and in Chita a dealer takes his flags in. # rival # style: ledger
->->

// A brake test. Rests on F43, F44. No echo. To publish is an act of candour.
// Hidden: leak_exposure, counterpart_suspicion, home_strain. Reads: trust, counterpart_suspicion, standing.
=== industry_brake_test ===
# scene: A brake test # kind: dossier # codex: truck_ban
Half of the test was never printed. On 30 July 2025 four makes of Chinese truck were taken off sale for their brakes, and the public was shown one sheet: wet road. The other, dry road, has been in Dmitrov under a tin of washers, with Anatoly Pashin, test engineer, two years short of his pension.
"On the dry one they stopped where ours stop. A metre sooner, if you want it on paper. Do you?" # speaker: Anatoly Pashin
"You leave that sheet where it lies," says Golubkova. "In Chelny forty thousand people are on four days, and one is my godson." # speaker: Raisa Golubkova
"A metre," says Ostranin. "Let us note that he measured it twice, and that the second time nobody had asked him." # speaker: Gleb Ostranin
-> sheets

= sheets
* (share) [Lift the ban for makers who buy Russian axles. #id: brake_test_axles #forecast: Raisa Golubkova; dependence -; medium #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 3)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ nudge(home_strain, -2)
    ~ plant(due_brake_test, 4)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Two of the four agree by return. The axles fit after some filing, and the filing is done in Kaluga by nine men from Jinan who bring their own tea. Golubkova counts it as a factory. {trust >= 54: In Beijing the matter of brakes is declared to be about brakes.|In Beijing they keep the wet sheet, with the date, in a folder for the next time.} A haulier in Omsk, thirty lorries short since August, gets fourteen.
    ->->
* (keep) [Keep the ban; Naberezhnye Chelny needs the winter. #id: brake_test_keep #forecast: Raisa Golubkova; dependence -; high #forecast: Gleb Ostranin; standing 0; low]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ nudge(counterpart_suspicion, 3)
    ~ plant(due_brake_test, 4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    The line at Chelny runs five days again, and Golubkova's godson rings her from it on a Friday, so that she may hear. What it builds costs a third more. In Omsk the haulier buys nothing and lets six drivers go; one of them, it turns out, had driven the wet road in the test. Pashin is thanked for his service eighteen months early, with a clock.
    ->->
* (publish) [Publish both sheets. #id: brake_test_publish #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, -3)
    ~ candour = MIN(8, candour + 1)
    ~ please(golubkova_favour, -2)
    ~ plant(due_brake_test, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Chelny reads both sheets aloud in the canteen, to the end, as no state paper has been read there in a year. A maker in Jinan publishes a third sheet, for ice, on which neither side does well, and Pashin writes to him to ask about the tyres; they are still writing. Dolzhikova asks for the date on which you were naturalised.
    ->->
+ {standing < 52} [Have the four makes tested again, on ice, by both sides. #id: brake_test_ice_shut #locked: The ministry lends its track to an office that is Consulted: standing 52.]
    -> sheets
* (ice) {standing >= 52} [Have the four makes tested again, on ice, by both sides. #id: brake_test_ice #forecast: Gleb Ostranin; trust -; low]
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ move(dependence, -1)
    ~ nudge(counterpart_suspicion, -4)
    ~ plant(due_brake_test, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    Lake Kubenskoye, as soon as it will bear a lorry: minus twenty, eight of them, and a referee from Minsk whom both sides had forgotten to bribe. Two makes pass, two do not; one of ours goes through a snowdrift and out of the competition. So half of the ban is lifted, and at Chelny, which had counted on the whole of it, Golubkova's godson keeps his Fridays off. The engineers of both ministries lie for an hour on their backs under the same axle, and miss the bus.
    ->->

= left
~ move(trust, -2)
~ move(dependence, -2)
Industry: {industry_title}. Dolzhikova adds a fifth make and puts the dry sheet into a safe. In Omsk a haulier parks what he cannot replace. # rival # style: ledger
->->

// The empty night shift. Rests on F79, F80, F83, F89. No echo in act I (act IV returns to Bolshoi Kamen).
// Hidden: border_anxiety, home_strain, asian_hedging. Reads: border_anxiety, asian_hedging.
=== industry_night_shift ===
# scene: The empty night shift # kind: dossier # codex: labour_gap # codex: words_hands
It is two in the morning in Bolshoi Kamen. Sofia Beletskaya holds the telephone out over the yard, and you hear rain: forty welding masks on forty hooks. Unemployment, by the May 2025 count: 2.2 per cent. "I am the union. I should be asking you for wages. I am asking you for anyone." # speaker: Sofia Beletskaya
Maksim Tereshin, of migration, answers with a poll: more than half would let a Central Asian stay briefly or not at all. "I can give her North Koreans. They do not write to newspapers." # speaker: Maksim Tereshin
"Item one," says Ostranin. "First half of 2019: most of the Chinese who came were tourists, and they left. Item two. That is not what will be said in the bathhouse." # speaker: Gleb Ostranin
* (asians) [Ease the rules for Tashkent and Bishkek. #id: night_shift_tashkent #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -5)
    ~ nudge(home_strain, -2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    Tereshin signs with a pen that he borrows, so as not to use his own. {asian_hedging >= 46: Tashkent takes its time; Seoul pays twice as much, and says thank you.|Tashkent sends three hundred and ten names, with references, in a week.} The first of them is stopped four times between the airport and the yard, and sent back once, by error. Beletskaya meets the second lot herself with a banner. On a bench by the slip an old fitter teaches a boy from Osh to say "porosity".
* (nobody) [Train locals, two years, full pay. #id: night_shift_train #forecast: Raisa Golubkova; dependence -; medium #forecast: Zoya Kravtsevich; dependence -; low]
    ~ move(dependence, -3)
    ~ move(standing, 2)
    ~ nudge(home_strain, 5)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Ninety apprentices, of whom sixty are over forty and a dozen used to sell telephones. The masks stay where they are. An icebreaker's hull waits under its tarpaulin, and the ice does not wait, so Captain Loginskaya sails without it. But Bolshoi Kamen has its school lit at night again, and the mayor, who had been drafting his letter of resignation, uses the back of it for a timetable.
* (chinese) [Recruit welders from Heilongjiang, by name and contract. #id: night_shift_heilongjiang #forecast: Gleb Ostranin; influence -; high #forecast: Raisa Golubkova; dependence +; medium]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, border_anxiety >= 38)
    { border_anxiety >= 38:
        ~ move(influence, -3)
        ~ nudge(border_anxiety, 4)
        Two hundred come. The rumour says two thousand, and gives them a barracks and a flag. They live in a hostel with a broken lift. A welder called Song, from Yichun, whose own town has lost a third of its people, keeps his door open in the evenings so that anyone may look. The night shift is full. So is the hall where they complain of it.
    - else:
        ~ nudge(home_strain, -5)
        ~ move(standing, -1)
        Two hundred come, and a cook. The cook is what the town talks about. A welder called Song, from Yichun, whose own town has lost a third of its people, is asked to judge the school's dumplings and cannot find it in himself to be fair. In committee Tereshin reads the number two hundred as though it had another nought.
    }
- ->->

= left
~ move(influence, -2)
~ move(standing, 1)
Industry: {industry_title}. Dolzhikova signs for three hundred North Korean builders. The paper calls them students. # rival # style: ledger
->->
