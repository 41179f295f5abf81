// The initiative of act I. Facts: F110, F98.

// A night school for interpreters. Rests on F110. Nothing is planted; initiative_one_form and later acts may recall the label taken.
// Hidden: counterpart_suspicion, leak_exposure, hardliner_mood, asian_hedging. Reads: counterpart, hardliner_mood, asian_hedging.
=== initiative_interpreters ===
# scene: A night school for interpreters # codex: students
You have counted them. Fifty-six thousand of our students are in Russia, by the figure of 2025, and in all this capital nineteen people can put one ministry's sentence into another ministry's Russian so that neither of them has to apologise. Most are past sixty. Half a page, then, unasked: a school, in the evenings, thirty pupils.
"The first year only verbs. There it is all in the verb. Delal, he was doing it. Sdelal, he did. Half of what we have signed is delal." Gu Ruolan has sat down on your radiator to say so. # speaker: Gu Ruolan
"Thirty persons who understand what is said. By whom they are to be understood is asked." # speaker: Yan Qiubo
* (house) [Hold it in our own cellar, for our own people, with sealed marks. #id: interpreters_house #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; trust -; low]
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ nudge(leak_exposure, -5)
    ~ please(yan_favour, 1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    They learn off tapes, beside the boiler, from a lady who left Leningrad in 1959 and has its manners still. By the end they are the most exact people in the building. At the first meeting that they work, Velgin makes his small joke about the tea and thirty excellent verbs come back to him without a smile. He asks Gu Ruolan, in the passage, whether he has offended.
* (both) [Keep half the benches for pupils from over there, and let Velgin send the chalk. #id: interpreters_both #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -6)
    ~ please(gu_favour, 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    { counterpart == builder:
        ~ move(trust, 5)
    - else:
        ~ move(trust, 4)
    }
    {counterpart == builder:He sends the chalk, and a blackboard from a school at Tynda that was being pulled down, with a frog on it that would not come off.|The chalk comes by courier in a box meant for medals.} Fifteen from each side share eight desks and one heating pipe. {hardliner_mood >= 46:The guards at the gate ask the visitors each night for the Russian word for "enemy", and are taught it, correctly.|The guards at the gate ask to sit in.} By the second term they quarrel only over cases.
* (five) [Put it in Urumqi, with Kazakh and Uzbek beside the Russian. #id: interpreters_five #forecast: Gu Ruolan; influence +; high #forecast: Lu Zhengping; standing -; medium]
    ~ move(trust, -1)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    { asian_hedging < 46:
        ~ move(influence, 5)
    - else:
        ~ move(influence, 3)
    }
    Aynur Tursun, who pleads trade cases in four languages, takes the contracts class on Thursdays. She starts them off on one clause of a pipeline and the five things it has been held to mean. Almaty sends six, and Tashkent seven; {asian_hedging < 46:Dushanbe asks if it might send ministers|two of them report on her to two capitals, and she corrects the reports}. In Moscow they had thought that a common language was in hand. # achievement: five_grammars
- ->->
