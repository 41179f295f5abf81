// Set piece, act III: Beijing after the congress, October 2027. Called by setpiece_slot in Q4 2027.
// Facts: F24, F25, F113, F120. The congress itself is off stage, and every name here is invented.

// After the congress. Two beats: the form on which a desk says whom it needs; Velgin's address book in the cloakroom.
// Rests on F24, F25, F113, F120. Plants nothing; sets congress_book 0-2 (0 needed nobody, 1 old contacts kept, 2 cards given to the new men).
// Hidden: leak_exposure, counterpart_suspicion, hardliner_mood, asian_hedging. Reads: trust, treaty_text, pacific_answer, opening labels, energy_sum_by_telephone, influence, hardliner_mood, counterpart. The whole box may be overruled.
=== setpiece_congress ===
# scene: After the congress # kind: setpiece
Form 7-B, contacts abroad: name, purpose, whether needed. After a congress a desk does well to need few. On the landing stands a letter scale. Agriculture came in at four grams. The ocean desk handed in a blank and has been commended.
Yours lives in a shoebox: 219 Russians on cards, 640 grams. Under K is Kazan: {treaty_text == 2:a clause and four signatures, two of them retired|{treaty_text == 1:a telephone number|{treaty_text == 3:a card with nothing on it|the old treaty, in a new sleeve}}}. Whoever has been promoted keeps his coat on, so that one cannot see by how much. Shen Yunhe {trust >= 54: has a second room, where a young woman takes down what is said in the first|is patient behind a new partition}.
"The archive returned a blank as well. It is being asked how the archive came to be so well informed." # speaker: Yan Qiubo
"They have a verb, znatsya," says Gu Ruolan, who wrote a third of the cards. "To know one another. It cannot be done by one person." # speaker: Gu Ruolan
-> form

= form
* (new) [Deal the cards out to the new men, and let them telephone. #id: congress_new #forecast: Gu Ruolan; trust +; medium #forecast: Qiao Weilin; standing -; medium]
    ~ congress_book = 2
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ tally(gu_made, gu_right, counterpart == trader or counterpart == builder)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart == trader or counterpart == builder:
        ~ move(trust, 2)
        The man who draws Velgin {counterpart == trader:reads his card out to him. He corrects the price of a boat, and they get on|once built a lock. They talk about gates for an hour}.
    - else:
        ~ move(trust, -2)
        The man who draws Velgin asks after his dog, by name. The dog had been mentioned in confidence.
    }
    By noon thirty people in Moscow have been rung by strangers: one account, please, at one branch. A widow in Irkutsk, whose husband nobody had taken out of the box, is asked for his view of timber. She gives it.
* (blank) [Hand in a blank: this desk needs nobody. #id: congress_blank #forecast: Yan Qiubo; standing ++; high #forecast: Gu Ruolan; trust -; high]
    ~ congress_book = 0
    ~ move(standing, 5)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, 1)
        "I burnt mine in 2012," Velgin lets you know, through a florist. "The good ones ring by themselves."
    - else:
        ~ move(trust, -4)
        Velgin observes to a florist that Fuyou Street has gone very quiet.
    }
    The box goes down to the stoker, who collects stamps. Seven Kazakhs had been in it too. In Novosibirsk the student Zhou Peiwen, whose grant hung on card 140, gets a letter asking who that is.
