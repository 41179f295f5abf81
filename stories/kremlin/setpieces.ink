// Set pieces outside the summits. Act I: Tianjin and the parade (Q3 2025), Hangzhou (Q4 2025).
// Facts: F01, F61-F63, F116-F118, F171 (Tianjin); F57, F66, F67, F119, F130, F168 (Hangzhou).

=== setpiece_slot ===
{ quarter:
- 1: -> setpiece_tianjin
- 2: -> setpiece_hangzhou
}
->->

// TO WRITE (F01, F61-F63, F116, F118, F171; K05-K07, K35): Tianjin and Beijing, 31 August - 3 September 2025. Two beats: what the memorandum is called; where you sit, and whom you let be seen with you at the parade.
// Moves 8-12 over both beats. Sets energy_memorandum (0, 1, 2), read by energy_border_price. Hidden: asian_hedging, counterpart_suspicion. Beijing's truth: they would sign anything without a number in it.
=== setpiece_tianjin ===
# scene: Tianjin, the last day of August # kind: setpiece # codex: tianjin_parade
Four hundred cars with covered plates wait in the sun along the Haihe. Somewhere in the third car is a draft of nine lines, and one word in it is still in brackets: binding.
* (binding) [Keep the word: a binding memorandum, price to follow. #id: tianjin_binding #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ energy_memorandum = 2
    ~ move(trust, 6)
    ~ move(dependence, 4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Moscow announces it by noon. The Chinese agency reports the weather, the toasts, and twenty-two agreements, unnamed.
* (intent) [Write "intend", and keep the talks in your own hands. #id: tianjin_intent]
    ~ energy_memorandum = 1
    ~ move(standing, 4)
    ~ move(dependence, -4)
    A smaller word. Barsegov says it at dinner several times, in several tones.
* (none) [Take the brackets out, and the line with them. #id: tianjin_none]
    ~ energy_memorandum = 0
    ~ move(dependence, -6)
    ~ move(trust, -5)
    ~ move(influence, 3)
    Eight lines are signed. The Mongolian delegation counts them, and orders champagne of its own.
- -> setpiece_tianjin.stand

= stand
Three days later, Chang'an Avenue, rehearsal time 04:50. The stand has three front places and one spare chair near them. You have a say over the chair.
* [The Kazakh guest, where every lens will find him. #id: tianjin_chair_astana]
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ nudge(asian_hedging, -3)
    He sits down, smiles to the left, then to the right, for the same length of time.
* [The Korean guest, and let Washington count. #id: tianjin_chair_pyongyang]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ nudge(us_deal, -4)
    It is the photograph on every front page west of Minsk.
* [Your own banker, who has business with theirs. #id: tianjin_chair_banker]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ please(kravtsevich_favour, 1)
    Kravtsevich watches four hours of rockets and two bankers.
- ->->

// TO WRITE (F57, F66, F67, F119, F130, F168): Hangzhou, 3 November 2025, the premiers' thirtieth meeting, days after Rosneft and Lukoil are listed and after Busan. Two beats: what you offer the state oil firms; what you ask for in the communique.
// Moves 8-12. Sets oil_answer (1, 2, 3), read by the summit and by act II. Hidden: sanctions_heat, us_deal, home_strain.
=== setpiece_hangzhou ===
# scene: Hangzhou, West Lake # kind: setpiece # codex: october_list
Twelve days since Washington listed two of your oil firms, four since Busan. Four Chinese state buyers have stopped loading. Tao Jinbei, who trades for one of them, has asked for tea without notes.
* (discount) [Offer a deeper discount, by pipe, out of sight. #id: hangzhou_discount #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Raisa Golubkova; standing -; medium]
    ~ oil_answer = 1
    ~ move(trust, 4)
    ~ move(dependence, 6)
    ~ move(standing, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    He writes nothing down. In the morning the pumps at Mohe run faster.
* (india) [Tell him the tankers are already turning for India. #id: hangzhou_india]
    ~ oil_answer = 2
    ~ move(dependence, -5)
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ nudge(sanctions_heat, 3)
    He asks which port. You name one; it is nearly true.
* (wait) [Ask him to wait with you until the list has aged. #id: hangzhou_wait]
    ~ oil_answer = 3
    ~ move(trust, 3)
    ~ move(standing, 3)
    ~ nudge(home_strain, 6)
    Thirty-one tankers lie off Riau, riding deep.
- -> setpiece_hangzhou.communique

= communique
The communique has a paragraph free. Whoever fills it first will be thanked for it.
* [A line against one-sided sanctions, with names. #id: hangzhou_names]
    ~ move(trust, -4)
    ~ move(standing, 5)
    ~ nudge(us_deal, -3)
    The names come back as "certain countries".
* [A line on fair access for goods, both ways. #id: hangzhou_access]
    ~ move(trust, 5)
    ~ move(dependence, 3)
    ~ please(golubkova_favour, -1)
    Lu Zhengping of the commerce ministry initials it and sighs, like a man putting down a piano.
* [A line that names the five as partners, not as space. #id: hangzhou_five]
    ~ move(influence, 5)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, -4)
    Astana prints the sentence on a page to itself.
- ->->
