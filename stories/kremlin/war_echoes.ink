// War: echoes of acts II and IV. Engines by way of Sharjah (from war_back_channel), a blue jacket (from war_monitors).
// Each is told once, at quarter's end.

// Engines by way of Sharjah. From war_back_channel.talk (four quarters), .tell and .bern (five). Rests on F128, F131.
// Hidden: sanctions_heat, us_deal, home_strain. Reads: war_back_channel labels, sanctions_heat, counterpart.
=== echo_back_channel ===
# scene: Engines by way of Sharjah # kind: echo
"Item one. Sand. Item two. Whoever gave me this wished me to read it," says Ostranin. # speaker: Gleb Ostranin
He shakes it out of the fold of an engine's log-book: each hour it turned, and a stamp for each bench it lay on.
{
- war_back_channel.talk:
    ~ move(trust, 4)
    ~ move(dependence, 3)
    It belongs to one of yours, off a wing at Khabarovsk. Between the stamp from Ohio and the stamp from Sharjah there is a third. For six days, before you had it, the engine lay on a bench in Tianjin. They saw it, put in new blades, let it through, and have never said a word. # echo: back_channel_talk
- war_back_channel.tell:
    ~ move(dependence, 4)
    ~ move(trust, -3)
    It came with the bill. The engines that Tianjin overhauled for you on credit were of eleven kinds and forty prices, and two that it threw in had been bought in Sharjah, from a man with an Alaskan number. Interest is by the hour. Shen Yunhe's office hopes that you had not minded where. # echo: back_channel_tell
- else:
    ~ move(influence, 4)
    ~ move(standing, -3)
    It belongs to the aeroplane that carries the exchanges. A charter firm in Sharjah flies it, since neither side would board the other's, and one engine is out of hours. Kyiv's negotiator has put the number of the part at the foot of her list, as its last name. # echo: back_channel_bern
}
* (ground) [Ground whatever flies on it, and say why. #id: echo_back_channel_ground #forecast: Raisa Golubkova; dependence -; medium]
    ~ move(dependence, -3)
    ~ move(standing, -2)
    ~ nudge(home_strain, 4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(golubkova_made, golubkova_right, true)
    Twelve towns beyond the Lena lose their morning flight. In one a surgeon comes by barge, and is four days late. Samara is asked for blades of its own, and Golubkova has Lyosha there by the sleeve already.
* (open) [Buy the part openly, with papers, through Astana. #id: echo_back_channel_open #forecast: Irina Vasnetskaya; influence +; medium]
    ~ move(trust, -3)
    ~ nudge(us_deal, 3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, sanctions_heat < 51)
    { sanctions_heat >= 51:
        ~ move(influence, -2)
        ~ move(dependence, 1)
        Astana asks Washington, Washington asks for the end user, and you write "passengers". Refused, in nine days. The broker in Astana loses his licence for having asked.
    - else:
        ~ move(influence, 4)
        ~ move(dependence, -2)
        Astana asks Washington, Washington asks for the end user, and you write "passengers". Granted, for two, by a woman who underlines the word. Tianjin, which makes the part, was not asked, and writes to say so.
    }
* (tianjin) [Send the log to Tianjin, with thanks, and an order. #id: echo_back_channel_tianjin #forecast: Gleb Ostranin; trust -; low #forecast: Zoya Kravtsevich; dependence ++; high]
    ~ move(trust, 3)
    ~ move(dependence, 3)
    ~ move(standing, 2)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    {counterpart == trader:A price list comes back, with the thanks deducted.|They are a little embarrassed, and do two of the eleven at cost.} The fitters at Sheremetyevo, who used to change blades themselves, are taught to change boxes.
- ->->

// A blue jacket. From war_monitors.beijing (Kyiv agreed), .neighbours and .engineer (four quarters). Rests on F121, F123.
// Hidden: war_tempo, counterpart_suspicion, hardliner_mood. Reads: war_monitors labels, war_tempo, counterpart, truce_text.
=== echo_monitors ===
# scene: A blue jacket # kind: echo
A jacket has been hit at the Third Lift. It has come back, washed, with a hole under the left arm, mended in a thread of another blue.
{
- war_monitors.beijing:
    ~ move(trust, -4)
    ~ move(dependence, -3)
    Xia Pingyuan, hydrologist, of Lanzhou, was reading a gauge. He will keep the arm. Each side said that it came from the other; but the daily report is public, and he dictated it himself, from a stretcher, with the bearing. The shot was yours. Kyiv printed it without a comment, and Beijing recalled twelve of the twenty. # echo: monitors_beijing
- war_monitors.neighbours:
    ~ move(influence, 4)
    ~ move(standing, -3)
    Anil Deshmane, hydrologist, of Pune, was reading a gauge. He will keep the arm. Three hundred daily reports had accused nobody, so that the next one, with a bearing on it, was believed by everyone. The shot was yours. Delhi and Astana do not want an apology. They have asked for a name. # echo: monitors_neighbours
- else:
    ~ move(influence, 3)
    ~ move(trust, 2)
    It was Nina Shevchuk's. She had walked out along the intake with a spanner, and both sides saw the jacket too late. She will keep the arm. By the bearing in her report it came from you; under that she asks for a gasket, and for the same lieutenant. # echo: monitors_engineer
}
"There is a rule about bearings," says Velgin. "We do not comment. I wrote it, I think." # speaker: Arseny Velgin
{truce_text >= 2:The truce has held, two hundred kilometres either way. It is the one hole in it.|In the nine towns they chalk the hours of water on the walls.}
* (battery) [Deny the bearing; move the battery by night. #id: echo_monitors_battery #forecast: Gleb Ostranin; standing +; high #forecast: Irina Vasnetskaya; influence -; high]
    ~ move(standing, 4)
    ~ move(influence, -4)
    ~ nudge(counterpart_suspicion, 4)
    ~ tally(ostranin_made, ostranin_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    Nobody had asked about a battery. The next report gives its new place, under "traffic". {war_tempo >= 56:In a week the intake is hit again, at night, when there is no one to read a gauge.|It does not fire again.} The jacket is wanted back for the file.
* (name) [Admit it, and give the officer's name. #id: echo_monitors_name #forecast: Gleb Ostranin; trust -; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(trust, 3)
    ~ move(influence, 2)
    ~ move(standing, -5)
    ~ nudge(hardliner_mood, 5)
    ~ candour = MIN(8, candour + 1)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    He is thirty-one. He had fired at a glint, he says, and asks how the arm is. Kyiv's negotiator sends, in return, a name of hers, from a night at Belgorod. Dolzhikova keeps both sheets.
* (withdraw) [Ask them all to leave, for their own safety. #id: echo_monitors_withdraw #forecast: Zoya Kravtsevich; dependence -; medium]
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ move(standing, 2)
    ~ nudge(war_tempo, 3)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    They go in two buses. {counterpart == patient:Ren Kexin says that she will keep the beds made.|Ren Kexin hangs the jackets on the fence, by size.} The pumps run on for sixteen days without anybody to see it, and then one day they have not run.
- ->->
