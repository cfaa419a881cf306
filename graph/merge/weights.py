"""the weight of every sign that two mentions tell of one event

Logistic regression over the pairs of two sets of news stories and of the development part of ECB+ (read from raw text,
the two happenings of a topic as one story), each story with the same weight, drawn towards what an earlier fit and the
language say of a sign: so a sign that is rare in the data (one sentence tells of two targets, a raid is returned) keeps
the weight that its meaning gives it. Set by hand: the act, article, story, family, loose, said again, side, other doer and
victim, foretold, weeks apart, lent years, which the data would let join more than is right to read. Points are the log odds of one event plus four: a
pair with nothing in common stands at 0, one as likely as not at 4. `ENOUGH` lies lower, for of the many pairs between two
groups of reports of one event most say little.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        # the act
        "act": 0.93,
        "word": 1.19,
        "word of many": 0.31,
        "word, other kind": 0.98,
        "sense": 0.97,
        "sense, other kind": 0.58,
        "kind": 0.22,
        "kind of many": 0.36,
        "broader kind": -0.43,
        "kindred": 0.64,
        "family": 0.29,
        "side": 1.6,
        "no hand": -1.6,
        "unknown kind": 0.4,
        "said again": -0.93,
        # where it is told
        "article": 0.9,
        "distance": -0.37,
        "sentence": -0.32,
        "sentence, other word": -0.95,
        "sentence, other target": -3.48,
        "story": 1.37,
        "long story": -0.42,
        "near": 0.34,
        # who
        "who": 0.63,
        "doer": 0.35,
        "done to": 0.1,
        "target": 0.18,
        "once": 0.6,
        "lasting": 0.52,
        "loose": -1.2,
        "repeated": -1.2,
        "other doer": -0.35,
        "other speaker": -0.8,
        "other victim": -0.8,
        "other target": -0.05,
        "others on both sides": -2.89,
        "done to something else": -0.23,
        "turned": -6.0,
        # where
        "place": 0.22,
        "spot": 0.16,
        "elsewhere": -0.56,
        # when: both sentences give a date, one does, or both dates are lent
        "both: day": 1.08,
        "both: fit": 0.16,
        "both: near": 0.14,
        "both: week": -1.5,
        "both: month": -1.47,
        "both: far": -1.92,
        "both: years": -3.81,
        "told once": -0.51,
        "other act of another day": -1.86,
        "foretold": -3.0,
        "weeks apart": -2.0,
        "one: day": 1.07,
        "one: fit": 0.14,
        "one: near": 0.53,
        "one: week": -0.21,
        "one: month": -0.36,
        "one: far": -0.87,
        "one: years": -1.89,
        "lent: day": 0.95,
        "lent: fit": 0.31,
        "lent: near": 0.8,
        "lent: week": -0.04,
        "lent: month": -0.04,
        "lent: far": -0.07,
        "lent: years": -1.5,
        # the words around and the manner
        "around": 0.39,
        "share of words": 0.17,
        "named around": 0.34,
        "number": 0.52,
        "another": -2.07,
        "several": -0.57,
        "nouns": 0.47,
        "told again": 1.5,
    }
)
