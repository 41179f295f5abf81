// The first year, read back: after the summit of Q2 2026 Velgin reads out the year's deeds, then says what he saw.
// The page is drawn from labels, so only what was done is on it, with who paid. Nothing moves here.

=== year_one ===
# scene: The year, read back # codex: words_power
Velgin has the four folders again, thicker now, and squares them until the edges agree. He puts on his reading glasses to say it. {left_to_rival > 8: "You left {in_words(left_to_rival)} files to Dolzhikova. She sends her thanks, which I would worry about."|"You left {in_words(left_to_rival)} files to Dolzhikova. She has noticed which."} # achievement: a_year_at_the_desk # speaker: Arseny Velgin
{ overruled_count > 0:
    "You were sent back {overruled_count == 1: once|more than once}. It happens to people who ask for something." # speaker: Arseny Velgin
}
-> years_page ->
{ summit_text:
- 1: "You went for the price. One sees what everything else cost. {energy_memorandum > 0: Ulaanbaatar, over whose grass it runs, was told by its own wireless.|Barsegov had a cabin booked for the first survey, and I have refunded him.}" # speaker: Arseny Velgin
- 2: "You went for the levies. In Tolyatti, where the week is short again, they have a word for you; I had it explained." # speaker: Arseny Velgin
- 3: "You went for the five. I had thought the meeting was with one. Lu Zhengping promised eleven provinces a page, and took it back to them blank." # speaker: Arseny Velgin
- else: "You came home early from Beijing. My wife never believes that either. Barsegov had packed for a week, and shirts are dear." # speaker: Arseny Velgin
}
-> who_came ->
{
- standing < 36: -> verdict_sidelined
- trust < 38: -> verdict_cold
- dependence >= 66 and trust >= 60: -> verdict_captured
- dependence >= 66: -> verdict_bound
- influence < 34: -> verdict_shut_out
- dependence < 44: -> verdict_cut_loose
- influence >= 58: -> verdict_courted
- trust >= 48 and trust <= 66 and dependence <= 58: -> verdict_level
}
-> verdict_drifting

// Both set pieces, then two of the other deeds, dealt from those that happened.
=== years_page ===
Then a single sheet, which he has typed himself, with two fingers and no heading. He reads it in the voice of a man checking a hotel bill.
{
- setpiece_tianjin.binding: Tianjin: you kept the word "binding", and two hundred people at Vyksa were hired on an adjective. # style: memo
- setpiece_tianjin.intent: Tianjin: you wrote "intend", and Ulaanbaatar's deputy, who had come for a date, took home a spelling. # style: memo
- setpiece_tianjin.none: Tianjin: you struck the ninth line out, and eleven years of Barsegov's life came out with it. # style: memo
}
{
- setpiece_hangzhou.wait: Hangzhou: you asked their buyers to be patient, and at Almetyevsk there are old wells that will not start again. # style: memo
- setpiece_hangzhou.discount: Hangzhou: you went lower still, by pipe, and the difference was found in Samara, in a kindergarten. # style: memo
- setpiece_hangzhou.india: Hangzhou: you sent the ships on to India, and Turova has been deducting a stranger's shirts from every cargo. # style: memo
}
-> another_deed ->
-> another_deed ->
->->

=== another_deed ===
~ open_draw(DECK_YEAR)
~ offer(initiative_river_table > 0, deed_river_table, 16, -> deed_river_table, -> nothing_drawn, "")
~ offer(energy_border_price > 0, deed_border_price, 12, -> deed_border_price, -> nothing_drawn, "")
~ offer(war_eight_pages > 0, deed_eight_pages, 12, -> deed_eight_pages, -> nothing_drawn, "")
~ offer(industry_scrap_fee > 0, deed_scrap_fee, 12, -> deed_scrap_fee, -> nothing_drawn, "")
~ offer(crisis_frozen_payments > 0, deed_payments, 8, -> deed_payments, -> nothing_drawn, "")
~ offer(war_back_channel > 0, deed_telephone, 8, -> deed_telephone, -> nothing_drawn, "")
~ offer(energy_black_seam > 0, deed_pits, 6, -> deed_pits, -> nothing_drawn, "")
~ offer(neighbourhood_tashkent_winter > 0, deed_winter, 6, -> deed_winter, -> nothing_drawn, "")
~ offer(neighbourhood_side_door > 0, deed_side_door, 6, -> deed_side_door, -> nothing_drawn, "")
~ close_draw()
{ drawn:
    -> drawn_body ->
}
->->

