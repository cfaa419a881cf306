"""Document, findings -> when the things happen that a story has once, in whatever clause: "hopes to close in the third quarter"

Each date comes with the word that it hangs by, and with what it is the date of.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims.facets import Point
from graph.dating.story import plain
from graph.hits import lower
from graph.lang.en.milestones import MILESTONES, OPENING
from graph.model import Findings, Interval, Span, TimeMention
from graph.text import Document, Token

MILESTONE = "milestone"
_DAYS, _ENDS, _HERE = ("DATE", "TIME"), ("since", "until"), "@"


def points(document: Document, found: Findings) -> Iterator[tuple[Token, Point]]:
    """Every such date, each with the word it hangs by."""
    for time in found.times:
        when = _interval(time)
        sentence = document.sentence_at(time.span.start) if when.known else None
        head = document.head_of(time.span) if sentence is not None else None
        if sentence is None or head is None:
            continue
        before, behind = Span(sentence.span.start, time.span.start), Span(time.span.end, sentence.span.end)
        for rule, kind in told(f"{document.quote(before)}{_HERE}{document.quote(behind)}"):
            yield head, Point(MILESTONE, when, time.span, rule, topic=(kind,))


def told(sentence: str) -> Iterator[tuple[str, str]]:
    """The names of the rules that match a sentence in which the date is an `@`, and what each says the date is of."""
    low = lower(sentence)
    if OPENING.search(low) is None:
        return
    for rule in MILESTONES:
        match = rule.pattern.search(low)
        kind = rule.meaning(match) if match is not None else None
        if kind:
            yield rule.name, kind


def _interval(time: TimeMention) -> Interval:
    """The days of a date; "since 2004" tells of what began then, "until 2004" of what ended."""
    if time.type not in _DAYS:
        return Interval()
    return plain(time).interval if time.relation in _ENDS else time.interval
