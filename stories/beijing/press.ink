// Press digest: Beijing, Moscow and Astana read the same quarter. One story, three voices, by what moved most.
// Each voice has five lines, dealt in turn (deal, in lib/draw.ink), so a line comes back after four others at the earliest.
// Papers and programmes are invented. Reads the meters against their value when the quarter opened; asian_hedging and us_deal colour some lines.

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
- 0: BEIJING, an evening paper: Two Siberian cranes have nested at our zoo. The public is asked to read this quietly. # style: press
- 1: BEIJING, an evening paper: Letters: a retired welder recalls his Soviet teacher, who took the blame for a boiler. # style: press
- 2: BEIJING, an evening paper: Black bread is on sale in Wangfujing. It sells by weight, and the weight is admired. # style: press
- 3: BEIJING, an evening paper: A choir of Harbin tram drivers has been invited north, with the tram. # style: press
- else: BEIJING, an evening paper: Readers propose a Chinese name for the Moscow Express. The Moscow Express has one already. # style: press
}
{ deal(press_warmer * 2, 5):
- 0: MOSCOW, a ministry's own page: The eastern partner "once again listened with attention". A photograph of the listening is attached. # style: press
- 1: MOSCOW, a ministry's own page: Talks passed in an atmosphere. The communique is shorter than the guest list. # style: press
- 2: MOSCOW, a ministry's own page: Our side has accepted eleven vases, and is grateful for the crates. # style: press
- 3: MOSCOW, a ministry's own page: A first lesson in characters was held in the canteen. Forty came. They have learnt "soup". # style: press
- else: MOSCOW, a ministry's own page: The friendship garden has been replanted with a species that keeps its leaves. # style: press
}
{ deal(press_warmer * 3, 5):
- 0: ASTANA, a morning show: {asian_hedging >= 44: The two of them are getting on, so we have rung Ankara, Brussels and Seoul, just to chat.|The two of them are getting on, and the traffic report is good.} # style: press
- 1: ASTANA, a morning show: They were photographed laughing. Our guest, who knows both languages, could not find the joke. # style: press
- 2: ASTANA, a morning show: One borrowed the other's aeroplane. It was returned with the tank full. # style: press
- 3: ASTANA, a morning show: Two flags are up on our avenue. The city ordered them in one length, to be safe. # style: press
- else: ASTANA, a morning show: On the couch this morning: a man who sold carpets to both, and what each said of the other's floor. # style: press
}
->->

=== press_cooler ===
{ deal(press_cooler, 5):
- 0: BEIJING, a patriot's channel: He reads out who owes us an answer. It takes him until the adverts. # style: press
- 1: BEIJING, a patriot's channel: "I do not say that they are ungrateful. I say: count the vases." # style: press
- 2: BEIJING, a patriot's channel: Tonight he compares two maps by holding them to the lamp, until the lamp is moved. # style: press
- 3: BEIJING, a patriot's channel: A viewer in Jilin has thrown out his fur hat. A second viewer has asked where. # style: press
- else: BEIJING, a patriot's channel: Some friends, he says, are like stoves. The simile lasts eleven minutes and goes out. # style: press
}
{ deal(press_cooler * 2, 5):
- 0: MOSCOW, a business daily: Payments to the east now need a form, and the form needs an appendix, and the appendix is in Qingdao. # style: press
- 1: MOSCOW, a business daily: A delegation expected on Tuesday is expected. Hotels have been told to go on expecting it. # style: press
- 2: MOSCOW, a business daily: The eastern chamber's annual ball is put off. The orchestra had been paid in advance, by us. # style: press
- 3: MOSCOW, a business daily: Three insurers have found the same clause in the same week. It concerns friends. # style: press
- else: MOSCOW, a business daily: At the forum, for once, no one used the word "unprecedented". # style: press
}
{ deal(press_cooler * 3, 5):
- 0: ASTANA, a radio hour for farmers: When the big ones sulk, said a caller from Turkistan, melons get through in a day. # style: press
- 1: ASTANA, a radio hour for farmers: Both neighbours rang: they are not quarrelling. {us_deal >= 40: So has an American, to ask.|Nobody else rang.} # style: press
- 2: ASTANA, a radio hour for farmers: Question from Zharkent: if they stop talking, who will translate for us? Answer: we might. # style: press
- 3: ASTANA, a radio hour for farmers: Our expert on wind expects it from two sides, and advises hay under the north wall. # style: press
- else: ASTANA, a radio hour for farmers: Prices for onions at either border have become honest, which in onions is a bad sign. # style: press
}
->->

