// State that only the Kremlin campaign has.
CONST KREMLIN_ACTS_WRITTEN = 1  // acts that have decks; the game stops at the summit of the last one

LIST Persona = (patient), trader, watcher, builder  // who sits across the table in Beijing
VAR counterpart = patient       // the persona chosen at the start

VAR at_the_door = 0             // adviser waiting in the corridor: 0 nobody, 1 Ostranin, 2 Kravtsevich, 3 Golubkova, 4 Vasnetskaya
VAR ostranin_favour = 0         // -5..5: what Colonel Ostranin thinks he owes you
VAR kravtsevich_favour = 0      // the same for Zoya Kravtsevich
VAR golubkova_favour = 0        // the same for Raisa Golubkova
VAR vasnetskaya_favour = 0      // the same for Irina Vasnetskaya
VAR ostranin_made = 0           // forecasts of his that have been put to the test
VAR ostranin_right = 0          // how many of them had the right sign
VAR kravtsevich_made = 0        // forecasts of hers put to the test
VAR kravtsevich_right = 0       // how many had the right sign
VAR golubkova_made = 0          // forecasts of hers put to the test
VAR golubkova_right = 0         // how many had the right sign
VAR vasnetskaya_made = 0        // forecasts of hers put to the test
VAR vasnetskaya_right = 0       // how many had the right sign

VAR energy_memorandum = 0       // Power of Siberia 2 after the parade: 0 no paper, 1 intent, 2 binding
VAR oil_answer = 0              // after the October list: 0 none, 1 deeper discount, 2 India first, 3 wait
VAR summit_text = 0             // act one summit: 0 thin communique, 1 price settled, 2 levies settled, 3 five invited

// Echoes: the quarter in which each falls due; 0 = not planted. plant() writes, echoes.ink reads.
VAR due_border_price = 0        // from energy_border_price
VAR due_scrap_fee = 0           // from industry_scrap_fee
VAR due_eight_pages = 0         // from war_eight_pages
VAR due_side_door = 0           // from neighbourhood_side_door
