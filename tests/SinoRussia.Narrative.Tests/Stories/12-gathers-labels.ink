- (start) Start {start}.
* (a) [A] Was a.
* (b) {a} [B after A] Was b.
+ [Neither] Was neither.
- (mid) Mid: {a} {b} {start}.
{ mid < 3: -> start }
* (c) C
- - Deep gather.
- Last. {c:c was chosen}
{mid}
-> END
