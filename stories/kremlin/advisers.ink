// Adviser scenes, act I: one for each of the four. Each costs one point of attention and fires once.
// Facts: F99, F101 (Ostranin); F51, F53 (Kravtsevich); F44, F45 (Golubkova); F132, F143, F144 (Vasnetskaya).

// Ostranin's first scene: he offers the visitors' ledger and names his price.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Favour is read by his later scenes and by echo_eight_pages.
=== adviser_ostranin_1 ===
# scene: The visitors' ledger # kind: adviser # codex: words_services
He arrives at 14:02 and apologises for the two minutes. Gleb Ostranin keeps his gloves on the table, fingers together, as if they might be asked to sign. {ostranin_made > 0: Your cupboard door holds a pencil tally of your advisers' forecasts; he gives his own figure: {record_of(ostranin_made, ostranin_right)}. {score_of(ostranin_made, ostranin_right) < 60: He blames the world.|He considers it normal.}|He has looked into your cupboard before you have put anything in it.}
"Item one. Since Monday, eleven Chinese visitors to this building. Item two. Nine were expected." He turns a page that he has no need to read. "Item three. I can tell you each quarter which meeting they already knew about. I would want one thing: your guest list, a day ahead. I would not call that a price. Let us note it as a habit." # speaker: Gleb Ostranin
* (give) [Give him the list, a day ahead. #id: ostranin_list_give]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(leak_exposure, -8)
    ~ nudge(hardliner_mood, 3)
    ~ please(ostranin_favour, 2)
    "Noted, 14:09." He buttons the gloves on. From Thursday the Chinese commercial counsellor is met at the door by two men who are interested in umbrellas, and begins to propose restaurants instead.
* (partial) [Give him the names that were never on any list. #id: ostranin_list_partial]
    ~ move(standing, 1)
    ~ move(influence, 2)
    ~ nudge(counterpart_suspicion, 3)
    ~ please(ostranin_favour, 1)
    Two names. He looks at them the way a tailor looks at a hem. "Item four," he says, "you sort before you hand over. I would do the same." One of the two is in Astana by the weekend, and stays.
* (refuse) [Refuse; ask which of our own people told him the count. #id: ostranin_list_refuse]
    ~ move(trust, 3)
    ~ move(standing, -3)
    ~ nudge(leak_exposure, 3)
    ~ please(ostranin_favour, -2)
    The gloves go on. "Let us note that you asked." Next morning the guard at the inner door is new and reads your pass from both sides. The counsellor, behind you in the queue, laughs aloud, and asks you to lunch.
- ->->

// Days of yuan. Kravtsevich's first scene: what is left in the drawer, and her price. Rests on F51, F53.
// Hidden: home_strain, leak_exposure. Reads: kravtsevich_made, home_strain, trust. Favour is read by money_panda_coupon.
=== adviser_kravtsevich_1 ===
# scene: Days of yuan # kind: adviser
Neglinnaya Street after eight; the guard knows her by her shoes. On Zoya Kravtsevich's desk stand a mechanical counter, as used in cloakrooms, and a paper bag of peppermints. {kravtsevich_made > 0: "Your pencil tally has me at {record_of(kravtsevich_made, kravtsevich_right)}. {kravtsevich_right < kravtsevich_made:I have me one higher. We can argue about the coupon.|I checked the addition.}"|"You keep a tally of us in your cupboard. Good. Put the dates in."}
"Days of yuan. What the banks hold, over what the country pays out. On Monday thirty-one. On a Friday, twenty-six, because people buy before they rest. When it was forty-four I slept." She turns the counter to face you. "It goes in no paper. If I write it down it is leaked, and if it is leaked it is nineteen. I would like that figure to live in this room." # speaker: Zoya Kravtsevich
* (keep) [Keep her number out of your page. #id: kravtsevich_number_keep]
    ~ move(standing, -2)
    ~ move(trust, 2)
    ~ nudge(leak_exposure, -5)
    ~ please(kravtsevich_favour, 2)
    She writes it on a mint wrapper, for you, and burns the wrapper in the saucer. Your page says "adequate"; Velgin, once a lecturer, puts a small cross beside the word. Beijing's settlement desk, not having read the number anywhere, takes two days less over the next batch.
* (swap) [Ask Beijing for a swap line, in her name. #id: kravtsevich_number_swap]
    ~ move(dependence, 4)
    ~ nudge(home_strain, -4)
    ~ please(kravtsevich_favour, -1)
    { trust >= 52:
        ~ move(trust, 2)
        Qiao Weilin agrees to think of next spring and then, because it is she who asks, of now. The counter goes up to fifty. She would have liked to be asked before her name was. From Monday a clerk in Beijing telephones at ten for the number.
    - else:
        ~ move(trust, -1)
        Qiao Weilin says that a guest who slams the door is still welcome, and then corrects it: is still a guest. He gives a third, for ninety days. The counter shows thirty-six. Each morning somebody rings from Beijing to ask whether it still does.
    }
* (use) [Put it in the first line. #id: kravtsevich_number_use]
    ~ move(standing, 4)
    ~ move(dependence, -2)
    ~ nudge(leak_exposure, 4)
    ~ nudge(home_strain, 4)
    ~ please(kravtsevich_favour, -3)
    You have not written a better first line. By noon three ministries are buying yuan; a fourth, to be safe, buys dollars. {home_strain >= 46: The pharmacies stop ordering, and one in Samara says so on its door.|The shops do not notice yet; their suppliers do.} On Friday the counter says nineteen. She sends it to you by messenger, as a present, in its box.
- ->->

// The line stops at noon. Golubkova's first scene: three workers by name, and her price. Rests on F44, F45.
// Hidden: home_strain, leak_exposure. Reads: industry_scrap_fee labels. Favour is read by her later scenes.
=== adviser_golubkova_1 ===
# scene: The line stops at noon # kind: adviser
Tolyatti, a Wednesday. She has you in a borrowed coat, by the elbow, past the hole in the roof of the paint shop. "You stand there, next to Lida. Lida, you say what time you go home. Gena, wipe your hands. And Farida was up at four over the pies, so you will eat one." # speaker: Raisa Golubkova
At noon the belt comes to the end of what there was. {industry_scrap_fee.raise: "That is with your fee," says Lida, not unkindly. "Without it we would be at ten."|{industry_scrap_fee.exempt: Along the far wall half a hall has been swept, for guests.|The clock goes on.}} Golubkova has a decree for you to sign: a levy on gearboxes, so that Tolyatti makes them on Fridays and Chongqing does not. By the lockers, where she walks faster, stand crates with a Chinese name.
* (crates) [Ask whose crates those are. #id: golubkova_line_crates]
    ~ move(trust, 2)
    ~ move(standing, -2)
    ~ move(dependence, -1)
    ~ nudge(leak_exposure, -2)
    ~ please(golubkova_favour, -2)
    Wuhu. Lida has been unpacking them since May; she thought that everybody knew. Whole kits, in plastic, ordered by a firm in Samara with no telephone. Golubkova goes red from the collar up, and then laughs until she has to hold on to Gena. "So I feed them. You tell me with what else." The decree goes into her handbag, smaller.
* (promise) [Sign, and promise Lida the fifth day. #id: golubkova_line_promise]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ nudge(home_strain, 2)
    ~ please(golubkova_favour, 2)
    You are kissed on both cheeks and get a second pie. From the following month the belt runs on Fridays and makes gearboxes. What they go into is another ministry's affair. In Chongqing the supplier of eleven years reads paragraph four and stops a shift. He has Lidas too, and sends their photographs to his commerce ministry.
* (half) [Offer her a Chinese partner, and half the line. #id: golubkova_line_half]
    ~ move(trust, 4)
    ~ move(dependence, 3)
    ~ nudge(home_strain, -4)
    ~ please(golubkova_favour, -1)
    She asks which half. It matters to Gena, who is in the half with the pit, and is soon walking visitors from Wuhu round it. Farida sells them the pies. The price is now written in two scripts. Lida has her Friday; on Thursdays she is taught the other half's word for "stop".
- ->->

// Apricots from Shymkent. Vasnetskaya's first scene: a word that costs nothing, and her price. Rests on F132, F143, F144.
// Hidden: asian_hedging, counterpart_suspicion, succession_nerves. Reads: opening.neighbours. Favour is read later.
=== adviser_vasnetskaya_1 ===
# scene: Apricots from Shymkent # kind: adviser # codex: words_asia
Irina Vasnetskaya is home for three days with a customs bag of dried apricots, and sets them out on your blotter in two rows, as evidence. {opening.neighbours: "They do remember which desk asked first. It has been mentioned to me at two lunches."|"They have begun to ask, at lunch, who sits at this desk. One could hope to be able to tell them."}
"In June of 2022 their president was asked on a stage in Petersburg about two provinces, and said no to it with the host beside him. Since then a man there counts how often our papers call them the yard behind a house. Sixty-one times last year. One can forgive a large neighbour a great deal, he said, if he would stop saying where one lives. I wondered whether that was inexpensive." # speaker: Irina Vasnetskaya
* (strike) [Strike the word from every paper that leaves the building. #id: vasnetskaya_word_strike]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    ~ please(vasnetskaya_favour, 2)
    The typists are pleased; it was ugly in the plural. In the Security Council's copies it comes back, in brackets, and Dolzhikova reads one out with the brackets audible. In Astana the man who counts arrives at nought, suspects his method, and asks a colleague to count as well.
* (beijing) [Ask her to begin with Beijing, which uses other words. #id: vasnetskaya_word_beijing]
    ~ move(trust, 4)
    ~ move(influence, -2)
    ~ nudge(counterpart_suspicion, -3)
    ~ please(vasnetskaya_favour, -1)
    In Beijing they agree at once; they had not been accused. Gu Ruolan points out, in Russian, that their own term for the five is "west of us", and that Astana has heard it. For an hour the two women go through both vocabularies with a pencil. The five learn of it from the photograph.
* (embassy) [Offer her the embassy, when it falls free. #id: vasnetskaya_word_embassy]
    ~ move(influence, 3)
    ~ move(standing, -1)
    ~ nudge(succession_nerves, 3)
    ~ please(vasnetskaya_favour, 3)
    She moves one apricot from the one row to the other. "One would not wish to seem to be waiting." She has waited eleven years. The present ambassador, who has two years to run and a heart, is asked how he feels. From then on her cables reach you an hour before the ministry.
- ->->
