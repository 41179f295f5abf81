VAR name = "Wang"
VAR rate = 1.5
VAR open = true
-> talk
=== talk
{Hello|Hello again|You again}, {name}{!, at last}. Rate {rate}, {open}, {not open}, {"{name}-{rate}"}.
{&Mon|Tue}day{||, twice}. {name == "Wang":Yes|No}. {"a" + 1} {1 + 2.5} {1 == 1} {10 % 3}
~ rate = rate * 2
~ open = !open
+ [Talk {talk}] -> talk
+ [Go to {name}] -> END
