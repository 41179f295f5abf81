// The summit that closes act III: Bolshoi Ussuriysky/Heixiazi, 17 May 2028. A gate on the island.
// Fires in Q2 2028. Sets island_text 0-3, read by act IV and the epilogue.

// Two beats: who may walk through; what becomes of the chair that the five keep for Moscow. To hand back the chair closes its file for good.
// Rests on F86, F87, F92, F93, F132, F133, F164. Hidden: border_anxiety, asian_hedging, counterpart_suspicion, hardliner_mood.
// Reads: trust, border_anxiety, asian_hedging, counterpart, crisis_school_atlas, crisis_shot_on_ice, initiative_river_table, congress_book, treaty_text, summit_text, setpiece_hangzhou, neighbourhood_chair.
=== summit_island ===
# scene: A gate on the island # kind: setpiece # codex: island
Some three hundred people of Khabarovsk have come out on the embankment with field glasses and sandwiches, to see who walks through. Across the channel, in a cloud of midges, stand four metres of blue steel, a turnstile, and a kiosk with its shutter down; in front of them a ribbon, and a cushion with two pairs of scissors. The other delegation's is the larger, by four millimetres. It has been seen.
Bolshoi Ussuriysky/Heixiazi: since 2008 each has half. {crisis_school_atlas: Somebody has stuck page 31 inside the kiosk, and somebody else a sticker over it.|{crisis_shot_on_ice: A man with a stick has been given a seat in front; he was shot once, about a net.|{initiative_river_table > 0: Four mayors stand together in the second row, which was not the plan.|Two choirs have been told the same place in the grass.}}}
{trust >= 60: Shen Yunhe came a day early, to fish, with a rod borrowed from Malyugina's driver. He has caught the sun.|{trust < 44: Shen Yunhe stays in the car until the band has finished.|Shen Yunhe has a stick now, and says that it is for the midges.}} He is sixty-eight this week. {congress_book == 1: "You rang my friends," he says. "Two are dead. They had told me that you rang."|{congress_book == 2: "Ruan Jizhou asks to be told the number of the turnstile," he says. "I have written nought. It is true until noon."|"You were quiet, that autumn," he says. "I got a good deal of reading done."}} # speaker: Shen Yunhe
-> gate

= gate
"Those who live here," says Malyugina. "They have tomato beds on it. Everybody else comes for the picture and drops the wrapper." # speaker: Ksenia Malyugina
Xue Baoshan, vice-mayor of Harbin, has closed nine schools. "I would welcome your wrappers," he says. # speaker: Xue Baoshan
* (putoff) [Put it off: the gate is shut until the count is right. #id: island_putoff #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ island_text = 3
    ~ move(standing, 5)
    ~ move(trust, -5)
    ~ move(dependence, -1)
    ~ nudge(border_anxiety, -3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    You read it out in the colonel's words: the turnstile cannot count backwards. The ribbon is taken down in one piece and rolled. {counterpart == builder: Shen Yunhe goes up to the gate on his own and tries a hinge with his thumb; he had drawn it.|Shen Yunhe hands his scissors back with the points towards himself.} On the embankment they finish the sandwiches. A woman from Fuyuan has lent her savings to the man with the kiosk. She counts the ice cream and gives it to the band.
* (everyone) [Cut it for everyone, thirty days, no visa. #id: island_everyone #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; dependence +; medium]
    ~ island_text = 2
    ~ move(dependence, 5)
    ~ move(standing, -2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    { border_anxiety >= 37:
        ~ move(trust, 3)
        ~ nudge(border_anxiety, 5)
        By four, nine hundred have gone over, eight hundred of them Russians, with wheeled bags. On the embankment it is told the other way round. At dusk there is a line of men along the channel, at arm's length; they go home when the mayor stands among them and says nothing. # achievement: umbrellas_lent
    - else:
        ~ move(trust, 4)
        ~ nudge(border_anxiety, 2)
        By four, nine hundred have gone over, eight hundred of them Russians, with wheeled bags, for tyres and a dentist. Eighty come the other way to look at an Orthodox chapel, and buy all its candles.
    }
    {counterpart == trader: Shen Yunhe works out in his head what a dentist is worth by the square kilometre.|Shen Yunhe walks through by himself, twenty steps, and has his passport stamped for his granddaughter.} The chemist in the nearest street, who has sold the same aspirin since 1996, starts on a letter to the governor.
* (residents) [Open it for the people of the two banks, by name. #id: island_residents #forecast: Gleb Ostranin; trust 0; medium #forecast: Irina Vasnetskaya; influence +; low]
    ~ island_text = 1
    ~ move(dependence, 2)
    ~ move(trust, 3)
    ~ move(influence, 2)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -6)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    The first name is that of Galina Sorokina, seventy-one, tomatoes. She tells the lens that it used to be a kilometre by boat and has been a day by way of two offices, and that she is not cutting anything, she has a hoe. {initiative_river_table > 0: The lists come from the river table, signed.|Both capitals want to see the lists; they are sent the tomatoes.} In Osh and Khujand, where such gates have been talked about for thirty years, somebody asks for the form. Xue Baoshan has hired forty coaches, for everybody. What, he asks you, is he to tell the drivers?
* (ceremony) [Cut the ribbon, play both anthems, and lock up after. #id: island_ceremony #forecast: Gleb Ostranin; standing +; medium #forecast: Irina Vasnetskaya; trust +; low]
    ~ island_text = 0
    ~ move(standing, 3)
    ~ move(dependence, -2)
    ~ move(influence, -4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == patient)
    { counterpart == patient:
        ~ move(trust, 1)
        Shen Yunhe is content. A gate, he says, is chiefly a thing that is there.
    - else:
        ~ move(trust, -1)
        Shen Yunhe holds one end of the ribbon for some time after it has parted.
    }
    The cameras have what they came for by twenty to one, and at one there is a padlock. {treaty_text == 0: It goes well with the old treaty, says a man from the radio.|A man from the radio asks what is on the other side.} The consuls of the five were promised a walk, and photograph the lock. On the embankment a father lifts his girl up for longer than there is anything to see.
- -> summit_island.chair

= chair
Evening; the launch for Khabarovsk. Aigul Serikova {setpiece_hangzhou.five: has her pencil behind her ear, the same length as at Hangzhou|has sat all day on a folding chair, which she has brought along}. The five have a table of their own with Beijing, and there is one more seat at it, between the interpreter and the door, with your flag on a stick. {summit_text == 3: It is there because at Diaoyutai you put them first.|{neighbourhood_chair > 0: It is there because you once went into that matter.|It is there because five protocol officers could not agree whether to ask.}}
"We are to meet in the autumn. They have sent me to find out if you mean to sit in it. I said that I would not persuade you. My mother says one offers tea three times, and I am the third." # speaker: Aigul Serikova
Shen Yunhe, at the rail, is near enough to hear, and looks at the water.
* (keep) [Sit in it, and bring a page of your own. #id: island_keep #forecast: Irina Vasnetskaya; influence +; high #forecast: Gleb Ostranin; trust -; medium]
    ~ move(influence, 4)
    ~ move(trust, -4)
    ~ move(standing, 1)
    ~ nudge(asian_hedging, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    "A page," says Serikova, and finds room for it between two others. You have asked for a word on transit, before theirs. {counterpart == watcher: Shen Yunhe could tell you at this moment how the five will vote. He has the kindness not to.|Shen Yunhe remarks that six is a good number for a table, and seven for a quarrel.} The Kyrgyz deputy, who would have spoken first and had practised, is moved to the afternoon.
* (lend) [Lend it to Ulaanbaatar, which lies between you both. #id: island_lend #forecast: Irina Vasnetskaya; influence ++; medium #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(trust, -1)
    ~ move(influence, 3)
    ~ move(dependence, -3)
    ~ move(standing, -1)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    They accept in eighteen minutes, by telephone. {setpiece_tianjin.none: They have not forgotten who, at Tianjin, had a room without a telephone.|The deputy from Tianjin is minister now, and says that he will bring his own water, with bubbles.} Within the month the Mongolian line carries copper and coal to three buyers in place of one, by a tariff set at that table. Two trains a day that paid their dues at Zabaikalsk pay them there instead; Kravtsevich sends you the figure, with no greeting.
* (handback) [Hand it back, for good: it is their table. #id: island_handback #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; influence -; medium]
    ~ move(trust, 2)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -9)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, asian_hedging < 39)
    { asian_hedging >= 39:
        ~ move(influence, 3)
        They had braced themselves for a page. Tashkent rings that night, then Bishkek, and the others in the order of the alphabet, to ask what you think.
    - else:
        ~ move(influence, -3)
        They had rather counted on having somebody to be firm with. By the autumn it is Ankara's.
    }
    "For good," Serikova repeats, so as to carry it correctly. Nobody from Moscow will sit there again; the stick with the flag comes to you by post. Dolzhikova has the sentence typed, on a sheet to itself, and circulates it without comment to people who have never been to Osh.
- ->->
