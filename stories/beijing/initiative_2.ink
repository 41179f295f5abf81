// The initiative of act II. Facts: F25, F149, F163.

// One customs form. Rests on F25, F163. Nothing is planted; money_two_figures opens a way for those who have it.
// Hidden: border_anxiety, home_strain, asian_hedging, leak_exposure. Reads: initiative_interpreters labels, counterpart, home_strain, asian_hedging.
=== initiative_one_form ===
# scene: One customs form
The man in the lorry at Manzhouli has a name by now, Guan Deshun, and has sent you his papers. Thirty-one sheets for one load of ceiling tiles; on seventeen he has had to say the same thing twice, and on four it came out different. What you propose is shorter. One form, two languages, both sides read it, both stamp it. {initiative_interpreters.both:Two of the night school's pairs have done the words.|{initiative_interpreters.house:The cellar school has done the words, sealed.|{initiative_interpreters.five:Aynur Tursun has done the words, and struck out four.|Gu Ruolan has done the words on a tram.}}}
Tamara Dugarova, inspector at Zabaikalsk, returns it in a week. "Box six, the hour of crossing. Whose? You are an hour behind us." # speaker: Tamara Dugarova
"What both can read, both can check," says Fang Muqing in the doorway. "I had rather hoped that nobody would." # speaker: Fang Muqing
* (dugarova) [Take her draft, with both hours on it, for Manzhouli alone. #id: one_form_dugarova #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    She has put the two hours side by side in one box, and a driver rings whichever he feels. {counterpart == watcher:Velgin's people had the form before Manzhouli did; they send a list of misprints, all real.|Velgin asks for one, unfilled, to hang up.} Guan Deshun is through in a day, and having nowhere to be he sleeps in the cab from habit. Forty brokers who knew about the four sheets want to see you.
* (code) [Do it in code, on our machines, at every crossing. #id: one_form_code #forecast: Lu Zhengping; dependence +; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(dependence, 3)
    ~ move(standing, 3)
    ~ move(trust, 1)
    ~ nudge(home_strain, -3)
    ~ nudge(leak_exposure, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    From Hunchun to Manzhouli it is a square that one holds up to a lens. Zabaikalsk is given four lenses and is grateful, until it learns where they look things up. {home_strain >= 48:At Wuhu the last cars in the park have got their squares by Friday.|Lu Zhengping's provinces are through by Friday.} Dugarova goes on filling in the paper one, at home, in the evenings, so that there is one.
* (five) [Print it in seven languages, and let Khorgos try it first. #id: one_form_five #forecast: Gu Ruolan; influence ++; medium #forecast: Lu Zhengping; trust 0; medium]
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    It folds out like a map. Astana takes it as it stands but for box nine, and Tashkent takes box nine alone; {asian_hedging >= 46:a Turkish haulier has the eighth language printed at his own cost|in Bishkek they have put it to music for the radio}. Dugarova hears that Khorgos has what she wrote. She posts you her box six again, underlined. Guan Deshun changes routes, southward, where they read. # achievement: one_form_five_flags
- ->->
