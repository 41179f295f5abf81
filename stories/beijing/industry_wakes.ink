// Industry: what comes back, one line for each file that was opened in acts I to III. Dealt by wakes.ink.
// Each wake is the later bill or gift, and often the other way round from the old result. Facts as in the dossiers.

=== wake_fee_answered ===
{
- industry_fee_answered.table:
    ~ move(dependence, -4)
    ~ move(standing, 4)
    The printed table has taught our makers to read ahead. They have found it cheaper to sell in Jakarta than to hurry for Chita, and thank the office that gave them the dates. # echo: fee_table # style: ledger
- industry_fee_answered.yard:
    ~ move(influence, 4)
    ~ move(trust, -3)
    The breaker's yard takes Ladas as well, wherever it stands now, and Tolyatti has learnt who brings them. A professor comes from Irkutsk to show his students a law that does what it says. # echo: fee_yard # style: ledger
- industry_fee_answered.nothing:
    ~ move(trust, 5)
    ~ move(influence, -3)
    A deputy minister of theirs, asked by his own side why Beijing never struck back, could only say that it had been busy. He has been telephoning us ever since, about everything. # echo: fee_nothing # style: ledger
- else:
    ~ move(dependence, -5)
    ~ move(trust, 3)
    The trawlers that were kept waiting found Busan, and stayed. They send Dalian a case of roe at the holidays now, as one does to a house where one no longer has to call. # echo: fee_pollock # style: ledger
}
->->

=== wake_build_there ===
{
- industry_build_there.sent_back:
    ~ move(standing, 4)
    ~ move(trust, -3)
    The dies that were weighed against your page have rusted at Wuhu. Upstairs has asked for the other pan of the scales, and what there had been in it. # echo: build_whole # style: ledger
- industry_build_there.stay:
    ~ move(trust, 4)
    ~ move(standing, -4)
    Hungary did count as Russia, in the end, for one inspector. On the Volga they let the hall to a mushroom grower, who pays on time and speaks well of your seal. # echo: build_stay # style: ledger
- industry_build_there.whole:
    ~ move(standing, 5)
    ~ move(influence, -4)
    Those whom our people taught on the Volga have made a door that Wuhu copies under licence. Your page is lent out as a model of foresight; two Jakarta buyers have asked for the cars with the Russian doors. # echo: build_whole # style: ledger
- industry_build_there.kits:
    ~ move(trust, -5)
    ~ move(influence, 3)
    In a henhouse built of our crates they have come on a full set of drawings, in Chinese, which they had never been shown. Minsk has bought the same kit, translated. # echo: build_kits # style: ledger
- else:
    ~ move(trust, 5)
    ~ move(influence, -3)
    The Jizzakh school has more pupils from Samara than from Namangan. Moscow has stopped sulking and pays their board; Tashkent, which had built the beds for its own, is adding a floor. # echo: build_jizzakh # style: ledger
}
->->

=== wake_price_war ===
{
- industry_price_war.lung:
    ~ move(dependence, 5)
    ~ move(influence, -3)
    A widow in Taldykorgan, who on paper was the first owner of two hundred saloons, has won her suit. The judgment obliges us to supply all of them with spares, wherever they went. # echo: price_war_lung # style: ledger
- industry_price_war.floor:
    ~ move(trust, 4)
    ~ move(dependence, -3)
    The price that you put a floor under was copied by Moscow for tractors, with our figures left in. At Rubtsovsk they make a profit on one, and wait for the next circular. # echo: price_war_floor # style: ledger
- industry_price_war.licence:
    ~ move(influence, 4)
    ~ move(trust, -4)
    Delhi and Brasilia have asked for our rule about buyers' names. Moscow, to whom it was never mentioned that a rule can be sold twice, has asked for its old cars back. # echo: price_war_licence # style: ledger
- else:
    ~ move(dependence, -4)
    ~ move(standing, 4)
    Of the two thousand six hundred names some eighty have a bus works now, in the shed of the closed line, and orders for a year. A committee upstairs has discovered that it founded them. # echo: price_war_close # style: ledger
}
->->

=== wake_two_keys ===
{
- industry_two_keys.shift:
    ~ move(trust, 4)
    ~ move(standing, 4)
    At Zabaikalsk, on the other side, they have appointed a shift leader to ask the same question of what comes our way. She and Su Liling exchange lists on Mondays, through the fence. # echo: two_keys_shift # style: ledger
- industry_two_keys.drawer:
    ~ move(dependence, 4)
    ~ move(standing, -4)
    Nine ministries have each asked for an arrangement like Lu Zhengping's drawer. On the Kama they have pulled down their own plant for the stuff, since ours never says no. # echo: two_keys_drawer # style: ledger
- industry_two_keys.moscow:
    ~ move(influence, 4)
    ~ move(dependence, -3)
    The idea that a buyer should sign is taught at Geneva now, as the Beijing rule. There they cannot explain why it came from us; Daryna Shelest, who is asked, can. # echo: two_keys_moscow # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(influence, -4)
    From the four hundred references it has emerged that Moscow declared its drums truly and a firm in Antwerp did not. Velgin, shown the page, reads it with his glasses off. # echo: two_keys_yan # style: ledger
}
->->

