// The ten hidden variables, 0..100. Never shown as numbers: they show through cables.
// Write to them with nudge() and settle_hidden() only.
VAR war_tempo = 60              // how hard the war is fought: 0 silent guns .. 100 full offensive
VAR sanctions_heat = 55         // how far Western measures reach: 0 lifted .. 100 every bank listed
VAR home_strain = 42            // prices, hands and budget in Russia (Beijing: at home in China)
VAR counterpart_suspicion = 45  // what the other capital fears of yours: 0 none .. 100 treats you as a risk
VAR asian_hedging = 45          // how far the five Central Asian states look past both capitals
VAR leak_exposure = 30          // how much of what you write travels: 0 sealed .. 100 in the papers
VAR hardliner_mood = 42         // appetite of the security wing of your court: 0 calm .. 100 hunting
VAR succession_nerves = 25      // how far people around you plan for a change at the top
VAR us_deal = 30                // warmth of Washington's offers to either capital
VAR border_anxiety = 35         // fear along the Amur, on both banks

// Names for the hidden variables where a number is handier (cables, verification).
CONST SIGNAL_WAR = 1            // war_tempo
CONST SIGNAL_SANCTIONS = 2      // sanctions_heat
CONST SIGNAL_HOME = 3           // home_strain
CONST SIGNAL_SUSPICION = 4      // counterpart_suspicion
CONST SIGNAL_HEDGING = 5        // asian_hedging
CONST SIGNAL_LEAKS = 6          // leak_exposure
CONST SIGNAL_HARDLINERS = 7     // hardliner_mood
CONST SIGNAL_SUCCESSION = 8     // succession_nerves
CONST SIGNAL_WASHINGTON = 9     // us_deal
CONST SIGNAL_BORDER = 10        // border_anxiety
CONST SIGNALS = 10              // how many there are
CONST NEVER = -9                // a quarter long past: not verified yet

VAR checked_war = NEVER         // quarter in which war_tempo was last verified
VAR checked_sanctions = NEVER   // the same for sanctions_heat
VAR checked_home = NEVER        // the same for home_strain
VAR checked_suspicion = NEVER   // the same for counterpart_suspicion
VAR checked_hedging = NEVER     // the same for asian_hedging
VAR checked_leaks = NEVER       // the same for leak_exposure
VAR checked_hardliners = NEVER  // the same for hardliner_mood
VAR checked_succession = NEVER  // the same for succession_nerves
VAR checked_washington = NEVER  // the same for us_deal
VAR checked_border = NEVER      // the same for border_anxiety
