"""events -> matters that no single event carries: how it stands with one actor or between two, over all reports

"X is defeated" and "X is coming back" are said of one actor, "A arms B" and "A fights B" of two, not of one day; and who
beat X is asked once, however many reports of it stay apart. Each claim keeps the time that it speaks of, so that a
succession can be seen as one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from graph.compare.contest import EXPLICIT, NAMED
from graph.compare.kinds import Kinds
from graph.compare.positions import relation
from graph.model import Claim, Event, EventMention, Relation, Thing, Words

_JUDGED = ("outcome", "evaluation")

Key = tuple[str, tuple[Thing, ...], str]


@dataclass(frozen=True, slots=True)
class Matter:
    """The claims of several events on one facet of the same actors, and the ids of every two that are opposed."""

    facet: str
    topic: str
    label: str
    claims: tuple[Claim, ...]
    clashes: frozenset[tuple[str, str]]


def matters(events: Iterable[Event], kinds: Kinds) -> Iterator[Matter]:
    """The matters that claims of at least two events and two articles speak of, with both sides heard.

    What befalls an actor a single time (`kinds.once`) makes who is answerable one question; how one act ended
    (`kinds.acts`) says nothing of another.
    """
    rows: dict[Key, list[tuple[str, Claim]]] = defaultdict(list)
    for event in events:
        mentions = {mention.id: mention for mention in event.mentions}
        for claim in event.claims:
            for key in _keys(claim, mentions, kinds):
                rows[key].append((event.id, claim))
    for (facet, things, _), said in sorted(rows.items(), key=lambda row: _order(row[0])):
        claims = tuple(dict.fromkeys(claim for _, claim in said))
        several = len({event for event, _ in said}) > 1 and len({claim.article for claim in claims}) > 1
        clashes = frozenset(_OPPOSED.get(facet, _take_sides)(claims)) if several else frozenset()
        if clashes:
            names = " – ".join(thing.name or thing.id for thing in things)
            yield Matter(facet, " ".join(thing.id for thing in things), names, claims, clashes)


def _order(key: Key) -> tuple[str, tuple[str, ...], str]:
    facet, things, question = key
    return facet, tuple(thing.id for thing in things), question


def _keys(claim: Claim, mentions: Mapping[str, EventMention], kinds: Kinds) -> Iterator[Key]:
    """The facet, the actors and the question that a claim takes a side on: a pair of senses, or a kind of event."""
    value, mention = claim.value, mentions.get(claim.about)
    if mention is None:
        return
    if claim.facet == "responsibility" and mention.type in kinds.once:
        yield from (("responsibility", (thing,), mention.type) for thing in _those(mention, "patient"))
    elif claim.facet in (*_JUDGED, "dealings") and isinstance(value, Words) and value.sense not in kinds.acts:
        for things in _sides(claim.facet, mention):
            for other in value.against:
                yield claim.facet, things, min(value.sense, other)


def _sides(facet: str, mention: EventMention) -> Iterator[tuple[Thing, ...]]:
    """Whom a claim is about: doer and other side for dealings; else those it was done to, or those who did it."""
    doers, others = _those(mention, "agent"), _those(mention, "patient")
    if facet == "dealings":
        yield from ((one, other) for one in doers for other in others if one != other)
    else:
        yield from ((thing,) for thing in others or doers)


def _those(mention: EventMention, role: str) -> list[Thing]:
    """The known actors in a role; a country that is the place of the act is no side in it."""
    scene = {place.place.id for place in mention.places}
    named = {p.thing.id: p.thing for p in mention.participants if p.role == role and p.thing.kind}
    return [thing for key, thing in sorted(named.items()) if key and key not in scene]


def _take_sides(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Every two claims of different articles that take different sides."""
    for one, other in combinations(claims, 2):
        if one.article != other.article and relation(one, other) is Relation.CONFLICT:
            yield one.id, other.id


def _name_others(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Every two claims of which one gives the credit or the blame in so many words, and the other's article names none
    of the names that stand there.

    "A gunman" names nobody: whoever is charged may be the one.
    """
    named: dict[str, set[str]] = defaultdict(set)
    naming = []
    for claim in claims:
        if isinstance(claim.value, Thing) and claim.value.kind in NAMED:
            named[claim.article] |= {claim.value.id, *claim.value.within}
            naming.append(claim)
    for one, other in combinations(naming, 2):
        if {one.rule, other.rule} & EXPLICIT and not named[one.article] & named[other.article]:
            yield one.id, other.id


_OPPOSED = {"responsibility": _name_others}
