// Verifying a source: one hour, one cable. Narrows the error on that signal for a year.
// Fires from the desk. The false cable of the quarter can be caught here.

=== verify_source ===
# scene: A second source
The duty officer needs a name by noon, and somebody to answer for the call.
+ {signal_checked(cable_1) != quarter} [Have the report on {signal_name(cable_1)} checked. #id: verify_first]
    -> check_cable(cable_1, cable_level_1, false_cable == 1) ->
+ {signal_checked(cable_2) != quarter} [Have the report on {signal_name(cable_2)} checked. #id: verify_second]
    -> check_cable(cable_2, cable_level_2, false_cable == 2) ->
+ {signal_checked(cable_3) != quarter} [Have the report on {signal_name(cable_3)} checked. #id: verify_third]
    -> check_cable(cable_3, cable_level_3, false_cable == 3) ->
+ ->
- ->->

=== check_cable(n, level, is_false) ===
~ mark_checked(n)
~ nudge(leak_exposure, 3)
{ is_false and not holds(n, level):
    ~ caught_false = true
    ~ move(standing, 3)
    {~The second source laughs on the line, then stops.|The man who filed it had not left his hotel.|Two embassies copied it from one café.} The report was wrong. On {signal_name(n)}, the true reading is {level_word(signal_value(n))}. You send the correction up under your own initials.
- else:
    ~ move(influence, 1)
    {~A customs broker and a chess partner, asked apart, tell the same story.|The second source wants nothing for it, which is new.|It takes three calls and a favour at the railways.} It holds, near enough. On {signal_name(n)}, the reading is {level_word(signal_value(n))}. From now on reports of this kind will blur less.
}
->->

// What a signal is called in the building.
=== function signal_name(n) ===
{ n:
- SIGNAL_WAR: ~ return "the front"
- SIGNAL_SANCTIONS: ~ return "the sanctions lists"
- SIGNAL_HOME: ~ return "prices at home"
- SIGNAL_SUSPICION: ~ return "Beijing's temper"
- SIGNAL_HEDGING: ~ return "the five capitals"
- SIGNAL_LEAKS: ~ return "our own paper"
- SIGNAL_HARDLINERS: ~ return "the mood on Lubyanka"
- SIGNAL_SUCCESSION: ~ return "the corridors"
- SIGNAL_WASHINGTON: ~ return "Washington's offer"
}
~ return "the Amur"
