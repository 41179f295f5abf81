// Crises: at most one a quarter, never in a summit quarter. Shared by both campaigns.

=== crisis_slot ===
~ open_draw(DECK_CRISIS)
~ temp is_calm = is_summit_quarter() or RANDOM(1, 100) > CRISIS_CHANCE
~ draw_crises()
~ close_draw()
{ drawn and not is_calm:
    -> drawn_body ->
}
->->
