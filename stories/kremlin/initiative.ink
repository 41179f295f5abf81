// The initiative of the act: the one thing that is yours to start. Costs one point of attention; once an act.
// Fires from the desk, from the second quarter of the act on, at standing 44 or more. Facts act I: F164, F93, F163.

=== function initiative_may_start() ===
~ return act == 1 and quarter_of_act() >= 2 and standing >= 44 and initiative_river_table == 0

=== function initiative_title() ===
~ return "a table for the river towns"

=== initiative ===
-> initiative_river_table

// TO WRITE (F164, F93, F89; act I): a yearly table of the towns on both banks, four mayors and a bridge master, chaired by neither capital. Malyugina (Khabarovsk) and Bai Luoyan (Heihe trader) meet in it.
// Hidden: border_anxiety --, hardliner_mood; where it first sits decides who trusts it. Act II and III dossiers recall which label was taken.
=== initiative_river_table ===
# scene: A table for the river towns
Four mayors, two banks, one bridge master with a thermometer. Ksenia Malyugina has answered in six minutes from Khabarovsk. She asks only where they would sit.
* (heihe) [In Heihe, where the hall is heated. #id: river_table_heihe]
    ~ move(trust, 4)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -6)
    They sit under a clock that is an hour ahead. Nobody resets it.
* (blagoveshchensk) [In Blagoveshchensk, with the flags put away. #id: river_table_blagoveshchensk]
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    The first quarrel is about sturgeon. It is settled by lunch.
* (bridge) [On the bridge, in a bus, at the painted line. #id: river_table_bridge]
    ~ move(influence, 2)
    ~ move(trust, 2)
    ~ nudge(hardliner_mood, 4)
    ~ nudge(border_anxiety, -8)
    Half the bus is abroad. Ostranin asks which half took the minutes.
- ->->
