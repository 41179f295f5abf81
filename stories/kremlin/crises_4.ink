// Crises, act IV: the chief's cough, a page in a newspaper, a flood on both banks.
// Drawn by crisis_slot in Q3 2028, Q4 2028 or Q1 2029, each once. Facts: F24, F113, F120; F21, F99; F86, F92, F164.

// The chief's cough. Rests on F24, F113, F120. Velgin is the chief; the head of state is not in it. Plants nothing.
// Hidden: succession_nerves, hardliner_mood, asian_hedging. Reads: congress_book, adviser_vasnetskaya_1, succession_nerves, standing, counterpart.
=== crisis_chiefs_cough ===
# scene: The chief's cough # kind: crisis
Velgin coughed halfway through the word Harbin, and others had to finish it. Now he has ward six, and a breakfast tray squared to the bed. Pneumonia; six weeks. On the blanket lies a form, "to act for the aide", with one blank line. Dolzhikova, in the corridor, has brought back his pen. In Beijing {congress_book == 2: the new men write to you by name, and were about to|{congress_book == 1: the old contacts have asked which hospital|they have written to the office, and the office is in bed}}.
"I filled in the date," he says. "It was as far as I got." # speaker: Arseny Velgin
"Item one. The cough was at 18:20. Item two. At 19:05 a Chinese attaché bought grapes." # speaker: Gleb Ostranin
"One could leave it blank," says Vasnetskaya. "They might wait for him." # speaker: Irina Vasnetskaya
-> line

