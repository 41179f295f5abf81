// Energy, act I. Three dossiers: a sum by telephone (complete), berth nine at Beihai, coal with a favour on it.
// Each fires once, in any of Q3 2025, Q4 2025, Q1 2026. Facts: F60-F64, F170 (B05); F69, F70 (B07); F71, F72 (B10).

// A sum by telephone (complete example). Rests on F60-F64, F170. Plants echo_sum_by_telephone (two quarters).
// Hidden: counterpart_suspicion, asian_hedging, home_strain. Reads: energy_memorandum, counterpart, standing.
=== energy_sum_by_telephone ===
# scene: A sum by telephone # kind: dossier # codex: power_of_siberia
Fang Muqing has a number and would rather it had no paper under it. He says it once, in the doorway, as one says a room number to a guest. Fifty billion cubic metres a year across Mongolia, {energy_memorandum == 2: under a memorandum that their side calls binding|{energy_memorandum == 1: under a memorandum that promises further talks|under nothing at all}}, at what gas fetches in Tyumen.
"It is the price that they pay themselves. I cannot see how one could offend a man with his own price." # speaker: Fang Muqing
Gu Ruolan has been listening to a tape. "Barsegov says it back to us as a question. Skolko? Then nothing, eleven seconds, and somebody's sleeve. That is not haggling. He is working out how to say it at home." # speaker: Gu Ruolan
Qiao Weilin observes that a cheap thing bought in anger is paid for in spring, and then considers which spring.
-> sum

= sum
* (guess) [Let him guess: leave the sum unspoken for a quarter. #id: sum_guess #forecast: Qiao Weilin; dependence +; high #forecast: Gu Ruolan; trust -; high]
    ~ move(dependence, 4)
    ~ move(trust, -4)
    ~ move(standing, 2)
    ~ nudge(counterpart_suspicion, 3)
    ~ plant(due_sum_by_telephone, 2)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, true)
    Barsegov guesses high, then lower, and each time hears a page being turned. In Novy Urengoy sixty men are put on two-thirds pay while he does so. Fang Muqing has it entered as a saving. He is right, on paper; on the map at the back of the same file Delhi has asked what the gas would cost in India.
    ->->
* (write) [Write it down, with the reasons, and send it to Moscow. #id: sum_write #forecast: Gu Ruolan; trust +; high #forecast: Qiao Weilin; dependence 0; medium]
    { overruled(5):
        -> kept_back
    }
    ~ plant(due_sum_by_telephone, 2)
    ~ tally(gu_made, gu_right, counterpart_suspicion < 48)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart_suspicion < 48:
        ~ move(trust, 5)
        ~ move(dependence, -2)
        ~ move(standing, -3)
        Four pages, the sum on the third, in words and figures. Barsegov telephones to thank you for the figures. They come down by a tenth in his next letter and he calls that meeting halfway. Upstairs it is noted that you had a price and gave away the reasoning, which was free, and had been ours.
    - else:
        ~ move(trust, 2)
        ~ move(dependence, -3)
        ~ move(influence, 2)
        They look for what it means. An institute in Moscow finds that the third page is heavier than the others, and it is, having been printed on the other tray. In Ulaanbaatar, who were sent a copy by mistake, they simply read it, and make their bed accordingly.
    }
    ->->
* (ladder) [Offer a ladder: low at first, dearer as the pipe fills. #id: sum_ladder #forecast: Lu Zhengping; trust +; medium #forecast: Qiao Weilin; dependence +; low]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(home_strain, 2)
    ~ tally(lu_made, lu_right, true)
    { counterpart == trader or counterpart == builder:
        ~ move(dependence, 3)
        ~ tally(qiao_made, qiao_right, true)
        Velgin likes a thing with steps. He has the ladder drawn, and it goes in the sixth year through the ceiling of what Turkmenistan asks for the same gas; by then, he says, one will be used to it. Fang Muqing asks that it be minuted who drew the sixth year.
    - else:
        ~ move(dependence, -3)
        ~ tally(qiao_made, qiao_right, false)
        They take the bottom rung and ask for the rest of the wood. Two delegations, one of them ours, spend a week in Hohhot on the word "fills". A cook there, who feeds both, is told different dates for the same lunch.
    }
    ->->
+ {standing < 58} [Carry the sum up yourself, and ask what it is for. #id: sum_upstairs_shut #locked: That staircase is watched below standing 58.]
    -> sum
* (upstairs) {standing >= 58} [Carry the sum up yourself, and ask what it is for. #id: sum_upstairs #forecast: Gu Ruolan; influence +; medium #forecast: Lu Zhengping; standing -; high]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    You are given a chair and six minutes. It is for winter, it turns out, and for the year in which a strait might be shut; nobody had told the people with the number. Mongolia is to have its share in writing. Shen Yunhe learns of it on the back stairs and for a week is exactly on time.
    ->->

= kept_back
~ move(dependence, 3)
~ move(trust, -3)
~ move(standing, -2)
The envelope is back on your blotter by five, unopened, with a paper clip moved from the left corner to the right. Fang Muqing was in at three. The sum will go on being spoken. Somebody has to ring Barsegov and cough, and it had better be you.
->->

= left
~ move(dependence, 3)
~ move(trust, -3)
Energy: {energy_title}. Fang Muqing lets it ring for a month, then takes a tenth off for the waiting. # rival # style: ledger
->->

=== energy_berth_nine ===
# scene: Berth nine at Beihai # kind: dossier
Stub: berth nine at Beihai.
-> choices
= choices
* (one) [One. #id: berth_nine_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: berth_nine_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: berth_nine_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->

=== energy_coal_favour ===
# scene: Coal with a favour on it # kind: dossier
Stub: coal with a favour on it.
-> choices
= choices
* (one) [One. #id: coal_favour_one]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    One.
    ->->
* (two) [Two. #id: coal_favour_two]
    ~ move(dependence, -3)
    ~ move(influence, 3)
    Two.
    ->->
* (three) [Three. #id: coal_favour_three]
    ~ move(standing, 3)
    ~ move(trust, -3)
    Three.
    ->->

= left
~ move(trust, -2)
Energy: {energy_title}. Left. # rival # style: ledger
->->
