// Codex, second part: energy. Shared by both campaigns. Facts: F36, F73, F169; F74-F76; F170; F141; F107.

=== codex_india_oil ===
# codex-title: Delhi buys, and pays
# kind: public
# source: MercoPress, 6 August 2025; AP, 5 December 2025; Euromaidan Press via Reuters, 24 October 2025
On 6 August 2025 Washington raised its tariff on Indian goods to fifty per cent over purchases of Russian oil. No such penalty fell on China. The two together took 85 per cent of Russian crude exports early that year.
Moscow and Delhi speak of a hundred billion dollars of trade by 2030, from 68.7.
-> DONE

=== codex_northern_route ===
# codex-title: The northern route
# kind: public
# source: OceanCrew, late 2025; ChinaScope, October 2025; Ru24, 2024; TASS, November 2024
Chinese container voyages on the Northern Sea Route: 7 in 2023, 11 in 2024, 14 in 2025. The Istanbul Bridge went from Ningbo to Felixstowe in twenty or twenty-one days; one source has 26.
Transit was a record 3.08 million tonnes in 2024. All traffic was near 37 million, against a goal of 80 set long before.
-> DONE

=== codex_line_d ===
# codex-title: Line D
# kind: public
# source: Wikisum on the China-Central Asia summit, undated; Inforos and TASS, 2025
A fourth strand of the pipeline from Turkmenistan to China, by way of three more republics. At Xi'an in May 2023 China urged faster work on it.
Every cubic metre that it would carry is one that need not come from Siberia; every year that it is not built is one in which Siberia is asked.
-> DONE

=== codex_gas_backwards ===
# codex-title: Gas that runs backwards
# kind: public
# source: Silkway, December 2023; One.uz, 2025
Since 7 October 2023 a pipeline laid to bring Central Asian gas north has carried Russian gas south, to Uzbekistan: 2.8 billion cubic metres a year to begin with.
Twelve by 2030 has been forecast.
-> DONE

=== codex_reactors_in_china ===
# codex-title: Four reactors and a breeder
# kind: public
# source: TASS, 5 August 2025; UrduPoint, December 2022
Rosatom is building four reactors in China, due between 2026 and 2028, and supplies fuel for the fast reactor CFR-600.
It is one of few fields in which the older teacher still sells to the richer pupil.
-> DONE
