LIST Colours = red, (green), blue = 7
LIST Moods = calm, tense
VAR bag = (red, tense)
{Colours} {LIST_ALL(Colours)} {LIST_COUNT(bag)} {LIST_VALUE(blue)} {Colours(1)}
~ bag += (blue, calm)
~ bag -= red
{bag} {bag ? blue} {bag !? red} {bag ^ Moods} {LIST_MIN(bag)} {LIST_MAX(bag)} {LIST_INVERT(Colours)}
~ Colours++
{Colours} {bag has tense:tense} {LIST_RANGE(LIST_ALL(Colours), 1, 3)}
* {bag ? calm} [Calm]
    ~ bag = ()
- Empty: {bag}. {bag:full|none}
-> END
