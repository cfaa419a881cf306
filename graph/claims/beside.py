"""events of a document -> what stands beside their words, in no phrase of theirs: figures, spots, things told in two words

"About 30 people were in the hall when the roof gave way": the figure hangs on no word of the collapse. A value that hangs
on an act through other words is offered to that act. One in a clause without an act is offered to the act in a clause
below it; else to the first act of the person it is said of, or to the act told right before; and to the statement it
stands in. One article alone proves no tie: it counts only where another article tells the same of the same event
(`graph/compare/alike.py`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from graph.claims import asides, ends, milestones, mishaps, quoted, spots, states
from graph.claims.facets import Point
from graph.events.event_types import table
from graph.model import EventMention, Findings, Quantity, Words
from graph.ontology import Ontology
from graph.text import Document, Token

_SPEECH, _PERSON = "speech", "person"
_SUBJECTS = ("nsubj", "nsubj:pass")
_SAID_OF = ("acl", "appos")
_ADDED = "appos"
_OF_THINGS = frozenset(("number", asides.DETAIL))
_BACK = 2


@dataclass(frozen=True, slots=True)
class Hosts:
    """Who takes what stands beside: events by their heads, those of speech, all acts in text order, the first act with
    each person. `people` leads from the head of a name or pronoun to whom it means, `persons` are those of human beings, `sole`
    the kinds of number of which a story has one."""

    document: Document
    heads: Mapping[int, EventMention]
    spoken: frozenset[str]
    acts: tuple[EventMention, ...]
    first: Mapping[str, EventMention]
    people: Mapping[int, str]
    persons: frozenset[int]
    sole: frozenset[str]


def by_mention(
    document: Document, found: Findings, world: Ontology, named: Collection[int]
) -> Mapping[str, tuple[Point, ...]]:
    """Event mention -> the points that stand beside it, in text order; `named` are the tokens of times, places and actors."""
    hosts, rows = _hosts(document, found, world), defaultdict[str, list[Point]](list)
    for token, point in asides.points(asides.Place(document, found, world, frozenset(named), hosts.heads)):
        event = _taker(hosts, token, point.facet) or (_near(hosts, token) if _alone(hosts, point) else None)
        if event is not None and not _in_its_phrases(hosts, event, point):
            rows[event.id].append(point)
    told = (
        *ends.points(document, found, world),
        *milestones.points(document, found),
        *mishaps.points(document, found, world),
        *spots.points(document),
        *states.points(document, world),
    )
    for token, point in told:
        event = _near(hosts, token)
        if event is not None:
            rows[event.id].append(point)
    for token, point in quoted.points(document):
        event = _taker(hosts, token, point.facet) or _last(hosts, token)
        if event is not None:
            rows[event.id].append(point)
    return {name: tuple(row) for name, row in rows.items()}


def _alone(hosts: Hosts, point: Point) -> bool:
    """True for a firearm, the house of a street, and a figure that a story has once: they tell of the act, whatever words they
    hang on."""
    if isinstance(point.value, Quantity):
        return point.value.kind in hosts.sole
    house = isinstance(point.value, Words) and point.value.sense.startswith(asides.HOUSED)
    return house or point.facet == asides.MEANS


def _near(hosts: Hosts, token: Token) -> EventMention | None:
    """The act told before a word, or else the first one behind it."""
    return _last(hosts, token) or next(iter(hosts.acts), None)


def _in_its_phrases(hosts: Hosts, event: EventMention, point: Point) -> bool:
    """True for a thing that the act is already said to be done by or to, or where."""
    own = (*(one.span for one in event.participants), *(place.span for place in event.places))
    return (
        isinstance(point.value, Words)
        and not _alone(hosts, point)
        and any(span.overlaps(point.evidence) for span in own)
    )


def _hosts(document: Document, found: Findings, world: Ontology) -> Hosts:
    order, types = sorted(found.events, key=lambda mention: mention.span), table(world)
    spoken = frozenset(mention.id for mention in order if _SPEECH in types[mention.type].frame)
    acts = tuple(mention for mention in order if mention.id not in spoken)
    first: dict[str, EventMention] = {}
    for mention in acts:
        for one in mention.participants:
            first.setdefault(one.thing.id, mention)
    heads = {head.index: mention for mention in order if (head := document.head_of(mention.span))}
    people = {h.index: m.actor.id for m in found.actors if m.actor.id and (h := document.head_of(m.span))}
    persons = (m.span for m in found.actors if m.actor.kind == _PERSON)
    human = frozenset(head.index for span in persons if (head := document.head_of(span)))
    sole = frozenset(block.id for block in world.of_kind("QuantityKind") if block.text("sole"))
    return Hosts(document, heads, spoken, acts, first, people, human, sole)


def _taker(hosts: Hosts, token: Token, facet: str) -> EventMention | None:
    """The event that a word is told of, though it stands in no phrase of its own.

    Only a thing is told of a statement; how somebody is, is how the act ended that befell him, and no other.
    """
    top, above = _climbed(hosts, token)
    if above is not None and above.id not in hosts.spoken:
        return above
    if _said_of_thing(hosts, top) and above is None:
        return _beyond(hosts, top, facet)
    statement = above if facet == asides.DETAIL else None
    if facet == asides.OUTCOME:
        return _of_subject(hosts, top)
    return _below(hosts, top) or statement or _of_subject(hosts, top) or _before(hosts, top)


def _climbed(hosts: Hosts, token: Token) -> tuple[Token, EventMention | None]:
    """The topmost word above a word that is no event and is said of no thing, and the event right above that."""
    while token.index not in hosts.heads and token.head != token.index and not _said_of_thing(hosts, token):
        above = hosts.document.tokens[token.head]
        if above.index in hosts.heads:
            return token, hosts.heads[above.index]
        token = above
    if _said_of_thing(hosts, token) and token.head in hosts.heads:
        return token, hosts.heads[token.head]
    return token, hosts.heads.get(token.index)


def _said_of_thing(hosts: Hosts, token: Token) -> bool:
    """True for words that are said of what they hang on, other than of somebody named."""
    return token.relation.startswith(_SAID_OF) and token.head not in hosts.persons


def _beyond(hosts: Hosts, top: Token, facet: str) -> EventMention | None:
    """ "The Larks (11-5) play on Sunday", "the council, a 40-member body": figures added to a name, beside the act before."""
    if facet in (asides.SCORE, asides.CLOCK):
        return _last(hosts, top)
    return _before(hosts, top) if top.relation == _ADDED and facet in _OF_THINGS else None


def _below(hosts: Hosts, top: Token) -> EventMention | None:
    """The act nearest below the predicate of a clause."""
    row = list(hosts.document.kids(top.index))
    while row:
        found = next((e for kid in row if (e := hosts.heads.get(kid.index)) and e.id not in hosts.spoken), None)
        if found is not None:
            return found
        row = [below for kid in row for below in hosts.document.kids(kid.index)]
    return None


def _of_subject(hosts: Hosts, top: Token) -> EventMention | None:
    subjects = hosts.document.kids(top.index, *_SUBJECTS)
    return next((act for kid in subjects if (act := hosts.first.get(hosts.people.get(kid.index, "-")))), None)


def _last(hosts: Hosts, top: Token) -> EventMention | None:
    """The act told last before a word."""
    place = bisect_left([mention.span.start for mention in hosts.acts], top.start)
    return hosts.acts[place - 1] if place else None


def _before(hosts: Hosts, top: Token) -> EventMention | None:
    """The act told last before a clause, at most two sentences back."""
    last = _last(hosts, top)
    told = hosts.document.sentence_at(last.span.start) if last is not None else None
    return last if told is not None and top.sentence - told.index <= _BACK else None