=== deed_river_table ===
{
- initiative_river_table.heihe: The river towns, at Heihe, your own idea: the poles on the ice road were bought by two poor councils, and the remarks by you. # style: memo
- initiative_river_table.blagoveshchensk: The river towns, at Blagoveshchensk, your own idea: Malyugina fed four mayors and a consul, and has not dared to claim for the soup. # style: memo
- else: The river towns, in a bus, your own idea: eleven points agreed, and the mayor of Heihe a fortnight in bed with his chest. # style: memo
}
->->

=== deed_border_price ===
{
- energy_border_price.sent_back: The border price: you advised it, it came down again in green, and the telling of Beijing fell to you. # style: memo
- energy_border_price.yuan: The border price: taken, with their loan for the steel, and half of what Vyksa might have rolled was rolled in Hebei. # style: memo
- energy_border_price.budget: The border price: taken, with our own steel, and in Pskov women still drive an hour to give birth. # style: memo
- energy_border_price.formula: The border price: you asked for a floor, and Barsegov, who is a man for rulers, has been flying about with algebra. # style: memo
- energy_border_price.wait: The border price: you waited, and at Novy Urengoy sixty men did the waiting on two-thirds. # style: memo
- else: The border price: you carried Mongolia's terms up by the back stairs, and as to who paid, I heard of it from a guard. # style: memo
}
->->

=== deed_eight_pages ===
{
- war_eight_pages.arrest: The eight pages: two men were fetched, and in my daughter's class there is a desk that is not given to anyone. # style: memo
- war_eight_pages.explain: The eight pages: you showed Beijing all of them, and the colonel, whose they were, was told by an airline. # style: memo
- war_eight_pages.disown: The eight pages: you said forgery, and our people in Tashkent now have every honest letter held up to a lamp. # style: memo
- else: The eight pages: you let a physicist read his own sentence, which cleared him, and the colonel is short of one suspect and blames you. # style: memo
}
->->

=== deed_scrap_fee ===
{
- industry_scrap_fee.raise: The scrapping fee: raised; a teacher in Chita, whose colour was chosen, has sent us the colour card. # style: memo
- industry_scrap_fee.freeze: The scrapping fee: frozen, and they stood idle at Sychenin's works, where he had your name put up beside the clock. # style: memo
- else: The scrapping fee: waived for whoever builds, and Lida's friends swept out half a hall for guests who bring their own bolts. # style: memo
}
->->

=== deed_payments ===
{
- crisis_frozen_payments.quiet: The Friday payments: the insulin came, since you asked for that alone, and the strand that stopped at Cherepovets was somebody's wages. # style: memo
- crisis_frozen_payments.loud: The Friday payments: you had their ambassador filmed, and five hundred firms, whom he heard named, are out of pocket to this day. # style: memo
- crisis_frozen_payments.around: The Friday payments: rescued by way of Astana, at a rate that is still on every sack of potatoes. # style: memo
- else: The Friday payments: one telephone call released the lot, and that has not been paid for yet. # style: memo
}
->->

