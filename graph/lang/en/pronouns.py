"""English pronouns for things and for several: what tells for and against a phrase as the one that they stand for

The weights are those of a choice between the phrases before a pronoun and none of them (the exponents of a softmax),
fitted to the coreference of the treebank that the pipeline was trained on, and kept to one digit. A phrase is taken
where its share of all is more than what its pronoun asks for. Names of the weights: graph/actors/pronouns.py.
"""

from __future__ import annotations

NEUTER_SURE, PLURAL_SURE = 0.38, 0.3
EMPTY = frozenset(("no", "any", "every", "each"))
NEUTER: dict[str, float] = {
    "appos before": 0.2, "before": -0.9, "body": 0.6, "both open": 1.4, "clause of both": -0.8,
    "conj before": -1.1, "conj here": -0.4, "country": 0.3, "empty": 2.2, "gap 22": -0.5, "gap 34": -0.4,
    "gap 4": 0.5, "gap 8": 0.4, "gap 99": -0.9, "name": -0.5, "nmod before": -1.0, "nmod here": -0.8,
    "nmod:poss before": 0.7, "nmod:poss here": 0.8, "nobody": -1.0, "none": 0.8, "nsubj before": 0.4,
    "nsubj here": 0.6, "obj before": -0.2, "obj here": 0.6, "obl before": -0.8, "obl here": -0.6, "often": 0.9,
    "one": -0.3, "other here": -0.7, "over it": -0.2, "own clause": 0.2, "own subject": 0.8, "person": -1.0,
    "pronoun": 1.5, "root before": 1.1, "root here": 0.7, "said to be": 0.3, "same role": 0.6, "several": -1.9,
    "what speaks": -0.3,
}  # fmt: skip
PLURAL: dict[str, float] = {
    "appos here": -0.4, "before": -0.9, "body": 0.5, "both open": 1.2, "clause of both": -0.9,
    "conj before": -0.9, "conj here": -1.0, "empty": 0.2, "gap 14": 0.5, "gap 34": -0.8, "gap 8": 0.7,
    "gap 99": -1.0, "here": 0.5, "iobj here": 0.5, "nmod before": -1.0, "nmod here": -0.5,
    "nmod:poss before": 0.8, "nmod:poss here": 1.4, "nobody": -0.7, "none": 0.4, "nsubj before": 0.5,
    "nsubj here": 0.8, "obj before": -0.3, "obl here": -0.3, "often": 0.6, "one": -2.2, "other here": 0.4,
    "own subject": 0.6, "people": 0.9, "person": -0.7, "pronoun": 1.6, "root before": 0.2, "root here": -0.3,
    "said to be": -0.2, "same role": 0.6, "several": 0.2, "what speaks": -0.9, "who speaks": -0.2,
}  # fmt: skip
