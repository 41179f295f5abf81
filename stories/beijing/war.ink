// War and the West, act I. Three dossiers: the pages that call us enemy, a reverse Nixon, citizens who enlisted.
// Each fires once, in Q3 2025 .. Q1 2026. Facts: F21, F99, F100 (B24, B30); F131, F172 (B21); F126 (B16).

// The pages that call us enemy. Rests on F21, F99, F100. Plants nothing; wake_enemy_pages recalls the labels.
// Hidden: counterpart_suspicion, leak_exposure. Reads: opening.pages, counterpart_suspicion, counterpart.
=== war_enemy_pages ===
# scene: The pages that call us enemy # kind: dossier # codex: eight_pages # codex: words_services
"I am page five. I worked on sturgeon. The sturgeon moved. I said so." # speaker: Hao Jingwen
Hao Jingwen, seventy, of Shanghai, has written three books on Russia and been thanked there for none. In June 2025 newspapers abroad had eight pages, said to be by one unit of Moscow's counter-intelligence, undated, perhaps a draft. They call us the enemy; the fifth has scholars who prepare claims to land. What Moscow hears from us about them is yours to say. {opening.pages:You began your first page here with them.|So far it has heard nothing.}
"Eight were received. It is considered that a ninth exists. The eighth ends too tidily." # speaker: Yan Qiubo
Gu Ruolan would sooner see the Russian word. They have two for enemy, and one is used in chess.
* (price) [Go by page three: whoever calls us that pays in advance. #id: enemy_pages_price #by: Fang Muqing #forecast: Qiao Weilin; dependence +; high #forecast: Lu Zhengping; trust 0; medium]
    ~ move(dependence, 4)
    ~ move(trust, -4)
    ~ move(standing, 3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(lu_made, lu_right, false)
    Fang Muqing has the terms retyped: machine tools for the Urals, cash before crating, page three as a footnote. Nine works have to find the money. The director at Kurgan takes it from the month's wages, and sends you a copy of what he read out to his shop floor. Velgin sends the terms back signed. In the footnote he has corrected the number of the line.
* (hao) [Let Hao Jingwen read his sturgeon paper in Khabarovsk, as invited. #id: enemy_pages_hao #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; trust --; medium]
    ~ tally(gu_made, gu_right, counterpart_suspicion < 47)
    ~ tally(yan_made, yan_right, counterpart_suspicion >= 47)
    { counterpart_suspicion >= 47:
        ~ move(trust, -3)
        ~ move(influence, 4)
        They keep him for seven hours in a room with a tiger on the wall and ask him to draw a sturgeon. He draws well. What does the arrow mean? Upstream. He is put on the night flight. The drawing, arrow included, is reprinted in Ottawa and in Ulaanbaatar; the woman who invited him sees it at home, being on leave.
    - else:
        ~ move(trust, 3)
        ~ move(influence, 2)
        ~ move(standing, -4)
        Forty people come, two of whom take notes in the same hand. The fish have gone to the middle of the river, he shows, where neither side dares to net. An old woman from their fisheries institute says that she has been writing that since 1987. They go off together to find a map. Here it has been looked up who let page five out of the country, and the initials are yours.
    }
* (back) [Have them returned to Velgin, and ask for a receipt. #id: enemy_pages_return #forecast: Gu Ruolan; trust +; medium #forecast: Yan Qiubo; trust -; high]
    ~ move(standing, -2)
    ~ move(influence, -2)
    ~ nudge(counterpart_suspicion, -6)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    { counterpart == watcher:
        ~ move(trust, 2)
    - else:
        ~ move(trust, 4)
    }
    They were found, the courier is to say. {counterpart == watcher:Velgin signs, and adds the minute at which you first read them. It is right.|Velgin counts to eight, signs, and asks the courier whether he has eaten.} A consul's wife at Irkutsk, who had waited since spring for a stamp, is sent it by taxi. Three capitals that held the same eight had hoped to hear us shout. Yan Qiubo keeps the receipt.
* (tick) [Ask Yan Qiubo to tick whatever in them is true. #id: enemy_pages_tick #forecast: Yan Qiubo; standing -; high #forecast: Lu Zhengping; dependence -; low]
    ~ move(dependence, -4)
    ~ move(standing, -5)
    ~ move(trust, 1)
    ~ nudge(leak_exposure, -4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, true)
    Of thirty-eight statements nine come back ticked, two in pencil; they had not been known to him either. You have the nine discontinued. A firm at Nanjing thanks its three radio engineers from Omsk, never having understood why it had them; they fly home to finish what their institute was going to buy from us. The second floor takes the list away, and for a morning two of your clerks.
- ->->

= left
~ move(dependence, 3)
~ move(trust, -3)
War: {war_title}. Fang Muqing puts a copy in Barsegov's room, with the hotel's writing paper. The next discount is not argued. # rival # style: ledger
->->

// A reverse Nixon. Rests on F131, F172. Plants nothing; war_oil_for_tariffs recalls the labels. Lunch counts as a western step.
// Hidden: us_deal, counterpart_suspicion. Reads: counterpart, us_deal.
=== war_reverse_nixon ===
# scene: A reverse Nixon # kind: dossier # codex: busan # codex: anchorage
By post from Velgin, without a letter: one table-tennis ball in a box for cuff links. In ballpoint it says 1972, with a question mark. That year Washington came to us, against Moscow. Now it would go to Moscow, against us, and has sent him this.
"Pereslal. He passed it on, as one does with mail for the last tenant. To show that he did not keep it, or that he gets some?" # speaker: Gu Ruolan
"One, apples. Two, pork, the frozen. Then they would have no time for games, forgive me." # speaker: Lu Zhengping
Delia Ransome, who kept a China desk in Washington while it had one, is in town for a funeral, and admits to the ball. "I sent two. Yours must be slow." # speaker: Delia Ransome
* (bat) [Send Velgin a bat, and tell him about the other ball. #id: reverse_nixon_bat #forecast: Yan Qiubo; trust 0; high #forecast: Gu Ruolan; trust ++; medium]
    ~ move(trust, 5)
    ~ move(dependence, -1)
    ~ move(standing, -4)
    ~ nudge(us_deal, -4)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    {counterpart == builder:A crate arrives at the embassy: two trestles and half a table, planed. The other half is in his office, he writes.|{counterpart == patient:In spring, or near it, he mentions that the rubber has come off on one side.|He replies that he has not played since the army, and lost.}} Ransome is told that the mail has been opened by both tenants. She laughs, and cancels a dinner at which two of our banks were to have been talked about. Their vice-presidents hear of it from the caterer.
* (favours) [Make it not worth his while: apples, pork, a credit for parts. #id: reverse_nixon_favours #by: Lu Zhengping #forecast: Lu Zhengping; dependence +; high #forecast: Qiao Weilin; influence -; medium]
    ~ move(trust, 4)
    ~ move(dependence, 4)
    ~ move(influence, -3)
    ~ move(standing, 1)
    ~ nudge(us_deal, 3)
    ~ tally(lu_made, lu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    Two hundred containers, then, forgive him, two hundred and six. {counterpart == trader:Velgin has the apples valued and asks for the difference in pork.|Velgin's thanks are so warm that Gu Ruolan holds them up to see what is behind.} The credit buys Chinese bearings where there had been talk of German ones. The apples were bought away from Bishkek's bazaar, and our embassy there sends in the new price of one, with the one. Weeks later comes another ball, blank.
* (lunch) [Give Ransome lunch, and ask after your own ball. #id: reverse_nixon_lunch #forecast: Gu Ruolan; trust 0; medium #forecast: Qiao Weilin; standing -; high]
    ~ western_steps = western_steps + 1
    ~ move(influence, 4)
    ~ move(dependence, -3)
    ~ move(standing, 1)
    ~ nudge(us_deal, 6)
    ~ tally(gu_made, gu_right, false)
    ~ tally(qiao_made, qiao_right, false)
    { counterpart == watcher:
        ~ move(trust, -6)
    - else:
        ~ move(trust, -4)
    }
    "We would like neither of you to think that he has only the other," she says. "It took four committees." She leaves it by her plate: 1972, and no question mark. Soya is bought in Iowa, and the farm at Tambovka, near Blagoveshchensk, which had sown it for us, is offered a price for straw. {counterpart == watcher:Velgin writes that the fish there is better on Thursdays.|Velgin asks whether the post has been reliable.}
* (glass) [Set it under glass in the waiting room, and answer nobody. #id: reverse_nixon_glass #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; influence 0; low]
    ~ move(standing, 3)
    ~ move(influence, 2)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, false)
    { counterpart == patient:
        ~ move(trust, -1)
        ~ move(dependence, 1)
    - else:
        ~ move(trust, -3)
        ~ move(dependence, 1)
    }
    A lamp is found for it. Envoys from Tashkent and Delhi, made to wait the usual twenty minutes, each ask what it is and are told that it is a ball; they go home with opposite reports and better manners. {us_deal >= 36:The Americans have one photographed for a lecture.|The Americans do not ask.} Velgin had expected, if not an answer, the box. It was his father's.
- ->->

= left
~ move(dependence, 3)
~ move(standing, -2)
War: {war_title}. Fang Muqing has the postage worked out, and sells Moscow fifty wagons of pork at the winter price. # rival # style: ledger
->->

// Citizens who enlisted. Rests on F126. No wit at anyone's expense. Plants echo_enlisted (four quarters) on every option.
// Hidden: hardliner_mood, war_tempo, border_anxiety. Reads: hardliner_mood, counterpart, trust.
=== war_enlisted ===
# scene: Citizens who enlisted # kind: dossier
Dong Shutian lays his son's certificates on the desk in the order in which they were earned: primary school, swimming, driving, gas welding. For thirty-four years he worked the points at Mudanjiang. In April 2025 Kyiv showed two of our citizens, taken prisoner; each had, it was thought, signed up by himself. Dong Kai is a third. He saw an advertisement, with a monthly sum.
"He writes that he is warm. He was never one to write that." # speaker: Dong Shutian
"Of such persons in the Ukraine crisis the number is known. It is not kept." # speaker: Yan Qiubo
"Moscow would be glad if we did not ask, and Kyiv if we did," says Gu Ruolan. "He asks where to send a coat." # speaker: Gu Ruolan
-> coat

= coat
* (alone) [Say that he went by himself, and leave it so. #id: enlisted_alone #forecast: Gu Ruolan; influence -; high #forecast: Yan Qiubo; standing +; medium]
    ~ move(trust, 3)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ plant(due_enlisted, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, true)
    It is one sentence, and correct. Moscow notices with relief that there is no second. Dong Shutian is given tea and the address of an office for returned letters. He asks for the certificates back and puts them into the bag in the same order. Hanoi and Dushanbe have fathers with sons at that front, and print it.
* (charge) [Have the advertisements taken down, and charge whoever answers one. #id: enlisted_charge #forecast: Lu Zhengping; trust 0; medium #forecast: Gu Ruolan; influence +; high]
    ~ move(influence, 3)
    ~ move(trust, -4)
    ~ move(standing, 1)
    ~ nudge(border_anxiety, -3)
    ~ plant(due_enlisted, 4)
    ~ tally(lu_made, lu_right, false)
    ~ tally(gu_made, gu_right, true)
    The regulator, Meng Xiaotang, has them off every screen, two hundred and twelve, with one photograph. A recruiting office at Blagoveshchensk loses its second room. {hardliner_mood >= 46:Online the three are called traitors by name, and a stone goes through a window at Mudanjiang.|The prosecutor would rather not begin with a man who is in a camp.} Europe calls it a first step. Dong Shutian asks what the sentence is, and whether it can be served after the other.
* (consul) [Send our consul to the camp with the coat, if Kyiv allows it. #id: enlisted_consul #forecast: Yan Qiubo; trust --; medium #forecast: Gu Ruolan; influence ++; high]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ plant(due_enlisted, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart == watcher)
    { counterpart == watcher:
        ~ move(trust, -3)
    - else:
        ~ nudge(counterpart_suspicion, -2)
    }
    Kyiv allows it after twenty days: one hour, their doctor present, no camera. The coat is a size too large. He asks the consul which shift his father is on, and has to be told that he retired. {counterpart == watcher:Moscow knows the hour, the doctor and the coat, and asks what else was brought.|Moscow, informed the day before, has no objection to coats.} Here it is held that to visit one is to count them.
+ {trust < 58} [Ask Velgin for the name of each of ours who signed. #id: enlisted_names_shut #locked: He would open that drawer for a Warm partner: trust 58.]
    -> coat
* (names) {trust >= 58} [Ask Velgin for the name of each of ours who signed. #id: enlisted_names #forecast: Yan Qiubo; trust -; high #forecast: Lu Zhengping; dependence -; low]
    ~ move(dependence, -3)
    ~ move(trust, 1)
    ~ move(standing, -3)
    ~ nudge(war_tempo, -2)
    ~ plant(due_enlisted, 4)
    ~ tally(yan_made, yan_right, false)
    ~ tally(lu_made, lu_right, true)
    He needs a month, and brings it himself: sixty-seven names, ages, towns, in a pay clerk's hand, nineteen with a line through them. "Those can be released from contract," he says of the others. "I should have asked sooner who they were." Thirty come home by Manzhouli with their wages withheld. Nineteen families will have to be written to by somebody.
- ->->

= left
~ move(influence, -3)
~ move(standing, 1)
War: {war_title}. Fang Muqing finds that no fund exists for coats. He is correct, and has the father driven to his train. # rival # style: ledger
->->
