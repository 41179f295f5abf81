// Who may wait in the corridor, and which of their scenes the hour is spent on: one scene an adviser and act.
// 1 Ostranin, 2 Kravtsevich, 3 Golubkova, 4 Vasnetskaya.

// True while the adviser's scene of this act has not been seen.
=== function first_is_free() ===
{ act:
- 1: ~ return adviser_ostranin_1 == 0
- 2: ~ return adviser_ostranin_2 == 0
- 3: ~ return adviser_ostranin_3 == 0
}
~ return adviser_ostranin_4 == 0

=== function second_is_free() ===
{ act:
- 1: ~ return adviser_kravtsevich_1 == 0
- 2: ~ return adviser_kravtsevich_2 == 0
- 3: ~ return adviser_kravtsevich_3 == 0
}
~ return adviser_kravtsevich_4 == 0

=== function third_is_free() ===
{ act:
- 1: ~ return adviser_golubkova_1 == 0
- 2: ~ return adviser_golubkova_2 == 0
- 3: ~ return adviser_golubkova_3 == 0
}
~ return adviser_golubkova_4 == 0

=== function fourth_is_free() ===
{ act:
- 1: ~ return adviser_vasnetskaya_1 == 0
- 2: ~ return adviser_vasnetskaya_2 == 0
- 3: ~ return adviser_vasnetskaya_3 == 0
}
~ return adviser_vasnetskaya_4 == 0

=== function adviser_at_the_door() ===
{ at_the_door:
- 1: ~ return "Colonel Ostranin of counter-intelligence"
- 2: ~ return "Zoya Kravtsevich of the central bank"
- 3: ~ return "Raisa Golubkova of the industry ministry"
}
~ return "Irina Vasnetskaya, home from Astana"

// One hour, door closed: the scene of the act with whoever stands there.
=== see_adviser ===
~ temp who = at_the_door
~ at_the_door = 0
{ who:
- 1: -> see_ostranin
- 2: -> see_kravtsevich
- 3: -> see_golubkova
}
-> see_vasnetskaya

=== see_ostranin ===
{ act:
- 1: -> adviser_ostranin_1
- 2: -> adviser_ostranin_2
- 3: -> adviser_ostranin_3
}
-> adviser_ostranin_4

=== see_kravtsevich ===
{ act:
- 1: -> adviser_kravtsevich_1
- 2: -> adviser_kravtsevich_2
- 3: -> adviser_kravtsevich_3
}
-> adviser_kravtsevich_4

=== see_golubkova ===
{ act:
- 1: -> adviser_golubkova_1
- 2: -> adviser_golubkova_2
- 3: -> adviser_golubkova_3
}
-> adviser_golubkova_4

=== see_vasnetskaya ===
{ act:
- 1: -> adviser_vasnetskaya_1
- 2: -> adviser_vasnetskaya_2
- 3: -> adviser_vasnetskaya_3
}
-> adviser_vasnetskaya_4
