// The initiative of the act: the one thing that is yours to start. Costs one point of attention; once an act.
// From the desk, from the second quarter of the act on, at standing 44 or more. Shared by both campaigns.

=== function initiative_may_start() ===
~ return quarter_of_act() >= 2 and not is_summit_quarter() and standing >= 44 and initiatives_of_act() == 0
