Text before # tag
+ [One] More.
+ [Two #t] Other.
- Still on.
+ [Last] -> END
