// Epilogue: eight places, three ways each. STUB.

=== epilogue ===
# scene: Afterwards
Stub.
->->
