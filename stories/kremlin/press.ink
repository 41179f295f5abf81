// Press digest: Moscow, Beijing and Astana read the same quarter. One story, three voices, by what moved most.
// Each voice has five lines, dealt in turn (deal, in cables.ink), so a line comes back after four others at the earliest.
// Reads the meters against their value when the quarter opened; asian_hedging and us_deal colour some lines.

=== press_digest ===
{ quarter_story():
- 1: -> press_warmer
- 2: -> press_cooler
- 3: -> press_closer_tied
- 4: -> press_looser
- 5: -> press_courted
- 6: -> press_passed_by
}
-> press_still

=== press_warmer ===
{ deal(press_warmer, 5):
- 0: MOSCOW, a morning daily: The latest handshake is "a wall against the wind". The wind is not identified. # style: press
- 1: MOSCOW, a morning daily: Chinese made easy: twelve phrases for the dacha. Number seven is "it has always been ours". # style: press
- 2: MOSCOW, a morning daily: A panda in the Moscow zoo has a cold. The nation's newsrooms are informed hourly. # style: press
- 3: MOSCOW, a morning daily: Friendship tea is back in the shops, in a smaller packet, with a larger friend on it. # style: press
- else: MOSCOW, a morning daily: A tenor from Shenyang sang three verses of "Moscow Nights", and then one that none of us knew. # style: press
}
{ deal(press_warmer * 2, 5):
- 0: BEIJING, a party paper, page 3: Relations "advance along the established track". The photograph is of the track. # style: press
- 1: BEIJING, a party paper, page 3: Warm words from the north, printed whole. Our reply, printed smaller, is warmer. # style: press
- 2: BEIJING, a party paper, page 3: Readers ask what a samovar is for. A retired engineer explains. # style: press
- 3: BEIJING, a party paper, page 3: A reader reports that the north has excellent ice cream. Passed to the commerce ministry. # style: press
- else: BEIJING, a party paper, page 3: Our correspondent was a guest at a dacha. He writes with respect about the fence. # style: press
}
{ deal(press_warmer * 3, 5):
- 0: ASTANA, an evening site: {asian_hedging >= 50: When neighbours embrace, we check which of their hands is free.|Good news next door; transit fees unchanged.} # style: press
- 1: ASTANA, an evening site: Both anthems were played on our border on Friday, at once. There were no injuries. # style: press
- 2: ASTANA, an evening site: They are friends again. Book your trains early. # style: press
- 3: ASTANA, an evening site: Our minister rang one neighbour with congratulations and was put through by the other. # style: press
- else: ASTANA, an evening site: Their banquet went on until two. The bridge between them closed at ten, as usual. # style: press
}
->->

=== press_cooler ===
{ deal(press_cooler, 5):
- 0: MOSCOW, a talk show's own site: Who counted our tanks while we poured the tea? # style: press
- 1: MOSCOW, a talk show's own site: Forty minutes on a smile in the third row. Experts were divided on whose. # style: press
- 2: MOSCOW, a talk show's own site: Our viewers vote: is a friend who pays late a friend? Lines close at nine. # style: press
- 3: MOSCOW, a talk show's own site: Is the wall round their embassy higher than last year? Our crew has brought a ladder. # style: press
- else: MOSCOW, a talk show's own site: A retired general explains the map with his sleeve. The break is for tractors from Shandong. # style: press
}
{ deal(press_cooler * 2, 5):
- 0: BEIJING, a finance weekly: Exporters advised to ask for payment in full, "as a courtesy". # style: press
- 1: BEIJING, a finance weekly: A Ningbo firm has renamed its Moscow office a storeroom. The lease is for both. # style: press
- 2: BEIJING, a finance weekly: Northern orders: see under weather. # style: press
- 3: BEIJING, a finance weekly: Two Harbin insurers no longer quote for Chita. A third no longer picks up. # style: press
- else: BEIJING, a finance weekly: Our column on patience is held over to the next number. # style: press
}
{ deal(press_cooler * 3, 5):
- 0: ASTANA, a business daily: Two giants step on each other's feet; a third asks us to dance. {us_deal >= 40: The third has brought a minerals lawyer.|The third has not called back.} # style: press
- 1: ASTANA, a business daily: Interpreters' rates fall by a fifth. They had hoped for a longer quarrel. # style: press
- 2: ASTANA, a business daily: The quarrel next door is about manners, sources say. It is priced in tonnes. # style: press
- 3: ASTANA, a business daily: Both call it a technical pause. Our technicians would like to know the technique. # style: press
- else: ASTANA, a business daily: Each delegation has taken rooms here, on different floors, to talk about the other. # style: press
}
->->

