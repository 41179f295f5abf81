// The one codex entry that is this campaign's own. The others are shared: see codex/.

=== codex_eastern_desk ===
# codex-title: The Eastern Desk
# kind: invented
# source: this story
Room 412 does not exist, and neither do Arseny Velgin, Marina Dolzhikova, Gleb Ostranin, Zoya Kravtsevich, Raisa Golubkova, Irina Vasnetskaya or Shen Yunhe. Real leaders appear by office alone and are given no words.
What happens after July 2025 in this story is an option. Where an entry says "in our world", it reports what was published.
-> DONE

=== codex_moscow_court ===
# codex-title: Who is who on the fourth floor
# kind: invented
# source: this story
Arseny Velgin, your chief, carries the page upstairs. Marina Dolzhikova of the Security Council settles what you leave, and settles it hard.
Colonel Gleb Ostranin is security, Zoya Kravtsevich the central bank, Raisa Golubkova industry, Irina Vasnetskaya the embassy in Astana. Each sees one thing too large. Their forecasts are counted; watch who is right about what.
Across the table sits Shen Yunhe. What he is like, you chose with the page that you kept.
-> DONE

=== codex_moscow_numbers ===
# codex-title: Four numbers
# kind: invented
# source: this story
Trust lies between the two capitals. Nothing is one end of it; at the other you have stopped asking.
Dependence is Russia's on China. Too little leaves the budget without a floor; too much is dictation.
Influence is Moscow's with the five capitals of Central Asia and beyond. It can be lost, and it can be overdone.
Standing is your own, in this building. Low, and your page is sent back; very high, and others want the chair.
Each quarter what nobody pushed goes a tenth of the way back to what the times allow. Checking a cable costs an hour, and for a year the reports on that matter err less.
-> DONE
