// STUB

=== habits ===
->->
