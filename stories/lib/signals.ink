// Hidden variables as signals: noisy readings, verification, words for a level.

// The value with an error of up to plus or minus error.
=== function reading(value, error) ===
~ return clamp(value + RANDOM(0 - error, error))

// Value of hidden variable number n (SIGNAL_...).
=== function signal_value(n) ===
{ n:
- SIGNAL_WAR: ~ return war_tempo
- SIGNAL_SANCTIONS: ~ return sanctions_heat
- SIGNAL_HOME: ~ return home_strain
- SIGNAL_SUSPICION: ~ return counterpart_suspicion
- SIGNAL_HEDGING: ~ return asian_hedging
- SIGNAL_LEAKS: ~ return leak_exposure
- SIGNAL_HARDLINERS: ~ return hardliner_mood
- SIGNAL_SUCCESSION: ~ return succession_nerves
- SIGNAL_WASHINGTON: ~ return us_deal
}
~ return border_anxiety

// Quarter in which signal n was last verified.
=== function signal_checked(n) ===
{ n:
- SIGNAL_WAR: ~ return checked_war
- SIGNAL_SANCTIONS: ~ return checked_sanctions
- SIGNAL_HOME: ~ return checked_home
- SIGNAL_SUSPICION: ~ return checked_suspicion
- SIGNAL_HEDGING: ~ return checked_hedging
- SIGNAL_LEAKS: ~ return checked_leaks
- SIGNAL_HARDLINERS: ~ return checked_hardliners
- SIGNAL_SUCCESSION: ~ return checked_succession
- SIGNAL_WASHINGTON: ~ return checked_washington
}
~ return checked_border

// Notes that signal n was verified this quarter.
=== function mark_checked(n) ===
~ cables_checked = cables_checked + 1
{ n:
- SIGNAL_WAR: ~ checked_war = quarter
- SIGNAL_SANCTIONS: ~ checked_sanctions = quarter
- SIGNAL_HOME: ~ checked_home = quarter
- SIGNAL_SUSPICION: ~ checked_suspicion = quarter
- SIGNAL_HEDGING: ~ checked_hedging = quarter
- SIGNAL_LEAKS: ~ checked_leaks = quarter
- SIGNAL_HARDLINERS: ~ checked_hardliners = quarter
- SIGNAL_SUCCESSION: ~ checked_succession = quarter
- SIGNAL_WASHINGTON: ~ checked_washington = quarter
- SIGNAL_BORDER: ~ checked_border = quarter
}

// Error of a report on signal n: small for a year after verification; candour narrows it.
=== function signal_error(n) ===
{ quarter - signal_checked(n) < 4:
    ~ return 6
}
~ return MAX(10, 24 - candour)

// Draws three different signals and what each cable claims; one of them is turned upside down.
=== function draw_cables() ===
~ sow(DECK_CABLES)
~ temp first = RANDOM(0, SIGNALS - 1)
~ temp second = first + RANDOM(1, 4)
~ temp third = second + RANDOM(1, 4)
~ cable_1 = first + 1
~ cable_2 = second % SIGNALS + 1
~ cable_3 = third % SIGNALS + 1
~ false_cable = RANDOM(1, 3)
~ cables_checked = 0
~ caught_false = false
~ cable_level_1 = claim(cable_1, false_cable == 1)
~ cable_level_2 = claim(cable_2, false_cable == 2)
~ cable_level_3 = claim(cable_3, false_cable == 3)

// What a cable about signal n says. An unreliable one mirrors the truth.
=== function claim(n, is_false) ===
{ is_false:
    ~ return reading(100 - signal_value(n), signal_error(n))
}
~ return reading(signal_value(n), signal_error(n))

// True when the claim and the truth lie on the same side of the middle, or within fifteen points.
=== function holds(n, level) ===
~ temp truth = signal_value(n)
~ return size_of(truth - level) <= 15 or (truth >= 50 and level >= 50) or (truth < 50 and level < 50)

// A level in words.
=== function level_word(level) ===
{
- level < 20: ~ return "very low"
- level < 40: ~ return "low"
- level < 60: ~ return "middling"
- level < 80: ~ return "high"
}
~ return "very high"
