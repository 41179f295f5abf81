// The summit that closes act IV: Blagoveshchensk and Heihe, 9 June 2029. Two towns, one table, your successor beside you.
// Fires in Q2 2029. Sets handover_text 0-3, read by its second beat and by what is said of you afterwards.

// Two beats: what you hand over aloud; what you do when the table is carried off. To publish the price series closes its file for good.
// Rests on F25, F37, F49, F52, F64, F86, F94, F164. Hidden: leak_exposure, succession_nerves, counterpart_suspicion, border_anxiety, home_strain.
// Reads: trust, counterpart, candour, western_steps, home_strain, succession_nerves, initiative_river_table, initiative_price_office, initiative_school, treaty_text, island_text, truce_text, energy_border_price, energy_memorandum, summit labels, handover_text.
=== summit_last_table ===
# scene: Two towns, one table # kind: setpiece
The table has been carried out on to the bridge and set down across the painted line, so that the salt stands in one country and the pepper in the other. {initiative_river_table.bridge: There was a bus here once, with its engine off; the bridge master has marked where.|The bridge master has stopped the lorries for three hours and had offered two.} Seven hundred and fifty metres of water; a school band on either bank, not quite in time with the other.
Your successor has the chair beside yours, {initiative_school > 0: and evenings enough of yours in mind to keep quiet|and a fresh notebook, and has already been told by nine people what to look out for}. {trust >= 62: Shen Yunhe has changed places with a deputy so as to sit next to you. He has no papers. "They have given me until the autumn," he says. "I asked for a room with a tree."|{trust < 40: Shen Yunhe is three seats off, behind a fan of papers, and older than the distance explains.|Shen Yunhe sits opposite. He has turned his watch over, from habit, and then turned it back.}} # speaker: Shen Yunhe
{truce_text >= 2: Since the winter there are men at both ends of the bridge who had been somewhere else.|At the Russian end there is a board with photographs, and fresh flowers under it.} {island_text == 1 or island_text == 2: Downstream the gate stands open.|Downstream there is the gate.} {treaty_text == 2: Nineteen words hold, so far.|{treaty_text == 3: There is one thing that was never signed.|The treaty holds, more or less.}}
Each side may say one thing, into a microphone, before the soup.
-> aloud

