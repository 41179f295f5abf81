# title: Includes
INCLUDE parts/state.ink
INCLUDE parts/knots.ink
Root text {count}.
-> part
