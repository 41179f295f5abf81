// The one codex entry that is this campaign's own. The others are shared: see codex/.

=== codex_eastern_desk ===
# codex-title: The Eastern Desk
# kind: invented
# source: this story
Room 412 does not exist, and neither do Arseny Velgin, Marina Dolzhikova, Gleb Ostranin, Zoya Kravtsevich, Raisa Golubkova, Irina Vasnetskaya or Shen Yunhe. Real leaders appear by office alone and are given no words.
What happens after July 2025 in this story is an option. Where an entry says "in our world", it reports what was published.
-> DONE
