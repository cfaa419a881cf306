"""Interval -> its date in words, and how a chart draws it (point, range, fade)"""

from __future__ import annotations

import re
from datetime import date

from graph.model import Interval
from graph.views.messages import Messages

_POINT = re.compile(r"(-?)(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)[^/]*)?")
_LISTED = re.compile(r"[\[{](.*)[\]}]")


def words(interval: Interval, messages: Messages) -> str:
    """The date as a reader says it; the EDTF text where there is no form for it."""
    if not interval.known:
        return messages.say("when.unknown")
    return _phrase(interval.edtf, messages)


def _phrase(edtf: str, messages: Messages) -> str:
    listed = _LISTED.fullmatch(edtf)
    if listed:
        parts = [_phrase(part, messages) for part in re.split(r",|\.\.", listed[1]) if part]
        return parts[0] if len(parts) == 1 else messages.say("when.any", first=", ".join(parts[:-1]), last=parts[-1])
    first, slash, last = edtf.partition("/")
    return _between(first, last, messages) if slash else _point(edtf, messages)


def _between(first: str, last: str, messages: Messages) -> str:
    if first in {"", ".."}:
        return messages.say("when.until", date=_point(last, messages))
    if last in {"", ".."}:
        return messages.say("when.since", date=_point(first, messages))
    start, end = _POINT.fullmatch(first), _POINT.fullmatch(last)
    if start and end and start[2] == end[2] and start[3] and end[3] and start[4] and end[4]:
        return _within_year(start, end, messages)
    return messages.say("when.span", first=_point(first, messages), last=_point(last, messages))


def _within_year(start: re.Match[str], end: re.Match[str], messages: Messages) -> str:
    last = _point(end[0], messages)
    if start[3] == end[3]:
        return last if start[4] == end[4] else f"{int(start[4])}–{last}"
    months = messages.of("when")["months"]
    first = messages.say("when.daymonth", day=int(start[4]), month=months[int(start[3]) - 1])
    return messages.say("when.span", first=first, last=last)


def _point(edtf: str, messages: Messages) -> str:
    bare = re.sub(r"[~?%]", "", edtf)
    match = _POINT.fullmatch(bare)
    said = _calendar(match, messages) if match else bare
    if match and match[5]:
        said = messages.say("when.at", date=said, time=match[5])
    if "?" in edtf or "%" in edtf:
        said = messages.say("when.uncertain", date=said)
    return messages.say("when.about", date=said) if "~" in edtf or "%" in edtf else said


def _calendar(match: re.Match[str], messages: Messages) -> str:
    year, month, day = _year(match[1], match[2], messages), match[3], match[4]
    if not month or month == "XX":
        return year
    if int(month) > 12:
        pattern = messages.of("when")["parts"].get(month, match[0])
        return str(pattern).format(year=year)
    name = messages.of("when")["months"][int(month) - 1]
    if not day or day == "XX":
        return messages.say("when.month", month=name, year=year)
    return messages.say("when.day", day=int(day), month=name, year=year)


def _year(sign: str, digits: str, messages: Messages) -> str:
    if digits == "XXXX":
        return messages.say("when.years")
    if digits.endswith("XX"):
        return messages.say("when.century", year=digits.replace("X", "0"))
    if digits.endswith("X"):
        return messages.say("when.decade", year=digits.replace("X", "0"))
    return messages.say("when.before", year=int(digits) + 1) if sign else str(int(digits))


def drawn(interval: Interval) -> str:
    """point: one day; range: two days given; fade: anything vaguer; none: not known."""
    if interval.first is None and interval.last is None:
        return "none"
    if interval.first == interval.last:
        return "fade" if interval.approximate else "point"
    exact = "/" in interval.edtf and ".." not in interval.edtf and not interval.approximate
    return "range" if exact and interval.first is not None and interval.last is not None else "fade"


def iso(ordinal: int | None) -> str:
    """A day number as ISO text, "" outside the years a browser knows."""
    return date.fromordinal(ordinal).isoformat() if ordinal is not None and 0 < ordinal < 3_652_059 else ""
