// The successor's verdict: what the next head of the desk says of you, by family of ending and by three habits
// (candour, files left to the rival, being overruled), then the decisions by name.

=== successor ===
# scene: The next head of the Eastern Desk
A year later you are asked to tea in room 412. Your successor has your cup, washed.
{
- ending_accounts_kept + ending_three_chairs + ending_the_clause > 0: "I was told to look for what was wrong with it. I have had a year. {candour >= 3: What is wrong with it is that you wrote it all down, so that I can find nothing to have known better.|{candour < 0: What is wrong with it is that nobody upstairs was ever told how near it came.|It leans a little. I find I lean as well.}} I change one figure a quarter and feel like a vandal."
- ending_by_appointment + ending_ruler_on_the_map + ending_their_man > 0: "I keep a drawer of things that I may still decide. It is a small drawer. {candour >= 3: You said so, every year, on one page, and were thanked.|I have looked for the page on which somebody said stop.} People ask which of them was the mistake. I say that it was a slope, and that the view from it was very fine."
- ending_unanswered + ending_western_ticket + ending_polite_winter > 0: "They send me delegations of people who knew somebody. {trust < 30: I write to Beijing every Monday. I have learnt to write so that nothing need be answered.|They are perfectly correct. I have taken up skating, so as to have something to mention.} I should like to have seen it when it was worth spoiling."
- else: "I knew about you by the hush. {overruled_count > 3: You were sent back {in_words(overruled_count)} times. I should like to know how one asks again.|In the files it stops in the middle of a sentence.} I have finished the sentence. I expect you would have put it differently."
}
{left_to_rival > 33: "Dolzhikova says that she did most of it. I have checked. She did.|{left_to_rival < 27: "Dolzhikova says that you left her nothing to do. She says it with great respect.|"Dolzhikova says that you chose well what to leave her, and that it was her education."}}
-> remembered ->
The tea is as it was. At the door you are handed a thing that was found behind the radiator: {initiative_river_table > 0: a felt boot, for a child, left foot, with a price on the sole|{energy_border_price > 0: a paper tape with a knot that nobody could undo|{adviser_kravtsevich_1 > 0: a peppermint, in its wrapper, with a date|a green pencil, sharpened at both ends}}}. Which of you should have it is not settled by any treaty.
->->

// The decisions that a stranger would name: each summit, then the two set pieces that began it.
=== remembered ===
On the wall a list has been pinned up, headed "Still standing", in your successor's small hand.
{
- setpiece_tianjin.binding: Tianjin: the word "binding". It has been. # style: ledger
- setpiece_tianjin.intent: Tianjin: "intend". We still do. # style: ledger
- else: Tianjin: the empty ninth line. Nobody has dared to fill it in. # style: ledger
}
{ summit_text:
- 1: Diaoyutai: the price first. # style: ledger
- 2: Diaoyutai: the levies first. Lida sends a card. # style: ledger
- 3: Diaoyutai: the five first. They have asked for a sixth chair, in case. # style: ledger
- else: Diaoyutai: home early. The ducks are remembered. # style: ledger
}
{ quarter >= 8:
    { treaty_text:
    - 1: Kazan: the duty to consult. # style: ledger
    - 2: Kazan: the clause. # style: ledger
    - 3: Kazan: nothing, and said aloud. # style: ledger
    - else: Kazan: the old words again, which were good ones. # style: ledger
    }
}
{ quarter >= 12:
    { island_text:
    - 1: The island: a gate for people with a saw to return. # style: ledger
    - 2: The island: a gate for everyone. # style: ledger
    - 3: The island: later. # style: ledger
    - else: The island: a ribbon. # style: ledger
    }
}
{ quarter >= 14:
    { truce_text:
    - 1: Astana, the hotel: they went on talking. # style: ledger
    - 2: Astana, the hotel: a truce that Beijing vouched for, and Kyiv signed. # style: ledger
    - 3: Astana, the hotel: a truce that the neighbours watched, and Kyiv signed. # style: ledger
    - else: Astana, the hotel: two coats fetched at four in the morning. # style: ledger
    }
}
->->
