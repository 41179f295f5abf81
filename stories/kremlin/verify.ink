// A second source: what is said in room 412 when a cable is checked. lib/verify.ink does the checking.

=== second_source ===
# scene: A second source
The duty officer needs a name by noon, and somebody to answer for the call.
->->

=== report_fails(n) ===
{~The second source laughs on the line, then stops.|The man who filed it had not left his hotel.|Two embassies copied it from one café.} The report was wrong. On {signal_name(n)}, the true reading is {level_word(signal_value(n))}. You send the correction up under your own initials. # achievement: caught_in_a_lie
->->

=== report_holds(n) ===
{~A customs broker and a chess partner, asked apart, tell the same story.|The second source wants nothing for it, which is new.|It takes three calls and a favour at the railways.} The cable was true: on {signal_name(n)}, the reading is {level_word(signal_value(n))}. For a year reports on it will err less, and abroad it is noticed that this room asks twice.
->->

// What a signal is called in the building.
=== function signal_name(n) ===
{ n:
- SIGNAL_WAR: ~ return "the front"
- SIGNAL_SANCTIONS: ~ return "the sanctions lists"
- SIGNAL_HOME: ~ return "prices at home"
- SIGNAL_SUSPICION: ~ return "Beijing's temper"
- SIGNAL_HEDGING: ~ return "the five capitals"
- SIGNAL_LEAKS: ~ return "our own paper"
- SIGNAL_HARDLINERS: ~ return "the mood on Lubyanka"
- SIGNAL_SUCCESSION: ~ return "the corridors"
- SIGNAL_WASHINGTON: ~ return "Washington's offer"
}
~ return "the Amur"
