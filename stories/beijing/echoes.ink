// Echoes: the slot. A consequence comes back two to five quarters after it was planted; told at quarter's end,
// each once, at most one a quarter: the next waits. Bodies live in THEATRE_echoes.ink.

=== echo_slot ===
{ is_due(due_sum_by_telephone, echo_sum_by_telephone):
    -> echo_sum_by_telephone
}
{ is_due(due_berth_nine, echo_berth_nine):
    -> echo_berth_nine
}
{ is_due(due_polar_hut, echo_polar_hut):
    -> echo_polar_hut
}
{ is_due(due_pegs, echo_pegs):
    -> echo_pegs
}
{ is_due(due_one_bank, echo_one_bank):
    -> echo_one_bank
}
{ is_due(due_suifenhe_coins, echo_suifenhe_coins):
    -> echo_suifenhe_coins
}
{ is_due(due_price_war, echo_price_war):
    -> echo_price_war
}
{ is_due(due_two_keys, echo_two_keys):
    -> echo_two_keys
}
{ is_due(due_suitcase, echo_suitcase):
    -> echo_suitcase
}
{ is_due(due_kaluga, echo_kaluga):
    -> echo_kaluga
}
{ is_due(due_third_seat, echo_third_seat):
    -> echo_third_seat
}
{ is_due(due_moscow_chair, echo_moscow_chair):
    -> echo_moscow_chair
}
{ is_due(due_old_names, echo_old_names):
    -> echo_old_names
}
{ is_due(due_enlisted, echo_enlisted):
    -> echo_enlisted
}
{ is_due(due_power_station, echo_power_station):
    -> echo_power_station
}
{ is_due(due_monitors_blue, echo_monitors_blue):
    -> echo_monitors_blue
}
->->
