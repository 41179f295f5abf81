// Codex, second part: money. Shared by both campaigns. Facts: F52, F53; F49, F50; F116; F25, F136, F149; F58, F59.

=== codex_yuan_share ===
# codex-title: Whose coin
# kind: public
# source: Reuters via Devdiscourse, 16 May 2024; Sinobtd, December 2025; Redcensor, July 2024
Roubles and yuan settled a quarter of the trade in 2020, nine tenths of it in May 2024, and by official claims 99.1 per cent late in 2025.
In July 2024 Russia's central bank said that it was weighing even a stop to trading in yuan.
-> DONE

=== codex_secondary_sanctions ===
# codex-title: The order of December
# kind: public
# source: Federal Register, 26 December 2023; The Kyiv Independent, 21 March 2024; NV via Izvestia, 17 April 2024
By an order that Washington gave three days before Christmas 2023 it may cut off a foreign bank that serves Russia's war industry.
Within weeks many Chinese banks sent Russian payments back. In April 2024 about four in five were reported returned.
-> DONE

=== codex_sco_bank ===
# codex-title: A bank for ten flags
# kind: public
# source: Sputnik, 2 September 2025; Global Times, 1 September 2025
A development bank for the Shanghai Cooperation Organisation was agreed at Tianjin among the members that wanted one. Its capital, its votes and its seat were left to be settled.
The larger promise of the week, ten billion yuan, was China's alone, and was for loans.
-> DONE

=== codex_two_tables ===
# codex-title: Two tables
# kind: public
# source: GACC by way of several papers, 2022-2026; Orda, January 2025; Times of Central Asia, August 2025
Customs of two countries seldom agree. China counted 94.8 billion dollars of trade with Central Asia in 2024; the region's own figures give 66.2.
Goods in transit are one cause, valuation another, and what is not said aloud a third.
-> DONE

=== codex_deficit ===
# codex-title: The hole in the budget
# kind: public
# source: TASS, 21 October 2025; Izvestia, November 2025; a copy of The Kyiv Independent, October 2025
The estimate of Russia's deficit for 2025 rose to 2.6 per cent of output; revenue from oil and gas was down 21.4 per cent in the first ten months.
Value added tax was proposed to go from twenty to twenty-two per cent.
-> DONE
