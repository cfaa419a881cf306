"""findings -> figures said of somebody or something named, wherever it stands: how far away a town lies, how many live there

Such a figure is no part of what happened. It is claimed of an event that the thing takes part in, with the thing as its
topic, so that articles can be compared on it whatever else they tell of the thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.claims.facets import Point
from graph.lang.en.attributes import CHILDREN, POPULATION, RESIDENTS, RULES, SCORE, WITH
from graph.lang.en.common import RELATIVES
from graph.lang.en.stems import stem
from graph.model import EventMention, Findings, NumberMention, Span, Thing, Words
from graph.text import Document, Token

Figure = tuple[Thing, Point, Token]
FACET = "number"
DISTANCE, PEOPLE, RECORD, OFFSPRING = RULES
_STEPS = 6
_UP = frozenset("appos nmod acl amod conj parataxis list dep obl obj nummod advmod".split())
_FORMS = ("name", "short")
_SENSE, _COMMA, _PERSON = "record:", ",", "person"


@dataclass(frozen=True, slots=True)
class Named:
    """The things of a document: by the token that names them, and by the word or apposition that names them."""

    document: Document
    things: Mapping[int, Thing]
    called: Mapping[str, Thing]

    def known(self, token: Token) -> Thing | None:
        """The thing that a word names, here or where it was named before, or that an apposition called by the word."""
        return self.things.get(token.index) or self.called.get(stem(token.lower))


def by_mention(document: Document, found: Findings, figures: Iterable[Figure]) -> Mapping[str, tuple[Point, ...]]:
    """Event mention -> the figures of the things in it, in text order; `figures` are those of the document."""
    events, rows = _events(found), defaultdict[str, dict[Span, Point]](dict)
    for thing, point, at in figures:
        host = _host(document, events.get(thing.id, ()), at)
        if host is not None:
            rows[host.id].setdefault(point.evidence, point._replace(topic=(thing.id,)))
    return {name: tuple(row[span] for span in sorted(row)) for name, row in rows.items()}


def figures(document: Document, found: Findings) -> Iterator[Figure]:
    """What is said of things in figures, each with the thing and the word that the figure hangs by."""
    named = _named(document, found)
    yield from _measured(named, found)
    yield from _records(named)


def _events(found: Findings) -> dict[str, list[EventMention]]:
    """Thing -> the events with it."""
    events: dict[str, list[EventMention]] = defaultdict(list)
    for mention in found.events:
        inside = [p.thing for p in mention.participants] + [p.place for p in mention.places]
        for name in dict.fromkeys(thing.id for thing in inside if thing.id):
            events[name].append(mention)
    return events


def _named(document: Document, found: Findings) -> Named:
    things: dict[int, Thing] = {}
    places = [(m.span, m.place) for m in found.places]
    for span, thing in (*places, *((m.span, m.actor) for m in found.actors if m.form in _FORMS)):
        head = document.head_of(span)
        if head is not None and thing.id:
            things[head.index] = thing
    called: dict[str, Thing] = {}
    for index, thing in sorted(things.items()):
        called.setdefault(stem(document.tokens[index].lower), thing)
        for kid in document.kids(index, "appos"):
            if kid.pos == "NOUN":
                called.setdefault(stem(kid.lower), thing)
    return Named(document, things, called)


def _host(document: Document, fitting: Sequence[EventMention], at: Token) -> EventMention | None:
    """Of the events with a thing the one in the sentence of the figure, else the first of the article."""
    sentence = document.sentences[at.sentence]
    beside = (m for m in fitting if sentence.start <= m.span.start < sentence.end)
    return next(beside, fitting[0] if fitting else None)


def _measured(named: Named, found: Findings) -> Iterator[Figure]:
    """The distances of things from places, how many live in them, and how many children somebody has."""
    for number in found.numbers:
        head = named.document.head_of(number.span)
        if head is None:
            continue
        if (parent := _parent(named.document, number, head)) is not None:
            thing = named.things.get(parent.head) or bearer(named, parent)
            if thing is not None and thing.kind == _PERSON:
                yield (
                    thing,
                    Point(FACET, replace(number.value, kind=OFFSPRING.form), number.span, OFFSPRING.name),
                    parent,
                )
            continue
        if number.value.kind == DISTANCE.form and number.counted is not None:
            value, rule = number.value, DISTANCE.name
        elif _lives(named.document, number, head):
            value, rule = replace(number.value, kind=PEOPLE.form), PEOPLE.name
        else:
            continue
        thing = bearer(named, head)
        if thing is not None and thing.kind != _PERSON:
            yield thing, Point(FACET, value, number.span, rule), head


def _parent(document: Document, number: NumberMention, head: Token) -> Token | None:
    """The mother of "a mother of six", "a mother of six children"; "of two sons" may have daughters too."""
    if number.value.kind not in ("", PEOPLE.form) or number.value.unit:
        return None
    counted = document.tokens[head.head] if head.relation == "nummod" else head
    above = document.tokens[counted.head]
    alone = counted.lower in CHILDREN if counted is not head else not document.kids(head.index, "nmod")
    return above if alone and counted.relation == "nmod" and above.lemma in OFFSPRING.words else None


def _lives(document: Document, number: NumberMention, head: Token) -> bool:
    """ "A population of 12,000", "home to 12,000 people", "has 12,000 residents"."""
    if number.value.kind not in ("", PEOPLE.form) or number.value.unit:
        return False
    counted = document.head_of(number.counted) if number.counted is not None else head
    above = document.tokens[counted.head] if counted is not None else head
    if above.lower in POPULATION:
        return True
    return (
        counted is not None and counted.lower in RESIDENTS and counted.relation == "obj" and above.lemma in PEOPLE.words
    )


def bearer(named: Named, token: Token) -> Thing | None:
    """The named thing that a word is said of: above it, or the subject of its clause."""
    document, aside = named.document, False
    for _ in range(_STEPS):
        # "The oldest port on the lake, with a population of 90": of the subject, not of the lake.
        aside = aside or any(case.lower == WITH for case in document.kids(token.index, "case"))
        subjects = document.kids(token.index, "nsubj", "nsubj:pass")
        if subjects and subjects[0].lower not in RELATIVES:
            return named.known(subjects[0])
        if not aside and (thing := _before(named, token)) is not None:
            return thing
        if token.head == token.index or token.relation.partition(":")[0] not in _UP:
            return None
        joined = token.relation == "conj" and token.pos != document.tokens[token.head].pos
        token = document.tokens[token.head]
        if token.pos == "PROPN" and not (joined or aside) and (thing := named.known(token)) is not None:
            return thing
    return None


def _before(named: Named, token: Token) -> Thing | None:
    """The thing named right before the comma that opens a phrase: "Lorca, a town ..."."""
    first = min(named.document.subtree(token.index))
    first += named.document.tokens[first].lower == _COMMA
    before = named.document.tokens[max(first - 2, 0) : first]
    return named.known(before[0]) if len(before) > 1 and before[1].lower == _COMMA else None


def _records(named: Named) -> Iterator[Figure]:
    """The wins and losses of persons: beside the name, or as their record."""
    document = named.document
    for match in SCORE.finditer(document.text):
        span = Span(*match.span())
        head = document.head_of(span)
        thing = _holder(named, head, span) if head is not None else None
        if head is not None and thing is not None and thing.kind == _PERSON:
            value = Words(match[0], _SENSE + match[0].replace("\u2013", "-"))
            yield thing, Point(FACET, value, span, RECORD.name), head


def _holder(named: Named, head: Token, span: Span) -> Thing | None:
    """The person whose record it is: named right before a bracket or a comma, or the subject of a clause about a record."""
    document = named.document
    before = document.within(Span(max(span.start - 2, 0), span.start))
    if before and before[-1].lower in ("(", ",") and before[-1].index:
        last = document.tokens[before[-1].index - 1]
        return named.things.get(last.index) or named.things.get(last.head)
    noun = document.tokens[head.head]
    if noun.lower in RECORD.words or head.lower in RECORD.words:
        return bearer(named, noun if noun.lower in RECORD.words else head)
    return bearer(named, head) if document.kids(head.index, "cop") else None
