"""English: the rules of dates, times, durations and sets -> one grammar"""

from __future__ import annotations

from functools import lru_cache

from graph.hits import Hit, Text, Token
from graph.lang.en.dates import calendar_days, clock, durations, periods, relative, vague
from graph.lang.en.dates.relations import around
from graph.lang.en.dates.words import LEXICON
from graph.phrase import Grammar
from graph.resolve import FUTURE, PAST, START
from graph.times import Language

RULES = (
    *calendar_days.RULES, *periods.RULES, *relative.RULES, *clock.RULES, *vague.RULES, *durations.RULES,
)  # fmt: skip
CORES = (
    "MONTH", "SHORTMONTH", "WEEKDAY", "WEEKDAYS", "UNIT", "UNITS", "SHORTUNIT", "SEASON", "SEASONS", "PART",
    "FREQUENCY", "DECADE", "DECADES", "YEAR", "CLOCK", "MERIDIEM", "COMPACT", "DIGITS", "REF", "DAYREF", "FEAST", "APOSTROPHEYEAR", "ALONE", "ERA", "TEEN", "NAMED", "QUARTER", "=period", "FAMOUS", "HALF", "=911",
)  # fmt: skip


_REACH = 12
_ENDS = frozenset((".", "\n", "!", "?"))


def tense(text: Text, hit: Hit) -> str:
    """FUTURE when the last cue before the phrase in its sentence plans ("will meet on Friday"), else PAST or ""."""
    before = text.tokens.part(hit.first - _REACH, hit.first)
    if _ahead(before):
        return FUTURE
    if not before or before[-1].text in _ENDS or len(before) > 1 and before[-2].text in _ENDS:
        return START
    for place in range(len(before) - 1, -1, -1):
        token = before[place]
        if token.text in _ENDS:
            break
        if "PASTVERB" in token.classes or token.text.endswith("ed") and "PLAN" not in token.classes:
            return PAST
        if "WILL" in token.classes or "PLAN" in token.classes:
            return PAST if before[max(place - 2, 0)].text == "had" else FUTURE
        if token.text == "to" and before[place - 1].text in ("is", "are"):
            return FUTURE
    return ""


def _ahead(before: list[Token]) -> bool:
    """True for "until Friday", "by May", "as soon as Tuesday" inside a sentence."""
    if len(before) < 2 or before[-2].text in (".", "\n"):
        return False
    return (
        before[-1].text in ("by", "until", "till", "through")
        or before[-1].text == "as"
        and before[-2].text in ("soon", "early")
    )


@lru_cache(maxsize=1)
def language() -> Language:
    """The compiled rules."""
    return Language(Grammar(LEXICON, RULES, CORES), tense, around)