=== deed_telephone ===
{
- war_back_channel.ring: The Alaskan call: you let it ring, and men with foil and tape go on looking after forty aircraft. # style: memo
- war_back_channel.talk: The Alaskan call: you named a sum, and it was left to Kyiv's negotiator to find out whether any of it was hers. # style: memo
- war_back_channel.tell: The Alaskan call: you took it straight to Beijing, and the engines, which were for other people's safety, stayed in Alaska. # style: memo
- else: The letter by way of Bern: you answered her, and some of those on her list are home, and what it cost was put down to you. # style: memo
}
->->

=== deed_pits ===
{
- energy_black_seam.rails: The pits: their coal went first, and past Tayshet people ride to work in their coats. # style: memo
- energy_black_seam.ask: The pits: you begged off the duty, and it was miners in Shanxi who were asked to understand. # style: memo
- else: The pits: twenty shut on one Friday, and in Prokopyevsk a school found out on the Sunday whose boiler it had. # style: memo
}
->->

=== deed_winter ===
{
- neighbourhood_tashkent_winter.cost: Tashkent's winter: sold at cost, and six villages by Orenburg lent a degree that they had not been asked for. # style: memo
- neighbourhood_tashkent_winter.lever: Tashkent's winter: you hung a form on a hospital's boiler, and the wards waited while it was read. # style: memo
- else: Tashkent's winter: shared with Beijing, after eleven cold nights that were nobody's but Tashkent's. # style: memo
}
->->

=== deed_side_door ===
{
- neighbourhood_side_door.close: The side door: shut, and in Uralsk a man who used to wash cars is looking for other dirt. # style: memo
- neighbourhood_side_door.look: The side door: left ajar by telephone, and our own car works have been paying that bill ever since. # style: memo
- neighbourhood_side_door.share: The side door: you offered half, Astana took fifty-five, and the five comes out of Mashtakovo's overtime. # style: memo
- else: The side door: you trusted their stamp, they meant it, and somebody's cousin is in prison in Aktobe. # style: memo
}
->->

// The adviser who thinks you are owed something. Reads the four favours.
=== who_came ===
{ MAX(MAX(ostranin_favour, kravtsevich_favour), MAX(golubkova_favour, vasnetskaya_favour)):
- 0: No card came with the May holidays.
    ->->
- ostranin_favour: On your desk is a plain card with an extension number. It is a different extension.
    ->->
- kravtsevich_favour: On your desk are two peppermints and a date, which is a Friday.
    ->->
- golubkova_favour: On your desk is a wing mirror, boxed, with a bow.
    ->->
- vasnetskaya_favour: On your desk is a customs bag with apricots in it, unopened and unsigned.
    ->->
}
No card came with the May holidays.
->->

=== verdict_sidelined ===
"What you wrote was often true. It was read by fewer people each quarter, and by the end, I think, by me." # speaker: Arseny Velgin
He gives you your pages back in a supermarket bag, as one returns a casserole. {left_to_rival > 8: Dolzhikova's clerk has been issued a second trolley, with good wheels.|Dolzhikova has offered to take in your newspapers, to save the messenger a floor.} At Zabaikalsk the shift had an order of yours pinned up over the kettle; they have hung the fishing calendar on the same nail. The lift to the fourth floor now needs a second card. You have the first.
->->

=== verdict_cold ===
"They still answer. They answer the letter, and not the question." # speaker: Arseny Velgin
He has had the spring's answers bound, being all of one length. {counterpart == trader: Shen Yunhe, who had a price for everything, has stopped quoting.|Shen Yunhe's secretary writes that he is travelling, on paper with no place at the top.} Bai Luoyan has four hundred pairs of boots on the wrong bank, and a permit that is being studied. At the embassy on Druzhby Street the lights in the commercial wing are off by five. "One may say that they began it. I have said so, upstairs, and was asked what I thought you were for." The pears have stopped.
->->

=== verdict_captured ===
"They say wonderful things about you in Beijing. I have a file of them." He weighs it in one hand. # speaker: Arseny Velgin
There is a poem by a vice-governor in it, and a request that you be left in your post. Golubkova has had the poem read out in Tolyatti over the works loudspeaker, slowly, with the prices of kits. {ostranin_favour > 0: The colonel, who is fond of you, has numbered the compliments and stopped at thirty.|The colonel has asked for the file when Velgin is done.} "I looked for the last time you told them no. It is some way back. Our side would like to know which side that is."
->->

