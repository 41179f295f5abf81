// The years read back by Shen Yunhe after the summits of acts I, II and III. Called by act_closes in lib/loop.ink. Nothing moves here.
// Reads left_to_rival, overruled_count, candour, what each meeting settled, labels of the year's files, the four meters. Facts: none beyond those of the scenes read back. Who paid is in every line.

// The first year: pink slips. Two of its deeds are dealt from those that happened.
=== year_one ===
# scene: The first year, read back # codex: words_power
Shen Yunhe has had the slips brought up. In the archive a pink one stands wherever a file has left its shelf, with initials and an hour; he lays the year out on your blotter, in rows, and remains standing.
"{left_to_rival > 8:These {in_words(left_to_rival)} are Fang Muqing's. He was right in most of them, to the cent. The other costs are not kept in cents|These {in_words(left_to_rival)} are Fang Muqing's. He has asked me whether you sleep}." # achievement: four_seasons_in_306 # speaker: Shen Yunhe
{ overruled_count > 0:
    One is yellow. "That was you, and then it was us. It happens to desks that say something." # speaker: Shen Yunhe
}
{ oil_answer:
- 1: October's oil. "It came by pipe, and cheap. I was warm on it myself. In Almetyevsk they were paying." # style: memo
- 2: October's oil. "Gone on to Gujarat. At Rizhao sixty tug crews have found out what half of something is." # style: memo
- else: October's oil. "Left waiting off Riau. I asked who had thought of the crews. It was taken down as a question." # style: memo
}
-> slip_of_year_one ->
-> slip_of_year_one ->
{ summit_text:
- 1: "And at Diaoyutai a number. {energy_memorandum > 0:Shanxi, whose coal it puts out, has sent me a piece in a box|It was the price of nothing, to two places}." # speaker: Shen Yunhe
- 2: "And at Diaoyutai the fees. Wuhu has sent pears. At Izhevsk the second shift has been told that it need not hurry." # speaker: Shen Yunhe
- 3: "And at Diaoyutai, chairs. Velgin counted the flags. He has counted things in front of me for eleven years, and never before with his lips." # speaker: Shen Yunhe
- else: "And at Diaoyutai, plums. Astana's envoy was sent home with his lunch in a box. He has returned the box." # speaker: Shen Yunhe
}
{
- standing < 38: -> year_one_shunned
- trust < 38: -> year_one_cold
- influence < 40: -> year_one_unrung
- dependence >= 69: -> year_one_owned
- dependence < 55: -> year_one_loose
- influence >= 57: -> year_one_courted
- trust >= 64: -> year_one_warm
- trust >= 46 and dependence <= 64: -> year_one_level
}
-> year_one_adrift

=== year_one_shunned ===
"What you write is initialled on more floors than it was. It is a bad sign. It means that nobody had to decide who should." He gathers up your slips and leaves Fang Muqing's lying. A driver at Manzhouli, he mentions at the door, was to have been told something by this desk; he tells it to other drivers now. # speaker: Shen Yunhe
->->

=== year_one_cold ===
"They answer by return of post. I used to wait nineteen days for a letter from Velgin, and there was something in it." {counterpart == trader:He has stopped quoting us prices|The last one began "Dear Sir"}, and at Heihe Bai Luoyan has eleven hundred winter boots, all of them left and right, and nobody across the water to sell them to. # speaker: Shen Yunhe
->->

=== year_one_owned ===
"I tried this one as a heap." He pushes the slips together; they do not stay. "Their gas, their wheels, the paper their money is printed from. Somebody over there asked us last week to recommend a plumber." Qiao Weilin sent them one. He has had the bill for the pipes since, and has begun to lie awake on their behalf. # speaker: Shen Yunhe
->->

