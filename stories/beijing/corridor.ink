// Who may wait in the corridor, and which of their scenes the hour is spent on: one scene an adviser and act.
// 1 Yan Qiubo, 2 Qiao Weilin, 3 Lu Zhengping, 4 Gu Ruolan.

// True while the adviser's scene of this act has not been seen.
=== function first_is_free() ===
{ act:
- 1: ~ return adviser_yan_1 == 0
- 2: ~ return adviser_yan_2 == 0
- 3: ~ return adviser_yan_3 == 0
}
~ return adviser_yan_4 == 0

=== function second_is_free() ===
{ act:
- 1: ~ return adviser_qiao_1 == 0
- 2: ~ return adviser_qiao_2 == 0
- 3: ~ return adviser_qiao_3 == 0
}
~ return adviser_qiao_4 == 0

=== function third_is_free() ===
{ act:
- 1: ~ return adviser_lu_1 == 0
- 2: ~ return adviser_lu_2 == 0
- 3: ~ return adviser_lu_3 == 0
}
~ return adviser_lu_4 == 0

=== function fourth_is_free() ===
{ act:
- 1: ~ return adviser_gu_1 == 0
- 2: ~ return adviser_gu_2 == 0
- 3: ~ return adviser_gu_3 == 0
}
~ return adviser_gu_4 == 0

=== function adviser_at_the_door() ===
{ at_the_door:
- 1: ~ return "Yan Qiubo of state security"
- 2: ~ return "Qiao Weilin of the central bank"
- 3: ~ return "Lu Zhengping of the commerce ministry"
}
~ return "Gu Ruolan, back from an interpreting"

// One hour, door closed: the scene of the act with whoever stands there.
=== see_adviser ===
~ temp who = at_the_door
~ at_the_door = 0
{ who:
- 1: -> see_yan
- 2: -> see_qiao
- 3: -> see_lu
}
-> see_gu

=== see_yan ===
{ act:
- 1: -> adviser_yan_1
- 2: -> adviser_yan_2
- 3: -> adviser_yan_3
}
-> adviser_yan_4

=== see_qiao ===
{ act:
- 1: -> adviser_qiao_1
- 2: -> adviser_qiao_2
- 3: -> adviser_qiao_3
}
-> adviser_qiao_4

=== see_lu ===
{ act:
- 1: -> adviser_lu_1
- 2: -> adviser_lu_2
- 3: -> adviser_lu_3
}
-> adviser_lu_4

=== see_gu ===
{ act:
- 1: -> adviser_gu_1
- 2: -> adviser_gu_2
- 3: -> adviser_gu_3
}
-> adviser_gu_4
