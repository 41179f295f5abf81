// Twelve endings, each a tunnel: what stands in the summer of 2029, or earlier where a desk was moved before its time.
// Only archives, returned and reference_nineteen can come early, so they name no meeting as held without reading its state.

// ---- Break ----

=== ending_returned ===
# scene: Returned to sender
The seal is unbroken. Across it, in violet, the Moscow post office has stamped that the addressee is not known at this address, and the address is the Kremlin.
"It is a form of reply," says Shen Yunhe. "In my first year here I would have written you a paper on it." # speaker: Shen Yunhe
{treaty_text == 3: We had refused them the clause aloud, in Kazan, and you had thought that the loudness was the worst of it.|{energy_sum_by_telephone.guess: You once let a man guess a sum for a quarter. He went on from the sum to what else we might not be telling him.|{summit_text == 1: The number that was named at Diaoyutai is in a drawer over there, and nobody can find who has the drawer.|What it was about, in the end, was nothing that could be put in the annual list.}}} At Manzhouli the lorries are turned round in the order of their arrival. Bai Luoyan has taught her parrot to say it in both languages. In Brussels they would be glad to help, and have drawn up what it would involve.
Four thousand kilometres, says the general staff, and asks for the figure to be read back. A kindergarten in Heihe, which had nineteen children, is to be a barracks for ninety. # ending: returned
->->

=== ending_tariff_paid ===
# scene: The tariff we were paid
Relief, the Americans call it. It is eleven per cent on washing machines, nine on chairs, and on batteries, after some thought, fourteen.
{pacific_answer == 2: It began in Shenzhen, among swans of ice, with Velgin on the other side of a wall.|It began nowhere that anyone sat.} Against it stands a line of oil that we did not buy, in a month when someone else did not sell, and nobody has written the two facts on the same sheet. {truce_text >= 2: The guns had stopped by then, and so it could be called peace.|The fighting went on. Ren Kexin had promised a woman in Kyiv that she would hear of it first from us, and she heard of it from a ship broker.}
Velgin has not complained. He sends a jar of honey, and his best wishes for our exporters. {counterpart == trader: He had been selling us to the same buyer since the spring, by the kilo.|Gu Ruolan tastes it and says that in Russian there is a word for sweet which also means "too late". She is making it up. She makes up one word a year.}
At Wuhu they have their badminton court back. Fang Muqing had it costed before he congratulated you: forty-one years of bargaining, he says, and we sold it by the washing machine. # ending: tariff_paid
->->

=== ending_correct_relations ===
# scene: Correct relations
Each anniversary is marked by a wreath, a seminar and an editorial. The wreath is fresh.
{treaty_text == 0: The treaty runs on in its old words. Nie Dongmei sets it as a dictation.|{treaty_text == 1: There is a duty to consult, and a room for it, with a good clock.|{treaty_text == 2: There is a clause, which two departments have defined until it fits in an envelope.|There is no longer a treaty, and no longer anybody who drafts as if there were.}}} {island_text >= 2: On the island they sell each other ice cream. It is the warmest passage in the annual report.|On Heixiazi the grass has grown through the gate, from both sides, and meets.} Trade is what it would be between any two countries that happened to touch.
"No one will ever be reprimanded for this," says Shen Yunhe, and gives you the report to hold. It is very thick. "When I was young we used to be afraid of them, and then for a time we were fond of them. I am told that this is better." # speaker: Shen Yunhe
In Tashkent and Ulaanbaatar, where they had learnt to stand in the draught between two open doors, it is suddenly close. # ending: correct_relations
->->

// ---- Lean ----

=== ending_owned_problem ===
# scene: An owned problem
They have begun to send you their bills by mistake. Then it turns out that it is not a mistake.
A pension fund in Samara; a heating plant beyond Chita; the rouble, on Fridays. {energy_sum_by_telephone.guess: The gas is very cheap. Nobody had asked what else would have to be carried in the same pipe.|{money_panda_rating > 0: There was once a panda with a rating. Its grandchildren are on your desk, each with its mouth open.|Each of these has a contract, and the contracts are excellent.}} Kong Lingxi at the policy bank, who takes collateral first, has taken so much that he has had to hire a forester.
"We won," says Fang Muqing. He has come to tell you himself. He sits down, which he does not do, and looks at the tea. "I should like that minuted. I should like somebody to go through it with me." # speaker: Fang Muqing
{truce_text >= 2: At least it is quiet over there, and what falls to us falls at a walk.|The war they will not end has to be paid in something, and they have no other something.} In Moscow people have stopped disliking us. They say "Beijing" as one says "the weather", and look up, and take a coat. # ending: owned_problem
->->

