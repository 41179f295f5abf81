// Verifying a source: one hour, one cable. Narrows the error on that signal for a year.
// Fires from the desk. The false cable of the quarter can be caught here. Shared by both campaigns.

=== verify_source ===
-> second_source ->
+ {signal_checked(cable_1) != quarter} [Have the report on {signal_name(cable_1)} checked. #id: verify_first #dominated: Which of the three is false cannot be known.]
    -> check_cable(cable_1, cable_level_1, false_cable == 1) ->
+ {signal_checked(cable_2) != quarter} [Have the report on {signal_name(cable_2)} checked. #id: verify_second #dominated: Which of the three is false cannot be known.]
    -> check_cable(cable_2, cable_level_2, false_cable == 2) ->
+ {signal_checked(cable_3) != quarter} [Have the report on {signal_name(cable_3)} checked. #id: verify_third #dominated: Which of the three is false cannot be known.]
    -> check_cable(cable_3, cable_level_3, false_cable == 3) ->
+ ->
- ->->

=== check_cable(n, level, is_false) ===
~ mark_checked(n)
~ nudge(leak_exposure, 3)
{ is_false and not holds(n, level):
    ~ caught_false = true
    ~ move(standing, 3)
    -> report_fails(n)
}
~ move(influence, 1)
-> report_holds(n)
