// The memo that closes a quarter: candid, hedged or flattering; accuracy against access.
// Its subject is what the quarter moved most. Intros and replies come in three versions each, dealt in turn (deal, in lib/draw.ink).
// lib/memo.ink does the moves: reads cables_checked, caught_false; writes candour. Facts: F24, F113.

=== memo ===
# scene: One page
By four, a page. It goes up in a grey sleeve, and comes down in it.
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
- 0: Subject: the northern neighbour, temper of. {trust > opened_trust: Velgin sends drafts with his own doubts in the margin.|Velgin's letters have got shorter, from the top.}
- 1: Subject: Moscow. {trust > opened_trust: They asked you for a thing this season, aloud.|They have thanked you for everything, even what you did not send.}
- else: Subject: whether their word and ours can share a room. {trust > opened_trust: Longer than last quarter, and somebody paid for it.|Not as long; the lock has been oiled on both sides.}
}
+ [Write what was done to them, and what they did, with the hour of each. #id: memo_trust_candid]
    ~ write_candid()
    { deal(memo_trust, 3):
    - 0: Shen Yunhe returns it, the hours struck out and copied on to his cuff.
    - 1: It is read twice; the chair above yours creaks.
    - else: Fang Muqing asks how one spells the name in line nine. It is his.
    }
+ [Write that there are two aspects to the matter, and set out both. #id: memo_trust_hedged]
    ~ write_hedged()
    { deal(memo_trust, 3):
    - 0: Both are approved.
    - 1: Each aspect has been underlined, with the same ruler.
    - else: It is filed by its thickness.
    }
+ [Write that the friendship has reached a height from which much can be seen. #id: memo_trust_flattering]
    ~ write_flattering()
    { deal(memo_trust, 3):
    - 0: From above: what can be seen? You are lent a painter.
    - 1: The height becomes a paperweight. You receive the third.
    - else: Velgin asks Gu Ruolan whether you are being kept against your will.
    }
- ->->

=== memo_dependence ===
{ deal(memo_dependence, 3):
- 0: Subject: what they cannot buy elsewhere. {dependence > opened_dependence: A sheet more. Fang Muqing calls that a harvest, and it may be.|A sheet less, and a works in Shandong is short of an order.}
- 1: Subject: the rope, and both of its ends. {dependence > opened_dependence: Shortened. What pulls at them pulls here sooner.|Let out by an arm; whoever holds it has a hand free.}
- else: Subject: who here would be ill if they caught cold. {dependence > opened_dependence: Two ports more, and a valley in Shanxi.|One port less, at its own request.}
}
+ [Write how much we own of what might break, and who signed for it. #id: memo_dependence_candid]
    ~ write_candid()
    { deal(memo_dependence, 3):
    - 0: The planning commission wants it without the last column.
    - 1: Qiao Weilin sends good tea, and no card. He was column two.
    - else: It comes down with one question: what if we did not own it? You had left room.
    }
+ [Write that mutual benefit is being deepened in an orderly way. #id: memo_dependence_hedged]
    ~ write_hedged()
    { deal(memo_dependence, 3):
    - 0: No one has asked whose. That was noticed.
    - 1: "Orderly" becomes "steady", and by another hand "orderly".
    - else: Lu Zhengping apologises for having nothing to add.
    }
+ [Write that whoever needs us will not forget it. #id: memo_dependence_flattering]
    ~ write_flattering()
    { deal(memo_dependence, 3):
    - 0: Fang Muqing stands it, on a card, beside his adding machine.
    - 1: It is recited at a dinner. The caterer, owed for two, looks up.
    - else: Upstairs they like "needs", and want the plural.
    }
- ->->

=== memo_influence ===
{ deal(memo_influence, 3):
- 0: Subject: the five, and the road there. {influence > opened_influence: Three ministries wrote first, and one enclosed an apple.|Three ministries answered by press office, which used to be our trick.}
- 1: Subject: who sets a place for us. {influence > opened_influence: At one table the host had moved to be near us.|At two tables it was by the door, where one hears the cars.}
- else: Subject: abroad, other than the north. {influence > opened_influence: Questions come that might have gone to somebody else.|Fewer questions come, with a copy to somebody else.}
}
+ [Write what each of them would rather have had from us, in their own words. #id: memo_influence_candid]
    ~ write_candid()
    { deal(memo_influence, 3):
    - 0: It is sent back to have the words made ours. Up it goes again, in Uzbek.
    - 1: Two lines are read out on Thursday. The third everyone has read for himself.
    - else: Shen Yunhe asks who said that about the bridge. It is so, he says.
    }
+ [Write that exchanges have been frequent. #id: memo_influence_hedged]
    ~ write_hedged()
    { deal(memo_influence, 3):
    - 0: Confirmed: eleven visits out, eleven in.
    - 1: So have the trains. Nobody is told who got off.
    - else: It is initialled in passing, like a lorry.
    }
+ [Write that the five look to us as sunflowers do. #id: memo_influence_flattering]
    ~ write_flattering()
    { deal(memo_influence, 3):
    - 0: A school in Aktobe is sent seeds. It grows cotton.
    - 1: It is made an opera: four acts, and a dance for the fifth.
    - else: Gu Ruolan tells you what a sunflower does at night.
    }
- ->->

=== memo_quiet ===
{ deal(memo_quiet, 3):
- 0: Subject: none. The clerk will not take a sleeve without one.
- 1: Subject: the season's work. Five boxes came and went, by one door or the other.
- else: Subject: what has not moved. One ought to thank whoever leans on it.
}
+ [Write what is being held up, by whom, and how tired they are. #id: memo_quiet_candid]
    ~ write_candid()
    { deal(memo_quiet, 3):
    - 0: It is returned with a cushion, and no receipt.
    - 1: Two clerks at Manzhouli get leave, and ask who talked.
    - else: In the margin, small, unsigned: I also.
    }
+ [Write that no change was observed, by an observer. #id: memo_quiet_hedged]
    ~ write_hedged()
    { deal(memo_quiet, 3):
    - 0: Yan Qiubo asks which observer, for the index.
    - 1: The thinnest of the quarter, it is taken for discipline.
    - else: Last year's page says the same, but for the synonyms.
    }
+ [Write that where there is wise guidance nothing needs to happen. #id: memo_quiet_flattering]
    ~ write_flattering()
    { deal(memo_quiet, 3):
    - 0: You are moved to the table with the fish, and told at which end to start.
    - 1: A scroll of it hangs on the second floor, where people have time.
    - else: Your office gets the new carpet, as far as the door.
    }
- ->->