= aloud
"You say what they cost us, my dear, by name," says Golubkova from the second row. "I have brought Lida." # speaker: Raisa Golubkova
"Item one," says Ostranin, low. "Nothing has yet been said today. I would leave it there." # speaker: Gleb Ostranin
* (stop) [Say what should stop, on both banks. #id: table_stop #forecast: Irina Vasnetskaya; influence ++; medium #forecast: Gleb Ostranin; trust -; high]
    ~ handover_text = 3
    ~ move(standing, 2)
    ~ move(influence, 5)
    ~ move(trust, -4)
    ~ nudge(border_anxiety, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    The fee that only goes up; the truck that is safe on one road only; old names in new atlases; the lists that no one signs and every bank obeys. You give two of each nation's. {summit_beijing.levies: Lu Zhengping, who walked one of them down with you, has his eyes shut.|Lu Zhengping begs somebody's pardon.} {counterpart == builder: Shen Yunhe would have liked a thing to begin.|Shen Yunhe counts on his fingers, under the cloth, and finds it fair by one.} Astana prints all four. In Tolyatti they print two.
* (owed) [Say what is owed, to whom, and since when. #id: table_owed #forecast: Zoya Kravtsevich; dependence --; high #forecast: Irina Vasnetskaya; trust 0; low]
    ~ handover_text = 1
    ~ move(dependence, -5)
    ~ move(standing, -3)
    ~ move(trust, 2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    It takes four minutes, and has not been heard in one piece before. {energy_border_price.yuan: The steel from Yamal, with the date of each coupon.|{summit_beijing.price and energy_memorandum > 0: The number from Diaoyutai, and what it was short of.|The bonds, the coupons, so many dollars a barrel for most of a year.}} Welders' wages at Bolshoi Kamen. The overtime of a customs shift. {counterpart == trader: Shen Yunhe moves his lips; he has the same total.|Shen Yunhe's side had a total of their own, higher, and does not bring it out.} Once it has been said it can be paid, and in Moscow four departments find that they are named. Lida claps, alone.
* (thanks) [Give thanks, and nothing else. #id: table_thanks #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ handover_text = 0
    ~ move(dependence, 1)
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == patient)
    { counterpart == patient:
        ~ move(trust, 3)
        Shen Yunhe waits for more. When none comes he puts a hand flat on the cloth, near yours, and leaves it there.
    - else:
        ~ move(trust, -1)
        Shen Yunhe has the reply by heart, and hears, as he gives it, that it would have done for any bridge.
    }
    You thank a customs shift, two bands, the ice, and him. Velgin's chair creaks; he had been holding his breath. Your successor has written "thanks" at the head of a page and goes on looking at the rest of it. Serikova came fourteen hours by train, for a sentence about wagons. Golubkova sends Lida to the buffet.
* (hidden) [Say what each of you kept from the other. #id: table_hidden #forecast: Gleb Ostranin; trust --; high #forecast: Irina Vasnetskaya; trust ++; high]
    ~ handover_text = 2
    ~ move(standing, -4)
    ~ nudge(counterpart_suspicion, -6)
    ~ nudge(leak_exposure, 4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, candour > 1)
    ~ tally(ostranin_made, ostranin_right, candour <= 1)
    {western_steps > 0: There was a door that you went in at when he was resting his eyes.|{war_back_channel.talk: There was a voice from Alaska, to whom you named a figure.|There were two sets of accounts for the same wheat.}} There were eight pages. On his side somebody read your mail, with care, for years.
    { candour > 1:
        ~ move(trust, 4)
        ~ move(dependence, 1)
        You are known for it by now, and it is heard as it was meant. "Nine," says Shen Yunhe, when you have finished. "I had nine as well." The microphones at the Russian end are found to have failed, at about the second.
    - else:
        ~ move(influence, 3)
        ~ move(trust, -3)
        They had not heard you speak like this, and look for the reason. Shen Yunhe lets the soup come. On the quay in Blagoveshchensk, in Astana and in Kyiv it is listened to twice.
    }
- -> summit_last_table.after

= after
By five they are carrying the table off; it turns out to be two, from two town halls. {handover_text == 1: A man in Heihe has chalked the sum on his shutter.|{handover_text == 3: The bridge master goes past with "atlases" written on his hand.|{handover_text == 2: People make way for you, rather further than they need.|The bands have at last come out together.}}} {succession_nerves >= 52: Behind your successor a small queue has formed.|Your successor is asking a driver about his mirrors.} You have three hours of office left, and in your case a sheet that Kravtsevich typed: each price at which gas, oil, wheat and machines have crossed since 2019, in both directions, by the month.
"Nobody has ever printed it," says Fang Muqing, who has seen its corner. "It is only numbers. That is why." # speaker: Fang Muqing
* (walk) [Leave it shut, and walk Shen Yunhe home across the bridge. #id: table_walk #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; standing -; high]
    ~ move(standing, -2)
    ~ move(influence, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    { trust >= 50:
        ~ move(trust, 4)
        He takes your arm at the expansion joint. {summit_kazan.heirs: In Kazan, he says, you told him who you were afraid of. "Which of them is yours? The one with the driver? Good."|{crisis_frozen_payments.call: He asks again about the cello. It was sold on, in the end, to a school.|He asks what you will do with the mornings.}} At Heihe there is a tree with a bench round it. He sits down.
    - else:
        ~ move(trust, 2)
        Neither says a word as far as the line. There he stops, and asks who else in Moscow used to read him to the end. You think about it for as long as is polite.
    }
    The colonel walks behind with your case. At seven Vasnetskaya rings from Astana for a last instruction, and the telephone is in the case.
* (number) [Give your successor one telephone number, and it is Astana's. #id: table_number #forecast: Irina Vasnetskaya; influence +; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(standing, 2)
    ~ nudge(succession_nerves, -4)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    You write it on the back of the place card. {opening.neighbours: Your own first page began there, four summers ago, and the cipher clerk counted the sheets.|It took you longer than it should have to learn that one by heart.} Your successor dials, to see, and is asked how the soup was. {summit_island.handback: "Your flag came back by post," says Serikova. "We kept the stick."|Serikova recommends the hour, between trains.} Shen Yunhe is looking on from the rail; he had a card ready as well.
* (series) [Publish the sheet tonight, all of it, on both banks. #id: table_series #forecast: Zoya Kravtsevich; dependence --; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(dependence, -4)
    ~ move(standing, -2)
    ~ nudge(home_strain, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, initiative_price_office > 0)
    { initiative_price_office > 0:
        ~ move(trust, 2)
        The price office has four of the columns up already; the rest are pasted below by its two youngest, one from each town, holding a lamp for each other. # achievement: published_on_both_banks
    - else:
        ~ move(trust, -3)
        ~ move(influence, 3)
        Malyugina prints it on the theatre's press, and there is a copy in every kiosk from Chita to Harbin before anybody in a capital has had supper.
    }
    There will be no more prices that four people know. {home_strain >= 50: In Chita they read off what the winter's butter was marked up by, and go round in person to the shop.|A woman in Chita works out what her car paid in tax, and reads it to her class.} Fang Muqing loses, he says, about eleven per cent of his conversation. At the head of the column for 2025 somebody has pencilled a ring, from a cup.
- ->->
