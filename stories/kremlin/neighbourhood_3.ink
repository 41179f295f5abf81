// Neighbourhood, act III. Three dossiers: the corridor with a lease; an apology in Baku; forty-nine years.
// Each fires once, in Q3 2027 .. Q1 2028. Facts: F150, F151 (K36); F152, F153 (K37); F90, F91 (K20).

// The corridor with a lease. Rests on F150, F151, F153. No echo; its wake comes in act IV.
// Hidden: us_deal, asian_hedging, home_strain. Reads: neighbourhood_side_door labels, neighbourhood_uranium.astana, us_deal, counterpart.
=== neighbourhood_corridor ===
# scene: The corridor with a lease # kind: dossier # codex: caucasus
By what was signed in Washington on 8 August 2025 a line is to cross Armenia at Meghri under an American lease: ninety-nine years, says your television. Freight from China could reach Turkey by it without seeing Russia. From the old track there, along the Araks, Ruslan Magomedin has a spike in his hat, stamped 1941. {neighbourhood_side_door.close: The lorries that you turned back at Mashtakovo mean to use it.|{neighbourhood_side_door.share: Astana has bought wagons for it, out of what you left it.|{neighbourhood_uranium.astana: Astana, whom you asked first about a jar, has bought wagons, and let you know.|Astana has bought wagons for it, and told Beijing before you.}}}
"At customs there Shushan Avetyan has let a room to a surveyor from Ohio. She has a second room. She asked me if we were people who ask." # speaker: Ruslan Magomedin
"Item one. The surveyor rises at 05:40. Item two. He makes our posts on that river nine. They are nine." # speaker: Gleb Ostranin
* (siding) [Ask Yerevan for a siding: two kilometres of your own rail. #id: corridor_siding #forecast: Irina Vasnetskaya; trust +; low #forecast: Gleb Ostranin; standing --; high]
    ~ move(trust, -3)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    { us_deal >= 31:
        ~ move(influence, 4)
        Washington does not mind, so long as nobody salutes. Yerevan minds more, thinks for a week, and then sends the width of the gate.
    - else:
        ~ move(influence, 1)
        Washington would like it in writing that a siding is not a base. Yerevan supplies the dictionary, and in the ninth week a permit.
    }
    The rails come off a branch near Yershov, whose three villages are given a bus. Avetyan lets her second room to a track foreman called Gurgen, born in Voronezh, who shares a frying pan with Ohio. Beijing learns from a satellite that you have been asking others for things.
* (waybill) [Fill it with Beijing's containers, under your waybill. #id: corridor_waybill #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; trust ++; high]
    ~ move(dependence, 3)
    ~ move(influence, -2)
    ~ move(standing, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, us_deal < 33)
    { us_deal < 33:
        ~ move(trust, 4)
        {counterpart == builder: Shen Yunhe sends a drawing of the wagon, with your waybill in its little frame.|Shen Yunhe's office likes a road on which somebody else quarrels with the landlord.}
    - else:
        ~ move(trust, -2)
        Beijing, on easy terms with the landlord that season, would rather not be seen through anyone's window but its own.
    }
    Four trains a week are promised and two arrive, full of kettles. You earn eleven dollars a box for being mentioned on it. The shippers of Rostov, who carried such boxes round by Derbent, lay up forty lorries. In Yerevan it is noted that Moscow came to Meghri by way of Shenzhen.
* (lars) [Leave it alone. Mend your own road over Lars. #id: corridor_lars #forecast: Raisa Golubkova; dependence -; medium #forecast: Gleb Ostranin; standing 0; low]
    ~ move(trust, 1)
    ~ move(influence, 2)
    ~ move(dependence, -1)
    ~ move(standing, -1)
    ~ nudge(home_strain, 5)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Fourteen avalanche galleries, the newest from 1983, with icicles as long as lorries. Tbilisi is asked, and gives you one lane and a man with a flag. It does get mended, gallery by gallery. The queue at Lars shrinks from four days to four hours. It has cost Orsk its flood wall, and from March on the mayor sends you the height of the river every morning. Magomedin never mentions Meghri again, which is noticed in the Council.
* (fight) [Object in writing, and drill with Tehran on the river. #id: corridor_fight #forecast: Gleb Ostranin; standing ++; high #forecast: Irina Vasnetskaya; influence --; high]
    ~ move(standing, 5)
    ~ move(influence, -5)
    ~ move(trust, -1)
    ~ move(dependence, 1)
    ~ nudge(us_deal, -5)
    ~ nudge(asian_hedging, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Your note goes to four capitals. Yerevan's reply is that a hundred thousand people came over its border in one week of September 2023, and that it looked about, at the time, for whoever was going to object. Tehran drills for two days, across from pomegranates that cannot be picked to gunfire, and bills you for the fuel; Meghri's bill, for the crop, comes by way of Avetyan. {counterpart == trader: Beijing asks what the objection would be worth withdrawn.|Beijing, which has become a partner of all three, is away that week.}
- ->->

= left
~ move(influence, -3)
~ move(standing, 1)
Neighbourhood: {neighbourhood_title}. Dolzhikova has a map printed without it. The surveyors from Ohio buy one, as a souvenir. # rival # style: ledger
->->

// An apology in Baku. Rests on F152, F153. No echo; its wake comes in act IV. Nobody in it is modelled on a real mourner; no wit here.
// Hidden: leak_exposure, hardliner_mood, counterpart_suspicion. Reads: war_eight_pages labels, hardliner_mood, counterpart, standing.
=== neighbourhood_baku ===
# scene: An apology in Baku # kind: dossier # codex: caucasus
Thirty-eight names, typed in the order of their seats. They will be read aloud in a hall in Baku, and Velgin is to stand there for your side. In October 2025 Moscow said that its missiles had burst beside the airliner of 25 December 2024. It has paid. Sevda Rahimli, whose husband was on board, has sent one question ahead: at what minute was the sky closed?
"They do not ask for more money," says Magomedin. "She asks for a minute. {war_eight_pages.explain:They know there that you once showed a partner the whole paper.|{war_eight_pages.disown:They remember there what you once called a forgery.|I said that I would carry it.}}" # speaker: Ruslan Magomedin
"Item one. The log exists. Item two. It has four signatures." # speaker: Gleb Ostranin
Gu Ruolan will sit in the front row, for Beijing.
-> hall

= hall
+ {standing < 56} [Ask upstairs that the word be said first, by telephone. #id: baku_word_shut #locked: To ask for one word upstairs takes a desk that is listened to: standing 56.]
    -> hall
* (word) {standing >= 56} [Ask upstairs that the word be said first, by telephone. #id: baku_word #forecast: Irina Vasnetskaya; trust +; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(influence, 4)
    ~ move(dependence, -2)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart == patient)
    ~ tally(ostranin_made, ostranin_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, 2)
        Beijing, which knows how long a word can take, passes no comment, and then sends one line of respect.
    - else:
        ~ move(trust, -1)
        Beijing asks, in confidence, whether this is to be the custom now, and how far back.
    }
    It is said on the Wednesday; there is no recording. On the Thursday Rahimli has still not been given her minute; she says so to Velgin, and thanks him for the word. Baku takes its wheat from Astrakhan again. The regiment concerned, in which two of the four are serving, hears of it on the radio.
    ->->
* (guest) [Let Beijing's guest speak for both countries. #id: baku_guest #forecast: Irina Vasnetskaya; trust ++; medium #forecast: Zoya Kravtsevich; dependence +; high]
    ~ move(dependence, 2)
    ~ move(influence, -4)
    ~ move(standing, 2)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != trader)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    { counterpart == trader:
        ~ move(trust, -2)
    - else:
        ~ move(trust, 4)
    }
    She asked not to; then she did it, without notes, in Russian, for a minute and a half. People wept who had not been going to. Velgin stood beside her with his hands folded and was thanked for having brought her. {counterpart == watcher: That night she tells you the minute. Her service has had it since that winter.|{counterpart == trader: Next day Shen Yunhe asks what Moscow had been paid for lending her the place.|That night she asks you to find somebody else for such work.}} Rahimli had looked at Velgin throughout. Baku's next tender for locomotives is translated into Chinese first.
    ->->
* (minute) [Give her the minute, and the page of the log. #id: baku_minute #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; influence ++; high]
    ~ move(influence, 5)
    ~ move(trust, 1)
    ~ move(standing, -5)
    ~ nudge(leak_exposure, 4)
    ~ nudge(counterpart_suspicion, -4)
    ~ please(ostranin_favour, -1)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Magomedin carries it, in the hat. She reads it standing, checks the hour against her husband's last message, and gives the page to the woman next to her, who has the same thing to check. It goes along the row. Gu Ruolan writes home that evening that in her experience a state does not do this. Of the four who signed, one is a widow's son from Tambov, and she has begun to get letters.
    ->->
* (court) [Send a wreath, and wait for the court. #id: baku_court #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust -; medium]
    ~ move(standing, 5)
    ~ move(influence, -5)
    ~ move(trust, 1)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    The wreath is correct. The names are read, and Velgin stands for them, and afterwards there is a silence in which he is looked at. The court has a room in Moscow and no date. {hardliner_mood >= 48: Two officers are promoted that week, and one of them had signed.|Dolzhikova tells you that a log is a military document, and that she is sorry for the woman.} Beijing has a radar of its own and several seas, and takes note of how such a thing is waited out. Rahimli writes again. It is the same question.
    ->->

= left
~ move(influence, -3)
~ move(trust, 1)
Neighbourhood: {neighbourhood_title}. Dolzhikova sends a chargé and a wreath. Velgin goes as well, on leave, and hears the names. # rival # style: ledger
->->

// Forty-nine years. Rests on F90, F91, F86. No echo; its wake comes in act IV.
// Hidden: border_anxiety, home_strain, asian_hedging. Reads: crisis_school_atlas labels, industry_night_shift.chinese, border_anxiety, counterpart.
=== neighbourhood_hayfield ===
# scene: Forty-nine years # kind: dossier # codex: land_and_lake # codex: words_east
Wormwood, thyme, a little mouse: Bair Dorzhanov, minister in Ulan-Ude, has emptied a bag of hay on to your carpet. Nine thousand hectares by the Argun, unmown since the collective farm; a dairy firm from Hailar would take them for forty-nine years, and a spring on Baikal to rinse the churns. In 2015 it was 115,000 hectares, and people as far off as Pskov were against. {crisis_school_atlas.protest: Your note on page 31 hangs in the village shop.|{industry_night_shift.chinese: Since the welders came to the coast, people there ask first for how long.|In the village they have kept the posters.}}
"I want their money in my grass and not in my lake. Both halves of that are me." # speaker: Bair Dorzhanov
"You give Petya in Priargunsk a baler. One baler." # speaker: Raisa Golubkova
"Item one. Fence posts. Item two. They are hollow." # speaker: Gleb Ostranin
* (refuse) [Refuse both, and give the forty-nine years as the reason. #id: hayfield_refuse #forecast: Gleb Ostranin; standing ++; high #forecast: Irina Vasnetskaya; trust --; high]
    ~ move(standing, 5)
    ~ move(trust, -5)
    ~ move(dependence, -1)
    ~ move(influence, -1)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Nozdrin reads the reason out with the number in it, and a poet in Chita has one ready. The hay stands until a cigarette falls into it. It burns for nine days; the smoke is over Hailar first, where they close the schools and send you pumps. {border_anxiety >= 37: It is told on both banks that the other lit it.|The pumps are returned with honey.} Dorzhanov has his lake as it was. He has a hundred and four villages, and had meant to start with six.
* (bales) [Sell them the hay by the bale. Keep the field and the spring. #id: hayfield_bales #forecast: Raisa Golubkova; dependence --; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(dependence, -2)
    ~ move(standing, -1)
    ~ nudge(home_strain, 3)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart != builder)
    { counterpart == builder:
        ~ move(trust, -1)
        Shen Yunhe had drawn the barns. He buys the bales, and lets the drawings be seen in Ulaanbaatar.
    - else:
        ~ move(trust, 4)
        Hailar pays at the scales, in cash, and finds that it sleeps better without a village. Its foreman learns to swear about string.
    }
    Petya's baler is from Hohhot, on two years' credit, with a seat for his dog. He mows nine hundred hectares of nine thousand. Dorzhanov takes a kindergarten roof, which the lease would have paid for, off his list. {border_anxiety >= 37: Two neighbours let down his tyres; then they ask what he pays.|Two neighbours buy a second one.}
* (lease) [Lease it for forty-nine years, with the lake excluded by name. #id: hayfield_lease #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; standing --; high]
    { overruled(10):
        -> sent_back
    }
    ~ move(trust, 5)
    ~ move(dependence, 4)
    ~ nudge(border_anxiety, 6)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    { border_anxiety >= 41:
        ~ move(standing, -5)
        ~ move(influence, -1)
        Fourteen towns march, with pitchforks, for the cameras; the pitchforks are new.
    - else:
        ~ move(standing, -3)
        ~ move(influence, 1)
        Chita marches, and goes home in the rain. Ulaanbaatar asks you for the text.
    }
    The milk is good. Forty families have work with a roof, and a machine that rings when a cow is ill. The fence is plain wire: Ostranin has had six posts sawn through. It runs across a bridle path, and old Dolgor Tsyrenova, who has ridden it to church and shaman for sixty years, rides up to it once a week and waits.
* (herders) [Lease it to Dorzhanov's herders, five years, Hailar as a tenth. #id: hayfield_herders #forecast: Irina Vasnetskaya; influence +; medium #forecast: Raisa Golubkova; standing +; high]
    ~ move(influence, 3)
    ~ move(dependence, 1)
    ~ move(trust, 1)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(golubkova_made, golubkova_right, false)
    Thirty-one households, one statute, a seal carved by an uncle. Hailar takes its tenth and lends a vet. Mongolian co-operatives from over the line come to see how it is written down, and within the year so does a deputy from Talas, who copies out clause six. At home the Cossack society had applied for the same grass, with a horse. It gets a refusal, and an audience with Dolzhikova.
- ->->

= sent_back
~ move(trust, -3)
~ move(standing, -2)
~ move(dependence, -1)
The chief had Dolzhikova at ten, with the Baikal petition of 2019, a million names and more, in two sacks. She put one on each chair, and he stood. Your page has a line through the number, and over it, in green: who will be alive? Dorzhanov sweeps up the hay himself and asks whether you have a horse.
->->

= left
~ move(trust, -2)
~ move(dependence, -1)
Neighbourhood: {neighbourhood_title}. From the first of the month it is a firing range, on Dolzhikova's signature. Dorzhanov learns of it from his windows. # rival # style: ledger
->->
