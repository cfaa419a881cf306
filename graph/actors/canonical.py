"""readings -> canonical actors: the names that several articles give to one actor, joined across the corpus"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from graph.actors.chains import near, parts, same_person
from graph.actors.roles import ROLE, holders
from graph.actors.signs import Signs, signs
from graph.actors.spellings import respelled, shortened, slipped
from graph.lang.en.people import GIVEN
from graph.model import Claim, EventMention, Reading, Speaker, Thing
from graph.naming import fold

_PERSON = "person"
_JOINED = (_PERSON, "organization")


def canonical(readings: Iterable[Reading]) -> dict[str, Thing]:
    """Every actor id -> the thing it is across the corpus: the fullest name of a person, the commonest spelling.

    Known actors (of the ontology and the country tables) keep their ids; nothing is joined where two would fit.
    """
    readings = tuple(readings)
    told, counts = (
        signs(readings),
        Counter(mention.actor for reading in readings for mention in reading.found.actors if mention.form != "pronoun"),
    )
    things = _by_id(counts)
    leaders = {name: name for name in things}
    for kind in _JOINED:
        mine = [thing for thing in things.values() if thing.kind == kind]
        _join_spellings(mine, counts, leaders, told)
        if kind == _PERSON:
            _join_surnames(mine, leaders)
    return {name: things[_leader(name, leaders)] for name in sorted(things)}


def joined(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings with every actor as the thing it is across the corpus; the words stay where they stand."""
    names = canonical(readings)
    roles = holders(readings, names)
    return tuple(_renamed(reading, names, roles) for reading in readings)


def _renamed(reading: Reading, names: Mapping[str, Thing], roles: Mapping[str, str]) -> Reading:
    found = reading.found
    actors = tuple(replace(m, actor=names.get(m.actor.id, m.actor)) for m in found.actors)
    events = tuple(_cast(mention, names) for mention in found.events)
    told_so = ((claim, _claimed(claim, names, roles)) for claim in found.claims)
    # What is said of a role alone, in which nobody or several are, is said of no person.
    claims = tuple(told for claim, told in told_so if told.about or bool(told.topic) is bool(claim.topic))
    beside = tuple(_claimed(claim, names, roles) for claim in found.beside)
    told = tuple(
        replace(one, speaker=_voice(one.speaker, names), via=tuple(_voice(v, names) for v in one.via))
        for one in found.attributions
    )
    return replace(
        reading, found=replace(found, actors=actors, events=events, claims=claims, beside=beside, attributions=told)
    )


def _cast(mention: EventMention, names: Mapping[str, Thing]) -> EventMention:
    people = (replace(p, thing=names.get(p.thing.id, p.thing)) for p in mention.participants)
    return replace(mention, participants=tuple(people))


def _claimed(claim: Claim, names: Mapping[str, Thing], roles: Mapping[str, str]) -> Claim:
    value = claim.value
    if isinstance(value, Thing) and claim.facet != "place":
        value = names.get(value.id, value)
    meant = (roles.get(name, "") if name.startswith(ROLE) else name for name in claim.topic)
    topic = tuple(names[name].id if name in names else name for name in meant if name)
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


def _join_spellings(things: Iterable[Thing], counts: Mapping[Thing, int], leaders: dict[str, str], told: Signs) -> None:
    """Full names that differ by a slip or an initial, and by more where what is told of them is alike; compared only where
    their last words begin alike, those of persons where the first ones are equal too."""
    rooms: dict[str, list[Thing]] = defaultdict(list)
    for thing in sorted(_plain(things), key=lambda t: (-len(fold(t.name).split()), -counts[t], t.id)):
        words = parts(fold(thing.name))
        if len(words) < 2:
            continue
        doors = (words[-1][:2], f"{words[0]} ") if thing.kind == _PERSON else (words[-1][:2],)
        near_by = dict.fromkeys(other for door in doors for other in rooms[door])
        akin = [other for other in near_by if _one(thing, other) or _told_as_one(thing, other, told)]
        if len({_leader(other.id, leaders) for other in akin}) == 1:
            leaders[thing.id] = _leader(akin[0].id, leaders)
        for door in doors:
            rooms[door].append(thing)


def _plain(things: Iterable[Thing]) -> Iterator[Thing]:
    """The things, a person's without the word before a name that is known alone: "Teammate Ada Lund"."""
    things = tuple(things)
    known = {parts(fold(thing.name)) for thing in things}
    for thing in things:
        words = parts(fold(thing.name))
        led = thing.kind == _PERSON and words[1:] in known and len(words) > 2 and words[0] not in GIVEN
        yield replace(thing, name=" ".join(words[1:])) if led else thing


def _one(first: Thing, second: Thing) -> bool:
    one, other = fold(first.name), fold(second.name)
    if first.kind == _PERSON:
        return same_person(one, other)
    return near(one, other) if len(one) > 8 else one == other


def _told_as_one(first: Thing, second: Thing, told: Signs) -> bool:
    """ "Gord Lund" and "Gordon Lund", of whom no article has both; "Karyn Hale" and "Karin Hale", both 48, or "Karnit Hale"."""
    if first.kind != _PERSON:
        return False
    if shortened(first.name, second.name):
        return told.apart(first.id, second.id)
    if respelled(first.name, second.name):
        return told.one(first.id, second.id)
    return slipped(first.name, second.name) and told.surely_one(first.id, second.id)


def _join_surnames(people: Iterable[Thing], leaders: dict[str, str]) -> None:
    """A surname alone goes to the one person of the corpus who bears it."""
    bearers: dict[str, set[str]] = defaultdict(set)
    alone = []
    for thing in people:
        words = parts(fold(thing.name))
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
