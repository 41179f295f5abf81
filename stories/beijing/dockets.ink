// What may lie in the five trays: one docket a theatre, one line a dossier.
// A line: condition, read counts of body and left stitch, weight, body, left stitch, title.

=== function docket_energy() ===
~ open_draw(DECK_ENERGY)
~ offer(act == 1, energy_sum_by_telephone + energy_sum_by_telephone.left, 10, -> energy_sum_by_telephone, -> energy_sum_by_telephone.left, "a sum by telephone")
~ offer(act == 1, energy_berth_nine + energy_berth_nine.left, 6 + sanctions_heat / 10, -> energy_berth_nine, -> energy_berth_nine.left, "berth nine at Beihai")
~ offer(act == 1, energy_coal_favour + energy_coal_favour.left, 8, -> energy_coal_favour, -> energy_coal_favour.left, "coal with a favour on it")
~ offer(act == 2, energy_steppe_route + energy_steppe_route.left, 10, -> energy_steppe_route, -> energy_steppe_route.left, "the route over the steppe")
~ offer(act == 2, energy_majors_at_sea + energy_majors_at_sea.left, 6 + us_deal / 10, -> energy_majors_at_sea, -> energy_majors_at_sea.left, "majors back at sea")
~ offer(act == 2, energy_ice_bill + energy_ice_bill.left, 8, -> energy_ice_bill, -> energy_ice_bill.left, "an ice bill")
~ offer(act == 3, energy_pegs + energy_pegs.left, 6 + asian_hedging / 10, -> energy_pegs, -> energy_pegs.left, "pegs for line D")
~ offer(act == 3, energy_polar_hut + energy_polar_hut.left, 6 + counterpart_suspicion / 10, -> energy_polar_hut, -> energy_polar_hut.left, "a hut in the polar night")
~ offer(act == 3, energy_teapots + energy_teapots.left, 6 + sanctions_heat / 10, -> energy_teapots, -> energy_teapots.left, "teapots on a list")
~ offer(act == 4, energy_frontier_dial + energy_frontier_dial.left, 10, -> energy_frontier_dial, -> energy_frontier_dial.left, "the dial at the frontier")
~ offer(act == 4, energy_fifth_of_crude + energy_fifth_of_crude.left, 6 + us_deal / 10, -> energy_fifth_of_crude, -> energy_fifth_of_crude.left, "a fifth of our crude")
~ offer(act == 4, energy_breeder_fuel + energy_breeder_fuel.left, 8, -> energy_breeder_fuel, -> energy_breeder_fuel.left, "fuel for a breeder")
~ tray_energy = drawn
~ energy_body = drawn_body
~ energy_left = drawn_left
~ energy_title = drawn_title

=== function docket_money() ===
~ open_draw(DECK_MONEY)
~ offer(act == 1, money_panda_rating + money_panda_rating.left, 10, -> money_panda_rating, -> money_panda_rating.left, "a rating for a panda")
~ offer(act == 1, money_one_bank + money_one_bank.left, 6 + sanctions_heat / 10, -> money_one_bank, -> money_one_bank.left, "one bank for all of it")
~ offer(act == 1, money_lithuanian_answers + money_lithuanian_answers.left, 8, -> money_lithuanian_answers, -> money_lithuanian_answers.left, "two Lithuanian answers")
~ offer(act == 2, money_late_coupon + money_late_coupon.left, 6 + home_strain / 10, -> money_late_coupon, -> money_late_coupon.left, "the first coupon is late")
~ offer(act == 2, money_few_members + money_few_members.left, 10, -> money_few_members, -> money_few_members.left, "a bank with few members")
~ offer(act == 2, money_swap_line + money_swap_line.left, 6 + sanctions_heat / 10, -> money_swap_line, -> money_swap_line.left, "a swap line, quietly")
~ offer(act == 3, money_instalments + money_instalments.left, 6 + asian_hedging / 10, -> money_instalments, -> money_instalments.left, "Kyrgyz instalments")
~ offer(act == 3, money_suifenhe_coins + money_suifenhe_coins.left, 6 + border_anxiety / 10, -> money_suifenhe_coins, -> money_suifenhe_coins.left, "Suifenhe counts coins")
~ offer(act == 3, money_scales + money_scales.left, 10, -> money_scales, -> money_scales.left, "grants on a scale")
~ offer(act == 4, money_yuan_abroad + money_yuan_abroad.left, 10, -> money_yuan_abroad, -> money_yuan_abroad.left, "the yuan abroad, slowly")
~ offer(act == 4, money_claim_on_ruins + money_claim_on_ruins.left, 6 + us_deal / 10, -> money_claim_on_ruins, -> money_claim_on_ruins.left, "a claim on ruins")
~ offer(act == 4, money_two_figures + money_two_figures.left, 6 + leak_exposure / 10, -> money_two_figures, -> money_two_figures.left, "two sets of figures")
~ tray_money = drawn
~ money_body = drawn_body
~ money_left = drawn_left
~ money_title = drawn_title

