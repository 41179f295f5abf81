// The summit that closes act III: Heixiazi/Bolshoi Ussuriysky, 17 May 2028. A gate on half an island.
// Fires in Q2 2028. Sets island_text 0-3, read by act IV and the epilogue.

// Half an island. Two beats: who may walk through, and how far one smiles; the key to the five's cupboard. To give them the key closes its file for good.
// Rests on F86, F87, F92, F93, F94, F132, F133. Plants nothing. Hidden: border_anxiety, asian_hedging, hardliner_mood, counterpart_suspicion.
// Reads: trust, congress_book, summit_text, treaty_text, crisis_unordered_atlas, crisis_shot_on_ice, neighbourhood_old_names, neighbourhood_third_seat, opening.edge, border_anxiety, asian_hedging, hardliner_mood, counterpart.
=== summit_island ===
# scene: Half an island # kind: setpiece # codex: island
Our scissors are the longer, by four millimetres; a man from protocol is crouching behind the kiosk with a file. Half of Heixiazi/Bolshoi Ussuriysky came to us in 2008, which was held to be enough. A map of August 2023 gave us the rest, on paper, and on the Khabarovsk embankment, among the field glasses, there are copies.
The day's instruction, from Meng Xiaotang of the internet office, is not to smile too much. {crisis_unordered_atlas: She had to count the atlases.|{crisis_shot_on_ice: She has had the word "ice" watched ever since.|{neighbourhood_old_names > 0: She has some left over from the old names.|Lips closed; two seconds.}}}
The gate is blue steel, four metres. Shen Yunhe {trust >= 60: has been fishing since yesterday, and is peeling|{trust < 44: waits in the car for their band to finish|has a stick, against the midges}}.
"{congress_book == 2:Your new men ring me up|{congress_book == 1:I gather that I am still needed|For one whole autumn nobody rang}}," says Velgin. "{congress_book == 2:They know the price of my boat. My wife did not|{congress_book == 1:My wife would like to see it in writing|I put up nineteen jars of cherries}}." # speaker: Arseny Velgin
-> gate

= gate
"Fuyuan has one street and nine dentists," says Xue Baoshan of Harbin. "Let them all come, with teeth." # speaker: Xue Baoshan
"Half was a good bargain," says Nie Dongmei, who teaches the treaties. "One spoils it by looking at the other half." # speaker: Nie Dongmei
* (residents) [Open it for those who have a garden on it, by name. #id: island_residents #forecast: Yan Qiubo; trust -; medium #forecast: Gu Ruolan; influence +; medium]
    ~ island_text = 1
    ~ move(trust, 3)
    ~ move(dependence, -2)
    ~ move(influence, 2)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -6)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, true)
    Jin Fengzhi's ducks have been crossing since 2008 without papers, into the beans of a widow with a hoe, who has kept a list. The two settle it in eggs, with no bank. Ulaanbaatar's consul takes down the wording. Xue Baoshan has forty coaches to send home empty, and sits down in one.
