// Most of what ink has, in one small story: other tests break it on purpose.
# title: The Sample
# author: nobody
VAR trust = 50
VAR name = "Wang"
VAR urgent = false
VAR way_home = -> evening
CONST LIMIT = 3
LIST Moods = calm, (tense), angry
EXTERNAL chance(limit)
~ SEED_RANDOM(7)

-> morning

=== morning
# scene: Morning
The desk is {&tidy|a mess|tidy again}. # style: memo
It is {Moods}, and {name} waits. {urgent: Hurry!|There is time.}
{shuffle:
    - The phone rings.
    - A telex comes in.
}
{
    - trust > 80: They trust you.
    - trust > 20: They know you.
    - else: They watch you.
}
* [Call {name} #id: call #forecast: trust; +] You call.
    "Yes?" says {name}.
    * * (ask) Ask about gas -> ask_gas ->
        ~ trust += chance(LIMIT)
    * * {trust > 10} Say nothing
        ~ trust--
    - - He hangs up. {ask: He knows now.}
* (write) Write a note
    ~ Moods += calm
    ~ raise(trust, 5)
+ {not write} Wait
    Nothing <>
    happens.
    { morning.write > 0: -> noon }
- (rest) The morning goes by.
<- aside(name)
-> noon

=== noon
{stopping:
    - First noon.
    - Second noon.
    - Noon as ever.
}
-> lunch
= lunch
~ temp dish = "soup"
{ dish == "soup" && trust >= 0 : You eat {dish}.}
{cycle: | | }
* [Work on]
    { noon < LIMIT:
        -> noon
    - else:
        -> way_home
    }
* -> way_home

=== aside(who)
* [Talk of {who}] You talk of {who}. # echo: call
    -> DONE

=== ask_gas
{ask_gas > 1: Again, }gas is dear at {4 * 25 + 7 mod 3} a unit.
->->

=== evening
~ way_home = -> evening
The day ends with {print_trust(trust)}. \# not a tag
{LIST_COUNT(Moods)} moods, {Moods ? tense:tense|calm}. {"{name}" == "Wang": His.}
# ending: day
-> END

=== function chance(limit)
~ return RANDOM(0, limit)

=== function raise(ref what, by)
~ what = MIN(100, what + by)

=== function print_trust(x)
{ x > 50:
    ~ return "warmth"
}
~ return "cold"
