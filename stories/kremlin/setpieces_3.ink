// Set piece, act III: Beijing after the congress, October 2027. Called by setpiece_slot in Q4 2027.
// Facts: F24, F25, F113, F120.

// New faces. Two beats: whose number you ring; what you tell the new man. Every name in it is invented, the congress itself is off stage.
// Rests on F24, F25, F113, F120. Sets congress_book 0-2. Hidden: counterpart_suspicion, home_strain, leak_exposure, succession_nerves.
// Reads: trust, treaty_text, opening labels, oil_answer, counterpart, home_strain, counterpart_suspicion, pacific_answer. The calls may be overruled.
=== setpiece_congress ===
# scene: New faces # kind: setpiece
Pigskin, 1996, the gilt gone from the edges: Velgin has lent you his address book. Under Beijing it has forty-one names. Since the congress he has been through it with a ruler; a cross for the dead, a dash for the retired, and beside seventeen a small circle, of which he says only that one had better not ring there.
The heating in that city comes on in the middle of November, so that new men receive in their overcoats. Shen Yunhe {trust >= 54: has kept his room and been given a second, with a secretary in it who is there to listen|has kept his room, less a third, where a partition has been put in}. {treaty_text == 2: In the new men's handbook the clause from Kazan stops at the word "aid".|{treaty_text == 1: The telephone from Kazan has been moved to a desk that nobody has sat down at yet.|{treaty_text == 3: In the new men's handbook Kazan is a kind of melon.|The old treaty has been reset in a new type, with the dates larger.}}}
"Item one. Four of the seventeen are under inquiry. Item two. Their telephones have been left connected. Let us note for whom." # speaker: Gleb Ostranin
"One is told that nobody has sent the seventeen a card," says Vasnetskaya. "One might be the only one." # speaker: Irina Vasnetskaya
-> book

