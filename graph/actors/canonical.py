"""readings -> canonical actors: the names that several articles give to one actor, joined across the corpus"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from graph.actors.chains import near, same_person
from graph.model import Claim, EventMention, Reading, Speaker, Thing
from graph.naming import fold

_JOINED = ("person", "organization")


def canonical(readings: Iterable[Reading]) -> dict[str, Thing]:
    """Every actor id -> the thing it is across the corpus: the fullest name of a person, the commonest spelling.

    Known actors (of the ontology and the country tables) keep their ids; nothing is joined where two would fit.
    """
    counts = Counter(
        mention.actor for reading in readings for mention in reading.found.actors if mention.form != "pronoun"
    )
    things = _by_id(counts)
    leaders = {name: name for name in things}
    for kind in _JOINED:
        mine = [thing for thing in things.values() if thing.kind == kind]
        _join_spellings(mine, counts, leaders)
        if kind == "person":
            _join_surnames(mine, leaders)
    return {name: things[_leader(name, leaders)] for name in sorted(things)}


def joined(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings with every actor as the thing it is across the corpus; the words stay where they stand."""
    names = canonical(readings)
    return tuple(_renamed(reading, names) for reading in readings)


def _renamed(reading: Reading, names: Mapping[str, Thing]) -> Reading:
    found = reading.found
    actors = tuple(replace(m, actor=names.get(m.actor.id, m.actor)) for m in found.actors)
    events = tuple(_cast(mention, names) for mention in found.events)
    claims = tuple(_claimed(claim, names) for claim in found.claims)
    told = tuple(
        replace(one, speaker=_voice(one.speaker, names), via=tuple(_voice(v, names) for v in one.via))
        for one in found.attributions
    )
    return replace(reading, found=replace(found, actors=actors, events=events, claims=claims, attributions=told))


def _cast(mention: EventMention, names: Mapping[str, Thing]) -> EventMention:
    people = (replace(p, thing=names.get(p.thing.id, p.thing)) for p in mention.participants)
    return replace(mention, participants=tuple(people))


def _claimed(claim: Claim, names: Mapping[str, Thing]) -> Claim:
    value = claim.value
    if isinstance(value, Thing) and claim.facet != "place":
        value = names.get(value.id, value)
    topic = tuple(names[name].id if name in names else name for name in claim.topic)
    via = tuple(_voice(voice, names) for voice in claim.via)
    return replace(claim, value=value, topic=topic, via=via, speaker=_voice(claim.speaker, names))


def _voice(speaker: Speaker, names: Mapping[str, Thing]) -> Speaker:
    thing = names.get(speaker.id) if speaker.span is not None else None
    return replace(speaker, id=thing.id, name=thing.name) if thing else speaker


def _by_id(counts: Mapping[Thing, int]) -> dict[str, Thing]:
    """One thing for each id: the one that is written most often, in doubt the longest and first."""
    best: dict[str, Thing] = {}
    for thing in sorted(counts, key=lambda t: (-counts[t], -len(t.name), t.name)):
        best.setdefault(thing.id, thing)
    return dict(sorted(best.items()))


def _join_spellings(things: Iterable[Thing], counts: Mapping[Thing, int], leaders: dict[str, str]) -> None:
    """Full names that differ by a slip or an initial; compared only where their last words begin alike."""
    rooms: dict[str, list[Thing]] = defaultdict(list)
    for thing in sorted(things, key=lambda t: (-len(fold(t.name).split()), -counts[t], t.id)):
        words = fold(thing.name).split()
        if len(words) < 2:
            continue
        room = rooms[words[-1][:2]]
        akin = [other for other in room if _one(thing, other)]
        if len({_leader(other.id, leaders) for other in akin}) == 1:
            leaders[thing.id] = _leader(akin[0].id, leaders)
        room.append(thing)


def _one(first: Thing, second: Thing) -> bool:
    one, other = fold(first.name), fold(second.name)
    if first.kind == "person":
        return same_person(one, other)
    return near(one, other) if len(one) > 8 else one == other


def _join_surnames(people: Iterable[Thing], leaders: dict[str, str]) -> None:
    """A surname alone goes to the one person of the corpus who bears it."""
    bearers: dict[str, set[str]] = defaultdict(set)
    alone = []
    for thing in people:
        words = fold(thing.name).split()
        if len(words) > 1:
            bearers[words[-1]].add(_leader(thing.id, leaders))
        else:
            alone.append((thing, words[-1] if words else ""))
    for thing, surname in alone:
        if len(bearers[surname]) == 1:
            leaders[thing.id] = next(iter(bearers[surname]))


def _leader(name: str, leaders: Mapping[str, str]) -> str:
    while leaders[name] != name:
        name = leaders[name]
    return name
