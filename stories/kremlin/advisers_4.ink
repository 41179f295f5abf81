// Adviser scenes, act IV: one for each of the four. Each costs one point of attention and fires once, in Q3 2028 .. Q2 2029.
// Facts: F99, F101 (Ostranin); F52, F53, F58 (Kravtsevich); F44, F45, F48 (Golubkova); F110, F132, F133 (Vasnetskaya).

// Your file. Ostranin's last scene: two kilos six hundred, and a question. Rests on F99, F101.
// Hidden: leak_exposure, succession_nerves. Reads: adviser_ostranin_1 labels, adviser_ostranin_3, war_back_channel.talk, war_eight_pages.explain, ostranin_favour, betrayal_ostranin, counterpart, succession_nerves.
=== adviser_ostranin_4 ===
# scene: Your file # kind: adviser
He brings it in a string bag: two kilos six hundred, white tape. "Item one. It is yours. Item two. I do not mean that you may have it." # speaker: Gleb Ostranin
{adviser_ostranin_1.give: On top lies the guest list that you gave him, with yourself as host.|{adviser_ostranin_1.refuse: On top it says "14:11, asked who counted".|On top it says how you take your tea.}} {war_back_channel.talk: In the middle are a lawyer's car and a figure.|{war_eight_pages.explain: In the middle is an air ticket; hand luggage, eight pages.|In the middle is a bus ticket that nobody can explain.}} {betrayal_ostranin > 0: One sheet he has turned face down.|His gloves are in the bag.}
"Item three. Under contacts I have eleven hundred and six entries. Under reasons I have four, and made up one. Item four. {succession_nerves >= 52: Three people have sent for it since Monday|By June they will be sending for it}. It is accurate. I should not know you from it. What do I do?" # speaker: Gleb Ostranin
It is the first question that you have heard from him.
* (archive) [Give it to the open archive, with everyone else's name cut out. #id: ostranin_file_archive #forecast: Gleb Ostranin; influence 0; low #forecast: Irina Vasnetskaya; influence +; medium]
    ~ move(influence, 3)
    ~ move(trust, -2)
    ~ move(standing, -1)
    ~ please(ostranin_favour, -2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    It takes four evenings, at your kitchen table, with nail scissors. What is left is a person alone in a great many restaurants. In Almaty a student reads it for who was rung first, and on which days, and her ministry reads the student. Beijing measures the holes. The colonel has never been published before. He finds, at page nine, that he writes like a man describing weather, and asks if that could be cut as well.
* (burn) [Burn it with him tonight, in the boiler room. #id: ostranin_file_burn #forecast: Gleb Ostranin; standing -; high #forecast: Gleb Ostranin; trust 0; medium]
    ~ move(trust, 3)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, -8)
    ~ please(ostranin_favour, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Paper in that thickness burns like wood, slowly, from the edges. Yefim the stoker rakes, and asks nothing, as he has for thirty years. Fifty-three evenings with Shen Yunhe go in as one lump. {counterpart == watcher: A week later his own side's book of the same evenings is lost, in a move.|In Beijing, where some had counted on its being kept, he is heard to hum.} Then a committee needs it to clear you for a medal. "No file," Velgin has to write, and nothing in it could have looked so bad.
* (leave) [Put it back on its shelf, and let it be read. #id: ostranin_file_leave #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust -; medium]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ nudge(leak_exposure, 6)
    ~ please(ostranin_favour, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    It goes back between a poet and a man who mended organs. Those who send for it find nothing they can use, and grow cordial: somebody of whom all is known can safely be sat beside. But in it are fifty-three evenings with Shen Yunhe, by the minute, and he is told. After that he meets you only beside fountains. {adviser_ostranin_3 > 0: Jin Boyuan offers to find out who told him; he names two prices.|His interpreter has to shout.}
- ->->

// An undated letter. Kravtsevich's last scene: her resignation, for your safe. Rests on F52, F53, F58.
// Hidden: succession_nerves, home_strain. Reads: dependence, trust, adviser_kravtsevich_1 labels, adviser_kravtsevich_3.name, kravtsevich_made, counterpart, succession_nerves, home_strain.
=== adviser_kravtsevich_4 ===
# scene: An undated letter # kind: adviser
The annual statement wants days of yuan. There are {days_of_yuan()}. The committee would prefer forty-five, for the handover.
Zoya Kravtsevich has an envelope for your safe, and waits to hear the lock. "Resignation. One page. Signed. The date you fill in, on the day when I am asked to add wrong." She unwraps a mint. "I was asked at four." # speaker: Zoya Kravtsevich
{adviser_kravtsevich_1.keep: Once you kept a number of hers out of sight. This is the same favour, upside down.|{adviser_kravtsevich_1.use: Once you put a number of hers into a first line, and she survived it, and took note that she had.|She has never before asked you for anything that she could count.}} {succession_nerves >= 52: Abdrashin has been seen measuring her windows.|Abdrashin would do it, she says, and be sorry.}
"I do not threaten. I provide. In your cupboard: {record_of(kravtsevich_made, kravtsevich_right)}. What I got wrong was when. Not what." # speaker: Zoya Kravtsevich
-> letter

= letter
* (date) [Date it the ninth of June, for both of you, and print the true figure. #id: kravtsevich_letter_date #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ move(dependence, -4)
    ~ move(trust, -3)
    ~ move(standing, 1)
    ~ nudge(home_strain, 4)
    ~ please(kravtsevich_favour, 1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    She looks at the calendar. "It is a Saturday. The bank is shut. Good." The statement goes out as she added it, and importers read it and buy in dirhams, lathes and zips alike. {home_strain >= 52: On Neglinnaya the pharmacist under her window sells by the single strip, through the hatch.|On Neglinnaya the tailor who is relining her coat would like to be given the zip.} At Qiao Weilin's end they see an officer with a leaving date, and have her calls put through to protocol. Upstairs it is a relief to know the day.
    ->->
* (tear) [Tear it up, and carry the true figure to the committee yourself. #id: kravtsevich_letter_tear #forecast: Zoya Kravtsevich; standing --; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(trust, 4)
    ~ move(influence, 1)
    ~ move(standing, -4)
    ~ please(kravtsevich_favour, 2)
    ~ candour = MIN(8, candour + 1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    She counts the pieces: eight. In committee you are asked by Dolzhikova to define a day, and by Abdrashin, kindly, to define yuan. {counterpart == patient: Shen Yunhe, who has let harder silences run, breaks this one inside the hour.|Qiao Weilin rings inside the hour.} They had had the same figure for a month, and had been waiting to see whether anyone would say it. By Friday the banks want back what they had lent on forty-five, and Abdrashin reads you the borrowers over the telephone, without reproach: bakeries, mostly. "You will want another envelope," says Kravtsevich. She has one.
    ->->
* (round) [Keep it undated, and have her sign for forty-five. #id: kravtsevich_letter_round #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Zoya Kravtsevich; trust --; medium]
    ~ move(standing, 4)
    ~ move(dependence, 4)
    ~ move(trust, 1)
    ~ move(influence, -1)
    ~ nudge(home_strain, -4)
    ~ please(kravtsevich_favour, -3)
    ~ candour = MAX(-8, candour - 1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    She writes it in a hand that you have not seen before, upright, like a child's. Everybody buys as though there were forty-five. A choir pays for a tour. Harbin, where the true figure is known to the kopeck, is tactful, and lends the difference. {adviser_kravtsevich_3.name: The line you once named is printed on the facing page, and looks invented.|Minsk and Bishkek, who can also subtract, take some of theirs home.} On her way out she asks to hear the safe again.
    ->->
+ {trust < 57} [Have Qiao Weilin print his half of the sum on the same morning. #id: kravtsevich_letter_halves_shut #locked: He moves his books for people whose letters he answers first: trust 57.]
    -> letter
* (halves) {trust >= 57} [Have Qiao Weilin print his half of the sum on the same morning. #id: kravtsevich_letter_halves #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(trust, 2)
    ~ move(dependence, -3)
    ~ move(standing, -2)
    ~ move(influence, -1)
    ~ please(kravtsevich_favour, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Two offices, one morning, one number; it has not happened before, and a wire agency asks which is the translation. "A shared well," begins Qiao Weilin, and decides that it is a shared bucket. With the figure out there is nothing left to whisper about, and Almaty's exchange, which dealt in little else, takes to closing at three. At five past Kravtsevich rings to hear that the letter is still in your safe. It is.
    ->->

// What her counter shows: the more is bought and owed in one currency, the fewer the days.
=== function days_of_yuan() ===
{
- dependence >= 62: ~ return "twelve"
- dependence < 46: ~ return "thirty-four"
}
~ return "twenty-one"

// The nephew. Golubkova's last scene: she brings you the contract before the colonel does. Rests on F44, F45, F48.
// Hidden: leak_exposure, hardliner_mood. Reads: industry_wuhu_line, adviser_golubkova_1.crates, adviser_golubkova_3, betrayal_golubkova, counterpart, leak_exposure.
=== adviser_golubkova_4 ===
# scene: The nephew # kind: adviser
No pies. Her contract is in two scripts and soft at the folds: kits from Wuhu, sole agent, a firm in Samara. The signature, her nephew's, slopes like a schoolboy's.
"You will have it from the colonel by Thursday, so you have it from me." {industry_wuhu_line > 0: "The crates you know. This is from before crates."|"My sister's boy."} "You look at me. In the morning I shout for the levy, because Lida needs it. In the evening I find her something to put together, because she eats. You tell me which is lying." # speaker: Raisa Golubkova
{betrayal_golubkova > 0: Neither of you brings up the kits that once went in on your stamp.|{adviser_golubkova_1.crates: You once asked her whose crates those were. This is the answer.|She has never stood so far from your desk.}} She has seldom been wrong about what a closed gate costs.
* (colonel) [Let the colonel have it, with the hour. #id: golubkova_nephew_colonel #forecast: Gleb Ostranin; standing +; high #forecast: Gleb Ostranin; trust 0; medium]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(dependence, -3)
    ~ nudge(hardliner_mood, 4)
    ~ please(golubkova_favour, -3)
    ~ please(ostranin_favour, 2)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    He has it at 16:40, and had had it since March. The boy is fetched from a christening, with the ribbon on. In Samara they seal the stock, and six hundred kits stand at Wuhu with nowhere to go; {counterpart == trader: Shen Yunhe sends the storage bill, by the day.|the man who had packed them is called to Beijing to explain a person whom he never met.} Lida's Fridays go too. Golubkova keeps her post, as nobody else will take that train.
* (cover) [Put it in your safe, and let her owe you. #id: golubkova_nephew_cover #forecast: Raisa Golubkova; standing +; high #forecast: Raisa Golubkova; dependence -; low]
    ~ move(standing, 3)
    ~ move(dependence, 3)
    ~ move(influence, -2)
    ~ nudge(leak_exposure, 6)
    ~ please(golubkova_favour, 3)
    ~ please(ostranin_favour, -2)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    She kisses you, and her face is cold. In committee she now supports your papers before you have read them out. The kits come on by night, at four in the hundred; Lida, who unpacks them, asks why the lamps are off. {leak_exposure >= 36: On Nozdrin's programme someone says "a certain nephew", and looks into the lens.|Ostranin stops at your door on Thursday, looks at the safe, and wishes it good evening.} Kostanay, which made the same parts by day, gets no more orders.
* (gate) [Put the boy's name on the gate, and the contract in the register. #id: golubkova_nephew_gate #forecast: Irina Vasnetskaya; trust +; high #forecast: Raisa Golubkova; standing --; high]
    ~ move(trust, 3)
    ~ move(standing, -4)
    ~ move(dependence, 2)
    ~ please(golubkova_favour, -1)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    Agent, four in the hundred; aunt, industry ministry. The form has a column for relatives, and this is its first entry. Wuhu, startled, registers as well: it had been paying nine. {counterpart == trader: Shen Yunhe would like the other five back, with interest.|The other five are being looked for in the direction of Sychenin's brother.} The levy on gearboxes, nine paragraphs, is withdrawn by its author. {adviser_golubkova_3 > 0: Lida writes, one line: "We knew."|At Tolyatti they had all known.}
- ->->

// A reference. Vasnetskaya's last scene: three envelopes. Rests on F110, F132, F133. The five's office in Tashkent and the Harbin school are invented.
// Hidden: asian_hedging, border_anxiety. Reads: adviser_vasnetskaya_3 labels, betrayal_vasnetskaya, vasnetskaya_made, vasnetskaya_right, counterpart, asian_hedging, hardliner_mood.
=== adviser_vasnetskaya_4 ===
# scene: A reference # kind: adviser
So it has come out, after four years: {adviser_vasnetskaya_3.embassy: the residence is hers on paper, with two hives to go|{adviser_vasnetskaya_3.take or adviser_vasnetskaya_3.term: there is chalk on her cuff|{adviser_vasnetskaya_3.home: her wall on the second floor has a calendar now, with a steppe|she comes with no apricots}}}. She sets out three envelopes, already addressed.
"The five have opened a small office in Tashkent; neither of us was asked for a chair. Marina Dolzhikova will have the southern half of this desk. Gu Ruolan is to have a school for interpreters in Harbin. One would need a reference. One thought that you might say to whom." # speaker: Irina Vasnetskaya
She has seen the inside of your cupboard: {record_of(vasnetskaya_made, vasnetskaya_right)}. {score_of(vasnetskaya_made, vasnetskaya_right) < 65: "One has supposed that people meant to stay. You would have the dates."|"One has been lucky in one's people."} {betrayal_vasnetskaya > 0: The day that she once gave to Astana is not in it.|Outside they are beating a carpet.}
* (dolzhikova) [Address it to Marina Dolzhikova. #id: vasnetskaya_reference_dolzhikova #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; standing +; medium]
    ~ move(standing, 4)
    ~ move(influence, -3)
    ~ nudge(hardliner_mood, -4)
    ~ please(vasnetskaya_favour, -1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    You write that she has not in your hearing said no, and was never misunderstood. Dolzhikova reads it standing up and takes her from July. {hardliner_mood >= 44: At her first meeting a general asks what they eat down there, and means it as a plan.|At her first meeting somebody asks what they eat down there, and the room writes it down.} A colleague in Astana, who had told her about his daughter's divorce, telephones to take it back. She had thought that he would see. Your rival sends down a pen: not borrowed, new.
* (five) [Address it to the five's own office, in Tashkent. #id: vasnetskaya_reference_five #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; influence -; high]
    ~ move(influence, 4)
    ~ move(standing, -4)
    ~ move(trust, -1)
    ~ nudge(asian_hedging, -4)
    ~ please(vasnetskaya_favour, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    You write that she can be believed about neighbours, and less about yourselves. {asian_hedging >= 43: They take her by three votes to two, and let her see the count.|They take her in an afternoon.} Her task will be to tell five governments what each of you means, and she warns you that she will do it well. Beijing asks for the same post, for one of theirs, and is sent the same form. At your embassy her telephone goes on ringing after supper, and a driver answers it.
* (harbin) [Address it to Gu Ruolan's school, in Harbin. #id: vasnetskaya_reference_harbin #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(influence, -3)
    ~ move(standing, 1)
    ~ nudge(border_anxiety, -4)
    ~ please(vasnetskaya_favour, 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != watcher)
    ~ tally(ostranin_made, ostranin_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -1)
        They accept her, and the guesthouse they give her has a very good ear. She had been sure that it would not. She and Gu Ruolan take to talking on the river embankment, in the wind, in Kazakh, which one of them is learning.
    - else:
        ~ move(trust, 4)
        {counterpart == builder: Shen Yunhe has asked to see the plans, and moved a staircase.|They accept her by return.} Sixty young people from the two banks, one timetable. In the first week she and Gu Ruolan disagree about "soon" before the whole class, and it is minuted.
    }
    Astana does not complain. It sends her winter coat on, cleaned, with the buttons tightened, and rings your embassy a little less; there had been one person there whom it was a pleasure to ring.
- ->->
