"""English: prepositions and conjunctions that put one event after or before another -> their direction"""

AFTER = frozenset(("after", "following", "since"))
BEFORE = frozenset(("before",))
EMPTY = frozenset("the a an of in on at and or to by for with that this its his her their from his all".split())
