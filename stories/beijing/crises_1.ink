// Crises, act I: a list from Brussels at dinner, five citizens at a frontier post, an atlas nobody ordered.
// Drawn by lib/crises.ink in Q3 2025, Q4 2025 or Q1 2026, each once. Facts: F49, F55, F56, F123; F97; F48, F92, F93, F94, F157, F162.

// A list from Brussels at dinner. Rests on F49, F55, F56, F123. Brussels decides for itself. Plants nothing.
// Hidden: sanctions_heat, hardliner_mood, counterpart_suspicion. Reads: sanctions_heat, counterpart.
=== crisis_brussels_dinner ===
# scene: A list from Brussels at dinner # kind: crisis # codex: eu_listings
Lu Zhengping's napkin lights up. He reads it in his lap, under the turbot, and passes the telephone behind three backs: six of our firms, to be listed at midnight in Brussels for what they sent north. {sanctions_heat >= 60: Two are banks, the smaller with a calf for an emblem.|One is a bank, with seven branches and a calf for an emblem.} Opposite sits Katrien Dhoore, who keeps the door of Europe's market and praised the ginger. Either she does not know, or she does.
"One, the list. Two, the turbot. Three, we send her four million containers a year, so sorry, four and a half." # speaker: Lu Zhengping
"We say that nobody strikes a smiling face," murmurs Qiao Weilin. "I have watched. She has not smiled, so it is open." # speaker: Qiao Weilin
-> soup

