"""English: the rules of dates, times, durations and sets -> one grammar"""

from __future__ import annotations

from functools import lru_cache

from graph.hits import Hit, Text
from graph.lang.en.dates import calendar_days, clock, durations, periods, relative, vague
from graph.lang.en.dates.relations import around
from graph.lang.en.dates.words import LEXICON, PASTS, PLANS
from graph.phrase import Grammar
from graph.timex.resolve import FUTURE, PAST, START
from graph.timex.times import Language

RULES = (
    *calendar_days.RULES, *periods.RULES, *relative.RULES, *clock.RULES, *vague.RULES, *durations.RULES,
)  # fmt: skip
CORES = (
    "MONTH", "SHORTMONTH", "WEEKDAY", "WEEKDAYS", "UNIT", "UNITS", "SHORTUNIT", "SEASON", "SEASONS", "PART",
    "FREQUENCY", "DECADE", "DECADES", "YEAR", "CLOCK", "MERIDIEM", "COMPACT", "DIGITS", "REF", "DAYREF", "FEAST", "APOSTROPHEYEAR", "ALONE", "ERA", "TEEN", "NAMED", "QUARTER", "=period", "FAMOUS", "HALF", "=911",
)  # fmt: skip


_REACH = 12
_ENDS = frozenset((".", "\n", "!", "?"))
_AHEAD = frozenset(("by", "until", "till", "through"))
_EARLY = frozenset(("soon", "early"))


def tense(text: Text, hit: Hit) -> str:
    """FUTURE when the last cue before the phrase in its sentence plans ("will meet on Friday"), else PAST or ""."""
    word, last = text.tokens.word, hit.first - 1
    if word(last) in _ENDS or word(last - 1) in _ENDS:
        return FUTURE if _will(text, hit.last) else START
    if word(last) in _AHEAD or word(last) == "as" and word(last - 1) in _EARLY:
        return FUTURE
    for place in range(last, max(last - _REACH, -1), -1):
        said = word(place)
        if said in _ENDS:
            break
        if said.endswith("ed") and word(place - 1) == "be":
            return FUTURE
        if said in PASTS or said.endswith("ed") and said not in PLANS:
            return PAST
        if said in PLANS:
            return PAST if word(place - 2) == "had" else FUTURE
        if said == "to" and word(place - 1) in ("is", "are"):
            return FUTURE
    return ""


def _will(text: Text, place: int) -> bool:
    """True when the first verb that shows its tense after a fronted phrase is "will" ("On Friday the council will")."""
    word = text.tokens.word
    for said in map(word, range(place, place + _REACH)):
        if said in ("will", "shall", "'ll"):
            return True
        if said in _ENDS or said in PASTS or said.endswith("ed"):
            return False
    return False


@lru_cache(maxsize=1)
def language() -> Language:
    """The compiled rules."""
    return Language(Grammar(LEXICON, RULES, CORES), tense, around)
