"""readings, events -> with what stands beside an event in two articles alike: `graph/claims/beside.py` offers it, here it counts"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from graph.claims.asides import BESIDE, DETAIL
from graph.compare.common import shared
from graph.compare.comparable import Texts, texts
from graph.compare.kindred import kindred
from graph.compare.kinds import kinds
from graph.compare.nearby import Nearby, borne_out, nearby
from graph.compare.positions import told_elsewhere
from graph.compare.quotations import joined
from graph.compare.tolls import adopted
from graph.events.event_types import table
from graph.model import Claim, Event, Quantity, Reading, Span, Words
from graph.ontology import Ontology

Key = tuple[str, ...]
_SPEECH = "speech"
# What the words of the act themselves say.
_WHOLE = frozenset(("occurrence", "naming", "statement"))


def told_alike(
    readings: tuple[Reading, ...], events: tuple[Event, ...], world: Ontology
) -> tuple[tuple[Reading, ...], tuple[Event, ...]]:
    """The readings and events with the claims on what stands beside, where another article claims the same of the event."""
    kinds_of, readings = kinds(world), joined(readings)
    known = texts(readings, kinds_of.counted, kinds_of.fates)
    offered, near = _offered(readings), nearby(readings)
    own = {event.id: (*_alike(event, offered, known), *_borne(event, near, known)) for event in events}
    told = tuple(_more(event, own) for event in events)
    spoken = frozenset(name for name, kind in table(world).items() if _SPEECH in kind.frame)
    more: dict[str, list[Claim]] = defaultdict(list)
    for name, claim in shared(readings, told, known, spoken=spoken):
        more[name].append(claim)
    for name, claim in kindred(told, known, kinds_of):
        more[name].append(claim)
    for name, claim in adopted(readings, told, kinds_of):
        more[name].append(claim)
    taken: dict[str, list[Claim]] = defaultdict(list)
    for claim in (claim for rows in (own, more) for row in rows.values() for claim in row):
        taken[claim.article].append(claim)
    return tuple(_with(reading, taken) for reading in readings), tuple(_more(event, more) for event in told)


def _borne(event: Event, near: Nearby, known: Texts) -> Iterator[Claim]:
    return borne_out(event, near, lambda claim: _key(claim, known))


def _more(event: Event, claims: Mapping[str, Sequence[Claim]]) -> Event:
    more = claims.get(event.id, ())
    return replace(event, claims=(*event.claims, *more)) if more else event


def _offered(readings: Iterable[Reading]) -> Mapping[str, list[Claim]]:
    rows: dict[str, list[Claim]] = defaultdict(list)
    for reading in readings:
        for claim in reading.found.beside:
            rows[claim.about].append(claim)
    return rows


def _with(reading: Reading, taken: Mapping[str, Sequence[Claim]]) -> Reading:
    more = taken.get(reading.article.id, ())
    return replace(reading, found=replace(reading.found, claims=(*reading.found.claims, *more))) if more else reading


def _alike(event: Event, offered: Mapping[str, list[Claim]], known: Texts) -> Iterator[Claim]:
    """The claims offered to an event that agree with one of another article, each value of an article once."""
    rows: dict[Key, list[Claim]] = defaultdict(list)
    for claim in event.claims:
        rows[_key(claim, known)].append(claim)
    given = {(claim.article, claim.facet, claim.evidence) for claim in event.claims}
    told = _told(event)
    for mention in event.mentions:
        for claim in offered.get(mention.id, ()):
            place = (claim.article, claim.facet, claim.evidence)
            known_so = claim.facet == DETAIL and any(span.overlaps(claim.evidence) for span in told[claim.article])
            if place not in given and not known_so:
                given.add(place)
                rows[_key(claim, known)].append(claim)
    for row in rows.values():
        yield from (claim for claim in row if claim.rule == BESIDE and told_elsewhere(claim, row))


def _told(event: Event) -> Mapping[str, list[Span]]:
    """Article -> the words in which it tells something else of the event: a thing in them is no further detail."""
    rows: dict[str, list[Span]] = defaultdict(list)
    for claim in event.claims:
        if claim.facet not in _WHOLE:
            rows[claim.article].append(claim.evidence)
    return rows


def _key(claim: Claim, known: Texts) -> Key:
    """What two claims must share to be about one thing: the facet, and what is counted or called so."""
    if isinstance(claim.value, Quantity):
        return claim.facet, claim.value.kind, claim.value.unit, known.noun(claim)
    return claim.facet, claim.value.sense if isinstance(claim.value, Words) else ""
