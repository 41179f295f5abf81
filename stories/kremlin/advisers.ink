// Adviser scenes, act I: one for each of the four. Each costs one point of attention and fires once.
// Later acts add adviser_NAME_2 .. _4 here or in kremlin/advisers_2.ink, and one line each in the free and scene knots.
// Facts: F99, F101 (Ostranin); F51, F53 (Kravtsevich); F44, F45 (Golubkova); F132, F143, F144 (Vasnetskaya).

=== function ostranin_free() ===
~ return act == 1 and adviser_ostranin_1 == 0
=== function kravtsevich_free() ===
~ return act == 1 and adviser_kravtsevich_1 == 0
=== function golubkova_free() ===
~ return act == 1 and adviser_golubkova_1 == 0
=== function vasnetskaya_free() ===
~ return act == 1 and adviser_vasnetskaya_1 == 0

// Draws who waits in the corridor this quarter among those whose scene of this act is unseen.
=== function call_adviser() ===
~ at_the_door = 0
~ draw_total = 0
~ queue(ostranin_free(), 1)
~ queue(kravtsevich_free(), 2)
~ queue(golubkova_free(), 3)
~ queue(vasnetskaya_free(), 4)

=== function queue(is_free, who) ===
{ is_free:
    ~ draw_total = draw_total + 1
    { RANDOM(1, draw_total) == 1:
        ~ at_the_door = who
    }
}

=== function adviser_at_the_door() ===
{ at_the_door:
- 1: ~ return "Colonel Ostranin of counter-intelligence"
- 2: ~ return "Zoya Kravtsevich of the central bank"
- 3: ~ return "Raisa Golubkova of the industry ministry"
}
~ return "Irina Vasnetskaya, home from Astana"

// One hour, door closed. In later acts each line picks the scene of the act.
=== see_adviser ===
~ temp who = at_the_door
~ at_the_door = 0
{ who:
- 1: -> adviser_ostranin_1
- 2: -> adviser_kravtsevich_1
- 3: -> adviser_golubkova_1
}
-> adviser_vasnetskaya_1

