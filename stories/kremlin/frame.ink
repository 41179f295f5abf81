// The frame of the quarter in room 412: what lib/loop.ink, lib/desk.ink and lib/verify.ink say here.

=== desk_opens ===
# scene: The desk
{~Five trays. The green lamp hums at the pitch of a mosquito.|The tea has gone cold in its holder. Five trays, each with a tape not yet cut.|Five folders, five handwritings on the labels. Outside, someone is sawing a plane tree.|The typist has stacked the day by weight. Five trays.|Five trays, and on the topmost a mint that was not there last night.|The window has stuck; the papers in all five trays lie perfectly still.|Somebody has sharpened your pencils to the same length and laid out five trays.|A smell of floor wax, the radio two rooms off, five trays.}{quarter < 4: You have until six, when the Security Council's clerk comes round with his trolley.}
->->

=== hours_left ===
{attention:
- 3: Three of these will get a proper hour.
- 2: Two hours left.
- else: One hour left.
}
->->

=== trolley_comes ===
{~Six o'clock. The trolley has one bad wheel; you hear it from the lift.|The clerk loads what is still taped, and has you sign for it.|Dolzhikova's clerk takes the rest. He never hurries.|At six the remaining tapes are cut, two doors down.|He is two minutes early, and waits in the doorway with his eyes on the clock.|The clerk has brought string, in case there should be more than usual.|A borrowed pen comes back with the trolley, in an envelope.} # style: ledger
->->

=== short_desk_opens ===
# scene: An hour before the motorcade
{~The trays are empty; everything has been folded into the summit book, which weighs two kilos.|No trays today. The summit book lies where they stood, with ribbons in it.|Five clean rectangles in the dust, and the summit book, bound in blue.} There is one free hour before the cars.
->->

=== summit_book ===
Page 214 gives the wrong year for a border treaty. You catch it, and the protocol office, which does not blush, sends two men to thank you and one to ask how you came by the book.
->->

=== evening ===
# scene: Quarter's end
{~The lamps along Ilyinka Street come on.|A courier signs for the week's burn bags.|The cleaner works her way up from the third floor.|Somebody has left the fourth-floor window open again.|The typists' pool covers its machines, all but one.|A driver in the yard wipes down a car that has not been out.|The lift is held on the third floor by a trolley of files.|The guard at the gate changes his shoes for the walk home.}
->->

// The line that owns the drift: the moves of lib/drift.ink stand directly before it.
=== nightfall ===
Files go down to the cellar{~, and|. Up here|, the keys after them, and|. In the trays} what nobody pushed drifts back to where the times would have it. # drift: habit
->->

=== how_things_stand ===
Trust: {trust_band()}. Dependence: {dependence_band()}. Influence: {influence_band()}. Standing: {standing_band()}. {standing >= opened_standing + 3: Your telephone rings more than it did, or you mind it less.|{standing <= opened_standing - 3: Two calls were not returned this quarter. You know whose.|{~Your chair is where you left it.|Your name is spelt correctly on the door.|Your pass still opens both doors.|The tea comes at four without your asking.|Nobody has borrowed your umbrella.|The switchboard says your name first and the extension after.}}} # style: ledger
->->

// Once a year: whose forecasts held.
=== years_record ===
You keep a pencilled tally inside the cupboard door. Ostranin: {record_of(ostranin_made, ostranin_right)}. Kravtsevich: {record_of(kravtsevich_made, kravtsevich_right)}. Golubkova: {record_of(golubkova_made, golubkova_right)}. Vasnetskaya: {record_of(vasnetskaya_made, vasnetskaya_right)}. # style: ledger
->->
