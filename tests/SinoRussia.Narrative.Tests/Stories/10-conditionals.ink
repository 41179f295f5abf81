VAR x = 5
VAR y = false
{x > 3: High|Low}. {y: y is true.} {x > 3 && not y: Both.} {x == 5 or y: Either.}
{
- x > 9: Nine.
- x > 4:
    Four.
    More of four.
- else: Less.
}
{ x:
- 4: Is four.
- 5: Is five.
    * [In five] Chosen in five.
        -> out
- else: Is other.
}
- (out) Out. {out} {TURNS()} {CHOICE_COUNT()}
{ y:
    Never.
- else:
    <> Else.
}
-> END
