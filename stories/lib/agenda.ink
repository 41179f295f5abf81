// The agenda: ten meetings of the two capitals, on the same dates in both campaigns.

=== setpiece_slot ===
{ quarter:
- 1: -> setpiece_tianjin
- 2: -> setpiece_hangzhou
- 5: -> setpiece_treaty_day
- 6: -> setpiece_shenzhen
- 10: -> setpiece_congress
- 14: -> setpiece_astana_hotel
}
->->

=== summit_slot ===
{ quarter:
- 4: -> summit_beijing
- 8: -> summit_kazan
- 12: -> summit_island
- 16: -> summit_last_table
}
->->