=== year_one_unrung ===
"I rang Bishkek on Monday. They were charming. They asked me to hold, in Turkish." He has five slips apart from the rest, very clean. {opening.edge:You had begun with those five, he says; he remembers being impressed|Nobody has had those out since the winter}. The interpreter for Tajik has put in for a course in bookkeeping. # speaker: Shen Yunhe
->->

=== year_one_loose ===
"They can do without us, says Fang Muqing. He says it as one does of a child that has learnt to swim." It was not cheap: in Wuhu {home_strain >= 46:a school bus has been sold, with the route still on its forehead|they have put a second row of cars on the running track}, and at Novy Urengoy men are looking for a buyer in a language none of them reads. # speaker: Shen Yunhe
->->

=== year_one_courted ===
"Five ambassadors at my sister's birthday. She is a dentist." He has counted {asian_hedging >= 48:four other capitals' cards under the same flowers|no other capital's flowers}, and Moscow's man, who was not asked, had parked across the road to see who was. "To be invited is pleasant. One is afterwards expected to bring the railway." # speaker: Shen Yunhe
->->

=== year_one_warm ===
"Velgin has written to ask what I take for my back. In eleven years!" He seems put out. Gu Ruolan finds that our cables have begun to be in his rhythm. {candour < 0:"And I have looked here for one slip on which you told him no|"I did find two slips on which you told him no}. The delegation from Tolyatti asked after nobody's back. They are down to Tuesdays and Thursdays." # speaker: Shen Yunhe
->->

=== year_one_level ===
"Nobody has come to me about you. Lu Zhengping did, but he was apologising for something else." He had the customs shift at Manzhouli asked what they thought of the partnership, and they thought that the kettle was theirs. One driver had been let through in an afternoon and slept in the cab all the same, being used to it. "Do that again," says Shen Yunhe. "Less of it, if you can." # speaker: Shen Yunhe
->->

