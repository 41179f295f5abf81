VAR x = 1
~ alter(x, 3)
{x} {add(2, 3)} {twice(-> say)} {fact(6)} {POW(2, 3)} {FLOOR(2.7)} {INT(7.9)} {7 / 2} {7 mod 4} {7.0 / 2}
{MIN(2, 3)} {max(4, 5)} {-x}
~ temp said = say()
Said: {said}
-> END
=== function alter(ref v, by)
~ v += by
=== function add(a, b)
~ return a + b
=== function twice(-> f)
{f()}{f()}
=== function say()
word
=== function fact(n)
{ n <= 1:
    ~ return 1
}
~ return n * fact(n - 1)
=== function max(a, b)
{ a > b:
    ~ return a
- else:
    ~ return b
}
