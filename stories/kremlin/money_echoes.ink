// Money: echoes of acts II to IV. The first coupon (from money_panda_coupon), a vote by flag (from money_ten_doors),
// the column of promises (from money_match_grant). Each is told once, at quarter's end.

// The first coupon. From money_panda_coupon.theirs (four quarters) and .third (five). Rests on F54, F58.
// Hidden: home_strain, counterpart_suspicion. Reads: counterpart, home_strain, money_rollover labels.
=== echo_panda ===
# scene: The first coupon # kind: echo
The coupon was paid an hour late, after a cable fault, and Abdrashin spent the hour on the stairs with his shoes off.
{
- money_panda_coupon.theirs:
    ~ move(dependence, 6)
    ~ move(trust, -5)
    In Shanghai a clerk adds a sheet to the thin folder: under clause nine an hour's delay entitles the holders to look at the ore. Two insurers from Hangzhou have flown to Krasnokamensk with a thermos. They are polite to everyone, and measure the pit. # echo: panda_law_shanghai
- else:
    ~ move(trust, 6)
    ~ move(dependence, -5)
    In a room over the harbour two sets of lawyers turned to the same clause and read it in the same way, which took a quarter of an hour; an hour is not a default. The buyers from Hangzhou ask whether the next one might be under that law too. They find that it is restful. # echo: panda_law_hong_kong
}
"Of the yuan in it, a third came by way of oil and a third by way of butter. The last third I lent myself," says Kravtsevich. # speaker: Zoya Kravtsevich
{money_rollover.extend:Kong Lingxi, who rolled you over once, sends a card with a panda.|Golubkova asks how many foundry jackets there were in the last third.}
* (buy) [Buy back a quarter of the bond, now, at their price. #id: echo_panda_buy_back]
    ~ move(dependence, -3)
    ~ move(trust, -2)
    ~ nudge(home_strain, 4)
    {counterpart == trader:Their price turns out to have a second storey.|Their price is fair, and they are a little hurt.} {home_strain >= 50:Abdrashin finds it in the winter fuel of a boiler house at Kyakhta, whose mayor sends him back his New Year card.|Abdrashin finds it by not opening two embassies.}
* (early) [Pay the second coupon now, nine months ahead. #id: echo_panda_early]
    ~ move(trust, 3)
    ~ move(standing, -2)
    ~ nudge(counterpart_suspicion, -3)
    Beijing has no form for being paid too soon; Qiao Weilin has one drawn up. At home the wages of a shipyard come ten days late, and Dolzhikova reads the two dates out together.
* (second) [Issue a second bond while the first one is liked. #id: echo_panda_second]
    ~ move(standing, 3)
    ~ move(dependence, 3)
    ~ nudge(home_strain, -3)
    It goes in a morning. The panda is smaller this time and looks to the left. The furniture works at Penza borrows from the proceeds at half of what its bank had asked, so that Valya may stand up.
- ->->

// A vote by flag. From money_ten_doors (four quarters). Rests on F116.
// Hidden: asian_hedging, sanctions_heat. Reads: money_ten_doors labels, counterpart, asian_hedging.
=== echo_ten_doors ===
# scene: A vote by flag # kind: echo
The bank has held its first vote, and Manizha Odinaeva has written down who raised a hand and who was looking out of the window.
{
- money_ten_doors.flag:
    ~ move(influence, -5)
    ~ move(dependence, -5)
    Yours was the grain pier at Taman, and it lost, six flags to four. Dushanbe's dam went through before lunch by the same hands. You had wanted them to be able to vote. There was no crowing; a glass of water had been set at your place. # echo: ten_doors_flag
- money_ten_doors.veto:
    ~ move(trust, -6)
    ~ move(dependence, -3)
    Dolzhikova sat in for you, and used the veto on a Chinese road to Osh. They are building it without the bank, at the old rate, with the old pledges. The veto stands. The two loans after that were never brought to the bank at all. # echo: ten_doors_veto
- money_ten_doors.eight:
    ~ move(influence, 7)
    ~ move(trust, 3)
    The largest sum of the year needed flags, and the eight had agreed on it in the sanatorium, over billiards: a hospital train, from Termez to Kazan. Beijing pays for the carriages and you for the track. Neither of you had proposed it. # echo: ten_doors_eight
- else:
    ~ move(dependence, 6)
    ~ move(influence, -5)
    Fifty-four hands out of a hundred belong to one sleeve. Your pier at Taman passed, on a condition: it is pledged down to the bollards. Kong Lingxi has been to touch them. # echo: ten_doors_money
}
"Item one. Two abstained who had promised. Item two. I have both menus from the evening before." # speaker: Gleb Ostranin
"One could also ask them," says Vasnetskaya. # speaker: Irina Vasnetskaya
* (thank) [Write to those who voted against you, and thank them. #id: echo_ten_doors_thank]
    ~ move(influence, 4)
    ~ move(standing, -2)
    ~ nudge(asian_hedging, -4)
    Odinaeva reads hers out to her ministry, twice. {asian_hedging >= 46:Tashkent replies with a list of what it will vote against next.|Tashkent replies, by hand, that it had been nearly the other way.} In Moscow the committee gives an evening to the word "thank".
* (pair) [Agree with Beijing beforehand, every time, on one hand. #id: echo_ten_doors_pair]
    ~ move(trust, 3)
    ~ move(influence, -4)
    {counterpart == builder:Shen Yunhe brings a sheet of twelve bridges and asks you to choose five.|Shen Yunhe's office sends its votes on a Monday, sealed, and asks for yours.} In Dushanbe they begin to hold the meetings on paper, since there is nothing left to hear.
* (leave) [Sell the shares to Astana, and keep an observer. #id: echo_ten_doors_leave]
    ~ move(dependence, -3)
    ~ move(standing, -2)
    ~ nudge(sanctions_heat, -3)
    The observer is from Orsk and takes the minutes in verse, to stay awake. A grain firm builds your pier at Taman instead, shorter. Astana, asked what it wants with so many shares, says that somebody must mind the heating.
- ->->

// The column of promises. From money_match_grant (four quarters). Rests on F135.
// Hidden: asian_hedging, counterpart_suspicion. Reads: money_match_grant labels, counterpart, vasnetskaya_favour.
=== echo_match_grant ===
# scene: The column of promises # kind: echo
"To be returned when read," it says across the top. It is one page of her book, ruled by hand, and Burul Kadyralieva, headmistress, of Naryn, has left some squares empty.
{
- money_match_grant.match:
    ~ move(influence, -6)
    ~ move(dependence, 5)
    Your boiler stands in it with a question mark. It wants a valve that is made in Jinan, and Jinan has sent one, on credit, in your name. She has heard that the five are to be matched again this year, and would be grateful if nobody competed before the frost. # echo: match_grant_match
- money_match_grant.envelope:
    ~ move(influence, 6)
    ~ move(trust, 3)
    There is one line, with two flags, and both columns are ticked: promised, came. The book has no other such line. The inspector from Osh has asked to borrow the method. She would not have believed it of either of you. # echo: match_grant_envelope
- money_match_grant.buses:
    ~ move(influence, -5)
    ~ move(standing, -3)
    Seven of the buses are off the road for want of a belt. Six boys know how to change one; there is none to change. Likino has moved that workshop to lorries. She has entered the boys under "received". # echo: match_grant_buses
- else:
    ~ move(influence, 7)
    ~ move(dependence, -3)
    The X-ray film is used up, and the engineer stayed; he has married a dentist. She has written both in the same column. Tashkent has sent her a list of what it is short of, to forward. # echo: match_grant_list
}
"You write to her, you say that it is coming, whatever it is, and then you ring me," says Golubkova. # speaker: Raisa Golubkova
"One might send the page back before anything else," says Vasnetskaya. "She asked for it." # speaker: Irina Vasnetskaya
* (page) [Send the page back, with the truth in the empty squares. #id: echo_match_grant_page]
    ~ move(influence, 4)
    ~ move(standing, -3)
    ~ candour = MIN(8, candour + 1)
    You write "no", "no", "in March, perhaps". She reads it out to the staff. {vasnetskaya_favour > 0:Vasnetskaya carries it herself, eight hours by road, and is shown the windows.|It goes by registered post, and the sorting office at Balykchy steams it open and is touched.} At home two auditors spend a morning with you over the third square.
* (depot) [Pay for a depot with Beijing: their parts, your mechanics. #id: echo_match_grant_depot]
    ~ move(trust, 2)
    ~ move(dependence, 3)
    ~ nudge(counterpart_suspicion, -3)
    {counterpart == builder:Shen Yunhe asks for the drawings and returns them with a canteen.|The shed is up in nine weeks.} Sasha from Likino and a man from Jinan share a pit and a dozen words. Likino's own belts are not wanted now. You ring Golubkova, as you were told to, and say so.
* (close) [Close the fund, with notice, and keep what works. #id: echo_match_grant_close]
    ~ move(standing, 3)
    ~ move(dependence, -2)
    ~ move(influence, -3)
    ~ nudge(asian_hedging, 3)
    Abdrashin saves two hundred million and cannot find whom to tell. Of five capitals two acknowledge the notice. In Naryn she rules off under your flag, in pencil.
- ->->
