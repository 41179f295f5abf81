// The initiative of act IV: a school for your successor, after hours, in room 412. Rests on F21, F110, F132; persons invented.
// It shapes what remains: the last table, the epilogue and the successor recall it. The epilogue says what became of three of the six.

// A school for your successor. Nothing is planted.
// Hidden: succession_nerves, leak_exposure, hardliner_mood, counterpart_suspicion. Reads: candour, succession_nerves, leak_exposure, counterpart, initiative_river_table.
=== initiative_school ===
# scene: A school for your successor
After eight they turn down the heating in Staraya Square, and six people under thirty sit round your lamp in their coats. You asked each for one page that had cost its author something. Alsu Gimranova's had cost a flat. {initiative_river_table > 0:One had carried soup to the river table, and wrote on who had seconds.|One has never been east of Kazan, and wrote that.}
Velgin has lent a kettle. {succession_nerves >= 52:Two uncles have rung already, to ask what it is a school for.|So far nobody has asked what it is a school for.}
"One treaty, in both languages, a whole winter. They would come out slower," says Lyudmila Charskaya. # speaker: Lyudmila Charskaya
"Item one. Six. Item two. One of them will talk. I do not know yet which; nor does he." # speaker: Gleb Ostranin
Who is to teach them, and out of which cupboard?
* (serikova) [Serikova, and whatever Astana prints about us. #id: school_serikova #forecast: Irina Vasnetskaya; influence ++; high #forecast: Gleb Ostranin; standing -; medium]
    ~ move(influence, 5)
    ~ move(trust, -2)
    ~ move(standing, -1)
    ~ nudge(asian_hedging, -3)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, true)
    She brings a folding chair, and marks them on how long they can listen before they say "we". The record is four minutes. They read the Tashkent papers aloud, with the passages about Moscow left in, and after a month one of them asks to be posted to Osh. {counterpart == trader:Beijing bids for two of the others.|Beijing wonders aloud what it has done not to be on the syllabus.} The cleaner, who used to finish at nine, now finishes at half past ten.
* (exchange) [Zhou Peiwen, from their embassy; one reading list for both. #id: school_exchange #forecast: Irina Vasnetskaya; trust ++; high #forecast: Gleb Ostranin; trust -; high]
    ~ move(trust, 4)
    ~ move(dependence, 2)
    ~ move(standing, -4)
    ~ nudge(leak_exposure, 4)
    ~ nudge(counterpart_suspicion, -5)
    ~ tally(vasnetskaya_made, vasnetskaya_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    He took his degree at Novosibirsk and still says "our institute" of it. Each week a page of yours and one of theirs; the six must find in both the word that was put in last. {counterpart == watcher:Shen Yunhe's office sends back the marks, with two corrections, before you have given them.|Shen Yunhe asks what they made of his.} {leak_exposure >= 44:The list is in a London column by the third week.|The list is kept in the kettle.} Ostranin has the boy who laughed most asked in for a talk. He comes back on the Monday and laughs less.
* (cupboard) [Charskaya, and the cupboard: what we foretold, what came. #id: school_cupboard #forecast: Zoya Kravtsevich; dependence -; medium #forecast: Gleb Ostranin; trust -; medium]
    ~ move(dependence, -4)
    ~ move(trust, 1)
    ~ move(standing, -3)
    ~ nudge(hardliner_mood, 4)
    ~ candour = MIN(8, candour + 1)
    ~ tally(kravtsevich_made, kravtsevich_right, true)
    ~ tally(ostranin_made, ostranin_right, false)
    Four columns in pencil on the inside of a door, and then the papers that go with them. {candour >= 3:Your own are among the worst, and the best of the worst, says Charskaya, because one can see where.|Your own are hard to find: they foretold so little.} By spring they can tell from a first line what its writer was afraid of. Kravtsevich comes once, to see her figures marked, and stays for the tea. Four advisers now know that they are being read by children. One sends a complaint and one a cake.
- ->->
