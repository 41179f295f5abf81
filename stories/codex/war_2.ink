// Codex, second part: war. Shared by both campaigns. Facts: F127; F124, F125; F121, F129; F142, F143.

=== codex_sappers ===
# codex-title: Sappers and builders
# kind: public
# source: The Moscow Times, 2 September 2025; Censor.net, 17 June 2025
North Korea sent more than ten thousand soldiers; Seoul put the dead near two thousand. In June 2025 it promised six thousand sappers and builders.
The two states have had a defence pact since 2024.
-> DONE

=== codex_dual_use ===
# codex-title: A customs code
# kind: public
# source: Ukrinform via NHK, 16 May 2024; Ukrainska Pravda via Bloomberg, 29 May 2025; Nikkei, August 2025
Chinese nitrocellulose sold to Russia: almost none until 2021, over 700 tonnes in 2022, over 1,300 in 2023. Beijing says that it controls goods of double use.
Kyiv and a European official say that parts for drones reach one side alone; trade figures hint at both.
-> DONE

=== codex_geneva_points ===
# codex-title: Twenty-eight, then nineteen
# kind: public
# source: Breitbart via AFP, 23 November 2025; Liga, 25 November 2025; Rubryka, 2 August 2024
An American draft of November 2025 had twenty-eight points; it asked Ukraine to cede land and to cap its army. Talks in Geneva left nineteen.
China had published twelve points in February 2023, and six with Brazil in May 2024. Kyiv objects that the six leave out its territory.
-> DONE

=== codex_january ===
# codex-title: Ten days in January
# kind: public
# source: The Diplomat, June 2022; Chatham House, June 2023; Straits Times, 15 September 2022
In January 2022 troops of the Collective Security Treaty went to Kazakhstan, for the first time anywhere, and were home in ten days.
In September 2022 China promised support for Kazakhstan's sovereignty.
-> DONE
