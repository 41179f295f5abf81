// How it ends: which of twelve endings was earned. None before the fifth quarter.
// Break: returned, tariff_paid, correct_relations. Lean: owned_problem, warehouse, the_echo.
// Balance: clear_books, long_table, quiet_pledge. Personal: archives, reference_nineteen, one_who_drafts.

// An office that ends before its time: the letter is returned, the desk is moved, the file is read out.
=== early_end ===
{
- quarter < 5 or quarter >= LAST_QUARTER: ->->
- standing < 20: -> ends(-> ending_archives)
- trust < 22: -> ends(-> ending_returned)
- leak_exposure > 60 and candour > 0: -> ends(-> ending_reference_nineteen)
}
->->

// June 2029: the first line that holds is the ending. Relations are only correct where trust has cooled.
=== finale ===
{
- standing < 34: -> ends(-> ending_archives)
- trust < 30: -> ends(-> ending_returned)
- leak_exposure > 46 and candour > 1: -> ends(-> ending_reference_nineteen)
- western_steps >= 2 and us_deal > 33 and trust < 50: -> ends(-> ending_tariff_paid)
- dependence > 62: -> ends(-> ending_owned_problem)
- standing > 67: -> ends(-> ending_one_who_drafts)
- treaty_text >= 1 and treaty_text <= 2 and trust > 67: -> ends(-> ending_quiet_pledge)
- trust > 58 and candour <= 0: -> ends(-> ending_the_echo)
- influence > 61 and dependence < 52: -> ends(-> ending_long_table)
- trust >= 50 and dependence >= 43 and dependence <= 53 and keeps_books(): -> ends(-> ending_clear_books)
- dependence > 50: -> ends(-> ending_warehouse)
}
-> ends(-> ending_correct_relations)

// Whether the two capitals count in the open: one form for both sides, or a duty to consult.
=== function keeps_books() ===
~ return initiative_one_form > 0 or treaty_text == 1
