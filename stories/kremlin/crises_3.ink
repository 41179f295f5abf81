// Crises, act III: a bank holiday in Almaty, a shot on the ice, the cable cut in the gulf.
// Drawn by crisis_slot in Q3 2027, Q4 2027 or Q1 2028, each once. Facts: F51, F132, F147, F163; F86, F92, F160, F164; F123, F167.

// A bank holiday in Almaty. Rests on F51, F132, F147, F163. Astana decides for itself. Plants nothing.
// Hidden: asian_hedging, sanctions_heat, home_strain. Reads: money_china_track, asian_hedging, influence, counterpart.
=== crisis_almaty_holiday ===
# scene: A bank holiday in Almaty # kind: crisis # codex: china_track
Since nine o'clock six banks in Almaty have shut their rouble windows "for the holiday". By the Kazakh calendar, which has horses on it, today is a Tuesday in black. Aigul Serikova of the union, whose calendar it is, had money from her mother coming that way, for a coat; Chelyabinsk had chromite. {money_china_track.many: You sent the payments round by Almaty yourself, and two of the six opened windows to oblige you.|The payments had found Almaty by themselves, as water does.}
"A letter from New York has three names in it, and space for a fourth," says Zhanar Sadykbekova, who inspects banks there. "You would have shut on Monday." # speaker: Zhanar Sadykbekova
"Nine hundred payments. I can fund six days of politeness," says Kravtsevich. # speaker: Zoya Kravtsevich
-> windows

