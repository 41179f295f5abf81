// The working state of a quarter: cables, the five trays, attention, memo. Shared by both campaigns.
CONST ATTENTION = 3             // points of attention in a full quarter
CONST SUMMIT_ATTENTION = 1      // points of attention in a summit quarter
VAR attention = 3               // points left this quarter, 0..3

VAR cable_1 = 1                 // signal of the first cable, 1..10
VAR cable_2 = 4                 // signal of the second cable
VAR cable_3 = 7                 // signal of the third cable
VAR cable_level_1 = 50          // what the first cable claims, 0..100
VAR cable_level_2 = 50          // what the second cable claims
VAR cable_level_3 = 50          // what the third cable claims
VAR false_cable = 1             // which of the three is unreliable, 1..3
VAR cables_checked = 0          // cables verified this quarter, 0..3
VAR caught_false = false        // the unreliable one was found this quarter

VAR overrule_roll = 50          // drawn when the quarter opens, 1..100: high = the chief looks elsewhere
VAR overruled_already = false   // the chief overrules at most once a quarter
VAR overruled_count = 0         // times overruled in the whole game, read by verdicts
VAR candour = 0                 // -8..8: candid memos raise it, flattering ones lower it; narrows or widens noise
VAR left_to_rival = 0           // dossiers the rival settled in the whole game

CONST DECK_ENERGY = 1           // decks of chance, one a purpose: see lib/draw.ink
CONST DECK_MONEY = 2
CONST DECK_INDUSTRY = 3
CONST DECK_NEIGHBOURHOOD = 4
CONST DECK_WAR = 5
CONST DECK_CABLES = 6           // which signals are reported, and how wrongly
CONST DECK_COURT = 7            // whether the chief overrules
CONST DECK_CRISIS = 8
CONST DECK_CORRIDOR = 9         // which adviser waits
CONST DECK_FIRST_WAKE = 10
CONST DECK_SECOND_WAKE = 11
CONST DECK_YEAR = 12            // which deeds the chief reads out
CONST DECK_OPENING = 13         // the first morning
VAR run_seed = 1                // drawn once at the start, 1..9999: all chance of a run grows from it
CONST CRISIS_CHANCE = 36         // crises in a hundred ordinary quarters
VAR draw_total = 0              // weight laid so far in the running draw
VAR drawn = false               // the running draw has picked something
VAR drawn_body = -> nothing_drawn   // knot that the draw picked
VAR drawn_left = -> nothing_drawn   // stitch that settles it without you
VAR drawn_title = ""            // its title on the desk

VAR tray_energy = false         // an energy dossier is waiting unopened
VAR tray_money = false          // the same for money and sanctions
VAR tray_industry = false       // the same for industry and technology
VAR tray_neighbourhood = false  // the same for the neighbourhood
VAR tray_war = false            // the same for war and the West
VAR energy_body = -> nothing_drawn          // the energy dossier of this quarter
VAR energy_left = -> nothing_drawn          // how it is settled without you
VAR energy_title = ""                       // its title
VAR money_body = -> nothing_drawn           // the money dossier of this quarter
VAR money_left = -> nothing_drawn           // how it is settled without you
VAR money_title = ""                        // its title
VAR industry_body = -> nothing_drawn        // the industry dossier of this quarter
VAR industry_left = -> nothing_drawn        // how it is settled without you
VAR industry_title = ""                     // its title
VAR neighbourhood_body = -> nothing_drawn   // the neighbourhood dossier of this quarter
VAR neighbourhood_left = -> nothing_drawn   // how it is settled without you
VAR neighbourhood_title = ""                // its title
VAR war_body = -> nothing_drawn             // the war dossier of this quarter
VAR war_left = -> nothing_drawn             // how it is settled without you
VAR war_title = ""                          // its title