=== press_closer_tied ===
{ deal(press_closer_tied, 5):
- 0: BEIJING, a logistics newsletter: Northbound goods are up again. So is the pile of what they pay with, mainly logs. # style: press
- 1: BEIJING, a logistics newsletter: Wanted in Manzhouli: forty clerks who can spell Krasnoyarsk. Training is given. # style: press
- 2: BEIJING, a logistics newsletter: The queue at the border is shorter by a kilometre, having been paved and renamed a park. # style: press
- 3: BEIJING, a logistics newsletter: A seller of gaskets reports that he is the last one in the north. He sounds uneasy. # style: press
- else: BEIJING, a logistics newsletter: A tractor ordered from us by Omsk has come home to be mended. It was given a window seat. # style: press
}
{ deal(press_closer_tied * 2, 5):
- 0: MOSCOW, a consumer page: The kettle is theirs, the plug is theirs, and the sticker that says ours is theirs. # style: press
- 1: MOSCOW, a consumer page: Nine brands of drill compared. We ran out of letters; they come from one street. # style: press
- 2: MOSCOW, a consumer page: A reader has found a Russian screw in his Chinese wardrobe, and will not part with it. # style: press
- 3: MOSCOW, a consumer page: Spare keys: where to have them cut, and for what holiday to wait. # style: press
- else: MOSCOW, a consumer page: Our test of imported winter boots is delayed. The laboratory's floor is being imported. # style: press
}
{ deal(press_closer_tied * 3, 5):
- 0: ASTANA, a bank's morning note: Northern clients now think in yuan and swear in roubles. We quote in both. # style: press
- 1: ASTANA, a bank's morning note: The rouble moved today because Guangzhou did. We have stopped printing the arrow. # style: press
- 2: ASTANA, a bank's morning note: One debtor, one creditor: it is restful to analyse, and we should not like to be either. # style: press
- 3: ASTANA, a bank's morning note: Asked for its other suppliers, a mill in Kurgan sent us a photograph of the one. # style: press
- else: ASTANA, a bank's morning note: We lower our forecast for choice. Volumes are unaffected. # style: press
}
->->

=== press_looser ===
{ deal(press_looser, 5):
- 0: BEIJING, a trade journal: Northern buyers would like fewer of everything, and the manual. # style: press
- 1: BEIJING, a trade journal: A plant in Hebei that made one bolt for one customer is reading about bolts. # style: press
- 2: BEIJING, a trade journal: Our cars abroad: page four, and, for the north, a footnote with a bicycle in it. # style: press
- 3: BEIJING, a trade journal: Russia has built a lathe. We have seen it. It is a lathe. # style: press
- else: BEIJING, a trade journal: Exporters are advised to learn Portuguese, at a pace of their own choosing. # style: press
}
{ deal(press_looser * 2, 5):
- 0: MOSCOW, a regional evening news: Izhevsk turns out its first own gear. The mayor was photographed with his thumb in it. # style: press
- 1: MOSCOW, a regional evening news: Prices of phones are up. A minister advises calling less, and going round. # style: press
- 2: MOSCOW, a regional evening news: In Ulyanovsk they have unpacked machines that were sent in 1983, and they are rather good. # style: press
- 3: MOSCOW, a regional evening news: School boots from Kirov this year. They are warm, they are heavy, and there are two of them. # style: press
- else: MOSCOW, a regional evening news: India has sent us a bus. Nobody has yet found the horn that does not work. # style: press
}
{ deal(press_looser * 3, 5):
- 0: ASTANA, a haulier's blog: Eastbound I carry their goods north, westbound I carry them back. I am paid for both. # style: press
- 1: ASTANA, a haulier's blog: Moscow has asked for my price list. It has never before been curious. # style: press
- 2: ASTANA, a haulier's blog: At Khorgos they gave me tea while I waited. They have more tea than lorries just now. # style: press
- 3: ASTANA, a haulier's blog: Loaded Turkish taps for Kazan. The man signing wept, or had hay fever. # style: press
- else: ASTANA, a haulier's blog: My cousin is learning to mend what my other cousin used to import. # style: press
}
->->

=== press_courted ===
{ deal(press_courted, 5):
- 0: BEIJING, a provincial daily: Xi'an has welcomed five delegations, and found beds for six. # style: press
- 1: BEIJING, a provincial daily: A vocational school in Urumqi lends two teachers of welding to Namangan. They are asked to stay. # style: press
- 2: BEIJING, a provincial daily: Our reporter crossed five borders, and was given at each a different bread. # style: press
- 3: BEIJING, a provincial daily: The port of Lianyungang has put up a sign in Kazakh, after asking how it is spelt. # style: press
- else: BEIJING, a provincial daily: A well sunk near Osh by a Gansu crew is named after the cook. # style: press
}
{ deal(press_courted * 2, 5):
- 0: MOSCOW, a historian's column: They build there what we once surveyed. I have found the survey; it is better drawn. # style: press
- 1: MOSCOW, a historian's column: My colleague in Dushanbe has answered me, very warmly, from Chengdu. # style: press
- 2: MOSCOW, a historian's column: A region that has two friends, I write, has a calendar. It was sent back, marked gloomy. # style: press
- 3: MOSCOW, a historian's column: Asked when we lost the South, I replied that it had not been ours to mislay. # style: press
- else: MOSCOW, a historian's column: Three of my students have taken up Chinese. The fourth will teach them Russian when they return. # style: press
}
{ deal(press_courted * 3, 5):
- 0: ASTANA, a current-affairs weekly: The east now asks before it pours the concrete. We count this as infrastructure. # style: press
- 1: ASTANA, a current-affairs weekly: The contract came in three languages and said the same in each. Our lawyers went through it twice. # style: press
- 2: ASTANA, a current-affairs weekly: They wished to know what we would like. It took the cabinet a week, for lack of practice. # style: press
- 3: ASTANA, a current-affairs weekly: {asian_hedging >= 44: A good offer from the east. We have shown it to the others, with the price uncovered.|A good offer from the east. We have shown it to nobody, so far.} # style: press
- else: ASTANA, a current-affairs weekly: A guest who leaves before he is tired of us: we had been told there was no word for it. # style: press
}
->->

