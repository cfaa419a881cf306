"""English -> the words that every English text is full of"""

COMMON = frozenset(
    "the of and to in a is that for on was with as at by it from be are his he an has have had not but they their were "
    "which this said who after been will its one or also would when there her she two more".split()
)
