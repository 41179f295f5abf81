// Codex: industry and labour. Shared by both campaigns. Facts: F06, F11, F39-F42; F37, F38; F43, F44; F79, F80, F84, F89.

=== codex_chinese_cars ===
# codex-title: Six cars in ten
# kind: seed
# source: Caixin, 15 May 2025; CNA, autumn 2025; Motor.ru, 20 January 2026; Reuters via CNA, 6 March 2025
Chinese makes had seven per cent of Russia's car market in 2021 and between 55 and 63 per cent in 2024, according to who counts.
Then the flow shrank. A fall of 70 per cent for the second quarter of 2025 has been published but not confirmed; well over half is safe to say. By customs figures, used cars included, 632,300 came in 2025, 42 per cent fewer than the year before.
-> DONE

=== codex_recycling_fee ===
# codex-title: The recycling fee
# kind: public
# source: Vedomosti, 12 September 2025; Nichibo Japan, December 2025
A charge on each car, in theory for its scrapping. For a new car of one to two litres it rose by 85 per cent in October 2024, to 556,200 roubles, then to 667,400 in January 2025, and is due to reach 1.17 million by 2030.
From 1 December 2025 it also follows engine power. Makers inside Russia get much of it back, which is why importers call it a tariff.
-> DONE

=== codex_truck_ban ===
# codex-title: Four makes of truck
# kind: public
# source: The Moscow Times, 30 July 2025; RIA, 20 September 2025
On 30 July 2025 Russia stopped the sale of trucks from four Chinese makers, citing safety. In August truck imports were a third of what they had been.
KAMAZ, GAZ and AvtoVAZ were planning four-day weeks that summer; KAMAZ put the blame on importers.
-> DONE

=== codex_labour_gap ===
# codex-title: Hands
# kind: public
# source: Trading Economics, July 2025; Le Monde copy, July 2025; The Moscow Times via AFP, December 2022; 225news via Eurasianet, 2019
Unemployment in Russia stood at 2.2 per cent in May 2025, a record low. By 2030 the country must find 10.9 million workers, nearly all of them to replace people who retire. About 100,000 computer specialists, one in ten, left in 2022.
Chinese arrivals are fewer than talk has it: in the first half of 2019, 863,000 came and 805,000 left. Most were tourists; 71,300 came to work.
-> DONE
