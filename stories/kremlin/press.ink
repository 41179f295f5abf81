// Press digest: Moscow, Beijing and Astana read the same quarter. One story, three voices, by what moved most.
// Each line is dealt from a shuffle, so a run meets none twice in an act.
// Reads the meters against their value when the quarter opened; asian_hedging and us_deal colour some lines.

=== press_digest ===
{ quarter_story():
- 1: -> press_warmer
- 2: -> press_cooler
- 3: -> press_closer_tied
- 4: -> press_looser
- 5: -> press_courted
- 6: -> press_passed_by
}
-> press_still

=== press_warmer ===
MOSCOW, a morning daily: {~The latest handshake is "a wall against the wind". The wind is not identified.|Chinese made easy: twelve phrases for the dacha. Number seven is "it has always been ours".|A panda in the Moscow zoo has a cold. The nation's newsrooms are informed hourly.} # style: press
BEIJING, a party paper, page 3: {~Relations "advance along the established track". The photograph is of the track.|Warm words from the north, printed whole. Our reply, printed smaller, is warmer.|Readers ask what a samovar is for. A retired engineer explains.} # style: press
ASTANA, an evening site: {~{asian_hedging >= 50: When neighbours embrace, we check which of their hands is free.|Good news next door; transit fees unchanged.}|Both anthems were played on our border on Friday, at once. There were no injuries.|They are friends again. Book your trains early.} # style: press
->->

=== press_cooler ===
MOSCOW, a talk show's own site: {~Who counted our tanks while we poured the tea?|Forty minutes on a smile in the third row. Experts were divided on whose.|Our viewers vote: is a friend who pays late a friend? Lines close at nine.} # style: press
BEIJING, a finance weekly: {~Exporters advised to ask for payment in full, "as a courtesy".|A Ningbo firm has renamed its Moscow office a storeroom. The lease is for both.|Northern orders: see under weather.} # style: press
ASTANA, a business daily: {~Two giants step on each other's feet; a third asks us to dance. {us_deal >= 40: The third has brought a minerals lawyer.|The third has not called back.}|Interpreters' rates fall by a fifth. They had hoped for a longer quarrel.|The quarrel next door is about manners, sources say. It is priced in tonnes.} # style: press
->->

=== press_closer_tied ===
MOSCOW, a government gazette: {~Settlement in friendly currencies reaches another record; see table, continued overleaf.|Correction: in Tuesday's list of partners, for "partners" read "partner".|Imported bearings now meet the national standard, which has been revised.} # style: press
BEIJING, a shipping bulletin: {~Northbound containers return empty less often than before. Timber, mostly.|Zabaikalsk: a second shift of inspectors, a first shift of hairdressers.|Demand for Russian-language packaging up. Demand for Russian goods to put in it, steady.} # style: press
ASTANA, a columnist: {~Our northern neighbour now knows what it is to have one big customer. We could have lent him our notes.|My uncle sold his whole flock each year to one butcher. He spoke of him, always, as a friend.|They have stopped quoting prices in dollars. They have also stopped quoting prices.} # style: press
->->

=== press_looser ===
MOSCOW, an industrial weekly: {~Domestic gearbox passes test. Second domestic gearbox expected.|A reader in Miass asks where the cheap drill bits have gone. The editors wish him strength.|Self-reliance has a smell, writes our correspondent from Chelny, and it is of hot varnish.} # style: press
BEIJING, a commerce ministry spokesman, in full: {~"We have noted the relevant measures."|"Both sides benefit. We hope both sides will notice."|"On the car question, I have nothing to add to the cars."} # style: press
ASTANA, a freight forwarder's letter: {~Rates to Moscow down, waiting times up, everyone suddenly polite.|Client moved eleven lorries to the Aktau ferry. Client's drivers request seasickness pay.|We can now offer Moscow in nine days or in two papers.} # style: press
->->

=== press_courted ===
MOSCOW, a foreign-affairs monthly: {~The region has not forgotten who built its railways. Twelve pages of railways.|Five capitals, five hotels, one breakfast: our editor tours the near abroad and gains weight.|Why they need us. Part four: water.} # style: press
BEIJING, a think-tank brief: {~"Some duplication of effort" in Central Asia. The footnote gives the mileage.|The northern neighbour has begun to answer letters. Adjust accordingly.|On chairs: seating at regional meetings, 2013 to the present, with diagrams.} # style: press
ASTANA, an editorial: {~We like being asked. We will go on being asked by several.|Somebody in Moscow has learned where the comma goes in our country's name. It was noticed.|Two neighbours offer to mend our roof. We have asked both for the invoice first.} # style: press
->->

=== press_passed_by ===
MOSCOW, a Sunday paper, travel section: {~Forgotten sanatoria of Issyk-Kul. Prices now in three currencies.|Our language abroad: a school in Osh keeps one class. The teacher is from Pune.|Ten things to do while waiting at Mashtakovo.} # style: press
BEIJING, an overseas edition: {~A new line on the map, a new road on the ground; ribbon cut by nine schoolchildren.|A dialect choir from Xi'an is applauded in Dushanbe, twice by request.|Kashgar airport adds a gate. It is for five flags and has six poles.} # style: press
ASTANA, the state agency: {~{asian_hedging >= 50: Fourth summit this season. The Russian chair was occupied by a chargé.|Friendship with all sides reaffirmed, in alphabetical order.}|A telegram of congratulation from Moscow arrived on the right day and was published on the following one.|The minister received, in this order, the guests from the south, the east, the west, and the north.} # style: press
->->

=== press_still ===
MOSCOW, a weather column: {~Snow before the holidays is possible, officials confirm.|Pollen counts will be released when they are lower.|Fog on the river, lifting where instructed.} # style: press
BEIJING, a party paper, page 6: {~A delegation was received. It was thanked for coming.|A seminar on seminars concluded in Haidian.|Working-level contacts worked.} # style: press
ASTANA, a gossip site: {~Nothing happened to our north or east, which is how we like it.|The two big embassies booked the same caterer.|Both neighbours sent melons. Different melons.} # style: press
->->
