"""the clock times and parts of the day of a document -> at what hour each of its events happened"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from graph.claims.facets import Point
from graph.events.event_types import table
from graph.lang.en.circumstances import RUNNING_DOWN
from graph.lang.en.dates.sequence import AFTER, BEFORE, WHEN
from graph.lang.en.measures import CLOCKS, EITHER_HALF, HALVED, IT, JUST, STOPS
from graph.model import EventMention, Findings, Quantity, Span, TimeMention
from graph.ontology import Ontology
from graph.text import Document, Token

CLAUSE, SAID = "clock time of the clause", "clock time said of it"
_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$")
_PARTS = {"MO": (0, 12), "AF": (12, 18), "EV": (17, 24)}
_PART = re.compile(r"T(MO|AF|EV)$")
# "Around noon" and "around one" are no longer the same hour, and who says "about 20:40" means no 20:49.
_ROUGH = ((30, 24 / 60), (15, 7 / 60), (5, 5 / 60), (1, 2 / 60))
_SOON, _DAY = 0.5, 24
_BELOW, _STEPS, _BEHIND, _LEAD = ("nsubj", "nsubj:pass", "obj", "xcomp"), 12, 4, 2
# What is said has its hour, and the saying another.
_TOLD = ("ccomp", "parataxis")
_SPEECH, _OTHERWISE = "speech", AFTER | BEFORE


@dataclass(frozen=True, slots=True)
class _Acts:
    """A document, its events by their heads, and the heads of those that report."""

    document: Document
    heads: Mapping[int, EventMention]
    spoken: frozenset[int]


def by_head(
    document: Document, found: Findings, world: Ontology, heads: Mapping[int, EventMention]
) -> Mapping[int, tuple[Point, ...]]:
    """Head of an event -> its hours; `heads` leads from the heads to the events."""
    types = table(world)
    spoken = frozenset(index for index, mention in heads.items() if _SPEECH in types[mention.type].frame)
    acts, rows = _Acts(document, heads, spoken), defaultdict[int, list[Point]](list)
    for time in found.times:
        value = hour(time) if time.type == "TIME" else None
        if value is None or _to_go(document, time.span):
            continue
        shown, place = told(document, time, value), _governor(acts, time.span)
        if place >= 0 and _of_another(document, place, time.span):
            continue
        if place >= 0:
            rows[place].append(Point("time", shown, time.span, CLAUSE))
        elif (place := _said_of(acts, time.span)) >= 0:
            rows[place].append(Point("time", shown, time.span, SAID))
    return {place: tuple(row) for place, row in rows.items()}


def hour(time: TimeMention) -> Quantity | None:
    """The hours since midnight that a clock time or part of the day covers; its zone is the unit."""
    part, clock = _PART.search(time.value), _CLOCK.search(time.value)
    if part:
        return Quantity(*_PARTS[part[1]], "", "time", approximate=True)
    if clock is None:
        return None
    at = int(clock[1]) + int(clock[2] or 0) / 60
    low, high = _bounds(at, time)
    return Quantity(
        low, high, clock[3] or "", "time", approximate=bool(time.mod), said=round(at, 6) if time.mod else None
    )


def _bounds(at: float, time: TimeMention) -> tuple[float | None, float | None]:
    """Open where the words say before or after; as many minutes to each side as fits how finely it is told, where they say about."""
    if time.relation in ("before", "until"):
        return None, at
    if time.relation in ("after", "since"):
        return at, None
    rough = next(reach for step, reach in _ROUGH if round(at * 60) % step == 0) if time.mod else 0
    return round(at - rough, 6), round(at + rough, 6)


def told(document: Document, time: TimeMention, value: Quantity) -> Quantity:
    """ "Just before 5:30" is at most half an hour before; "before 5:30" may be any hour. And "5:30" may be one in the afternoon."""
    words = document.quote(time.span).lower()
    if not value.unit and CLOCKS.search(words) and not HALVED.search(words):
        value = replace(value, unit=EITHER_HALF)
    at = document.token_at(time.span.start)
    lead = document.tokens[at.index - 2] if at is not None and at.index > 1 else None
    if lead is None or lead.lower not in JUST or None not in (value.low, value.high):
        return value
    low, high = value.low, value.high
    if low is not None:
        low %= _DAY
        return replace(value, high=round(low + _SOON, 6), approximate=True, said=low)
    return replace(value, low=round((high or 0) - _SOON, 6), approximate=True, said=high)


def _to_go(document: Document, span: Span) -> bool:
    """ "With 6:17 left", "with 2:30 to play": the clock of a game runs down."""
    last = document.within(span)[-1].index
    behind = [token.lower for token in document.tokens[last + 1 : last + 3]]
    return bool(behind) and (behind[0] in RUNNING_DOWN or " ".join(behind) in RUNNING_DOWN)


def _governor(acts: _Acts, span: Span) -> int:
    """The nearest head of an event above some words, or the subject of the clause above them; -1 if there is none.

    Beyond what is said ("they stayed until noon, he reported") nothing is dated by it; but a state is discovered when it is told.
    """
    document, heads = acts.document, acts.heads
    token = document.head_of(span)
    for _ in range(_STEPS):
        if token is None or token.index in heads:
            break
        below = (kid.index for kid in document.kids(token.index, *_BELOW) if kid.index in heads)
        if (place := next(below, -1)) >= 0:
            return place
        if token.head == token.index or token.relation in _TOLD and not _discovered(acts, token):
            break
        token = document.tokens[token.head]
    return token.index if token is not None and token.index in heads else -1


def _of_another(document: Document, place: int, span: Span) -> bool:
    """ "They left after the bell had rung at noon": an hour behind the words of what came before or after."""
    first = document.within(span)[0].index
    return any(token.lower in _OTHERWISE for token in document.tokens[place + 1 : first - _LEAD])


def _discovered(acts: _Acts, state: Token) -> bool:
    """ "They discovered the cells were empty at noon": the hour is that of the discovery."""
    above = acts.heads.get(state.head)
    return above is not None and not above.faint and state.head not in acts.spoken


def _said_of(acts: _Acts, span: Span) -> int:
    """ "It was 3:40 p.m. when the roof fell in", "The roof fell in. It was 3:40 p.m.": the head of the act that this is the hour of."""
    document, told = acts.document, acts.document.head_of(span)
    if told is None or not any(kid.lower == IT for kid in document.kids(told.index, "nsubj")):
        return -1
    if not document.kids(told.index, "cop"):
        return -1
    clauses = [*document.kids(told.index, "advcl"), *_opened(document, span)]
    return next((kid.index for kid in clauses if kid.index in acts.heads), -1) if clauses else _last(acts, told)


def _opened(document: Document, span: Span) -> Iterator[Token]:
    """The verb of the clause with "when" behind an hour, however the parser ties the two."""
    last = document.within(span)[-1].index
    for token in document.tokens[last + 1 : last + 1 + _BEHIND]:
        if token.lower in WHEN:
            yield document.tokens[token.head]
        if token.lower in WHEN or token.text in STOPS:
            return


def _last(acts: _Acts, told: Token) -> int:
    """The topmost act of the sentence before, where no other act stands in between; -1 if there is none."""
    own = acts.document.sentences[told.sentence]
    if not own.index:
        return -1
    before = acts.document.sentences[own.index - 1]
    order = sorted(acts.heads)
    here = order[bisect_left(order, own.first) : bisect_left(order, own.last)]
    there = order[bisect_left(order, before.first) : bisect_left(order, before.last)]
    acts_there = [index for index in there if index not in acts.spoken and not acts.heads[index].faint]
    return acts_there[-1] if acts_there and not here else -1
