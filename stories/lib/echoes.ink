// Echoes: consequences that come back two to five quarters later.

// Schedules an echo. due: its due_ variable; wait: quarters from now, 2..5. A planted echo is not moved.
=== function plant(ref due, wait) ===
{ due == 0:
    ~ due = quarter + wait
}

// True when a planted echo has come due and was not told yet. seen: read count of its knot.
=== function is_due(due, seen) ===
~ return due > 0 and quarter >= due and seen == 0
