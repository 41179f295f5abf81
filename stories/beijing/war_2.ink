// War and the West, act II. Three dossiers: oil for tariffs, pressing for a truce, Pyongyang's new friend.
// Each fires once, in Q3 2026 .. Q1 2027. Facts: F73, F130 (B20); F121, F122, F123 (B17); F118, F127 (B39).

// Oil for tariffs. Rests on F73, F130, F169. Plants nothing; wake_oil_for_tariffs and war_tehran_asks recall the labels. Take counts as a western step.
// Hidden: us_deal, home_strain, asian_hedging. Reads: war_reverse_nixon labels, us_deal, home_strain, asian_hedging, counterpart.
=== war_oil_for_tariffs ===
# scene: Oil for tariffs # kind: dossier # codex: busan
The offer is not on paper. For each Russian tanker a week that we stop buying, half a point off what America charges at the door, up to ten. In August 2025 Washington put Delhi up to fifty over that oil, and left us alone. Zong Aiping has sent you one of her hair clippers, nine dollars in Ohio; nineteen hundred people make them at Cixi, and soon she will need twelve hundred. {war_reverse_nixon.lunch:Delia Ransome brings it, as you once gave her lunch.|{war_reverse_nixon.glass:Delia Ransome told it to the glass case.|Delia Ransome brings it, and would be sorry to be believed too soon.}}
"Ten points. Also ten points. I wept a little, I am sorry." # speaker: Lu Zhengping
"They will hear it from her before they hear it from you," says Gu Ruolan. # speaker: Gu Ruolan
* (tell) [Read the whole offer out to Velgin, ship by ship. #id: oil_for_tariffs_tell #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; standing -; medium]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ nudge(us_deal, -6)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, true)
    { counterpart == trader:
        ~ move(dependence, 3)
        Velgin lets you finish. He had been told eleven. For a dollar a barrel more he will forget that there were any, he says, as tenderly as he can.
    - else:
        ~ move(dependence, 1)
        Velgin lets you finish. Then he reads you theirs, which had come in March, with other nouns. He offers to walk you to the car.
    }
    Zong Aiping lets seven hundred go, by date of birth. She would like the clipper back.
* (take) [Leave them eight ships a week, and say that oil got dear. #id: oil_for_tariffs_take #forecast: Lu Zhengping; trust 0; medium #forecast: Qiao Weilin; influence -; low]
    ~ western_steps = western_steps + 1
    ~ move(trust, -5)
    ~ move(dependence, -4)
    ~ move(standing, 3)
    ~ move(influence, 1)
    ~ nudge(us_deal, 5)
    ~ nudge(home_strain, -5)
    ~ tally(lu_made, lu_right, false)
    ~ tally(qiao_made, qiao_right, false)
    { us_deal >= 38:
        The four points come, on a Friday, among exemptions for school buses. Cixi puts on a second shift. Eleven wells near Tomsk are shut in, of which four will not open again.
    - else:
        Two of the four points come, and a letter about the others. Cixi hires back whoever has not gone home. Near Tomsk they shut in eleven wells; four, the engineer thinks, for good.
    }
    Velgin writes that he understands that oil got dear. He attaches the day's price.
* (samarkand) [Decline, and find the clippers another door: Samarkand, Almaty, Osh. #id: oil_for_tariffs_samarkand #forecast: Lu Zhengping; standing -; high #forecast: Gu Ruolan; influence ++; medium]
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ tally(lu_made, lu_right, true)
    { asian_hedging >= 42:
        ~ move(influence, -3)
        ~ move(dependence, -2)
        ~ tally(gu_made, gu_right, false)
        Forty containers reach Samarkand, where a works has just begun to make clippers, with a Turkish motor and a grant. Its director brings one of each to your embassy and asks which is the present. By summer there is a duty on ours.
    - else:
        ~ move(influence, 3)
        ~ move(dependence, -2)
        ~ tally(gu_made, gu_right, true)
        A barber in Osh buys two hundred and teaches the city. Then a Kazakh firm asks for the motor only, and will put its own name on it. Zong Aiping goes out there with a daughter who has Russian.
    }
    {home_strain >= 48:At Cixi they draw lots for the shifts that are left.|At Cixi three hundred go, with a year's notice.} Lu Zhengping is sent for to explain what became of ten points, and apologises for you.
* (squeeze) [Show Barsegov's oil people the ten points, and ask what they would give. #id: oil_for_tariffs_squeeze #by: Fang Muqing #forecast: Lu Zhengping; dependence +; high #forecast: Yan Qiubo; trust --; high]
    ~ move(dependence, 5)
    ~ move(trust, -3)
    ~ move(standing, 4)
    ~ nudge(home_strain, -2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(yan_made, yan_right, true)
    They would give three dollars. That is what the company spends on its hospital at Nizhnevartovsk, says the man who brings the figure; he was born there. Fang Muqing, who had put down two and a half, enters the difference under your name, in brackets. It pays a year of part wages at Cixi.
- ->->

= left
~ move(dependence, 4)
~ move(trust, -3)
War: {war_title}. Fang Muqing neither takes the ten points nor refuses. He quotes them, every Monday, to whoever sells us oil. # rival # style: ledger
->->

// Pressing for a truce. Rests on F121, F122, F123; the remark of July 2025 is reported, not confirmed. Kyiv and Moscow each decide for themselves. Plants nothing; war_monitors_blue, war_power_station and the initiative read it.
// Hidden: war_tempo, counterpart_suspicion. Reads: war_enlisted labels, war_tempo, counterpart.
=== war_pressing_truce ===
# scene: Pressing for a truce # kind: dossier # codex: geneva_points
"It need not be for Europe. I have a cousin who would like to boil an egg." # speaker: Ines Faria Lobo
Ines Faria Lobo, of the European service, asks for one sentence, to be said in Moscow by a voice that is listened to there. Her cousin's card hangs over a sink in Kharkiv: a week, by the hour, green for light and grey for none. You have a copy, laminated. Ren Kexin, who shuttles for us, could go to both capitals. {war_enlisted.consul:We sent a coat, she has heard.|{war_enlisted.alone:She has read what you said of the points man's son.|In July 2025, by an unconfirmed report, somebody here had said that Moscow must not lose.}}
"A laminated card is not a proposal. It is kept with proposals." # speaker: Yan Qiubo
"One, quotas. Two, she has lovely manners, and quotas." # speaker: Lu Zhengping
* (walk) [Say it to Velgin yourself, on a walk, with nobody holding a pen. #id: pressing_truce_walk #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; trust --; high]
    ~ nudge(war_tempo, -4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, counterpart != watcher)
    ~ tally(yan_made, yan_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -3)
        ~ move(influence, 2)
        ~ move(standing, -1)
        He had been told of the card, the cousin and the egg. "You might have said it last year, when it would have cost you something." Two men follow you along the embankment. For a month Kharkiv's substations are not among the targets.
    - else:
        ~ move(trust, 3)
        ~ move(standing, -3)
        {counterpart == patient:For a kilometre he says nothing, then that his mother was a child in Leningrad, and hoarded candles.|{counterpart == builder:He asks which pylons, and you know the numbers.|He asks what would be given for it, hears that it is nothing, and looks almost rested.}} In one city they are not fired on for sixteen nights. In another they are. Faria Lobo, who cannot be told, concludes that you kept her card as a souvenir.
    }
    Shen Yunhe is asked upstairs what was said, and has nothing to show them.
* (aloud) [Say it aloud, beside Europe, and leave out when. #id: pressing_truce_aloud #forecast: Gu Ruolan; trust -; high #forecast: Yan Qiubo; standing -; high]
    { overruled(7):
        -> thinned
    }
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ move(standing, 1)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Nineteen words, in a residence garden, with a wasp. Kyiv thanks us for seventeen. On the Monday, by coincidence, Europe lets a ferry-load of our cars out of Zeebrugge. {war_tempo >= 60:In Moscow they print the sentence under a photograph of the wasp, and the firing goes on.|In Moscow a deputy minister asks which of the chorus he heard.}
* (ren) [Send Ren Kexin to ask each side what it could bear to hear. #id: pressing_truce_ren #forecast: Qiao Weilin; influence 0; medium #forecast: Gu Ruolan; trust +; low]
    ~ move(influence, 3)
    ~ move(dependence, -2)
    ~ move(standing, -2)
    ~ nudge(war_tempo, -3)
    ~ tally(qiao_made, qiao_right, false)
    ~ tally(gu_made, gu_right, false)
    { war_tempo >= 60:
        ~ move(trust, -2)
    - else:
        ~ move(trust, -1)
    }
    She comes home with two columns, one of them written by the light of a telephone. They have three lines in common: prisoners, grain, and the children of one boarding school. "Neither knows it of the other. I had promised to listen." Here she is asked by whom she had been instructed.
* (quotas) [Ask what it would be worth to Europe, in cars. #id: pressing_truce_quotas #by: Lu Zhengping #forecast: Lu Zhengping; standing +; high #forecast: Qiao Weilin; influence --; high]
    ~ move(standing, 4)
    ~ move(influence, -5)
    ~ move(trust, 2)
    ~ nudge(home_strain, -2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    She looks at Lu Zhengping, who apologises; the card goes back into her bag. Nine thousand cars a year, she says, until somebody in a town hall finds out what for. Wuhu runs Saturdays again. Moscow, of which nothing was asked, returns the kindness with cheap nickel. At her next hearing she holds up the card, and says what it fetched.
- ->->

= thinned
~ move(influence, -2)
~ move(trust, 2)
~ move(standing, -2)
~ tally(gu_made, gu_right, false)
~ tally(yan_made, yan_right, true)
Fang Muqing had asked the chief when Europe last cut anybody's heating bill. Your nineteen words come down as six, which wish all parties well. Faria Lobo counts them on her fingers, twice. From Moscow a case of mineral water is delivered to the floor above yours.
->->

= left
~ move(influence, -3)
~ move(trust, 1)
War: {war_title}. Fang Muqing sends her a brochure of generators, with prices. Forty are bought. He had meant it kindly. # rival # style: ledger
->->

// Pyongyang's new friend. Rests on F118, F127. Plants nothing; wake_pyongyang_friend recalls the labels.
// Hidden: us_deal, hardliner_mood, border_anxiety, counterpart_suspicion. Reads: counterpart, counterpart_suspicion.
=== war_pyongyang_friend ===
# scene: Pyongyang's new friend # kind: dossier # codex: sappers
Hair used to cross at Dandong by the tonne, and come back as wigs. This quarter it has come back as hair: the women who knotted it are sewing webbing for Moscow's army. The customs form, for the first time, is in Russian.
"In September 2025 both stood beside the host," says Gu Ruolan. "Moscow has ten thousand of their soldiers, at the least, and a pact. It calls them bratya. It has never called us that, and I have looked." # speaker: Gu Ruolan
"A neighbour's new stove warms nobody's wall but his own, we say. I find that nobody says it." # speaker: Qiao Weilin
Li Chunji, of the port in Yanbian, has cousins over there who knot. He asks whether we mind.
-> wigs

= wigs
* (meter) [Have the pipeline at Dandong serviced, for as long as servicing takes. #id: pyongyang_friend_meter #forecast: Yan Qiubo; trust -; high #forecast: Qiao Weilin; influence -; medium]
    ~ move(influence, 3)
    ~ move(trust, -4)
    ~ move(standing, 2)
    ~ move(dependence, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(qiao_made, qiao_right, false)
    It takes five weeks; in the second a minister comes over with a ham. The hair is accepted again, and the next form is in Korean. {counterpart == watcher:Velgin asks how the gasket is, by its part number.|Moscow makes up the fuel by rail, and then has to ask us for some.} At Sinuiju the hospital boils its instruments over maize stalks. Li Chunji's cousins go back to knotting, for less.
* (glad) [Be glad of it, in print, on page three. #id: pyongyang_friend_glad #forecast: Gu Ruolan; trust ++; medium #forecast: Yan Qiubo; standing 0; medium]
    ~ move(trust, 4)
    ~ move(dependence, -3)
    ~ move(influence, -5)
    ~ nudge(us_deal, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    Two columns, on friendship among neighbours. Velgin has it framed, or says so. Moscow gets its shells and its bricklayers where it likes, and comes to us for less. Seoul's ambassador asks for the translation, then for the original, then for his coat. In Pyongyang it is taken as leave: a trade fair at Dandong has thirty stalls, and visitors for six.
* (before) [Ask Velgin to be told before, next time, and tell him the same. #id: pyongyang_friend_before #forecast: Gu Ruolan; trust +; high #forecast: Lu Zhengping; standing -; medium]
    ~ move(standing, -2)
    ~ move(dependence, -1)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, counterpart_suspicion < 46)
    { counterpart_suspicion >= 46:
        ~ move(trust, -2)
        ~ move(influence, 1)
        "Before what?" says Velgin. He is asked upstairs whether Beijing now wishes to see his guest list, and has to say that it does. You are sent a calendar with every meeting of last year in it.
    - else:
        ~ move(trust, 3)
        ~ move(influence, -1)
        He thinks it over on the stairs. Twice he rings, on a line that hums, before a delegation leaves and not after; once you ring him.
    }
    Pyongyang, finding that its two friends compare notes, sells the webbing to a third. At Dandong six tonnes of loose hair go for stuffing.
+ {influence < 52} [Ask Seoul what it sees from its side, and say what you see. #id: pyongyang_friend_seoul_shut #locked: Seoul lends its binoculars from influence 52.]
    -> wigs
* (seoul) {influence >= 52} [Ask Seoul what it sees from its side, and say what you see. #id: pyongyang_friend_seoul #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 3)
    ~ nudge(border_anxiety, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    A retired colonel with a thermos, on a bench in Qingdao: they have near two thousand of the North's dead, by their count, with names for a few. Would we pass those on? You do. An old man at Hamhung is told the month by a Chinese lorry driver. For a month the second floor opens your post before you do.
- ->->

= left
~ move(dependence, 2)
~ move(influence, -2)
War: {war_title}. Fang Muqing charges Pyongyang for the hair, both ways. Moscow pays it, through us, and is charged for that. # rival # style: ledger
->->
