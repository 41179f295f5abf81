// Codex, second part: industry. Shared by both campaigns. Facts: F47; F45; F84, F85; F105; F106; F108; F110.

=== codex_technology_levy ===
# codex-title: A levy on plugs
# kind: public
# source: Deliver-2, December 2025
A technology levy on electronics, imported and home-made alike, was announced for 1 September 2026.
It is meant to pay for an industry that does not yet exist from sales of the goods of one that does.
-> DONE

=== codex_localisation ===
# codex-title: How much of a car
# kind: public
# source: Automotive Logistics, 2025; Russia.Post, 2025
Moscow wants 1.4 million cars a year by 2030, from 760,000 in 2024, through Chinese plants. One of them was counted at 15.1 per cent local.
Beijing, for its part, discourages its makers from building there.
-> DONE

=== codex_emigrants ===
# codex-title: A tenth of the programmers
# kind: public
# source: The Moscow Times via AFP, December 2022; EPJ Data Science 12:14, 2023
About a hundred thousand specialists, a tenth of the trade, left Russia in 2022, a minister said.
By that November 11.1 per cent of active developers showed a new country, and 13.2 per cent hid theirs.
-> DONE

=== codex_engines ===
# codex-title: The last big orders
# kind: public
# source: A paper on arms transfers, undated; Yibada, February 2017
In 2015 China bought S-400 batteries for about three billion dollars and twenty-four Su-35 aircraft for two. Few large orders followed: it builds its own.
-> DONE

=== codex_airliner ===
# codex-title: C929
# kind: public
# source: AirDataNews, August 2023
A wide-bodied airliner was to be built by both countries together. Russia left it as a partner in August 2023, and CR929 became C929.
-> DONE

=== codex_moon_station ===
# codex-title: A lamp on the moon
# kind: public
# source: FMC, 23 May 2025
A memorandum of May 2025 foresees a power station by about 2035 for the lunar base that the two countries mean to share.
-> DONE

=== codex_students ===
# codex-title: Fifty-six thousand
# kind: public
# source: TASS, 26 August 2025
In 2024 and 2025 more than 56,000 Chinese studied in Russia and 21,000 Russians in China. The common goal is a hundred thousand by 2030.
-> DONE
