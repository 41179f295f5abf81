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
# chair: depends
# family: Break; unanswered, western_ticket, polite_winter
# family: Lean; by_appointment, ruler_on_the_map, their_man
# family: Balance; accounts_kept, three_chairs, the_clause
# family: Personal; second_card, page_one, behind_the_door
# across: both_chairs; Break, Lean, Balance, Personal
# across: books_that_agree; Balance
# across: the_rope_has_two_ends; Lean
# across: nobody_at_either_end; Break
# across: two_names_in_the_minutes; Personal
# across: never_once_sent_back; never_sent_back
# across: a_lie_on_each_line; caught_in_a_lie
# across: fifteen_minutes_for_one_pipe; nine_minutes_standing
# across: a_table_in_two_hands; published_on_both_banks
# across: reasons_on_both_sides; they_had_reasons
# across: across_from_yourself; mirror
# goal: Moscow. You advise the Kremlin on China. Leave office in Q2 2029 with a partnership that you can defend.

INCLUDE state/calendar.ink
INCLUDE state/meters.ink
INCLUDE state/hidden.ink
INCLUDE state/desk.ink
INCLUDE state/partnership.ink
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
INCLUDE kremlin/opening.ink
INCLUDE kremlin/cables.ink
INCLUDE kremlin/wakes.ink
INCLUDE kremlin/dockets.ink
INCLUDE kremlin/frame.ink
INCLUDE kremlin/verify.ink
INCLUDE kremlin/energy.ink
INCLUDE kremlin/energy_2.ink
INCLUDE kremlin/energy_3.ink
INCLUDE kremlin/energy_4.ink
INCLUDE kremlin/energy_echoes.ink
INCLUDE kremlin/energy_wakes.ink
INCLUDE kremlin/money.ink
INCLUDE kremlin/money_2.ink
INCLUDE kremlin/money_3.ink
INCLUDE kremlin/money_4.ink
INCLUDE kremlin/money_echoes.ink
INCLUDE kremlin/money_wakes.ink
INCLUDE kremlin/industry.ink
INCLUDE kremlin/industry_2.ink
INCLUDE kremlin/industry_3.ink
INCLUDE kremlin/industry_4.ink
INCLUDE kremlin/industry_echoes.ink
INCLUDE kremlin/industry_wakes.ink
INCLUDE kremlin/neighbourhood.ink
INCLUDE kremlin/neighbourhood_2.ink
INCLUDE kremlin/neighbourhood_3.ink
INCLUDE kremlin/neighbourhood_4.ink
INCLUDE kremlin/neighbourhood_echoes.ink
INCLUDE kremlin/neighbourhood_wakes.ink
INCLUDE kremlin/war.ink
INCLUDE kremlin/war_2.ink
INCLUDE kremlin/war_3.ink
INCLUDE kremlin/war_4.ink
INCLUDE kremlin/war_echoes.ink
INCLUDE kremlin/war_wakes.ink
INCLUDE kremlin/corridor.ink
INCLUDE kremlin/advisers.ink
INCLUDE kremlin/advisers_2.ink
INCLUDE kremlin/advisers_3.ink
INCLUDE kremlin/advisers_4.ink
INCLUDE kremlin/betrayals.ink
INCLUDE kremlin/initiatives.ink
INCLUDE kremlin/initiative.ink
INCLUDE kremlin/initiative_2.ink
INCLUDE kremlin/initiative_3.ink
INCLUDE kremlin/initiative_4.ink
INCLUDE kremlin/crises.ink
INCLUDE kremlin/crises_2.ink
INCLUDE kremlin/crises_3.ink
INCLUDE kremlin/crises_4.ink
INCLUDE kremlin/setpieces.ink
INCLUDE kremlin/setpieces_2.ink
INCLUDE kremlin/setpieces_3.ink
INCLUDE kremlin/setpieces_4.ink
INCLUDE kremlin/summit.ink
INCLUDE kremlin/summit_2.ink
INCLUDE kremlin/summit_3.ink
INCLUDE kremlin/summit_4.ink
INCLUDE kremlin/memo.ink
INCLUDE kremlin/echoes.ink
INCLUDE kremlin/press.ink
INCLUDE kremlin/verdict.ink
INCLUDE kremlin/years.ink
INCLUDE kremlin/finale.ink
INCLUDE kremlin/endings.ink
INCLUDE kremlin/habits.ink
INCLUDE kremlin/epilogue.ink
INCLUDE kremlin/successor.ink
INCLUDE kremlin/codex.ink
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
