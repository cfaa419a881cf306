"""a timeline -> events.csv: one row an event, with what its sources make of each facet"""

from __future__ import annotations

from datetime import date

from graph.model import Event, Timeline
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
    days = [day(event.when.first), day(event.when.last)]
    told = "; ".join(sorted({outlets[article] for article in articles}))
    return [event.id, event.type, event.label, event.when.edtf, *days, where, who, len(articles), told, *listed]


def day(ordinal: int | None) -> str:
    """An ordinal as ISO date; open ends and days outside the calendar are empty."""
    inside = ordinal is not None and date.min.toordinal() <= ordinal <= date.max.toordinal()
    return date.fromordinal(ordinal).isoformat() if inside and ordinal is not None else ""
