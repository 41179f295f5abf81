// Money: echoes. One bank for all of it (from money_one_bank), coins in Suifenhe (from money_suifenhe_coins).
// Each is told once, at quarter's end. The line on which the old decision moves a meter carries its id.

// One envelope. From money_one_bank, every option (three quarters). Rests on F50, F55.
// Hidden: sanctions_heat, leak_exposure. Reads: money_one_bank labels, counterpart, leak_exposure.
=== echo_one_bank ===
# scene: One envelope # kind: echo
The drawer in which complaints about payments come up has been empty all quarter. Qiao Weilin has every one of them, in a single envelope.
{
- money_one_bank.plate:
    ~ move(dependence, 5)
    ~ move(influence, -4)
    Brussels has listed Hegang, and the notice describes the plate. Nothing else in the country dares to touch a rouble now. Tong Yueqin goes on clearing by hand with her forty girls, and Moscow, which has no other address, has sent them felt boots. # echo: one_bank_plate
- money_one_bank.burrows:
    ~ move(trust, 5)
    ~ move(standing, -3)
    No village is on any list, since none can be spelt. In Wuchang a clerk sent back a sum paid twice, with a bag of rice for the sender's trouble; in Moscow they tell it of you. Here one can no longer say where the money is, and it is being asked. # echo: one_bank_burrows
- money_one_bank.almaty:
    ~ move(influence, 4)
    ~ move(trust, -4)
    Gaukhar Abenova has printed her first report: two thousand payments, four stopped, reasons given. Tashkent would like an inspector of the same make. Two of the four were meant for one street in Izhevsk, and Moscow wants to know whose inspector she is. # echo: one_bank_almaty
- else:
    ~ move(dependence, 4)
    ~ move(standing, -5)
    One exporter in three now waits for a living. A slipper firm at Yiwu has given up the slippers; it ships a sample north, draws the sixty days, and lends them on. Its Russian customers have found that they may be late too. # echo: one_bank_wait
}
"Thinner is not always less, sorry," says Lu Zhengping. "It may be that they have stopped writing." # speaker: Lu Zhengping
"It is suggested that whoever carried this be named to nobody." # speaker: Yan Qiubo
* (post) [Post the waiting times, payment by payment, on a wall in Harbin. #id: echo_one_bank_post]
    ~ move(influence, 3)
    ~ move(standing, -2)
    ~ candour = MIN(8, candour + 1)
    Nineteen days, says the wall, and forty for fish. People bring folding chairs. A consul from Busan copies it out each Monday, and his bank offers ten.
* (half) [Ask Moscow to open a counter of its own for the other half. #id: echo_one_bank_half]
    ~ move(dependence, -4)
    {counterpart == builder:Velgin has it put up at Chita with a porch.|Velgin had supposed that you would never ask; it opens late, with one stool.}
    { counterpart == builder:
        ~ move(trust, -1)
    - else:
        ~ move(trust, -3)
    }
    Half of what came to us now waits there, under a clock on Moscow time.
* (names) [Give each clerk who carried it a sum at New Year, by name. #id: echo_one_bank_names]
    ~ move(trust, 3)
    ~ move(dependence, 2)
    ~ nudge(leak_exposure, 4)
    Red envelopes, sixty-one of them. {leak_exposure >= 40:Within the fortnight the sixty-one names are in a newsletter, in order of sum.|They are opened at home, with the door shut.} Each does a little more for the Russians than the rule allows.
- ->->

// Nine o'clock in Suifenhe. From money_suifenhe_coins, every option (three quarters). Rests on F55.
// Hidden: border_anxiety, hardliner_mood. Reads: money_suifenhe_coins labels, counterpart, border_anxiety.
=== echo_suifenhe_coins ===
# scene: Nine o'clock in Suifenhe # kind: echo
Ding Haisu rings from a post office, standing. One can hear behind him what is being counted, or that nothing is.
{
- money_suifenhe_coins.till:
    ~ move(dependence, -4)
    ~ move(standing, -5)
    The school at Suifenhe teaches the rate along with the nine times table, and the women of Pogranichny have stopped buying yuan. On a film of it somebody has counted the eagles, and an answer is wanted upstairs. # echo: suifenhe_coins_till
- money_suifenhe_coins.home:
    ~ move(trust, 6)
    ~ move(dependence, 3)
    St Petersburg has sent a certificate, with a seal: four tonnes, a button, and one wedding ring, enclosed. No one abroad had ever sent it home its own. Moscow would like the wagon to be regular, and will pay in yuan. # echo: suifenhe_coins_home
- money_suifenhe_coins.merge:
    ~ move(trust, -5)
    ~ move(influence, -3)
    His counter sells bubble tea. The coins go under the fence in prams, to a man who takes fifteen in the hundred and has opinions about us, and in Pogranichny they repeat them. A consul in Vladivostok has begun to collect these. # echo: suifenhe_coins_merge
- else:
    ~ move(influence, 5)
    ~ move(dependence, 3)
    His nine lines hang in Heihe and Manzhouli as well; Altanbulag, in Mongolia, has asked which of them is the trick. Brussels has had them translated, and let them lie. There is no other bank that a Russian fishwife will queue for. # echo: suifenhe_coins_ding
}
"He has asked for nothing," says Gu Ruolan. "He has asked how your radiator is. One should worry." # speaker: Gu Ruolan
* (chalk) [Have both towns chalk up one rate, together, at ten each morning. #id: echo_suifenhe_coins_chalk]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(border_anxiety, -4)
    A girl from each bank, one slate, on the step of the frontier post. {border_anxiety >= 40:For a week there is a guard behind each of them, and then there is one guard, and he holds the chalk.|By the second week people come to set their watches.} Upstairs it is remarked that a rate had been the state's.
* (sample) [Let Yan Qiubo's people keep one coin in a hundred, for study. #id: echo_suifenhe_coins_sample]
    ~ move(standing, 3)
    ~ move(trust, -3)
    ~ move(dependence, -2)
    Nothing is found in them. That is recorded, with the dates of mintage. {counterpart == watcher:Velgin enquires whether the study might extend to buttons.|In Nakhodka it is all over the fish market, and half of it stays at home.} Ding Haisu delivers the hundredth himself.
* (girls) [Pay the girls who counted a pension, out of our own page. #id: echo_suifenhe_coins_girls]
    ~ move(dependence, 2)
    ~ move(trust, 1)
    ~ move(standing, -2)
    ~ move(influence, 1)
    Two hundred yuan a month, for the fingers. They are twenty-three and twenty-six. There is no heading in the budget under which hands can be put, and you put them under "instruments, measuring".
- ->->
