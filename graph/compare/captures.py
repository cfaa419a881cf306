"""events, readings -> divergences on where somebody was caught: at home in one report, at an airport in another

It is told of the same one where he is named, or meant, beside it in both. An article that gives two such spots of one
person weighs them, or tells of two arrests, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from graph.claims.spots import CAPTURE
from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.milestones import hosts, largest
from graph.compare.owners import PERSON, Beside, beside
from graph.compare.positions import Ground, relation
from graph.model import Agreement, Claim, Event, Polarity, Reading, Relation


def divergences(
    events: Iterable[Event], known: Ground, spoken: Texts, readings: Sequence[Reading]
) -> Iterator[Agreement]:
    """One agreement for the spots that exclude each other."""
    told = [c for r in readings for c in r.found.beside if c.facet == CAPTURE and c.polarity is Polarity.POSITIVE]
    places = beside(readings, {claim.article for claim in told})
    free = [
        one
        for one in told
        if not any(
            _opposed(one, other) and _of_one(one, other, places) for other in told if other.article == one.article
        )
    ]
    pairs = [
        (one, other)
        for one, other in combinations(free, 2)
        if one.article != other.article and _opposed(one, other) and _of_one(one, other, places)
    ]
    event = largest(pairs, hosts(events))
    if event:
        yield agreement(event, pairs, (CAPTURE, "", ""), (known, spoken))


def _opposed(one: Claim, other: Claim) -> bool:
    return relation(one, other) is Relation.CONFLICT


def _of_one(one: Claim, other: Claim, places: Mapping[str, Beside]) -> bool:
    """True where somebody is named, or meant, beside both."""
    mine, yours = (places[claim.article].whose(claim, PERSON) for claim in (one, other))
    return any(a.is_one_with(b) for a in mine for b in yours)
