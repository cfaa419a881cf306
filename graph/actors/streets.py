"""readings -> streets and the like that no table knows, under one id where articles write the name in two ways

"Commerce Street" and "Commercial Street" are one where no article has both and both are told to be the place of one
kind of act, of acts of the same person, or of one kind of house. Two streets of other names are two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from graph.actors.spellings import other_word
from graph.lang.en.stems import telling
from graph.model import Claim, EventMention, PlaceMention, Reading, Thing
from graph.naming import fold

_AREA, _NEAR = "area", 8
_NUMBER, _HOUSE = re.compile(r"(\d+) $"), re.compile(r" ([a-z]+)\b")


def joined(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings with every place as the thing it is across the corpus."""
    sites = _sites(readings)
    return tuple(_renamed(reading, sites) for reading in readings) if sites else readings


@dataclass(slots=True)
class _Street:
    """What is told under one name: the place, the ids it has, the articles that have it, the acts and people there."""

    place: Thing
    ids: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    acts: set[str] = field(default_factory=set)

    def one(self, other: _Street) -> bool:
        """True where the names are two spellings, no article has both, and something is told of both alike."""
        if not other_word(fold(self.place.name), fold(other.place.name)):
            return False
        return self.articles.isdisjoint(other.articles) and not self.acts.isdisjoint(other.acts)


def _sites(readings: Iterable[Reading]) -> dict[str, Thing]:
    """The id of a place -> the place that is meant, where that is another."""
    rooms: dict[str, list[_Street]] = defaultdict(list)
    found: dict[str, Thing] = {}
    for street in sorted(_streets(readings).values(), key=lambda one: (-len(one.articles), one.place.id)):
        room = rooms[fold(street.place.name).rpartition(" ")[2]]
        akin = [other for other in room if street.one(other)]
        if len(akin) == 1:
            found |= dict.fromkeys(street.ids, akin[0].place)
        else:
            room.append(street)
    return found


def _streets(readings: Iterable[Reading]) -> dict[str, _Street]:
    """The streets and the like of a story by their folded names."""
    streets: dict[str, _Street] = {}
    for reading in readings:
        for place, told in (*_named(reading), *_acts(reading)):
            if place.kind == _AREA:
                street = streets.setdefault(fold(place.name), _Street(place))
                street.ids.add(place.id)
                street.articles.add(reading.article.id)
                street.acts |= told
    return streets


def _named(reading: Reading) -> Iterator[tuple[Thing, set[str]]]:
    """Each place with the house number before it, and the word for what stands there: "the Mill Street flat"."""
    text = reading.article.text
    for mention in reading.found.places:
        number = _NUMBER.search(text, max(mention.span.start - _NEAR, 0), mention.span.start)
        behind = _HOUSE.match(text, mention.span.end)
        yield (
            mention.place,
            {match[1] for match in (number, behind) if match and (match is number or telling(match[1]))},
        )


def _acts(reading: Reading) -> Iterator[tuple[Thing, set[str]]]:
    """Each place with an act there and the people in it."""
    for event in reading.found.events:
        told = {event.type, *(p.thing.id for p in event.participants if p.thing.id)}
        yield from ((mention.place, told) for mention in (*event.places, *event.near))


def _renamed(reading: Reading, sites: Mapping[str, Thing]) -> Reading:
    found = reading.found
    return replace(
        reading,
        found=replace(
            found,
            places=tuple(_placed(mention, sites) for mention in found.places),
            events=tuple(_sited(event, sites) for event in found.events),
            claims=tuple(_claimed(claim, sites) for claim in found.claims),
            beside=tuple(_claimed(claim, sites) for claim in found.beside),
        ),
    )


def _placed(mention: PlaceMention, sites: Mapping[str, Thing]) -> PlaceMention:
    return replace(mention, place=sites[mention.place.id]) if mention.place.id in sites else mention


def _sited(event: EventMention, sites: Mapping[str, Thing]) -> EventMention:
    places = tuple(_placed(mention, sites) for mention in event.places)
    return replace(event, places=places, near=tuple(_placed(mention, sites) for mention in event.near))


def _claimed(claim: Claim, sites: Mapping[str, Thing]) -> Claim:
    value, topic = claim.value, tuple(sites[name].id if name in sites else name for name in claim.topic)
    return replace(claim, value=sites.get(value.id, value) if isinstance(value, Thing) else value, topic=topic)
