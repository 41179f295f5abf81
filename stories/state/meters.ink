// The four meters the player sees, 0..100, and their value when the quarter opened.
// Write to them with move() and settle_meters() only.
VAR trust = 54                  // between the two capitals: 0 rupture .. 100 captured
VAR dependence = 57             // of Russia on China: 0 no lifeline .. 100 vassal
VAR influence = 47              // of the player's own side, abroad: 0 shut out .. 100 overreach
VAR standing = 50               // the player's, in their own court: 0 dismissed .. 100 envied
VAR force = 100                 // how strongly move() moves just now, in percent: wakes push harder than files
VAR opened_trust = 54           // trust when the quarter opened, for the press digest
VAR opened_dependence = 57      // dependence when the quarter opened
VAR opened_influence = 47       // influence when the quarter opened
VAR opened_standing = 50        // standing when the quarter opened
