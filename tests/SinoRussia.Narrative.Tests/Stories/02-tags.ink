# title: Tags
# author:nobody
# alone
Hello there. # scene: Hall # b
# above
A second line. #c:d # e :  f
* [Take #id: take #by:Wang] Taken. # after
* Leave # left
- Done. # ending: x
-> END
