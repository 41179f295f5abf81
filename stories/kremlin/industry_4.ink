// Industry and technology, act IV. Three dossiers: the Wuhu line, a lamp on the moon, the apprentices.
// Each fires once, in Q3 2028 .. Q1 2029. Facts: F44, F48 (K02); F108; F80, F89, F110.

// The Wuhu line. Rests on F44, F48. Plants no echo; "name" can be overruled. To print the contract is an act of candour.
// Hidden: home_strain, leak_exposure, counterpart_suspicion. Reads: adviser_golubkova_1 labels, adviser_golubkova_4.colonel, industry_bolts labels, home_strain, golubkova_favour, counterpart.
=== industry_wuhu_line ===
# scene: The Wuhu line # kind: dossier # codex: chinese_cars
Two hundred and six crates stand along the lockers at Tolyatti. Lida has prised up one lid: a press, oiled, in a Wuhu newspaper. Pan Yichen is selling his whole gearbox line, since at home he may not run it and cannot stop paying for it. The buyer is a firm in Samara. {adviser_golubkova_4.colonel: Golubkova's nephew signed, the week before he was fetched.|It has a telephone now; Golubkova's nephew answers it.} {adviser_golubkova_1.crates: You asked her about crates once, and she laughed until she had to hold on to Gena.|{adviser_golubkova_1.promise: You signed for a gearbox levy at these lockers, and were kissed.|{adviser_golubkova_1.half: Half of this floor was made theirs by you.|She had never shown you this end of the shop.}}}
"Item one. Samara pays forty-one million yuan. Item two. Wuhu receives thirty-eight. Let us note three." # speaker: Gleb Ostranin
"You hang me. The boy {adviser_golubkova_4.colonel:signed where I pointed|signs where I point}." # speaker: Raisa Golubkova
-> crates