=== function docket_industry() ===
~ open_draw(DECK_INDUSTRY)
~ offer(act == 1, industry_fee_answered + industry_fee_answered.left, 10, -> industry_fee_answered, -> industry_fee_answered.left, "a fee answered")
~ offer(act == 1, industry_build_there + industry_build_there.left, 8, -> industry_build_there, -> industry_build_there.left, "build it there")
~ offer(act == 1, industry_price_war + industry_price_war.left, 6 + home_strain / 10, -> industry_price_war, -> industry_price_war.left, "a price war at home")
~ offer(act == 2, industry_two_keys + industry_two_keys.left, 6 + war_tempo / 10, -> industry_two_keys, -> industry_two_keys.left, "two keys for one code")
~ offer(act == 2, industry_drone_invoice + industry_drone_invoice.left, 6 + sanctions_heat / 10, -> industry_drone_invoice, -> industry_drone_invoice.left, "the drone seller's invoice")
~ offer(act == 2, industry_suitcase + industry_suitcase.left, 6 + counterpart_suspicion / 10, -> industry_suitcase, -> industry_suitcase.left, "a scientist with a suitcase")
~ offer(act == 3, industry_night_team + industry_night_team.left, 6 + leak_exposure / 10, -> industry_night_team, -> industry_night_team.left, "the night team")
~ offer(act == 3, industry_airliner + industry_airliner.left, 8, -> industry_airliner, -> industry_airliner.left, "an airliner without them")
~ offer(act == 3, industry_kaluga + industry_kaluga.left, 10, -> industry_kaluga, -> industry_kaluga.left, "a plant in Kaluga")
~ offer(act == 4, industry_forty_thousand + industry_forty_thousand.left, 6 + home_strain / 10, -> industry_forty_thousand, -> industry_forty_thousand.left, "forty-one thousand cars")
~ offer(act == 4, industry_moon_words + industry_moon_words.left, 8, -> industry_moon_words, -> industry_moon_words.left, "the moon in two languages")
~ offer(act == 4, industry_hands + industry_hands.left, 6 + border_anxiety / 10, -> industry_hands, -> industry_hands.left, "hands for Bolshoi Kamen")
~ tray_industry = drawn
~ industry_body = drawn_body
~ industry_left = drawn_left
~ industry_title = drawn_title