=== press_closer_tied ===
{ deal(press_closer_tied, 5):
- 0: MOSCOW, a government gazette: Settlement in friendly currencies reaches another record; see table, continued overleaf. # style: press
- 1: MOSCOW, a government gazette: Correction: in Tuesday's list of partners, for "partners" read "partner". # style: press
- 2: MOSCOW, a government gazette: Imported bearings now meet the national standard, which has been revised. # style: press
- 3: MOSCOW, a government gazette: A stamp with both flags is on sale. It may be had for yuan, without the queue. # style: press
- else: MOSCOW, a government gazette: Lathes are not scarce, the ministry says. It says so in two languages, the second for the supplier. # style: press
}
{ deal(press_closer_tied * 2, 5):
- 0: BEIJING, a shipping bulletin: Northbound containers return empty less often than before. Timber, mostly. # style: press
- 1: BEIJING, a shipping bulletin: Zabaikalsk: a second shift of inspectors, a first shift of hairdressers. # style: press
- 2: BEIJING, a shipping bulletin: Demand for Russian-language packaging up. Demand for Russian goods to put in it, steady. # style: press
- 3: BEIJING, a shipping bulletin: Heihe warehouse rents double. Goods go north, tenants say, and the boxes come home. # style: press
- else: BEIJING, a shipping bulletin: A northern mill has asked for our catalogue of spare parts. All pages. # style: press
}
{ deal(press_closer_tied * 3, 5):
- 0: ASTANA, a columnist: Our northern neighbour now knows what it is to have one big customer. We could have lent him our notes. # style: press
- 1: ASTANA, a columnist: My uncle sold his whole flock each year to one butcher. He spoke of him, always, as a friend. # style: press
- 2: ASTANA, a columnist: They have stopped quoting prices in dollars. They have also stopped quoting prices. # style: press
- 3: ASTANA, a columnist: When one man owns the mill and the road to it, said my grandmother, learn to like bran. # style: press
- else: ASTANA, a columnist: Moscow's import list has nine pages. Under "origin" there is one word, and then ditto marks. # style: press
}
->->

=== press_looser ===
{ deal(press_looser, 5):
- 0: MOSCOW, an industrial weekly: Domestic gearbox passes test. Second domestic gearbox expected. # style: press
- 1: MOSCOW, an industrial weekly: A reader in Miass asks where the cheap drill bits have gone. The editors wish him strength. # style: press
- 2: MOSCOW, an industrial weekly: Self-reliance has a smell, writes our correspondent from Chelny, and it is of hot varnish. # style: press
- 3: MOSCOW, an industrial weekly: The Chelny foundry casts a crankcase in its own sand. We print a photograph of the sand. # style: press
- else: MOSCOW, an industrial weekly: Wanted at Miass: a buyer for forty Chinese lathes, and a teacher for the Russian ones. # style: press
}
{ deal(press_looser * 2, 5):
- 0: BEIJING, a commerce ministry spokesman, in full: "We have noted the relevant measures." # style: press
- 1: BEIJING, a commerce ministry spokesman, in full: "Both sides benefit. We hope both sides will notice." # style: press
- 2: BEIJING, a commerce ministry spokesman, in full: "On the car question, I have nothing to add to the cars." # style: press
- 3: BEIJING, a commerce ministry spokesman, in full: "I have seen the report. I have not seen the cars." # style: press
- else: BEIJING, a commerce ministry spokesman, in full: "The world is large, and so is our list of customers." # style: press
}
{ deal(press_looser * 3, 5):
- 0: ASTANA, a freight forwarder's letter: Rates to Moscow down, waiting times up, everyone suddenly polite. # style: press
- 1: ASTANA, a freight forwarder's letter: Client moved fourteen lorries to the Aktau ferry. Client's drivers request seasickness pay. # style: press
- 2: ASTANA, a freight forwarder's letter: We can now offer Moscow in nine days or in two papers. # style: press
- 3: ASTANA, a freight forwarder's letter: Moscow has asked four of us to quote by Friday. It used to ask whether there was a Friday. # style: press
- else: ASTANA, a freight forwarder's letter: In our Kostanay shed: machine parts marked "not from China". Will the owner please come. # style: press
}
->->

