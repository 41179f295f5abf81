// Crises: which may come, by act. lib/crises.ink draws at most one a quarter, never in a summit quarter.

=== function draw_crises() ===
~ offer(act == 1, crisis_brussels_dinner, 4 + sanctions_heat / 8, -> crisis_brussels_dinner, -> nothing_drawn, "")
~ offer(act == 1, crisis_five_at_frontier, 4 + hardliner_mood / 6, -> crisis_five_at_frontier, -> nothing_drawn, "")
~ offer(act == 1, crisis_unordered_atlas, 4 + border_anxiety / 6, -> crisis_unordered_atlas, -> nothing_drawn, "")
~ offer(act == 2, crisis_serial_number, 4 + war_tempo / 8, -> crisis_serial_number, -> nothing_drawn, "")
~ offer(act == 2, crisis_bank_stops, 4 + sanctions_heat / 8, -> crisis_bank_stops, -> nothing_drawn, "")
~ offer(act == 2, crisis_ship_in_ice, 4 + counterpart_suspicion / 6, -> crisis_ship_in_ice, -> nothing_drawn, "")
~ offer(act == 3, crisis_shot_on_ice, 4 + border_anxiety / 6, -> crisis_shot_on_ice, -> nothing_drawn, "")
~ offer(act == 3, crisis_province_ships, 4 + home_strain / 6, -> crisis_province_ships, -> nothing_drawn, "")
~ offer(act == 3, crisis_scholar, 4 + leak_exposure / 6, -> crisis_scholar, -> nothing_drawn, "")
~ offer(act == 4, crisis_flood, 4 + border_anxiety / 6, -> crisis_flood, -> nothing_drawn, "")
~ offer(act == 4, crisis_chiefs_silence, 4 + succession_nerves / 6, -> crisis_chiefs_silence, -> nothing_drawn, "")
~ offer(act == 4, crisis_file_for_sale, 4 + leak_exposure / 6, -> crisis_file_for_sale, -> nothing_drawn, "")
