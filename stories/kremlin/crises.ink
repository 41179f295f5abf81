// Crises, act I. The slot draws at most one a quarter, never in a summit quarter.
// Facts: F49, F50, F66 (payments); F94, F92 (atlas); F101, F102 (lecture).

=== crisis_slot ===
{ is_summit_quarter() or RANDOM(1, 100) > 48:
    ->->
}
~ open_draw()
~ offer(act == 1, crisis_frozen_payments, 4 + sanctions_heat / 8, -> crisis_frozen_payments, -> nothing_drawn, "")
~ offer(act == 1, crisis_school_atlas, 4 + border_anxiety / 6, -> crisis_school_atlas, -> nothing_drawn, "")
~ offer(act == 1, crisis_harbin_lecture, 4 + leak_exposure / 6, -> crisis_harbin_lecture, -> nothing_drawn, "")
{ drawn:
    -> drawn_body ->
}
->->

// Complete example. A correspondent bank in Beijing stops rouble payments on a Friday afternoon.
// Reads: sanctions_heat, trust. Hidden: home_strain, sanctions_heat, counterpart_suspicion.
=== crisis_frozen_payments ===
# scene: Friday, 16:40 # kind: crisis # codex: china_track
Zoya Kravtsevich rings from a stairwell. "At 16:40 a bank on Chang'an Avenue sent back 1,900 payments. Same code on each. Insulin pens, bearings, seed potatoes, a cello. I have until Monday, nine o'clock, and then it is in the shops." # speaker: Zoya Kravtsevich
The code means "documents incomplete". Washington has named nobody. {sanctions_heat >= 60: A Treasury delegation did pass through Hong Kong on Wednesday.|Ostranin's people find no delegation, no letter, only a new compliance officer with a new broom.}
"Item one," says Ostranin on the other line. "They know the hour. They chose the hour." # speaker: Gleb Ostranin
-> answer

= answer
* (quiet) [Send a list of the medicines alone, by hand, tonight. #id: frozen_medicines #forecast: Zoya Kravtsevich; trust +; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -3)
    ~ nudge(home_strain, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    A second secretary carries it across Beijing on the metro, because of the traffic. The pens clear on Sunday. The bearings do not, and a mill in Cherepovets slows to one strand. Dolzhikova asks the room who begs on a Saturday.
* (loud) [Call their ambassador in, with cameras. #id: frozen_ambassador #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; trust --; high]
    ~ move(standing, 4)
    ~ move(trust, -5)
    ~ nudge(counterpart_suspicion, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    He comes in a grey coat and answers each question by thanking you for it. Pavel Nozdrin's programme counts the seconds. On Monday 1,400 payments clear; the other five hundred, all from firms he had heard named, never do.
* (around) [Open the Astana and Dubai routes before Monday. #id: frozen_around #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -4)
    ~ move(influence, 3)
    ~ nudge(sanctions_heat, 5)
    ~ nudge(home_strain, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Two bankers in Astana cancel their weekend and name a rate. It works. By Tuesday the potatoes are paid for in three currencies, and someone in Brussels has begun to draw the triangle.
+ {trust < 62} [Ask Shen Yunhe's office to make one telephone call. #id: frozen_call_shut #locked: His office takes such calls only from a partner it calls Warm: trust 62.]
    -> answer
* (call) {trust >= 62} [Ask Shen Yunhe's office to make one telephone call. #id: frozen_call]
    ~ move(trust, 2)
    ~ move(dependence, 5)
    ~ nudge(counterpart_suspicion, -4)
    The call is made; you hear later that it lasted forty seconds. On Monday all 1,900 clear, the cello too. In a drawer in Zhongnanhai there is now a note with the date, the hour, and what you asked for.
- ->->

// TO WRITE (K19; F92, F94): a Chinese school atlas shows Bolshoi Ussuriysky/Heixiazi in one colour; Khabarovsk teachers send photographs. Protest, answer with an atlas, or let vice-governor Malyugina ring Fuyuan.
// Hidden: border_anxiety, hardliner_mood, counterpart_suspicion. Both claims stated; the 2008 line is settled.
=== crisis_school_atlas ===
# scene: Page 31 # kind: crisis
A teacher in Khabarovsk has sent a photograph of a page: an island in one colour that ought to have two. By noon it has been shared ninety thousand times.
* [Protest aloud, and ask for a corrected print. #id: atlas_protest #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ nudge(border_anxiety, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Beijing calls it a technical matter, twice.
* [Let Khabarovsk ring Fuyuan, mayor to mayor. #id: atlas_mayors]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -6)
    The two mayors agree on a sticker.
* [Print an atlas of your own, with all the old names. #id: atlas_print]
    ~ move(influence, 3)
    ~ move(trust, -3)
    ~ nudge(border_anxiety, 6)
    It sells out, on both banks.
- ->->

// TO WRITE (F101, F102): a physicist is held after a lecture in Harbin; his institute wants him back, Ostranin wants him on a charge, Beijing says it was about bees. Denis Rubanov speaks for the institute.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion.
=== crisis_harbin_lecture ===
# scene: Forty slides # kind: crisis
Denis Rubanov's colleague gave forty slides in Harbin. The thirty-eighth had a curve on it. He was met at the airport, and not by his wife.
* [Let the colonel charge him. #id: lecture_charge #forecast: Gleb Ostranin; standing +; high]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(hardliner_mood, 4)
    ~ please(ostranin_favour, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    Nine other lecturers discover that they are unwell.
* [Get him home to his wife by evening. #id: lecture_release]
    ~ move(trust, 3)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, 3)
    ~ please(ostranin_favour, -1)
    He thanks you and does not ask for the slides back.
* [Ask Beijing to publish the lecture, all forty. #id: lecture_publish]
    ~ move(influence, 3)
    ~ move(trust, -2)
    ~ nudge(counterpart_suspicion, 4)
    They publish thirty-nine.
- ->->
