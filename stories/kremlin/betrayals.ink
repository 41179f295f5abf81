// Betrayals: what an adviser does at a favour of -3 or worse, from act III on. Each once, at most one a quarter, told at quarter's end.
// No choice. Where one label explains it the line names the option that cost the favour. Each betrayer has a reason.
// Facts: F99 (Ostranin); F53 (Kravtsevich); F44, F45 (Golubkova); F132 (Vasnetskaya).

=== betrayal_slot ===
{ act < 3:
    ->->
}
{ ostranin_favour <= -3 and betrayal_ostranin == 0:
    -> betrayal_ostranin
}
{ kravtsevich_favour <= -3 and betrayal_kravtsevich == 0:
    -> betrayal_kravtsevich
}
{ golubkova_favour <= -3 and betrayal_golubkova == 0:
    -> betrayal_golubkova
}
{ vasnetskaya_favour <= -3 and betrayal_vasnetskaya == 0:
    -> betrayal_vasnetskaya
}
->->

// Ostranin's copy of a candid page. Rests on F99. Hidden: leak_exposure. Reads: candour, labels of what was done to him.
=== betrayal_ostranin ===
~ nudge(leak_exposure, 6)
# scene: The colonel's copy
Dolzhikova has it before her when you sit down: {candour > 0: your candid page|a candid page that you tore up}, numbered along the margin in a hand that leaves no guesses. She reads aloud, from number nine.
{
- adviser_ostranin_3.share:
    ~ move(standing, -6)
    "Item one," says Ostranin in the corridor. "Half of my man was sold to Beijing. I have spent the other half." # echo: ostranin_both_share
- adviser_ostranin_2.tell:
    ~ move(standing, -6)
    "Item one," says Ostranin in the corridor. "I showed you one source. There was a mare in it." # echo: ostranin_source_tell
- war_eight_pages.explain:
    ~ move(standing, -6)
    "Item one," says Ostranin in the corridor. "Eight pages of mine went abroad by air. This one went two floors." # echo: eight_pages_explain
- adviser_ostranin_1.refuse:
    ~ move(standing, -6)
    "Item one," says Ostranin in the corridor. "I asked for a list, a day ahead. It was refused at 14:11." # echo: ostranin_list_refuse
- else:
    ~ move(standing, -6)
    "Item one," says Ostranin in the corridor. "A copy was asked for, by name. None of mine has ever been lost."
}
"Item two. I have seen six heads of desk. The two who let nobody read them were read in the end by worse people, and I carried one's suitcase. She at least reads with care. Let us note that I would do it again." # speaker: Gleb Ostranin
->->

// A morning without yuan. Rests on F53. Hidden: home_strain. Reads: labels of what was done with her numbers.
=== betrayal_kravtsevich ===
~ nudge(home_strain, -4)
# scene: A morning without yuan
You had promised Shen Yunhe nine hundred million by noon. At 09:58 Zoya Kravtsevich halts yuan trading for the day.
{
- adviser_kravtsevich_4.round:
    ~ move(trust, -6)
    ~ move(dependence, -4)
    "There were to be forty-five days," she says. "I signed for them. I could not find them, so I stopped looking, for one morning." # echo: kravtsevich_letter_round
- adviser_kravtsevich_3.harbin:
    ~ move(trust, -6)
    ~ move(dependence, -4)
    "A number of mine crossed the river," she says. "I have shut the gate behind it." # echo: kravtsevich_fund_harbin
- adviser_kravtsevich_2.stand:
    ~ move(trust, -6)
    ~ move(dependence, -4)
    "I signed once because you needed the days," she says. "This I have signed awake." # echo: kravtsevich_signature_stand
- adviser_kravtsevich_1.use:
    ~ move(trust, -6)
    ~ move(dependence, -4)
    "You put my counter into a first line," she says. "Here is one that you can put in the last." # echo: kravtsevich_number_use
- else:
    ~ move(trust, -6)
    ~ move(dependence, -4)
    "I gave you the figure on Monday," she says. "You were in a meeting about figures."
}
Days on the counter at opening: six. With your payment: two, and four banks with pharmacies behind them. "I can fund insulin or I can fund your noon. I was not asked which. I was not asked." She slides you a mint. In Beijing your noon passes; they eat. # speaker: Zoya Kravtsevich
->->

// Six hundred kits. Rests on F44, F45. Reads: labels of what was done to her plants.
=== betrayal_golubkova ===
# scene: Released by room 412
Six hundred kits have passed Zabaikalsk in the very week when she spoke against kits, for an hour, with a handkerchief. The release bears your stamp; hers would not have opened the gate.
{
- adviser_golubkova_4.colonel:
    ~ move(standing, -5)
    ~ move(dependence, 4)
    "You gave the boy to the colonel," says Golubkova. "So somebody had to sign." # echo: golubkova_nephew_colonel
- adviser_golubkova_3.stop:
    ~ move(standing, -5)
    ~ move(dependence, 4)
    "You stopped Lida's line," says Golubkova. "Full pay, to look at a wall. I gave her something to hold." # echo: golubkova_lida_stop
- adviser_golubkova_2.value:
    ~ move(standing, -5)
    ~ move(dependence, 4)
    "Nineteen, you said. From nineteen I was to feed them," says Golubkova. # echo: golubkova_bolts_value
- adviser_golubkova_1.crates:
    ~ move(standing, -5)
    ~ move(dependence, 4)
    "You asked me whose crates, and then you went home to supper," says Golubkova. # echo: golubkova_line_crates
- else:
    ~ move(standing, -5)
    ~ move(dependence, 4)
    "You had a stamp in a drawer," says Golubkova, "and I had four thousand people in a yard."
}
Nozdrin holds the form up to the camera; the committee asks who is your man at Wuhu. "You can say that it was me," she tells you, on the stairs, red to the collar. "You say it. They will send me home, and you can go yourself on Monday and tell Farida what she is to do with the flour." # speaker: Raisa Golubkova
->->

// One day. Rests on F132. Hidden: asian_hedging. Reads: labels of what was done to her; counterpart.
=== betrayal_vasnetskaya ===
~ nudge(asian_hedging, -3)
# scene: Thursday in Astana
On Friday Vasnetskaya cables you what Beijing means to propose to the five. Astana's answer, on two sides of paper, is dated Thursday.
{
- adviser_vasnetskaya_3.home:
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(standing, -4)
    "From a room on to a wall," she says, "one is apt to ring people up." # echo: vasnetskaya_chair_home
- adviser_vasnetskaya_2.disown:
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(standing, -4)
    "Once one spoke there in your name, and it was taken back," she says. "This time one spoke in one's own." # echo: vasnetskaya_message_disown
- else:
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(standing, -4)
    "They would have had it from us in the end," she says, "about as late as usual."
}
{counterpart == watcher: Shen Yunhe had the hour of her call before you had the cable.|In Beijing they had been promised that you would hear first, and had believed it.} Dolzhikova asks whose embassy it is. "For fourteen years I have been telling them that they would be asked first. One did think that it might, for once, be true. It was one day. They used it well." # speaker: Irina Vasnetskaya
->->
