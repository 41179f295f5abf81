// State
VAR count = 3
LIST Kinds = one, two
