// The court: who overrules you, whose forecasts hold, whose favour you have.

// Chance in a hundred that the chief takes the rival's side: 34 at standing 20, 10 at standing 80.
=== function overrule_chance() ===
~ return MAX(4, MIN(45, 38 - (standing * 2) / 5 + hardliner_mood / 10 + succession_nerves / 20))

// True when this recommendation is overruled. push: how bold it is, 0..20.
// Drawn once a quarter, so the shell can foresee it; at most one overruling a quarter.
=== function overruled(push) ===
{ overruled_already:
    ~ return false
}
{ overrule_roll > overrule_chance() + push:
    ~ return false
}
~ overruled_already = true
~ overruled_count = overruled_count + 1
~ return true

// Puts an adviser's forecast on record. is_right: it had the right sign.
=== function tally(ref made, ref right, is_right) ===
~ made = made + 1
{ is_right:
    ~ right = right + 1
}

// Share of right forecasts in a hundred; 50 while there are none.
=== function score_of(made, right) ===
{ made == 0:
    ~ return 50
}
~ return (right * 100) / made

// A track record in words.
=== function record_of(made, right) ===
{ made == 0:
    ~ return "nothing put to the test yet"
}
~ return "{in_words(right)} of {in_words(made)} right"

// Changes an adviser's favour, held within -5..5.
=== function please(ref favour, amount) ===
~ favour = MAX(-5, MIN(5, favour + amount))

// Notes that the rival has settled one dossier. Call it first in every left stitch.
=== function rival_takes() ===
~ left_to_rival = left_to_rival + 1
