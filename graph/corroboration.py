"""events and copies -> the events that stand: told by a word of a listed kind, or by faint words of two independent articles;
of the details of an event those that two articles tell"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import networkx as nx

from graph.claims.circumstances import FACET as DETAIL
from graph.model import Claim, Event, EventMention, Findings, Reading, Span, Value, Words
from graph.origins import Copies

_INDEPENDENT = 2
Passage = tuple[str, Span]
Alike = Mapping[str, tuple[tuple[Span, Passage], ...]]


def corroborated(
    readings: tuple[Reading, ...], events: tuple[Event, ...], copied: Copies
) -> tuple[tuple[Reading, ...], tuple[Event, ...]]:
    """The readings and events without those that only faint words of one origin tell of."""
    origin = {article: one.id for one in copied.whole for article in one.articles}
    alike = _alike(copied)
    kept = [event for event in events if _stands(event, origin, alike)]
    ids = frozenset(event.id for event in kept)
    left_out = frozenset(mention.id for event in events if event.id not in ids for mention in event.mentions)
    alone = frozenset(claim.id for event in kept for claim in _alone(event))
    if not left_out and not alone:
        return readings, events
    return (
        tuple(replace(reading, found=_without(reading.found, left_out, alone)) for reading in readings),
        tuple(_shared(_tied(event, ids, left_out), alone) for event in kept),
    )


def _alone(event: Event) -> Iterator[Claim]:
    """The details that one article alone tells: what hangs on an event says little before another takes it up."""
    told: dict[Value, set[str]] = defaultdict(set)
    details = [claim for claim in event.claims if claim.facet == DETAIL]
    for claim in details:
        told[_alike_in(claim.value)].add(claim.article)
    yield from (claim for claim in details if len(told[_alike_in(claim.value)]) < _INDEPENDENT)


def _alike_in(value: Value) -> Value:
    """The value without the wording where it has a sense."""
    return replace(value, text="") if isinstance(value, Words) and value.sense else value


def _shared(event: Event, alone: frozenset[str]) -> Event:
    """The event without some claims."""
    if not alone.intersection(claim.id for claim in event.claims):
        return event
    return replace(event, claims=tuple(claim for claim in event.claims if claim.id not in alone))


def _alike(copied: Copies) -> Alike:
    """Article -> its passages that stand in like words elsewhere, each with the place of the other."""
    found: dict[str, list[tuple[Span, Passage]]] = defaultdict(list)
    for match in copied.found:
        found[match.first.article].append((match.first.span, (match.second.article, match.second.span)))
    return {article: tuple(rows) for article, rows in found.items()}


def _stands(event: Event, origin: Mapping[str, str], alike: Alike) -> bool:
    """True with a word that is not faint, or with words of articles and passages that do not go back to one origin."""
    if not all(mention.faint for mention in event.mentions):
        return True
    told = nx.Graph()
    for mention in event.mentions:
        told.add_edge(mention.id, origin.get(mention.article, mention.article))
        told.add_edges_from((mention.id, other.id) for other in _repeated(mention, event.mentions, alike))
    return int(nx.number_connected_components(told)) >= _INDEPENDENT


def _repeated(mention: EventMention, others: Iterable[EventMention], alike: Alike) -> Iterator[EventMention]:
    """The other mentions that stand in passages of like words: one text or one statement, told twice."""
    places = [place for span, place in alike.get(mention.article, ()) if span.contains(mention.span)]
    for article, span in places:
        yield from (other for other in others if other.article == article and span.contains(other.span))


def _without(found: Findings, left_out: frozenset[str], alone: frozenset[str]) -> Findings:
    """The findings without some mentions, what is claimed of them and what ties them to others, and without some claims."""
    return replace(
        found,
        events=tuple(mention for mention in found.events if mention.id not in left_out),
        claims=tuple(claim for claim in found.claims if claim.about not in left_out and claim.id not in alone),
        links=tuple(link for link in found.links if not left_out & {link.mention, link.other}),
    )


def _tied(event: Event, ids: frozenset[str], left_out: frozenset[str]) -> Event:
    """The event, tied to no other that is left out."""
    if not event.links:
        return event
    links = tuple(link for link in event.links if link.other not in left_out)
    part_of, caused_by = (tuple(one for one in tied if one in ids) for tied in (event.part_of, event.caused_by))
    return replace(event, links=links, part_of=part_of, caused_by=caused_by)
