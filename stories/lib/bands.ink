// Names of the bands as text. Keep in step with the "bands" tags of the two roots.

=== function trust_band() ===
{ band_of(trust):
- 1: ~ return "Rupture"
- 2: ~ return "Cold"
- 3: ~ return "Wary"
- 4: ~ return "Working"
- 5: ~ return "Warm"
- 6: ~ return "Close"
}
~ return "Captured"

=== function dependence_band() ===
{ band_of(dependence):
- 1: ~ return "No lifeline"
- 2: ~ return "Thin"
- 3: ~ return "Hedged"
- 4: ~ return "Leaning"
- 5: ~ return "Heavy"
- 6: ~ return "Bound"
}
~ return "Vassal"

=== function influence_band() ===
{ band_of(influence):
- 1: ~ return "Shut out"
- 2: ~ return "Fading"
- 3: ~ return "Local"
- 4: ~ return "Heard"
- 5: ~ return "Courted"
- 6: ~ return "Leading"
}
~ return "Overreach"

=== function standing_band() ===
{ band_of(standing):
- 1: ~ return "Dismissed"
- 2: ~ return "Shunned"
- 3: ~ return "Tolerated"
- 4: ~ return "Consulted"
- 5: ~ return "Trusted"
- 6: ~ return "Favoured"
}
~ return "Envied"
