// Codex, second part: neighbourhood. Shared by both campaigns. Facts: F133-F135; F139, F140; F81, F82; F151, F152; F89-F91; F92, F93; F96.

=== codex_five_and_beijing ===
# codex-title: Xi'an and Astana
# kind: seed
# source: Wikisum and China Daily, May 2023; Friends of Socialist China, 22 June 2025; Astana Times, 18 June 2025
China met the five without Russia at Xi'an on 18 and 19 May 2023, with 26 billion yuan of finance and aid, and at Astana on 17 June 2025, with a treaty of permanent good-neighbourliness in fifteen articles.
Grants of 1.5 billion yuan were pledged that year. The five had met others too, and go on meeting them.
-> DONE

=== codex_kazakh_atom ===
# codex-title: Uranium and two builders
# kind: public
# source: The Moscow Times, 17 December 2024; Power Technology, June 2025
In December 2024 Rosatom began to sell stakes in Kazakh uranium to Chinese firms.
In June 2025 Kazakhstan chose Rosatom for its first nuclear power station and China's CNNC for another.
-> DONE

=== codex_register ===
# codex-title: The register
# kind: public
# source: BBC Russian, 2025; Caspian Policy Center, 3 October 2025; ADC Memorial, 2 May 2025
More than six million migrants live in Russia. A register of "controlled persons", opened in 2025, held 600,000 names, many by error.
A deadline of 10 September 2025 touched some 670,000 people.
-> DONE

=== codex_caucasus ===
# codex-title: A corridor and an airliner
# kind: seed
# source: Azatutyun, 13 August 2025; Caucasian Knot, October 2025
On 8 August 2025 Armenia and Azerbaijan signed in Washington; a corridor across southern Armenia is to bear the American president's office in its name.
An Azerbaijani airliner fell on 25 December 2024, with thirty-eight dead. In October 2025 Russia admitted that its missiles had burst near it.
-> DONE

=== codex_land_and_lake ===
# codex-title: Fields and a lake
# kind: public
# source: Asia Times, June 2015; Meduza, 17 May 2019; 225news via Eurasianet, 2019
A plan of 2015 to lease 115,000 hectares in Zabaikalye for forty-nine years brought protest from the whole country. In 2019 more than a million signed against a bottling plant on Baikal.
Counted at the border in early 2019: 863,000 came from China, 805,000 went home, and 71,300 had come to work.
-> DONE

=== codex_island ===
# codex-title: One island, two names
# kind: public
# source: PA-X; Reuters, 21 July 2008; TASS, 2 September 2025; Khabarovsk News, 3 September 2025
The agreement of 14 October 2004, carried out in 2008, divided Bolshoi Ussuriysky/Heixiazi. Both states call the border settled.
A common plan for the island foresees a checkpoint: due in 2027 at first, then in 2028.
-> DONE

=== codex_tumen ===
# codex-title: A river that stops short
# kind: public
# source: A copy of Nikkei, 14 June 2024
The Tumen ends between Russia and North Korea; China stops a little short of the sea. Russia long resisted opening the last stretch to its ships.
In May 2024 Moscow and Beijing promised to talk about it with Pyongyang.
-> DONE