= windows
* (fly) [Fly out, and ask her what would be safe. #id: almaty_holiday_fly #forecast: Irina Vasnetskaya; influence +; high #forecast: Zoya Kravtsevich; dependence +; medium]
    { asian_hedging >= 50:
        ~ move(influence, 2)
    - else:
        ~ move(influence, 4)
    }
    ~ move(standing, -3)
    ~ nudge(asian_hedging, -4)
    ~ nudge(home_strain, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, false)
    Sadykbekova receives you in a corridor, between New York and Shanghai, and is frank for a quarter of an hour. {asian_hedging >= 50: Coats, medicines and rents she will clear; the rest may ask again when the letter is older.|By evening four windows are open, for anything that fits on a form she has drawn herself.} The chromite stays outside; she has looked up the furnace at Chelyabinsk, and what is poured there. It is let go cold. It has been established in Moscow that you carried your own bag.
* (yuan) [Move all nine hundred to the yuan, and Beijing's wires. #id: almaty_holiday_yuan #forecast: Zoya Kravtsevich; dependence ++; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(influence, -2)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == patient:
        ~ move(trust, 2)
        ~ move(dependence, 3)
        Certainly, says Beijing, and names the form. The form takes three weeks, and on the last day it is found to be correct.
    - else:
        ~ move(trust, 3)
        ~ move(dependence, 4)
        They clear overnight, at a charge of one in a thousand, and Beijing sends a note to say that it was no trouble.
    }
    The mother in Almaty is asked to open an account in Urumqi. Two of the six banks write to regret the customer. A third, in Sadykbekova's own street, takes down its Russian sign and lets the bakery have the hooks.
* (lorries) [Hold Kazakh lorries at Mashtakovo until the windows open. #id: almaty_holiday_lorries #forecast: Raisa Golubkova; standing +; medium #forecast: Irina Vasnetskaya; influence --; high #forecast: Zoya Kravtsevich; dependence +; low]
    ~ move(standing, 4)
    ~ move(influence, -5)
    ~ move(dependence, 2)
    ~ nudge(asian_hedging, 6)
    ~ tally(golubkova_made, golubkova_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Four days, seven hundred lorries. The fourth floor had longed to see a queue on somebody else's side. One window opens, for an hour, with a lawyer in it. Then the hauliers turn for Khorgos and Aktau, where rates are up and tempers good; what Russia still needs from them it now buys from the people they sold it to.
+ {influence < 60} [Ask her to name three kinds of payment that shame nobody. #id: almaty_holiday_three_shut #locked: She drafts only with a capital that her own takes for company: influence 60.]
    -> windows
* (three) {influence >= 60} [Ask her to name three kinds of payment that shame nobody. #id: almaty_holiday_three #forecast: Zoya Kravtsevich; dependence -; high #forecast: Irina Vasnetskaya; trust +; medium]
    ~ move(dependence, -4)
    ~ move(influence, 2)
    ~ move(trust, -2)
    ~ move(standing, -2)
    ~ nudge(sanctions_heat, -3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    Wages, wheat, repairs. She sends her list to New York before she sends it to you, and New York has nothing to add. Chromite counts as repairs, after some thought. A coat counts as nothing, and Serikova's mother sends hers by the conductor. The windows stay open on those terms, and a fee that used to go east stays in Almaty. Beijing's clearing desk asks, correctly, whether it has given offence.
- ->->

// A shot on the ice. Rests on F86, F98, F160, F164; the dead of 1969 are remembered, nobody is blamed. Plants nothing.
// The name of the bar lets the scene fire in summer. Hidden: border_anxiety, counterpart_suspicion, hardliner_mood. Reads: border_anxiety, counterpart, initiative_river_table, energy_black_seam.close.
=== crisis_shot_on_ice ===
# scene: A shot on the ice # kind: crisis
One shot, at 06:40, {quarter_of_year() == 3: on the sandbar that both banks call the Ice, because in the cold it carries lorries|on the ice below the Blagoveshchensk landing}. Du Chengshan of Heihe, fifty-four, who was lifting a net that was not his, has a hole in his thigh. Russians were nearest, so he lies in their ward four, under a blanket with ducks on it; and by nine, on either bank, there are three dead and guards did it.
"None of mine fired. I counted the cartridges, I have men enough for that." # speaker: Oleg Prikhodin
"Tolik Shubin," says Bai Luoyan from Heihe. "He sells me sturgeon. He shot at a bucket, and is under his bed." # speaker: Bai Luoyan
In the courtyards the men who were young in March 1969 have stopped talking.
-> shot

= shot
* (wait) [Say nothing until Prikhodin's inquiry has signed. #id: shot_on_ice_wait #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; trust -; high]
    ~ move(standing, 4)
    ~ move(trust, -4)
    ~ move(influence, -2)
    ~ nudge(border_anxiety, 5)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    It signs on the sixth day: one cartridge, hunting, 1988. By then the dead number seven and have been given names. {border_anxiety >= 45: The noodle shop by the quay, whose owner is from Chita, has boards where its window was.|The crossing stays open, and empty.} Heihe sends its own inquiry, as far as the middle. Upstairs a silence of six days is taken for nerve, and credited to you.
* (wife) [Fetch Du's wife over tonight, papers or none. #id: shot_on_ice_wife #forecast: Gleb Ostranin; trust -; medium #forecast: Irina Vasnetskaya; trust +; high]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -5)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == builder:
        ~ move(dependence, 3)
        Within the week a firm in Harbin lends ward four a scanner. It is the best between here and Chita, and is switched on from Harbin.
    - else:
        ~ move(dependence, 1)
        Heihe pays for the bed, in advance, and for the one beside it, and asks that its own surgeon may look in on Fridays.
    }
    Du's wife comes with a thermos and a cleaver, for the melon. Shubin's mother is already there with soup. They have no word in common and argue about the draught.
* (name) [Publish it now, in two languages: one man, one gun, one net. #id: shot_on_ice_name #forecast: Gleb Ostranin; standing -; high #forecast: Irina Vasnetskaya; trust ++; high]
    ~ move(standing, -3)
    ~ nudge(border_anxiety, -6)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    { counterpart == watcher:
        ~ move(trust, 2)
        Their consulate had the same text up four minutes earlier, with the year of the cartridge. How, it does not say.
    - else:
        ~ move(trust, 3)
        ~ nudge(counterpart_suspicion, -3)
        Heihe prints it under yours, adds that the net was Shubin's, and fines Du for it in his bed.
    }
    By noon the dead are alive again. Prikhodin, who was to have told the head of state himself, tells him second. Shubin gets two years, suspended, and his mother's opinion. He had fed a family on that net since {energy_black_seam.close: your list of pits had his on it|his pit at Raichikhinsk let him go}.
* (close) [Close the river to every net, both banks, thirty days. #id: shot_on_ice_close #forecast: Raisa Golubkova; dependence -; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(dependence, -3)
    ~ move(standing, 1)
    ~ tally(golubkova_made, golubkova_right, true)
    { initiative_river_table:
        ~ move(trust, 1)
        ~ move(influence, 2)
        ~ nudge(border_anxiety, -3)
        ~ tally(ostranin_made, ostranin_right, false)
        The river table settles the dates by telephone, in one evening, sturgeon first. Both mayors announce it as their own.
    - else:
        ~ move(trust, -2)
        ~ nudge(border_anxiety, 3)
        ~ tally(ostranin_made, ostranin_right, true)
        Heihe hears of its half from the radio, and leaves the nets in until it has been asked.
    }
    The stalls on both quays close. A Nanai village downstream, which had shot at nobody, lives for the month on tinned stew from the garrison, and returns the tins.
- ->->

// The cable cut in the gulf. Rests on F123, F167. Helsinki decides for itself whom it believes. Plants nothing.
// Hidden: us_deal, hardliner_mood, sanctions_heat. Reads: war_eight_pages, hardliner_mood, us_deal, counterpart. The log may be overruled.
=== crisis_gulf_cable ===
# scene: The cable cut in the gulf # kind: crisis
"I told her to heave up. She said yes. She says yes to everything." Leonid Karmazin, pilot, has his log in a carrier bag. He left the *Hengtai 9* at 23:40, out of Ust-Luga with fertiliser, Hong Kong flag; at 01:12 a cable to Tallinn went dead under her. Two hospitals there are taking names on paper. # speaker: Leonid Karmazin
Commander Outi Harjula of the Finnish coast guard has her stopped, and asks on the open channel who let go that anchor and who was told.
"Item one. Anchors do not fall. Item two. If it was ours, I was not informed, let us note that." # speaker: Gleb Ostranin
"One could send the log," says Vasnetskaya. {war_eight_pages.explain: "You did once send eight pages." |{war_eight_pages.disown: "Only please, not another forgery." |"Before it is asked for by name." }} # speaker: Irina Vasnetskaya
-> anchor

= anchor
* (master) [Stand by her master: lawyers, cigarettes, a joint denial. #id: gulf_cable_master #forecast: Irina Vasnetskaya; influence -; high #forecast: Gleb Ostranin; trust -; low]
    ~ move(influence, -4)
    ~ move(dependence, 2)
    ~ nudge(sanctions_heat, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    { counterpart == trader:
        ~ move(trust, 3)
        ~ move(standing, 1)
        Shen Yunhe's office has hired its own man in London, and sends you half of his bill.
    - else:
        ~ move(trust, 5)
        ~ move(standing, 1)
        Shen Yunhe's office rings twice to thank you, the second time for the cigarettes.
    }
    The denial is in three languages and agrees with itself. Harjula's divers lift a fluke with forty metres of cable in it. In Tallinn a nurse copies out a ward from memory, gets one blood group wrong, and finds it. Six capitals on that sea agree in an afternoon how to inspect whatever leaves Ust-Luga.
* (pay) [Offer to mend the cable, with no word about whose anchor. #id: gulf_cable_pay #forecast: Zoya Kravtsevich; standing -; high #forecast: Irina Vasnetskaya; influence ++; medium]
    ~ move(trust, 2)
    ~ move(influence, 2)
    ~ move(standing, -4)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Helsinki takes the money and not the ship: theirs will do the splicing. Harjula writes on the receipt that it answers neither question. Beijing pays a third, unasked, through an insurer of its own. Nozdrin wants to know who mends his neighbour's telephone. Karmazin's licence is held "until the matter is clear"; he is sixty-three.
* (deny) [Say: Chinese ship, open water, Chinese affair. #id: gulf_cable_deny #forecast: Gleb Ostranin; standing +; medium #forecast: Zoya Kravtsevich; trust --; high]
    ~ move(trust, -4)
    ~ move(dependence, -3)
    ~ move(influence, -1)
    ~ move(standing, 4)
    ~ nudge(hardliner_mood, 3)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    {hardliner_mood >= 50: Two floors have the sentence by heart.|The sentence is admired for an hour, until somebody asks who the pilot was.} The master, Shao Benliang, hears it on Harjula's own radio, and begins to remember what the pilot said. Three Ningbo lines strike Ust-Luga off their lists. The potash waits for other flags, and Karmazin, in the pilots' hut, for something to bring in.
* (log) [Send Harjula the pilot's log, whatever it says. #id: gulf_cable_log #forecast: Irina Vasnetskaya; trust +; low #forecast: Gleb Ostranin; standing -; high]
    { overruled(8):
        -> bound
    }
    ~ move(influence, 4)
    ~ move(trust, -2)
    ~ move(standing, -3)
    ~ nudge(us_deal, 4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, false)
    ~ tally(ostranin_made, ostranin_right, true)
    It says: 23:10, advised master that port anchor not housed; reply, yes. Harjula reads it out on the open channel, both halves, and lets the crew telephone home. {us_deal >= 45: Washington praises you by name, which takes a month to live down.|Nobody thanks you but she.} {counterpart == watcher: Beijing had been listening to the pilot, and would have liked to be shown first what it knew.|Beijing would have liked to read it first.} The master loses his ticket. So, later, does Karmazin.
- ->->

= bound
~ move(influence, -3)
~ move(trust, 2)
~ move(standing, -2)
~ tally(vasnetskaya_made, vasnetskaya_right, true)
~ tally(ostranin_made, ostranin_right, true)
The log goes up at noon and stays there. Dolzhikova had the chief first: it is a page in Russian with a Russian's name on it. She has it bound. Helsinki gets the tide table, and prints a picture of the tide table. In Beijing they had dreaded that log, and send her flowers; the card is addressed to you both.
->->
