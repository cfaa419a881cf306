"""events -> matters that no single event carries: how it stands with one actor or between two, over all reports

"X is defeated" and "X is coming back" are said of one actor, "A arms B" and "A fights B" of two, not of one day; and who
beat X is asked once, however many reports of it stay apart. Two articles that both give somebody the credit or the blame
for one kind of act agree on it, though no day joins the two reports. Each claim keeps the time that it speaks of, so that
a succession can be seen as one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from graph.compare.contest import CREDIT, EXPLICIT, NAMED
from graph.compare.kinds import Kinds
from graph.compare.positions import relation
from graph.model import Certainty, Claim, Event, EventMention, Relation, Thing, Verdict, Words

_JUDGED = ("outcome", "evaluation")
_SHARED, _RULERS = "who did it", ("government", "military")
_STATE = (*_RULERS, "organization")

Key = tuple[str, tuple[Thing, ...], str]


@dataclass(frozen=True, slots=True)
class Matter:
    """The claims of several events on one facet of the same actors, the ids of every two that are opposed, the verdict, and the
    kind of act that it is about."""

    facet: str
    topic: str
    label: str
    claims: tuple[Claim, ...]
    clashes: frozenset[tuple[str, str]]
    verdict: Verdict = Verdict.DIVERGE
    kind: str = ""


@dataclass(frozen=True, slots=True)
class _Told:
    """The mentions of an event by id, what the ontology says of kinds, and the known actors by id."""

    mentions: Mapping[str, EventMention]
    kinds: Kinds
    actors: Mapping[str, Thing]


def matters(events: Iterable[Event], kinds: Kinds) -> Iterator[Matter]:
    """The matters that claims of at least two events and two articles speak of, with both sides heard.

    What befalls an actor a single time (`kinds.once`) makes who is answerable one question; how one act ended
    (`kinds.acts`) says nothing of another.
    """
    events = tuple(events)
    actors = {p.thing.id: p.thing for event in events for m in event.mentions for p in m.participants}
    rows: dict[Key, list[tuple[str, Claim]]] = defaultdict(list)
    for event in events:
        told = _Told({mention.id: mention for mention in event.mentions}, kinds, actors)
        for claim in event.claims:
            for key in _keys(claim, told):
                rows[key].append((event.id, claim))
    mentions = {mention.id: mention for event in events for mention in event.mentions}
    for key, said in sorted(rows.items(), key=lambda row: _order(row[0])):
        claims = tuple(dict.fromkeys(claim for _, claim in said))
        if len({event for event, _ in said}) > 1 and len({claim.article for claim in claims}) > 1:
            yield from _matter(key, claims, mentions, kinds)


def _matter(
    key: Key, claims: tuple[Claim, ...], mentions: Mapping[str, EventMention], kinds: Kinds
) -> Iterator[Matter]:
    """What the claims of two articles on one question come to: nothing where neither side is contested or credited."""
    facet, things, question = key
    topic, names = " ".join(thing.id for thing in things), " – ".join(thing.name or thing.id for thing in things)
    asked = question.rpartition(" ")[2]
    kind = asked if asked in kinds.types else ""
    if question.startswith(_SHARED):
        if _credited(claims) and _of_one(claims, mentions):
            yield Matter(facet, topic, names, claims, frozenset(), Verdict.AGREE, kind)
    elif clashes := frozenset(_OPPOSED.get(facet, _take_sides)(claims)):
        yield Matter(facet, topic, names, claims, clashes, kind=kind)


def _order(key: Key) -> tuple[str, tuple[str, ...], str]:
    facet, things, question = key
    return facet, tuple(thing.id for thing in things), question


def _keys(claim: Claim, told: _Told) -> Iterator[Key]:
    """The facet, the actors and the question that a claim takes a side on: a pair of senses, or a kind of event.

    What is only possible takes no side. An evaluation is of the act, so the kind of act is part of the question; a declaration stands for what it declares.
    """
    value, mention = claim.value, told.mentions.get(claim.about)
    if mention is None:
        return
    kind = told.kinds.declares.get(mention.type, mention.type)
    if claim.facet == "responsibility" and isinstance(value, Thing):
        if mention.type in told.kinds.once:
            yield from (("responsibility", (thing,), mention.type) for thing in _those(mention, "patient"))
        if value.id and value.kind in NAMED:
            yield "responsibility", (_country(value, told.actors, _STATE),), f"{_SHARED} {mention.type}"
    elif claim.certainty is not Certainty.CERTAIN:
        return
    elif claim.facet in (*_JUDGED, "dealings") and isinstance(value, Words) and value.sense not in told.kinds.acts:
        act = f" {kind}" if claim.facet == "evaluation" else ""
        for things in _sides(claim.facet, mention, told.actors):
            for other in value.against:
                yield claim.facet, things, f"{min(value.sense, other)}{act}"


def _sides(facet: str, mention: EventMention, actors: Mapping[str, Thing]) -> Iterator[tuple[Thing, ...]]:
    """Whom a claim is about: doer and other side for dealings; else those it was done to, or those who did it."""
    doers, others = _those(mention, "agent"), _those(mention, "patient")
    if facet == "dealings":
        pairs = {(_country(one, actors), _country(other, actors)) for one in doers for other in others}
        yield from sorted((pair for pair in pairs if pair[0] != pair[1]), key=lambda pair: (pair[0].id, pair[1].id))
    else:
        yield from ((thing,) for thing in others or doers)


def _country(thing: Thing, actors: Mapping[str, Thing], kinds: tuple[str, ...] = _RULERS) -> Thing:
    """What a country's government or army does to another side, the country does."""
    above = (actors.get(name) for name in thing.within) if thing.kind in kinds else iter(())
    return next((one for one in above if one is not None and one.kind == "country"), thing)


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


def _credited(claims: Sequence[Claim]) -> bool:
    """True where one article gives somebody the credit or the blame in so many words, and another tells it of the same."""
    given = {claim.article for claim in claims if claim.rule in CREDIT}
    return bool(given) and any({claim.article} != given for claim in claims)


def _of_one(claims: Sequence[Claim], mentions: Mapping[str, EventMention]) -> bool:
    """False where two articles tell it of acts against different sides."""
    against: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        against[claim.article] |= {
            thing.id for thing in _those(mentions[claim.about], "patient") if thing.kind in NAMED
        }
    return not any(one and other and not one & other for one, other in combinations(against.values(), 2))


_OPPOSED = {"responsibility": _name_others}
