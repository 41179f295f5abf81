// The memo that closes a quarter: candid, hedged or flattering; accuracy against access.
// Its subject is what the quarter moved most. Reads cables_checked, caught_false. Writes candour.

=== memo ===
# scene: One page
One page, one and a half spacing, in his tray by nine.
{ quarter_story():
- 1: -> memo_trust
- 2: -> memo_trust
- 3: -> memo_dependence
- 4: -> memo_dependence
- 5: -> memo_influence
- 6: -> memo_influence
}
-> memo_quiet

// What candour costs: less when a cable was checked, more when a false one went up unchecked.
=== function write_candid() ===
~ candour = MIN(8, candour + 2)
~ move(influence, 2)
~ nudge(home_strain, -3)
~ nudge(leak_exposure, 3)
{
- caught_false: ~ move(standing, -1)
- cables_checked > 0: ~ move(standing, -2)
- else: ~ move(standing, -4)
}

=== function write_hedged() ===
~ move(trust, 1)
~ move(standing, -1)
~ nudge(leak_exposure, -5)

=== function write_flattering() ===
~ candour = MAX(-8, candour - 2)
~ move(standing, 4)
~ move(influence, -2)
~ nudge(home_strain, 3)
~ nudge(succession_nerves, 2)

=== memo_trust ===
On how things stand with Beijing. {trust > opened_trust: They have been kind this quarter, and you know at what rate.|They have been correct this quarter, and you can date the hour it began.}
+ [Write what cooled it or warmed it, and who in this building did. #id: memo_trust_candid]
    ~ write_candid()
    It is read. You can tell, because Dolzhikova quotes a line of it to you in the lift, with one word altered.
+ [Write that the picture is mixed, with a table. #id: memo_trust_hedged]
    ~ write_hedged()
    Nobody has ever been dismissed for a table.
+ [Write that the partner's confidence has never been higher. #id: memo_trust_flattering]
    ~ write_flattering()
    It comes back with a tick. The tick is in the good ink.
- ->->

=== memo_dependence ===
On what this country buys, sells and owes across one border. {dependence > opened_dependence: The figure went up. It has gone up before, in other people's handwriting.|The figure went down. It was paid for, and you have the receipts.}
+ [Write the share, the date it passes two-thirds, and who signed. #id: memo_dependence_candid]
    ~ write_candid()
    The margin says: too many numbers. The ministry of finance asks, through a friend, for a copy.
+ [Write that diversification proceeds. #id: memo_dependence_hedged]
    ~ write_hedged()
    It does proceed. You have left out the direction.
+ [Write that dependence is a Western word for friendship. #id: memo_dependence_flattering]
    ~ write_flattering()
    By Sunday Pavel Nozdrin is saying it on television, as his own.
- ->->

=== memo_influence ===
On the neighbours. {influence > opened_influence: More of them telephone than did in spring, and two have stopped asking who else is on the line.|Fewer of them telephone. One sends greetings on holidays that he used to spend here.}
+ [Write which capital is leaving, and what it asked for first. #id: memo_influence_candid]
    ~ write_candid()
    Velgin holds the page by its edges, as one holds a photograph, and sends it up.
+ [Write that the region is in motion. #id: memo_influence_hedged]
    ~ write_hedged()
    So are glaciers. It passes.
+ [Write that all roads in the region lead here, as ever. #id: memo_influence_flattering]
    ~ write_flattering()
    The chief of protocol asks for your map, to have it framed.
- ->->

=== memo_quiet ===
On a quarter in which nothing much gave way. Quiet pages are the hard ones; the reader supplies the weather himself.
+ [Write what did not happen, and what it will cost. #id: memo_quiet_candid]
    ~ write_candid()
    A question mark comes back beside the last line. It is the first he has drawn you.
+ [Write a summary of the cables. #id: memo_quiet_hedged]
    ~ write_hedged()
    The cables are summarised. One of them was false; you are careful not to say which.
+ [Write that calm is policy, and the policy is his. #id: memo_quiet_flattering]
    ~ write_flattering()
    You are asked to the second row at a concert. The cellist is flat, and is applauded.
- ->->
