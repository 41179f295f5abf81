// What the building remembers of you: habits that lasted four years, one line each, shown before the epilogue.
// Each carries an achievement; the others stand beside the deeds that earn them. Nothing moves here.

=== habits ===
{ overruled_count == 0:
    Nothing of yours was ever kept back. The clip that is used for it has rusted. # achievement: nothing_kept_back
}
{ left_to_rival < 23:
    The young man with the handcart learnt whole poems by heart, waiting. # achievement: an_empty_handcart
}
{ left_to_rival > 33:
    {in_words(left_to_rival)} boxes went up to planning. Fang Muqing has given the shelf your name. # achievement: a_shelf_with_your_name
}
{ candour >= 7:
    Upstairs they came to read your page last, sitting down. # achievement: read_sitting_down
}
{ candour <= -7:
    Upstairs they came to know your page by its weight, and did not open it. # achievement: known_by_its_weight
}
{ yan_favour > 0 and qiao_favour > 0 and lu_favour > 0 and gu_favour > 0:
    In one week a receipt, a proverb, an apple and a verb were left for you at the gate. # achievement: a_receipt_and_an_apple
}
{ betrayal_yan + betrayal_qiao + betrayal_lu + betrayal_gu >= 2:
    Two whom you trusted did what they thought right. You have it in writing from one. # achievement: what_they_thought_right
}
{ initiative_interpreters > 0 and initiative_one_form > 0 and initiative_ear_in_kyiv > 0 and initiative_sealed_letter > 0:
    Four things were begun in this room that nobody had ordered, and are still being entered under miscellaneous. # achievement: under_miscellaneous
}
{ summit_kazan.nothing + summit_island.handback + summit_last_table.series >= 2:
    Some matters are closed. The string on them has been sealed by you. # achievement: sealed_by_you
}
{ western_steps >= 3:
    The American who praised the fish has sent the recipe. # achievement: the_fish_again
}
{ trust >= 44 and trust <= 64 and dependence >= 38 and dependence <= 56 and influence >= 46 and standing >= 44:
    Planning thinks you soft, the guards think you hard, and Moscow and Astana have each asked who you are with. # achievement: who_you_are_with
}
->->
