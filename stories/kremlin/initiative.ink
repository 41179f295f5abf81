// The initiative of act I. Facts: F164, F93, F163.

// A table for the river towns. Rests on F86, F89, F93, F164. Nothing is planted; acts II and III recall the label taken.
// Hidden: border_anxiety, hardliner_mood. Reads: border_anxiety. crisis_school_atlas opens a way for those who have it.
=== initiative_river_table ===
# scene: A table for the river towns
Two paragraphs, in your own hand, that nobody asked for: once a year the towns on both banks of the Amur sit down without their capitals, four mayors and the man who minds the Heihe bridge. Ksenia Malyugina answers from Khabarovsk in six minutes. Bai Luoyan, who trades in boots and knows which mayor owes which, answers in nine, with a list of what not to serve.
"We are emptying, and they are emptying faster," says Malyugina. "I would like it minuted, one time, that the school on either side has lost its second form. Only tell me where we sit." # speaker: Ksenia Malyugina
The bridge master has sent January's temperatures. He appears to think it will be outdoors.
* (heihe) [In Heihe, where the hall is heated. #id: river_table_heihe #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -6)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    They sit under a clock that is an hour behind. Nobody resets it, and by lunch nobody looks. The mayor of Heihe has had to invite a vice-governor, who has had to invite a camera; still, by four they have agreed on who pays for the ice road's poles. Dolzhikova is sent the seating plan. She finds your four on the side with the radiators, and calls it a delegation.
* (blagoveshchensk) [In Blagoveshchensk, with the flags put away. #id: river_table_blagoveshchensk #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; standing -; medium]
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    The first quarrel is about sturgeon. {border_anxiety >= 36: Outside, seven people hold a sheet against it, until the cold gets into the paint.|Outside there is only a man who sells both sides hot pies.} It is settled over soup by the bridge master, who has watched poachers of either nation for six winters and names the hour at which they change shifts. Astana's consul has asked to sit at the back. His notes go home that night; they are about the absence of flags.
* (bridge) [On the bridge, in a bus, at the painted line. #id: river_table_bridge #forecast: Gleb Ostranin; trust -; low]
    ~ move(influence, 2)
    ~ move(trust, 2)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 4)
    ~ nudge(border_anxiety, -8)
    ~ tally(ostranin_made, ostranin_right, false)
    The bus is parked across the line with its engine off, so that half of everyone is abroad. Twenty-two below. They get through eleven points in forty minutes, the quickest sitting in the history of either province, and stamp their feet on both countries. Bai Luoyan has brought felt boots in every size, at a price. Ostranin would like to know which half of the bus took the minutes. # achievement: half_the_bus_abroad
- ->->
