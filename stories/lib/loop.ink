// The quarter: cables, set piece, crisis, desk, summit or memo, echoes, drift, press; then the next one.
// Sixteen quarters in four acts; from the fifth on an office can end before its time. Shared by both campaigns:
// the knots that it calls and lib does not have are each campaign's own, under the same names.

=== quarter_opens ===
~ open_quarter()
-> morning_cables ->
-> wakes ->
-> setpiece_slot ->
-> crisis_slot ->
{ is_summit_quarter():
    -> short_desk ->
- else:
    -> desk ->
}
-> summit_slot ->
{ not is_summit_quarter():
    -> memo ->
}
-> quarter_closes

=== quarter_closes ===
-> echo_slot ->
-> evening ->
~ settle_hidden()
~ settle_meters()
-> nightfall ->
-> press_digest ->
-> how_things_stand ->
-> betrayal_slot ->
{ is_summit_quarter():
    -> years_record ->
    -> act_closes ->
}
-> early_end ->
{ quarter >= LAST_QUARTER:
    -> finale
}
~ next_quarter()
-> quarter_opens

// The chief reads the year back; the last one is read back by the finale.
=== act_closes ===
{ act:
- 1: -> year_one
- 2: -> year_two
- 3: -> year_three
}
->->
