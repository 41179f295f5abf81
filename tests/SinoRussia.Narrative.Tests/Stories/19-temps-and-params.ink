-> count(3, -> done)
=== count(n, -> then)
~ temp left = n - 1
{n}... {left}
{ left > 0:
    -> count(left, then)
}
* [Go] -> then
=== done
~ temp a = 1
~ temp b = "s"
~ a++
~ a += 5
{a}{b} {a > 6 and b != "t":fine}
-> show(-> done)
=== show(-> where)
{where == -> done: same}
-> END
