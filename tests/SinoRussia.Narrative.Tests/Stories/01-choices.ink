You stand in a hall.
* Go left
    You go left.
* [Go right] You turn right.
* Go [back]home
    Home again.
- The end.
-> END
