"""Document, findings -> what is told to have become of somebody or something, in whatever clause: "the driver is alive"

Each value comes with the word that it hangs by, and with whom it is told of: a known person, or the one who is so called.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims import senses
from graph.claims.facets import Point, is_turned
from graph.claims.senses import FATE
from graph.lang.en.common import DEFINITE
from graph.lang.en.stems import stem, telling
from graph.model import Findings, Polarity, Span
from graph.ontology import Ontology
from graph.text import Document, Token

BECAME = "what became of it"
_SUBJECTS, _PASSIVE = ("nsubj", "nsubj:pass"), "nsubj:pass"
_NOUN, _PERSON, _STEPS, _BELOW = "noun", "person", 3, frozenset(("conj", "xcomp", "obl", "advcl", "obj"))
_RELATIVE, _CLAUSE = "W", "acl"
# What says which of several is meant.
_APART = ("nmod", "acl", "acl:relcl", "nummod")
_SORTS, _COMMA = ("compound", "amod"), ","


def points(document: Document, found: Findings, world: Ontology) -> Iterator[tuple[Token, Point]]:
    """Every fate of a single subject, each with the word it hangs by."""
    persons = [one for one in found.actors if one.actor.kind == _PERSON and one.actor.id]
    people = {head.index: one.actor.id for one in persons if (head := document.head_of(one.span))}
    # The parser may take "Ada Lund, the mayor, resigned" for two clauses.
    ends = {document.indices(one.span).stop: one.actor.id for one in persons}
    for sense, span in senses.found_in(document, Span(0, len(document.text)), world):
        head = document.head_of(span) if sense.facet == FATE else None
        subject = _subject(document, head, span) if head is not None else None
        topic = tuple(_topic(document, subject, people, ends)) if subject is not None else ()
        if head is not None and topic:
            turned = Polarity.NEGATIVE if is_turned(document, span) else Polarity.POSITIVE
            value = sense.value(document.quote(span))
            yield head, Point(FATE, value, span, BECAME, turned, topic=topic)


def _subject(document: Document, head: Token, span: Span) -> Token | None:
    """The subject of the clause that the words stand in; who is "survived by a son" is none of a verb alone."""
    place, alone = head, len(document.within(span)) == 1
    for _ in range(_STEPS):
        found = document.kids(place.index, *_SUBJECTS)
        if found:
            return None if alone and found[0].relation == _PASSIVE else _antecedent(document, place, found[0])
        if place.relation not in _BELOW:
            return None
        place = document.tokens[place.head]
    return None


def _antecedent(document: Document, verb: Token, subject: Token) -> Token:
    """ "Ada Lund, <who> was armed": whom the clause is about."""
    led = subject.tag.startswith(_RELATIVE) and verb.relation.startswith(_CLAUSE)
    return document.tokens[verb.head] if led else subject


def _topic(document: Document, subject: Token, people: dict[int, str], ends: dict[int, str]) -> Iterator[str]:
    """Whom it is told of: the id of a person, and the noun, with the words for its sort, where it says by itself who is meant."""
    named = [kid.index for kid in document.kids(subject.index, "appos")]
    yield from (people[index] for index in (subject.index, *named) if index in people)
    first = min((kid.index for kid in document.kids(subject.index, "det", *_SORTS)), default=subject.index)
    if first > 1 and first - 1 in ends and document.tokens[first - 1].text == _COMMA and subject.index not in people:
        yield ends[first - 1]
    told = any(kid.lower in DEFINITE for kid in document.kids(subject.index, "det"))
    alone = told and not document.kids(subject.index, *_APART)
    if alone and subject.pos == "NOUN" and subject.lower == subject.lemma and telling(subject.lower):
        sorts = (kid.lower for kid in document.kids(subject.index, *_SORTS))
        yield f"{_NOUN}:{' '.join((*sorts, stem(subject.lower)))}"
