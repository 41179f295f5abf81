// The summit that closes act II: Kazan, 12 June 2027. The text that replaces or repeats that of 2001.
// Fires in Q2 2027. Sets treaty_text 0-3, read by acts III and IV and by the endings.

// Two beats: Guo Shiyao's list (the night before), which text (the table). To refuse the clause aloud closes its file for good.
// Rests on F113, F120, F121, F130, F159, F162. Hidden: war_tempo, succession_nerves, counterpart_suspicion, asian_hedging, hardliner_mood, us_deal.
// Reads: trust, counterpart, war_tempo, succession_nerves, asian_hedging, setpiece_treaty_day, setpiece_shenzhen, pacific_answer, summit_text, energy_memorandum.
=== summit_kazan ===
# scene: Kazan, the twelfth of June # kind: setpiece # codex: treaty # codex: words_alliance
At midnight Shen Yunhe comes in from the river with a question that he has put to Velgin and was not asked back. "What are we afraid of? Write small." # speaker: Shen Yunhe
Guo Shiyao, lent by the army in a borrowed suit, has run the nineteen words, on helping whichever of us is attacked, back over the five years since Russia's full-scale invasion. "We should have been rung eleven times. {war_tempo >= 58: Nine of them this last twelvemonth.|Nine of them at night.} Four times for something that had caught fire by itself." # speaker: Guo Shiyao
"What cannot be enforced can be given," says Shen Yunhe. "I have never been easy about which half of that is the reason." # speaker: Shen Yunhe
{setpiece_treaty_day.verb: Velgin has brought your July tape, and a dictionary that falls open at fuchi.|{setpiece_treaty_day.log: Velgin has begun a log of his own. So far it has one entry, about tea.|{setpiece_treaty_day.words: After your nineteen minutes last July Velgin dreamt in articles.|Velgin walks more slowly than he did.}}}
-> eve

= eve
The list lies on the bidet, where there is light. Yan Qiubo wishes it numbered, Gu Ruolan burnt. By breakfast Shen Yunhe wants his one line, to go into the talks with.
* (list) [Let Velgin have the list before breakfast, all eleven. #id: kazan_list #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; trust --; high]
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -3)
    ~ candour = MIN(8, candour + 1)
    ~ tally(gu_made, gu_right, counterpart != watcher)
    ~ tally(yan_made, yan_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -1)
        ~ move(influence, 2)
        He has had a list since Tuesday, with twelve calls on it. The twelfth had been Astana's.
    - else:
        ~ move(trust, 4)
        ~ move(influence, -1)
        "For the fourth you should not have had to come," he says, in his braces. "That was a boiler." He strikes out six, as beneath notice, and one of the six is a village.
    }
    Guo Shiyao is confined to his room with a colonel and a chessboard.
