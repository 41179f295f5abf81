// How it ends: which of twelve endings was earned. None before the fifth quarter.
// Break: unanswered, western_ticket, polite_winter. Lean: by_appointment, ruler_on_the_map, their_man.
// Balance: accounts_kept, three_chairs, the_clause. Personal: second_card, page_one, behind_the_door.

// An office that ends before its time: the letter goes unanswered, the pass stops working, the page is printed.
=== early_end ===
{
- quarter < 5 or quarter >= LAST_QUARTER: ->->
- standing < 20: -> ends(-> ending_second_card)
- trust < 22: -> ends(-> ending_unanswered)
- leak_exposure > 60 and candour > 0: -> ends(-> ending_page_one)
}
->->

// June 2029: the first line that holds is the ending. A winter is polite only where trust has cooled.
=== finale ===
{
- standing < 32: -> ends(-> ending_second_card)
- trust < 32: -> ends(-> ending_unanswered)
- leak_exposure > 52 and candour > 1: -> ends(-> ending_page_one)
- western_steps >= 2 and us_deal > 33 and trust < 48: -> ends(-> ending_western_ticket)
- dependence > 62: -> ends(-> ending_by_appointment)
- standing > 66: -> ends(-> ending_behind_the_door)
- treaty_text == 2 and trust > 59: -> ends(-> ending_the_clause)
- trust > 60 and candour <= 0: -> ends(-> ending_their_man)
- influence > 59 and dependence < 52: -> ends(-> ending_three_chairs)
- trust >= 48 and dependence >= 39 and dependence <= 52 and keeps_books(): -> ends(-> ending_accounts_kept)
- dependence > 50: -> ends(-> ending_ruler_on_the_map)
}
-> ends(-> ending_polite_winter)

// Whether the two capitals count in the open: an office that prints, or a duty to consult.
=== function keeps_books() ===
~ return initiative_price_office > 0 or treaty_text == 1
