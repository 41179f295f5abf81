// Weighted draw of one storylet, as a reservoir over integers: one pass, no lists.
// Use: open_draw(DECK_...), one offer() a card, close_draw(); then read drawn, drawn_body, drawn_left, drawn_title.

// Begins a draw from a deck (DECK_...). Chance is sown anew from the run, the quarter and the deck, so that
// a card added to one deck, or a draw added elsewhere, leaves every other draw of a run as it was.
=== function open_draw(deck) ===
~ sow(deck)
~ draw_total = 0
~ drawn = false

// Sows chance for one purpose in one quarter. Squared, because neighbouring seeds roll neighbouring dice.
=== function sow(deck) ===
~ temp place = run_seed + quarter * 97 + deck * 1013
~ SEED_RANDOM((place * place) % 99991)

// Ends a draw: chance goes back to the run, so that shuffled lines deal themselves out without repeats.
=== function close_draw() ===
~ SEED_RANDOM(run_seed)

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

// Which of several versions is due: a new one each time, in a round that begins elsewhere in every run.
=== function deal(seen, versions) ===
~ return (seen + run_seed) % versions

// Where an empty tray points. Never shown.
=== nothing_drawn === // cover: unreachable an empty tray is never opened
->->
