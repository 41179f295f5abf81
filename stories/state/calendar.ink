// The calendar. Shared by both campaigns. Only lib/calendar.ink writes here.
CONST LAST_QUARTER = 16         // Q2 2029, the last quarter of the game
CONST QUARTERS_AN_ACT = 4       // each act closes at a summit in its fourth quarter
VAR quarter = 1                 // quarter of play, 1 (Q3 2025) .. 16 (Q2 2029)
VAR act = 1                     // act of play, 1..4
VAR date_label = "Q3 2025"      // text in the title bar
