// Drift: each quarter every value goes a tenth of the way to its anchor (rounded half away from zero).
// Call settle_hidden() then settle_meters() directly before one line tagged "drift".

=== function pull(ref value, anchor) ===
~ temp gap = anchor - value
{ gap < 0:
    ~ value = MAX(0, value - (5 - gap) / 10)
- else:
    ~ value = MIN(100, value + (gap + 5) / 10)
}

=== function settle_meters() ===
~ pull(trust, trust_anchor())
~ pull(dependence, dependence_anchor())
~ pull(influence, influence_anchor())
~ pull(standing, standing_anchor())

// A common enemy holds the two together; suspicion and Washington's offers pull apart.
=== function trust_anchor() ===
~ return clamp(72 + war_tempo / 6 - counterpart_suspicion / 3 - us_deal / 4 - border_anxiety / 8)

// War and sanctions leave one door open; a Western deal opens another. Whom Fang Muqing squeezes looks for a third:
// DEPENDENCE_LEAN is what each campaign adds for the habits of its rival.
=== function dependence_anchor() ===
~ return clamp(38 + DEPENDENCE_LEAN + war_tempo / 5 + sanctions_heat / 5 - us_deal / 8)

// The neighbours count what Moscow can still spare.
=== function influence_anchor() ===
~ return clamp(84 - asian_hedging / 2 - home_strain / 5 - war_tempo / 8)

// A court that hunts, or counts the years of its chief, has no patience for advisers.
=== function standing_anchor() ===
~ return clamp(72 - hardliner_mood / 4 - leak_exposure / 4 - succession_nerves / 8)

=== function settle_hidden() ===
~ pull(war_tempo, 66 - us_deal / 4)
~ pull(sanctions_heat, 28 + war_tempo / 2 - us_deal / 6)
~ pull(home_strain, 18 + war_tempo / 3 + act * 4)
~ pull(counterpart_suspicion, 38 + us_deal / 4)
~ pull(asian_hedging, 34 + dependence / 5)
~ pull(leak_exposure, 28)
~ pull(hardliner_mood, 30 + trust / 4)
~ pull(succession_nerves, 15 + act * 10)
~ pull(us_deal, 30)
~ pull(border_anxiety, 24 + dependence / 5)
