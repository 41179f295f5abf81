// Money and sanctions, act II. Three dossiers: a debt falls due, a bank with ten doors, a list nobody signed.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F54, F58 (K11); F116 (K35); F49, F168.

// Rollover. Rests on F54, F58. Plants nothing; act III recalls the label taken.
// Hidden: home_strain, counterpart_suspicion. Reads: money_panda_coupon labels, counterpart, home_strain, kravtsevich_favour.
=== money_rollover ===
# scene: Rollover # kind: dossier # codex: panda_bonds
You have until Thursday. Timur Abdrashin has ringed it in red on a calendar, and hung the calendar over your cupboard. {money_panda_coupon.theirs or money_panda_coupon.third:The first slice of the panda bond falls due on it.|{money_panda_coupon.home:The loan you took at home falls due on it; the four banks have since pledged it to Harbin.|{money_panda_coupon.gold:The yuan you sold were borrowed back, and on it Harbin wants them.|What the state firms borrowed instead falls due on it, and by now Harbin holds the paper.}}} By any road, the man at the far end is Kong Lingxi, who lends against things he has touched.
"Nine hundred and forty million yuan. The exchange has shut twice this week for water in the basement. I went down. It is dry." # speaker: Timur Abdrashin
"In the drawer: eleven hundred. Pay, and I have nine days. Roll it, and I have ninety of theirs." # speaker: Zoya Kravtsevich
"You have copper to the fence at Kyshtym," says Golubkova. "You let Tolya sleep on it another winter?" # speaker: Raisa Golubkova
* (copper) [Pay in copper, at the yard gate. #id: rollover_copper #forecast: Raisa Golubkova; trust +; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ move(dependence, -1)
    ~ nudge(home_strain, -2)
    ~ tally(golubkova_made, golubkova_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Four thousand tonnes leave Kyshtym under tarpaulins. Kong Lingxi had been promised money. He gets weight, and has it weighed again at Manzhouli without the pallets; he is short by a pallet, and puts that in writing. A broker from Balkhash takes a fortieth for standing in between, and asks whether there is nickel. Tolya, with no yard to guard, is lent to the railway.
* (pay) [Pay in full, on the hour, out of the reserve. #id: rollover_pay #forecast: Zoya Kravtsevich; standing --; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(trust, 3)
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ nudge(home_strain, 5)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    At 10:00 the money is there. At 10:04 Kong Lingxi rings to ask what has happened; he had four clerks packed to go and value a harbour. {home_strain >= 50: Abdrashin crosses the drips for a children's ward at Kansk off his calendar, and writes them in again three weeks on.|Abdrashin takes the second lane of a bridge at Kansk off his calendar.} Dolzhikova reads the sum to the committee in kopecks, which takes longer.
* (extend) [Roll it over for three years, on their paper. #id: rollover_extend #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence ++; high]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == builder)
    { counterpart:
    - patient:
        ~ move(trust, -3)
    - builder:
        ~ move(trust, 2)
    - else:
        ~ move(trust, -2)
    }
    Three years, a point and a half dearer, against a coal berth at Nakhodka. {counterpart == patient:Kong Lingxi has let the telephone ring until 9:51. What a man says at 9:51, he tells his clerks, is what he thinks.|{counterpart == builder:Kong Lingxi goes out to touch it, walks its length in a borrowed hat, and says that it wants a crane. He would lend on the crane.|Kong Lingxi signs standing up. His copy was dated last week.}} The evening bulletin has the word confidence in it, beside your photograph. The stevedores at the berth read whose they are in a notice about parking.
* (nine) [Have Kravtsevich ask Qiao Weilin for nine days, banker to banker. #id: rollover_nine #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 1)
    ~ move(standing, -1)
    ~ move(influence, -2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { kravtsevich_favour >= 1:
        ~ move(trust, 3)
    - else:
        ~ move(trust, 2)
        ~ please(kravtsevich_favour, -1)
    }
    Six minutes on a bad line. What is borrowed in frost, says Qiao Weilin, is returned in blossom; then he corrects it, since the bank does not take blossom. She gets her nine days, and through all nine nothing clears to Bishkek, where a hospital pays its nurses out of a tin. {kravtsevich_favour >= 1: She pays on the seventh, to the fen, and sends him the two that are left over.|He asks for a lecture in return, in his hall, on patience; she writes it in the car.}
- ->->

= left
~ move(trust, 2)
~ move(standing, -2)
Money: {money_title}. Dolzhikova pays on the Wednesday, a day early, so as to owe nobody a Thursday. There is nothing left for the Friday, and Friday is wages. # rival # style: ledger
->->

// A bank with ten doors. Rests on F116. Plants echo_ten_doors (four quarters), unless the chief sends it back.
// Hidden: home_strain, asian_hedging, counterpart_suspicion. Reads: counterpart, counterpart_suspicion, influence, summit_text.
=== money_ten_doors ===
# scene: A bank with ten doors # kind: dossier # codex: sco_bank
In limewood stands the development bank agreed on by the willing at Tianjin in 2025, with a door for each of the ten. Abdrashin tries them with a match. "Nine open. Ours is painted on, until we pay the second instalment." # speaker: Timur Abdrashin
The statute lacks one word: votes by money, or by flag.
"By money they hold fifty-four in the hundred and we hold eleven. Of the eleven I can fund six." # speaker: Zoya Kravtsevich
"By money we are one in the hundred, by flag one in ten." Manizha Odinaeva does sums for Dushanbe, and has brought her own chair. "You will guess which we find more brotherly." # speaker: Manizha Odinaeva
"Item one. At 16:05 their delegate looked into the model. Item two. At 16:20, under it." # speaker: Gleb Ostranin
-> doors

= doors
* (veto) [Find the money for a quarter of the shares, and a veto. #id: ten_doors_veto #forecast: Zoya Kravtsevich; dependence -; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(standing, 3)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ nudge(home_strain, 6)
    ~ plant(due_ten_doors, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart == watcher:
        ~ move(trust, -4)
    - else:
        ~ move(trust, -1)
    }
    The money is a ring road, the one at Ufa, both carriageways. {counterpart == watcher:Their side has your figure the evening before you settle on it, and the price of the last share goes up overnight.|Kong Lingxi marks your seat on the plan with a full stop.} Moscow toasts it as a victory, a thing with a number. In Dushanbe they notice that two of the ten doors can now be locked, and that they have one of the eight.
    ->->
* (flag) [One member, one vote, whoever pays. #id: ten_doors_flag #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ nudge(asian_hedging, -3)
    ~ plant(due_ten_doors, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    They agree within the hour. Within the day they halve their capital: Beijing will not pay in for what it cannot steer. Six cranes for your own port, which were to have been the first loan, go with the other half. {counterpart_suspicion >= 46: A note from Beijing wonders who has been teaching the nine to count.|Beijing adds, without heat, that small banks seldom fail.} It will be a fair bank, on two floors. Odinaeva moves her chair to the long side of the table.
    ->->
* (money) [Votes by money; let who pays decide. #id: ten_doors_money #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust +; high]
    { overruled(5):
        -> sent_back
    }
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ move(influence, -2)
    ~ move(standing, -1)
    ~ plant(due_ten_doors, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Kong Lingxi comes for the signature and measures the table in passing. He is grateful; nine delegations have been spared a discussion. The first loan goes to a road, over a pass, to a mine, and all three are pledged for it. On your side of the limewood a joiner cuts a true door. Odinaeva, who had a bridge to propose, asks where one in the hundred is supposed to sit, and takes her chair home.
    ->->
+ {influence < 50} [Leave the statute to the other eight, and sign what they write. #id: ten_doors_eight_shut #locked: They would take the pen only from someone they listen to: influence 50.]
    -> doors
* (eight) {influence >= 50} [Leave the statute to the other eight, and sign what they write. #id: ten_doors_eight #forecast: Gleb Ostranin; trust --; medium #forecast: Irina Vasnetskaya; influence +; high]
    ~ move(influence, 3)
    ~ move(trust, 2)
    ~ move(standing, -4)
    ~ plant(due_ten_doors, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    For two days they shut both of you out, in a sanatorium by a lake. {summit_text == 3: They have sat at a table together before, and you had laid it.|By the second evening they have found a billiard table.} It comes back in Odinaeva's hand: small sums by money, large ones by flag. Beijing counts the commas, finds one too many, and signs. At home three offices must now approve what you had approved unread, and one of them is Dolzhikova's.
    ->->

= sent_back
~ move(trust, -2)
~ move(dependence, -2)
~ move(influence, -1)
~ move(standing, -3)
Dolzhikova has the limewood carried to the chief's reception, so that he may count for himself. It is returned with a line in green pencil: we do not enter by the tenth door. Kong Lingxi hears of it from Astana, an hour ahead of you. He comes with a crate and straw, and packs the model as one packs a clock.
->->

= left
~ move(influence, 2)
~ move(trust, -2)
Money: {money_title}. Dolzhikova votes for flags, on the ground that Russia has one. Dushanbe sends her melons. # rival # style: ledger
->->

// A list nobody signed. Rests on F49, F168. Plants nothing; act IV recalls the label taken.
// Hidden: sanctions_heat, counterpart_suspicion, asian_hedging. Reads: money_two_windows.shield, counterpart, sanctions_heat.
=== money_unsigned_list ===
# scene: A list nobody signed # kind: dossier # codex: secondary_sanctions
Ambrose Tsui, solicitor, charges four thousand Hong Kong dollars a name and has thirty-one, whom Washington is to cut off for serving Russia's war. In October 2025, he says, he had the port of Rizhao six days early.
The first page is free. Beside each name stand a part, a date, and the street in Kharkiv where a woman with tweezers found it. Line four is a bank in Astana. {money_two_windows.shield:Line nine is Ding Haisu, for your shipyard wages.|Line nine is a maker of prams.}
"I do not say that it will be signed. I say that they have ordered the ink." # speaker: Ambrose Tsui
"Read, I act by four. Unread, it is signed in nineteen days," says Kravtsevich. # speaker: Zoya Kravtsevich
"Item one. He sells upstream as well." # speaker: Gleb Ostranin
* (refuse) [Send him away; what is not signed does not exist. #id: unsigned_list_refuse #forecast: Zoya Kravtsevich; dependence +; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 1)
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    He takes his free page back. On the nineteenth day it is signed, {counterpart == trader:with four names fewer; somebody has paid in time|with one comma moved}. {sanctions_heat >= 55: Sixteen counters close in an afternoon|Four counters close, regretting it}, and what stays open is a bank in Harbin, at its own price. Vekshina in Perm pays for bearings with her car. Shen Yunhe's people had been offered the list too. They are glad, they say, not to have met you on the stairs.
* (buy) [Buy all thirty-one, and move our firms tonight. #id: unsigned_list_buy #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; standing -; medium]
    ~ move(trust, -3)
    ~ move(standing, 4)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    { sanctions_heat >= 55:
        ~ move(dependence, -4)
    - else:
        ~ move(dependence, -2)
    }
    By midnight nineteen Russian firms have left nineteen counters. On Monday a cashier in Suifenhe, who had done your payrolls on her own evenings, sits before a bare ledger and is asked by her manager what she had told you. {sanctions_heat >= 55:Within the month twenty-six of the names come true, and there is no money of yours behind one of them.|Five of the names come true. The other twenty-six came from a man who charged by the name.} You are congratulated in the lift.
* (astana) [Send the free page to Astana, before lunch. #id: unsigned_list_astana #forecast: Irina Vasnetskaya; trust +; medium #forecast: Gleb Ostranin; trust --; medium]
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ move(dependence, 1)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    The regulator there is Dana Mukasheva. She reads line four, asks which street, and has a map of Kharkiv brought. At two she closes that bank's Russian desk herself and writes to Washington that she has. Four hundred of your importers lose a road; she sends them the address of an honest one, which costs more. In Beijing they find out that you had such a list, and whom you thought of first.
* (share) [Buy it, and give Beijing the copy. #id: unsigned_list_share #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(dependence, -2)
    ~ move(influence, -2)
    ~ move(standing, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != watcher)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart == watcher:
        ~ move(trust, -2)
        ~ nudge(counterpart_suspicion, 5)
    - else:
        ~ move(trust, 3)
        ~ nudge(counterpart_suspicion, -4)
    }
    {counterpart == watcher:They lay it beside their own, and yours has one name more. It is asked, in the passive, by whom the thirty-first was supplied, and since when.|It gives them two days. Seven banks put their own counters in order and say so to Washington; five of those are left off, and go on clearing for you. Shen Yunhe sends back the tea box you had hidden it in, full.} Astana learns from Beijing that you had read line four and not telephoned. The copy went out in a box of tea; Dolzhikova has had your tea weighed at the door ever since.
- ->->

= left
~ move(standing, 1)
~ move(dependence, 2)
Money: {money_title}. Dolzhikova has Tsui followed to his hotel, where he sells the list to the man following him. # rival # style: ledger
->->
