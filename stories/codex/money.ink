// Codex: money and sanctions. Shared by both campaigns. Facts: F49-F52; F54, F58; F55-F57; F66-F68, F130, F168.

=== codex_china_track ===
# codex-title: How a payment travels
# kind: public
# source: Federal Register, 26 December 2023; Kyiv Independent, 21 March 2024; NV via Izvestia, 17 April 2024; Reuters via Mena Today, April 2025
An American order of 22 December 2023 allows Washington to cut off foreign banks that serve Russia's war industry. Early in 2024 many Chinese banks began to refuse Russian payments; in April of that year about four in five reportedly came back.
Large Russian banks then set payments off against each other through agents in friendly states, a scheme reported as the China Track. Fees had reached twelve per cent.
-> DONE

=== codex_panda_bonds ===
# codex-title: Panda bonds
# kind: public
# source: Reuters via BusinessLive, 8 September 2025; TASS, 21 October 2025
A panda bond is a foreign borrower's bond in yuan, sold inside China. In September 2025 Gazprom and Rosatom were preparing such bonds; Chinese agencies had rated them AAA, and approval was pending.
Russia's deficit for 2025 was by then estimated at 2.6 per cent of output.
-> DONE

=== codex_eu_listings ===
# codex-title: Two banks in Heilongjiang
# kind: public
# source: Babel via SCMP, 19 July 2025; gCaptain via Reuters, 22 October 2025; Redcensor via Reuters, 24 October 2025
The European Union's eighteenth package, of 18 July 2025, named two small banks in Heilongjiang, the first Chinese banks so listed. In August China barred two Lithuanian banks in return.
The nineteenth package, in October, added two refineries with about three per cent of China's capacity, and an oil trading arm. Brussels says that it goes after help for the invasion; Beijing calls such measures unlawful outside the United Nations.
-> DONE

=== codex_october_list ===
# codex-title: The October list
# kind: public
# source: Moneycontrol via Bloomberg, 23 October 2025; Euromaidan Press via Reuters, 24 October 2025; Baystreet, 30 October 2025
On 22 October 2025 Washington blacklisted Rosneft and Lukoil, with deals to end by 21 November.
Four Chinese state firms paused purchases by sea; about 0.9 million barrels a day by pipeline went on. On 30 October, in Busan, the American and Chinese leaders eased tariffs and curbs on rare earths.
-> DONE
