// The memo that closes a quarter: candid, hedged or flattering; accuracy against access.
// Its subject is what the quarter moved most. Intros and replies come in three versions each, dealt in turn (deal, in lib/draw.ink).
// lib/memo.ink does the moves: reads cables_checked, caught_false; writes candour. Facts: F24, F113.

=== memo ===
# scene: One page
By four, a page. It goes up in a grey sleeve, and what comes down comes down in the sleeve.
{ quarter_story():
- 1: -> memo_trust
- 2: -> memo_trust
- 3: -> memo_dependence
- 4: -> memo_dependence
- 5: -> memo_influence
- 6: -> memo_influence
}
-> memo_quiet

=== memo_trust ===
{ deal(memo_trust, 3):
- 0: Subject: the northern neighbour, temper of. {trust > opened_trust: Velgin has begun to send drafts with his own doubts left in the margin.|Velgin's letters have got shorter from the top, where the greetings used to be.}
- 1: Subject: Moscow. {trust > opened_trust: They asked you for a thing this season, instead of announcing that they would like to be offered it.|They have thanked you for everything, including what you did not send.}
- else: Subject: how far their word and ours can be left in one room. {trust > opened_trust: Rather further than at the last page, and somebody paid for it.|Less far than at the last page; the lock has been oiled on both sides.}
}
+ [Write what was done to them, and what they did, with the hour of each. #id: memo_trust_candid]
    ~ write_candid()
    { deal(memo_trust, 3):
    - 0: Shen Yunhe returns it with the hours struck out. He has copied them, his secretary says, on to his cuff.
    - 1: It is read twice, which can be heard, since the chair above yours creaks.
    - else: Fang Muqing meets you at the hot-water tap, and asks how one spells the name in line nine. It is his.
    }
+ [Write that there are two aspects to the matter, and set out both. #id: memo_trust_hedged]
    ~ write_hedged()
    { deal(memo_trust, 3):
    - 0: Both are approved.
    - 1: A line has been ruled under the first aspect, and under the second, with the same ruler.
    - else: It is put with the others of its thickness.
    }
+ [Write that the friendship has reached a height from which much can be seen. #id: memo_trust_flattering]
    ~ write_flattering()
    { deal(memo_trust, 3):
    - 0: It is asked from above what can be seen. You are given until Monday, and lent a painter.
    - 1: The height is carved on a paperweight. You receive the third one.
    - else: Velgin, to whom somebody read it, asks Gu Ruolan whether you are being kept against your will.
    }
- ->->

=== memo_dependence ===
{ deal(memo_dependence, 3):
- 0: Subject: what they cannot buy elsewhere. {dependence > opened_dependence: The list has grown by a sheet. Fang Muqing calls that a harvest, and it may be one.|The list is a sheet shorter, and a works in Shandong is short of an order.}
- 1: Subject: the rope, and both of its ends. {dependence > opened_dependence: It has been shortened. What pulls at them now pulls here sooner.|It has been let out by an arm's length; whoever holds it can put his hand in his pocket.}
- else: Subject: who in this country would be ill if they caught cold. {dependence > opened_dependence: Two ports, a bank, and a valley in Shanxi have been added.|One port has been crossed out, at the port's request.}
}
+ [Write how much we own of what might break, and who signed for it. #id: memo_dependence_candid]
    ~ write_candid()
    { deal(memo_dependence, 3):
    - 0: The planning commission asks for the same table without the last column.
    - 1: Qiao Weilin sends round a tin of good tea, and no card. He was column two.
    - else: It comes down with one question: what if we did not own it? You had left room for the answer.
    }
+ [Write that mutual benefit is being deepened in an orderly way. #id: memo_dependence_hedged]
    ~ write_hedged()
    { deal(memo_dependence, 3):
    - 0: No one has asked whose. It was noticed that no one asked.
    - 1: "Orderly" is changed to "steady", and by a second hand to "orderly".
    - else: Lu Zhengping rings to apologise for having nothing to add.
    }
+ [Write that whoever needs us will not forget it. #id: memo_dependence_flattering]
    ~ write_flattering()
    { deal(memo_dependence, 3):
    - 0: Fang Muqing has it typed on a card and stood beside his adding machine.
    - 1: It is recited at a dinner for steel. The caterer, who is owed for two, looks up.
    - else: Upstairs they like "needs". They ask for it in the plural.
    }
- ->->

=== memo_influence ===
{ deal(memo_influence, 3):
- 0: Subject: the five, and the road there. {influence > opened_influence: Three ministries wrote before they were written to, and one enclosed an apple.|Three ministries have answered by their press office, which used to be our press office's trick.}
- 1: Subject: who sets a place for us. {influence > opened_influence: At two tables it was near the host, and at one the host had moved.|At two tables it was by the door, where one hears the cars.}
- else: Subject: abroad, other than the north. {influence > opened_influence: Questions come in that could as well have been put to somebody else.|Fewer questions come, and those with a copy to somebody else.}
}
+ [Write what each of them would rather have had from us, in their own words. #id: memo_influence_candid]
    ~ write_candid()
    { deal(memo_influence, 3):
    - 0: It is sent back to have the words made ours. You send it up again, in Uzbek, with a gloss.
    - 1: Two lines are read out at the Thursday meeting. The third, everyone has by then read for himself.
    - else: Shen Yunhe asks which of them said that about the bridge, and says that it is so.
    }
+ [Write that exchanges have been frequent. #id: memo_influence_hedged]
    ~ write_hedged()
    { deal(memo_influence, 3):
    - 0: Statistics confirms it: eleven visits out, eleven in.
    - 1: So have the trains; the reader is not told who got off.
    - else: It is initialled on its way past, like a lorry.
    }
+ [Write that the five look to us as sunflowers do. #id: memo_influence_flattering]
    ~ write_flattering()
    { deal(memo_influence, 3):
    - 0: A school in Aktobe is sent seeds. It grows cotton, and writes to say so.
    - 1: It is made into an opera, with four acts, and a dance for the fifth.
    - else: Gu Ruolan puts it into Russian for the file, and tells you what a sunflower does at night.
    }
- ->->

=== memo_quiet ===
{ deal(memo_quiet, 3):
- 0: Subject: none. It has to be something; the clerk will not take a sleeve without one.
- 1: Subject: the season's work. Five boxes came and five boxes went, by one door or the other.
- else: Subject: what has stayed where it was. One ought to thank whoever is leaning on it.
}
+ [Write what is being held up, by whom, and how tired they are. #id: memo_quiet_candid]
    ~ write_candid()
    { deal(memo_quiet, 3):
    - 0: It is returned with a cushion, for which no receipt is asked.
    - 1: Two clerks at Manzhouli are given leave. They ask who has been talking.
    - else: In the margin, small: I also. It is not signed.
    }
+ [Write that no change was observed, by an observer. #id: memo_quiet_hedged]
    ~ write_hedged()
    { deal(memo_quiet, 3):
    - 0: Yan Qiubo asks which observer, for the index.
    - 1: It is the thinnest sleeve of the quarter, and is taken for discipline.
    - else: Last year's page says the same. You had taken care with the synonyms.
    }
+ [Write that where there is wise guidance nothing needs to happen. #id: memo_quiet_flattering]
    ~ write_flattering()
    { deal(memo_quiet, 3):
    - 0: You are moved to the table with the fish. It is explained to you which end to start.
    - 1: A scroll of it is hung in the second-floor waiting room, where people have the time.
    - else: Your office gets the new carpet. It stops at the door, in case.
    }
- ->->
