// The calendar: quarter 1 is Q3 2025, quarter 16 is Q2 2029.

// Sets the act and the label that belong to the present quarter.
=== function set_date() ===
~ act = (quarter - 1) / QUARTERS_AN_ACT + 1
~ date_label = "Q{quarter_of_year()} {year()}"

=== function year() ===
~ return 2025 + (quarter + 1) / 4

// Quarter of the calendar year, 1..4.
=== function quarter_of_year() ===
~ return (quarter + 1) % 4 + 1

// True in the last quarter of an act, when the summit meets.
=== function is_summit_quarter() ===
~ return quarter % QUARTERS_AN_ACT == 0

// Place of the quarter within its act, 1..4.
=== function quarter_of_act() ===
~ return (quarter - 1) % QUARTERS_AN_ACT + 1

// Starts the next quarter: the one place where the quarter changes.
=== function next_quarter() ===
~ quarter = quarter + 1
~ set_date()

// Small numbers in words, for prose; digits above twelve.
=== function in_words(n) ===
{ n:
- 0: ~ return "none"
- 1: ~ return "one"
- 2: ~ return "two"
- 3: ~ return "three"
- 4: ~ return "four"
- 5: ~ return "five"
- 6: ~ return "six"
- 7: ~ return "seven"
- 8: ~ return "eight"
- 9: ~ return "nine"
- 10: ~ return "ten"
- 11: ~ return "eleven"
- 12: ~ return "twelve"
}
~ return "{n}"
