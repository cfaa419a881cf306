"""English: the rules of dates, times, durations and sets -> one grammar"""

from __future__ import annotations

import re
from functools import lru_cache

from graph.lang.en.dates import calendar_days, clock, durations, periods, relative, vague
from graph.lang.en.dates.relations import around
from graph.lang.en.dates.words import LEXICON
from graph.phrase import Grammar, Hit, Text
from graph.resolve import FUTURE, PAST
from graph.times import Language

RULES = (
    *calendar_days.RULES, *periods.RULES, *relative.RULES, *clock.RULES, *durations.RULES, *vague.RULES,
)  # fmt: skip
CORES = (
    "MONTH", "SHORTMONTH", "WEEKDAY", "WEEKDAYS", "UNIT", "UNITS", "SHORTUNIT", "SEASON", "SEASONS", "PART",
    "FREQUENCY", "DECADE", "DECADES", "YEAR", "CLOCK", "MERIDIEM", "COMPACT", "DIGITS", "REF", "DAYREF", "HOLIDAY",
    "FEAST", "APOSTROPHEYEAR", "ALONE", "ERA",
)  # fmt: skip


_COMMON = re.compile(r"\b(?:may|march|mar|mon|wed|sat|sun|jan|us|est|et|ad|ist|mt)\b")
_REACH = 12


def tense(text: Text, hit: Hit) -> str:
    """FUTURE when the last cue before the phrase in its sentence plans ("will meet on Friday"), else PAST or ""."""
    for token in reversed(text.tokens[max(hit.first - _REACH, 0) : hit.first]):
        if token.text in (".", "\n", "!", "?"):
            break
        if "PASTVERB" in token.classes or token.text.endswith("ed") and "PLAN" not in token.classes:
            return PAST
        if "WILL" in token.classes or "PLAN" in token.classes:
            return FUTURE
    return ""


@lru_cache(maxsize=1)
def language() -> Language:
    """The compiled rules."""
    return Language(Grammar(LEXICON, RULES, CORES), _COMMON, tense, around)
