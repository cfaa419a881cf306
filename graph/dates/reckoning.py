"""the readings of a time expression on the first, the middle and the last possible day of publication -> its interval"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from graph.dates import bounds
from graph.model import Interval
from graph.timex import Timex

_DURATION = re.compile(r"P(\d+|X)([DWMQYEC])$")
_RELATIONS = {
    "since": bounds.since, "until": bounds.until, "before": bounds.before, "after": bounds.after, "by": bounds.until,
}  # fmt: skip
_PRESENT, _PAST, _END = "PRESENT_REF", "PAST_REF", "END"


class Readings(NamedTuple):
    """One expression read on the first, the middle and the last day on which the article may have been published."""

    first: Timex
    middle: Timex
    last: Timex


def interval(readings: Readings, published: Interval) -> Interval:
    """The days an expression speaks of, as the words around it mean it."""
    timex = readings.middle
    if timex.sense.how == "clock" and timex.basis == "publication":
        return Interval()  # "At 9 p.m." says no day.
    if timex.type == "DURATION":
        return _stretch(timex, published)
    if timex.value in (_PRESENT, _PAST):
        return _reference(timex, published)
    relation = timex.around.relation
    if timex.type == "TIME" and relation in ("before", "after", "by"):
        relation = "on"  # "Before 10 p.m. on Sunday" was on Sunday.
    if relation == "before" and timex.mod == _END:
        relation = "by"  # "Before the end of May" may be in May.
    return related(relation, stated(readings, published))


def related(relation: str, time: Interval) -> Interval:
    """A time after "since", "until", "before" and their like."""
    return _RELATIONS[relation](time) if relation in _RELATIONS and time.known else time


def stated(readings: Readings, published: Interval) -> Interval:
    """The days of the expression itself; no sharper than the publication date it is counted from."""
    first, middle, last = readings
    time = of_timex(middle)
    if middle.basis == "mention" and first.value != last.value:
        return bounds.hull(of_timex(first), of_timex(last))
    if middle.basis != "publication" or not time.known or _rough(published) == "D":
        return time
    if middle.sense.unit == "Y" and middle.sense.how in ("shift", "compare") and middle.sense.step:
        return about(bounds.shifted(published, "Y", middle.sense.step, grain=_rough(published)))
    return time if first.value == last.value else about(_cut(time, _rough(published)))


def of_timex(timex: Timex) -> Interval:
    """The days of a TIMEX3 value; nothing for a duration, a set or a reference."""
    if timex.type not in ("DATE", "TIME"):
        return Interval()
    # "About noon on Friday" was on Friday.
    return bounds.of_value(timex.value, about=timex.mod == "APPROX" and timex.type == "DATE")


def about(time: Interval) -> Interval:
    """A time marked as approximate."""
    known = time.known and not time.approximate and "/" not in time.edtf
    return Interval(time.first, time.last, time.edtf + "~") if known else time


def _rough(published: Interval) -> str:
    return bounds.precision(published)


def _cut(time: Interval, unit: str) -> Interval:
    if time.first is None:
        return time
    return bounds.cut(date.fromordinal(time.first), unit)


def _reference(timex: Timex, published: Interval) -> Interval:
    if published.last is None:
        return Interval()
    if timex.value == _PRESENT:
        return about(published)
    unit, step = timex.sense.unit, timex.sense.step
    if not unit or step is None:
        return bounds.until(published)  # "In the past" is no more than that.
    if step < 0:
        return bounds.until(bounds.shifted(published, unit, step))
    return about(bounds.cut(date.fromordinal(published.last), unit)) if _rough(published) == "D" else about(published)


def _stretch(timex: Timex, published: Interval) -> Interval:
    """ "The past two years" reach up to the publication, "the next two" begin with it."""
    match = _DURATION.match(timex.value)
    if match is None or not timex.sense.step or published.last is None:
        return Interval()
    number, unit = match.groups()
    if timex.sense.step > 0:
        return bounds.since(published)
    if number == "X":
        return bounds.until(published)
    start = bounds.shifted(published, unit, -int(number))
    return bounds.join(start, published) if start.known else bounds.until(published)
