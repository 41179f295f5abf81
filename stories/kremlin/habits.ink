// What the building remembers of you: habits that lasted four years, one line each, shown before the epilogue.
// Each carries an achievement; the others stand beside the deeds that earn them. Nothing moves here.

=== habits ===
{ overruled_count == 0:
    Not once was a page of yours sent back. Velgin has had the empty folder for it kept. # achievement: never_sent_back
}
{ left_to_rival < 23:
    The trolley mostly went by. Its clerk has taken up chess problems. # achievement: the_trolley_went_empty
}
{ left_to_rival > 33:
    {in_words(left_to_rival)} files went down the corridor. Dolzhikova calls it her education, and means it. # achievement: her_education
}
{ candour >= 7:
    You wrote what was so, in pencil, quarter after quarter. The pencil is four centimetres long. # achievement: a_short_pencil
}
{ candour <= -7:
    There is a tick on each of your pages. The archive had to order more of the good ink. # achievement: the_good_ink
}
{ ostranin_favour > 0 and kravtsevich_favour > 0 and golubkova_favour > 0 and vasnetskaya_favour > 0:
    A plain card, two peppermints, a wing mirror and some apricots came in the same week. # achievement: four_cards
}
{ betrayal_ostranin + betrayal_kravtsevich + betrayal_golubkova + betrayal_vasnetskaya >= 2:
    More than one of your four went behind your back. You have gone over it, and they had reasons. # achievement: they_had_reasons
}
{ initiative_river_table > 0 and initiative_price_office > 0 and initiative_kyiv_room > 0 and initiative_school > 0:
    Four things exist that nobody had asked for. Two of them still send you their minutes. # achievement: nobody_had_asked
}
{ energy_black_seam.close + summit_kazan.nothing + summit_island.handback + summit_last_table.series >= 2:
    Some files you closed for good. The tapes on them have never been cut. # achievement: closed_for_good
}
{ western_steps >= 3:
    On one telephone you said a thing, and on the other you said that you had not. # achievement: two_telephones
}
{ trust >= 44 and trust <= 64 and dependence >= 38 and dependence <= 56 and influence >= 46 and standing >= 44:
    Golubkova, the colonel, Beijing and Astana are each a little displeased, by about as much as one another. # achievement: equally_displeased
}
->->