=== ending_warehouse ===
# scene: The warehouse at the end of the line
It is the largest building east of the Urals. It has our cars in it, and our tractors, and the machines for a plant that was to have made more of both.
{opening.cars: You wrote in your first week that we were selling them more cars than they had road. They have built the road since. It goes to the warehouse.|In your first summer a car park at Wuhu ran over on to a badminton court, and was thought to be news.} {industry_build_there > 0: The works that were to be built over there have a gate, a guard and a slogan.|There was talk of building over there, and eleven provinces were against it.} The buyers have work four days a week. {summit_text == 2: The truce on levies held. It turns out that what they lacked was money.|The fee rose again, and then there was nothing left for it to stand on.}
Lu Zhengping has asked to be shown round. He goes in with a torch, and can be heard for some time, counting, and begging somebody's pardon. "Forgive me," he says when he comes out. "One heading only." # speaker: Lu Zhengping
The man at Manzhouli delivers his load and is asked to wait. He will be paid when the doors open. He asks which doors. # ending: warehouse
->->

=== ending_the_echo ===
# scene: The echo
It is your voice, on the seven o'clock news, explaining a war.
You had said it in a closed room and with a subordinate clause. {candour < -3: Upstairs they have had nothing from this desk for years that Moscow had not said on the Tuesday.|Upstairs somebody has laid your sentence beside one of theirs, and held both up against the window.} {war_pressing_truce > 0: There was a time when you pressed them for a truce; it is brought up now as a misunderstanding.|You never once asked them to stop, and were thanked for not asking.} In Delhi, Jakarta and Pretoria, where for years they wanted to hear what Beijing thought, they have a Russian service already.
"They would miss you terribly," says Gu Ruolan. "I was asked to say 'like a brother'. I said it. In Russian one can tell from the stress whether he is older." # speaker: Gu Ruolan
Ren Kexin is back from Kyiv with her suitcase. They were courteous there. They only wished to know, she says, whether she would mind being addressed from now on through the Russian embassy, to save time. # ending: the_echo
->->

// ---- Balance ----

=== ending_clear_books ===
# scene: Cold hands, clear books
On the last working day you and Velgin exchange ledgers across a table at the border, and each of you reads the other's aloud. It takes four hours. The radiator is out.
{initiative_one_form > 0: It is the one form, in two columns. At Suifenhe they can fill it in blind.|There are two forms still. They agree, which for two forms is remarkable.} {energy_sum_by_telephone.write: The sum that you once wrote down, with the reasons, stands at the head of the first page. He has never let anyone retype it.|{summit_text == 1: The gas has a number that both can say; it has been paid each month, to the day, with a receipt.|Gas, oil, wheat, machines, and under "other", to both your surprise, honey.}} Nobody in either capital is pleased by every line. On the eleventh they have lost, on the twelfth we have, and against the thirteenth someone has put a small drawing of a cup.
"As always," says Velgin when you have done. It is the first time in two years that he has said it, and he hears it too. # speaker: Arseny Velgin
You have cold hands, both of you. A driver for whom the barrier has gone up wants to know what the holiday is. # ending: clear_books
->->

