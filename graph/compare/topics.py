"""events and claims on topics -> matters that no single event carries: how it stands with one actor, over all reports

"X is defeated" and "X is coming back" are said of one actor, not of one day. Claims whose senses are opposed to one
another, on one actor, are one matter; each keeps the time that it speaks of, so that a succession can be seen as one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.model import Claim, Event, EventMention, Thing, Words

_MATTERS = ("outcome", "evaluation")


@dataclass(frozen=True, slots=True)
class Matter:
    """The claims of several events on one facet of one actor, of which some are opposed."""

    facet: str
    topic: str
    claims: tuple[Claim, ...]


def matters(events: Iterable[Event]) -> Iterator[Matter]:
    """The matters that claims of at least two events and two articles speak of, with both sides heard."""
    rows: dict[tuple[str, str, str], list[tuple[str, Claim]]] = defaultdict(list)
    for event in events:
        mentions = {mention.id: mention for mention in event.mentions}
        for claim in event.claims:
            for key in _keys(claim, mentions):
                rows[key].append((event.id, claim))
    for (facet, topic, _), said in sorted(rows.items()):
        claims = tuple(dict.fromkeys(claim for _, claim in said))
        several = len({event for event, _ in said}) > 1 and len({claim.article for claim in claims}) > 1
        if several and _opposed(claims):
            yield Matter(facet, topic, claims)


def _keys(claim: Claim, mentions: Mapping[str, EventMention]) -> Iterator[tuple[str, str, str]]:
    """The facet, the actor and the pair of senses that a claim takes a side on."""
    value, mention = claim.value, mentions.get(claim.about)
    if claim.facet in _MATTERS and isinstance(value, Words) and value.against and mention:
        for actor in sorted(_actors(mention), key=lambda thing: thing.id):
            for other in value.against:
                yield claim.facet, actor.id, min(value.sense, other)


def _actors(mention: EventMention) -> set[Thing]:
    """Those it was done to, or, where nobody is named, those who did it."""
    named = [(p.role, p.thing) for p in mention.participants if p.thing.id and p.thing.kind]
    return {thing for role, thing in named if role == "patient"} or {thing for _, thing in named}


def _opposed(claims: Iterable[Claim]) -> bool:
    """True when two articles take different sides."""
    sides = {(claim.article, claim.value.sense) for claim in claims if isinstance(claim.value, Words)}
    return any(one[0] != other[0] and one[1] != other[1] for one in sides for other in sides)
