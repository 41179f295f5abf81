// Opening a quarter: what both campaigns reset and draw. Dockets are the campaign's own.

=== function open_quarter() ===
~ set_date()
~ opened_trust = trust
~ opened_dependence = dependence
~ opened_influence = influence
~ opened_standing = standing
~ sow(DECK_COURT)
~ overrule_roll = RANDOM(1, 100)
~ overruled_already = false
{ is_summit_quarter():
    ~ attention = SUMMIT_ATTENTION
- else:
    ~ attention = ATTENTION
}
~ draw_cables()
~ close_draw()

// The story the papers tell: 1, 2 trust up, down; 3, 4 dependence; 5, 6 influence; 7 nothing moved much.
=== function quarter_story() ===
~ temp by_trust = trust - opened_trust
~ temp by_dependence = dependence - opened_dependence
~ temp by_influence = influence - opened_influence
~ temp top = MAX(size_of(by_trust), MAX(size_of(by_dependence), size_of(by_influence)))
{
- top < 3: ~ return 7
- size_of(by_trust) == top:
    { by_trust > 0:
        ~ return 1
    }
    ~ return 2
- size_of(by_dependence) == top:
    { by_dependence > 0:
        ~ return 3
    }
    ~ return 4
- by_influence > 0: ~ return 5
}
~ return 6
