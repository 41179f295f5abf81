// State that only the Kremlin campaign has.
CONST CRISIS_CHANCE = 48         // crises in a hundred ordinary quarters

CONST DECK_OPENING = 13         // deck of chance for the first morning
CONST START_OIL = 1             // economic openings: oil is cheap
CONST START_BANKS = 2           // two banks have closed their windows
CONST START_HARVEST = 3         // a good harvest
CONST START_OFFENSIVE = 1       // political openings: heavy fighting
CONST START_ENVOY = 2           // an envoy in town
CONST START_HUNT = 3            // the services change locks
VAR economic_start = 1          // which economic opening was drawn, 1..3
VAR political_start = 1         // which political opening was drawn, 1..3

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
VAR treaty_text = 0             // act two summit, Kazan: 0 the old text renewed, 1 duty to consult, 2 alliance clause, 3 nothing signed
VAR pacific_answer = 0          // Shenzhen: 0 said nothing, 1 told Beijing what Washington asked, 2 listened to Washington alone, 3 spoke for the neighbours
VAR congress_book = 0           // after the autumn congress: 0 stayed away, 1 old contacts kept, 2 new men courted
VAR island_text = 0             // act three summit: 0 ceremony alone, 1 gate for residents, 2 gate for everyone, 3 gate put off
VAR truce_text = 0              // hotel in Astana: 0 no truce, 1 talks go on, 2 truce that Beijing vouches for, 3 truce that neighbours watch; 2 and 3 need Kyiv's consent
VAR handover_text = 0           // act four summit: 0 thanks alone, 1 what was owed, 2 what was hidden, 3 what should stop
VAR western_steps = 0           // secret steps towards a deal with Washington, 0..; read by the endings

// Echoes: the quarter in which each falls due; 0 = not planted. plant() writes, echoes.ink reads.
VAR due_border_price = 0        // from energy_border_price
VAR due_scrap_fee = 0           // from industry_scrap_fee
VAR due_eight_pages = 0         // from war_eight_pages
VAR due_side_door = 0           // from neighbourhood_side_door
VAR due_panda = 0               // from money_panda_coupon
VAR due_brake_test = 0          // from industry_brake_test
VAR due_tashkent = 0            // from neighbourhood_tashkent_winter
VAR due_back_channel = 0        // from war_back_channel
VAR due_our_end = 0             // from energy_our_end
VAR due_ten_doors = 0           // from money_ten_doors
VAR due_open_day = 0            // from industry_open_day
VAR due_register = 0            // from neighbourhood_register
VAR due_two_names = 0           // from energy_two_names
VAR due_match_grant = 0         // from money_match_grant
VAR due_yerevan = 0             // from industry_yerevan
VAR due_monitors = 0            // from war_monitors
