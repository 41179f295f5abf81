// The desk: five trays, three points of attention; what stays closed goes to the rival. Shared by both campaigns.

=== desk ===
~ lay_the_desk()
~ call_adviser()
-> desk_opens ->
-> trays

= trays
{ attention <= 0:
    -> trolley
}
-> hours_left ->
+ {tray_energy} [Energy: {energy_title}. #id: desk_energy]
    ~ attention = attention - 1
    ~ tray_energy = false
    -> energy_body ->
+ {tray_money} [Money and sanctions: {money_title}. #id: desk_money]
    ~ attention = attention - 1
    ~ tray_money = false
    -> money_body ->
+ {tray_industry} [Industry: {industry_title}. #id: desk_industry]
    ~ attention = attention - 1
    ~ tray_industry = false
    -> industry_body ->
+ {tray_neighbourhood} [Neighbourhood: {neighbourhood_title}. #id: desk_neighbourhood]
    ~ attention = attention - 1
    ~ tray_neighbourhood = false
    -> neighbourhood_body ->
+ {tray_war} [War and the West: {war_title}. #id: desk_war]
    ~ attention = attention - 1
    ~ tray_war = false
    -> war_body ->
+ {cables_checked == 0} [Spend the hour checking one of the cables. #id: desk_verify]
    ~ attention = attention - 1
    -> verify_source ->
+ {at_the_door > 0} [Give the hour to {adviser_at_the_door()}, door closed. #id: desk_adviser]
    ~ attention = attention - 1
    -> see_adviser ->
+ {initiative_may_start()} [Start something nobody asked for: {initiative_title()}. #id: desk_initiative]
    ~ attention = attention - 1
    -> initiative ->
+ -> trolley
- -> trays

// What was left: visible, in the ledger.
= trolley
{ tray_energy or tray_money or tray_industry or tray_neighbourhood or tray_war:
    -> trolley_comes ->
}
{ tray_energy:
    ~ rival_takes()
    -> energy_left ->
}
{ tray_money:
    ~ rival_takes()
    -> money_left ->
}
{ tray_industry:
    ~ rival_takes()
    -> industry_left ->
}
{ tray_neighbourhood:
    ~ rival_takes()
    -> neighbourhood_left ->
}
{ tray_war:
    ~ rival_takes()
    -> war_left ->
}
->->

// The summit quarter: no trays, one hour before the cars.
=== short_desk ===
~ call_adviser()
-> short_desk_opens ->
+ [Have one of the cables checked. #id: short_verify]
    ~ attention = attention - 1
    -> verify_source ->
+ {at_the_door > 0} [Give the hour to {adviser_at_the_door()}, door closed. #id: short_adviser]
    ~ attention = attention - 1
    -> see_adviser ->
+ [Read the summit book again, from the back. #id: short_book]
    ~ attention = attention - 1
    ~ move(standing, 2)
    ~ nudge(leak_exposure, 2)
    -> summit_book ->
- ->->
