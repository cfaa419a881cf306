"""English -> the words that every English text is full of, the days and months, how a byline names its authors, and a value that is denied"""

import re

COMMON = frozenset(
    "the of and to in a is that for on was with as at by it from be are his he an has have had not but they their were "
    "which this said who after been will its one or also would when there her she two more".split()
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
# What tells when something was behind a preposition: "on Monday", "in June", "at dawn", "in 1990".
TIMES = frozenset((*WEEKDAYS, *MONTHS)) | frozenset(
    "day week weekend month year season decade spring summer autumn fall winter morning afternoon evening night noon midday "
    "midnight dawn dusk".split()
)
# "That same year", "the next day": a time near another that was told before.
NEAR_BY = frozenset("that this same next following previous preceding".split())
# "As many as 40".
AS, HOW_MANY = "as", frozenset("many much few little".split())
YEAR = re.compile(r"1\d\d\d|20\d\d")
# What points at somebody or something known, what opens a relative clause, what marks an owner, what joins two of a kind.
DEFINITE = frozenset("the this that these those".split())
RELATIVES = frozenset("who which that whom whose".split())
POSSESSIVES = frozenset(("'", "\u2019", "'s", "\u2019s"))
JOINTS = frozenset(("and", "or", "&"))
BY = "by "
# How a reader sees a value that is denied.
DENIED = "not {}"
_JOINTS = re.compile(r"\s*[,;/&|]\s*|\s+(?:and|with)\s+")


def authors(byline: str) -> tuple[str, ...]:
    """The names in a byline: "By Ana Roe and Bo Lind" -> Ana Roe, Bo Lind."""
    words = byline.strip()
    names = words[len(BY) :] if words.lower().startswith(BY) else words
    return tuple(name for name in _JOINTS.split(names) if name)
