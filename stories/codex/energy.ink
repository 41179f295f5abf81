// Codex: energy. Shared by both campaigns. Facts: F60-F64; F69, F70; F71, F72.

=== codex_power_of_siberia ===
# codex-title: Power of Siberia, one and two
# kind: public
# source: Inforos and TASS, 2025; TASS, 3 September 2025; China's Resource Risks, September 2025; Novaya Gazeta Europe, 4 September 2025
The first line carried 4.1 billion cubic metres in 2020 and about 31 in 2024; it reached its full rate of 38 a year in December 2024, under a contract to 2049.
A memorandum on the second, called binding by Gazprom, was made public on 2 September 2025: 50 a year by way of Mongolia. Price, finance and dates stayed open, and Chinese bodies said little. China reportedly wanted a price close to Russia's domestic one. Sources differ on where the line should end.
-> DONE

=== codex_arctic_lng ===
# codex-title: Cold cargo at Beihai
# kind: public
# source: S&P Global, 1 and 11 September 2025; United24 via Bloomberg, 28 August 2025
Arctic LNG 2 is under American sanctions. From 28 August 2025 its cargoes were landed at one Chinese port, Beihai in Guangxi. Discounts of up to forty per cent had been reported before that.
In September Washington spoke of significant sanctions risk; no penalty followed at once.
-> DONE

=== codex_coal_duty ===
# codex-title: Coal and the duty
# kind: public
# source: The Moscow Times, 28 July 2025; SMM, 3 January 2024
China brought back import duties on coal on 1 January 2024: three per cent on coking coal, six on thermal. Australia and the ASEAN states are exempt under trade agreements; Russia is not.
Russian coal sales to China fell by a quarter in the first half of 2025. Of 179 firms, 51 were said to be at risk. The industry lost 112.6 billion roubles in 2024.
-> DONE