=== ending_long_table ===
# scene: The long table
The five have changed the seating. They did it among themselves, by letter, and have sent you the plan for information.
We are on the left, beside the window. Moscow is on the right, beside the door, with a view of the mountains. {summit_text == 3: It was at Diaoyutai that somebody was first sent out into a passage to fetch them.|Nobody can say which meeting began it; somebody brought a chair, and was not asked to take it away.} {neighbourhood_third_seat > 0: Ma Tianyou's railway runs past the end of the garden, on two gauges. The waiters set their watches by it and by nothing else.|The railway is late, on our gauge, and they say so in the toast.} {neighbourhood_moscow_chair > 0: Moscow once asked you for a chair here. It has turned out that it was not yours.|They have discovered that neither of us minds very much about the head of a table, as long as the other is not at it.}
"Printed contracts," says the woman from Naryn, who has the middle, "and nobody explains to us what we want. You would not believe how little we turn out to want." # speaker: a delegate from Naryn
Fang Muqing has sat through it with a face like a pocket. On the way out he buys apricots for his wife, at the asking price. # ending: long_table
->->

=== ending_quiet_pledge ===
# scene: The quiet pledge
It was never published, and has been kept once.
{treaty_text == 2: Nineteen words, under which either may judge for itself how it would help. One night in April you were asked to judge.|A duty to consult within three days. One night in April it was invoked, and there was nobody in the building but you, a guard, and the tea.} Velgin rang at ten to four. He did not say whose ship it was. You did not say that you had seen it on a screen since midnight. {candour > 2: You had long ago put in writing what we would do, and what not, and he had it before him; he read you your own line.|For some time neither of you could think of a sentence that had not been prepared.} Then the two of you settled, in a quarter of an hour and in the worst Russian of your life, which of four admirals should be woken.
In the morning there was no crisis. There is no medal for that, and the file is one page. {energy_polar_hut > 0: Pei Anran, in a hut under the snow, logged it as interference.|Tokyo noticed a light on, in two offices, at an odd hour, and has asked what it costs.}
"You might have told me," says Shen Yunhe. Then, since he answers late on purpose, nothing for eleven days; and then: "I am glad that it was not in the papers. My wife would have wanted to know who he was." # speaker: Shen Yunhe # ending: quiet_pledge
->->

// ---- Personal ----

=== ending_archives ===
# scene: Reassigned to archives
The new room has no number, since nobody is expected to look for it. It has a dehumidifier, a stool and everything that was ever thought about Russia between 1949 and the autumn.
{left_to_rival > 12 + quarter: Of your own files {in_words(left_to_rival)} went up to planning on the handcart. You find that they did not come down.|Your files are on the end of a shelf, and have already been given the thin paper.} {overruled_count > 2: You were kept back {in_words(overruled_count)} times. The originals are here, with the paper clips.|Nothing was ever refused you. It was only returned a little later each month.} In the next bay there is a report of 1964, on talks that failed. It was right about everything, and has not been borrowed.
Gu Ruolan comes down with your plant. "I was to bring it to whoever was in charge," she says. "I said, of what? They said, of Russia. So." She puts it under the lamp. # speaker: Gu Ruolan
In Moscow, Velgin asks one of our people how you are keeping, and is told: at sixteen degrees, and forty per cent. {hardliner_mood >= 50: The guard searches your bag as you go home, for dust.|The guard says the old room number when you come in, and corrects himself.} # ending: archives
->->

=== ending_reference_nineteen ===
# scene: Reference nineteen
It is recorded that the meeting began at nine. It is recorded that you were asked to sit. Yan Qiubo reads, and turns each page by its lower corner, and does not look up.
There are three hundred references. One is a menu. {opening.pages: One is your first sentence, on enemies who write things down; on the copy the word has been given a box of its own.|One is your first sentence, in your own hand, with a note on the hand.} The nineteenth is a page that you wrote, candidly, for one reader, and that has appeared in a newspaper in London, nearly entire. {yan_favour < -1: It is regretted that no earlier reference was provided by yourself when one was asked for.|It is noted that you were always courteous to the staff.}
"It has not been suggested that the page was wrong," it is said. There is a pause, in which something is almost added. "It was found helpful. It was kept on the top." # speaker: Yan Qiubo
In Moscow they read themselves described by someone who had taken trouble, and several of them are moved. In Astana they have it copied for the school of diplomacy. {candour > 4: You recognise every word, and find one comma that you would now take out.|You do not recognise the third paragraph, and are told that this too was expected.} The meeting is recorded as having ended. # ending: reference_nineteen
->->

=== ending_one_who_drafts ===
# scene: The one who drafts
In June the desk goes to another, and the plant with it. You are left a thermos, a cupboard and the first draft of everything.
It has not been announced. {lu_favour > 1: Lu Zhengping sends up his three headings the night before, with his apologies|Somebody at commerce sends up three headings the night before}, {qiao_favour > 1: Qiao Weilin asks what season it is|the central bank asks about the season}, and the handcart now comes to you first, to learn what is in it. {treaty_text >= 1: What was signed at Kazan|{summit_text >= 1: What was said at Diaoyutai|What passes between the two capitals}} is quoted in two languages by men who have never seen the word that you crossed out, and they are quoting round it.
Fang Muqing calls by appointment. "I used to know what a thing would cost," he says, "and now I must come and ask you what it is called." He has brought the good tea. "It was I who taught you that." # speaker: Fang Muqing
{left_to_rival < 29: You let him have very little. It was what one would least have looked at.|You let him have nearly everything. He has seen by now which drawer it was not in.} At the end of a corridor in Moscow, Gu Ruolan reports, there is a door like yours with no name on it. Whoever is behind it writes rather well. # ending: one_who_drafts
->->
