// The quarter: cables, set piece, crisis, desk, summit or memo, echoes, drift, press; then the next one.
// Sixteen quarters in four acts; from the fifth on an office can end before its time.

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
# scene: Quarter's end
{~The lamps along Ilyinka Street come on.|A courier signs for the week's burn bags.|The cleaner works her way up from the third floor.|Somebody has left the fourth-floor window open again.}
~ settle_hidden()
~ settle_meters()
Files go down to the cellar{~, and|. Up here} what nobody pushed slides a little towards where it was going. # drift: habit
-> press_digest ->
Trust: {trust_band()}. Dependence: {dependence_band()}. Influence: {influence_band()}. Standing: {standing_band()}. {standing >= opened_standing + 3: Your telephone rings more than it did in the summer of your arrival, or you have stopped noticing.|{standing <= opened_standing - 3: Two calls were not returned this quarter. You know whose.|{~Your chair is where you left it.|Your name is spelt correctly on the door.|Your pass still opens both doors.}}} # style: ledger
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

// Once a year: whose forecasts held.
=== years_record ===
You keep a pencilled tally inside the cupboard door. Ostranin: {record_of(ostranin_made, ostranin_right)}. Kravtsevich: {record_of(kravtsevich_made, kravtsevich_right)}. Golubkova: {record_of(golubkova_made, golubkova_right)}. Vasnetskaya: {record_of(vasnetskaya_made, vasnetskaya_right)}. # style: ledger
->->