= soup
* (aloud) [Raise the six names now, across the table. #id: brussels_dinner_aloud #forecast: Lu Zhengping; influence -; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(standing, 4)
    ~ move(trust, 2)
    ~ move(influence, -4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    You read them in order of registered capital. The interpreter drops the fourth. Dhoore lays her chopsticks side by side and says that she had hoped to reach the fruit. By ten all the guests have coats on, and four thousand cars that she was to have let in at Antwerp are staying at Wuhu. Velgin, told of it, sends you a smoked fish.
* (kerb) [Walk her to her car, and ask for the smallest name back. #id: brussels_dinner_kerb #forecast: Gu Ruolan; influence +; medium #forecast: Qiao Weilin; dependence -; high]
    ~ move(influence, 4)
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(sanctions_heat, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    It takes the length of a cigarette, which is hers. What would the smallest name have to stop? She tells you, with the tariff number. In the morning there are five names, and a factory in Chuvashia is told that its bearings are being repacked. Fang Muqing has had the conversation timed from a window.
* (pantry) [Ring Velgin from the pantry, while there are three hours left. #id: brussels_dinner_pantry #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    { counterpart == trader:
        ~ move(trust, 3)
        ~ move(dependence, 2)
        He thanks you, and by eleven the northern orders have left four of the six, having been asked in another direction first.
    - else:
        ~ move(trust, 4)
        ~ move(dependence, 3)
        He thanks you twice. By eleven whatever they had with the six is with a seventh, the state's own, and will not easily be moved again.
    }
    You speak among hanging ducks, with a cook holding the door. The calf is left with an empty counter and a girl who had just been trained.
* (two) [Have two of their banks written down for one minute past midnight. #id: brussels_dinner_two #forecast: Lu Zhengping; standing -; medium #forecast: Qiao Weilin; dependence +; high]
    ~ move(standing, 5)
    ~ move(dependence, 1)
    ~ move(influence, -3)
    ~ nudge(sanctions_heat, 4)
    ~ tally(lu_made, lu_right, false)
    ~ tally(qiao_made, qiao_right, true)
    There is a form for that, from August of 2025, and it is still in the machine. This time the choice falls on Tallinn and Ghent. Dhoore was born in Ghent, it turns out; her mother banks there. Every desk upstairs has initialled before the fruit. With six doors shut by them and two by us, Qiao Weilin counts the doors still open to Moscow's importers, and holds the key to most of them.
- ->->

// Five citizens at a frontier post. Rests on F97. The travellers, the post and its sergeant are invented. Plants nothing.
// Hidden: hardliner_mood, counterpart_suspicion, asian_hedging. Reads: hardliner_mood, counterpart. The private line may be overruled.
=== crisis_five_at_frontier ===
# scene: Five citizens at a frontier post # kind: crisis
Five again; in August 2023 there were five too, on the same frontier. Ten hours in a tiled room, on the Russian side of the Kazakh steppe, visas in order, telephones in a bucket. A retired couple, a tuner of organs, a noodle cook, and Zhou Peiwen, who studies in Novosibirsk and had kept a second telephone in her boot. One nose has bled. {hardliner_mood >= 50: Sixty million people have watched it bleed.|Nine million people have watched it, so far.}
"I can slow it down," says Meng Xiaotang, who regulates such things. "Stop it, no. Somebody has added music." # speaker: Meng Xiaotang
"They apologised to the tuner only," says Gu Ruolan. "He has perfect pitch. He could tell them which of them was lying." # speaker: Gu Ruolan
-> tiles

= tiles
* (sergeant) [Thank the Kazakh sergeant who wrote down the hours, and thank nobody else. #id: five_at_frontier_sergeant #forecast: Gu Ruolan; influence +; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    Sergeant Yerlan Tasbolat had given them tea through a fence, and noted each cup. A teapot is presented to him, in Astana, with a speech about good neighbours in which one of the neighbours does not occur. Moscow counts the paragraphs. At home they wish to know why a foreign sergeant is on the evening news, and the nose is not.
* (protest) [Protest aloud, with the hours, as the embassy did in 2023. #id: five_at_frontier_protest #forecast: Yan Qiubo; standing +; high #forecast: Lu Zhengping; dependence 0; medium]
    ~ move(standing, 4)
    ~ move(trust, -5)
    ~ nudge(hardliner_mood, 4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, true)
    The word "brutal" is taken out of the file, dusted and used. It sounds well. {counterpart == watcher: Velgin's answer encloses a still from their own camera: the organ tuner, photographing a radar.|Velgin's answer is that the post is looking into it, and the post is a corporal.} On Wednesday nineteen Russians at Manzhouli are asked to take their shoes off. One of them is a dentist from Harbin, married there, who has worked both banks for twenty years.
* (line) [Ask Velgin, by the private line, for an apology addressed to the five. #id: five_at_frontier_line #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing -; high]
    { overruled(6):
        -> priced
    }
    ~ move(trust, 4)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    Five letters come, on good paper, to five addresses. The cook frames his. The couple's is worded so that it may be read by both of them, who no longer speak. Nothing appears in any newspaper, and for a month you are asked by people in lifts what exactly you did.
* (gently) [Let Meng Xiaotang slow it, and fly the five home first. #id: five_at_frontier_gently #forecast: Yan Qiubo; trust -; medium #forecast: Qiao Weilin; influence -; high]
    ~ move(trust, 1)
    ~ move(influence, -3)
    ~ move(standing, 1)
    ~ nudge(hardliner_mood, -4)
    ~ tally(yan_made, yan_right, false)
    ~ tally(qiao_made, qiao_right, true)
    The film begins to take four minutes to load, then nine. People grow bored and watch a cat; Moscow is spared an evening. On the aircraft Zhou Peiwen is given a window, and beside it a courteous woman who has read her messages. Her friends in Almaty ring to ask if she is well, and stop ringing when the woman answers.
- ->->

= priced
~ move(dependence, 3)
~ move(trust, -3)
~ move(standing, -1)
~ tally(gu_made, gu_right, false)
~ tally(yan_made, yan_right, true)
Shen Yunhe was on the point of dialling. Fang Muqing had been in first, with a slip: five citizens, ten hours, sixty cents a barrel for as long as they like. It is put to Moscow in those terms, politely. They pay. No letter comes, since it has been paid for; the cook asks your secretary whether he was the sixty cents or the barrel.
->->

// An atlas nobody ordered. Rests on F48, F92-F94, F157, F162. Both old claims stated; the line of 2008 is settled. Plants nothing; acts III and IV recall the label.
// Hidden: border_anxiety, hardliner_mood, home_strain, counterpart_suspicion. Reads: standing, border_anxiety, counterpart.
=== crisis_unordered_atlas ===
# scene: An atlas nobody ordered # kind: crisis # codex: old_names # codex: words_river
Fourteen thousand atlases have gone out to the schools of Heilongjiang, and no bureau admits to having asked for one. They smell of fresh glue. On page 31 Heixiazi, which Russians call Bolshoi Ussuriysky, is all one colour, ours; each side once claimed the whole of it, and since October 2008 each has half. A teacher in Khabarovsk has found the page. There is talk of a megaphone.
"The two treaties were unequal. I teach that every autumn," says Nie Dongmei, historian of 1858 and 1860. "In 2004 we drew that line ourselves, awake, with pencils. I teach that in spring." # speaker: Nie Dongmei
"A page of paper," says Fang Muqing. "It need not be on the table. It could be near it." # speaker: Fang Muqing
-> page

= page
* (near) [Leave page 31 lying near the table until Barsegov has signed something. #id: unordered_atlas_near #forecast: Yan Qiubo; dependence +; medium #forecast: Lu Zhengping; trust 0; high]
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ move(trust, -5)
    ~ nudge(border_anxiety, 5)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    It is on the side table at three meetings, beneath the fruit. At the third Barsegov gives way over a pumping charge and asks that the fruit be moved. Fang Muqing sends the book back to your room, marked at the page. {border_anxiety >= 40: In Fuyuan the Sunday ferry comes in with a crew of four, and no one for them to bring.|In Fuyuan a hotel takes the Russian off its breakfast card.}
* (slip) [Have Nie Dongmei write a slip to paste in: both of her sentences. #id: unordered_atlas_slip #forecast: Gu Ruolan; influence +; medium #forecast: Yan Qiubo; trust -; low]
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    { counterpart == builder:
        ~ move(trust, 2)
        Velgin likes a slip with a pencil line on it, and sends a sounding of the channel, so that it may be drawn in the right place.
    - else:
        ~ move(trust, 1)
        Moscow reads the spring half aloud, and is silent about the autumn one.
    }
    Thirty-eight words, in a box. In Jiamusi a class of nine-year-olds pastes it in with rice. Almaty, which has old names of its own, asks for the text. For a week Nie Dongmei is called what she is called online, and then teaches the autumn term.
* (pulp) [Recall all fourteen thousand, and say which colour was wrong. #id: unordered_atlas_pulp #forecast: Qiao Weilin; dependence -; low #forecast: Lu Zhengping; standing 0; medium]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(standing, -4)
    ~ nudge(hardliner_mood, 5)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, false)
    All but sixty come back. Khabarovsk's megaphone is used for a school sports day. Moscow, not to be outdone in handsomeness, pays back a bridge loan of ours before it need. A retired colonel posts your telephone number with the word "half".
+ {standing < 56} [Ask who printed it, and why, before anyone apologises. #id: unordered_atlas_why_shut #locked: A works with a state order answers nobody below standing 56.]
    -> page
* (why) {standing >= 56} [Ask who printed it, and why, before anyone apologises. #id: unordered_atlas_why #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; influence -; medium]
    ~ move(standing, 2)
    ~ move(trust, -2)
    ~ move(influence, -2)
    ~ nudge(home_strain, -3)
    ~ nudge(hardliner_mood, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    The works in Baoding had three German presses, an order for calendars that was cancelled, and a subsidy that lapses if the rollers stop. So they had printed what lay in the machine. It was the draft of 2023. Nothing was meant by it; fifty people had been kept on. While this is being found out, two weeks pass, and Khabarovsk and Astana spend them meaning it for us.
- ->->
