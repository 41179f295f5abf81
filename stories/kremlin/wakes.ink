// Wakes: what was decided comes back. From act II on, two of the files you opened in earlier acts
// move a meter again, each once, on the morning of a quarter. Bodies live in THEATRE_wakes.ink.

=== wakes ===
{ act == 1:
    ->->
}
-> one_wake(DECK_FIRST_WAKE) ->
-> one_wake(DECK_SECOND_WAKE) ->
->->

=== one_wake(deck) ===
~ open_draw(deck)
~ draw_wakes_of_act_one()
~ draw_wakes_of_act_two()
~ draw_wakes_of_act_three()
{ drawn:
    -> drawn_body ->
}
->->

=== function draw_wakes_of_act_one() ===
~ may_wake(act > 1 and energy_border_price > 0, wake_border_price, -> wake_border_price)
~ may_wake(act > 1 and energy_cold_cargo > 0, wake_cold_cargo, -> wake_cold_cargo)
~ may_wake(act > 1 and energy_black_seam > 0, wake_black_seam, -> wake_black_seam)
~ may_wake(act > 1 and money_panda_coupon > 0, wake_panda_coupon, -> wake_panda_coupon)
~ may_wake(act > 1 and money_china_track > 0, wake_china_track, -> wake_china_track)
~ may_wake(act > 1 and money_two_windows > 0, wake_two_windows, -> wake_two_windows)
~ may_wake(act > 1 and industry_scrap_fee > 0, wake_scrap_fee, -> wake_scrap_fee)
~ may_wake(act > 1 and industry_brake_test > 0, wake_brake_test, -> wake_brake_test)
~ may_wake(act > 1 and industry_night_shift > 0, wake_night_shift, -> wake_night_shift)
~ may_wake(act > 1 and neighbourhood_side_door > 0, wake_side_door, -> wake_side_door)
~ may_wake(act > 1 and neighbourhood_two_gauges > 0, wake_two_gauges, -> wake_two_gauges)
~ may_wake(act > 1 and neighbourhood_tashkent_winter > 0, wake_tashkent_winter, -> wake_tashkent_winter)
~ may_wake(act > 1 and war_eight_pages > 0, wake_eight_pages, -> wake_eight_pages)
~ may_wake(act > 1 and war_back_channel > 0, wake_back_channel, -> wake_back_channel)
~ may_wake(act > 1 and war_battalion_kit > 0, wake_battalion_kit, -> wake_battalion_kit)

=== function draw_wakes_of_act_two() ===
~ may_wake(act > 2 and energy_our_end > 0, wake_our_end, -> wake_our_end)
~ may_wake(act > 2 and energy_dahej > 0, wake_dahej, -> wake_dahej)
~ may_wake(act > 2 and energy_channel_dues > 0, wake_channel_dues, -> wake_channel_dues)
~ may_wake(act > 2 and money_rollover > 0, wake_rollover, -> wake_rollover)
~ may_wake(act > 2 and money_ten_doors > 0, wake_ten_doors, -> wake_ten_doors)
~ may_wake(act > 2 and money_unsigned_list > 0, wake_unsigned_list, -> wake_unsigned_list)
~ may_wake(act > 2 and industry_bolts > 0, wake_bolts, -> wake_bolts)
~ may_wake(act > 2 and industry_plug > 0, wake_plug, -> wake_plug)
~ may_wake(act > 2 and industry_open_day > 0, wake_open_day, -> wake_open_day)
~ may_wake(act > 2 and neighbourhood_chair > 0, wake_chair, -> wake_chair)
~ may_wake(act > 2 and neighbourhood_uranium > 0, wake_uranium, -> wake_uranium)
~ may_wake(act > 2 and neighbourhood_register > 0, wake_register, -> wake_register)
~ may_wake(act > 2 and war_sappers > 0, wake_sappers, -> wake_sappers)
~ may_wake(act > 2 and war_white_powder > 0, wake_white_powder, -> wake_white_powder)
~ may_wake(act > 2 and war_nineteen_points > 0, wake_nineteen_points, -> wake_nineteen_points)

=== function draw_wakes_of_act_three() ===
~ may_wake(act > 3 and energy_two_names > 0, wake_two_names, -> wake_two_names)
~ may_wake(act > 3 and energy_red_ribbons > 0, wake_red_ribbons, -> wake_red_ribbons)
~ may_wake(act > 3 and energy_twelve_backwards > 0, wake_twelve_backwards, -> wake_twelve_backwards)
~ may_wake(act > 3 and money_pensioners > 0, wake_pensioners, -> wake_pensioners)
~ may_wake(act > 3 and money_clearing_house > 0, wake_clearing_house, -> wake_clearing_house)
~ may_wake(act > 3 and money_match_grant > 0, wake_match_grant, -> wake_match_grant)
~ may_wake(act > 3 and industry_yerevan > 0, wake_yerevan, -> wake_yerevan)
~ may_wake(act > 3 and industry_engine > 0, wake_engine, -> wake_engine)
~ may_wake(act > 3 and industry_wing > 0, wake_wing, -> wake_wing)
~ may_wake(act > 3 and neighbourhood_corridor > 0, wake_corridor, -> wake_corridor)
~ may_wake(act > 3 and neighbourhood_baku > 0, wake_baku, -> wake_baku)
~ may_wake(act > 3 and neighbourhood_hayfield > 0, wake_hayfield, -> wake_hayfield)
~ may_wake(act > 3 and war_ten_days > 0, wake_ten_days, -> wake_ten_days)
~ may_wake(act > 3 and war_monitors > 0, wake_monitors, -> wake_monitors)
~ may_wake(act > 3 and war_amur_letter > 0, wake_amur_letter, -> wake_amur_letter)

// Offers one wake. happened: its file was opened in an act gone by. seen: its read count.
=== function may_wake(happened, seen, -> body) ===
~ offer(happened, seen, 10, body, -> nothing_drawn, "")
