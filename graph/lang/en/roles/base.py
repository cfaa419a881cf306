"""what the rules of a row of figures have in common: how a figure begins, and what it is one of"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.asides import rank
from graph.lang.en.figures import END, NUMBER, SIGN, either
from graph.lang.en.measures import BEFORE, CURRENCIES
from graph.lang.en.names import SUFFIXES
from graph.lang.en.numerals import ORDINALS, amount

# "Of the 12 sailors" tells of some who were told of before, "another 12" of some more.
_BESIDES = frozenset(("the", "all", "another", "a further", "an additional"))
_SOFTLY = "barely|little more than|well over|well under|the better part of|not quite|at the most|at the least"
SOME = rf"(?:(?:{either(BEFORE.keys() - _BESIDES)}|{_SOFTLY}) )?"
FIGURE = rf"(?P<n>{NUMBER})"
_CALLED = either(unit for unit in CURRENCIES if unit.isalpha())
MONEY = rf"(?P<n>(?:(?:{SIGN}) ?(?:{NUMBER})|(?:{NUMBER})[- ](?:{_CALLED})s?){END})"
# What every sum of money has in it.
PRICED = re.compile(rf"(?:{SIGN}) ?\d|\b(?:{_CALLED})s?\b")
# Words that a phrase for a thing begins behind, has none of, and ends before.
_LEADING = r"the|an?|its|his|her|their|our|this|that|each|every|one|and|but|said|says|where|when|while|because|as"
_APART = (
    r"the|an?|its|his|her|their|our|this|that|each|every|and|or|but|of|for|in|on|at|to|from|by|with|as|than|about|around|into"
    r"|over|under|after|before|until|since|when|while|if|because|which|who|whose|where|there|it|they|he|she|we|you|i|is|are"
    r"|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|not|also|only|just|now|said"
    r"|says|say|came|comes|come|goes|went|made|called|known|named|due|so|then|still|if|per|off|up|out|down|all|some|more|less|later"
)
_WORD = rf"(?!(?:{_APART})\b)[^\W_][\w'\u2019-]*"
# What a figure is told of: before its verb, and behind the figure.
THING = rf"(?:\b(?:{_LEADING}) |(?<![^\n.;:,(\u201c\"]) ?)(?:[\w-]+-year-old )?(?P<thing>(?:{_WORD} ){{0,4}}?{_WORD})(?:,(?= which\b| that\b| \w+(?:ing|ed)\b))?"
NOUN = rf"(?P<thing>(?:{_WORD} ){{0,3}}?{_WORD})(?=[^\w '\u2019-]|'s\b|\u2019s\b|$| (?:{_APART}|[a-z]+ed)\b)"
PERCENT = rf"(?P<n>(?:{NUMBER})(?: ?%| ?per ?cent\b| percentage points\b))"
# What a figure belongs to stands behind it ("400 people at the mill"); a sign of a clause between keeps the two apart.
JOINED = re.compile(r"(?: [\w-]+){0,3} (?:of|at|in|by|for) (?:the )?", re.IGNORECASE)
# Words of a name that tell no company from another.
FORMS = SUFFIXES | {"the"}
# Somebody told of in the sentence before.
MEANT = re.compile(
    r"\b(?:they|it|he|she|its|their|his|her|the (?:[\w-]+ )?"
    r"(?P<noun>company|firm|group|bank|fund|chain|maker|airline|carrier|retailer|insurer|brewer|lender|business)\b(?!['\u2019]))\b",
    re.IGNORECASE,
)
# "Its largest owner", "Arden's owner": whose the owner is, not who it is.
OWNING = re.compile(r"^(?:its|his|her|their)\b|['\u2019]s?\Z", re.IGNORECASE)
# "Arden, makers of the famous Lund ropes since 1871": what somebody makes owns nothing.
MADE = re.compile(
    r"\b(?:makers?|brewers?|bakers?|producers?|publishers?|manufacturers?|distillers?|builders?) of (?:the )?(?:[a-z]+ )?\Z"
)
CLAUSE = re.compile(r"[,;:()]")
# A figure without a numeral: "an hour", "half a minute", "a full metre".
SINGLES = {"a": "1", "an": "1", "a full": "1", "half a": "0.5", "half an": "0.5"}
SINGLE = re.compile(rf"(?:{either(SINGLES)})\b")
# "Nine years", "a 30-minute drive".
YEARS = rf"(?P<n>(?:{NUMBER})[- ]years?)"
WHILE = rf"(?P<n>(?:{NUMBER}|{either(SINGLES)})[- ](?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?: and (?:{NUMBER}) (?:minutes?|hours?|days?|months?))?)"
FAR = rf"(?P<n>(?:{NUMBER}) ?(?:km|kms|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s?|m|yards?|feet|ft)\b)"
NTH = rf"(?P<n>(?:{either(ORDINALS)})|\d{{1,3}}(?:st|nd|rd|th))"
_DIGITS = re.compile(r"\d+")


# Who a figure is told of, by name: before the words for it, and behind them.
NAME = rf"\b(?P<name>(?:[\w.'\u2019-]+ ){{0,2}}{_WORD}(?<![\u2019']s))"
NAMED = rf"(?P<name>{_WORD}(?: [\w.'\u2019-]+){{0,3}})"


def of(kind: str) -> Callable[[re.Match[str]], str]:
    """The meaning of a rule whose figures are all of one kind."""
    return lambda _: kind


def nth(kind: str) -> Callable[[re.Match[str]], str]:
    """The meaning of a rule that reads which of a row it is: "the second", "the 12th"."""
    return lambda match: f"{kind} {_place(match['n'])}"


def _place(words: str) -> int:
    digits = _DIGITS.match(words)
    return int(digits[0]) if digits else ORDINALS[words]


def place(kind: str) -> Callable[[re.Match[str]], str | None]:
    """The meaning of a rule that finds a place in a row, in either sort of number: "seed 3"."""

    def meaning(match: re.Match[str]) -> str | None:
        found = rank(match["n"]) or amount(match["n"])
        return f"{kind} {found}" if found else None

    return meaning
