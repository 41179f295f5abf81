// The provisional verdict after the summit of Q2 2026. Velgin reads the year; the id names what he saw.
// Real and state-dependent; replaced by the act II opening once its decks exist. No final ending before Q5.

=== act_closes ===
# scene: The year, read back
Velgin has the four folders again, thicker now, and squares them until the edges agree. He puts on his reading glasses to say it. {left_to_rival > 8: "You left {in_words(left_to_rival)} files to Dolzhikova. She sends her thanks, which I would worry about."|"You left {in_words(left_to_rival)} files to Dolzhikova. She has noticed which."} # speaker: Arseny Velgin
{ overruled_count > 0:
    "You were sent back {overruled_count == 1: once|more than once}. It happens to people who ask for something." # speaker: Arseny Velgin
}
{ summit_text:
- 1: "You went for the price. One sees what everything else cost." # speaker: Arseny Velgin
- 2: "You went for the levies. In Tolyatti they have a word for you; I had it explained." # speaker: Arseny Velgin
- 3: "You went for the five. I had thought the meeting was with one." # speaker: Arseny Velgin
- else: "You came home early from Beijing. My wife never believes that either." # speaker: Arseny Velgin
}
-> who_came ->
{
- standing < 36: -> verdict_sidelined
- trust < 38: -> verdict_cold
- dependence >= 66 and trust >= 60: -> verdict_captured
- dependence >= 66: -> verdict_bound
- influence < 34: -> verdict_shut_out
- dependence < 44: -> verdict_cut_loose
- influence >= 58: -> verdict_courted
- trust >= 48 and trust <= 66 and dependence <= 58: -> verdict_level
}
-> verdict_drifting

// The adviser who thinks you are owed something. Reads the four favours.
=== who_came ===
{ MAX(MAX(ostranin_favour, kravtsevich_favour), MAX(golubkova_favour, vasnetskaya_favour)):
- 0: No card came with the May holidays.
    ->->
- ostranin_favour: On your desk is a plain card with an extension number. It is a different extension.
    ->->
- kravtsevich_favour: On your desk are two peppermints and a date, which is a Friday.
    ->->
- golubkova_favour: On your desk is a wing mirror, boxed, with a bow.
    ->->
- vasnetskaya_favour: On your desk is a customs bag with apricots in it, unopened and unsigned.
    ->->
}
No card came with the May holidays.
->->

=== verdict_sidelined ===
"What you wrote was often true. It was read by fewer people each quarter, and by the end, I think, by me." The lift to the fourth floor now needs a second card. You have the first. # ending: act_one_sidelined
-> END

=== verdict_cold ===
"They still answer. They answer the letter, and not the question." At the embassy on Druzhby Street the lights in the commercial wing are off by five. The pears have stopped. # ending: act_one_cold
-> END

=== verdict_captured ===
"They say wonderful things about you in Beijing. I have a file of them." He weighs it in one hand. "Our side would like to know which side that is." # ending: act_one_captured
-> END

=== verdict_bound ===
"Every contract in here can be defended. It is when one lays them end to end." He does. They reach from the window to the door, and the last one has an option to extend. # ending: act_one_bound
-> END

=== verdict_shut_out ===
"Beijing, yes. But I had a call put through to Tashkent on Monday, and they asked me to spell the name of the office." He has written it out for next time, in Uzbek. # ending: act_one_shut_out
-> END

=== verdict_cut_loose ===
"You have got us some air. I am told it is also what one feels on a ladder." In Kiselyovsk and Novy Urengoy they are paying for the air, and have sent in the bill. # ending: act_one_cut_loose
-> END

=== verdict_courted ===
"Five capitals sent flowers for the anniversary. To us. Shen Yunhe asked the florist's name." He is almost smiling. Almost smiling is where he stops. # ending: act_one_courted
-> END

=== verdict_level ===
"Nobody is pleased with you. Golubkova, the colonel, Beijing, in about equal measure." He squares the folders one last time. "Three more years of that, please." # ending: act_one_level
-> END

=== verdict_drifting ===
"A year. One can say that it went by." There is a water stain on the top folder, the shape of the Caspian, and he moves his cup on to it. "Next year, choose something." # ending: act_one_drifting
-> END
