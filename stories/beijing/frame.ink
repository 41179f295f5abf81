// The frame of the quarter in room 306: what lib/loop.ink and lib/desk.ink say here.

=== desk_opens ===
# scene: The desk
{~Five boxes, stacked by thickness. The thickest is the one that will be discussed.|The radiator has been bled; there is a saucer under it, and five boxes beside the saucer.|Somebody has aired the room. Five boxes, their lids held down with stones from the Bund.|The tea lady counts the boxes aloud, five, as she does with cups.|Five boxes. On one the string is tied with a knot that only the second floor uses.|A smell of toner; five boxes; shoes go past, slow down, and go past.|The chrysanthemums have opened in the jar. Nobody has opened the five boxes.|Five boxes and a note from the archive, regretting a sixth.}{quarter < 4: At six the planning commission sends a young man with a handcart.}
->->

=== hours_left ===
{attention:
- 3: There is time to read three of them as they ought to be read.
- 2: Time for two.
- else: Time for one more.
}
->->

=== trolley_comes ===
{~The handcart has been oiled since yesterday. You do not hear it until it is in the room.|The young man from planning bows to the boxes rather than to you.|At six the strings go round what is left, and are cut again two floors up.|He signs for the boxes in a very small hand, leaving room for other signatures.|Fang Muqing's young man asks if there is more. He is always sorry when there is.|What you have not opened goes into the lift, face down.|The handcart leaves two lines on the carpet. By morning they have been brushed out.} # style: ledger
->->

=== short_desk_opens ===
# scene: An hour before the aircraft
{~No boxes: the delegation book has swallowed them. It is carried by two people, for balance.|The boxes are away. In their place lies the delegation book, with a ribbon for each thing not to be raised.|A bare table and one thick book, sealed, and a copy, unsealed, for reading.} A free hour is left before the cars come round.
->->

=== summit_book ===
On page 214 the other side's delegation is listed by seniority, and one man has been dead since March. You have him taken out. Protocol thanks you in writing. Later somebody rings to ask how it is that you knew, and in which month.
->->

=== evening ===
# scene: Quarter's end
{~In the courtyard they turn the tap off for the night.|The corridor lamps go to half.|A tricycle with waste paper leaves by the north gate, weighed on the way out.|The guards change over; one hands the other his hot-water bottle.|From the canteen, the sound of eight hundred stools being put on tables.|The archive closes its shutters from the left.|A sweeper moves the leaves from our side of the step to next door's.|The last lift comes down empty, and opens, and waits.}
->->

// The line that owns the drift: the moves of lib/drift.ink stand directly before it.
=== nightfall ===
The boxes go down to be bound{~, and|. In the dark|, by date, and|. Left to themselves} things drift a little toward where the times would have them. # drift: habit
->->

=== how_things_stand ===
Trust: {trust_band()}. Dependence: {dependence_band()}. Influence: {influence_band()}. Standing: {standing_band()}. {standing >= opened_standing + 3: You have been moved up one seat at the Thursday reading, past a man who still nods.|{standing <= opened_standing - 3: At the Thursday reading your copy came last, and was a copy of a copy.|{~Your thermos stands where you put it.|Your name is on the door, in the same size of character.|The guard still says the room number before you do.|Your chair has been neither raised nor lowered.|Someone has watered your plant, which is allowed.|You are asked to the same dinners, at the same tables.}}} # style: ledger
->->

// Once a year: whose forecasts held.
=== years_record ===
You keep count on the back of a calendar, in pencil, month side out. Yan: {record_of(yan_made, yan_right)}. Qiao: {record_of(qiao_made, qiao_right)}. Lu: {record_of(lu_made, lu_right)}. Gu: {record_of(gu_made, gu_right)}. # style: ledger
->->
