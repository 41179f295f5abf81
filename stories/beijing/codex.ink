// The one codex entry that is this campaign's own. The others are shared: see codex/.

=== codex_northern_desk ===
# codex-title: The northern desk
# kind: invented
# source: this story
Nobody will find room 306. Shen Yunhe, Fang Muqing, Yan Qiubo, Qiao Weilin, Lu Zhengping, Gu Ruolan and Arseny Velgin are invented as well. Those who lead either country are named by office, stay off the stage and are not quoted.
What comes after July 2025 may go one way or another here; what newspapers have since reported is marked "in our world".
-> DONE
