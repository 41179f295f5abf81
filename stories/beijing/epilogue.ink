// Epilogue: eight places, three ways each, from labels and from what the numbers came to. Nothing moves here.
// The river, the pipe, the car park, the five, the bank counter, the laboratory, a family on the Amur, the desk.

=== epilogue ===
# scene: Afterwards
A year later. Eight places, in the order in which the cables come in.
-> after_river ->
-> after_pipe ->
-> after_car_park ->
-> after_five ->
-> after_counter ->
-> after_laboratory ->
-> after_family ->
-> after_desk ->
->->

=== after_river ===
{
- island_text == 2 or (initiative_interpreters > 0 and border_anxiety < 24): HEIHE. The night school has moved into the kindergarten, the chairs being what they are. Grown men sit with their knees about their ears and conjugate. From across the river somebody corrects them through a loudhailer, for the love of it.
- border_anxiety >= 34: HEIHE. The hotel that had a river view has turned its beds round. It is for the sleep, says the manager. She still counts the lamps on the other bank before she draws the curtain, and still gets eleven.
- else: HEIHE. There are fewer people on our bank, and fewer on theirs. Xue Baoshan has found a word for it, "spacious", and is having it tried out on a bus.
}
->->

=== after_pipe ===
{
- energy_memorandum == 0 and summit_text != 1: THE PIPE. In the planning commission there is a model of it still, under glass, with a switch that lights it from one end to the other. Schoolchildren are brought. Fang Muqing lets the smallest press the switch.
- energy_sum_by_telephone.guess or dependence > 58: THE PIPE. It comes in full and very cheap, and is burnt in a province that had asked for a railway. The last of the sixty men at Novy Urengoy has been let go. His replacement is ours, and is cold.
- else: THE PIPE. Two clerks, one Mongolian, sleep in a hut beside the frontier meter. At six each morning they read it, one aloud, one in silence. They have not differed yet; they play for small sums on the last digit.
}
->->

=== after_car_park ===
{
- industry_price_war > 0 and home_strain < 44: WUHU. Pan Yichen has put up the price of a car, and sold it. He keeps the receipt in his wallet. They are roofing the second half of the car park, for badminton, in case.
- home_strain >= 52: WUHU. Forty-one thousand; you can see it from the train. A night watchman has learnt which of them were left unlocked, and lets students sleep there before examinations.
- else: WUHU. They make fewer cars and argue about each. At the gate a man sells, for the dashboard, a small brass panda with a rating.
}
->->

=== after_five ===
{
- influence >= 58: NARYN. Someone has put our contract on the wall of the teahouse, in three languages, with her own notes. She charges to have the notes explained. The engineer Ma pays like anyone else.
- influence < 42: TASHKENT. The road that we built is excellent, and has been given the name of a poet; there is a toll now. It is collected in dollars by a firm from Ankara, who say that it was all in clause nine.
- else: ASTANA. They are always glad to see us. There is a jar of hotel keys at the ministry, one for each neighbour, and the porter has been told never to say how many are out.
}
->->

=== after_counter ===
{
- dependence >= 60: SUIFENHE. Ding Haisu's bank no longer has a rouble window. It has a rouble desk, a rouble department and a rouble committee, and he has not been home for the festival since the committee.
- dependence < 46: SUIFENHE. A woman comes every Thursday to change four thousand roubles into yuan, and the Thursday after to change them back. Ding Haisu thinks that it may be love. He has not found out of whom.
- else: SUIFENHE. At Ding Haisu's one good window the queue is twelve people, nine days out of ten. On the tenth he goes out and counts the pigeons. It is still on a list in Brussels, under his mother's maiden name.
}
->->

=== after_laboratory ===
{
- industry_suitcase > 0 and counterpart_suspicion < 46: HARBIN. In the dean's corridor, where a suitcase once stood, there is a bench for whoever comes from Novosibirsk. Two or three do, in their own names. Somebody from their embassy sits in on the lectures and has begun to ask good questions.
- counterpart_suspicion >= 52: HARBIN. In the joint laboratory the shelf of joint results has been divided with a saw. Each side has been heard to say that theirs was the longer piece.
- else: HARBIN. The bees are still flown on Wednesdays, against a grid. Nobody from Novosibirsk comes to see it. Every Wednesday they put out the second chair.
}
->->

=== after_family ===
{
- truce_text >= 2: A FAMILY ON THE AMUR. Qu Shulan's son came home in a box in the third year, and in the fifth his comrade, a Buryat, comes with a bag of pine nuts and sits with her. They have no language. He mends the stove.
- war_enlisted > 0: A FAMILY ON THE AMUR. The father of the man who enlisted has been told by three offices that his son was in nobody's army. He has it in writing, with three seals, and keeps it behind the certificates, in the order in which it came.
- else: A FAMILY ON THE AMUR. In Sunwu county a grandmother of ninety remembers when there was a third bank. No one knows what she means. She says that they used to shout across to it.
}
->->

=== after_desk ===
{
- initiative_sealed_letter > 0: THE DESK. The letter that you left to be opened later has been weighed, held to the lamp, and entered in the inventory of furniture. Your successor means to open it in the autumn. It is understood that it may not be this autumn.
- left_to_rival > 33: THE DESK. The handcart has a parking place, with a number. Room 306 is used for interviews. The chairs have been changed for ones in which nobody leans back.
- else: THE DESK. A radiator, a jar, five boxes. On the back of the calendar somebody has gone on with your pencil count of who was right. The columns are longer; the difference is about the same.
}
->->
