"""the words before an act -> whether they set it apart from others of its kind, and nouns of the plural"""

from __future__ import annotations

from collections.abc import Sequence

# "another blast", "a second tremor", "an earlier arrest": one act of a kind told apart from the one that is spoken of.
# The fourth election and the fifth dismissal are counted over the years, and are the ones that are spoken of.
_APART = frozenset(
    "another other second third earlier previous prior past similar separate further subsequent additional later more "
    "several many various numerous repeated series string wave spate rash slew succession flurry".split()
)
# Before a verb only these tell of its subject ("a second climber dies"); "later escorted" is a time.
_OF_VERBS = frozenset("another second third".split())
# Nouns that by themselves tell of one more of a kind.
FOLLOWING = frozenset("aftershock foreshock rematch retrial replay".split())
# "Prior to the blast", "more than one blast".
_LINKS = frozenset(("to", "than"))
# Those of whom nothing is said but that they are people: they can be anybody.
ANYBODY = frozenset("man men woman women person people somebody someone anybody boy girl adult child children".split())
# Those who speak so that nobody learns who they are: no named speaker is one of them.
UNNAMED = frozenset("source insider informant".split())

# Verbs that say little by themselves: "took hostages" and "took refuge" are two acts.
LIGHT = frozenset("take make get give have go come put carry bring hold keep set leave remain run turn".split())


def apart(before: Sequence[str], *, noun: bool = True) -> str:
    """The word among the last three that tells an act apart from others of its kind, or ""."""
    near = [word.lower() for word in before[-3:]]
    followed = zip(near, [*near, ""][1:], strict=True)
    told = _APART if noun else _OF_VERBS
    return next((word for word, after in reversed([*followed]) if word in told and after not in _LINKS), "")


def plural(noun: str) -> bool:
    """True for a noun that looks like a plural ("arrests"; not "crisis", "loss")."""
    lower = noun.lower()
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is"))
