// Set piece, act IV: a hotel in Astana, December 2028. Called by setpiece_slot in Q4 2028.
// Facts: F121, F122, F126, F129, F132, F143. Kyiv's consent decides; no scene of the war is played for wit.

// How far Kyiv's negotiator will believe this house, 0..9: what was done before counts, and what she was told on the first evening.
=== function kyiv_consents() ===
~ temp belief = 0
{ initiative_ear_in_kyiv > 0 and not initiative_ear_in_kyiv.embassy:
    ~ belief = belief + 2
}
{ war_power_station.gift or war_power_station.sell or war_pressing_truce.ren:
    ~ belief = belief + 1
}
{ war_monitors_blue.fourteen or war_monitors_blue.thirds:
    ~ belief = belief + 1
}
{ crisis_serial_number.answer or setpiece_hangzhou.kyiv:
    ~ belief = belief + 1
}
{ us_deal >= 38:
    ~ belief = belief + 1
}
{ war_tempo < 56:
    ~ belief = belief + 1
}
{ setpiece_astana_hotel.sentence:
    ~ belief = belief + 2
}
{ setpiece_astana_hotel.first_to_three:
    ~ belief = belief + 1
}
{ setpiece_astana_hotel.ninth or pacific_answer == 2 or crisis_serial_number.drawer:
    ~ belief = belief - 1
}
~ return belief

