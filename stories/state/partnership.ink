// The partnership as it stands: who sits across the table, and what each meeting of the two capitals settled.
// Shared by both campaigns: one calendar, ten meetings, seen from either chair.
LIST Persona = (patient), trader, watcher, builder  // who sits across the table
VAR counterpart = patient       // the persona chosen at the start
VAR economic_start = 1          // which economic opening was drawn, 1..3
VAR political_start = 1         // which political opening was drawn, 1..3
VAR at_the_door = 0             // adviser waiting in the corridor: 0 nobody, 1 security, 2 money, 3 industry, 4 foreign ministry

VAR energy_memorandum = 0       // Power of Siberia 2 after the parade: 0 no paper, 1 intent, 2 binding
VAR oil_answer = 0              // after the October list: 0 none, 1 deeper discount, 2 India first, 3 wait
VAR summit_text = 0             // act one summit: 0 thin communique, 1 price settled, 2 levies settled, 3 five invited
VAR treaty_text = 0             // act two summit, Kazan: 0 the old text renewed, 1 duty to consult, 2 alliance clause, 3 nothing signed
VAR pacific_answer = 0          // Shenzhen: 0 said nothing, 1 told Beijing what Washington asked, 2 listened to Washington alone, 3 spoke for the neighbours
VAR congress_book = 0           // after the autumn congress: 0 stayed away, 1 old contacts kept, 2 new men courted
VAR island_text = 0             // act three summit: 0 ceremony alone, 1 gate for residents, 2 gate for everyone, 3 gate put off
VAR truce_text = 0              // hotel in Astana: 0 no truce, 1 talks go on, 2 truce that Beijing vouches for, 3 truce that neighbours watch; 2 and 3 need Kyiv's consent
VAR handover_text = 0           // act four summit: 0 thanks alone, 1 what was owed, 2 what was hidden, 3 what should stop
VAR western_steps = 0           // secret steps towards a deal with Washington, 0..; read by the endings
