// Press digest: Moscow, Beijing and Astana read the same quarter. One story, three voices, by what moved most.
// TO WRITE: a second and third variant of every line, as a shuffle, so that no run meets a line twice.
// Reads the meters against their value when the quarter opened; asian_hedging and us_deal colour two lines.

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
MOSCOW, a morning daily: The latest handshake is "a wall against the wind". The wind is not identified. # style: press
BEIJING, a party paper, page 3: Relations "advance along the established track". The photograph is of the track. # style: press
ASTANA, an evening site: {asian_hedging >= 50: When neighbours embrace, we check which of their hands is free.|Good news next door; transit fees unchanged.} # style: press
->->

=== press_cooler ===
MOSCOW, a talk show's own site: Who counted our tanks while we poured the tea? # style: press
BEIJING, a finance weekly: Exporters advised to ask for payment in full, "as a courtesy". # style: press
ASTANA, a business daily: Two giants step on each other's feet; a third asks us to dance. {us_deal >= 40: The third has brought a minerals lawyer.|The third has not called back.} # style: press
->->

=== press_closer_tied ===
MOSCOW, a government gazette: Settlement in friendly currencies reaches another record; see table, continued overleaf. # style: press
BEIJING, a shipping bulletin: Northbound containers return empty less often than before. Timber, mostly. # style: press
ASTANA, a columnist: Our northern neighbour now knows what it is to have one big customer. We could have lent him our notes. # style: press
->->

=== press_looser ===
MOSCOW, an industrial weekly: Domestic gearbox passes test. Second domestic gearbox expected. # style: press
BEIJING, a commerce ministry spokesman, in full: "We have noted the relevant measures." # style: press
ASTANA, a freight forwarder's letter: Rates to Moscow down, waiting times up, everyone suddenly polite. # style: press
->->

=== press_courted ===
MOSCOW, a foreign-affairs monthly: The region has not forgotten who built its railways. Twelve pages of railways. # style: press
BEIJING, a think-tank brief: "Some duplication of effort" in Central Asia. The footnote gives the mileage. # style: press
ASTANA, an editorial: We like being asked. We will go on being asked by several. # style: press
->->

=== press_passed_by ===
MOSCOW, a Sunday paper, travel section: Forgotten sanatoria of Issyk-Kul. Prices now in three currencies. # style: press
BEIJING, an overseas edition: A new line on the map, a new road on the ground; ribbon cut by nine schoolchildren. # style: press
ASTANA, the state agency: {asian_hedging >= 50: Fourth summit this season. The Russian chair was occupied by a chargé.|Friendship with all sides reaffirmed, in alphabetical order.} # style: press
->->

=== press_still ===
MOSCOW, a weather column: {~Snow before the holidays is possible, officials confirm.|Pollen counts will be released when they are lower.|Fog on the river, lifting where instructed.} # style: press
BEIJING, a party paper, page 6: {~A delegation was received. It was thanked for coming.|A seminar on seminars concluded in Haidian.|Working-level contacts worked.} # style: press
ASTANA, a gossip site: {~Nothing happened to our north or east, which is how we like it.|The two big embassies booked the same caterer.|Both neighbours sent melons. Different melons.} # style: press
->->
