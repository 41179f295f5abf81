// What may lie in the five trays: one docket a theatre, one line a dossier.
// A line: condition, read counts of body and left stitch, weight, body, left stitch, title.

=== function docket_energy() ===
~ open_draw(DECK_ENERGY)
~ offer(act == 1, energy_border_price + energy_border_price.left, 10, -> energy_border_price, -> energy_border_price.left, "a price at the border")
~ offer(act == 1, energy_cold_cargo + energy_cold_cargo.left, 6 + sanctions_heat / 10, -> energy_cold_cargo, -> energy_cold_cargo.left, "a cargo without papers")
~ offer(act == 1, energy_black_seam + energy_black_seam.left, 6 + home_strain / 10, -> energy_black_seam, -> energy_black_seam.left, "fifty-one pits")
~ offer(act == 2, energy_our_end + energy_our_end.left, 10, -> energy_our_end, -> energy_our_end.left, "our end first")
~ offer(act == 2, energy_dahej + energy_dahej.left, 6 + us_deal / 10, -> energy_dahej, -> energy_dahej.left, "whose tanker at Dahej")
~ offer(act == 2, energy_channel_dues + energy_channel_dues.left, 8, -> energy_channel_dues, -> energy_channel_dues.left, "dues for a channel")
~ offer(act == 3, energy_two_names + energy_two_names.left, 10, -> energy_two_names, -> energy_two_names.left, "a jetty with two names")
~ offer(act == 3, energy_red_ribbons + energy_red_ribbons.left, 6 + asian_hedging / 10, -> energy_red_ribbons, -> energy_red_ribbons.left, "red ribbons")
~ offer(act == 3, energy_twelve_backwards + energy_twelve_backwards.left, 8, -> energy_twelve_backwards, -> energy_twelve_backwards.left, "twelve, backwards")
~ offer(act == 4, energy_meter_house + energy_meter_house.left, 10, -> energy_meter_house, -> energy_meter_house.left, "the meter house")
~ offer(act == 4, energy_last_discount + energy_last_discount.left, 6 + sanctions_heat / 10, -> energy_last_discount, -> energy_last_discount.left, "the last discount")
~ offer(act == 4, energy_reactor_birthday + energy_reactor_birthday.left, 8, -> energy_reactor_birthday, -> energy_reactor_birthday.left, "a reactor's birthday")
~ tray_energy = drawn
~ energy_body = drawn_body
~ energy_left = drawn_left
~ energy_title = drawn_title

=== function docket_money() ===
~ open_draw(DECK_MONEY)
~ offer(act == 1, money_panda_coupon + money_panda_coupon.left, 10, -> money_panda_coupon, -> money_panda_coupon.left, "a coupon in yuan")
~ offer(act == 1, money_china_track + money_china_track.left, 10, -> money_china_track, -> money_china_track.left, "twelve per cent")
~ offer(act == 1, money_two_windows + money_two_windows.left, 6 + sanctions_heat / 10, -> money_two_windows, -> money_two_windows.left, "two windows in Heilongjiang")
~ offer(act == 2, money_rollover + money_rollover.left, 6 + home_strain / 10, -> money_rollover, -> money_rollover.left, "rollover")
~ offer(act == 2, money_ten_doors + money_ten_doors.left, 10, -> money_ten_doors, -> money_ten_doors.left, "a bank with ten doors")
~ offer(act == 2, money_unsigned_list + money_unsigned_list.left, 6 + sanctions_heat / 10, -> money_unsigned_list, -> money_unsigned_list.left, "a list nobody signed")
~ offer(act == 3, money_pensioners + money_pensioners.left, 8, -> money_pensioners, -> money_pensioners.left, "yuan for pensioners")
~ offer(act == 3, money_clearing_house + money_clearing_house.left, 6 + asian_hedging / 10, -> money_clearing_house, -> money_clearing_house.left, "a clearing house in Astana")
~ offer(act == 3, money_match_grant + money_match_grant.left, 10, -> money_match_grant, -> money_match_grant.left, "match the grant")
~ offer(act == 4, money_frozen_twice + money_frozen_twice.left, 6 + us_deal / 10, -> money_frozen_twice, -> money_frozen_twice.left, "frozen in two places")
~ offer(act == 4, money_stop_button + money_stop_button.left, 6 + sanctions_heat / 10, -> money_stop_button, -> money_stop_button.left, "the stop button")
~ offer(act == 4, money_who_audits + money_who_audits.left, 10, -> money_who_audits, -> money_who_audits.left, "who audits")
~ tray_money = drawn
~ money_body = drawn_body
~ money_left = drawn_left
~ money_title = drawn_title

