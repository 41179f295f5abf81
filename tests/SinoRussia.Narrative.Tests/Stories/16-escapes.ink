A \# no tag, \{no logic\}, \[no choice\], \| bar, \-> arrow, back\\slash, \~ tilde, \/\/ no comment.
\* not a choice
\- not a gather
Spaces   in    between	and tab.   
* \[A\] \#b
- (end) Line / end // comment
/* block
comment */After.
-> END