=== wake_drone_invoice ===
{
- industry_drone_invoice.alike:
    ~ move(trust, 4)
    ~ move(influence, -4)
    The one form is still in use. Moscow has come to trust it, since the other side's boxes are ticked there too; Kyiv has stopped buying, and publishes the reason, which is the same. # echo: drone_alike # style: ledger
- industry_drone_invoice.stop:
    ~ move(dependence, -4)
    ~ move(trust, 3)
    A school in Kazan winds the motors that we stopped, and two of the shut workshops of Longgang were hired to show it how. What was refused in Moscow is remembered as a lesson. # echo: drone_stop # style: ledger
- industry_drone_invoice.north:
    ~ move(trust, -5)
    ~ move(standing, 4)
    The toy shop's debt is four months old, and it has hinted at whom else it might embarrass. At home the affair is held to have been handled with discretion, meaning by you. # echo: drone_north # style: ledger
- else:
    ~ move(standing, 4)
    ~ move(dependence, -4)
    Cao Yiming's exercise book has become a rule of the trade in Shenzhen, kitten included. One buyer in three still finds, on being asked, that he could manage with fewer. # echo: drone_ask # style: ledger
}
->->

=== wake_suitcase ===
{
- industry_suitcase.quiet:
    ~ move(dependence, -4)
    ~ move(standing, -4)
    Professor Fan has handed in her key at Hefei, and lives with a niece in Tbilisi. Novosibirsk, which had to learn without her, grows a better tooth than Hefei does. # echo: suitcase_quiet # style: ledger
- industry_suitcase.name:
    ~ move(influence, 4)
    ~ move(dependence, 4)
    The boy from Tashkent has taken the brass plate's three alphabets home as a letterhead. Every laboratory in Siberia that wants a crystal now has to order it from one of her Fridays. # echo: suitcase_name # style: ledger
- industry_suitcase.home:
    ~ move(trust, -4)
    ~ move(standing, 4)
    At Harbin they have put a fire bucket where the suitcase stood. Her sister writes to 306 each quarter, without reproach, to ask if anything has been heard; Moscow does not like it forwarded. # echo: suitcase_home # style: ledger
- else:
    ~ move(trust, 4)
    ~ move(standing, -3)
    The form that Velgin had drawn up for one crystal grower has been filled in a dozen times since, in either direction. Yan Qiubo has had to give back a dozen keys, and lists them. # echo: suitcase_lend # style: ledger
}
->->

=== wake_night_team ===
{
- industry_night_team.third:
    ~ move(standing, -4)
    ~ move(influence, 4)
    Major Lobov has asked for leave to marry over the kitchen. His reports on the eleven had been thought so dull in Moscow that it lent them to Delhi, which did not find them dull. # echo: night_team_promise # style: ledger
- industry_night_team.stop:
    ~ move(trust, 4)
    ~ move(dependence, 3)
    One of the eleven teaches school now, in Mianyang. Murmansk has hired a firm of ours to guard its screens, by tender, on the ground that it knew when to go home. # echo: night_team_stop # style: ledger
- industry_night_team.read:
    ~ move(influence, -4)
    ~ move(trust, -3)
    The skating rink is wanted back for children. In moving the cupboards out it was noticed that the fourteenth had a hole in the rear, neatly sawn, and Seoul has the drawings. # echo: night_team_read # style: ledger
- else:
    ~ move(standing, 6)
    ~ move(dependence, -3)
    Since the windows were shut from the inside our own engineers have had to think, and Guo Shiyao signs a paper saying that it did them good. He addresses it to you. # echo: night_team_windows # style: ledger
}
->->

=== wake_airliner ===
{
- industry_airliner.urals:
    ~ move(influence, 4)
    ~ move(trust, -3)
    The undercarriage has not cracked. Airlines at Addis and Lima, who do not fly to Cologne, have asked for it; the Urals have noticed, and would like to see the contract again. # echo: airliner_urals # style: ledger
- industry_airliner.cologne:
    ~ move(standing, 4)
    ~ move(dependence, 3)
    Kerbrat has signed the last certificate. The airline at Yakutsk may buy the aircraft and may not land it in Europe, and has nothing else to buy; Shanghai sends it our pilots. # echo: airliner_cologne # style: ledger
- industry_airliner.seat:
    ~ move(standing, 4)
    ~ move(influence, 3)
    Tatarnikov's forty kilos turn out to be four seats. Kerbrat, who had wanted to know what he was called, has put him down as "loads", and let it through. # echo: airliner_seat # style: ledger
- else:
    ~ move(dependence, -4)
    ~ move(influence, 4)
    On the old drawings Zhukovsky has begun a smaller aircraft, by itself, for short runways. Ulaanbaatar is taking four, and asked for yours first, to have something to compare. # echo: airliner_card # style: ledger
}
->->

=== wake_kaluga ===
{
- industry_kaluga.pay:
    ~ move(standing, -4)
    ~ move(trust, 4)
    Knees, as Fang Muqing foretold: the first two hundred are pensioned, by us. Inga Lapshina has had the receipt for one yuan read out at the supper, and it was cheered. # echo: kaluga_pay # style: ledger
- industry_kaluga.thirds:
    ~ move(trust, 4)
    ~ move(standing, -3)
    What Wuhu and Kaluga cannot settle about their hall they put before a judge in Astana, whom each side finds fair. Upstairs they would like to know since when such things are heard there. # echo: kaluga_thirds # style: ledger
- industry_kaluga.back:
    ~ move(influence, 3)
    ~ move(trust, -4)
    Your coin has come to be worth four hundred roubles, to collectors. The governor who was left with the hall has a speech about it, and gives it wherever a Chinese firm is to open. # echo: kaluga_back # style: ledger
- else:
    ~ move(influence, 4)
    ~ move(dependence, 3)
    Luo has a street named after him in Kaluga, a short one. The oven he lit wants new bricks, of a sort fired only in Anhui; he lets you know, and encloses the measurements. # echo: kaluga_teach # style: ledger
}
->->
