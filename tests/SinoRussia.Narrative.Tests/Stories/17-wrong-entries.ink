Pick.
* [One] Done.
* [Two] -> two
- -> END
=== two
Two.
-> END