=== verdict_bound ===
"Every contract in here can be defended. It is when one lays them end to end." # speaker: Arseny Velgin
He does, on his knees. They reach from the window to the door. Kravtsevich was in before you, and has left a peppermint on the carpet beside the radiator: up to there she could find another buyer, another bank, another belt for the machine. {energy_border_price.take and not energy_border_price.sent_back: The gas lies well beyond it, thirty years of it.|There are nine sheets beyond it.} "What surprised me," he says from the floor, "is that they do not even like us for it." The last one has an option to extend. It is theirs.
->->

=== verdict_shut_out ===
"Beijing, yes. But I had a call put through to Tashkent on Monday, and they asked me to spell the name of the office." # speaker: Arseny Velgin
Vasnetskaya reports four receptions in Astana this spring. One was asked to the first, and placed beside a Belgian. {neighbourhood_tashkent_winter.cost: The hospital, she adds, still writes; it is the ministries that do not.|A colleague there wondered, without heat, whether the post was being wound up.} A carpet that was always sent for the New Year has gone to Ankara. Velgin does not call it hostility, he says, since that would be attention. He has written out the name of the office for next time, in Uzbek.
->->

=== verdict_cut_loose ===
"You have got us some air. I am told it is also what one feels on a ladder." # speaker: Arseny Velgin
Kravtsevich's figure has gone up, and she has underlined it, which for her is dancing. {oil_answer == 2: The Indians have noticed as well, and have raised theirs.|Who is to buy instead she leaves to you.} On Druzhby Street they have given back three parking places. In Kiselyovsk and Novy Urengoy they are paying for the air, and have sent in the bill, itemised: shifts, a bus, a boiler, a music teacher. "It came addressed to the Eastern Desk," he says, and slides it across. "I thought of losing it."
->->

=== verdict_courted ===
"Five capitals sent flowers for the anniversary. To us. Shen Yunhe asked the florist's name." # speaker: Arseny Velgin
They stand along the sill by order of arrival, with Astana's a little forward. {summit_text == 3: Two of the cards propose a different order of speaking for the autumn.|Two of the cards ask what was in the other three.} Vasnetskaya warns that one who is asked everywhere will be asked for something, and encloses a list: a bridge, a siding, a doctor's degree, gas. Nozdrin's programme showed the flowers and called them a sphere. By morning somebody in Bishkek had telephoned to have his back. Velgin is almost smiling, and goes to the window to see to it.
->->

=== verdict_level ===
"Nobody is pleased with you. Golubkova, the colonel, Beijing, in about equal measure." # speaker: Arseny Velgin
He has had the customs shift at Zabaikalsk rung up as well, since they were mentioned on your first morning. The man on duty had no opinion of the partnership. The scanner worked, the Chinese across the yard had lent them a kettle, {war_eight_pages.arrest: and he would rather not say more on a telephone.|and if that was all, there was a lorry.} "I wrote it down," says Velgin. "It is the best notice this desk has had, and I cannot show it to anyone." He squares the folders once more. "Three more years of that, please."
->->

=== verdict_drifting ===
"A year. One can say that it went by." # speaker: Arseny Velgin
He turns the typed sheet over in case there was more on the back. Each thing on it had its reasons, he says, and he could give them; what he could not tell the head of state, on Thursday, was what they were reasons for. {candour >= 3: "You told the truth about it, which was brave. It was the truth about four different policies."|{candour < 0: "You wrote that it was going well. I did wonder what."|"You put it in tables. I like a table; one can look at the edges."}} There is a water stain on the top folder, the shape of the Caspian, and he moves his cup on to it. "Next year, choose something."
->->
