~ SEED_RANDOM(42)
-> loop
=== loop
{~red|green|blue|grey} {!once|twice} {&a|b} {one|two|three}
{shuffle once:
- First card.
- Second card.
- Third card.
}
{shuffle stopping:
- Left.
- Right.
- Always.
}
Dice: {RANDOM(1, 6)} {RANDOM(1, 100)}
+ {loop < 8} [Again] -> loop
+ [Stop] -> END
