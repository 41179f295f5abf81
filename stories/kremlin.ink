// The Kremlin campaign: root file. Opens in Inky as it is. Global tags, includes, first divert; nothing else.
# title: The Kremlin Desk
# author: SinoRussia
# meter: trust; Trust; 0..100
# meter: dependence; Dependence; 0..100
# meter: influence; Influence; 0..100
# meter: standing; Standing; 0..100
# bands: trust; Rupture, Cold, Wary, Working, Warm, Close, Captured
# bands: dependence; No lifeline, Thin, Hedged, Leaning, Heavy, Bound, Vassal
# bands: influence; Shut out, Fading, Local, Heard, Courted, Leading, Overreach
# bands: standing; Dismissed, Shunned, Tolerated, Consulted, Trusted, Favoured, Envied
# turn: quarter; Quarter
# date: date_label
# goal: Leave office in Q2 2029 with a partnership that you can defend.

INCLUDE state/calendar.ink
INCLUDE state/meters.ink
INCLUDE state/hidden.ink
INCLUDE state/desk.ink
INCLUDE state/kremlin.ink
INCLUDE lib/meters.ink
INCLUDE lib/bands.ink
INCLUDE lib/calendar.ink
INCLUDE lib/draw.ink
INCLUDE lib/drift.ink
INCLUDE lib/signals.ink
INCLUDE lib/court.ink
INCLUDE lib/echoes.ink
INCLUDE lib/quarter.ink
INCLUDE kremlin/opening.ink
INCLUDE kremlin/loop.ink
INCLUDE kremlin/cables.ink
INCLUDE kremlin/desk.ink
INCLUDE kremlin/verify.ink
INCLUDE kremlin/energy.ink
INCLUDE kremlin/money.ink
INCLUDE kremlin/industry.ink
INCLUDE kremlin/neighbourhood.ink
INCLUDE kremlin/war.ink
INCLUDE kremlin/advisers.ink
INCLUDE kremlin/initiative.ink
INCLUDE kremlin/crises.ink
INCLUDE kremlin/setpieces.ink
INCLUDE kremlin/summit.ink
INCLUDE kremlin/memo.ink
INCLUDE kremlin/echoes.ink
INCLUDE kremlin/press.ink
INCLUDE kremlin/verdict.ink
INCLUDE codex/partnership.ink
INCLUDE codex/energy.ink
INCLUDE codex/money.ink
INCLUDE codex/industry.ink
INCLUDE codex/neighbourhood.ink
INCLUDE codex/war.ink

-> opening
