// Weighted draw of one storylet, as a reservoir over integers: one pass, no lists.
// Use: open_draw(), one offer() a card, then read drawn, drawn_body, drawn_left, drawn_title.

=== function open_draw() ===
~ draw_total = 0
~ drawn = false

// Offers one card. may_come: its condition. seen: read counts of its body and its left stitch added up.
// weight: 1.., its share. The draw keeps it with chance weight / (all weights so far).
=== function offer(may_come, seen, weight, -> body, -> left, title) ===
{ may_come && seen == 0 && weight > 0:
    ~ draw_total = draw_total + weight
    { RANDOM(1, draw_total) <= weight:
        ~ drawn = true
        ~ drawn_body = body
        ~ drawn_left = left
        ~ drawn_title = title
    }
}

// Where an empty tray points. Never shown.
=== nothing_drawn ===
->->
