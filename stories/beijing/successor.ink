// The successor's verdict: what the next head of the desk says of you, by family of ending and by three habits
// (candour, files left to the rival, being kept back), then the decisions by name.

=== successor ===
# scene: The next head of the northern desk
You are invited to a retirement, somebody else's, and find yourself beside the one who has your room. There are sunflower seeds.
{
- ending_clear_books + ending_long_table + ending_quiet_pledge > 0: "I have been asked to improve it. I move one thing a quarter by the breadth of a finger, and wait. {candour >= 3: You had written down why each of them stood where it stood, which is very unkind to a reformer.|{candour < 0: None of it is as you used to describe it. It is a good deal better than you said, and much nearer the edge.|Then I move it back.}} People suppose that the desk is quiet because nothing happens."
- ending_owned_problem + ending_warehouse + ending_the_echo > 0: "On my first day they brought me the inventory. It took until Thursday. {candour >= 3: Your warnings are all there, between the items, like pressed flowers.|I looked for a place where somebody had hesitated.} We own the most extraordinary things. I have been trying to give away a heating plant."
- ending_returned + ending_tariff_paid + ending_correct_relations > 0: "I was sent to Moscow to be introduced. {trust < 30: They showed me a very fine collection of clocks.|They were kindness itself, and asked what had become of you, and when I told them there was a sort of rustle.} I should have liked to quarrel with them once, to see what it had been like."
- else: "I did not know who had sat there. I guessed from what people stopped saying when I came in. {overruled_count > 3: You were kept back {in_words(overruled_count)} times, and each time asked again, I am told, in a slightly larger hand.|There was half a sentence in the drawer.} I keep it. It is my ambition to deserve the other half."
}
{left_to_rival > 33: "Fang Muqing says that you were the best colleague he ever had. I believe he means that you left him alone with it."|{left_to_rival < 27: "Fang Muqing says that he never once got to the bottom of a box of yours. He says it as one might of a well."|"Fang Muqing says that you gave him exactly the boxes he would have picked. He has wondered since who was choosing."}}
-> remembered ->
Shen Yunhe, for whom the speeches are, answers them eleven minutes late. Coming out, you are handed your coat, with a thing in the pocket that is not yours: {initiative_interpreters > 0: a child's copybook, filled in a grown man's hand with one Russian verb|{energy_sum_by_telephone > 0: a page of figures with the sum torn neatly out|{adviser_lu_1 > 0: an apple, a very good one|a paper clip, bent into a river}}}. Nobody in the cloakroom will say who left it.
->->

// The decisions that a stranger would name: the two set pieces that began it, then each meeting that was held.
=== remembered ===
Between the seeds, on the back of the programme, your successor has been writing a list with the title "Do not touch".
{ energy_memorandum:
- 2: Tianjin: the word "binding". It binds. # style: ledger
- 1: Tianjin: "intend". So do we all. # style: ledger
- else: Tianjin: the missing line. It is the most visited thing we have. # style: ledger
}
{ summit_text:
- 1: House twelve: the price, given first. # style: ledger
- 2: House twelve: the levies, given first. Eleven provinces remember the date. # style: ledger
- 3: House twelve: the five, asked first. # style: ledger
- else: House twelve: nothing given. Nothing was asked for twice. # style: ledger
}
{ quarter >= 8:
    { treaty_text:
    - 1: Kazan: three days to consult in. # style: ledger
    - 2: Kazan: nineteen words, the last five ours. # style: ledger
    - 3: Kazan: no signature, on either side of the page. # style: ledger
    - else: Kazan: the same text, a better pen. # style: ledger
    }
}
{ quarter >= 12:
    { island_text:
    - 1: Heixiazi: a gate, by name. # style: ledger
    - 2: Heixiazi: a gate, for prams. # style: ledger
    - 3: Heixiazi: a gate, in principle. # style: ledger
    - else: Heixiazi: a ribbon, both halves. # style: ledger
    }
}
{ quarter >= 14:
    { truce_text:
    - 1: The hotel in Astana: the talking, in shifts. # style: ledger
    - 2: The hotel in Astana: our word, and Kyiv's signature. # style: ledger
    - 3: The hotel in Astana: four hundred neighbours, and Kyiv's signature. # style: ledger
    - else: The hotel in Astana: the bill, which both sides paid. # style: ledger
    }
}
->->
