"""readings -> streets and the like that no table knows, under one id where articles write the name in two ways

"Commerce Street" and "Commercial Street" are one where no article has both and both are told to be the place of one
kind of act, of acts of the same person, or of one kind of house; "Ardmore Road" and "Ardmore Lane" where a house number or
somebody is told of both. "Ardmore Rd." is written shorter, and a name may come with its town or without. Two streets of
other names are two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from graph.actors.spellings import other_word, sounds_like
from graph.lang.en.places import HOUSE_NUMBER, ROADS
from graph.lang.en.stems import telling
from graph.model import Claim, EventMention, PlaceMention, Reading, Thing
from graph.naming import fold

_AREA, _PERSON, _PLURAL, _NEAR, _TWO = "area", "person", "s", 18, 2
_HOUSE = re.compile(r" ([a-z]+)\b")


def joined(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings with every place as the thing it is across the corpus."""
    sites = _sites(readings)
    return tuple(_renamed(reading, sites) for reading in readings) if sites else readings


@dataclass(slots=True)
class _Street:
    """What is told under one name: the name in full, each place with the articles that have it, the acts and houses there, and
    of these the house numbers and people."""

    name: str
    places: dict[Thing, set[str]] = field(default_factory=lambda: defaultdict(set))
    acts: set[str] = field(default_factory=set)
    firm: set[str] = field(default_factory=set)

    @property
    def place(self) -> Thing:
        """The place that most articles have, one with its town before others."""
        return min(self.places, key=lambda one: (-len(self.places[one]), not one.within, -len(one.name), one.id))

    @property
    def loose(self) -> list[Thing]:
        """The places that are surely the same one: all but those of two towns."""
        towns = {one for one in self.places if one.within}
        return [one for one in self.places if len(towns) < _TWO or one not in towns]

    @property
    def articles(self) -> set[str]:
        """The articles that have the name."""
        return set().union(*self.places.values())

    def one(self, other: _Street) -> bool:
        """True where the names are two spellings, no article has both, and something is told of both alike."""
        if not self.articles.isdisjoint(other.articles):
            return False
        if _other_road(self.name, other.name):
            return not self.firm.isdisjoint(other.firm)
        return other_word(self.name, other.name) and not self.acts.isdisjoint(other.acts)


def _other_road(one: str, other: str) -> bool:
    """ "ardmore road" and "ardmore lane", "Ardmores Lane"."""
    mine, yours = one.split(), other.split()
    roads = {mine[-1], yours[-1]}
    if len(mine) != len(yours) or len(mine) < 2 or len(roads) < 2 or not roads <= ROADS.keys():
        return False
    pairs = zip(mine[:-1], yours[:-1], strict=True)
    return all(sounds_like(a.removesuffix(_PLURAL), b.removesuffix(_PLURAL)) for a, b in pairs)


def _full(name: str) -> str:
    """A folded name, the last word in full."""
    rest, _, last = fold(name).rpartition(" ")
    return f"{rest} {ROADS.get(last, last)}" if rest else last


def _sites(readings: Iterable[Reading]) -> dict[str, Thing]:
    """The id of a place -> the place that is meant, where that is another."""
    rooms: dict[str, list[_Street]] = defaultdict(list)
    found: dict[str, Thing] = {}
    for street in sorted(_streets(readings).values(), key=lambda one: (-len(one.articles), one.place.id)):
        doors = (street.name.rpartition(" ")[2], f"{street.name[:2]} ")
        near_by = {other.name: other for door in doors for other in rooms[door]}
        akin = [other for other in near_by.values() if street.one(other)]
        home = akin[0].place if len(akin) == 1 else street.place
        moved = street.places if len(akin) == 1 else street.loose
        found |= {one.id: home for one in moved if one.id != home.id}
        for door in doors if len(akin) != 1 else ():
            rooms[door].append(street)
    return found


def _streets(readings: Iterable[Reading]) -> dict[str, _Street]:
    """The streets and the like of a story by their folded names."""
    streets: dict[str, _Street] = {}
    for reading in readings:
        for place, told, firm in (*_named(reading), *_acts(reading)):
            if place.kind == _AREA:
                name = _full(place.name)
                street = streets.setdefault(name, _Street(name))
                street.places[place].add(reading.article.id)
                street.acts |= told | firm
                street.firm |= firm
    return streets


def _named(reading: Reading) -> Iterator[tuple[Thing, set[str], set[str]]]:
    """Each place with the word for what stands there ("the Mill Street flat"), and with the house number before it."""
    text = reading.article.text
    for mention in reading.found.places:
        number = HOUSE_NUMBER.search(text, max(mention.span.start - _NEAR, 0), mention.span.start)
        behind = _HOUSE.match(text, mention.span.end)
        houses = {behind[1]} if behind is not None and telling(behind[1]) else set()
        yield mention.place, houses, {number[1]} if number is not None else set()


def _acts(reading: Reading) -> Iterator[tuple[Thing, set[str], set[str]]]:
    """Each place with an act there, and with the people in it."""
    for event in reading.found.events:
        actors = {p.thing for p in event.participants if p.thing.id}
        people = {one.id for one in actors if one.kind == _PERSON}
        told = {event.type, *(one.id for one in actors)}
        yield from ((mention.place, told, people) for mention in (*event.places, *event.near))


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