* (heir) [Write: that we shall keep it, and our heirs will be asked to. #id: kazan_heir #forecast: Qiao Weilin; standing -; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(dependence, -3)
    ~ nudge(succession_nerves, 3)
    ~ tally(qiao_made, qiao_right, succession_nerves >= 35)
    ~ tally(gu_made, gu_right, true)
    ~ move(trust, 2)
    { succession_nerves >= 35:
        ~ move(standing, -4)
        Shen Yunhe reads it, and gets up to see that the door is shut. "Heirs" is not a word that one writes down this year. He will carry the thought, he says; the paper goes into the Kazanka.
    - else:
        ~ move(standing, -1)
        Shen Yunhe finds it a young person's fear, and a kind one. He puts it to Velgin over the eggs as his own.
    }
    Velgin has no heir, he answers, only loans which run past him. He will have them shortened.
* (few) [Write: nothing that eleven calls could cure. Keep the list. #id: kazan_few #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -2)
    ~ nudge(hardliner_mood, -2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    Those above are pleased to be afraid of so little. At breakfast Velgin asks what was on the bidet. {setpiece_shenzhen.tell: In Shenzhen, he says, you rolled back a wall for him.|He asks it of the jam.}
* (steppe) [Read the nineteen words to Astana and Ulaanbaatar tonight. #id: kazan_steppe #forecast: Gu Ruolan; influence ++; high #forecast: Qiao Weilin; trust -; medium]
    ~ move(trust, -2)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    { asian_hedging >= 40:
        ~ move(influence, 2)
        Two deputies, two dressing gowns. Neither would be bound by it, they say, and which roads was one thinking of? Ulaanbaatar takes the list away to add a column.
    - else:
        ~ move(influence, 4)
        Two deputies, two dressing gowns. They have one comma to propose, jointly, after "attacked". It makes everything depend on them, and Gu Ruolan has to leave the room to laugh.
    }
    Velgin, across the landing, hears Kazakh, and lies awake.
- -> text

= text
The hall by the river. {counterpart == builder: Velgin runs a thumb along the table until he finds the joint.|{counterpart == trader: Velgin puts the bill for the hall where you can both see it.|{counterpart == watcher: Velgin has the right page open before you have sat down.|Velgin squares a folder that has nothing in it yet.}}} The last time, it was {summit_text == 1 and energy_memorandum > 0:a number|{summit_text == 3:chairs|{summit_text == 2:cars|plums}}}.
Prikhodin, who commands in Khabarovsk, asks whom we should send. "Engineers? Or people?" # speaker: Oleg Prikhodin
"We say that paper cannot wrap fire. I looked, and lanterns are paper," says Qiao Weilin. "One holds still." # speaker: Qiao Weilin
* (renew) [Renew 2001 as it stands, and thank it. #id: kazan_renew #forecast: Qiao Weilin; trust -; medium #forecast: Gu Ruolan; standing -; low]
    ~ treaty_text = 0
    ~ move(standing, 3)
    ~ move(influence, -1)
    ~ tally(gu_made, gu_right, false)
    { setpiece_treaty_day.words:
        ~ move(trust, 2)
        ~ move(dependence, -1)
        ~ tally(qiao_made, qiao_right, false)
        You read it to them last summer. Velgin signs like a man putting out a light in his own house.
    - else:
        ~ move(trust, -2)
        ~ move(dependence, 2)
        ~ tally(qiao_made, qiao_right, true)
        Velgin gives one of his two pens to the boy who holds the blotter. That week their staff, sure now that nobody will come, orders the parts for two winters, from us, in advance.
    }
    Four hundred engineers' lunches, ordered at Khabarovsk in case, go to a school. {setpiece_treaty_day.bu: Bu Shouren's copy, with the bun in it, is asked for by the archive.|Prikhodin, who had ordered them, sends the children his compliments.}
* (clause) [Give the clause, all nineteen words, as if it were owed. #id: kazan_clause #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; influence -; high]
    ~ tally(gu_made, gu_right, trust >= 52)
    ~ tally(qiao_made, qiao_right, true)
    { trust >= 52:
        ~ treaty_text = 2
        ~ move(trust, 6)
        ~ move(influence, -5)
        ~ move(standing, -2)
        ~ move(dependence, -1)
        ~ nudge(us_deal, -5)
        ~ nudge(hardliner_mood, 4)
        There is a second sentence, on who decides what help is. {setpiece_shenzhen.alone: Velgin looks to see if there is frost on your cuff.|Velgin takes off his glasses, and puts them away in the wrong pocket.} Seoul and Tokyo recall ambassadors. In Brussels a door for our cars, open by the width of a letter, is closed. In Kyiv a clerk copies the nineteen words on to a card, above the serial numbers. # achievement: the_last_five_words
    - else:
        ~ treaty_text = 1
        ~ move(trust, -3)
        ~ move(influence, -2)
        ~ move(standing, -2)
        ~ move(dependence, -4)
        Velgin turns it over to see what is on the back. His lawyers ask for an annex: how many, by what road, within what hours? Shen Yunhe takes it back, a word at a time, and both leave with a duty to consult. Their railway ministry, which had looked up the roads between us, votes money for one that leads elsewhere. Astana had shut two airports, in case.
    }
* (consult) [Dilute it: before either moves, it telephones. #id: kazan_consult #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; trust -; medium]
    ~ treaty_text = 1
    ~ move(trust, 3)
    ~ move(dependence, -1)
    ~ move(standing, -3)
    ~ move(influence, 1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Three days' notice, for twenty years, and a line to give it on. {pacific_answer == 2: "Through which kitchen?" asks Velgin.|{setpiece_treaty_day.log: Your log of last July is the annex, dog included.|Velgin asks who will pick up.}} The exchange is at Heihe, above a dumpling shop: four operators. Fang Muqing asks if one consults on a price. One does, says Velgin, before you can, and it is minuted upstairs who let him. Astana has the number too; both of you gave it, on the quiet.
* (nothing) [Hold it back, aloud and for good: sign nothing. #id: kazan_nothing #forecast: Gu Ruolan; trust --; high #forecast: Yan Qiubo; standing +; medium]
    ~ treaty_text = 3
    ~ move(trust, -4)
    ~ move(influence, 4)
    ~ move(dependence, 2)
    ~ move(standing, 1)
    ~ nudge(asian_hedging, -4)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    "China will not promise what it would have to explain." The drafts are sewn and sealed; while the desk is yours that file will not come up again. Velgin helps you on with your coat. Ulaanbaatar sleeps; so, with one light on, does Tashkent. Prikhodin, who now knows whom we should send, orders two winters' boots from us.
- ->->
