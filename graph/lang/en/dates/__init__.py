"""English: the rules of dates, times, durations and sets -> one grammar"""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache
from itertools import pairwise

from graph.hits import Hit, Text
from graph.lang.en.dates import calendar_days, clock, durations, feasts, periods, relative, vague, years
from graph.lang.en.dates.relations import around
from graph.lang.en.dates.words import BEGINNINGS, LEXICON, PASTS, PLANS
from graph.phrase import Grammar
from graph.timex.place import FUTURE, PAST, START
from graph.timex.times import Language

RULES = (
    *calendar_days.RULES, *years.RULES, *feasts.RULES, *periods.RULES, *relative.RULES, *clock.RULES, *vague.RULES, *durations.RULES,
)  # fmt: skip
CORES = (
    "MONTH", "SHORTMONTH", "WEEKDAY", "WEEKDAYS", "UNIT", "UNITS", "SHORTUNIT", "SEASON", "SEASONS", "PART",
    "FREQUENCY", "DECADE", "DECADES", "YEAR", "CLOCK", "MERIDIEM", "COMPACT", "DIGITS", "REF", "DAYREF", "FEAST", "APOSTROPHEYEAR", "ALONE", "ERA", "TEEN", "NAMED", "QUARTER", "=period", "FAMOUS", "HALF", "=911", "NTH", "HUNDREDS", "MILITARY", "TENS",
)  # fmt: skip


_REACH = 12
_ENDS = frozenset((".", "\n", "!", "?"))
_AHEAD = frozenset(("by", "until", "till", "through"))
_EARLY = frozenset(("soon", "early"))
_COULD = frozenset(("could", "not"))
# Who was able or allowed to do something did it.
_DID = frozenset("able allowed permitted enabled managed forced made".split())
_BLAME, _WHEN = "blame", frozenset(("when",))
# "Due to fog" is no plan, "due to sail" is one.
DUE = "due"


_CUES = PASTS | PLANS | BEGINNINGS | {"to"}


def tense(text: Text, hit: Hit, reasons: Container[int] = ()) -> str:
    """FUTURE when the last cue before the phrase in its sentence plans ("will meet on Friday"), else PAST or "". At the
    offsets of `reasons` stands a "due" that gives one ("due to fog")."""
    word, last = text.tokens.word, hit.first - 1
    if word(last) in _ENDS or word(last - 1) in _ENDS:
        return _fronted(text, hit.last)
    if word(last) == "since":
        return PAST
    if word(hit.last) in _WHEN or word(hit.last) == "," and word(hit.last + 1) in _WHEN:
        told = _fronted(text, hit.last)
        if told != START:
            return told
    ahead = word(last) in _AHEAD or word(last) == "as" and word(last - 1) in _EARLY
    for place in range(last, max(last - _REACH, -1), -1):
        said = word(place)
        if said in _ENDS:
            break
        if said == DUE and text.tokens[place].start in reasons:
            continue
        if (said in _CUES or said[-2:] == "ed") and (found := _cue(text, place)):
            return FUTURE if ahead and not _reached(text, place, last) else found
    return FUTURE if ahead else ""


def _reached(text: Text, cue: int, last: int) -> bool:
    """True for "had left by Friday", "was able to leave by Friday" and "did not leave until Friday", not for "was told to
    leave by Friday"."""
    words = [text.tokens.word(place) for place in range(cue, last)]
    if text.tokens.word(last) != "by":
        return "not" in words or "'t" in words
    return "to" not in words or any(one in _DID and other == "to" for one, other in pairwise(words))


def _cue(text: Text, place: int) -> str:
    """What a word says of the tense; "" for most."""
    word, said = text.tokens.word, text.tokens.word(place)
    past = said in PASTS or said.endswith("ed") and said not in PLANS
    if past and word(place - 1) == "be":
        return PAST if word(place - 2) in _COULD else FUTURE
    if past:
        return "" if word(place - 1) in ("is", "are") else PAST
    if said in PLANS or said in BEGINNINGS and word(place - 1)[-1] == "s":
        return PAST if word(place - 2) == "had" else FUTURE
    planned = said == "to" and word(place - 1) in ("is", "are") and word(place + 1) != _BLAME
    return FUTURE if planned else ""


def _fronted(text: Text, place: int) -> str:
    """The tense of the first verb that shows it after a fronted phrase ("On Friday the council will")."""
    word = text.tokens.word
    for here in range(place, place + _REACH):
        said = word(here)
        if said in ("will", "shall", "'ll") or said == "to" and word(here - 1) in ("is", "are"):
            return FUTURE
        if said in PASTS or said.endswith("ed"):
            return PAST
        if said in _ENDS:
            break
    return START


@lru_cache(maxsize=1)
def language() -> Language:
    """The compiled rules."""
    return Language(Grammar(LEXICON, RULES, CORES), tense, around)