= crates
* (back) [Send the crates back, lids down. #id: wuhu_back #forecast: Raisa Golubkova; dependence --; high #forecast: Gleb Ostranin; trust --; high]
    ~ move(dependence, -4)
    ~ move(standing, 3)
    ~ nudge(home_strain, 4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, counterpart == trader or counterpart == builder)
    { counterpart == trader or counterpart == builder:
        ~ move(trust, -4)
        Wuhu has let four hundred go on the strength of the sale, and is shipped its own scrap, carriage due. {counterpart == trader: A Guangzhou court will hear about the freight.|Shen Yunhe had meant to come and see it run.} Tolyatti makes its gearbox on the old line, which Gena coaxes with a mallet wrapped in a sock. Lida nails down the lid herself. She has kept the newspaper, for its crossword, which she cannot do.
    - else:
        ~ move(trust, 1)
        The answer from Beijing is short and almost cordial: they had been wondering at what point you would notice the three million. {counterpart == watcher: Attached is the account it went to.|Pan Yichen is invited to explain his side of it, over some days.} Gena coaxes the old line with a mallet wrapped in a sock, three days and a half in the week. "And who pays the half?" he asks Lida, who makes out the slips. She has left the box empty.
    }
    ->->
* (works) [Make the works itself the buyer, at thirty-eight. #id: wuhu_works #forecast: Raisa Golubkova; trust +; medium #forecast: Zoya Kravtsevich; dependence ++; high]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, -1)
    ~ nudge(home_strain, -4)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Pan Yichen flies in to see his machines bolted down, and goes from one to the next with his hand out flat, as if they were cows. {industry_bolts.ladder and not industry_bolts.sent_back: By the ladder they count as ours from the second year, and a man from Wuhu comes twice a month to certify it.|Every spare part is in a catalogue with one supplier.} The nephew's firm sends an invoice for introductions, and Golubkova pays it out of her own salary, in three parts, on the days when Lida is not at the desk.
    ->->
* (kostanay) [Sell the line on to Kostanay, and buy gearboxes from there. #id: wuhu_kostanay #forecast: Irina Vasnetskaya; influence ++; high #forecast: Raisa Golubkova; standing --; high]
    ~ move(influence, 5)
    ~ move(dependence, -2)
    ~ move(trust, -1)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -4)
    ~ please(golubkova_favour, -2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    Kostanay names its own price, thirty-six, and takes forty workers with the line if they care to come; it has a tram and a good eye hospital. Fifteen go. Gena is one, to everyone's surprise, Gena's included. {industry_bolts.third: It was you who taught them that every third car might be theirs.|Astana's ministry sends a delegation to ask what else is standing in crates.} Golubkova stays by the lockers until the last lorry, and has the floor swept, and goes home by bus.
    ->->
* (name) [Print the contract, with every name in it. #id: wuhu_name #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; trust ++; medium]
    { overruled(10):
        -> sent_back
    }
    ~ move(trust, 2)
    ~ move(dependence, -2)
    ~ move(influence, 1)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, -4)
    ~ candour = MIN(8, candour + 1)
    ~ please(golubkova_favour, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    It takes half a page of the gazette. Wuhu publishes its own half, which agrees, to the fen, except that it has a second nephew in it, theirs; and for a week two ministries on two rivers are busy with the same sort of boy. {golubkova_favour >= 0: Golubkova brings you the deputy minister's car keys and says that she would have preferred to hear it from you.|Golubkova does not telephone.} The line goes to auction. Lida, who is on three days until it does, has chalked up the other two on the nearest crate.
    ->->

= sent_back
~ move(standing, -3)
~ move(dependence, 2)
~ move(influence, -1)
The page comes down in an envelope, which it never does. Inside are your half-column, a paper clip and no note. The chief had it from Dolzhikova that a name in print is a name in Langley. By evening the crates are in Samara, at forty-three, and {adviser_golubkova_4.colonel:Sychenin's brother has kindly taken over the telephone|the boy at the telephone has been given a secretary}. # style: memo
->->

= left
~ move(dependence, -2)
~ move(trust, 1)
Industry: {industry_title}. Dolzhikova has the price renegotiated to thirty-five, by the nephew, under supervision. He is rather good at it. # rival # style: ledger
->->

// A lamp on the moon. Rests on F108, F71. Plants no echo. Town, boiler and sums are invented.
// Hidden: home_strain, asian_hedging, succession_nerves. Reads: counterpart, asian_hedging, succession_nerves, energy_black_seam labels.
=== industry_moon_lamp ===
# scene: A lamp on the moon # kind: dossier # codex: moon_station
Our share in the next stage of a power plant for the Moon is 4.1 billion roubles. A boiler house at Shimanovsk, an hour's drive from the launch pads, is 1.3. The budget line meant for both holds one. Vsevolod Lakhtin of Obninsk sleeps beside a model at one to twenty, a samovar with fins and a bulb that lights; the memorandum of May 2025 foresees the real one by about 2035. The boiler house has no model. {energy_black_seam.close: Its coal came from a pit that you closed.|{energy_black_seam.rails: It burns the coal that you sent past it for three winters.|The one there is dates from 1957.}}
"In my kindergarten they sleep in hats," says Zinaida Okhlopkova, who stokes it. # speaker: Zinaida Okhlopkova
"I can fund a lamp or a boiler. Of both, I can fund the ribbon." # speaker: Zoya Kravtsevich
-> lamp

= lamp
* (share) [Pay the share, and patch the boiler. #id: moon_lamp_share #forecast: Irina Vasnetskaya; trust ++; high #forecast: Raisa Golubkova; dependence +; medium]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(home_strain, 5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    In Beijing they have every other part of the station and nothing to plug it into. Lakhtin is met at the gate by their whole design bureau, in slippers, since the floor is clean. They are the ones who ask when. {counterpart == builder: Shen Yunhe keeps the bulb alight on his own sill.|{counterpart == trader: The price of the plug is a subject he has put off twice, and now cannot.|A room with a samovar is found for him.}} At Shimanovsk the patch holds for sixteen days. Okhlopkova is in a photograph with a spanner, in four languages.
    ->->
* (boiler) [Build the boiler. Tell Beijing the lamp will be late, and why. #id: moon_lamp_boiler #forecast: Irina Vasnetskaya; trust 0; low #forecast: Zoya Kravtsevich; standing -; high]
    ~ nudge(home_strain, -5)
    ~ candour = MIN(8, candour + 1)
    ~ move(dependence, -1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, succession_nerves < 52)
    { counterpart == builder or counterpart == trader:
        ~ move(trust, -4)
    - else:
        ~ move(trust, 2)
    }
    { succession_nerves < 52:
        ~ move(standing, -1)
    - else:
        ~ move(standing, 3)
    }
    {counterpart == patient: "We have boiler houses too," says the reply, with a date moved by two years in it and no reproach.|{counterpart == watcher: They had sent a man to Shimanovsk before your letter came; his thermometer agrees with yours.|{counterpart == builder: A plinth had been poured at Wenchang. They show it to your attaché, and then the one beside it, on which they mean to put their own.|The delay has a clause; you pay for it by the day.}}} {succession_nerves >= 52: Three people who would like your chief's chair fly out to be seen beside the chimney.|No one from Moscow is at the lighting; Nozdrin calls it the dearest kettle in the Federation.} Lakhtin, on half pay, brings his lamp for the kindergarten to look at. The hats stay on for a week, by habit.
    ->->
* (sell) [Let Beijing pay for the lamp, and own it. #id: moon_lamp_sell #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Zoya Kravtsevich; trust -; medium]
    ~ move(trust, 1)
    ~ move(dependence, 4)
    ~ move(standing, 3)
    ~ nudge(home_strain, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    The money arrives whole and in one week the boiler is paid, the stage is paid, and Velgin is asked upstairs to explain how. Lakhtin signs over thirteen patents at a table with carnations. He may go on working on it as a consultant, on a pass with a stripe. On the fins of the second model, one to ten, there is a single flag; he has been told that at that scale two would not have been legible.
    ->->
* (fourth) [Open the station to Astana and Bangalore, a share each. #id: moon_lamp_fourth #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; trust --; high]
    ~ move(trust, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging < 46)
    ~ tally(ostranin_made, ostranin_right, true)
    { asian_hedging >= 46:
        ~ move(influence, -2)
        ~ move(standing, 1)
        ~ move(dependence, -2)
        Astana has had a cosmodrome on its land all its life and knows to the tenge what a share in somebody's rocket is. It thanks you, and names its conditions: three, beginning with the clean-up. Bangalore is going to the Moon by itself. You had not asked Beijing first, and are answered from there by an engineer. The delegations are flown in, fed and flown home out of the boiler's money, and what is left patches it.
    - else:
        ~ move(influence, 5)
        ~ move(standing, -2)
        ~ nudge(asian_hedging, -4)
        Astana takes an eighth, and puts in the one thing that none of you had costed, a landing steppe with four doctors. Its space committee announces it before you do. {industry_engine.bangalore: Bangalore comes too; two women have vouched for the tea.|Bangalore sends an observer, who asks better questions than the members.} In Beijing the seating has to be redone in a round. Okhlopkova's boiler goes to the following year's list, second from the end.
    }
    ->->

= left
~ move(trust, -3)
~ move(standing, 2)
Industry: {industry_title}. Dolzhikova builds the boiler, names it after a cosmonaut, and lets the memorandum lapse unanswered. It is warm in there. # rival # style: ledger
->->

// The apprentices. Rests on F80, F89, F110. Plants no echo. Bolshoi Kamen again; the class is invented.
// Hidden: border_anxiety, hardliner_mood, home_strain. Reads: industry_night_shift labels, border_anxiety, hardliner_mood, counterpart.
=== industry_apprentices ===
# scene: The apprentices # kind: dossier # codex: students
On the thirtieth the class at Bolshoi Kamen ends, and eleven visas with it. Thirty young welders, eleven of them from Harbin, on the scheme that was to make a hundred thousand students by 2030; inside the mask that Sofia Beletskaya has with her the name is chalked twice, in two scripts. {industry_night_shift.chinese: Song, who came to the yard for a winter, teaches them verticals.|{industry_night_shift.nobody: A man of sixty whom you had trained, once a seller of telephones, teaches them verticals.|{industry_night_shift.asians: The boy from Osh teaches them verticals, and the word for porosity.|They have a teacher four days in the week.}}} The hull on the slip is a naval one, and needs thirty.
"Thirty. I can count, I am the union." # speaker: Sofia Beletskaya
"The class ends. The visa ends." # speaker: Maksim Tereshin
Harbin lent eleven. Xue Baoshan, its vice-mayor, counts too.
-> class

= class
* (nineteen) [Hire nineteen. Give eleven a diploma, a mask and the train home. #id: apprentices_nineteen #forecast: Gleb Ostranin; trust -; high #forecast: Gleb Ostranin; standing +; medium]
    ~ move(trust, 2)
    ~ move(standing, 3)
    ~ move(dependence, -1)
    ~ move(influence, -2)
    ~ nudge(home_strain, 4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    Xue Baoshan meets the train with a band. His city has lost more young people than yours has, and he had been told, by everyone, that those eleven were as good as gone; he writes to Tereshin, of all men, to thank him. At Bolshoi Kamen the hull closes eight months late. Bishkek and Dushanbe, who had been about to send a class on the same terms, read the terms to the end. The masks left on the hooks keep their chalk.
    ->->
* (thirty) [Hire all thirty for the same hull. #id: apprentices_thirty #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; standing --; high]
    ~ move(standing, -2)
    ~ nudge(home_strain, -3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, border_anxiety < 36)
    { border_anxiety >= 36:
        ~ move(trust, -2)
        ~ move(influence, 2)
        ~ move(dependence, -1)
        They share the hull for seven weeks. Then a telephone is found in the double bottom, a boy's, with a girl's face on it and a dozen pictures of welds he was proud of. He is asked about it for two days, in a room with a heater. Harbin recalls him and lets the rest decide. Four stay. Osh, where one notes how such a thing is handled, notes that the others were let alone.
    - else:
        ~ move(trust, 4)
        ~ move(dependence, 2)
        The hull closes with a week in hand. Seam 311 was begun by a girl from Yichun and finished by a boy from Partizansk, and the inspector, with his lamp, cannot find where; they are married that year, and ask the yard for a room. It has none. {hardliner_mood >= 46: Dolzhikova has the seam X-rayed twice, and the couple once.|Dolzhikova has the seam X-rayed, and lets it pass.} Harbin writes off eleven, and takes down the sign over the course.
    }
    ->->
* (harbin) [Send the nineteen to Harbin until next summer; the hull can wait. #id: apprentices_year #forecast: Irina Vasnetskaya; trust +; high #forecast: Raisa Golubkova; standing --; high]
    ~ move(trust, 4)
    ~ move(dependence, -1)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    On neither bank had it been thought that the exchange could run that way. {counterpart == builder: Shen Yunhe has a dormitory painted.|{counterpart == watcher: Each of the nineteen is assigned a friend.|Harbin finds beds.}} The slip stands idle for a winter; the new tug that was to be next on it is put off, and Captain Loginskaya takes the old one out with a pump running. In Harbin they weld ice-class barges for the Sungari, and send home pictures of fruit. Seventeen return; one marries, and one has opened a bakery.
    ->->
+ {not industry_night_shift.chinese and trust < 60} [Let a master from Harbin examine all thirty. Hire by marks alone. #id: apprentices_marks_shut #locked: Song never came to this yard; to borrow a stranger would take trust of 60.]
    -> class
* (marks) {industry_night_shift.chinese or trust >= 60} [Let a master from Harbin examine all thirty. Hire by marks alone. #id: apprentices_marks #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(influence, -1)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    {industry_night_shift.chinese: Song puts on a tie.|Harbin sends a master with no small talk and a torch.} He fails fourteen: nine of ours, four of his, and the director's son. Sixteen begin on Monday, on a hull that wants thirty; nobody in the town disputes one of them, and he is asked to the school to explain to the others how a bead should look. Two of the nine retake it by lamplight. The director's wife has written to Dolzhikova, on yard paper.
    ->->

= left
~ move(trust, -2)
~ move(influence, -1)
Industry: {industry_title}. Dolzhikova hires nineteen, and pays the eleven two years' wages not to write about it. They come out of it with a café. # rival # style: ledger
->->
