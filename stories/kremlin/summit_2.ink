// The summit that closes act II: Kazan, 12 June 2027. The text that replaces or repeats that of 2001.
// Fires in Q2 2027. Sets treaty_text 0-3, read by acts III and IV and by the endings.

// Two beats: what you are afraid of (the night before), which text (the table). To refuse the clause aloud closes its file for good.
// Rests on F113, F120, F130, F159, F162. Hidden: us_deal, succession_nerves, counterpart_suspicion, hardliner_mood, asian_hedging.
// Reads: trust, counterpart, succession_nerves, setpiece_treaty_day, setpiece_shenzhen, pacific_answer, summit_text, oil_answer, energy_memorandum, crisis_treaty_drone, initiative_river_table.
=== summit_kazan ===
# scene: Kazan, the twelfth of June # kind: setpiece # codex: treaty # codex: words_alliance
There is honey on article three. A dish of chak-chak was put down on the eleventh draft, and Timur Abdrashin, whose city it is, is going at the page with a wet cuff. Past eleven, and still light enough over the Kazanka to read by.
{trust >= 60: Shen Yunhe has left his interpreter in the car. He turns out to have had Russian all along, learnt from a woman in Harbin in 1974, with every stress in its place.|{trust < 44: Shen Yunhe has brought two interpreters, who check each other.|Shen Yunhe's interpreter stands a step behind him, so that you need not look at her.}} He has new glasses, on a cord. {setpiece_treaty_day.help: "Last July you gave me a perfective," he says. "I have carried it about for a year. It is heavy."|{setpiece_treaty_day.consult: "I have your telephone number," he says. "It rang once. I believe that it was somebody cleaning."|"Last July you read us what we had already signed," he says. "At home they took it for a draft."}} # speaker: Shen Yunhe
He takes a piece of the chak-chak and finds nowhere to put it. "Tell me what it is that you are afraid of. I ask so as to bring the right paper in the morning." # speaker: Shen Yunhe
-> eve

= eve
{summit_text == 1 and energy_memorandum > 0: You have settled a number with him before now, and that was easier.|{summit_text == 3: At Diaoyutai you had an envoy in the passage to look at. Here there is only the river.|You have known him for two years. He has not asked you that before.}}
* (unafraid) [Answer that nobody at home is afraid of anything. #id: kazan_unafraid #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ nudge(counterpart_suspicion, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    He nods; he has said the same, in that tone, to people of whom he was fond. By breakfast it has reached Dolzhikova, who for once finds nothing to correct. Abdrashin gives up on the honey and asks for a clean page three. The printer is in the other hotel, where they are asleep.
* (heirs) [Answer: whoever sits in our two chairs after us. #id: kazan_heirs #forecast: Irina Vasnetskaya; trust +; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 2)
    ~ move(standing, -3)
    ~ nudge(succession_nerves, 4)
    ~ nudge(counterpart_suspicion, -4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    He eats the piece, to be rid of it. His own heir, he says, will be an engineer, who likes things with a guarantee. You describe yours, whom you have not met. {succession_nerves >= 38: Moscow has heard by morning that you discussed a succession, though not whose.|Only the colonel, on a bench with a newspaper, at that hour, hears that two men spoke of age.}
* (winter) [Answer: that you will settle with Washington, and send us a calendar. #id: kazan_winter #forecast: Gleb Ostranin; trust -; medium #forecast: Zoya Kravtsevich; dependence -; low]
    ~ nudge(us_deal, -3)
    ~ tally(ostranin_made, ostranin_right, pacific_answer == 2)
    ~ tally(kravtsevich_made, kravtsevich_right, pacific_answer == 2)
    { pacific_answer == 2:
        ~ move(trust, -2)
        ~ move(dependence, -3)
        ~ move(standing, 1)
        "You went round by a kitchen in Shenzhen," he says mildly, "and ask me what I do in dining rooms." Still, he knocks a dollar off something, so that you should feel it was worth your shoes.
    - else:
        ~ move(trust, 3)
        ~ move(influence, -2)
        {setpiece_shenzhen.gift: "You gave me six weeks and sent no bill," he says. "I have looked for it."|"We shall settle," he says. "We shall tell you on the Thursday. You would tell us on the Friday; we have counted on that."} It is the frankest sentence of the year. The five, who sent a deputy to be told things, are told that you went for a walk.
    }
- -> text

= text
Eleven in the morning, the hall by the river. {crisis_treaty_drone: Rinat Minkashev takes the coats; he turns with the whole of his shoulders now.|An old man takes the coats, and gives each delegation the other one's numbers.} {counterpart == builder: Shen Yunhe has had the table made, in Kazan, of ash.|{counterpart == trader: Shen Yunhe has four texts and would like to hear an offer.|{counterpart == watcher: Shen Yunhe has a twelfth draft. You have only just finished it yourselves.|Shen Yunhe has set his watch down, with its face to the wood.}}}
"If we are attacked, who comes, and where do I put him?" says Prikhodin, in from Khabarovsk. "And if they are, whom do I send? I have a choir." # speaker: Oleg Prikhodin
"A clause that cannot be enforced is a fence drawn on snow," says Dolzhikova. "One is tempted to lean on it." # speaker: Marina Dolzhikova
* (consult) [Sign a duty to consult within three days, for twenty years. #id: kazan_consult #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ treaty_text = 1
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ move(standing, -1)
    ~ move(influence, -1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    {setpiece_treaty_day.consult: The number you invented last summer is printed in the annex. It has been laid.|{setpiece_treaty_day.help: Those who clapped last July read it through for the other verb.|An annex gives the number of a telephone, and the hours.}} From then on either side may wake the other. Astana asks if one line could be run through it, for the sound. Prikhodin, who may now be woken at any hour from either side, has a camp bed carried into his office.
* (nothing) [Refuse the clause aloud, for good, and sign nothing. #id: kazan_nothing #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; influence +; medium]
    ~ treaty_text = 3
    ~ move(trust, -5)
    ~ move(influence, 3)
    ~ move(standing, 3)
    ~ nudge(asian_hedging, -4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    "Russia will not ask to be helped, and will not promise to come." You say it standing. {setpiece_treaty_day.help: Two in your own delegation have last July's programme with them, and compare.|Prikhodin looks at you with something like love.} Whatever else is signed in your time, that will not be; the drafts go to the archive with the honey on them. Ulaanbaatar and Astana sleep better. Before lunch Abdrashin is told that a loan which was to have come with the clause will not come without it.
* (clause) [Ask for the clause: nineteen words, each to help the other. #id: kazan_clause #forecast: Gleb Ostranin; standing +; medium #forecast: Irina Vasnetskaya; trust ++; high]
    ~ tally(vasnetskaya_made, vasnetskaya_right, trust >= 56)
    ~ tally(ostranin_made, ostranin_right, trust >= 56)
    { trust >= 56:
        ~ treaty_text = 2
        ~ move(trust, 5)
        ~ move(influence, -4)
        ~ move(standing, 3)
        ~ nudge(us_deal, -5)
        ~ nudge(hardliner_mood, -4)
        Aid, if either is attacked; of what kind, each judges for itself. Shen Yunhe has the second half underlined and lets you have the first. "This we can give," he says; he signs slowly, and reads his own name. Tokyo recalls an ambassador. Astana asks by nightfall what an attack is. In Kyiv the nineteen words are pinned up beside a list of parts. # achievement: nineteen_words
    - else:
        ~ treaty_text = 1
        ~ move(trust, -2)
        ~ move(dependence, -4)
        ~ move(standing, -2)
        ~ move(influence, -1)
        He is sorry, and it takes him forty minutes. You are given a duty to consult, in good leather, and next to it, for the journey, a fifth off the rate on every yuan loan you hold. Abdrashin says it is the best day's work of his life and that he would rather not have been there. Upstairs a speech with the perfective in it is put through the shredder.
    }
* (renew) [Renew the words of 2001 as they stand. #id: kazan_renew #forecast: Zoya Kravtsevich; trust -; medium #forecast: Gleb Ostranin; trust -; high]
    ~ treaty_text = 0
    ~ move(trust, 2)
    ~ move(dependence, -3)
    ~ move(standing, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(ostranin_made, ostranin_right, false)
    { setpiece_treaty_day.old:
        ~ move(influence, 2)
        You said that they would run on, and they do. It is noticed in the capitals where such things are counted.
    - else:
        ~ move(influence, 1)
        Last July's promise is in nobody's folder. The translators, who have the text by heart, are let go at noon.
    }
    Neither has a claim on the other's land; either may be consulted. {initiative_river_table > 0: The mayors on the Amur get their paragraph about ice back, stamped.|Two hundred policemen who had been brought in for a great day are marched off to look at the mosque.} Shen Yunhe wraps a piece of chak-chak in the refused draft, to take home.
- ->->
