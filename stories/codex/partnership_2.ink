// Codex, second part: partnership. Shared by both campaigns. Facts: F113, F120, F159, F162; F130, F131; F94, F157.

=== codex_treaty ===
# codex-title: The treaty of 2001
# kind: public
# source: Reuters, 2008; People's Daily, 31 October 2025 and 31 March 2022; Jack's Money, 2023
Signed on 16 July 2001. It says that neither has claims on the other's land. It holds a duty to consult, and none to fight.
An older treaty, of 14 February 1950, did promise help. It lapsed in 1979.
-> DONE

=== codex_busan ===
# codex-title: Busan
# kind: public
# source: Baystreet, 30 October 2025; a copy of The Atlantic, 30 May 2025
There, on 30 October 2025, Washington and Beijing let tariffs down and loosened the curbs on rare earths; each spoke of working on Ukraine.
Washington has mused on drawing Moscow away from Beijing. Chinese officials wave it off.
-> DONE

=== codex_old_names ===
# codex-title: Eight old names
# kind: public
# source: MK Vladivostok, February 2023; Jack's Money, September 2023; Pravda DE, 28 May 2024
In February 2023 China's mapmakers were told to print old names beside eight Russian ones. A map of that August showed the whole of one island as Chinese.
By the treaties of 1858 and 1860 Russia gained about a million square kilometres. Books on either side tell it differently.
-> DONE
