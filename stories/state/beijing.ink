// State that only the Beijing campaign has.
CONST START_CARS = 1            // economic openings: car parks are full
CONST START_BANKS = 2           // banks are listed
CONST START_ORDERS = 3          // orders are early, and paid
CONST START_OFFENSIVE = 1       // political openings: heavy fighting
CONST START_ENVOY = 2           // an American at lunch
CONST START_INSPECTION = 3      // an inspection team in the house

VAR yan_favour = 0              // -5..5: what Yan Qiubo thinks you are owed
VAR yan_made = 0                // forecasts of Yan Qiubo that have been put to the test
VAR yan_right = 0               // how many of them had the right sign
VAR qiao_favour = 0             // -5..5: what Qiao Weilin thinks you are owed
VAR qiao_made = 0               // forecasts of Qiao Weilin that have been put to the test
VAR qiao_right = 0              // how many of them had the right sign
VAR lu_favour = 0               // -5..5: what Lu Zhengping thinks you are owed
VAR lu_made = 0                 // forecasts of Lu Zhengping that have been put to the test
VAR lu_right = 0                // how many of them had the right sign
VAR gu_favour = 0               // -5..5: what Gu Ruolan thinks you are owed
VAR gu_made = 0                 // forecasts of Gu Ruolan that have been put to the test
VAR gu_right = 0                // how many of them had the right sign

// Echoes: the quarter in which each falls due; 0 = not planted. plant() writes, echoes.ink reads.
VAR due_sum_by_telephone = 0    // from energy_sum_by_telephone
VAR due_berth_nine = 0          // from energy_berth_nine
VAR due_polar_hut = 0           // from energy_polar_hut
VAR due_pegs = 0                // from energy_pegs
VAR due_one_bank = 0            // from money_one_bank
VAR due_suifenhe_coins = 0      // from money_suifenhe_coins
VAR due_price_war = 0           // from industry_price_war
VAR due_two_keys = 0            // from industry_two_keys
VAR due_suitcase = 0            // from industry_suitcase
VAR due_kaluga = 0              // from industry_kaluga
VAR due_third_seat = 0          // from neighbourhood_third_seat
VAR due_moscow_chair = 0        // from neighbourhood_moscow_chair
VAR due_old_names = 0           // from neighbourhood_old_names
VAR due_enlisted = 0            // from war_enlisted
VAR due_power_station = 0       // from war_power_station
VAR due_monitors_blue = 0       // from war_monitors_blue