* (putoff) [Put it off, and blame a hinge. #id: island_putoff #forecast: Yan Qiubo; standing +; high #forecast: Lu Zhengping; trust 0; medium]
    ~ island_text = 3
    ~ move(standing, 5)
    ~ move(trust, -5)
    ~ move(dependence, -1)
    ~ nudge(hardliner_mood, -4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(lu_made, lu_right, false)
    {hardliner_mood >= 48: By eleven, two million people have asked why there is a gate in our island, and Meng Xiaotang has run out of dumplings to show.|A retired colonel in Jinan asks online about the other half.} The hinge is announced as tired. {counterpart == builder: Velgin works the hinge, which is perfect.|{counterpart == trader: Velgin asks who pays for storing a gate.|Velgin gives the cushion back, scissors and all.}} Nine dentists' chairs stand in Fuyuan, leased until spring.
* (ceremony) [Cut the ribbon, two seconds, lips closed, and lock up. #id: island_ceremony #forecast: Gu Ruolan; trust -; medium #forecast: Qiao Weilin; influence -; medium]
    ~ island_text = 0
    ~ move(standing, 3)
    ~ move(influence, -3)
    ~ move(dependence, -2)
    ~ tally(gu_made, gu_right, counterpart != patient and counterpart != watcher)
    ~ tally(qiao_made, qiao_right, true)
    { counterpart == patient or counterpart == watcher:
        ~ move(trust, 2)
        {counterpart == patient: Velgin cuts with us, so that the sound is one sound.|Velgin's pair have grown in the night; they are as long as ours.}
    - else:
        ~ move(trust, -2)
        Ours cut first. On the embankment somebody groans.
    }
    A padlock at one. Forty children from Fuyuan, up since four, play a march to it. Almaty television makes it the picture of the evening. {treaty_text == 2: The clause of Kazan is read out over the water, and a goose replies.}
* (everyone) [Open it for everyone, for thirty days, without a visa. #id: island_everyone #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; dependence +; high]
    ~ island_text = 2
    ~ move(dependence, 4)
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, border_anxiety < 38)
    { border_anxiety >= 38:
        ~ move(trust, -1)
        ~ nudge(border_anxiety, 5)
        A boy from Jiamusi plants a flag from a birthday cake in their flower bed. By dusk the photograph is in Vladivostok without the cake. # achievement: ice_cream
    - else:
        ~ move(trust, 3)
        ~ nudge(border_anxiety, 2)
        A boy from Jiamusi falls over their flower bed. A policewoman from Khabarovsk has a plaster with a bear on it, and that is the photograph.
    }
    For every one of ours who goes over there come ten of theirs, and by four Fuyuan is out of tyres and local anaesthetic. Khabarovsk's shops can hear it. Three women with brooms ask Xue Baoshan who is paying.
- -> summit_island.cupboard

= cupboard
Two launches go home, side by side. On ours sits Saodat Yunuskhonova of Tashkent's foreign ministry. The table of the five with Beijing{summit_text == 3: (there are two, since Diaoyutai)|{neighbourhood_third_seat > 0: (a railway taught them to want one)|}} keeps its minutes at Xi'an, in a steel cupboard with one key, which is ours. Next spring the five mean to sit down by themselves first.
"We remember it five ways, and you have it written down." She opens her bag, to show that there is room. # speaker: Saodat Yunuskhonova
"A key that is copied is two keys," observes Yan Qiubo. "After two, counting has been known to stop." # speaker: Yan Qiubo
* (handback) [Give her the key, and never have it again. #id: island_handback #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; influence ++; medium]
    ~ move(trust, 2)
    ~ move(standing, -3)
    ~ move(dependence, -1)
    ~ nudge(asian_hedging, -9)
    ~ nudge(counterpart_suspicion, -3)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, asian_hedging >= 33)
    { asian_hedging >= 33:
        ~ move(influence, 4)
        Within the week they find that two of them were promised the same tunnel. They are angry for an evening, with each other. Then Tashkent rings, as one rings a former owner, to ask how the lock turns. # achievement: their_own_minutes
    - else:
        ~ move(influence, -3)
        Within the week they find that two of them were promised the same tunnel. They had trusted you a good deal. The minutes of the spring are taken in Turkish.
    }
    In Xi'an eleven people with good Russian are found other work, in tourism. {opening.edge: Your first page consulted them; this was the last thing of theirs that you held.|The clasp shuts on it, and that file with it.}
* (keep) [Keep it, and invite her to read what she likes, on Thursdays. #id: island_keep #forecast: Yan Qiubo; standing +; high #forecast: Gu Ruolan; influence +; low]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(dependence, 1)
    ~ nudge(asian_hedging, 4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, false)
    The bag has a good clasp; one hears it on both boats. She comes on the first Thursday with a folding chair, copies by hand for six hours, and does not come again. They meet in spring with a stenographer lent by Ankara. The key is hung on the second floor, under glass.
* (second) [Offer Moscow the second key, over the water, aloud. #id: island_second #forecast: Gu Ruolan; trust ++; high #forecast: Lu Zhengping; standing +; low]
    ~ move(trust, 4)
    ~ move(influence, -4)
    ~ move(dependence, -2)
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -4)
    ~ nudge(asian_hedging, 4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(lu_made, lu_right, false)
    {counterpart == trader: "What is it worth?" Velgin calls back.|{counterpart == watcher: "Second?" Velgin calls back, and looks caught out.|Velgin takes his hat off, which from that distance could be the wind.}} In exchange he sends a list of what he now buys elsewhere. Five capitals have now one cupboard and two janitors. Dushanbe protests in both languages.
* (copy) [Have one cut for the five, and keep your own. #id: island_copy #forecast: Gu Ruolan; influence +; high #forecast: Qiao Weilin; standing -; high]
    ~ move(influence, 4)
    ~ move(trust, -3)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(qiao_made, qiao_right, true)
    The boat's engineer has a grinder; twelve yuan, which she pays. Whatever is put into the cupboard from now on is very polite. {counterpart == builder: Velgin has seen the sparks, and asks you by signs what is being made.} Moscow would like to know how many chairs go with a key.
- ->->
