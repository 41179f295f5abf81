// The corridor: which adviser waits this quarter. Shared by both campaigns; who they are is each campaign's own.

// Draws who waits among those whose scene of this act is unseen: 1 security, 2 money, 3 industry, 4 foreign ministry.
=== function call_adviser() ===
~ at_the_door = 0
~ open_draw(DECK_CORRIDOR)
~ queue(first_is_free(), 1)
~ queue(second_is_free(), 2)
~ queue(third_is_free(), 3)
~ queue(fourth_is_free(), 4)
~ close_draw()

=== function queue(is_free, who) ===
{ is_free:
    ~ draw_total = draw_total + 1
    { RANDOM(1, draw_total) == 1:
        ~ at_the_door = who
    }
}
