// Moving a meter. The only place where a meter or hidden variable is written, beside lib/drift.ink.

// Moves a meter by amount, clamped to 0..100. Past 70 going up and below 30 going down
// each further point is harder to get; at least one point always arrives.
=== function move(ref meter, amount) ===
~ temp sent = (amount * force) / 100
{
- sent > 0:
    ~ meter = MIN(100, meter + climb(meter, sent))
- sent < 0:
    ~ meter = MAX(0, meter - climb(100 - meter, 0 - sent))
}

// Part of a push that arrives, seen from a meter that stands at height (0..100).
=== function climb(height, amount) ===
~ temp easy = MIN(amount, MAX(0, 70 - height))
~ temp hard = amount - easy
{ hard > 0:
    ~ hard = MAX(1, (hard * (100 - MAX(height, 70))) / 30)
}
~ return easy + hard

// Moves a hidden variable by amount, clamped to 0..100, with no diminishing.
=== function nudge(ref hidden, amount) ===
~ hidden = clamp(hidden + amount)

// The value, held within 0..100.
=== function clamp(value) ===
~ return MAX(0, MIN(100, value))

// The value without its sign.
=== function size_of(value) ===
{ value < 0:
    ~ return 0 - value
}
~ return value

// Band of a meter, 1..7, equal widths, the same as the shell's.
=== function band_of(value) ===
~ return MIN(6, (value * 7) / 100) + 1
