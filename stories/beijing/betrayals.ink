// Betrayals: what an adviser does at a favour of -3 or worse, from act III on. Each once, at most one a quarter. STUB.

=== betrayal_slot ===
{ act < 3:
    ->->
}
{ yan_favour <= -3 and betrayal_yan == 0:
    -> betrayal_yan
}
{ qiao_favour <= -3 and betrayal_qiao == 0:
    -> betrayal_qiao
}
{ lu_favour <= -3 and betrayal_lu == 0:
    -> betrayal_lu
}
{ gu_favour <= -3 and betrayal_gu == 0:
    -> betrayal_gu
}
->->

=== betrayal_yan ===
Stub.
->->

=== betrayal_qiao ===
Stub.
->->

=== betrayal_lu ===
Stub.
->->

=== betrayal_gu ===
Stub.
->->
