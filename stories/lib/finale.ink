// The end: the ending, what became of eight places, what the successor says of you. Shared by both campaigns.

=== ends(-> ending) ===
-> ending ->
-> habits ->
-> epilogue ->
-> successor ->
-> END