// Complete example. Ostranin's first scene: he offers the visitors' ledger and names his price.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Favour is read by his later scenes and by echo_eight_pages.
=== adviser_ostranin_1 ===
# scene: The visitors' ledger # kind: adviser
He arrives at 14:02 and apologises for the two minutes. Gleb Ostranin keeps his gloves on the table, fingers together, as if they might be asked to sign. {ostranin_made > 0: He knows about the pencil tally in your cupboard, and gives the figure: {record_of(ostranin_made, ostranin_right)}. {score_of(ostranin_made, ostranin_right) < 60: He considers it low, and the fault of the world.|He considers it normal.}|He has looked into your cupboard before you have put anything in it.}
"Item one. Since Monday, eleven Chinese visitors to this building. Item two. Nine were expected." He turns a page that he has no need to read. "Item three. I can tell you each quarter which meeting they already knew about. I would want one thing: your guest list, a day ahead. I would not call that a price. Let us note it as a habit." # speaker: Gleb Ostranin
* (give) [Give him the list, a day ahead. #id: ostranin_list_give]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(leak_exposure, -8)
    ~ nudge(hardliner_mood, 3)
    ~ please(ostranin_favour, 2)
    "Noted, 14:09." He buttons the gloves on. From Thursday the Chinese commercial counsellor is met at the door by two men who are interested in umbrellas, and begins to propose restaurants instead.
* (partial) [Give him the names that were never on any list. #id: ostranin_list_partial]
    ~ move(standing, 1)
    ~ move(influence, 2)
    ~ nudge(counterpart_suspicion, 3)
    ~ please(ostranin_favour, 1)
    Two names. He looks at them the way a tailor looks at a hem. "Item four," he says, "you sort before you hand over. I would do the same." One of the two is in Astana by the weekend, and stays.
* (refuse) [Refuse; ask which of our own people told him the count. #id: ostranin_list_refuse]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(leak_exposure, 3)
    ~ please(ostranin_favour, -2)
    The gloves go on. "Let us note that you asked." Next morning the guard at the inner door is new and reads your pass from both sides. The counsellor, who sees this, laughs for the first time in your presence.
- ->->

// TO WRITE (Kravtsevich 1; F51, F53): at the bank, after hours, she shows how many days of yuan are left and asks you to keep one number out of your page.
// Hidden: home_strain, leak_exposure; favour. Price: the bank's independence. Three options, one state-dependent.
=== adviser_kravtsevich_1 ===
# scene: Days of yuan # kind: adviser
"Thirty-one days. On a Friday, twenty-six." Zoya Kravtsevich pushes the peppermints across. "I would like that figure to live in this room." # speaker: Zoya Kravtsevich
* [Keep her number out of the page. #id: kravtsevich_number_keep]
    ~ move(standing, -2)
    ~ move(trust, 2)
    ~ nudge(leak_exposure, -5)
    ~ please(kravtsevich_favour, 2)
    She writes it on a mint wrapper and burns the wrapper.
* [Put it in the first line. #id: kravtsevich_number_use]
    ~ move(standing, 4)
    ~ move(dependence, -2)
    ~ nudge(home_strain, 4)
    ~ please(kravtsevich_favour, -2)
    By noon three ministries are buying yuan. On Friday it is nineteen.
* [Ask Beijing for a swap line, in her name. #id: kravtsevich_number_swap]
    ~ move(dependence, 4)
    ~ move(trust, 2)
    ~ nudge(home_strain, -4)
    She signs. She would have preferred another pen.
- ->->

// TO WRITE (Golubkova 1; F44, F45): the car works at Tolyatti, a line that stops at noon; she introduces three workers by name and wants your signature on a levy.
// Hidden: home_strain; favour. Price: levies. The kits she buys from a Chinese maker are in plain sight.
=== adviser_golubkova_1 ===
# scene: The line stops at noon # kind: adviser
"You stand there, by Lida. Lida, tell the comrade what time you go home." The belt stops. It is noon, on a Wednesday. # speaker: Raisa Golubkova
* [Promise Lida the fifth day. #id: golubkova_line_promise]
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ move(standing, 2)
    ~ please(golubkova_favour, 2)
    Golubkova kisses you on both cheeks and hands you the draft.
* [Ask whose crates those are, behind the paint shop. #id: golubkova_line_crates]
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ nudge(leak_exposure, -2)
    ~ please(golubkova_favour, -2)
    The crates are from Wuhu. Lida has been unpacking them since May.
* [Offer her a Chinese partner and half the line. #id: golubkova_line_half]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ nudge(home_strain, -3)
    ~ please(golubkova_favour, -1)
    She asks which half. You had not thought it mattered.
- ->->

// TO WRITE (Vasnetskaya 1; F132, F143, F144): home for three days with apricots and what Astana does not say; she asks for one promise you can keep: no public mention of "backyard".
// Hidden: asian_hedging, counterpart_suspicion; favour. Price: an embassy of her own.
=== adviser_vasnetskaya_1 ===
# scene: Apricots from Shymkent # kind: adviser
Irina Vasnetskaya has dried apricots in a customs bag. "Someone there said to me that they could forgive a large neighbour a good deal, if he would only stop saying backyard. One wondered whether that was expensive." # speaker: Irina Vasnetskaya
* [Strike the word from every paper that leaves the building. #id: vasnetskaya_word_strike]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ please(vasnetskaya_favour, 2)
    The typists are pleased. It was hard to spell in the plural.
* [Ask her to say it first to Beijing, which uses other words. #id: vasnetskaya_word_beijing]
    ~ move(trust, 3)
    ~ move(influence, -2)
    ~ please(vasnetskaya_favour, -1)
    In Beijing they agree at once. They had not been accused.
* [Offer her the embassy, when it falls free. #id: vasnetskaya_word_embassy]
    ~ move(influence, 2)
    ~ move(standing, -1)
    ~ nudge(succession_nerves, 3)
    ~ please(vasnetskaya_favour, 3)
    She counts the apricots, which takes some time.
- ->->