=== function docket_neighbourhood() ===
~ open_draw(DECK_NEIGHBOURHOOD)
~ offer(act == 1, neighbourhood_third_seat + neighbourhood_third_seat.left, 10, -> neighbourhood_third_seat, -> neighbourhood_third_seat.left, "a third seat on the railway")
~ offer(act == 1, neighbourhood_naryn + neighbourhood_naryn.left, 6 + asian_hedging / 10, -> neighbourhood_naryn, -> neighbourhood_naryn.left, "printed contracts in Naryn")
~ offer(act == 1, neighbourhood_five_clause + neighbourhood_five_clause.left, 6 + hardliner_mood / 10, -> neighbourhood_five_clause, -> neighbourhood_five_clause.left, "the five and a clause")
~ offer(act == 2, neighbourhood_moscow_chair + neighbourhood_moscow_chair.left, 10, -> neighbourhood_moscow_chair, -> neighbourhood_moscow_chair.left, "Moscow asks for a chair")
~ offer(act == 2, neighbourhood_uranium_bought + neighbourhood_uranium_bought.left, 6 + asian_hedging / 10, -> neighbourhood_uranium_bought, -> neighbourhood_uranium_bought.left, "uranium, legally bought")
~ offer(act == 2, neighbourhood_two_knocks + neighbourhood_two_knocks.left, 8, -> neighbourhood_two_knocks, -> neighbourhood_two_knocks.left, "Yerevan and Baku knock")
~ offer(act == 3, neighbourhood_heihe_or_across + neighbourhood_heihe_or_across.left, 6 + home_strain / 10, -> neighbourhood_heihe_or_across, -> neighbourhood_heihe_or_across.left, "Heihe, or across")
~ offer(act == 3, neighbourhood_visa_for_ever + neighbourhood_visa_for_ever.left, 10, -> neighbourhood_visa_for_ever, -> neighbourhood_visa_for_ever.left, "a visa for ever")
~ offer(act == 3, neighbourhood_old_names + neighbourhood_old_names.left, 6 + border_anxiety / 10, -> neighbourhood_old_names, -> neighbourhood_old_names.left, "the old names")
~ offer(act == 4, neighbourhood_island_hours + neighbourhood_island_hours.left, 6 + border_anxiety / 10, -> neighbourhood_island_hours, -> neighbourhood_island_hours.left, "island hours")
~ offer(act == 4, neighbourhood_low_bridge + neighbourhood_low_bridge.left, 8, -> neighbourhood_low_bridge, -> neighbourhood_low_bridge.left, "a low bridge at Tumen")
~ offer(act == 4, neighbourhood_second_shore + neighbourhood_second_shore.left, 6 + asian_hedging / 10, -> neighbourhood_second_shore, -> neighbourhood_second_shore.left, "Balkhash, second shore")
~ tray_neighbourhood = drawn
~ neighbourhood_body = drawn_body
~ neighbourhood_left = drawn_left
~ neighbourhood_title = drawn_title

=== function docket_war() ===
~ open_draw(DECK_WAR)
~ offer(act == 1, war_enemy_pages + war_enemy_pages.left, 6 + leak_exposure / 10, -> war_enemy_pages, -> war_enemy_pages.left, "the pages that call us enemy")
~ offer(act == 1, war_reverse_nixon + war_reverse_nixon.left, 6 + us_deal / 10, -> war_reverse_nixon, -> war_reverse_nixon.left, "a reverse Nixon")
~ offer(act == 1, war_enlisted + war_enlisted.left, 10, -> war_enlisted, -> war_enlisted.left, "citizens who enlisted")
~ offer(act == 2, war_oil_for_tariffs + war_oil_for_tariffs.left, 6 + us_deal / 10, -> war_oil_for_tariffs, -> war_oil_for_tariffs.left, "oil for tariffs")
~ offer(act == 2, war_pressing_truce + war_pressing_truce.left, 6 + war_tempo / 10, -> war_pressing_truce, -> war_pressing_truce.left, "pressing for a truce")
~ offer(act == 2, war_pyongyang_friend + war_pyongyang_friend.left, 8, -> war_pyongyang_friend, -> war_pyongyang_friend.left, "Pyongyang's new friend")
~ offer(act == 3, war_monitors_blue + war_monitors_blue.left, 6 + us_deal / 10, -> war_monitors_blue, -> war_monitors_blue.left, "monitors in blue")
~ offer(act == 3, war_power_station + war_power_station.left, 10, -> war_power_station, -> war_power_station.left, "rebuild a power station")
~ offer(act == 3, war_tehran_asks + war_tehran_asks.left, 6 + sanctions_heat / 10, -> war_tehran_asks, -> war_tehran_asks.left, "Tehran asks")
~ offer(act == 4, war_unchanged + war_unchanged.left, 6 + succession_nerves / 10, -> war_unchanged, -> war_unchanged.left, "unchanged renewal")
~ offer(act == 4, war_guo_learnt + war_guo_learnt.left, 6 + hardliner_mood / 10, -> war_guo_learnt, -> war_guo_learnt.left, "what Guo Shiyao learnt")
~ offer(act == 4, war_amur_mother + war_amur_mother.left, 6 + war_tempo / 10, -> war_amur_mother, -> war_amur_mother.left, "a mother writes from the Amur")
~ tray_war = drawn
~ war_body = drawn_body
~ war_left = drawn_left
~ war_title = drawn_title

// Draws one dossier for each tray.
=== function lay_the_desk() ===
~ docket_energy()
~ docket_money()
~ docket_industry()
~ docket_neighbourhood()
~ docket_war()
