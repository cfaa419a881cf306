"""Articles -> Timeline: the order of the stages and nothing else"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from graph import (
    actors,
    attribution,
    claims,
    compare,
    corroboration,
    dates,
    dating,
    events,
    links,
    merge,
    names,
    ontology,
    origins,
    places,
    quantities,
    text,
)
from graph.actors import canonical, streets
from graph.claims import spelled
from graph.compare import alike, hurt, misquoted, renamed, titled
from graph.corpus import check
from graph.model import Article, Findings, Notice, Reading, Timeline
from graph.ontology import Ontology
from graph.text import Document

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Options:
    """What a build may be told: the spaCy pipeline, the ontology, and the ids that events had before."""

    pipeline: str = ""
    ontology: Ontology = field(default_factory=ontology.load)
    registry: Mapping[str, str] = field(default_factory=dict)


def quiet(stage: str, done: int, total: int) -> None:
    """A progress report that tells nobody."""


def read(document: Document, world: Ontology) -> Reading:
    """document -> all that one article says, read alone; a pure function, so it can be cached and run in parallel."""
    found = Findings(names=names.find(document, world), times=dates.find(document, world))
    found = replace(found, numbers=quantities.find(document, found, world))
    found = replace(found, places=places.find(document, found, world))
    found = replace(found, actors=actors.find(document, found, world))
    found = replace(found, events=events.find(document, found, world))
    found = dating.date(document, found, world)
    found = replace(found, attributions=attribution.find(document, found, world))
    told = claims.find(document, found, world)
    found = replace(found, claims=told, beside=claims.beside_events(document, found, world, told))
    found = replace(found, links=links.find(document, found, world))
    published, basis = dates.publication(document, found.times)
    return Reading(document.article, found, published, basis)


def build(
    title: str,
    articles: Iterable[Article],
    *,
    options: Options | None = None,
    notices: Iterable[Notice] = (),
    tell: Progress = quiet,
) -> Timeline:
    """articles of several outlets -> the story with every agreement and divergence; `tell` hears of the progress."""
    options, articles = options or Options(), tuple(articles)
    readings = []
    for number, document in enumerate(text.read(articles, pipeline=options.pipeline)):
        tell("read", number, len(articles))
        readings.append(read(document, options.ontology))
    tell("read", len(articles), len(articles))
    return together(title, tuple(readings), options=options, notices=notices, tell=tell)


def together(
    title: str,
    readings: tuple[Reading, ...],
    *,
    options: Options,
    notices: Iterable[Notice] = (),
    tell: Progress = quiet,
) -> Timeline:
    """readings -> the timeline: what happened once is merged, what was copied counts once, what differs is shown."""
    world = options.ontology
    readings = spelled.told(streets.joined(canonical.joined(dating.across(readings))), world)
    readings = hurt.told(titled.told(misquoted.told(renamed.told(readings))))
    tell("merge", 0, 3)
    happened, topics = merge.merge(readings, world, options.registry)
    tell("merge", 1, 3)
    copied = origins.copies(readings, world)
    readings, happened = corroboration.corroborated(readings, happened, copied)
    readings, happened = alike.told_alike(readings, happened, world)
    sources, echoes = origins.find(readings, happened, copied)
    tell("merge", 2, 3)
    agreements = compare.compare(happened, topics, sources, readings, world, like=copied.found)
    tell("merge", 3, 3)
    told = (*notices, *check.unheard((reading.article for reading in readings), happened))
    return Timeline(title, readings, happened, agreements, sources, echoes, topics, told)
