// Codex: the neighbourhood. Shared by both campaigns. Facts: F13, F132-F136, F143, F144, F158; F138, F146.

=== codex_backyard ===
# codex-title: Nobody's backyard
# kind: seed
# source: Harvard Imperiia; Times of Central Asia, August 2025; Orda, January 2025; Eurradio, 22 June 2022; Friends of Socialist China, 22 June 2025
Samarkand fell to Russia in May 1868 and the emir of Bukhara made peace that summer; he kept his throne, and lost his foreign policy in 1873. Other lands came earlier or later. People who live there do not care for the word backyard.
China's trade with the five states in 2024 is put at 94.8 billion dollars by Chinese and 66.2 by local figures. Their leaders met China's without Russia in 2023 and 2025. Astana calls its policy multi-vector: no partner is exclusive.
-> DONE

=== codex_kyrgyz_railway ===
# codex-title: A line with two gauges
# kind: public
# source: 24.kg, 16 December 2025; Fergana, December 2025; HKTDC, 8 May 2015
Work on the railway from China through Kyrgyzstan to Uzbekistan began in December 2024. The cost is given as 4.7 billion dollars, half of it a Chinese loan over 35 years; China holds 51 per cent. An earlier estimate was eight billion.
Chinese rails lie 1,435 millimetres apart, Soviet-built ones 1,520. Since 2015 both governments have called the meeting of their projects "conjunction".
-> DONE
