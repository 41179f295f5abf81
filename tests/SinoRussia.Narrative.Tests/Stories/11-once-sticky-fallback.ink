-> shop
=== shop
Shop {shop}. {CHOICE_COUNT()} {TURNS_SINCE(-> shop)}
* [Apple] An apple.
* Pear
+ [Look] You look.
* {shop > 2} [Late] Late.
* -> closed
- -> again
=== again
{again > 4: -> tired}
-> shop
=== tired
* [Only one] One.
    -> tired
* ->
    Fallback text.
    -> closed
=== closed
Closed.
-> END
