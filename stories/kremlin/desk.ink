// The desk: five trays, three points of attention; what stays closed goes to Dolzhikova.

=== desk ===
~ lay_the_desk()
~ call_adviser()
# scene: The desk
{~Five trays. The green lamp hums at the pitch of a mosquito.|The tea has gone cold in its holder. Five trays, each with a tape not yet cut.|Five folders, five handwritings on the labels. Outside, someone is sawing a plane tree.|The typist has stacked the day by weight. Five trays.} You have until six, when the Security Council's clerk comes round with his trolley.
-> trays

= trays
{ attention <= 0:
    -> trolley
}
{attention:
- 3: Three of these will get a proper hour.
- 2: Two hours left.
- else: One hour left.
}
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
    {~Six o'clock. The trolley has one bad wheel; you hear it from the lift.|The clerk loads what is still taped, and has you sign for it.|Dolzhikova's clerk takes the rest. He never hurries.|At six the remaining tapes are cut, two doors down.} # style: ledger
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

// The summit quarter: no trays, one hour before the aircraft.
=== short_desk ===
~ call_adviser()
# scene: An hour before the motorcade
The trays are empty; everything has been folded into the summit book, which weighs two kilos. There is one free hour before the cars.
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
    Page 214 gives the wrong year for a border treaty. You catch it, and the protocol office, which does not blush, sends two men to thank you and one to ask how you came by the book.
- ->->
