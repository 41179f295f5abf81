// Twelve endings, each a tunnel. STUB.

=== ending_unanswered ===
# scene: Unanswered
Stub. # ending: unanswered
->->

=== ending_western_ticket ===
# scene: The Western ticket
Stub. # ending: western_ticket
->->

=== ending_polite_winter ===
# scene: Polite winter
Stub. # ending: polite_winter
->->

=== ending_by_appointment ===
# scene: By appointment
Stub. # ending: by_appointment
->->

=== ending_ruler_on_the_map ===
# scene: The ruler on the map
Stub. # ending: ruler_on_the_map
->->

=== ending_their_man ===
# scene: Their man at the Square
Stub. # ending: their_man
->->

=== ending_accounts_kept ===
# scene: Accounts kept
Stub. # ending: accounts_kept
->->

=== ending_three_chairs ===
# scene: Three chairs
Stub. # ending: three_chairs
->->

=== ending_the_clause ===
# scene: The clause
Stub. # ending: the_clause
->->

=== ending_second_card ===
# scene: A second card for the lift
Stub. # ending: second_card
->->

=== ending_page_one ===
# scene: Page one
Stub. # ending: page_one
->->

=== ending_behind_the_door ===
# scene: The man behind the door
Stub. # ending: behind_the_door
->->
