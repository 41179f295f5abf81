// The initiative of act III: an ear in Kyiv. Facts: F121, F122, F125, F129.

// An ear in Kyiv. Rests on F121, F122, F125, F129. Kyiv's people decide whether they will talk to her, and of what. Plants nothing; war_monitors_blue, war_power_station and war_amur_mother read it.
// Hidden: war_tempo, counterpart_suspicion, leak_exposure. Reads: war_enlisted.consul, war_pressing_truce labels, war_tempo, counterpart_suspicion, counterpart.
=== initiative_ear_in_kyiv ===
# scene: An ear in Kyiv # codex: geneva_points
Your own page has one line: that Ren Kexin sit in Kyiv for as long as she is let, with no plan in her case, and listen. Ours have had twelve points, then six, and Kyiv found that its map was not in the six.
Halyna Storozhuk, who keeps lists there and once ran trains, replies by telephone. {war_enlisted.consul:"You sent a coat, and nobody to photograph it. |{war_pressing_truce.ren:"She asked us what we could bear. That was new. |"I do not say no. }}But what does your country hear with? I would want it to begin with your motors in their drones. Then we have a school choir that is good." # speaker: Halyna Storozhuk
"An ear reports to a mouth," says Shen Yunhe. "Whose would it be?" He has come on time, which he does not do. # speaker: Shen Yunhe
* (flat) [A flat on the Left Bank, fourth floor, no plaque; she answers to you. #id: ear_in_kyiv_flat #forecast: Yan Qiubo; standing --; high #forecast: Gu Ruolan; influence ++; medium]
    ~ move(influence, 5)
    ~ move(standing, -3)
    ~ nudge(war_tempo, -2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    { counterpart_suspicion >= 45:
        ~ move(trust, -4)
    - else:
        ~ move(trust, -2)
    }
    For a month nobody comes. Then the woman from the third floor does, with a pan to warm, and says in the door what she thinks of our drones. Ren Kexin writes it down and reads it back. {war_tempo >= 61:They finish in the cellar.|They finish at two.} By spring there is a list of who may come on which evening, drawn up on the third floor. Moscow asks what is being negotiated. She writes on that sheet: nothing, so far; soup.
* (embassy) [A room in the embassy, with Moscow told of each visitor. #id: ear_in_kyiv_embassy #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; influence 0; medium]
    ~ move(standing, 3)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    { counterpart == trader:
        ~ move(trust, 2)
        ~ move(influence, -4)
        Velgin asks what a list of visitors would cost with the visits left in.
    - else:
        ~ move(trust, 4)
        ~ move(influence, -4)
        Velgin finds it correct, and for once has nothing to imagine.
    }
    There is a visitors' book. Kyiv's people learn on the second day to whom it is read, and send those who would be no loss: a numismatist, two deputies, a man with a plan. Storozhuk comes once, to look at the book, and writes in it the name of a town and how many are missing from there. Moscow asks you for the spelling.
* (trains) [No room at all: let her go round with the repair trains, if they will have her. #id: ear_in_kyiv_trains #forecast: Lu Zhengping; dependence -; low #forecast: Qiao Weilin; standing -; high]
    ~ move(influence, 3)
    ~ move(trust, 1)
    ~ move(standing, -4)
    ~ move(dependence, -1)
    ~ nudge(leak_exposure, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    They vote on it, in a carriage, and have her peel. She is seven weeks between Kovel and Sumy, with nobody to impress. The choir is good. {counterpart == builder:Velgin sends, by way of you, a question about their gauge of ballast, and is answered by a foreman, shortly, to the millimetre.|What she hears is mostly about sleepers. In Moscow they had prepared themselves for a mediator, and do not know what to object to in a woman with a peeler.} Upstairs her expenses are read aloud: one knife. # achievement: three_trains_to_kyiv
- ->->
