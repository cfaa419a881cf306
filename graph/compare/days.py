"""two times -> can they be two reports of one happening, or are they two happenings? How far apart slips lie"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from math import inf

from graph.dating.anchoring import EVENT
from graph.lang.en.common import MONTHS, WEEKDAYS, YEAR
from graph.lang.en.comparing import AGO, CLOCK, CURRENT, FROM_NOW, HOURS_ALONE, LEFT
from graph.lang.en.sentences import ends
from graph.lang.en.stems import words
from graph.model import Claim, Interval, Value

_WEEK, _MONTH, _NIGHT, _TWO, _YEARS = 7, 28, 2, 2, 4
# How far apart the days, months and years of one happening are ever told: further apart it is another happening.
_SLIPS = ((1, 7), (31, 183), (366, 2 * 366))


def reckoned(one: Claim, other: Claim, texts: Mapping[str, str]) -> bool:
    """True for times next to each other of which one is only counted from the day of a report ("this morning", "last week"),
    or counted back in whole weeks or years ("three years ago"), and for one day of the week or of the year told alike."""
    if not (isinstance(one.value, Interval) and isinstance(other.value, Interval)):
        return False
    off, days = one.value.days_from(other.value), (one.value.days, other.value.days)
    told = [_told(claim, texts[claim.article]) for claim in (one, other)]
    said = [set(words(text)) for text in told]
    back = [part for part, of in zip(days, said, strict=True) if AGO in of]
    if len(back) == 1:
        return off <= back[0] / _TWO
    if off and off % _WEEK == 0 and said[0] & said[1] & {*WEEKDAYS} and not (said[0] | said[1]) & {*MONTHS}:
        return True  # "On Saturday", left as it stood a week later.
    if one.value.edtf[_YEARS:] == other.value.edtf[_YEARS:] != "" and not all(map(YEAR.search, told)):
        return True  # "On 24 June", in a report of another year.
    if all(of & CURRENT for of in said):
        return True  # "This morning" in reports of two days: each tells of its own.
    if min(days) > _WEEK:
        return off <= 1 and all(of & FROM_NOW for of in said)  # "This year" and "next year", as years or seasons.
    return off <= 1 and max(days) <= _WEEK and any(of & LEFT for of in said)


def an_hour(said: str) -> bool:
    """True for an hour without a day."""
    return all(word in CLOCK for word in words(said)) and HOURS_ALONE.search(said) is not None


def _told(claim: Claim, text: str) -> str:
    """The words of a time; "a few hours after the blast this morning" to the end."""
    span = claim.evidence
    return text[span.start : next(ends(text, span.end), len(text)) if claim.rule == EVENT else span.end].lower()


def neighbours(one: Value, other: Value) -> bool:
    """True for days of which one follows the other: no article tells of one happening with days further apart."""
    if not (isinstance(one, Interval) and isinstance(other, Interval)):
        return False
    return max(one.days, other.days) <= _NIGHT and one.days_from(other) <= 1


def two_days(values: Iterable[Value]) -> bool:
    """True for times of which two lie more than a week apart."""
    times = [value for value in values if isinstance(value, Interval)]
    return any(one.days_from(other) > _WEEK for one, other in combinations(times, 2))


def near(one: Value, other: Value, *, loose: bool = False) -> bool:
    """True for dates that differ by no more than a slip: days by a week, months by half a year, years by two.

    A day and a month differ as days do; as months, where the comparison is `loose`.
    """
    if not (isinstance(one, Interval) and isinstance(other, Interval)):
        return False
    lengths = one.days, other.days
    longest = max(lengths)
    length = longest if loose and longest >= _MONTH else min(lengths)
    most = next((most for days, most in _SLIPS if length <= days), 0)
    return max(lengths) < inf and one.days_from(other) <= most


def narrow(time: Interval) -> bool:
    """True for a time of a few days that is told exactly."""
    return not time.approximate and time.days <= _WEEK


def over_by(time: Interval) -> Interval:
    """The day by which something is told to have been over, where nothing tells since when."""
    return Interval(time.last, time.last, time.edtf) if time.first is None else time
