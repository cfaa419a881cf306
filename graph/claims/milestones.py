"""Document, findings -> when the things happen that a story has once, in whatever clause: "hopes to close in the third quarter",
"the first call came in at 3:15"

Each date or hour comes with the word that it hangs by, and with what it is the date or hour of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.claims import hours
from graph.claims.facets import Point
from graph.dating.story import plain
from graph.hits import lower
from graph.lang.en import milestones, moments
from graph.lang.en.dates.words import ZONED
from graph.model import Findings, Interval, Quantity, Span, TimeMention, Value
from graph.rule import Rule
from graph.text import Document, Token

MILESTONE, MOMENT = "milestone", "moment"
_DAYS, _TIME, _ENDS, _HERE = ("DATE", "TIME"), "TIME", ("since", "until"), "@"
# A part of the day, of so many hours, is no hour.
_PART = 5
_RULES = (
    (MILESTONE, milestones.OPENING, milestones.MILESTONES),
    (MOMENT, moments.OPENING, moments.MOMENTS),
)


def points(document: Document, found: Findings) -> Iterator[tuple[Token, Point]]:
    """Every such date and hour, each with the word it hangs by."""
    for time in found.times:
        values = _values(document, time)
        sentence = document.sentence_at(time.span.start) if values else None
        head = document.head_of(time.span) if sentence is not None else None
        if sentence is None or head is None:
            continue
        before, behind = Span(sentence.span.start, time.span.start), Span(time.span.end, sentence.span.end)
        said = f"{document.quote(before)}{_HERE}{document.quote(behind)}"
        for facet, opening, rules in _RULES:
            for rule, kind in told(said, rules, opening) if facet in values else ():
                yield head, Point(facet, values[facet], time.span, rule, topic=(kind,))


def told(sentence: str, rules: tuple[Rule[str], ...], opening: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """The names of the rules that match a sentence in which the time is an `@`, and what each says the time is of."""
    low = lower(sentence)
    if opening.search(low) is None:
        return
    for rule in rules:
        match = rule.pattern.search(low)
        kind = rule.meaning(match) if match is not None else None
        if kind:
            yield rule.name, kind


def _values(document: Document, time: TimeMention) -> dict[str, Value]:
    """The days of a time, where it tells them, and its hour, where it has one."""
    days, hour = _interval(time), _hour(document, time)
    found: tuple[tuple[str, Value | None], ...] = ((MILESTONE, days if days.known else None), (MOMENT, hour))
    return {facet: value for facet, value in found if value is not None}


def _interval(time: TimeMention) -> Interval:
    """The days of a date; "since 2004" tells of what began then, "until 2004" of what ended."""
    if time.type not in _DAYS:
        return Interval()
    return plain(time).interval if time.relation in _ENDS else time.interval


def _hour(document: Document, time: TimeMention) -> Quantity | None:
    """The hour of a time; none for a part of the day, nor for one in a zone that is named: clocks elsewhere show another."""
    hour = hours.hour(time) if time.type == _TIME else None
    if hour is None or (hour.low is not None and hour.high is not None and hour.high - hour.low >= _PART):
        return None
    if ZONED.search(document.quote(time.span)):
        return None
    return hours.told(document, time, hour)
