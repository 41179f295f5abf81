// War and the West, act IV. Three dossiers: unchanged renewal, what Guo Shiyao learnt, a mother writes from the Amur.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F113, F120, F162 (B40); F104, F105; F126.

// Unchanged renewal. Rests on F113, F120, F162; the treaty's term is general knowledge. Plants nothing.
// Hidden: succession_nerves, counterpart_suspicion, asian_hedging. Reads: treaty_text, war_pressing_truce labels, succession_nerves, counterpart.
=== war_unchanged ===
# scene: Unchanged renewal # kind: dossier # codex: treaty
You go down to the basement, since it may not be carried up. Ruan Xiuying, who binds such things, has untied the two cords of the treaty of 2001 and opened it at the last leaf. Whatever is meant for those who come after is sewn in behind; she has left a guard, an empty strip, of three centimetres. {treaty_text == 2:The clause from Kazan has stretched the spine.|{treaty_text == 1:The duty to consult, from Kazan, lies flat.|{treaty_text == 3:Kazan left her nothing to sew.|Kazan left it as it was.}}}
"Moscow proposes one page: in need neither is left alone," says Gu Ruolan. "It calls that ponimaniye. An understanding. One has it of something, or one comes to it." # speaker: Gu Ruolan
"A page may be added. A guard of three centimetres invites nine." # speaker: Yan Qiubo
-> guard

= guard
* (same) [Add nothing: sew the cords again, unchanged. #id: unchanged_same #forecast: Qiao Weilin; standing +; high #forecast: Gu Ruolan; trust -; medium]
    ~ move(standing, 2)
    ~ move(dependence, -2)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == patient:
        ~ move(trust, 2)
        ~ move(influence, -1)
        ~ tally(gu_made, gu_right, false)
        Velgin comes down to the basement, looks at the stitches and says "as always". Ruan Xiuying, who has no Russian, understands that she has been praised.
    - else:
        ~ move(trust, -2)
        ~ move(influence, 1)
        ~ tally(gu_made, gu_right, true)
        Velgin had written the page himself. He folds it in four, and then cannot get it into his glasses case.
    }
    {treaty_text == 2:Its one clause still names no hour.|There is still no duty to fight in it.} {succession_nerves >= 46:Three who hope for your chair have been down to feel the guard.|Whoever has your chair next need be told nothing.} Gu Ruolan had a page of her own ready, with her name to it. It goes under the spine, as stiffening.
    ->->
