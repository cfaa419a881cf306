"""events and copies -> the events that stand: told by a word of a listed kind, or by faint words of two independent articles"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from graph.model import Event, Findings, Origin, Reading

_INDEPENDENT = 2


def corroborated(
    readings: tuple[Reading, ...], events: tuple[Event, ...], whole: Iterable[Origin]
) -> tuple[tuple[Reading, ...], tuple[Event, ...]]:
    """The readings and events without those that only faint words of one origin tell of."""
    origin = {article: one.id for one in whole for article in one.articles}
    kept = [event for event in events if _stands(event, origin)]
    ids = frozenset(event.id for event in kept)
    left_out = frozenset(mention.id for event in events if event.id not in ids for mention in event.mentions)
    if not left_out:
        return readings, events
    return (
        tuple(replace(reading, found=_without(reading.found, left_out)) for reading in readings),
        tuple(_tied(event, ids, left_out) for event in kept),
    )


def _stands(event: Event, origin: dict[str, str]) -> bool:
    told = {origin.get(mention.article, mention.article) for mention in event.mentions}
    return len(told) >= _INDEPENDENT or not all(mention.faint for mention in event.mentions)


def _without(found: Findings, left_out: frozenset[str]) -> Findings:
    """The findings without some mentions, what is claimed of them and what ties them to others."""
    return replace(
        found,
        events=tuple(mention for mention in found.events if mention.id not in left_out),
        claims=tuple(claim for claim in found.claims if claim.about not in left_out),
        links=tuple(link for link in found.links if not left_out & {link.mention, link.other}),
    )


def _tied(event: Event, ids: frozenset[str], left_out: frozenset[str]) -> Event:
    """The event, tied to no other that is left out."""
    if not event.links:
        return event
    links = tuple(link for link in event.links if link.other not in left_out)
    part_of, caused_by = (tuple(one for one in tied if one in ids) for tied in (event.part_of, event.caused_by))
    return replace(event, links=links, part_of=part_of, caused_by=caused_by)
