// War and the West, act I. Three dossiers: eight pages, a call from Anchorage, kit for a battalion.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F21, F99, F100, F102 (K25); F128, F129, F131 (K38); F104 (K27).

// Eight pages.
// TO WRITE (K25; F21, F99, F100, F102): Ostranin has two names for the leak and an appetite; arrest, explain to Beijing in private, or disown the paper. The physicist Denis Rubanov waits in the corridor.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Echo: echo_eight_pages (two quarters) on arrest and on explain.
=== war_eight_pages ===
# scene: Eight pages # kind: dossier # codex: eight_pages
"Item one. The word is on page three, line nine. Item two. Two men had page three." Ostranin lays down two photographs, face up, squared to the table edge. # speaker: Gleb Ostranin
* (arrest) [Let him make the two arrests. #id: eight_pages_arrest #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust --; high]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ nudge(leak_exposure, -8)
    ~ nudge(hardliner_mood, 5)
    ~ please(ostranin_favour, 2)
    ~ plant(due_eight_pages, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    One of the two has a daughter in the same class as Velgin's.
* (explain) [Show Beijing the whole paper, privately, before they ask. #id: eight_pages_explain]
    ~ move(trust, 5)
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -6)
    ~ please(ostranin_favour, -2)
    ~ plant(due_eight_pages, 2)
    Shen Yunhe's aide returns it next day with a misprint marked on page five.
* (disown) [Call it a forgery, and stay with that. #id: eight_pages_forgery]
    ~ move(trust, 2)
    ~ move(influence, -3)
    ~ nudge(leak_exposure, 4)
    Nobody believes it. Beijing appreciates the form.
- ->->

= left
~ move(trust, -3)
~ move(standing, -1)
War: {war_title}. Dolzhikova lets the colonel have both men, and the corridor their names. # rival # style: ledger
->->

// A call from Anchorage.
// TO WRITE (K38; F128, F129, F131): a private American offer after the August summit: aircraft parts and one bank, for distance from Beijing. Take the call, tell Beijing about it, or let it ring. A Ukrainian negotiator's view must be in it.
// Hidden: us_deal, counterpart_suspicion, war_tempo. State-dependent on us_deal. No echo in act I (act II W recalls it).
=== war_back_channel ===
# scene: A call from Anchorage # kind: dossier # codex: october_list
The number has an Alaskan code. The man on it sells aircraft parts, or did in August. He wonders what a little distance from Beijing would cost, and offers engines for eleven airliners.
* (talk) [Take the call, and name a figure. #id: back_channel_talk #forecast: Gleb Ostranin; trust --; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(influence, 2)
    ~ nudge(us_deal, 6)
    ~ nudge(counterpart_suspicion, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Two engines come, through Sharjah. In Kyiv a deputy minister asks the Americans, on the record, what was sold.
* (tell) [Tell Beijing about it before supper. #id: back_channel_tell]
    ~ move(trust, 5)
    ~ move(dependence, 2)
    ~ nudge(us_deal, -6)
    They knew the number. They had wondered whether you would ring.
* (ring) [Let it ring, and log it. #id: back_channel_ring]
    ~ move(standing, 3)
    ~ move(influence, -3)
    The log is read by four people. Three of them ring back themselves.
- ->->

= left
~ move(trust, -1)
~ move(influence, -2)
War: {war_title}. Dolzhikova records the caller and plays the tape to a full table. He does not ring again. # rival # style: ledger
->->

// Kit for a battalion.
// TO WRITE (K27; F104): leaked contracts, unverified, speak of equipping and training a Chinese airborne battalion; deliver, slow the training, or swap it for machine tools. Prikhodin (Far East) speaks; Taiwan is not named in the papers.
// Hidden: hardliner_mood, border_anxiety, us_deal. No echo in act I (act III W recalls it).
=== war_battalion_kit ===
# scene: Kit for a battalion # kind: dossier # codex: airborne_papers
Thirty-seven light vehicles stand under snow at a depot near Ulyanovsk, stencilled in a script the quartermaster cannot read. He has numbered them with chalk.
* (deliver) [Deliver them, with the instructors. #id: battalion_deliver #forecast: Gleb Ostranin; trust +; low #forecast: Raisa Golubkova; dependence -; medium]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ nudge(us_deal, -4)
    ~ nudge(border_anxiety, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    The instructors come back with better boots than they left in.
* (slow) [Send the vehicles, keep the instructors. #id: battalion_slow]
    ~ move(trust, -3)
    ~ move(influence, 2)
    ~ move(standing, 2)
    The manuals go too, in Russian.
* (swap) [Swap them for machine tools, crate for crate. #id: battalion_swap]
    ~ move(dependence, 3)
    ~ move(standing, 2)
    ~ nudge(home_strain, -4)
    ~ nudge(war_tempo, 3)
    Sixty crates reach Izhevsk. Nobody unpacks them in front of a camera.
- ->->

= left
~ move(trust, -2)
~ move(standing, 1)
War: {war_title}. Dolzhikova keeps the vehicles for the Far East command. General Prikhodin has no drivers for them. # rival # style: ledger
->->
