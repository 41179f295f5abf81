// State that only the Kremlin campaign has.
CONST WAKE_FORCE = 200          // percent at which wakes arrive: what lasts weighs more than what was meant
CONST DEPENDENCE_LEAN = 0       // what the rival's habits add to the anchor of dependence

CONST START_OIL = 1             // economic openings: oil is cheap
CONST START_BANKS = 2           // two banks have closed their windows
CONST START_HARVEST = 3         // a good harvest
CONST START_OFFENSIVE = 1       // political openings: heavy fighting
CONST START_ENVOY = 2           // an envoy in town
CONST START_HUNT = 3            // the services change locks

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
