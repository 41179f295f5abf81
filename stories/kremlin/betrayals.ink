// Betrayals: what an adviser does at a favour of -3 or worse, from act III on. Each once, at most one a quarter. STUB.

=== betrayal_slot ===
{ act < 3:
    ->->
}
{ ostranin_favour <= -3 and betrayal_ostranin == 0:
    -> betrayal_ostranin
}
{ kravtsevich_favour <= -3 and betrayal_kravtsevich == 0:
    -> betrayal_kravtsevich
}
{ golubkova_favour <= -3 and betrayal_golubkova == 0:
    -> betrayal_golubkova
}
{ vasnetskaya_favour <= -3 and betrayal_vasnetskaya == 0:
    -> betrayal_vasnetskaya
}
->->

=== betrayal_ostranin ===
Stub.
->->

=== betrayal_kravtsevich ===
Stub.
->->

=== betrayal_golubkova ===
Stub.
->->

=== betrayal_vasnetskaya ===
Stub.
->->
