// The first morning: role, goal, danger, and two choices that set the board.
// Fires once, before Q3 2025. Facts: F04, F05, F21, F49, F99. Everything after July 2025 is open.

=== opening ===
# scene: Room 412 # codex: eastern_desk
Arseny Velgin frees a chair for you by lifting a telephone off it. Fourth floor, Staraya Square: floor wax, a desk fan, four grey folders tied with tape.
~ run_seed = RANDOM(1, 9999)
~ set_date()
~ set_opening_conditions()
"The Eastern Desk is yours. You advise on China. The head of state decides, and he reads one page." # speaker: Arseny Velgin # codex: moscow_court
He squares the folders until their edges agree. "In the second quarter of 2029 the desk changes hands. Leave it with a partnership you can defend. To Beijing, to Astana, and to a customs shift at Zabaikalsk that never asked for one." # speaker: Arseny Velgin
{economic_start:
- START_OIL: Oil stands eleven dollars under the price that the budget was written on.
- START_BANKS: In July two Chinese banks closed their rouble windows "for repairs". Nobody has seen a ladder.
- START_HARVEST: The wheat is in early and the reservoirs stand high; finance has started to smile, which alarms him.
}
{political_start:
- START_OFFENSIVE: The summer's fighting is the heaviest since spring, and reservists' wives have been told not to plan for August.
- START_ENVOY: An envoy of Washington was seen on Old Arbat buying a chess set. He is said to have paid in full.
- START_HUNT: On the fifth floor they are changing the locks again, and asking who had the old keys.
}
Last year's trade was a record, 244.8 billion dollars. The first half of this year is down by nine per cent. In June a newspaper abroad printed eight pages said to be from your own counter-intelligence; they call the Chinese the enemy. # codex: trade_record
"Lean too little on Beijing, and the budget has no floor. Too much, and you will be taking dictation. What you leave unread, Marina Dolzhikova settles from the Security Council, before supper." # speaker: Arseny Velgin # codex: moscow_numbers
He uncaps a pen. "Your first page goes up at noon. How does it begin?" # speaker: Arseny Velgin
* (taxes) ["Trade is falling, in part, because we taxed it." #id: opening_taxes]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ please(golubkova_favour, -1)
    The page comes back at two with a coffee ring and one word in the margin: numbers? By four the industry ministry has rung Velgin three times. The Chinese trade mission, which hears most things by evening, sends over a box of pears.
* (pages) ["The eight pages were a draft, and the leak will be found." #id: opening_pages]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(hardliner_mood, 4)
    ~ please(ostranin_favour, 1)
    It is the sentence the building hoped for. A colonel you have never met, Ostranin, sends his extension number on a plain card. In Beijing they note that you promised to find the leak, and did not say that the pages were wrong.
* (neighbours) ["Before we ask Beijing anything, ask Astana what it has heard." #id: opening_neighbours]
    ~ move(influence, 4)
    ~ nudge(counterpart_suspicion, 4)
    ~ please(vasnetskaya_favour, 1)
    Irina Vasnetskaya, at the embassy in Astana, answers within the hour: four pages, no adjectives. The cipher clerk counts the sheets and says nobody has asked that post a question since March.
- -> counterpart_file

=== counterpart_file ===
# scene: The man across the table # codex: no_limits
Your opposite number in Beijing is Shen Yunhe, foreign aide in the leaders' office. Four people who have sat across from him have each written one page. The folder has room for one; the rest go to the archive in the cellar.
+ [Keep the diplomat's page: he outwaits everyone. #id: persona_patient]
    ~ counterpart = patient
    ~ nudge(counterpart_suspicion, -4)
    ~ nudge(us_deal, -4)
    "He once let a silence run for eleven minutes," it says. "We filled it with a concession." Keep offers short, then, and bring a watch.
+ [Keep the oil trader's page: he has a price for everything. #id: persona_trader]
    ~ counterpart = trader
    ~ nudge(us_deal, 6)
    ~ nudge(sanctions_heat, -4)
    "He asked what the tanker cost before he asked what it carried." Whatever you sell him, someone in Washington may be bidding for as well.
+ [Keep the colonel's page: he thinks you are being read, because you are. #id: persona_watcher]
    ~ counterpart = watcher
    ~ nudge(counterpart_suspicion, 8)
    ~ nudge(leak_exposure, -6)
    "At dinner he quoted a phrase from a paper of ours. The paper had been circulated the previous day, to nine people." You buy a second lock for the cabinet.
+ [Keep the railway engineer's page: he wants things built with his name under them. #id: persona_builder]
    ~ counterpart = builder
    ~ nudge(asian_hedging, 5)
    ~ nudge(border_anxiety, 4)
    ~ nudge(counterpart_suspicion, -6)
    "He stood an hour in the wind at Heihe to watch one span lowered." The page has a photograph. You can see which bank he is standing on.
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
- START_OIL:
    ~ nudge(home_strain, 8)
    ~ nudge(succession_nerves, 4)
- START_BANKS:
    ~ nudge(sanctions_heat, 10)
    ~ nudge(counterpart_suspicion, 4)
- START_HARVEST:
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
- START_HUNT:
    ~ nudge(hardliner_mood, 10)
    ~ nudge(leak_exposure, 5)
}
