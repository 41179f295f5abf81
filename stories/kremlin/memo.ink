// The memo that closes a quarter: candid, hedged or flattering; accuracy against access.
// Its subject is what the quarter moved most. Intros and replies come in three versions each, dealt in turn (deal, in cables.ink).
// Reads cables_checked, caught_false. Writes candour.

=== memo ===
# scene: One page
In his tray by nine.
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
- 0: On how things stand with Beijing. {trust > opened_trust: They have been kind this quarter, and you know at what rate.|They have been correct this quarter, and you can date the hour it began.}
- 1: On Beijing. {trust > opened_trust: Letters come back within the week, and one had a joke in it, which you have had looked at.|Letters come back in good time, numbered, and answer only what was asked.}
- else: On the partner, as the form calls them. {trust > opened_trust: Somebody over there has begun to finish your sentences, very nearly as you would.|Nobody over there has said no. Nobody has said it in under a page.}
}
+ [Write what cooled it or warmed it, and who in this building did. #id: memo_trust_candid]
    ~ write_candid()
    { deal(memo_trust, 3):
    - 0: It is read. You can tell, because Dolzhikova quotes a line of it to you in the lift, with one word altered.
    - 1: Velgin brings it down himself, and asks who else thinks so. Nobody who writes, you tell him.
    - else: Two words come back underlined in green. They are both surnames, and one of them has a daughter at the ministry.
    }
+ [Write that the picture is mixed, with a table. #id: memo_trust_hedged]
    ~ write_hedged()
    { deal(memo_trust, 3):
    - 0: Nobody has ever been dismissed for a table.
    - 1: The table has six columns. He is said to have got as far as the fifth.
    - else: It goes up between two others like it, and comes down on top.
    }
+ [Write that the partner's confidence has never been higher. #id: memo_trust_flattering]
    ~ write_flattering()
    { deal(memo_trust, 3):
    - 0: It comes back with a tick. The tick is in the good ink.
    - 1: Protocol borrows the sentence for a toast. You hear it at table, over the soup.
    - else: On Thursday Shen Yunhe's office sends a basket of fruit. The card says: likewise.
    }
- ->->

=== memo_dependence ===
{ deal(memo_dependence, 3):
- 0: On what this country buys, sells and owes across one border. {dependence > opened_dependence: The figure went up. It has gone up before, in other people's handwriting.|The figure went down. It was paid for, and you have the receipts.}
- 1: On the one customer. {dependence > opened_dependence: His share has grown again and is now kept on a larger sheet.|His share is smaller, and you can name the towns that did without.}
- else: On who would stop if one stopped. {dependence > opened_dependence: The list is shorter than last time, and its entries longer.|Four names stand on the list that did not; none of the four is cheap.}
}
+ [Write the share, the date it passes two-thirds, and who signed. #id: memo_dependence_candid]
    ~ write_candid()
    { deal(memo_dependence, 3):
    - 0: The margin says: too many numbers. The ministry of finance asks, through a friend, for a copy.
    - 1: The date comes back ringed, with a question in a hand you do not know: before the budget, or after?
    - else: Kravtsevich rings to tell you that your decimal was hers. She does not say that she minds.
    }
+ [Write that diversification proceeds. #id: memo_dependence_hedged]
    ~ write_hedged()
    { deal(memo_dependence, 3):
    - 0: It does proceed. You have left out the direction.
    - 1: "Proceeds" is passed. "Towards" is queried, and struck.
    - else: Golubkova looks through it for a plant, finds none, and sends you a pie.
    }
+ [Write that dependence is a Western word for friendship. #id: memo_dependence_flattering]
    ~ write_flattering()
    { deal(memo_dependence, 3):
    - 0: By Sunday Pavel Nozdrin is saying it on television, as his own.
    - 1: A minister reads it out at a reception for buyers. One of them, from Harbin, writes it down.
    - else: The head of statistics sends over a definition of his own, in case you should want another.
    }
- ->->

=== memo_influence ===
{ deal(memo_influence, 3):
- 0: On the neighbours. {influence > opened_influence: More of them telephone than did in spring, and two have stopped asking who else is on the line.|Fewer of them telephone. One sends greetings on holidays that he used to spend here.}
- 1: On the five, and on the one that dislikes being counted with them. {influence > opened_influence: Two sent drafts of their own, with the awkward line left open for you.|A timetable came from Tashkent. Moscow is to be found under "other".}
- else: On the south. {influence > opened_influence: There were guests in every week but one, and they stayed for the second day.|The guest rooms have been aired twice, and not slept in.}
}
+ [Write which capital is leaving, and what it asked for first. #id: memo_influence_candid]
    ~ write_candid()
    { deal(memo_influence, 3):
    - 0: Velgin holds the page by its edges, as one holds a photograph, and sends it up.
    - 1: It comes down folded. Beside the name of one capital he has put: since when?
    - else: The answer is a telephone number in Astana, and the hour at which to ring it.
    }
+ [Write that the region is in motion. #id: memo_influence_hedged]
    ~ write_hedged()
    { deal(memo_influence, 3):
    - 0: So are glaciers. It passes.
    - 1: Nobody south of Orenburg could take offence at it, or find the way by it.
    - else: Protocol asks whether the verb may be used of a delegation as well.
    }
+ [Write that all roads in the region lead here, as ever. #id: memo_influence_flattering]
    ~ write_flattering()
    { deal(memo_influence, 3):
    - 0: The chief of protocol asks for your map, to have it framed.
    - 1: It goes into a school reader, with the roads put in by an artist.
    - else: Vasnetskaya telephones from Astana to enquire, in the conditional, whether you are well.
    }
- ->->

=== memo_quiet ===
{ deal(memo_quiet, 3):
- 0: On a quarter in which nothing much gave way. Quiet pages are the hard ones; the reader supplies the weather himself.
- 1: On three months that could be told in a line. The page has forty of them.
- else: On what held, about which nobody has asked.
}
+ [Write what did not happen, and what it will cost. #id: memo_quiet_candid]
    ~ write_candid()
    { deal(memo_quiet, 3):
    - 0: A question mark comes back beside the last line. It is the first he has drawn you.
    - 1: He keeps it for two days, one more than usual. Nothing is written on it anywhere, and the corner is soft.
    - else: Velgin reads the last line under his breath, and then asks for his car.
    }
+ [Write a summary of the cables. #id: memo_quiet_hedged]
    ~ write_hedged()
    { deal(memo_quiet, 3):
    - 0: The cables are summarised. One of them was false; you are careful not to say which.
    - 1: Three cables in, one page out. The arithmetic is passed.
    - else: A clerk files it within the hour, without needing his glasses.
    }
+ [Write that calm is policy, and the policy is his. #id: memo_quiet_flattering]
    ~ write_flattering()
    { deal(memo_quiet, 3):
    - 0: You are asked to the second row at a concert. The cellist is flat, and is applauded.
    - 1: A copy hangs for a week in the canteen, beside the fire drill and the fish days.
    - else: The administration sends you next year's calendar, the large one, and a hook.
    }
- ->->
