"""the weight of every sign that two mentions tell of one event

Logistic regression over the pairs of two sets of news stories and of the development part of ECB+ (read from raw text,
and with mentions given), each story with the same weight, drawn towards what the language says of a sign: so a sign that
is rare in the data (one sentence tells of two targets, a raid is returned) keeps the weight that its meaning gives it.
Set by hand, against the regression or beside it: another, the two of one sentence, turned, others on both sides, repeated,
loose, told once, side, no hand, other act of another day, a week between stated days, years, the article and the long
story. Points are the log odds of one event plus four: a pair with nothing in common stands at 0, one as likely as not at
4. `ENOUGH` lies lower, for of the many pairs between two groups of reports of one event most say little.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        # the act
        "act": 0.93,
        "word": 1.27,
        "word of many": 0.4,
        "word, other kind": 0.91,
        "sense": 0.98,
        "sense, other kind": 0.6,
        "kind": 0.34,
        "kind of many": 0.15,
        "broader kind": -0.48,
        "kindred": 0.49,
        "family": 0.29,
        "side": 1.6,
        "no hand": -1.6,
        "unknown kind": 0.4,
        "said again": -0.93,
        # where it is told
        "article": 0.9,
        "distance": -0.41,
        "sentence": -0.31,
        "sentence, other word": -0.97,
        "sentence, other target": -3.5,
        "story": 1.37,
        "long story": -0.4,
        "near": 0.29,
        # who
        "who": 0.58,
        "doer": 0.29,
        "done to": 0.18,
        "target": 0.21,
        "once": 0.62,
        "lasting": 0.51,
        "loose": -1.2,
        "repeated": -1.2,
        "other doer": -0.35,
        "other speaker": -0.81,
        "other victim": -0.8,
        "other target": -0.28,
        "others on both sides": -3.0,
        "done to something else": -0.16,
        "turned": -6.0,
        # where
        "place": 0.27,
        "spot": 0.15,
        "elsewhere": -0.57,
        # when: both sentences give a date, one does, or both dates are lent
        "both: day": 0.91,
        "both: fit": 0.23,
        "both: near": 0.05,
        "both: week": -1.5,
        "both: month": -1.49,
        "both: far": -1.9,
        "both: years": -4.0,
        "told once": -0.5,
        "other act of another day": -2.0,
        "one: day": 0.9,
        "one: fit": 0.21,
        "one: near": 0.53,
        "one: week": -0.2,
        "one: month": -0.37,
        "one: far": -0.73,
        "one: years": -2.5,
        "lent: day": 0.82,
        "lent: fit": 0.3,
        "lent: near": 0.57,
        "lent: week": -0.01,
        "lent: month": -0.13,
        "lent: far": -0.2,
        "lent: years": -1.5,
        # the words around and the manner
        "around": 0.4,
        "share of words": 0.26,
        "named around": 0.34,
        "number": 0.49,
        "another": -2.2,
        "several": -0.59,
        "nouns": 0.38,
        "told again": 1.5,
    }
)
