Level none.
* One
    Level one.
    * * One one
        * * * One one one
            Deep.
        * * * [One one two]
            Also deep.
        - - - Gather three.
    * * One two
        Shallow.
    - - (two) Gather two.
    + + {two < 2} [Round] -> two
    + + [On]
* Two
- Gather one.
* [End]
- -> END
