"""an event mention -> at what hour it happened, how old those in it are, what somebody is charged with, what it came of and was done with"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from graph.claims import ages, attributes, causes, complements, figures, means, offences, scores, standing
from graph.claims.facets import Point, Scene
from graph.lang.en.circumstances import RUNNING_DOWN
from graph.lang.en.measures import JUST
from graph.model import (
    Certainty,
    EventMention,
    Findings,
    Quantity,
    Span,
    TimeMention,
)
from graph.ontology import Ontology
from graph.text import Document

_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$")
_PARTS = {"MO": (0, 12), "AF": (12, 18), "EV": (17, 24)}
_PART = re.compile(r"T(MO|AF|EV)$")
# "Around noon" and "around one" are no longer the same hour, and who says "about 20:40" means no 20:49.
_ROUGH = ((30, 24 / 60), (15, 7 / 60), (5, 5 / 60), (1, 2 / 60))
_BELOW, _STEPS = ("nsubj", "nsubj:pass", "obj", "xcomp"), 12
_PERSON = "person"
# What is said has its hour, and the saying another.
_SAID = ("ccomp", "parataxis")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the mentions of one document: clock times by sentence, events by their heads; and by
    mention the ages, causes, figures, means, what those in it are said to be, and the figures of the things in it.

    `named` are the tokens of the words for times, places and actors, `names` these and those of any person's name.
    """

    hours: Mapping[int, tuple[TimeMention, ...]] = field(default_factory=dict)
    heads: Mapping[int, EventMention] = field(default_factory=dict)
    ages: Mapping[str, tuple[ages.Age, ...]] = field(default_factory=dict)
    named: frozenset[int] = frozenset()
    causes: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    figures: Mapping[str, tuple[figures.Figure, ...]] = field(default_factory=dict)
    means: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    standing: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    names: frozenset[int] = frozenset()
    attributes: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a document tells whichever of its events are asked for: what an act can be done with, the words that lead to a
    cause, the figures of things."""

    tools: tuple[means.Tool, ...]
    cues: tuple[causes.Cue, ...]
    figures: tuple[attributes.Figure, ...]


def ground(document: Document, found: Findings, world: Ontology) -> Ground:
    """The ground of a document, made once."""
    tools, cues = means.tools(document, found, world), causes.cues(document)
    return Ground(tuple(tools), tuple(cues), tuple(attributes.figures(document, found)))


def surroundings(document: Document, found: Findings, world: Ontology, on: Ground) -> Surroundings:
    """The table of a document for the events found, on its ground."""
    hours: dict[int, list[TimeMention]] = defaultdict(list)
    for time in found.times:
        sentence = document.sentence_at(time.span.start)
        if time.type == "TIME" and sentence is not None:
            hours[sentence.index].append(time)
    heads = {head.index: mention for mention in found.events if (head := document.head_of(mention.span))}
    people = (token.index for name in found.names if name.type == _PERSON for token in document.within(name.span))
    known = named(document, found)
    return Surroundings(
        {key: tuple(row) for key, row in hours.items()}, heads, ages.by_mention(document, found), known,
        causes.by_mention(document, found, world, on.cues), figures.by_mention(document, found, world),
        means.by_mention(document, found, world, on.tools), standing.by_mention(document, found), known.union(people),
        attributes.by_mention(document, found, on.figures),
    )  # fmt: skip


def named(document: Document, found: Findings) -> frozenset[int]:
    """The tokens of the words for times, places and actors."""
    sited = [place for mention in found.events for place in mention.places]
    spans = {mention.span for row in (found.times, found.places, found.actors, sited) for mention in row}
    return frozenset(token.index for span in spans for token in document.within(span))


def points(scene: Scene, around: Surroundings) -> Iterator[Point]:
    """The points on hour, age, figures, charge, cause and means, on who those in it are, how big it was and what came of it."""
    yield from _hours(scene, around)
    yield from _ages(scene, around)
    for number, rule in around.figures.get(scene.mention.id, ()):
        yield Point("number", number.value, number.span, rule)
    yield from offences.points(scene, around.named)
    yield from _accused(scene, around)
    yield from (point for point in around.causes.get(scene.mention.id, ()) if not causes.is_open(point))
    yield from around.means.get(scene.mention.id, ())
    yield from around.standing.get(scene.mention.id, ())
    yield from complements.points(scene)
    yield from scores.points(scene)
    yield from around.attributes.get(scene.mention.id, ())


def doubts(scene: Scene, around: Surroundings) -> Iterator[Point]:
    """The points that a question gives, of which nothing else is claimed: it is not known what caused it."""
    yield from (point for point in around.causes.get(scene.mention.id, ()) if causes.is_open(point))


def _hours(scene: Scene, around: Surroundings) -> Iterator[Point]:
    own = scene.own
    if own is None:
        return
    for time in around.hours.get(own.sentence, ()):
        value = hour(time)
        if (
            value
            and not _to_go(scene.document, time.span)
            and _governor(scene.document, time.span, around.heads) == own.index
        ):
            shown = _just(scene.document, time, value)
            yield Point("time", shown, time.span, "clock time of the clause")


def _just(document: Document, time: TimeMention, value: Quantity) -> Quantity:
    """ "Just before 5:30" says 5:30; "before 5:30" may be any hour."""
    at = document.token_at(time.span.start)
    lead = document.tokens[at.index - 2] if at is not None and at.index > 1 else None
    if lead is None or lead.lower not in JUST or value.low == value.high:
        return value
    return replace(value, said=value.low if value.high is None else value.high)


def _to_go(document: Document, span: Span) -> bool:
    """ "With 6:17 left", "with 2:30 to play": the clock of a game runs down."""
    last = document.within(span)[-1].index
    behind = [token.lower for token in document.tokens[last + 1 : last + 3]]
    return bool(behind) and (behind[0] in RUNNING_DOWN or " ".join(behind) in RUNNING_DOWN)


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


def _governor(document: Document, span: Span, heads: Mapping[int, EventMention]) -> int:
    """The nearest head of an event above some words, or the subject of the clause above them; -1 if there is none.

    Beyond what is said ("they stayed until noon, he reported") nothing is dated by it."""
    token = document.head_of(span)
    for _ in range(_STEPS):
        if token is None or token.index in heads:
            break
        below = (kid.index for kid in document.kids(token.index, *_BELOW) if kid.index in heads)
        if (place := next(below, -1)) >= 0:
            return place
        if token.head == token.index or token.relation in _SAID:
            break
        token = document.tokens[token.head]
    return token.index if token is not None and token.index in heads else -1


def _ages(scene: Scene, around: Surroundings) -> Iterator[Point]:
    for number, person in around.ages.get(scene.mention.id, ()):
        yield Point("age", number.value, number.span, number.rule, topic=(person,) if person else ())


def _accused(scene: Scene, around: Surroundings) -> Iterator[Point]:
    """ "Orla Finch was charged with the murder": whoever is charged with an act is said to have done it."""
    document, own = scene.document, scene.own
    charge = around.heads.get(own.head) if own is not None and own.head != own.index else None
    if own is None or charge is None:
        return
    led = {case.lower for case in document.kids(own.index, "case", "mark")}
    if led & offences.leads(scene, charge):
        for one in charge.participants:
            if one.role == "patient" and one.thing.id and one.thing.kind:
                yield Point("responsibility", one.thing, one.span, "charged with it", certainty=Certainty.POSSIBLE)
