VAR quiet = true

First.

{not quiet: never}
{f()}
Second. {f()}
{g()} third

* [Silent] Silent choice.
* {quiet} [Quiet]
    Other.
* [Shown]


- Gathered.

-> END
=== function f()
~ return
=== function g()
{quiet: g says}
