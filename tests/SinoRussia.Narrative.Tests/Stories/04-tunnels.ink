Before.
-> corridor(2) ->
-> first -> second ->
After.
-> END
=== corridor(n)
Corridor {n}.
* [Walk on {n}]
- ->->
=== first
First.
->->
=== second
Second.
+ [Return] ->->
+ [Leave] ->-> elsewhere
=== elsewhere
Elsewhere.
-> END
