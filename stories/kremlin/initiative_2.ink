// The initiative of act II: a joint price office, one sheet for two capitals. Rests on F25, F64, F149, F163.
// It makes the ending "Accounts kept" possible; acts III and IV recall it.

// A joint price office. Nothing is planted; energy_meter_house and money_who_audits open a way for those who have it.
// Hidden: leak_exposure, counterpart_suspicion, asian_hedging. Reads: counterpart, counterpart_suspicion, summit_text, energy_memorandum.
=== initiative_price_office ===
# scene: A joint price office
Half a page, typed by yourself on a Sunday: one office, two capitals, to say out loud each quarter what gas and oil have cost at the border. Marfa Ptitsyna, who files customs slips at Zabaikalsk, has sent a specimen, ruled in green. {gas_has_number(): Row four is the number that was signed. She has left it room to be wrong in.|{gas_is_shelved(): Row four, the new line, she has filled with a dash, drawn very straight.|Row four is empty. She has dusted it.}}
"Our two tables: nine billion dollars apart," says Kravtsevich. "I could read a third. I can fund six chairs." # speaker: Zoya Kravtsevich
"Print a price, and everyone asks for a better one," says Barsegov. # speaker: Ilya Barsegov
Fang Muqing's answer is a question: which of us buys the ink?
* (clerks) [Customs clerks from both sides, at Zabaikalsk; print what the slips say. #id: price_office_clerks #forecast: Gleb Ostranin; trust -; high #forecast: Zoya Kravtsevich; dependence -; low]
    ~ move(trust, 4)
    ~ move(dependence, -2)
    ~ move(standing, -5)
    ~ nudge(leak_exposure, 3)
    ~ tally(ostranin_made, ostranin_right, false)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Ptitsyna, two colleagues, and three from Manzhouli, in a room that was for confiscated fruit. They begin with pipe gas and disagree by a comma. The comma is China's; {counterpart == watcher: Shen Yunhe's office had known of it for a year, and lets itself be corrected by a clerk.|an old man from Manzhouli stands up and apologises to it.} The first sheet is up on the Monday. Drivers read it. Dolzhikova reads out to the Council what it pays six people to tell a state's secret: ninety thousand.
* (bankers) [Two central bankers in Shanghai; print it a year late. #id: price_office_bankers #forecast: Zoya Kravtsevich; dependence --; high #forecast: Irina Vasnetskaya; trust ++; medium]
    ~ move(dependence, -4)
    ~ move(standing, -2)
    ~ move(influence, -2)
    ~ please(kravtsevich_favour, 1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(vasnetskaya_made, vasnetskaya_right, counterpart_suspicion < 44)
    { counterpart_suspicion < 44:
        ~ move(trust, 2)
    - else:
        ~ move(trust, -2)
    }
    Kravtsevich picks her man by his handwriting. Qiao Weilin sends a lady near her pension who has never been known to hurry. {counterpart_suspicion < 44: They share a table and one good lamp.|They have two rooms and a boy to carry notes.} No minister can shout at a price that is a year old, and both treasuries begin to bargain from it. Ulaanbaatar asked to be consulted, and gets its copy with the subscribers.
* (ulaanbaatar) [A third key in Ulaanbaatar, and every transit fee as well. #id: price_office_ulaanbaatar #forecast: Irina Vasnetskaya; influence ++; high #forecast: Zoya Kravtsevich; dependence -; low]
    ~ move(influence, 5)
    ~ move(dependence, -1)
    ~ move(trust, -2)
    ~ move(standing, -4)
    ~ nudge(asian_hedging, -4)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    Ulaanbaatar gives a floor above a chemist's and a chief who will not be hurried to lunch by anyone. She wants the ink from Seoul. Astana and Tashkent ask, in the same week, what a row would cost them, and are told that a row is free, and that one of their own will have to come and swear to it. Fang Muqing has to learn from a Mongolian what his own gas costs. Dolzhikova has to learn it from Fang Muqing. # achievement: three_keys
- ->->
