Text of the part.
=== part
In part: {count} {twice(count)}.
+ [On] -> part.inner
= inner
Inner. # tag: inner
-> END
=== function twice(x)
~ return x * 2
