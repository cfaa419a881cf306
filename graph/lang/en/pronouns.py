"""English pronouns for things and for several: what a phrase before them must have to be what they stand for

A phrase is taken where its share of all, "stands for nothing here" included, is more than what its pronoun asks for:
training/pronouns.py prints what each share gains and loses. The weights of the marks are in antecedents.py.
"""

from __future__ import annotations

NEUTER_SURE, PLURAL_SURE = 0.38, 0.3
EMPTY = frozenset(("no", "any", "every", "each"))