= line
* (dolzhikova) [Let Dolzhikova sign for him. #id: chiefs_cough_dolzhikova #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust -; medium]
    ~ move(trust, -3)
    ~ move(dependence, -4)
    ~ move(standing, 1)
    ~ nudge(hardliner_mood, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    She takes the room, not the chair; she has one carried in. On the second day she finds a yuan loan that three offices had initialled unread, reads it, and sends it back with the rate underlined. She is right about the rate. On the third she finds your standing invitation to the Chinese embassy's film evenings. Velgin's secretary of twenty years asks for her leave.
* (ward) [Leave it blank, and carry the folders to ward six. #id: chiefs_cough_ward #forecast: Irina Vasnetskaya; trust +; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(dependence, 2)
    ~ move(influence, -3)
    ~ move(standing, -2)
    ~ nudge(succession_nerves, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    { counterpart == patient:
        ~ move(trust, 5)
        Shen Yunhe lets every date slip by six weeks and apologises for his own cough, which nobody else has heard.
    - else:
        ~ move(trust, 3)
        Shen Yunhe's letters go on arriving to his name, in larger type.
    }
    Velgin works from six to seven, and you learn to read initials written lying down. What does not fit in the hour goes through unread: a loan in yuan, twenty pages. The five, whose letters are at the bottom, ring elsewhere. A nurse takes the tape off him, and hides the scissors.
* (vasnetskaya) [Propose Vasnetskaya, six weeks, and let Astana hear of it. #id: chiefs_cough_vasnetskaya #forecast: Zoya Kravtsevich; standing -; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(influence, 4)
    ~ move(trust, -1)
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -4)
    ~ please(vasnetskaya_favour, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    {adviser_vasnetskaya_1.embassy: "One had been promised an embassy," she says, and hangs up her coat.|She hangs her coat on the outermost hook.} For six weeks every telephone call from the south is answered on the day, in the caller's own language where she has it. Beijing's letters wait until Thursday. Two heads of department, both men, both senior, discover that they cannot find the building.
+ {standing < 62} [Write your own name on the line. #id: chiefs_cough_own_shut #locked: A name on that line has to be one upstairs would have guessed: standing 62.]
    -> line
* (own) {standing >= 62} [Write your own name on the line. #id: chiefs_cough_own #forecast: Gleb Ostranin; standing -; low #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(standing, 5)
    ~ move(influence, -2)
    ~ move(trust, -2)
    ~ nudge(succession_nerves, 5)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    He watches the pen and says that it is a good clear hand. {succession_nerves >= 52: Before night four governors have asked after your health.|Upstairs returns the form with a tick, and no remark.} {counterpart == watcher: From Beijing comes a card for your birthday, which falls in March and is in no directory.|From Beijing comes a correct note, to the acting aide.} The five, each of whom had one letter that Velgin kept from going further up, do not know whether you do that.
- ->->

// A page in a newspaper. Rests on F21, F99. The newspaper and its page are invented. Plants nothing.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Reads: candour, war_eight_pages, ostranin_favour, leak_exposure, counterpart.
=== crisis_newspaper_page ===
# scene: A page in a newspaper # kind: crisis # codex: eight_pages
"Item one. Eleven numbered copies went out. Item two. Twelve came back. Let us note the twelfth." The colonel has spread a Hong Kong evening paper over your blotter; on page nine stands one of ours, photographed, with your margins. "The partner does not hurry," it says, "because we do." # speaker: Gleb Ostranin
{candour > 0: You know the comma. You fought for it.|You never wrote that. You would have been afraid to, and it is neater than yours.} The typing is the typing of this corridor.
{war_eight_pages.disown: Eight pages were called a forgery from this desk in 2025. The word has been used.|{war_eight_pages.arrest: For eight pages, in 2025, two men were fetched at ten past six. One has come home.|The copyist of the eight pages of 2025 was never found.}}
"A colleague here has it framed," says Vasnetskaya from Astana. "One might simply say thank you." # speaker: Irina Vasnetskaya
-> page

= page
* (forgery) [Say it is forged. #id: newspaper_page_forgery #forecast: Gleb Ostranin; standing +; medium #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 4)
    ~ move(trust, -3)
    ~ move(influence, -2)
    ~ nudge(leak_exposure, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Upstairs is relieved to be told what it is. {war_eight_pages.disown: Pavel Nozdrin uses the same studio lamp, and the same watermark.|Pavel Nozdrin finds that the typeface is foreign; it was bought in 1998, with the chairs.} The editor in Hong Kong prints the reverse side, with the ring of a tea glass. In Astana Vasnetskaya's colleague hangs your denial in the same frame, underneath.
* (shen) [Take it to Shen Yunhe yourself, and go through it line by line. #id: newspaper_page_shen #forecast: Gleb Ostranin; trust --; high #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart:
    - watcher:
        ~ move(trust, 2)
        He has the other ten, lays the newspaper beside them, and says that they printed the second draft.
    - patient:
        ~ move(trust, 4)
        He reads until the tea is cold. "It is true that we do not hurry," he says. "I had not known that it showed." # speaker: Shen Yunhe
    - trader:
        ~ move(trust, 3)
        He asks what the newspaper paid. It is less than he had been quoted.
    - else:
        ~ move(trust, 4)
        He disputes one line, about a bridge, and has the drawings fetched. You strike it out together.
    }
    The flight is noticed. A committee of nine wishes to know which capital you were representing. Your typist, who only typed it, gets two weeks' notice.
* (print) [Print it yourselves, whole, with the figures behind it. #id: newspaper_page_print #forecast: Irina Vasnetskaya; trust +; medium #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(influence, 3)
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(leak_exposure, -6)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    It runs in a trade gazette, between egg prices and a tender for buoys. Kravtsevich supplies three tables, and dates them. Importers in Perm and Ufa set them beside their own invoices and go back to haggle. Astana's ministry orders forty copies. A courteous man in Beijing is explaining to his superiors how he comes to be row six.
* (copier) [Give the colonel the floor until he has the copier. #id: newspaper_page_copier #forecast: Gleb Ostranin; standing +; high #forecast: Zoya Kravtsevich; standing -; medium]
    ~ move(influence, -3)
    ~ move(standing, 2)
    ~ nudge(leak_exposure, -9)
    ~ nudge(hardliner_mood, 5)
    ~ please(ostranin_favour, 1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    He seals it for nine days. {leak_exposure >= 40: There are four copiers; one was paid.|A deputy head of the registry had wanted somebody to read the thing.} {ostranin_favour > 0: The colonel brings you the man's letter to his wife before he files it. You do not open it.|The colonel brings you a form to sign, in two copies, both of which he counts.} For a year no ambassador writes to you except on holidays.
- ->->

// A flood on both banks. Rests on F86, F92, F164. Plants nothing. One gauge that both trust.
// Hidden: border_anxiety, home_strain, counterpart_suspicion. Reads: initiative_river_table, island_text, border_anxiety, home_strain, counterpart.
=== crisis_flood ===
# scene: A flood on both banks # kind: crisis
Forty-one centimetres of embankment are left at Blagoveshchensk. Heihe says thirty-seven, measuring from another zero. {quarter_of_year() == 3: After nineteen days of rain|With slush ice packed under the bridge from pier to pier,} the dam at Zeya must let go or go itself, and wants an answer by six. The master of the Heihe bridge has a gauge of his own, painted on pier six. "My zero is the river's," he says. Both town halls ring him before they ring their capitals. {island_text == 1 or island_text == 2: On the island, downstream, the new gate stands in water to its hinges.|On the island, downstream, where there was to be a gate, there is a lake.}
"Eleven villages, theirs nineteen," says Malyugina. "The postmistress at Markovo is on her roof, with the mail." # speaker: Ksenia Malyugina
"Let us note who knows our discharge rate," says Ostranin. # speaker: Gleb Ostranin
-> water

= water
* (pumps) [Accept their pumps, and the four hundred men who know them. #id: flood_pumps #forecast: Gleb Ostranin; trust -; medium #forecast: Raisa Golubkova; dependence +; high]
    ~ move(trust, 2)
    ~ move(standing, 3)
    ~ nudge(home_strain, -4)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(golubkova_made, golubkova_right, true)
    { counterpart == builder:
        ~ move(dependence, 4)
        Behind the pumps come surveyors. By the time the water falls there is a drawing for a dyke, and a loan to go with it.
    - else:
        ~ move(dependence, 3)
        They pump for six days, sleep in a school, and leave it cleaner.
    }
    The mail comes down dry, and the postmistress after it. {home_strain >= 52: Our own pumps had been lent to a refinery, and it comes out whose signature that was.|Our own pumps arrive on the seventh day, new, and are photographed.} On the far bank a village of twenty-six houses waits for the same four hundred, and keeps nine.
* (pier) [Release by pier six, and telephone each step across. #id: flood_pier #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Gleb Ostranin; trust -; high]
    ~ move(trust, 4)
    ~ move(standing, -4)
    ~ nudge(border_anxiety, -6)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    He reads it out every twenty minutes for three nights, in two languages, with a torch. The water stops nine centimetres under the one embankment and nine under the other. Upstream, to make room, the meadows of four Russian villages go; Velgin's office receives the bill for hay, and Dolzhikova has it read into the minutes. Both ministries of water ask for his zero.
* (night) [Release what Zeya needs tonight, and tell Heihe at dawn. #id: flood_night #forecast: Gleb Ostranin; standing +; high #forecast: Raisa Golubkova; dependence -; low #forecast: Irina Vasnetskaya; trust --; high]
    ~ move(trust, -4)
    ~ move(dependence, -2)
    ~ move(influence, -1)
    ~ move(standing, 4)
    ~ nudge(border_anxiety, 6)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The dam holds, and a medal is proposed. At 04:10 the lower streets of Heihe fill from the drains upward; an old couple is carried out on a door. {border_anxiety >= 48: By dawn it is said that this was meant.|By dawn it is said that somebody slept.} Bai Luoyan's warehouse of boots is gone. Her neighbours cancel what they had ordered from our side. On pier six, next day, there is a fresh line, with a date and the hour.
+ {initiative_river_table == 0} [Let the river table choose whose meadow drowns. #id: flood_table_shut #locked: The river towns have no table. It was yours to start, in the first year.]
    -> water
* (table) {initiative_river_table > 0} [Let the river table choose whose meadow drowns. #id: flood_table #forecast: Irina Vasnetskaya; influence +; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(influence, 4)
    ~ move(trust, 1)
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    {initiative_river_table.bridge: They sit in the bus again, on the painted line, with the wipers going.|They sit in the ferry's canteen, since it floats.} It takes fifty minutes. Two meadows on our side, one on theirs, and the potatoes of a mayor, who proposes it himself and then goes out. The bridge master is asked to witness. Mongolia's water office, which shares two rivers with each of you, requests the minutes.
- ->->