=== press_courted ===
{ deal(press_courted, 5):
- 0: MOSCOW, a foreign-affairs monthly: The region has not forgotten who built its railways. Twelve pages of railways. # style: press
- 1: MOSCOW, a foreign-affairs monthly: Five capitals, five hotels, one breakfast: our editor tours the near abroad and gains weight. # style: press
- 2: MOSCOW, a foreign-affairs monthly: Why they need us. Part four: water. # style: press
- 3: MOSCOW, a foreign-affairs monthly: The new cultural centre in Tashkent has a lift. Our correspondents went up in it twice. # style: press
- else: MOSCOW, a foreign-affairs monthly: How many of their languages do our envoys speak? The answer takes two numbers. # style: press
}
{ deal(press_courted * 2, 5):
- 0: BEIJING, a think-tank brief: "Some duplication of effort" in Central Asia. The footnote gives the mileage. # style: press
- 1: BEIJING, a think-tank brief: The northern neighbour has begun to answer letters. Adjust accordingly. # style: press
- 2: BEIJING, a think-tank brief: On chairs: seating at regional meetings, 2013 to the present, with diagrams. # style: press
- 3: BEIJING, a think-tank brief: Northern visits are up by a third. The gifts now include things that had been asked for. # style: press
- else: BEIJING, a think-tank brief: The north's new rail timetable, tested by the author with a watch, is accurate. He returned by air. # style: press
}
{ deal(press_courted * 3, 5):
- 0: ASTANA, an editorial: We like being asked. We will go on being asked by several. # style: press
- 1: ASTANA, an editorial: Somebody in Moscow has learned where the comma goes in our country's name. It was noticed. # style: press
- 2: ASTANA, an editorial: Two neighbours offer to mend our roof. We have asked both for the invoice first. # style: press
- 3: ASTANA, an editorial: Moscow sent us a draft with gaps in it. We had not known that it made those. # style: press
- else: ASTANA, an editorial: We were asked for our view before the communique was printed. The printers were told to wait. # style: press
}
->->

=== press_passed_by ===
{ deal(press_passed_by, 5):
- 0: MOSCOW, a Sunday paper, travel section: Forgotten sanatoria of Issyk-Kul. Prices now in three currencies. # style: press
- 1: MOSCOW, a Sunday paper, travel section: Our language abroad: a school in Osh keeps one class. The teacher is from Pune. # style: press
- 2: MOSCOW, a Sunday paper, travel section: Ten things to do while waiting at Mashtakovo. # style: press
- 3: MOSCOW, a Sunday paper, travel section: Samarkand in three days, by way of Istanbul, since nobody flies there direct. # style: press
- else: MOSCOW, a Sunday paper, travel section: Left on the Dushanbe sleeper: six umbrellas, one boot, a trade agreement. Apply at platform four. # style: press
}
{ deal(press_passed_by * 2, 5):
- 0: BEIJING, an overseas edition: A new line on the map, a new road on the ground; ribbon cut by nine schoolchildren. # style: press
- 1: BEIJING, an overseas edition: A dialect choir from Xi'an is applauded in Dushanbe, twice by request. # style: press
- 2: BEIJING, an overseas edition: Kashgar airport adds a gate. It is for five flags and has six poles. # style: press
- 3: BEIJING, an overseas edition: Tractor school opens in Namangan. The manuals are in Uzbek, and the tractors start. # style: press
- else: BEIJING, an overseas edition: A herder above Naryn has a dish from Shaanxi and a vet from Gansu. He recommends the vet. # style: press
}
{ deal(press_passed_by * 3, 5):
- 0: ASTANA, the state agency: {asian_hedging >= 50: Fourth summit this season. The Russian chair was occupied by a chargé.|Friendship with all sides reaffirmed, in alphabetical order.} # style: press
- 1: ASTANA, the state agency: A telegram of congratulation from Moscow arrived on the right day and was published on the following one. # style: press
- 2: ASTANA, the state agency: The minister received, in this order, the guests from the south, the east, the west, and the north. # style: press
- 3: ASTANA, the state agency: Moscow's note has been received, and will be answered in the order of its arrival. # style: press
- else: ASTANA, the state agency: The union's session lacked a quorum. Coffee was served to those who had come. # style: press
}
->->

=== press_still ===
{ deal(press_still, 5):
- 0: MOSCOW, a weather column: Snow before the holidays is possible, officials confirm. # style: press
- 1: MOSCOW, a weather column: Pollen counts will be released when they are lower. # style: press
- 2: MOSCOW, a weather column: Fog on the river, lifting where instructed. # style: press
- 3: MOSCOW, a weather column: Icicles: residents of the inner ring are asked to look up. # style: press
- else: MOSCOW, a weather column: The river stands at its usual level, which will be announced. # style: press
}
{ deal(press_still * 2, 5):
- 0: BEIJING, a party paper, page 6: A delegation was received. It was thanked for coming. # style: press
- 1: BEIJING, a party paper, page 6: A seminar on seminars concluded in Haidian. # style: press
- 2: BEIJING, a party paper, page 6: Working-level contacts worked. # style: press
- 3: BEIJING, a party paper, page 6: A circular on the number of circulars has been circulated. # style: press
- else: BEIJING, a party paper, page 6: The two sides exchanged views, and each has kept its own. # style: press
}
{ deal(press_still * 3, 5):
- 0: ASTANA, a gossip site: Nothing happened to our north or east, which is how we like it. # style: press
- 1: ASTANA, a gossip site: The two big embassies booked the same caterer. # style: press
- 2: ASTANA, a gossip site: Both neighbours sent melons. Different melons. # style: press
- 3: ASTANA, a gossip site: An ambassador was seen buying his own bread. The other one was seen watching. # style: press
- else: ASTANA, a gossip site: Two motorcades met at a roundabout. Each gave way. It took a while. # style: press
}
->->