=== year_one_adrift ===
"I could read them in this order, or in that one." He does, and it makes no difference. {candour >= 3:"You have been truthful. I had the impression that four people were being truthful|"Each had its reasons. They were seldom each other's}." In Datong, in Pskov, on a quay at Nakhodka somebody stood in for each of these, and has had no reason given. He squares nothing. He lets the slips lie. # speaker: Shen Yunhe
->->

=== slip_of_year_one ===
~ open_draw(DECK_YEAR)
~ offer(initiative_interpreters > 0, slip_interpreters, 16, -> slip_interpreters, -> nothing_drawn, "")
~ offer(energy_sum_by_telephone > 0, slip_sum, 12, -> slip_sum, -> nothing_drawn, "")
~ offer(war_enlisted > 0, slip_enlisted, 12, -> slip_enlisted, -> nothing_drawn, "")
~ offer(war_enemy_pages > 0, slip_pages, 8, -> slip_pages, -> nothing_drawn, "")
~ offer(industry_price_war > 0, slip_price_war, 10, -> slip_price_war, -> nothing_drawn, "")
~ offer(money_one_bank > 0, slip_bank, 8, -> slip_bank, -> nothing_drawn, "")
~ offer(energy_berth_nine > 0, slip_berth, 8, -> slip_berth, -> nothing_drawn, "")
~ offer(crisis_five_at_frontier > 0, slip_frontier, 8, -> slip_frontier, -> nothing_drawn, "")
~ close_draw()
{ drawn:
    -> drawn_body ->
}
->->

=== slip_interpreters ===
{
- initiative_interpreters.house: A school in our own cellar. "Thirty people who understand every word. Velgin's joke about the tea has not been made since." # style: memo
- initiative_interpreters.both: A school with two kinds of pupil. "The guards have had to be taught the dative. Somebody has put that down as a cost." # style: memo
- else: A school, in Urumqi. "Aynur Tursun teaches it on her Thursdays, which were her mother's." # style: memo
}
->->

=== slip_sum ===
{
- energy_sum_by_telephone.guess: A sum by telephone. "Not said. It was not said very well. Sixty men at Novy Urengoy lived on two-thirds while we did not say it." # style: memo
- energy_sum_by_telephone.write: A sum by telephone. "You wrote it down. Fang Muqing tells it to new people, as a story about an open hand." # style: memo
- energy_sum_by_telephone.ladder: A sum by telephone. "With steps in it. A cook at Hohhot has sent in her bill for the discussion." # style: memo
- else: A sum by telephone. "You went up by the back stairs. The sweeper there was moved; he had been good at stairs." # style: memo
}
->->

=== slip_enlisted ===
{
- war_enlisted.alone: A points man's son. "One correct sentence. His father has taken the certificates home." # style: memo
- war_enlisted.charge: A points man's son. "To be charged, when there is anybody to charge. The father asks when." # style: memo
- war_enlisted.consul: A points man's son. "You sent a coat. I am asked from time to time whose budget has coats." # style: memo
- else: A points man's son. "Sixty-seven names. I have written to four of the nineteen families. I find that I do it slowly." # style: memo
}
->->

=== slip_pages ===
{
- war_enemy_pages.hao: Eight pages. "You let Hao Jingwen go and speak about a fish. Over there whoever asked him a question has been asked some." # style: memo
- war_enemy_pages.price: Eight pages. "You had them paid for, in advance. In Kurgan they eat less meat by it." # style: memo
- war_enemy_pages.tick: Eight pages. "Nine ticks. A firm at Nanjing has three empty benches, and has written to thank us." # style: memo
- else: Eight pages. "Given back, against a receipt. Yan Qiubo has had nothing to read at lunch." # style: memo
}
->->

=== slip_price_war ===
{
- industry_price_war.close: A price war. "You shut two lines, by name. I had tea taken out to the ones with folding stools; it was noted that I had." # style: memo
- industry_price_war.lung: A price war. "Let out by Khorgos. People there who have never driven own more cars than I have met people." # style: memo
- industry_price_war.floor: A price war. "With a floor in it. There is a midwife at Ussuriysk who was to have had a car." # style: memo
- else: A price war. "Licensed. I should like to meet the goalkeeper, and see where he keeps them." # style: memo
}
->->

=== slip_bank ===
{
- money_one_bank.plate: A brass plate. "Forty girls at Hegang have not gone to Dalian. If Brussels can spell the name they will have to." # style: memo
- money_one_bank.almaty: A brass plate, not used. "Gaukhar Abenova stops what she does not like. A plant in Izhevsk is still short of two crates." # style: memo
- money_one_bank.burrows: A brass plate, left blank. "Somebody's money is always going round Heilongjiang by bus. I asked to see its ticket." # style: memo
- else: A brass plate, left blank. "You lent them the patience at one per cent. Qiao Weilin would have given it." # style: memo
}
->->

=== slip_berth ===
{
- energy_berth_nine.shut: Berth nine. "Painted. The pilot, Su Dechang, was a fortnight short, and has painted his own fence." # style: memo
- energy_berth_nine.price: Berth nine. "At nearly a price. It came out of a hospital wing at Nanning. There is a drawing of the wing." # style: memo
- else: Berth nine. "Not mentioned, at up to two-fifths off. The women who pack prawns next door are mentioned in Rotterdam." # style: memo
}
->->

=== slip_frontier ===
{
- crisis_five_at_frontier.protest: Five at a frontier. "The strong word, and it sounded well. A dentist of Harbin took his shoes off for it." # style: memo
- crisis_five_at_frontier.sergeant: Five at a frontier. "A teapot, for the sergeant. The woman whose nose had bled wrote to ask what he had done." # style: memo
- else: Five at a frontier. "It is not talked about any more. I do not know what that cost, and Fang Muqing does." # style: memo
}
->->

// The second year: weighed as waste paper.
=== year_two ===
# scene: The second year, read back
He comes twenty minutes late, with the man who has the tricycle. It is the waste paper that is weighed on the way out by the north gate, and the man keeps a book. Room 306, in its second year: 214 kilos. "Fang Muqing's floor is under forty," says Shen Yunhe when he has gone. "{left_to_rival > 18:He has taken {in_words(left_to_rival)} boxes from here, to be brief about|One cannot be brief about a thing and let somebody else have it. You have not}." # speaker: Shen Yunhe
{ treaty_text:
- 1: "And one sheet from Kazan that was not thrown away. Within three days they must tell us, and we them. Four operators sit at Heihe above a kitchen, and have gone off dumplings." # speaker: Shen Yunhe
- 2: "And nineteen words that were not thrown away. Seoul has. Nine thousand of our cars were to have gone in by the door that shut." # speaker: Shen Yunhe
- 3: "And nothing from Kazan, said aloud. Prikhodin has two winters' boots in a shed. I think of him when I see boots." # speaker: Shen Yunhe
- else: "And the old treaty, renewed. At Khabarovsk a school ate four hundred lunches. The children wish to know when there will be another friendship." # speaker: Shen Yunhe
}
{ pacific_answer:
- 1: Shenzhen he has kept apart. "You handed over our page. In Heilongjiang the bean mills put up their shutters, and I was asked what the bean mills had done." # style: memo
- 2: Shenzhen he has kept apart. "You went round by the ice. I was not told; I had it from the swans. At Rizhao the tugs are out." # style: memo
- 3: Shenzhen he has kept apart. "You read out a paragraph of Astana's. It was the best thing said in either room, and our people were not in it." # style: memo
- else: Shenzhen he has kept apart. "You gave both of them fruit. On Kyiv's list nobody has been crossed off. I am told that the fruit was very even." # style: memo
}
-> bundle_of_year_two ->
{
- standing < 38: "The guard at the inner gate asked me who you were. He has let you through for two years. I believe that it was meant for me." His glasses are mended with thread. A young man of Fang Muqing's has been to measure the room for a larger table. # speaker: Shen Yunhe
- trust < 34: "Velgin used to end with 'as always'. Then with 'regards'. The one on Friday ends with a page number. It is a list of what their customs will open from now on; our drivers have begun to carry blankets." # speaker: Shen Yunhe
- dependence >= 69: "Nobody tells one that it is like being leant upon by somebody asleep. They buy, they borrow, they ring about the boiler. Qiao Weilin calls it leverage, and has stopped going on holiday." A lady in Samara has sent him her drill, to be mended; she writes that there is no other kind. # speaker: Shen Yunhe
- influence < 36: "The five had their photograph taken in the spring. I looked for our interpreter at the edge of it. They had had one of their own." Khorgos has forty customs men and a table-tennis league. # speaker: Shen Yunhe
- dependence < 50: "They have found other shops. One is glad for them. We heat two turbine halls at Harbin so that the pipes should not burst. I am sent the fuel bill, as it is I who was glad." # speaker: Shen Yunhe
- influence >= 59: "Tashkent, Baku, Hanoi, on one Tuesday, and all of them to ask what we think. I used to wish for that. {asian_hedging >= 46:Then they ring Ankara|Then each asks for a bridge}." Two provinces are building those, on loans, and have laid off teachers. # speaker: Shen Yunhe
- trust >= 64: "I read a speech of theirs last week and thought that it was ours. {candour < 0:Then I looked again, and it was the other way about|It had our mistake in it}. A journalist at Omsk who wrote that we are not brothers has been found a post in gardening." # speaker: Shen Yunhe
- else: "214 kilos, and I cannot say that any of it was foolish. {overruled_count > 1:Some of it we sent back to you ourselves. I have kept those; they are the readable ones|A driver at Manzhouli, whom I had asked, has no complaint. He was parked at the time}." # speaker: Shen Yunhe
}
He pays the tricycle man out of his own purse, by weight. "Next year others will be in the room," he says. "Write as if they could read."
->->

=== bundle_of_year_two ===
{
- initiative_one_form > 0: One bundle is tied with ribbon, thirty-one sheets. "These you have made into one. Eleven brokers at Manzhouli lived on the other thirty. They have asked me for an appointment, in quadruplicate." # style: memo
- crisis_serial_number > 0: One envelope is scorched. "A number, from Kharkiv. {crisis_serial_number.answer:You looked it up. I had hoped that somebody would, and had hoped that it would not be us|{crisis_serial_number.shelf:You shut the shelf. Sixty girls sat on the steps|There is an officer there who still has only our regards}}." # style: memo
- war_pressing_truce > 0: One sheet is laminated and has not been weighed. "{war_pressing_truce.quotas:You asked what it was worth in cars. They told you. In the city on that card they were not told|{war_pressing_truce.ren:Two columns. Ren Kexin has been asked seven times by whose leave, and has lost weight|Green for light. I had it on my wall for a week, and could not have said to anybody why}}." # style: memo
- war_oil_for_tariffs > 0: On top lies a hair clipper. "{war_oil_for_tariffs.take:Cixi has its shift. Near Tomsk eleven wells are shut, and four of them for good|{war_oil_for_tariffs.squeeze:Three dollars more off their oil. At Nizhnevartovsk a town has been given a hospital, to pay for|{war_oil_for_tariffs.tell:You read it all out to Velgin. At Cixi seven hundred were chosen, by their birthdays|Zong Aiping has sent three hundred home. I keep it by me so as to hold something}}}." # style: memo
- money_few_members > 0: One offcut is stone. "{money_few_members.ten:We waited for all ten. At Karshi the pumps did not|A bank. Its engraver charged us by the stroke, and Kong Lingxi charges everybody else}." # style: memo
- else: "I looked in it for something that I should remember. It is all very clean. Those who paid for it must be in the other building." # style: memo
}
->->

// The third year: he is on time.
=== year_three ===
# scene: The third year, read back
At nine exactly he is there. {initiative_ear_in_kyiv > 0:He has been on time once before in three years|In three years he has never been on time}, and you both look at the clock. There are midge bites on his wrists, from half an island, and he has put a coin on your desk, for the telephone. "I wished to see if it could be done. It feels like being somebody else." # speaker: Shen Yunhe
{ island_text:
- 1: "For those with gardens, by name. The ducks go through it as they did before; now there is a form. Forty coaches stand in Harbin, and a man who borrowed to buy them." # speaker: Shen Yunhe
- 2: "A gate for all comers. They have bought every tyre in Fuyuan. A chemist at Khabarovsk has written to me, in Chinese, with a dictionary, to ask what he should do about the aspirin." # speaker: Shen Yunhe
- 3: "A hinge. I was asked on the launch what was the matter with it, by a man who makes hinges. Nine dentists at Fuyuan have gone home, with their chairs." # speaker: Shen Yunhe
- else: "Two seconds, lips closed. I have seen the film: I look like somebody signing for a parcel. Forty children had been up since four." # speaker: Shen Yunhe
}
"{summit_island.handback:Five countries have their own key from you. Eleven people at Xi'an now show visitors round a wall|{summit_island.second:And Moscow has a key to other people's cupboard. Dushanbe has written to us twice, once for each keyhole|{summit_island.copy:And the five have a key. I have begun to read their minutes for the style|And we have kept a key. A lady from Tashkent came once, with a folding chair}}}." # speaker: Shen Yunhe
-> winter_of_year_three ->
{
- standing < 38: "It has been suggested upstairs that the desk might be one of Fang Muqing's windows. I asked which. They had a view in mind." He has your last three pages with him, unopened, so that you may have them back while they are still folded. # speaker: Shen Yunhe
- trust < 34: "He shook my hand on the island as one tries a door. {congress_book == 0:We had gone quiet on him, that autumn. He had thought it a line that was down|I asked about his boat, and he said that there were several boats}. You will have passed a teacher of ours in my anteroom. They sent her home from Irkutsk last week; they let her keep the clock." # speaker: Shen Yunhe
- dependence >= 69: "Velgin asked me what they should do about their railways. Not for money; he wanted to know. I lay awake. {congress_book == 2:Ruan Jizhou slept very well|One marries a house like that, one does not buy it}. Their own engineer had the answer in a drawer, at Omsk. Nobody has rung him for a year." # speaker: Shen Yunhe
- influence < 36: "At lunch they had put us between the sea and Mongolia. It was by the alphabet, I was told; I could not find the alphabet. By the coffee our second bridge at Naryn had gone to whoever sat beside the window." # speaker: Shen Yunhe
- dependence < 50: "They could leave us tomorrow and live until the potatoes. I am not against it. In Wuhu {home_strain >= 48:the kindergarten is a showroom, for the cars that came back|they have gone over to making wheelbarrows}." # speaker: Shen Yunhe
- influence >= 59: "I am to be made an honorary something in four cities. {asian_hedging >= 46:In the fifth it will be somebody from Ankara|In the fifth I am already a street}. Each has a list, and the lists have tunnels in them; at Baise they have stopped two, with the men's tools inside, to be able to begin." # speaker: Shen Yunhe
- trust >= 64: "When he laughed I laughed. I noticed it afterwards, in the car. {treaty_text == 2:Nineteen words, and we are beginning to finish each other's|Gu Ruolan noticed it at the time}. In Kyiv there is a clerk who files what we say under what they say, to save a drawer." # speaker: Shen Yunhe
- else: "I tried to think what we had quarrelled over, and got as far as a list. {overruled_count > 2:Three times and more we sent you back, and I can no longer tell which of us it was that was careful|It had been paid by then, mostly by people at Heihe}." # speaker: Shen Yunhe
}
At eleven minutes past he gets up. It is when he would have come. "In a year it will be somebody else's," he says. He forgets the coin, or has left it.
->->

=== winter_of_year_three ===
{
- initiative_ear_in_kyiv > 0: "{initiative_ear_in_kyiv.embassy:You have a visitors' book in Kyiv. Moscow reads it with pleasure, and has sent us the spelling of a numismatist|You have an ear in Kyiv. Ren Kexin has been ill twice, from cellars. I am asked what she has heard, and I say, people}." # style: memo
- war_monitors_blue > 0: "{war_monitors_blue.four:Four of those jackets had other eyes in them. It was we who paid for it: the next ones will be turned out to the lining|There was a list of people in blue, and one had sold his car on the strength of it. I have been trying to buy it back}." # style: memo
- war_power_station > 0: "Four boilers. {war_power_station.store:They stand at Harbin in grease, and a man at Okhtyrka has given up a locomotive|Two of them make steam where it was cold. In Moscow I was asked about the other two, by a person in a warm coat}." # style: memo
- crisis_shot_on_ice > 0: "There was a shot, and a man who was reported dead three times before his lunch. {crisis_shot_on_ice.tell:You let it be told with the prices in. He was fined eighty yuan, and paid it|{crisis_shot_on_ice.demand:Eleven ferrymen are painting a ferry on account of it|He is mending shoes again, sitting down}}." # style: memo
- crisis_province_ships > 0: "434 agricultural shelters. {crisis_province_ships.through:In Tolyatti they have seen the film, I think every day|Nine thousand people under them, as the vice-governor says. He says it to me by telephone, in the evenings}." # style: memo
- industry_kaluga > 0: "A hall at Kaluga, for one yuan. Lu Zhengping has asked me to forgive him for it, under three headings. I did not like to ask what for." # style: memo
- else: "For this winter I found nothing in your writing. It has gone by handcart, and is signed very small." # style: memo
}
->->
