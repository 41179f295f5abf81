// The memo: what writing it candid, hedged or flattering does. Shared by both campaigns.

// What candour costs: less when a cable was checked, more when a false one went up unchecked.
=== function write_candid() ===
~ candour = MIN(8, candour + 2)
~ move(influence, 2)
~ nudge(home_strain, -3)
~ nudge(leak_exposure, 3)
{
- caught_false: ~ move(standing, -1)
- cables_checked > 0: ~ move(standing, -2)
- else: ~ move(standing, -4)
}

=== function write_hedged() ===
~ move(trust, 1)
~ move(standing, -1)
~ nudge(leak_exposure, -5)

=== function write_flattering() ===
~ candour = MAX(-8, candour - 2)
~ move(standing, 4)
~ move(influence, -2)
~ nudge(home_strain, 3)
~ nudge(succession_nerves, 2)
