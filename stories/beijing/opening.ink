// The first morning in Fuyou Street: role, goal, danger, and two choices that set the board.
// Fires once, before Q3 2025. Facts: F04, F05, F10, F21, F49, F99. Everything after July 2025 is open.

=== opening ===
# scene: Room 306 # codex: northern_desk
Nobody has told you which chair. Shen Yunhe comes in eleven minutes late, on purpose, and takes the one by the radiator. The radiator ticks; it is July.
~ run_seed = RANDOM(1, 9999)
~ set_date()
~ set_opening_conditions()
"The northern desk. You will advise on Russia. What you feel about Russia will not be asked." # speaker: Shen Yunhe # codex: beijing_court
He weighs a folder in his hand before he gives it to you. "In the second quarter of 2029 it passes to someone else. Hand over a partnership that can be defended. To those above. To the five capitals on its edge. And to a man in a lorry at Manzhouli, who has slept in his cab since Tuesday and blames nobody." # speaker: Shen Yunhe
{economic_start:
- START_CARS: At Wuhu the car park has been extended on to a badminton court.
- START_BANKS: Two of our banks were put on a European list in July. A third has sent its sign-writer on leave.
- START_ORDERS: The northern orders are in early, and for once they have been paid.
}
{political_start:
- START_OFFENSIVE: The Ukraine crisis, as the word is in this building, has had a bad summer; the attaché writes shorter.
- START_ENVOY: An American came to lunch and praised the fish. It is still being analysed.
- START_INSPECTION: An inspection team has the second floor. They return each file with the staples counted.
}
Last year's trade was a record, 244.8 billion dollars; the half-year is down by nine per cent. In June a paper abroad printed eight pages, said to come from their security service, in which we are the enemy. # codex: trade_record
"Hold them too tightly and we own whatever breaks. Too loosely, and someone else does, along four thousand kilometres of our own fence. What you leave lying, Fang Muqing picks up for the planning commission. He is very thorough about prices." # speaker: Shen Yunhe # codex: beijing_numbers
Chrysanthemum tea, in a jar. "You have a page, by four. How does it start?" # speaker: Shen Yunhe
* (cars) ["We are selling our neighbour more cars than he has road." #id: opening_cars]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ please(lu_favour, -1)
    By six o'clock eleven provinces have telephoned to say that they are not the one. Lu Zhengping calls last and apologises for all of them. In Moscow a deputy minister, who hears of it from a carmaker, is heard to say that somebody over there can count.
* (pages) ["An enemy who writes it down has not decided." #id: opening_enemy]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(counterpart_suspicion, 4)
    ~ please(yan_favour, 1)
    The sentence is admired on three floors and copied on a fourth. Yan Qiubo sends a receipt for it, with a reference. Their embassy, which had been sure that the matter would not be brought up, cancels a dinner.
* (edge) ["Ask the five first: they have shared a wall with both of us." #id: opening_five]
    ~ move(influence, 4)
    ~ nudge(hardliner_mood, 4)
    ~ please(gu_favour, 1)
    Five cables go out and five answers come in, and no two agree on what the question was. Gu Ruolan pins them up side by side. Someone from the second floor asks whether it is now the practice to consult abroad before consulting upstairs.
- -> counterpart_file

=== counterpart_file ===
# scene: The man who squares folders # codex: no_limits
Across the table, for as long as you hold this desk, will be Arseny Velgin, aide in the Kremlin. Four of our people have each sat opposite him, and each has written a page. The file takes one, and it is by that page that this building will read him.
+ [Keep the interpreter's page: he is tired, and tired men last. #id: persona_patient]
    ~ counterpart = patient
    ~ nudge(counterpart_suspicion, -4)
    ~ nudge(us_deal, -4)
    "He has said 'as always' at the end of each meeting for eleven years," it says. Bring him what he has signed before, and give him time to find it.
+ [Keep the oil buyer's page: he sells by the tonne and knows the day's rate. #id: persona_trader]
    ~ counterpart = trader
    ~ nudge(us_deal, 6)
    ~ nudge(sanctions_heat, -4)
    "Ask him the time and he asks in which zone." Whatever he lets you have, he has first offered by telephone to a man in Washington, for comparison.
+ [Keep the analyst's page: he reads what we have not sent. #id: persona_watcher]
    ~ counterpart = watcher
    ~ nudge(counterpart_suspicion, 8)
    ~ nudge(leak_exposure, -6)
    "It was remarked that he corrected a comma. The draft had not left the building." A second cupboard is ordered for 306; the lock comes from a different town.
+ [Keep the bridge engineer's page: he likes a thing that can be stood upon. #id: persona_builder]
    ~ counterpart = builder
    ~ nudge(asian_hedging, 5)
    ~ nudge(border_anxiety, 4)
    ~ nudge(counterpart_suspicion, -6)
    "At Blagoveshchensk he took off a glove and laid the hand on the steel." There is a photograph. It is a good hand, and it is on our half.
- -> quarter_opens

// Three economic and three political openings, one of each drawn from the run's seed: nine mornings.
// Each moves two hidden variables, so that the same first page is right in one start and rash in the next.
=== function set_opening_conditions() ===
~ counterpart = patient
~ sow(DECK_OPENING)
~ economic_start = RANDOM(1, 3)
~ political_start = RANDOM(1, 3)
~ close_draw()
{ economic_start:
- START_CARS:
    ~ nudge(home_strain, 8)
    ~ nudge(succession_nerves, 4)
- START_BANKS:
    ~ nudge(sanctions_heat, 10)
    ~ nudge(counterpart_suspicion, 4)
- START_ORDERS:
    ~ nudge(home_strain, -8)
    ~ nudge(asian_hedging, -4)
}
{ political_start:
- START_OFFENSIVE:
    ~ nudge(war_tempo, 10)
    ~ nudge(asian_hedging, 5)
- START_ENVOY:
    ~ nudge(us_deal, 12)
    ~ nudge(counterpart_suspicion, 5)
- START_INSPECTION:
    ~ nudge(hardliner_mood, 10)
    ~ nudge(leak_exposure, 5)
}
