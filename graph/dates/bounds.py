"""TIMEX3 values, words of relation -> intervals of days with their EDTF text"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from graph.model import Interval
from graph.timex import days

_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_PART = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_PARTS = {
    "Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6),
    "SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3),
}  # fmt: skip


def of_value(value: str, *, about: bool = False) -> Interval:
    """A TIMEX3 value -> its first and last day; nothing for references, durations and values with an X."""
    mark = "~" if about else ""
    if "/" in value:
        first, _, last = value.partition("/")
        return join(of_value(first), of_value(last))
    if match := _DAY.match(value):
        day = days.make(int(match[1]), int(match[2]), int(match[3]))
        return one_day(day, mark) if day else Interval()
    if match := _MONTH.match(value):
        return _months(int(match[1]), int(match[2]), 1, value + mark)
    if match := _WEEK.match(value):
        return _week(int(match[1]), int(match[2]), bool(match[3]))
    if match := _PART.match(value):
        return _months(int(match[1]), *_PARTS[match[2]], "")
    return _years(value, mark)


def one_day(day: date, mark: str = "") -> Interval:
    """A single day."""
    return Interval(day.toordinal(), day.toordinal(), day.isoformat() + mark)


def _week(year: int, week: int, end: bool) -> Interval:
    try:
        first = date.fromisocalendar(year, week, 6 if end else 1)
    except ValueError:
        return Interval()
    return between(first, days.shift(first, "D", 1 if end else 6) or first)


def _months(year: int, month: int, count: int, edtf: str) -> Interval:
    first = days.make(year, month, 1)
    after = days.shift(first, "M", count) if first else None
    last = days.shift(after, "D", -1) if after else None
    if first is None or last is None:
        return Interval()
    text = edtf or f"{days.written(first, 'M')}/{days.written(last, 'M')}"
    return Interval(first.toordinal(), last.toordinal(), text)


def _years(value: str, mark: str) -> Interval:
    if not value.isdigit() or not 2 <= len(value) <= 4:
        return Interval()
    first, last = int(value.ljust(4, "0")), int(value.ljust(4, "9"))
    if first < 1:
        return Interval()
    return Interval(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal(), value.ljust(4, "X") + mark)


def between(first: date, last: date) -> Interval:
    """From a day to a day."""
    return Interval(first.toordinal(), last.toordinal(), f"{first.isoformat()}/{last.isoformat()}")


def since(start: Interval) -> Interval:
    """From the start of a time on; nothing where its start is open."""
    return Interval(start.first, None, f"{head(start)}/..") if start.first is not None else Interval()


def until(end: Interval) -> Interval:
    """Up to the end of a time; nothing where its end is open."""
    return Interval(None, end.last, f"../{tail(end)}") if end.last is not None else Interval()


def before(end: Interval) -> Interval:
    """Up to the day before a time; in the same unit (before 2011 -> ../2010) where it is a day, a month or a year."""
    if not end.known or end.first is None:
        return end
    return Interval(None, end.first - 1, "../" + last_before(end))


def last_before(end: Interval) -> str:
    """The last day, month or year before a time, as EDTF."""
    day = date.fromordinal(max((end.first or 2) - 1, 1))
    return days.written(day, {4: "Y", 7: "M"}.get(len(head(end).rstrip("~?%")), "D"))


def after(start: Interval) -> Interval:
    """From a time on: what happens after March 2011 may still be in it when the month is all that is known."""
    return since(start)


def join(first: Interval, last: Interval) -> Interval:
    """From the start of one time to the end of another."""
    if not (first.known and last.known):
        return first if first.known else last
    if first.first is not None and last.last is not None and first.first > last.last:
        return first
    return Interval(first.first, last.last, f"{head(first)}/{tail(last)}")


def hull(first: Interval, last: Interval) -> Interval:
    """The time that holds both readings of a date that hangs on an imprecise day."""
    if first == last:
        return first
    return join(first, last) if (first.first or 0) <= (last.first or 0) else join(last, first)


def head(time: Interval) -> str:
    """The EDTF text of the start."""
    return time.edtf.split("/")[0]


def tail(time: Interval) -> str:
    """The EDTF text of the end."""
    return time.edtf.split("/")[-1]


def shifted(time: Interval, unit: str, step: int, *, grain: str = "") -> Interval:
    """A time moved by so many units and cut to a grain: by default the coarser of its own precision and the unit."""
    if time.first is None or time.last is None:
        return Interval()
    first = days.shift(date.fromordinal(time.first), unit, step)
    last = days.shift(date.fromordinal(time.last), unit, step)
    if first is None or last is None:
        return Interval()
    grain = grain or coarser(precision(time), unit)
    moved = hull(of_value(days.written(first, grain)), of_value(days.written(last, grain)))
    return replace(moved, edtf=moved.edtf + "~") if time.approximate and "/" not in moved.edtf else moved


_ORDER = "HDWMQYEC"


def coarser(one: str, other: str) -> str:
    """The longer of two units."""
    place = {unit: number for number, unit in enumerate(_ORDER)}
    return max(one, other, key=lambda unit: place.get(unit, 1))


def precision(time: Interval) -> str:
    """The unit of a time by the length of its EDTF text: D, M, Y, or by its days when it is a range."""
    if time.first is None or time.last is None:
        return "Y"
    length = time.last - time.first
    return "D" if length < 1 else "W" if length < 7 else "M" if length < 31 else "Q" if length < 93 else "Y"


def cut(day: date, unit: str) -> Interval:
    """The month, year ... that holds a day."""
    return of_value(days.written(day, unit))
