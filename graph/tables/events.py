"""a timeline -> events.csv: one row an event, with what its sources make of each facet"""

from __future__ import annotations

from graph.model import Event, Timeline, iso
from graph.tables.rows import table

_HEADER = [
    "event",
    "type",
    "label",
    "date",
    "earliest",
    "latest",
    "places",
    "actors",
    "articles",
    "outlets",
    "agree",
    "compatible",
    "diverge",
    "update",
]


def write(timeline: Timeline) -> str:
    """One row an event, in the order of the timeline; facets are listed under their verdict."""
    outlets = {article.id: article.source.name for article in timeline.articles}
    return table(_HEADER, (_row(timeline, event, outlets) for event in timeline.events))


def _row(timeline: Timeline, event: Event, outlets: dict[str, str]) -> list[str | int]:
    articles = sorted({mention.article for mention in event.mentions})
    facets: dict[str, list[str]] = {}
    for agreement in timeline.of_event(event.id):
        name = agreement.facet + (f" ({agreement.kind.rpartition(':')[2]})" if agreement.kind else "")
        facets.setdefault(agreement.verdict.value, []).append(name)
    listed = ["; ".join(sorted(facets.get(verdict, []))) for verdict in _HEADER[-4:]]
    where, who = ("; ".join(thing.name for thing in things) for things in (event.places, event.actors))
    days = [iso(event.when.first), iso(event.when.last)]
    told = "; ".join(sorted({outlets[article] for article in articles}))
    return [event.id, event.type, event.label, event.when.edtf, *days, where, who, len(articles), told, *listed]