=== press_passed_by ===
{ deal(press_passed_by, 5):
- 0: BEIJING, an opinion page: On being invited less: a retired ambassador looks for the cause in the food. # style: press
- 1: BEIJING, an opinion page: Some neighbours, we read, take our roads and thank the weather. The road was opened on a fine day. # style: press
- 2: BEIJING, an opinion page: It is asked why a Turkish film is showing in Kashgar. It is a good film. # style: press
- 3: BEIJING, an opinion page: The five have held a meeting. The text is available, from one of the five. # style: press
- else: BEIJING, an opinion page: A professor calls it diversification, and would like to be told where the word was bought. # style: press
}
{ deal(press_passed_by * 2, 5):
- 0: MOSCOW, a Sunday supplement: In Almaty nobody asked me about China. I mention it because I had prepared. # style: press
- 1: MOSCOW, a Sunday supplement: Samarkand is full of Italians, who point. The guide was once a colonel of ours. # style: press
- 2: MOSCOW, a Sunday supplement: A festival of five cuisines: I waited for the sixth, and then for the bill. # style: press
- 3: MOSCOW, a Sunday supplement: The new terminal at Tashkent signposts Frankfurt, Mecca and Seoul. One then asks a policeman. # style: press
- else: MOSCOW, a Sunday supplement: They had kept a samovar for us. It was on the shelf with other people's gifts. # style: press
}
{ deal(press_passed_by * 3, 5):
- 0: ASTANA, a parliamentary reporter: {asian_hedging >= 44: The minerals bill passed to applause from a gallery that had flown in overnight.|The minerals bill is read again. It is a long bill, and there is no hurry.} # style: press
- 1: ASTANA, a parliamentary reporter: Asked whom the new road serves, the minister named a village. The village was delighted. # style: press
- 2: ASTANA, a parliamentary reporter: An eastern credit was declined, with three pages of thanks, of which two were sincere. # style: press
- 3: ASTANA, a parliamentary reporter: Deputies have voted themselves lessons in English, Turkish and silence. # style: press
- else: ASTANA, a parliamentary reporter: The eastern envoy sat in the visitors' seats today. He took notes, and was offered a cushion. # style: press
}
->->

=== press_still ===
{ deal(press_still, 5):
- 0: BEIJING, a weather office: Haze, thinning; where it does not thin, haze. # style: press
- 1: BEIJING, a weather office: Sand from the north-west, in the usual quantity and of the usual origin. # style: press
- 2: BEIJING, a weather office: Heating will be turned on according to the calendar. Residents are asked to be cold until then. # style: press
- 3: BEIJING, a weather office: No wind was reported. Flags at public buildings have been advised. # style: press
- else: BEIJING, a weather office: Clear over the western hills, for those who are allowed up. # style: press
}
{ deal(press_still * 2, 5):
- 0: MOSCOW, a chess column: A draw was agreed on move eleven, both players having trains. # style: press
- 1: MOSCOW, a chess column: White waited. Black, who had studied him, waited too. A child asked who was winning. # style: press
- 2: MOSCOW, a chess column: Problem of the week: mate in nine. Last week's problem is still with the committee. # style: press
- 3: MOSCOW, a chess column: The eastern master sealed his move on Friday. The envelope is in good hands. # style: press
- else: MOSCOW, a chess column: An old opening has been revived. So far nobody has come out of it. # style: press
}
{ deal(press_still * 3, 5):
- 0: ASTANA, an events listing: Tonight: nothing at the Russian house, nothing at the Chinese house, jazz. # style: press
- 1: ASTANA, an events listing: The conference on connectivity has been moved. It could not be reached. # style: press
- 2: ASTANA, an events listing: Free entry on Sunday: an exhibition of state gifts, and of the boxes they came in. # style: press
- 3: ASTANA, an events listing: A round table on neighbours. Bring a chair. # style: press
- else: ASTANA, an events listing: Lost at the opera, between two delegations: an interpreter. # style: press
}
->->