=== function docket_industry() ===
~ open_draw(DECK_INDUSTRY)
~ offer(act == 1, industry_scrap_fee + industry_scrap_fee.left, 10, -> industry_scrap_fee, -> industry_scrap_fee.left, "the fee that grows")
~ offer(act == 1, industry_brake_test + industry_brake_test.left, 10, -> industry_brake_test, -> industry_brake_test.left, "a brake test")
~ offer(act == 1, industry_night_shift + industry_night_shift.left, 6 + home_strain / 10, -> industry_night_shift, -> industry_night_shift.left, "the empty night shift")
~ offer(act == 2, industry_bolts + industry_bolts.left, 10, -> industry_bolts, -> industry_bolts.left, "bolts make a factory")
~ offer(act == 2, industry_plug + industry_plug.left, 6 + home_strain / 10, -> industry_plug, -> industry_plug.left, "anything with a plug")
~ offer(act == 2, industry_open_day + industry_open_day.left, 6 + leak_exposure / 10, -> industry_open_day, -> industry_open_day.left, "open day at a closed laboratory")
~ offer(act == 3, industry_yerevan + industry_yerevan.left, 10, -> industry_yerevan, -> industry_yerevan.left, "a man in Yerevan")
~ offer(act == 3, industry_engine + industry_engine.left, 6 + counterpart_suspicion / 10, -> industry_engine, -> industry_engine.left, "the engine that was ours")
~ offer(act == 3, industry_wing + industry_wing.left, 8, -> industry_wing, -> industry_wing.left, "a wing without a partner")
~ offer(act == 4, industry_wuhu_line + industry_wuhu_line.left, 10, -> industry_wuhu_line, -> industry_wuhu_line.left, "the Wuhu line")
~ offer(act == 4, industry_moon_lamp + industry_moon_lamp.left, 6 + home_strain / 10, -> industry_moon_lamp, -> industry_moon_lamp.left, "a lamp on the moon")
~ offer(act == 4, industry_apprentices + industry_apprentices.left, 6 + border_anxiety / 10, -> industry_apprentices, -> industry_apprentices.left, "the apprentices")
~ tray_industry = drawn
~ industry_body = drawn_body
~ industry_left = drawn_left
~ industry_title = drawn_title

