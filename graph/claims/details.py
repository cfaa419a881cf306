"""an event mention -> at what hour it happened, how old those in it are, what somebody is charged with, what it came of and was done with"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from graph.claims import aged, ages, attributes, causes, complements, figures, hours, means, offences, scores, standing
from graph.claims.aged import Aged
from graph.claims.facets import Point, Scene
from graph.model import (
    Certainty,
    EventMention,
    Findings,
)
from graph.ontology import Ontology
from graph.text import Document

_PERSON = "person"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the mentions of one document: hours and events by the heads of these; and by
    mention the ages, causes, figures, means, what those in it are said to be, and the figures of the things in it.

    `named` are the tokens of the words for times, places and actors, `names` these and those of any person's name.
    """

    hours: Mapping[int, tuple[Point, ...]] = field(default_factory=dict)
    heads: Mapping[int, EventMention] = field(default_factory=dict)
    ages: Mapping[str, tuple[Aged, ...]] = field(default_factory=dict)
    named: frozenset[int] = frozenset()
    causes: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    figures: Mapping[str, tuple[figures.Figure, ...]] = field(default_factory=dict)
    means: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    standing: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    names: frozenset[int] = frozenset()
    attributes: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a document tells whichever of its events are asked for: what an act can be done with, what leads to a cause, the
    figures of things, how old people are."""

    tools: tuple[means.Tool, ...]
    causes: causes.Ground
    figures: tuple[attributes.Figure, ...]
    ages: tuple[Aged, ...]


def ground(document: Document, found: Findings, world: Ontology) -> Ground:
    """The ground of a document, made once."""
    tools, told = means.tools(document, found, world), attributes.figures(document, found)
    return Ground(tuple(tools), causes.ground(document, found), tuple(told), aged.find(document, found))


def surroundings(document: Document, found: Findings, world: Ontology, on: Ground) -> Surroundings:
    """The table of a document for the events found, on its ground."""
    heads = {head.index: mention for mention in found.events if (head := document.head_of(mention.span))}
    people = document.covered(name.span for name in found.names if name.type == _PERSON)
    known = named(document, found)
    return Surroundings(
        hours.by_head(document, found, world, heads), heads, ages.by_mention(document, found, on.ages), known,
        causes.by_mention(document, found.events, world, heads, on.causes), figures.by_mention(document, found, world),
        means.by_mention(document, found, world, on.tools), standing.by_mention(document, found), known.union(people),
        attributes.by_mention(document, found, on.figures),
    )  # fmt: skip


def named(document: Document, found: Findings) -> frozenset[int]:
    """The tokens of the words for times, places and actors."""
    sited = [place for mention in found.events for place in mention.places]
    spans = {mention.span for row in (found.times, found.places, found.actors, sited) for mention in row}
    return document.covered(spans)


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
    yield from around.hours.get(scene.own.index, ()) if scene.own is not None else ()


def _ages(scene: Scene, around: Surroundings) -> Iterator[Point]:
    yield from (age.point for age in around.ages.get(scene.mention.id, ()))


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
