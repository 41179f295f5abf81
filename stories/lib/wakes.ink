// Wakes: what was decided comes back. From act II on, two of the files that were opened in earlier acts
// move a meter again, each once, on the morning of a quarter. Shared by both campaigns.

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
~ close_draw()
{ drawn:
    ~ force = WAKE_FORCE
    -> drawn_body ->
    ~ force = 100
}
->->

// Offers one wake. happened: its file was opened in an act gone by. seen: its read count.
=== function may_wake(happened, seen, -> body) ===
~ offer(happened, seen, 10, body, -> nothing_drawn, "")
