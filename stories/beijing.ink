// The Beijing campaign: root file. Opens in Inky as it is. Global tags, includes, first divert; nothing else.
# title: The Northern Desk
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
# chair: holds
# family: Break; returned, tariff_paid, correct_relations
# family: Lean; owned_problem, warehouse, the_echo
# family: Balance; clear_books, long_table, quiet_pledge
# family: Personal; archives, reference_nineteen, one_who_drafts
# across: both_chairs; Break, Lean, Balance, Personal
# across: books_that_agree; Balance
# across: the_rope_has_two_ends; Lean
# across: nobody_at_either_end; Break
# across: two_names_in_the_minutes; Personal
# across: never_once_sent_back; nothing_kept_back
# across: a_lie_on_each_line; one_cable_unmasked
# across: fifteen_minutes_for_one_pipe; six_minutes_and_a_chair
# across: a_table_in_two_hands; both_columns
# across: reasons_on_both_sides; what_they_thought_right
# across: across_from_yourself; mirror
# goal: Beijing. You advise the leadership on Russia. Leave office in Q2 2029 with a partnership that you can defend.

INCLUDE state/calendar.ink
INCLUDE state/meters.ink
INCLUDE state/hidden.ink
INCLUDE state/desk.ink
INCLUDE state/partnership.ink
INCLUDE state/beijing.ink
INCLUDE lib/meters.ink
INCLUDE lib/bands.ink
INCLUDE lib/calendar.ink
INCLUDE lib/draw.ink
INCLUDE lib/drift.ink
INCLUDE lib/signals.ink
INCLUDE lib/court.ink
INCLUDE lib/echoes.ink
INCLUDE lib/quarter.ink
INCLUDE lib/loop.ink
INCLUDE lib/wakes.ink
INCLUDE lib/agenda.ink
INCLUDE lib/crises.ink
INCLUDE lib/desk.ink
INCLUDE lib/corridor.ink
INCLUDE lib/verify.ink
INCLUDE lib/initiative.ink
INCLUDE lib/memo.ink
INCLUDE lib/finale.ink
INCLUDE beijing/opening.ink
INCLUDE beijing/frame.ink
INCLUDE beijing/cables.ink
INCLUDE beijing/wakes.ink
INCLUDE beijing/dockets.ink
INCLUDE beijing/verify.ink
INCLUDE beijing/energy.ink
INCLUDE beijing/energy_2.ink
INCLUDE beijing/energy_3.ink
INCLUDE beijing/energy_4.ink
INCLUDE beijing/energy_echoes.ink
INCLUDE beijing/energy_wakes.ink
INCLUDE beijing/money.ink
INCLUDE beijing/money_2.ink
INCLUDE beijing/money_3.ink
INCLUDE beijing/money_4.ink
INCLUDE beijing/money_echoes.ink
INCLUDE beijing/money_wakes.ink
INCLUDE beijing/industry.ink
INCLUDE beijing/industry_2.ink
INCLUDE beijing/industry_3.ink
INCLUDE beijing/industry_4.ink
INCLUDE beijing/industry_echoes.ink
INCLUDE beijing/industry_wakes.ink
INCLUDE beijing/neighbourhood.ink
INCLUDE beijing/neighbourhood_2.ink
INCLUDE beijing/neighbourhood_3.ink
INCLUDE beijing/neighbourhood_4.ink
INCLUDE beijing/neighbourhood_echoes.ink
INCLUDE beijing/neighbourhood_wakes.ink
INCLUDE beijing/war.ink
INCLUDE beijing/war_2.ink
INCLUDE beijing/war_3.ink
INCLUDE beijing/war_4.ink
INCLUDE beijing/war_echoes.ink
INCLUDE beijing/war_wakes.ink
INCLUDE beijing/corridor.ink
INCLUDE beijing/advisers.ink
INCLUDE beijing/advisers_2.ink
INCLUDE beijing/advisers_3.ink
INCLUDE beijing/advisers_4.ink
INCLUDE beijing/betrayals.ink
INCLUDE beijing/initiatives.ink
INCLUDE beijing/initiative.ink
INCLUDE beijing/initiative_2.ink
INCLUDE beijing/initiative_3.ink
INCLUDE beijing/initiative_4.ink
INCLUDE beijing/crises.ink
INCLUDE beijing/crises_1.ink
INCLUDE beijing/crises_2.ink
INCLUDE beijing/crises_3.ink
INCLUDE beijing/crises_4.ink
INCLUDE beijing/setpieces.ink
INCLUDE beijing/setpieces_2.ink
INCLUDE beijing/setpieces_3.ink
INCLUDE beijing/setpieces_4.ink
INCLUDE beijing/summit.ink
INCLUDE beijing/summit_2.ink
INCLUDE beijing/summit_3.ink
INCLUDE beijing/summit_4.ink
INCLUDE beijing/memo.ink
INCLUDE beijing/echoes.ink
INCLUDE beijing/press.ink
INCLUDE beijing/verdict.ink
INCLUDE beijing/finale.ink
INCLUDE beijing/endings.ink
INCLUDE beijing/habits.ink
INCLUDE beijing/epilogue.ink
INCLUDE beijing/successor.ink
INCLUDE beijing/codex.ink
INCLUDE codex/partnership.ink
INCLUDE codex/partnership_2.ink
INCLUDE codex/energy.ink
INCLUDE codex/energy_2.ink
INCLUDE codex/money.ink
INCLUDE codex/money_2.ink
INCLUDE codex/industry.ink
INCLUDE codex/industry_2.ink
INCLUDE codex/neighbourhood.ink
INCLUDE codex/neighbourhood_2.ink
INCLUDE codex/war.ink
INCLUDE codex/war_2.ink
INCLUDE codex/words.ink

-> opening
