// Twelve endings, each a tunnel. STUB.

=== ending_returned ===
# scene: Returned to sender
Stub. # ending: returned
->->

=== ending_tariff_paid ===
# scene: The tariff we were paid
Stub. # ending: tariff_paid
->->

=== ending_correct_relations ===
# scene: Correct relations
Stub. # ending: correct_relations
->->

=== ending_owned_problem ===
# scene: An owned problem
Stub. # ending: owned_problem
->->

=== ending_warehouse ===
# scene: The warehouse at the end of the line
Stub. # ending: warehouse
->->

=== ending_the_echo ===
# scene: The echo
Stub. # ending: the_echo
->->

=== ending_clear_books ===
# scene: Cold hands, clear books
Stub. # ending: clear_books
->->

=== ending_long_table ===
# scene: The long table
Stub. # ending: long_table
->->

=== ending_quiet_pledge ===
# scene: The quiet pledge
Stub. # ending: quiet_pledge
->->

=== ending_archives ===
# scene: Reassigned to archives
Stub. # ending: archives
->->

=== ending_reference_nineteen ===
# scene: Reference nineteen
Stub. # ending: reference_nineteen
->->

=== ending_one_who_drafts ===
# scene: The one who drafts
Stub. # ending: one_who_drafts
->->