=== function docket_neighbourhood() ===
~ open_draw(DECK_NEIGHBOURHOOD)
~ offer(act == 1, neighbourhood_side_door + neighbourhood_side_door.left, 10, -> neighbourhood_side_door, -> neighbourhood_side_door.left, "the side door")
~ offer(act == 1, neighbourhood_two_gauges + neighbourhood_two_gauges.left, 10, -> neighbourhood_two_gauges, -> neighbourhood_two_gauges.left, "two gauges")
~ offer(act == 1, neighbourhood_tashkent_winter + neighbourhood_tashkent_winter.left, 6 + asian_hedging / 10, -> neighbourhood_tashkent_winter, -> neighbourhood_tashkent_winter.left, "a winter in Tashkent")
~ offer(act == 2, neighbourhood_chair + neighbourhood_chair.left, 6 + asian_hedging / 10, -> neighbourhood_chair, -> neighbourhood_chair.left, "a chair at their table")
~ offer(act == 2, neighbourhood_uranium + neighbourhood_uranium.left, 10, -> neighbourhood_uranium, -> neighbourhood_uranium.left, "uranium by the kilo")
~ offer(act == 2, neighbourhood_register + neighbourhood_register.left, 6 + home_strain / 10, -> neighbourhood_register, -> neighbourhood_register.left, "a register with errors")
~ offer(act == 3, neighbourhood_corridor + neighbourhood_corridor.left, 6 + us_deal / 10, -> neighbourhood_corridor, -> neighbourhood_corridor.left, "the corridor with a lease")
~ offer(act == 3, neighbourhood_baku + neighbourhood_baku.left, 10, -> neighbourhood_baku, -> neighbourhood_baku.left, "an apology in Baku")
~ offer(act == 3, neighbourhood_hayfield + neighbourhood_hayfield.left, 6 + border_anxiety / 10, -> neighbourhood_hayfield, -> neighbourhood_hayfield.left, "forty-nine years")
~ offer(act == 4, neighbourhood_island_gate + neighbourhood_island_gate.left, 6 + border_anxiety / 10, -> neighbourhood_island_gate, -> neighbourhood_island_gate.left, "the island gate")
~ offer(act == 4, neighbourhood_tumen + neighbourhood_tumen.left, 10, -> neighbourhood_tumen, -> neighbourhood_tumen.left, "the mouth of the Tumen")
~ offer(act == 4, neighbourhood_balkhash + neighbourhood_balkhash.left, 6 + asian_hedging / 10, -> neighbourhood_balkhash, -> neighbourhood_balkhash.left, "two reactors at Balkhash")
~ tray_neighbourhood = drawn
~ neighbourhood_body = drawn_body
~ neighbourhood_left = drawn_left
~ neighbourhood_title = drawn_title

=== function docket_war() ===
~ open_draw(DECK_WAR)
~ offer(act == 1, war_eight_pages + war_eight_pages.left, 6 + hardliner_mood / 10, -> war_eight_pages, -> war_eight_pages.left, "eight pages")
~ offer(act == 1, war_back_channel + war_back_channel.left, 6 + us_deal / 10, -> war_back_channel, -> war_back_channel.left, "a call from Anchorage")
~ offer(act == 1, war_battalion_kit + war_battalion_kit.left, 10, -> war_battalion_kit, -> war_battalion_kit.left, "kit for a battalion")
~ offer(act == 2, war_sappers + war_sappers.left, 6 + war_tempo / 10, -> war_sappers, -> war_sappers.left, "sappers and masons")
~ offer(act == 2, war_white_powder + war_white_powder.left, 6 + sanctions_heat / 10, -> war_white_powder, -> war_white_powder.left, "white powder")
~ offer(act == 2, war_nineteen_points + war_nineteen_points.left, 6 + us_deal / 10, -> war_nineteen_points, -> war_nineteen_points.left, "nineteen points")
~ offer(act == 3, war_ten_days + war_ten_days.left, 6 + asian_hedging / 10, -> war_ten_days, -> war_ten_days.left, "ten days in January")
~ offer(act == 3, war_monitors + war_monitors.left, 6 + us_deal / 10, -> war_monitors, -> war_monitors.left, "monitors")
~ offer(act == 3, war_amur_letter + war_amur_letter.left, 6 + war_tempo / 10, -> war_amur_letter, -> war_amur_letter.left, "a letter from the Amur")
~ offer(act == 4, war_returned + war_returned.left, 6 + succession_nerves / 10, -> war_returned, -> war_returned.left, "the returned")
~ offer(act == 4, war_article_five + war_article_five.left, 6 + hardliner_mood / 10, -> war_article_five, -> war_article_five.left, "an article called five")
~ offer(act == 4, war_classroom_map + war_classroom_map.left, 6 + border_anxiety / 10, -> war_classroom_map, -> war_classroom_map.left, "the map in the classroom")
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