// A hotel in Astana, from the seventh floor. Two beats: a sentence that went missing (the first evening); who is to watch (the fourth day). vouch and five need Kyiv's consent.
// Rests on F121, F122, F126, F129, F132, F143. Plants nothing; sets truce_text 0-3; a truce lowers war_tempo; ninth adds a western step. UN wording on territory.
// Hidden: war_tempo, us_deal, asian_hedging, hardliner_mood, counterpart_suspicion. Reads: initiative_ear_in_kyiv labels, war_power_station labels, war_pressing_truce.ren, war_monitors_blue labels, crisis_serial_number labels, setpiece_hangzhou.kyiv, pacific_answer, treaty_text, island_text, summit_island.handback, trust, us_deal, counterpart, kyiv_consents().
=== setpiece_astana_hotel ===
# scene: A hotel in Astana # kind: setpiece # codex: geneva_points # codex: words_truce
Seven is ours. The Russians are on three, Kyiv's people on five, the Americans on nine. Saule Imangali, for the hosts, has set the lifts to stop nowhere in between. Kyiv's negotiator has come up by the stairs, in her coat.
She holds two papers of ours against the lamp, the six points of May 2024 over the twelve of February 2023. {initiative_ear_in_kyiv > 0 and not initiative_ear_in_kyiv.embassy: Ren Kexin, who went to her country to listen, knows where she will point.|{setpiece_hangzhou.kyiv: She once had half a page from this house, before Moscow did.|Ren Kexin, our envoy's deputy, draws up a chair.}}
"Here it says sovereignty, independence, territorial integrity of all countries. And here it does not. I have come to ask for it back." # speaker: Kyiv's negotiator
"We have that sentence from you," says Imangali, "since September 2022. It is kept behind glass." # speaker: Saule Imangali
"It is recorded that both texts were correct at the time." # speaker: Yan Qiubo
-> lamp

= lamp
* (tea) [Pour tea, and say that the sentence was never away. #id: hotel_tea #forecast: Yan Qiubo; trust -; high #forecast: Gu Ruolan; influence 0; low]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ move(trust, 2)
    ~ tally(yan_made, yan_right, false)
    ~ tally(gu_made, gu_right, false)
    "Then it will be no trouble to write it," she says, and waits as long as the tea stays warm. On three they hear of it, and Velgin sends up a lemon. At home it is called firmness. Ren Kexin sees her down forty-four steps.
* (sentence) [Write the sentence out again, and sign it, tonight. #id: hotel_sentence #forecast: Gu Ruolan; influence ++; high #forecast: Yan Qiubo; trust --; high]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ nudge(hardliner_mood, 3)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, counterpart_suspicion >= 42)
    { counterpart_suspicion >= 42:
        ~ move(trust, -4)
        At breakfast Velgin's place is laid with its back to yours.
    - else:
        ~ move(trust, 1)
        "You had to find it again some day," says Velgin at breakfast. "I had hoped for a quieter hotel."
    }
    She had read the sentence as one reads the label on a medicine. Brussels calls it language. The clerk on Fuyou Street who struck it out in 2024, on instruction, is asked on whose. He is fifty-eight, and has kept no note.
+ {trust < 54} [Take the sentence down to Velgin first, and then to her. #id: hotel_first_shut #locked: He will hear it without rising from trust 54.]
    -> lamp
* (first_to_three) {trust >= 54} [Take the sentence down to Velgin first, and then to her. #id: hotel_first_to_three #forecast: Gu Ruolan; trust +; high #forecast: Yan Qiubo; trust -; medium]
    ~ move(trust, 3)
    ~ move(influence, 2)
    ~ move(standing, -3)
    ~ nudge(counterpart_suspicion, -4)
    ~ tally(gu_made, gu_right, true)
    ~ tally(yan_made, yan_right, false)
    Velgin is darning. {counterpart == patient: He remembers the sentence young, he says, and bites off the thread.|{counterpart == trader: "What do I get for not having heard it?"|{counterpart == watcher: He says it along with you, half a word ahead.|He asks which side of the river it begins on.}}} On seven she notes that she was second. In Fuyou Street it counts against you that you went down first.
* (ninth) [Go up to nine, and ask what quiet would be worth in tariffs. #id: hotel_ninth #forecast: Lu Zhengping; dependence -; high #forecast: Gu Ruolan; trust --; high]
    ~ western_steps = western_steps + 1
    ~ move(dependence, -4)
    ~ move(trust, -4)
    ~ move(standing, 1)
    ~ nudge(us_deal, 6)
    ~ tally(lu_made, lu_right, true)
    ~ tally(gu_made, gu_right, true)
    {pacific_answer == 2: "No swans this time," says Marian Kettering.|Marian Kettering pours.} Cars and magnets, she says, against a fifth of our crude bought elsewhere; and Kyiv would have to be content, which she cannot promise. {counterpart == watcher: A chambermaid from three is changing nine's towels.} On seven the lamp is out, and two papers lie on the sill.
- -> setpiece_astana_hotel.fourth_day

= fourth_day
Two pages by now: all stop where they are; no frontier known to the United Nations is moved; the missing, four hundred pages of them, are to be answered for. One line is open: who is to watch. Guo Shiyao has had 1,200 jackets counted. {war_monitors_blue.fourteen or war_monitors_blue.thirds: Some of ours were named for blue before, and Kyiv has kept the list.}
"A watcher is the best thing one can be, until the evening on which somebody shoots at him. I would like that evening planned." # speaker: Guo Shiyao
"A country that I can believe," says Kyiv's negotiator{kyiv_consents() >= 4:, and looks at you}. "I have gone down the alphabet." # speaker: Kyiv's negotiator
"Our five could send four hundred, without arms.{summit_island.handback: We have read your minutes. You may read ours.}" # speaker: Saule Imangali
* (vouch) [Put us on the line: we vouch, and our own people stand there. #id: hotel_vouch #forecast: Gu Ruolan; influence ++; high #forecast: Qiao Weilin; dependence +; medium]
    ~ tally(gu_made, gu_right, kyiv_consents() >= 4)
    ~ tally(qiao_made, qiao_right, true)
    { kyiv_consents() >= 4:
        ~ truce_text = 2
        ~ move(influence, 5)
        ~ move(trust, 3)
        ~ move(dependence, 3)
        ~ move(standing, -1)
        ~ nudge(war_tempo, -26)
        ~ nudge(counterpart_suspicion, -4)
        She consents, if we publish each month what firms of ours sell to either side. {counterpart == trader: Velgin offers to buy the list.|Velgin would not have asked it of us.} On the Wednesday the guns stop, not all at once. On the ninth evening Lin Guangyao of Qiqihar, twenty-nine, is shot at through a door, and stays; the ministry has no number for his mother. {hardliner_mood >= 52: She is found by strangers, who ask her who sent him.|A neighbour goes up to her.}
    - else:
        ~ truce_text = 1
        ~ move(influence, -3)
        ~ move(trust, 2)
        ~ move(dependence, 2)
        ~ move(standing, -2)
        Kyiv will not have it. {crisis_serial_number.drawer: There was a number once, and you had a drawer.|She knows our workshops by their solder.} {initiative_ear_in_kyiv > 0 and not initiative_ear_in_kyiv.embassy: "You did listen," she says to Ren Kexin. "It was noticed."|"You could have asked," she says, "in any year."} The talks will go on. That night the shelling is heavy.
    }
* (coats) [Say that it is for the parties to settle, and send for the cars. #id: hotel_coats #forecast: Yan Qiubo; standing ++; high #forecast: Gu Ruolan; trust -; medium]
    ~ truce_text = 0
    ~ move(standing, 5)
    ~ move(influence, -4)
    ~ move(dependence, 1)
    ~ nudge(war_tempo, 6)
    ~ nudge(us_deal, -4)
    ~ tally(yan_made, yan_right, true)
    ~ tally(gu_made, gu_right, counterpart != patient)
    { counterpart == patient:
        ~ move(trust, 1)
        Velgin stands on the steps until you are gone. He had not wished to be watched by a friend.
    - else:
        ~ move(trust, -2)
        Velgin had thought that seven would be the last to go dark.
    }
    {us_deal >= 40: On nine a draft is being typed with somebody else in your line.} Kyiv's negotiator takes four hundred pages down the service stairs; at the bottom a driver carries them for her.
* (five) [Let the five watch: their four hundred, in our jackets. #id: hotel_five #forecast: Gu Ruolan; influence +; high #forecast: Yan Qiubo; trust --; medium]
    ~ tally(gu_made, gu_right, true)
    { kyiv_consents() >= 3:
        ~ truce_text = 3
        ~ move(dependence, -4)
        ~ move(influence, 3)
        ~ move(standing, -3)
        ~ nudge(war_tempo, -23)
        ~ nudge(asian_hedging, -4)
        { counterpart == builder or counterpart == patient:
            ~ move(trust, 2)
            ~ tally(yan_made, yan_right, false)
            Velgin asks for Imangali's pencil and enters the five himself.
        - else:
            ~ move(trust, -2)
            ~ tally(yan_made, yan_right, true)
            Velgin asks twice if that was Beijing's idea. It was Imangali's.
        }
        Kyiv consents in an afternoon. The five decline the jackets: they have coats. In the night to Thursday the guns stop, town by town. In the first month two of them are hurt, by a mine.
    - else:
        ~ truce_text = 1
        ~ move(influence, 2)
        ~ move(trust, -2)
        ~ move(dependence, -2)
        ~ move(standing, -2)
        ~ tally(yan_made, yan_right, true)
        Kyiv will not have it yet. She would need somebody behind them who minds if they are fired upon. {pacific_answer == 3: "You minded once, for cotton," Imangali says to you.} On the river below Kherson a family that had packed unpacks.
    }
* (talk) [Leave the line open, pay the hotel, and keep them all talking. #id: hotel_talk #forecast: Qiao Weilin; dependence +; medium #forecast: Gu Ruolan; influence +; low]
    ~ truce_text = 1
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, 2)
    ~ move(influence, -2)
    ~ nudge(war_tempo, -3)
    ~ tally(qiao_made, qiao_right, true)
    ~ tally(gu_made, gu_right, false)
    Your embassy settles for four floors until the thaw. {island_text == 3: Velgin, who once drove home from a hinge, thinks it a dear ante-room.|{treaty_text == 1 or treaty_text == 2: It is consultation, says Velgin, as at Kazan, with a bill.}} Twenty-three people cross in the north, by name. The twenty-fourth name is read out and nobody comes forward.
- ->->
