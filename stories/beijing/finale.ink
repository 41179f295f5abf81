// How it ends: which of twelve endings was earned. None before the fifth quarter.
// Break: returned, tariff_paid, correct_relations. Lean: owned_problem, warehouse, the_echo.
// Balance: clear_books, long_table, quiet_pledge. Personal: archives, reference_nineteen, one_who_drafts.

// An office that ends before its time: the letter is returned, the desk is moved, the file is read out.
=== early_end ===
{
- quarter < 5 or quarter >= LAST_QUARTER: ->->
- standing < 15: -> ends(-> ending_archives)
- trust < 18: -> ends(-> ending_returned)
- leak_exposure > 78 and candour > 0: -> ends(-> ending_reference_nineteen)
}
->->

// June 2029: the first line that holds is the ending.
=== finale ===
{
- standing < 24: -> ends(-> ending_archives)
- trust < 26: -> ends(-> ending_returned)
- leak_exposure > 66: -> ends(-> ending_reference_nineteen)
- western_steps >= 2 and us_deal > 55 and trust < 46: -> ends(-> ending_tariff_paid)
- trust > 76 and candour < 0: -> ends(-> ending_the_echo)
- dependence > 70: -> ends(-> ending_owned_problem)
- standing > 74: -> ends(-> ending_one_who_drafts)
- treaty_text >= 1 and treaty_text <= 2 and trust > 56: -> ends(-> ending_quiet_pledge)
- influence > 58 and dependence < 50: -> ends(-> ending_long_table)
- trust >= 45 and trust <= 66 and dependence >= 38 and dependence <= 56 and initiative_one_form > 0: -> ends(-> ending_clear_books)
- dependence > 54: -> ends(-> ending_warehouse)
}
-> ends(-> ending_correct_relations)
