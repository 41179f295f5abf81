// A second source: what is said in room 306 when a cable is checked. lib/verify.ink does the checking.

=== second_source ===
# scene: A second source
One of them can be asked about twice. It takes an hour, an outside line, and a name in the register of calls.
->->

=== report_fails(n) ===
{~The tea lady's brother drives that very train, and says that it did not run.|It had been sent by a man who wished to be recalled, and now will be.|The consulate was describing last year; somebody had refiled it by the season.} It does not stand. On {signal_name(n)}, the true reading is {level_word(signal_value(n))}. You initial a slip that says so, and paste it over the place. # achievement: one_cable_unmasked
->->

=== report_holds(n) ===
{~A weighbridge, a landlady and a priest agree, and have never met.|The second source answers before you have finished, in the same words as the first.|Two lists are laid one on the other against the window, and the light comes through.} The cable was true: on {signal_name(n)}, the reading is {level_word(signal_value(n))}. For a year reports on it come nearer the mark, and abroad it is heard that this room asks twice.
->->

// What a signal is called in the building.
=== function signal_name(n) ===
{ n:
- SIGNAL_WAR: ~ return "the fighting"
- SIGNAL_SANCTIONS: ~ return "the Western lists"
- SIGNAL_HOME: ~ return "work and prices at home"
- SIGNAL_SUSPICION: ~ return "what Moscow fears of us"
- SIGNAL_HEDGING: ~ return "the five capitals"
- SIGNAL_LEAKS: ~ return "the safety of our own paper"
- SIGNAL_HARDLINERS: ~ return "the patriots and the guards"
- SIGNAL_SUCCESSION: ~ return "the talk about seats"
- SIGNAL_WASHINGTON: ~ return "the American offer"
}
~ return "the river towns"
