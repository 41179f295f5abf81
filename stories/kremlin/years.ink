// The second and third year, read back by Velgin after Kazan and after the island. Nothing moves here.
// Reads treaty_text, island_text, labels of the year's files, the four meters. Who paid is in every line.

=== year_two ===
# scene: The second year, read back
The folders are five now, one of them in a Tatar binding that somebody pressed on him at the airport. Velgin has a cold, and a list on the back of a menu.
{ treaty_text:
- 1: "A duty to consult. I looked up how often we have consulted anyone. Malyugina has, about sturgeon, and was audited for it." # speaker: Arseny Velgin
- 2: "A clause. My grandson asked whether we have an ally now. I said that we have a sentence. He went back to his soup." # speaker: Arseny Velgin
- 3: "Nothing, and aloud. It was well said. The interpreters were in tears, though that may have been the onions." # speaker: Arseny Velgin
- else: "The old words, renewed. They were good ones. The man who drafted them rang to ask if there would be a fee." # speaker: Arseny Velgin
}
-> year_two_deed ->
{
- standing < 34: "I defend you on Tuesdays. On other days I am asked about you, and I say that I shall look into it. Dolzhikova looks into it. {left_to_rival > 15: She has {in_words(left_to_rival)} of your files to do it with.|She has had to borrow a file to do it with.}" # speaker: Arseny Velgin
- trust < 34: "Shen Yunhe used to leave one thing unsaid in each letter, and I lived on those. Now he says everything. Bai Luoyan has let the girl go who did her Russian invoices." # speaker: Arseny Velgin
- dependence >= 64: "I had the finance people colour the map: green for what we could buy elsewhere. They came back for more of the other pencil. In Samara they are selling the same drill at three prices, all of them his." # speaker: Arseny Velgin
- influence < 36: "One of the five sent its trade minister through Moscow last month, between aircraft. He bought a hat. I had the duty-free ring me up to say what kind." # speaker: Arseny Velgin
- dependence < 42: "We can do without them, for a winter. I have seen the calculation. A good part of it is Kiselyovsk, where the second shift has gone home at noon since March." # speaker: Arseny Velgin
- influence >= 62: "They all ring. Vasnetskaya has had to take a second line, and the Uzbek one is engaged. What is it costing us? The railways say that they would rather not say." # speaker: Arseny Velgin
- trust >= 64: "It is warm over there, I hear. You are quoted. I had one of the quotations read to the colonel, and he asked for the original, and there was not one." # speaker: Arseny Velgin
- else: "Two years. I can say what we did in one sentence now, and nobody at the table takes out a pencil. A driver at Zabaikalsk, whom I had telephoned, says that the soup is better." # speaker: Arseny Velgin
}
He squares the folders. The Tatar one will not square. "Third parties next," he says. "One forgets that they can count as well."
->->

// One file of the year, the heaviest that was opened.
=== year_two_deed ===
{
- initiative_price_office > 0: Then the menu. "Item: an office that prints what things cost. Eleven people and a kettle; it has made no one happy, and I am told that this is how one knows." # style: memo
- crisis_customs_strike > 0: Then the menu. "Item: the customs men at Zabaikalsk. {crisis_customs_strike.owed:They have been paid what they were owed, and a road gang at Pskov has not.|They are back at work. One of them has moved to Chita, without saying goodbye.}" # style: memo
- money_ten_doors > 0: Then the menu. "Item: a bank with ten doors. Manizha Odinaeva, who had come from Dushanbe with one small bridge in a folder, has gone home with the folder." # style: memo
- crisis_treaty_drone > 0: Then the menu. "Item: a thing with four propellers over the hall. The cloakroom man who had the glass in his neck is back; he asked for the same hooks." # style: memo
- else: Then the menu. "Item: nothing that anyone will remember. It cost four hundred million, all the same; I have it here beside the fish." # style: memo
}
->->

=== year_three ===
# scene: The third year, read back
He has kept his boots on. There is still island on them, grey, and it comes off on the carpet in the shape of the heels.
{ island_text:
- 1: "A gate for those who live there. Forty-one people, I am told, and a priest. One of them went through on the Monday to return a saw." # speaker: Arseny Velgin
- 2: "A gate for everyone. They came with prams. I stood there and waited for the catch; then it began to rain, and they lent one another umbrellas." # speaker: Arseny Velgin
- 3: "Put off. One can say that the hinges were not ready. I did say it, to a boy who had come on a bicycle, and he went and looked at the hinges." # speaker: Arseny Velgin
- else: "A ribbon, and two pairs of scissors so that nobody need hand his over. I have brought you a piece. It is not very good ribbon." # speaker: Arseny Velgin
}
{summit_island.handback: "And you gave the five their chair back. Serikova carried it to the car herself. She was not angry; she said that it had always been a little low."|{treaty_text == 2: "In the hall they read the clause out again, for the guests. It was shorter than I remembered."|"Nobody there mentioned Kazan. I found that I was the one who kept nearly mentioning it."}} # speaker: Arseny Velgin
-> year_three_deed ->
{
- standing < 34: "There is a view that the desk could be run from the fourth floor of another building. I asked whose view. They said that it was general." # speaker: Arseny Velgin
- trust < 34: "He did not ask after my wife. In three years he has always asked; he knows what she takes for it. I think that was a message, and I think that you were meant to get it." # speaker: Arseny Velgin
- dependence >= 64: "I tried to find one thing in this room that had not come through Manzhouli. There is you, and there is me. The lamp I am not certain of." # speaker: Arseny Velgin
- influence < 36: "The five sat together at lunch, and left a place. It was for the photographer. I stood near it for a while." # speaker: Arseny Velgin
- dependence < 42: "We could leave them tomorrow, says Kravtsevich, and live till Easter. I asked which Easter. It is the first time that I have heard her laugh." # speaker: Arseny Velgin
- influence >= 62: "Everybody sat beside us. By the end I was holding two babies and a model of a dam. Somebody will have to build the dam; the babies were only lent." # speaker: Arseny Velgin
- trust >= 64: "They like you so much that they have begun to like me. I was given a stick. I am told that it is for mountains." # speaker: Arseny Velgin
- else: "I have been trying to think what we quarrelled about, this year. There was a list. {overruled_count > 2: You were sent back {in_words(overruled_count)} times in three years, and I cannot now say which of us was right.|It was mostly kept by the other people.}" # speaker: Arseny Velgin
}
He gets up and sees the carpet. "One year," he says. "Then it is somebody else's. I should start putting labels on things."
->->

=== year_three_deed ===
{
- initiative_kyiv_room > 0: "You had a room where their woman from Kyiv could sit down. That has a price, and it is still being paid; I have not decided that it was wrong." # speaker: Arseny Velgin
- crisis_shot_on_ice > 0: "A man was shot on the ice. {crisis_shot_on_ice.wife:You had his wife over the same night, without papers; the orderly who let her in was reprimanded, and has asked for it in writing, to keep.|He walks with a stick. The poacher's mother took him soup until a clerk asked for her papers.}" # speaker: Arseny Velgin
- money_clearing_house > 0: "The palace of weddings in Astana clears payments now. They marry people at the post office. My driver's niece was done there, between two parcels." # speaker: Arseny Velgin
- neighbourhood_baku > 0: "Thirty-eight names. I had to hear them in a hall, standing. There was a girl of six. I have not anything to say about that." # speaker: Arseny Velgin
- else: "I looked for something of yours from this winter to read out. It is all in the other folder, with her initials on it." # speaker: Arseny Velgin
}
->->
