// The one codex entry that is this campaign's own. The others are shared: see codex/.

=== codex_northern_desk ===
# codex-title: The northern desk
# kind: invented
# source: this story
Nobody will find room 306. Shen Yunhe, Fang Muqing, Yan Qiubo, Qiao Weilin, Lu Zhengping, Gu Ruolan and Arseny Velgin are invented as well. Those who lead either country are named by office, stay off the stage and are not quoted.
What comes after July 2025 may go one way or another here; what newspapers have since reported is marked "in our world".
-> DONE

=== codex_beijing_court ===
# codex-title: Who is who in Fuyou Street
# kind: invented
# source: this story
Shen Yunhe, your chief, takes the page in. Fang Muqing of the planning commission picks up what you leave, and is thorough about prices.
Yan Qiubo is security, Qiao Weilin the central bank, Lu Zhengping commerce and industry, Gu Ruolan the foreign ministry. Each is right about one thing and leans too far for it. Their forecasts are counted.
Across the table sits Arseny Velgin. Which Velgin, you decided with the paper that you kept.
-> DONE

=== codex_beijing_numbers ===
# codex-title: Four numbers
# kind: invented
# source: this story
Trust lies between the two capitals. At one end nobody picks up; at the other nobody reads what he signs.
Dependence is Russia's on China. Too little, and there is nothing to hold; too much, and what breaks is yours to mend.
Influence is Beijing's with the five Central Asian capitals and beyond. A neighbour who has no choice left looks for one.
Standing is your own, in this corridor. Low, and your page is kept back; very high, and it is remembered who stood there before.
Each quarter what nobody pushed goes a tenth of the way back to what the times allow. A cable that was checked makes reports on that matter more exact for a year.
-> DONE