* (page) [Sew in their page, with one of ours facing it. #id: unchanged_page #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; dependence 0; low]
    ~ move(trust, 4)
    ~ move(influence, -4)
    ~ move(standing, -1)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(gu_made, gu_right, true)
    { counterpart == builder or counterpart == trader:
        ~ move(dependence, 3)
        ~ tally(lu_made, lu_right, false)
        Theirs understands that in need one is not left alone, ours that need is a matter for consultation. Bound, they touch all over. {counterpart == trader:A line on credit has got into theirs between two readings.|Velgin asks for a ribbon that shows which page one is on.}
    - else:
        ~ tally(lu_made, lu_right, true)
        Theirs understands that in need one is not left alone, ours that need is a matter for consultation. Bound, they touch all over, and Ruan Xiuying puts tissue between.
    }
    Tokyo and Astana have each heard of a page, and not which. The Gulf puts off your visit until somebody there has read it.
    ->->
* (five) [Let the five read it first, guard and all. #id: unchanged_five #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -5)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    A reading room is found, and white gloves. Dushanbe brings a man who as a boy carried the thermos at the border talks. "It is us that you put the cords round," says the lady from Bishkek. They would like two words in the guard: "and neighbours". {war_pressing_truce.aloud and not war_pressing_truce.thinned:Having said more than that in a garden, you can hardly refuse.|It is hard to see whom that could harm.} Moscow can see, for four paragraphs.
    ->->
+ {dependence >= 54} [Give Velgin the three centimetres, and sign what he writes. #id: unchanged_blank_shut #locked: From a dependence of 54 he writes what he thinks you want.]
    -> guard
* (blank) {dependence < 54} [Give Velgin the three centimetres, and sign what he writes. #id: unchanged_blank #forecast: Gu Ruolan; trust ++; high #forecast: Qiao Weilin; standing --; high]
    ~ move(trust, 5)
    ~ move(dependence, -2)
    ~ move(standing, -6)
    ~ move(influence, -1)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    He takes it home over a Sunday. It comes back with a single sentence: each will tell the other the truth about his health. It cannot be enforced, and it is sewn in. Shen Yunhe reads it standing, and asks who is to be told that you signed a blank. "I," you say. That quarter you are not on the list for meetings.
    ->->

= left
~ move(dependence, 2)
~ move(influence, 1)
War: {war_title}. Fang Muqing has the guard trimmed to nothing, which is cheaper, and sells Moscow the idea that it asked. # rival # style: ledger
->->

// What Guo Shiyao learnt. Rests on F104, F105 (F104 leaked, unverified). Nothing here is won by anybody's death. Plants nothing.
// Hidden: hardliner_mood, war_tempo, leak_exposure. Reads: truce_text, war_monitors_blue labels, war_pyongyang_friend labels, hardliner_mood, counterpart.
=== war_guo_learnt ===
# scene: What Guo Shiyao learnt # kind: dossier # codex: airborne_papers # codex: engines
Guo Shiyao of the general staff has watched the war since the first day of Russia's full-scale invasion, for what could be learnt. It has come to fourteen notebooks, school ones, squared. {truce_text >= 2:There is a truce|There is no truce}, and the pages are numbered. Papers of 2025, unproved, say that Moscow agreed to train us a battalion; twelve of the notebooks are what such a battalion would read. "The thirteenth is on tyres," he says. "The last is on stretchers, how far and over what. I should like that one to be read." # speaker: Guo Shiyao
"It is suggested that none of the fourteen exists." # speaker: Yan Qiubo
"The Russians would be hurt by ten, and the eleventh is kind," says Gu Ruolan. # speaker: Gu Ruolan
* (vault) [Lock up all fourteen, and raise him one grade. #id: guo_learnt_vault #forecast: Yan Qiubo; standing ++; high #forecast: Lu Zhengping; trust 0; low]
    ~ move(standing, 5)
    ~ move(influence, -3)
    ~ nudge(leak_exposure, -4)
    ~ tally(yan_made, yan_right, true)
    { counterpart == watcher:
        ~ move(trust, -3)
        ~ tally(lu_made, lu_right, false)
        The room has two keys. Velgin knows of the fourteenth within the month, by its number only, and wonders aloud what the first thirteen must hold, that one locks up a book on stretchers.
    - else:
        ~ move(trust, -1)
        ~ tally(lu_made, lu_right, false)
        The room has two keys, of which Guo Shiyao is given neither. He goes past it twice a day.
    }
    A colonel who runs a field hospital at Urumqi applies for the fourteenth through channels, and is told in the autumn that there are thirteen.
* (moscow) [Give Velgin the notebooks about his own army, uncut. #id: guo_learnt_moscow #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; standing --; high]
    ~ move(standing, -4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, true)
    { counterpart == patient or counterpart == builder:
        ~ move(trust, 5)
        ~ move(dependence, -1)
        ~ tally(gu_made, gu_right, true)
        He is a month over them. "It is what our own people wrote," he says, "before they were asked to write it again." He returns nine with notes. In three places Guo Shiyao had been too polite.
    - else:
        ~ move(trust, -3)
        ~ move(dependence, -3)
        ~ tally(gu_made, gu_right, false)
        It is received as one receives an X-ray from a competitor. Two depots are moved and fourteen contracts for Chinese radios given to Perm, since page 40 of the sixth shows where they were overheard.
    }
    A general at Chita is retired whom the fourth had not blamed. {hardliner_mood >= 46:The second floor wants to know by whose leave a notebook can leave a country.|The second floor asks for a list.} The stretchers had not been asked for.
* (stretchers) [Print the fourteenth, with no author, for whoever carries people. #id: guo_learnt_stretchers #forecast: Gu Ruolan; influence ++; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ nudge(war_tempo, -2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Sixty-four pages, in six languages. Where he had written which side's bearers, it says "bearers". {due_monitors_blue > 0 and not war_monitors_blue.pump:The monitors on the Donets ask for a box.|A relief train at Lviv asks for a box.} Bishkek's mountain rescue finds a mistake about slopes, and is thanked. From Rostov and from Dnipro comes the same question, about frozen straps. Guo Shiyao answers both, and is told that he has been in touch with two armies.
* (tyres) [Order from Moscow what the thirteenth says that we cannot make. #id: guo_learnt_tyres #forecast: Lu Zhengping; dependence -; high #forecast: Qiao Weilin; standing -; medium]
    ~ move(dependence, -4)
    ~ move(trust, 3)
    ~ move(influence, -3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, false)
    It is a rubber for the cold; the recipe is in a head at Yaroslavl, Rimma Aleksandrovna's. We order nine thousand. For once Fang Muqing asks when, and is told, in spring. {war_pyongyang_friend.glad:Pyongyang, of whom you were glad, orders too.|{counterpart == trader:Velgin has put the price up by the length of your silence.|She is given a flat.}} A works at Karaganda sends a strip of rubber that does as well, and its card. Fang Muqing wedges a window with the strip.
- ->->

= left
~ move(standing, -1)
~ move(dependence, 3)
War: {war_title}. Fang Muqing has the fourteen costed. Eleven of the lessons are cheaper bought, and he buys them, from Russians. # rival # style: ledger
->->

// A mother writes from the Amur. Rests on F126. No wit; nothing that is done here is a reward. Klavdia Ponomar is the mother of the Kremlin's scene. Plants nothing.
// Hidden: border_anxiety, hardliner_mood, counterpart_suspicion. Reads: war_enlisted labels, border_anxiety, counterpart, initiative_ear_in_kyiv.
=== war_amur_mother ===
# scene: A mother writes from the Amur # kind: dossier
The writing is Klavdia Ponomar's, of Svobodny, in Russian. Her elder son was killed in the special military operation, as Russia says. She writes for someone else. On the ferry she met Yue Cailan, of Xunke on your bank, whose boy signed in Blagoveshchensk and is buried near Dvorichna, where a Ukrainian priest noted a number. "You do not answer her. Perhaps you answer foreigners. She asks whether the mason may cut the place and the year." # speaker: Klavdia Ponomar
The mason will not without a stamp. {war_enlisted.alone:By our sentence, he went by himself.|{war_enlisted.charge:By our order, he would have been charged.|{war_enlisted.names:On Velgin's list there is a line through him.|{war_enlisted.consul:A coat was sent once, to another.|No sheet in this house has him.}}}}
"No form exists. A form would have a number." # speaker: Yan Qiubo
"She writes gde. Where. Only that." # speaker: Gu Ruolan
* (stamp) [Stamp it: the place, the year. #id: amur_mother_stamp #forecast: Yan Qiubo; trust --; high #forecast: Gu Ruolan; influence +; medium]
    ~ move(influence, 3)
    ~ move(standing, -4)
    ~ nudge(border_anxiety, -4)
    ~ tally(yan_made, yan_right, counterpart_suspicion >= 44)
    ~ tally(gu_made, gu_right, true)
    { counterpart_suspicion >= 44:
        ~ move(trust, -2)
        Moscow asks whether this is now to be done in stone.
    - else:
        ~ move(trust, 1)
        A line from Velgin, by hand: he would have asked the same.
    }
    The mason cuts two lines. Within the month a dozen families in four provinces ask for the same stamp. You lend it. On the second floor the impressions have been counted, and you are asked whether the number is right. You say that it is low.
* (name) [Let the name be cut, and the two dates. No place. #id: amur_mother_name #forecast: Yan Qiubo; standing +; medium #forecast: Gu Ruolan; influence -; medium]
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ move(trust, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    It is what can be had, and you write that to her. Below the dates Yue Cailan has an empty line smoothed, and pays for it. The mason does not ask. {border_anxiety >= 38:There is talk of closing the ferry; the two go over while they can, one Sunday each way.|On Sundays she and Klavdia Ponomar sit there on folding stools.} In both capitals this is considered handled.
* (tell) [Tell every such family, in writing, what is known of theirs. #id: amur_mother_tell #forecast: Yan Qiubo; standing -; high #forecast: Gu Ruolan; influence +; high]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(standing, -2)
    ~ nudge(hardliner_mood, 4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, true)
    {war_enlisted.names:There is Velgin's list, given to you and not to them.|{initiative_ear_in_kyiv > 0:Ren Kexin has what Kyiv's people read out to her, with the spelling.|Consuls have something, and a priest, and the backs of photographs.}} Where nothing is known, the letter says so. Wei Sulan, consul in Vladivostok, signs those for the north-east. Yue Cailan's says Dvorichna, and the number. Moscow had held that these were its contracts. {hardliner_mood >= 46:Young men with a flag visit one family; the neighbours send them away.|The families have begun to write to one another.}
* (over) [Ask Velgin whether his side would cut it, where he signed. #id: amur_mother_over #forecast: Gu Ruolan; trust +; medium #forecast: Lu Zhengping; dependence -; low]
    ~ move(influence, -3)
    ~ move(dependence, -2)
    ~ move(standing, 1)
    ~ tally(lu_made, lu_right, true)
    { counterpart == watcher or counterpart == trader:
        ~ move(trust, 1)
        ~ tally(gu_made, gu_right, true)
        He has it looked into. On a wall at Blagoveshchensk is a row for foreigners, without names. One may be told which place in the row.
    - else:
        ~ move(trust, 4)
        ~ tally(gu_made, gu_right, true)
        He goes himself, finds the wall, and no foreigner on it. The name is cut at his cost, in their letters and ours; he has asked a student for the strokes.
    }
    Yue Cailan crosses to see it. It is on the wrong bank, she tells Klavdia Ponomar, and, after a time, that it is near. From Bishkek, where others signed, come four names, with the spelling.
- ->->

= left
~ move(influence, -2)
~ move(standing, 1)
War: {war_title}. Fang Muqing finds the mason's fee in a fund for flood victims. It pays for the name and no more. # rival # style: ledger
->->
