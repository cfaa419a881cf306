"""EDTF text -> Interval: earliest and latest day as ordinals, without the traps of the edtf library"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date
from functools import lru_cache
from time import struct_time

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from graph.model import Interval

_WINTERS = re.compile(r"^(-?\d{4})-24([~?%]?)$")
_LEAP_DAY = 29
_GREGORIAN_CYCLE = 400
_CYCLE_DAYS = 146_097


@lru_cache(maxsize=8192)
def parse(edtf: str) -> Interval:
    """An EDTF text as an interval of strict bounds (`~` widens nothing); the unknown interval when it is no EDTF."""
    text = edtf.strip()
    winter = _WINTERS.match(text)
    if winter:
        return _winter(int(winter[1]), text)
    first, last = _bounds(_open(text))
    backwards = first is not None and last is not None and last < first
    return Interval() if backwards or (first is None and last is None) else Interval(first, last, text)


def ordinal(year: int, month: int, day: int) -> int | None:
    """The ordinal of a proleptic Gregorian day in any year, None for a day that does not exist."""
    if month == 2 and day == _LEAP_DAY and not isleap(year):
        return None
    # `date` knows the years 1 to 9999 only; the calendar repeats every 400 years.
    cycles, place = divmod(year - 1, _GREGORIAN_CYCLE)
    return date(place + 1, month, day).toordinal() + cycles * _CYCLE_DAYS


def _open(text: str) -> str:
    # The library invents a start ten years earlier for the unknown end of "/2017".
    start, slash, end = text.partition("/")
    return f"{start or '..'}/{end or '..'}" if slash else text


def _winter(year: int, text: str) -> Interval:
    # The library takes a winter for its December alone.
    last = ordinal(year + 1, 3, 1)
    return Interval(ordinal(year, 12, 1), None if last is None else last - 1, text)


def _bounds(text: str) -> tuple[int | None, int | None]:
    try:
        found = parse_edtf(text)
        return _day(found.lower_strict()), _day(found.upper_strict())
    except (EDTFParseException, ValueError, OverflowError):
        return None, None


def _day(moment: struct_time | float) -> int | None:
    """The ordinal of one bound; None where the library says infinity."""
    if isinstance(moment, float):
        return None
    found = ordinal(moment[0], moment[1], moment[2])
    if found is None:
        raise ValueError(f"{moment[:3]} is no day")
    return found