* (all) [Declare all of them, and what each told you that was unwelcome. #id: congress_all #forecast: Yan Qiubo; standing -; high #forecast: Gu Ruolan; trust ++; high]
    { overruled(4):
        -> lightened
    }
    ~ congress_book = 1
    ~ move(standing, -4)
    ~ move(dependence, -3)
    ~ move(influence, 1)
    ~ nudge(leak_exposure, 4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, counterpart != watcher)
    { counterpart == watcher:
        ~ move(trust, -2)
        Velgin has the list before the scale has stopped moving. He is number four.
    - else:
        ~ move(trust, 4)
        Velgin learns what is written under "needed" against his name: "yes, and still".
    }
    Card 12, that our coal was wet. Card 77, that nobody in Chita {energy_sum_by_telephone > 0: could bear being rung up about gas|could bear our loans}. Two of the complaints are put in hand. Gu Ruolan is asked for a sample of her handwriting, and then for one written in a hurry.
+ {influence < 52} [Have the five ambassadors answer it in your stead. #id: congress_five_shut #locked: They vouch for a desk that they ring unasked, from influence 52.]
    -> form
* (five) {influence >= 52} [Have the five ambassadors answer it in your stead. #id: congress_five #forecast: Gu Ruolan; influence ++; high #forecast: Lu Zhengping; standing +; medium]
    ~ congress_book = 1
    ~ move(influence, 5)
    ~ move(standing, -2)
    ~ move(trust, -2)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    Astana writes that this desk twice told it something against our interest, and once something against Astana's. {pacific_answer == 3: All five mention Shenzhen, as if they had compared.} There is no heading for a desk that other people need. The Russian embassy sends round to find out what was written.
- -> setpiece_congress.cloakroom

= lightened
~ congress_book = 0
~ move(trust, -2)
~ move(standing, -1)
~ move(dependence, -2)
~ move(influence, 2)
~ tally(yan_made, yan_right, true)
~ tally(gu_made, gu_right, false)
You have reached card sixty when the box is collected. Fang Muqing had remarked that a desk with 219 friends abroad must want something at home. A blank goes in under your name. Seven Kazakhs are left in the box; Astana is flattered.
-> setpiece_congress.cloakroom

= cloakroom
Velgin, in town for a dentist, sits among the overcoats of the promoted with an address book: pigskin, 1996, fifty-two names under Beijing. Eleven are ringed, as better not rung up. It ought to be seventeen. He turns the pages at a height at which you can see them.
"Is it up to date? One becomes attached to the binding." # speaker: Arseny Velgin
Ruan Jizhou, the office's new second man, receives at ten past seven. Your first page of 2025 is on his wall. {opening.cars: "More cars than road," he quotes. "How many more?"|{opening.pages: He has put a date beside "has not decided": today's.|Against "ask the five" stands "and then?"}}
"We pay seven per cent too much up there. That is the price of being liked." # speaker: Ruan Jizhou
* (dash) [Turn the pages with him, and pause at seventeen of them. #id: congress_dash #forecast: Gu Ruolan; trust ++; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ nudge(leak_exposure, 2)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    It takes as long as finding a glove. At the ninth he shuts his eyes; they had shared a flat in Dalian. Two accounts that hung on that man go to Almaty. The attendant, who has been asked to notice things, has noticed a book.
* (one) [Go in to Ruan Jizhou, and ask for one of the seventeen back. #id: congress_one #forecast: Yan Qiubo; standing --; high #forecast: Gu Ruolan; trust +; medium]
    ~ move(influence, 3)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, hardliner_mood < 46)
    { hardliner_mood < 46:
        ~ move(trust, 3)
        ~ move(standing, -3)
        Tan Heping is under inquiry for a fishing rod. Ruan Jizhou asks what it is worth. Forty yuan. He takes the sheet out of the file and gives you the rod.
    - else:
        ~ move(trust, -2)
        ~ move(standing, -4)
        Tan Heping is under inquiry for a fishing rod. "Only the one?" says Ruan Jizhou. "I should have thought better of you for none, or for seventeen."
    }
    Bishkek hears that somebody went through a door for a buyer of grain.
* (card) [Give him a printed card: from now on there is one number. #id: congress_card #forecast: Lu Zhengping; dependence +; high #forecast: Gu Ruolan; trust --; high]
    ~ move(dependence, 4)
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    A courteous graduate answers it by day and by night. Velgin files it at the back, among the hotels. What Moscow used to try at six doors it now tries at one, where Fang Muqing has a chair. On a Tuesday Velgin rings it with good wishes for a lecturer, sixteenth of the seventeen, who is seventy that day. They are logged as a request.
* (ten_past) [Walk him in to Ruan Jizhou, and shut the door behind him. #id: congress_ten_past #forecast: Qiao Weilin; trust -; medium #forecast: Yan Qiubo; standing -; low]
    ~ move(standing, 3)
    ~ move(influence, -4)
    ~ tally(qiao_made, qiao_right, counterpart == patient or counterpart == watcher)
    ~ tally(yan_made, yan_right, false)
    { counterpart:
    - builder:
        ~ move(trust, 4)
        They find a bridge that neither of them built, and laugh.
    - trader:
        ~ move(trust, 3)
        They settle what it costs to be told a thing first.
    - patient:
        ~ move(trust, -2)
        Velgin lets the ten minutes pass and thanks him for them.
    - else:
        ~ move(trust, -3)
        Velgin reads the wall while he is talked to. Coming out he asks who underlined your page.
    }
    Shen Yunhe, the only door there was for eleven years, hears of it from a guard. Astana's minister was to have had ten past seven; he gets twenty past.
- ->->
