// War and the West, act I. Three dossiers: eight pages, a call from Anchorage, kit for a battalion.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F21, F99, F100, F102 (K25); F128, F129, F131 (K38); F104 (K27).

// Eight pages. Rests on F21, F99, F100, F102. Plants echo_eight_pages (two quarters) on arrest and on explain.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Reads: opening.pages, counterpart, ostranin_favour.
=== war_eight_pages ===
# scene: Eight pages # kind: dossier # codex: eight_pages
"Item one. The word enemy. Page three, line nine. Item two. Two men had page three; one signed for it at 11:20, the other at 11:50." Ostranin lays down two photographs, face up, squared to the table edge. # speaker: Gleb Ostranin
It means China. The pages, printed abroad in June 2025, have no date; one unit wrote them, perhaps as a draft. Vasnetskaya has two translations from Astana. "A colleague asked over lunch what we call him. One could tell Beijing first, and look for the copyist after." # speaker: Irina Vasnetskaya
In the corridor the physicist Denis Rubanov holds a summons and a library book. In 2024 the head of such an institute got fifteen years, reportedly over a Chinese conference, and denied it.
-> pages

= pages
* (arrest) [Let him make the two arrests. #id: eight_pages_arrest #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust --; high]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ nudge(leak_exposure, -8)
    ~ nudge(hardliner_mood, 5)
    ~ please(ostranin_favour, 2)
    ~ plant(due_eight_pages, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    They are fetched at 06:10, one of them from a tram stop. {opening.pages: Your first page in this office had promised it, and comes back down with a green tick.|It had not been promised, and so is taken for zeal.} The second man's daughter is in the same class as Velgin's; on Monday her chair is free. Rubanov is sent home and forgets his book. In Beijing a working group stops sending its minutes.
    ->->
* (explain) [Show Beijing the whole paper, privately, before they ask. #id: eight_pages_explain #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; trust +; medium]
    { counterpart == watcher:
        ~ move(trust, 3)
    - else:
        ~ move(trust, 5)
    }
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -6)
    ~ please(ostranin_favour, -2)
    ~ plant(due_eight_pages, 2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    {counterpart == watcher: Shen Yunhe's aide puts a second copy beside yours, older, with tea on it. He is glad to be able to compare.|Shen Yunhe's aide reads all eight with a fingernail under the line, and thanks you for each.} Yours is returned next day, a misprint on page five marked in pencil. Ostranin learns of the trip from the airline. From then on he calls you by your room number.
    ->->
* (disown) [Call it a forgery, and stay with that. #id: eight_pages_forgery #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(trust, 2)
    ~ move(influence, -3)
    ~ nudge(leak_exposure, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Pavel Nozdrin holds the pages against a studio lamp and finds a foreign watermark; it is the newspaper's. Beijing thanks you for the clarification. An office in Tashkent enquires, quite seriously, whether last spring's credit agreement was forged as well. Whoever copied page three still has a pass to the building.
    ->->
+ {ostranin_favour < 1} [Call Rubanov in, and give him page three to read. #id: eight_pages_rubanov_shut #locked: The colonel lends his witness to somebody he owes. He owes you nothing yet.]
    -> pages
* (rubanov) {ostranin_favour >= 1} [Call Rubanov in, and give him page three to read. #id: eight_pages_rubanov]
    ~ move(trust, 2)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, -5)
    ~ nudge(leak_exposure, -3)
    ~ please(ostranin_favour, -1)
    He reads, turns pale, and laughs once. Line six is his own: a travel report from Xi'an, 2019, in praise of the canteen. Three editors later the canteen is "an approach". The colonel times the laugh. At 15:32 he lets Rubanov go, and one of the photographs goes back into his briefcase. Dolzhikova has the slip on which you signed him out pinned to the minutes.
    ->->

= left
~ move(trust, -3)
~ move(standing, -1)
War: {war_title}. Dolzhikova lets the colonel have both men, and the corridor their names. Rubanov's library book is kept. # rival # style: ledger
->->

// A call from Anchorage. Rests on F128, F129, F131. No echo in act I (act II recalls the label taken).
// Hidden: us_deal, counterpart_suspicion, hardliner_mood, war_tempo. Reads: us_deal, counterpart, influence, war_tempo.
=== war_back_channel ===
# scene: A call from Anchorage # kind: dossier # codex: anchorage
The number has an Alaskan code. The man on it sells aircraft parts, and met people on 15 August, when the motorcades left Anchorage without a ceasefire. {us_deal >= 34: He can do engines for eleven airliners, and one bank, which he names.|He can do engines for eleven airliners. About a bank he says maybe, twice.} In return, some distance from Beijing.
"Item one. He rings from a lawyer's car. Item two. Beijing has it within nine hours." # speaker: Gleb Ostranin
Kravtsevich: "Engines: eleven. Airliners parked in grass: forty. I can fund one conversation. Not a friendship." # speaker: Zoya Kravtsevich
By way of Bern, Kyiv's negotiator has sent three lines. What is settled without her will not hold. She has a list of civilians whom she wants back. She would start there.
-> line

= line
* (ring) [Let it ring, and log it. #id: back_channel_ring #forecast: Gleb Ostranin; standing +; high]
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ tally(ostranin_made, ostranin_right, true)
    03:15, eleven rings, nobody picks up: the log is admired by four people. Three of them ring back on their own telephones. Within a week the caller has told a dinner in Ankara that Moscow keeps three foreign policies, and that the cheapest is in the transport ministry. The airliners stay in the grass, with foil over their intakes.
    ->->
* (talk) [Take the call, and name a figure. #id: back_channel_talk #forecast: Gleb Ostranin; trust --; high #forecast: Zoya Kravtsevich; dependence -; medium]
    { us_deal >= 34:
        ~ move(dependence, -5)
    - else:
        ~ move(dependence, -2)
    }
    ~ move(trust, -4)
    ~ move(influence, 2)
    ~ nudge(us_deal, 6)
    ~ western_steps = western_steps + 1
    ~ plant(due_back_channel, 4)
    ~ nudge(counterpart_suspicion, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    "A year without new gas paper," you say, and hear him write. {us_deal >= 40: Four engines come through Sharjah. The bank opens an account with one cent in it.|Two engines come through Sharjah. The bank, he says, is on holiday.} Shen Yunhe's office sends your ambassador a wall calendar, Wildlife of Alaska, open at August. Kyiv's negotiator asks the Americans what was sold. One of them thinks she has a right to know.
    ->->
* (tell) [Tell Beijing about it before supper. #id: back_channel_tell #forecast: Gleb Ostranin; trust 0; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(trust, 5)
    ~ move(dependence, 2)
    ~ nudge(us_deal, -6)
    ~ plant(due_back_channel, 5)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    They knew the number; Shen Yunhe's aide reads it back before you have finished. {counterpart == trader: Then he asks, purely to learn, what eleven engines come to.|He had only wondered whether you would ring.} By Monday Tianjin offers to overhaul the old ones, on credit. Kravtsevich finds what it costs on the last page, where interest is reckoned by the hour of flight. The Alaskan number stops working.
    ->->
+ {influence < 50} [Answer Kyiv's negotiator first, about the list. #id: back_channel_bern_shut #locked: Bern takes letters from an office that the neighbours still ring: influence 50.]
    -> line
* (bern) {influence >= 50} [Answer Kyiv's negotiator first, about the list. #id: back_channel_bern #forecast: Gleb Ostranin; standing --; high]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ plant(due_back_channel, 5)
    ~ nudge(war_tempo, -3)
    ~ nudge(hardliner_mood, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    The prison service finds sixty-one of the names, in four places. {war_tempo >= 58: Seventeen cross on foot, at a post in the north; then the fighting comes near it, and the post shuts.|Forty cross on foot, at a post in the north, with no camera near.} Her next letter has the rest of the names and, under them, a first question about something else. In committee the sixty-one are read out by Dolzhikova, singly, as yours.
    ->->

= left
~ move(trust, -1)
~ move(influence, -2)
War: {war_title}. To a full table Dolzhikova plays a tape of the caller, who does not ring again. Bern gets no answer. # rival # style: ledger
->->

// Kit for a battalion. Rests on F104 (leaked, unverified). No echo in act I (act III recalls battalion_deliver and its second beat).
// Hidden: us_deal, border_anxiety, counterpart_suspicion, home_strain, war_tempo, leak_exposure. Reads: border_anxiety, counterpart, home_strain.
=== war_battalion_kit ===
# scene: Kit for a battalion # kind: dossier # codex: airborne_papers
General Oleg Prikhodin, Far East command, rings on a bad line. "I asked for forty of those for Khabarovsk. I was sent a choir. If we are teaching a neighbour to jump, may I know where he lands?" # speaker: Oleg Prikhodin
He means thirty-seven light vehicles, at a depot near Ulyanovsk, stencilled in a script that the quartermaster cannot read; he has chalked numbers over it. Leaked and unverified papers have them promised in 2023 to a Chinese airborne battalion, instructors included. Taiwan is not named in them. Beijing would like a date.
Golubkova has your sleeve. "In Izhevsk Lyuba has a lathe older than her marriage. You get her a new one, crate for crate, you hear? Then we need nobody." # speaker: Raisa Golubkova
* (swap) [Swap them for machine tools, crate for crate. #id: battalion_swap #by: Raisa Golubkova #forecast: Raisa Golubkova; dependence -; high #forecast: Gleb Ostranin; standing +; low]
    ~ move(dependence, 3)
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ nudge(home_strain, -4)
    ~ nudge(war_tempo, 3)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    Sixty crates go to Izhevsk by way of Dostyk, where Astana's customs count them and Astana puts off your next visit. Lyuba's lathe is sky blue. It needs a cutting oil from Dalian and a key, once a month, from a man in Shenyang, who sends it by text message. {home_strain >= 45: The second shift is still empty.|The second shift comes back.}
* (slow) [Send the vehicles, keep the instructors. #id: battalion_slow #forecast: Gleb Ostranin; trust -; high]
    ~ move(trust, -3)
    ~ move(influence, 2)
    ~ move(standing, 2)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    The instructors' bus turns round at Syzran. The vehicles go on by rail with their manuals, nine kilos a set, in Russian. {counterpart == patient: A month goes by; then Beijing sends back one manual, read.|Beijing asks on the second day who is to explain page one.} Tokyo, which had lodged a protest about the instructors, withdraws it. Prikhodin borrows the twelve idle instructors and has them show conscripts how one crosses a river.
* (deliver) [Deliver them, with the instructors. #id: battalion_deliver #forecast: Gleb Ostranin; trust -; medium #forecast: Raisa Golubkova; dependence -; medium]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ nudge(us_deal, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    { border_anxiety >= 36:
        ~ move(influence, -4)
        ~ nudge(border_anxiety, 4)
        The train crosses at Zabaikalsk by night, and somebody on the platform films it. For once it is they who will need spare parts. In Khabarovsk the rumour arrives before the film, with the numbers doubled.
    - else:
        ~ move(influence, -2)
        ~ nudge(border_anxiety, 2)
        The train crosses at Zabaikalsk by night. A customs officer stamps thirty-seven forms and remarks that this time it is they who will be needing spare parts.
    }
    -> instructors
- ->->

= instructors
Two officers could lead the instructors. One is Prikhodin's, and quiet. The other retired with honours, and likes an audience.
* (quiet) [Send the quiet one, with a notebook. #id: battalion_quiet]
    ~ move(standing, 2)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, 3)
    He is home within the year: how fast they load, what they asked twice. Prikhodin reads it by a night lamp and withdraws his request for vehicles. He would like radios.
    ->->
* (honours) [Send the one with honours. #id: battalion_honours]
    ~ move(trust, 2)
    ~ move(dependence, 1)
    ~ nudge(leak_exposure, 4)
    He is thanked in three cities. The instructors come back with better boots than they left in; he comes back with chapter one of his memoirs.
    ->->

= left
~ move(trust, -2)
~ move(standing, 1)
War: {war_title}. Dolzhikova keeps the vehicles for the Far East command. General Prikhodin gets his wish, and has no drivers for it. # rival # style: ledger
->->
