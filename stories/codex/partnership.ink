// Codex: the partnership itself. Shared by both campaigns. Facts: F02-F05, F25, F27, F28, F112, F113, F01, F116, F118, F171.

=== codex_no_limits ===
# codex-title: No limits, no ceiling
# kind: seed
# source: TASS via ISAP, 3 December 2021; Xinhua, 2 January 2021; Straits Times, 12 February 2022; People's Daily, 31 March 2022
The phrase has several fathers. China's foreign minister spoke on 2 January 2021 of cooperation without end, forbidden zone or upper limit. A vice minister gave it in his own words on 3 December 2021, and the joint statement of 4 February 2022 spoke of friendship without limits.
On 30 March 2022 China's spokesperson set the other half beside it: no ceiling, but also no alliance, no confrontation and no third country as target.
-> DONE

=== codex_trade_record ===
# codex-title: A record, and after it
# kind: seed
# source: China's customs, by way of The Moscow Times, 14 July 2025; Geopost via Reuters, January 2026
Trade in billions of dollars: 146.9 in 2021, 190.3 in 2022, 240.1 in 2023, 244.8 in 2024. The record year grew by only 1.9 per cent.
The first half of 2025 fell by 9.1 per cent, to 106.48. China sold 47.16 of that and bought 59.32. In our world the whole year ended at 228.1, down 6.9 per cent. Levies explain part of it; dear credit, cheaper oil and car lots already full explain more.
-> DONE

=== codex_tianjin_parade ===
# codex-title: Tianjin and the parade
# kind: public
# source: Global Times and Sputnik, 1-2 September 2025; TASS, 3 September 2025; Moneycontrol, 3 September 2025
The Shanghai Cooperation Organisation met in Tianjin on 31 August and 1 September 2025, adopted a strategy to 2035, and those members who wished to agreed on a bank for development. China offered two billion yuan in grants and ten in loans.
On 3 September a parade in Beijing marked eighty years since the end of the war. The Russian and North Korean leaders stood beside the host; India's was absent. The Russian visit yielded twenty-two agreements.
-> DONE