= book
* (away) [Stay at home a month, and let them find their chairs. #id: congress_away #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ congress_book = 0
    ~ move(standing, 4)
    ~ move(dependence, -2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == patient:
        ~ move(trust, 1)
        ~ move(influence, -2)
        "You let us hang up our coats," writes Shen Yunhe, in the fifth week. "There was one embassy that did."
    - else:
        ~ move(trust, -4)
        By the time you come they have chairs, and have learnt from an Indian delegation, with slides, how to sit in them.
    }
    {oil_answer == 1: The pumps at Mohe are left alone; for a month they carry what the contract says.|A buyers' meeting lapses, and four cargoes find somebody else.} Six kilometres of pipe were to have been inspected at Vyksa. The manager sends you a photograph of rain on them.
* (old) [Ring all seventeen, and ask after their gardens. #id: congress_old #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; standing -; high]
    { overruled(4):
        -> calls_made
    }
    ~ congress_book = 1
    ~ move(standing, -3)
    ~ move(influence, 2)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != watcher)
    { counterpart == watcher:
        ~ move(trust, -2)
        The line is very clear. It has never been so clear.
    - else:
        ~ move(trust, 4)
        Nine come to the telephone. Six of them do have gardens.
    }
    One was a minister, and would like to know the price of seed potatoes in Chita. One weeps, and apologises for the connection. Next morning his daughter-in-law, who keeps a school, has to explain why a foreign office should telephone her kitchen. Ulaanbaatar, which had not dared to, sends seventeen cards after yours.
* (new) [Write to the new men: one page each, no greeting. #id: congress_new #forecast: Zoya Kravtsevich; dependence +; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ congress_book = 2
    ~ move(trust, 2)
    ~ move(dependence, 4)
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    They answer within the day, by paragraph. {counterpart == trader: Each has attached a price, and two have attached the same one.|Paragraph four is in every answer, word for word: they would find it simpler to deal with one bank, one pipe and one desk.} It is simpler. Qiao Weilin's people, who had run six small accounts for you for years as a kindness, are told to close them by spring. Velgin gets his book back without a mark in it, and looks through it twice.
+ {trust < 60} [Have Shen Yunhe take you round, door by door. #id: congress_doors_shut #locked: He would have to spend his own name on yours, and does so from trust 60.]
    -> book
* (doors) {trust >= 60} [Have Shen Yunhe take you round, door by door. #id: congress_doors #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; trust -; low]
    ~ congress_book = 2
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Fourteen doors, in felt slippers, because of a new floor. At each he says the same short thing about you, and at the ninth you understand it: that you once told him something to your cost. {pacific_answer == 1: He means Shenzhen.|He does not say which.} It uses up a favour that he had been keeping for a nephew. The colonel has the order of the doors, and wants it explained why the security bureau came before finance.
- -> setpiece_congress.new_man

= calls_made
~ congress_book = 0
~ move(trust, -2)
~ move(standing, -1)
~ move(dependence, -2)
~ tally(ostranin_made, ostranin_right, true)
~ tally(vasnetskaya_made, vasnetskaya_right, false)
You are at the third name when the line goes over to a recording. Dolzhikova had put it to the chief that a man who rings the fallen is ringing to be overheard, and he could not say that she was wrong. Velgin comes to fetch the book himself. Two yuan accounts that one of the seventeen had vouched for are wound up on the Friday.
-> setpiece_congress.new_man

= new_man
Ruan Jizhou, deputy head of the office, forty-four, a bridge engineer from Hefei, stands at a lectern at ten past seven in his coat. On the wall he has your first page of 2025. {opening.taxes: "You wrote that it was your own tax," he says. "I had my department copy the line out."|{opening.pages: "The leak will be found," he reads out. "Was it?"|"You wished to hear from Astana first," he says. "I want to know if you still do."}}
"My predecessors had friends in Moscow. I have added up what the friends cost; it is seven per cent. I propose to understand you without liking you. It keeps longer." # speaker: Ruan Jizhou
He has ten minutes, and a card on which one line is blank: what Moscow wants of him. Shen Yunhe, by the radiator, is warming his hands on nothing.
* (ledger) [Ask for every figure in both languages, on the same day. #id: congress_ledger #forecast: Zoya Kravtsevich; trust -; medium #forecast: Raisa Golubkova; standing -; high]
    ~ move(trust, 2)
    ~ move(dependence, -4)
    ~ move(standing, -3)
    ~ nudge(leak_exposure, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    He underlines "same". {home_strain >= 46: The first sheet shows what Samara owes Ningbo, to the day; a clinic there pays before it can be asked again, and stops ordering film.|The first sheet shows nine agents who had been paid twice. Four are in Perm.} Golubkova learns from it, together with everybody else, how many kits came in for whom. The colonel, who used to buy the same figures from a man in Dubai, stops the cheque.
* (ask) [Ask what he would like, and write that down. #id: congress_ask #forecast: Irina Vasnetskaya; trust +; high #forecast: Zoya Kravtsevich; dependence +; medium]
    ~ move(trust, 3)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    No one has asked him, he says, not since the bridge. He would like to be rung before Astana is. That is all; he puts the cap on his pen. {opening.neighbours: You had begun your time here the other way about, and he knows that he is asking for it.|You look at the line, in your own hand, and it seems short.} In Astana they notice in a week. Serikova's calls are taken on the second ring from now on, by somebody who will pass it on.
* (candid) [Tell him what the friends were for. #id: congress_candid #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(influence, 3)
    ~ move(standing, -1)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 46)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart_suspicion < 46:
        ~ move(trust, 2)
        One of the seventeen told you once that you were wrong about a harvest, you say, and a province ate. He turns the card over. "What was his name?" He has it taken off a list.
    - else:
        ~ move(trust, -3)
        One of the seventeen told you once that you were wrong about a harvest. "That is what I mean," says Ruan Jizhou. "He should have told me." By noon the man's telephone does not ring out at all.
    }
    Shen Yunhe walks you down to the car without a coat. The Kazakh minister, next on the card, has had it all through the wall, and pays you the compliment of asking for less than he came for.
- ->->
