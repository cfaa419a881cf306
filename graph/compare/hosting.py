"""events, what is said of a person -> the event under which it is shown, whether or not the person has a part in it

An age, a spelling is said of somebody, not of an event. It is shown with the event that the person takes part in, or that
stands beside the words, in most of the articles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from graph.model import Claim, Event, EventMention, Reading

# How many characters off an event still stands beside what is said of somebody: about two sentences.
_NEAR = 250
_TAKES_PART, _BESIDE = 2, 1

Place = tuple[str, EventMention, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of all actors and places by id; by article the events with their mentions and the ids of those in them; how
    many mentions an event has, none where it only tells that somebody spoke."""

    names: Mapping[str, str]
    told: Mapping[str, tuple[Place, ...]]
    sizes: Mapping[str, int]

    def host(self, claims: Iterable[Claim], person: str) -> str:
        """The id of the event under which claims on a person are shown: of those with the person, or beside the words, in
        most articles the most told one, else the nearest; "" where their articles tell of no event."""
        ties: dict[str, dict[str, int]] = defaultdict(dict)
        away: dict[str, int] = {}
        for claim in claims:
            for event, mention, people in self.told.get(claim.article, ()):
                off = abs(mention.span.start - claim.evidence.start)
                tie = _TAKES_PART if person in people else _BESIDE if off <= _NEAR else 0
                ties[event][claim.article] = max(tie, ties[event].get(claim.article, 0))
                away[event] = min(off, away.get(event, off))
        best = {name: sum(row.values()) for name, row in ties.items()}
        return min(
            best, key=lambda name: (-best[name], -self.sizes[name] if best[name] else 0, away[name], name), default=""
        )


def cast(events: Iterable[Event], readings: Iterable[Reading], speech: Collection[str]) -> Cast:
    """The table of a story; `speech` are the types of events that only tell that somebody spoke."""
    found = tuple(reading.found for reading in readings)
    names = {m.actor.id: m.actor.name for one in found for m in one.actors}
    names |= {m.place.id: m.place.name for one in found for m in one.places}
    told: dict[str, list[Place]] = defaultdict(list)
    sizes: dict[str, int] = {}
    for event in events:
        names |= {one.id: one.name for one in (*event.actors, *event.places)}
        sizes[event.id] = len(event.mentions) if event.type not in speech else 0
        for mention in event.mentions:
            people = frozenset((*(p.thing.id for p in mention.participants), *(s.place.id for s in mention.places)))
            told[mention.article].append((event.id, mention, people))
    return Cast(names, {article: tuple(row) for article, row in told.items()}, sizes)
