// Codex: war, spying, arms. Shared by both campaigns. Facts: F21, F99, F100, F102; F104; F128, F131.

=== codex_eight_pages ===
# codex-title: Eight pages
# kind: seed
# source: The New York Times via Daily8, June 2025; Reuters copy, September 2024
On 7 June 2025 a newspaper published an undated planning paper, said to come from Russian counter-intelligence and obtained through a cybercrime group. It calls China the enemy, and worries about recruited scientists, land claims made by scholars, and spying that travels with Arctic expeditions. Western services, six of them, took it for genuine; there is no final proof, and it is the wording of one unit.
In September 2024 the director of a hypersonics institute in Novosibirsk was sentenced to fifteen years for treason. He denied guilt.
-> DONE

=== codex_airborne_papers ===
# codex-title: The airborne papers
# kind: public
# source: Kyiv Independent, September 2025; Express via AP, September 2025
Leaked contracts, published in September 2025 and not verified, suggest that Russia agreed in 2023 to equip a Chinese airborne battalion and train it. No Chinese proof of payment is known, and the papers do not name Taiwan.
-> DONE

=== codex_anchorage ===
# codex-title: Anchorage
# kind: public
# source: Dhakagate, 19 August 2025; copy of The Atlantic, 30 May 2025
On 15 August 2025 the American president received the Russian one at Anchorage, Alaska. The meeting brought no ceasefire in Ukraine.
That spring people in Washington had mused about a "reverse Nixon": where the visit to Beijing of February 1972 had courted China against Moscow, they would court Moscow against China. Chinese officials dismissed the idea. The caller in our dossier, his engines and the letter from Bern are invented.
-> DONE
