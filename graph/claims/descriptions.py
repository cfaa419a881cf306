"""an event mention -> whom it names only by a description, and at what kind of spot: "an armed man", "in the break room"

Such a value agrees with one that has the same main noun, and conflicts with none.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims.facets import Point, Scene
from graph.lang.en.places import RELATIONS, SPOT_NOUNS
from graph.lang.en.stems import stem
from graph.model import Span, Words
from graph.text import Document, Token

_LOCATING = frozenset(word for word, relation in RELATIONS.items() if relation in ("in", "near"))
_LONGEST = 8


def points(scene: Scene) -> Iterator[Point]:
    """The points on participants and place that only a description gives."""
    document = scene.document
    for one in scene.mention.participants:
        head = document.head_of(one.span) if not one.thing.id else None
        if head is not None and head.pos in ("NOUN", "PROPN") and not _measures(scene, head):
            yield _point(document, one.role, head, one.rule)
    own = document.head_of(scene.mention.span)
    for spot in _spots(document, own) if own is not None else ():
        yield _point(document, "place", spot, "spot")


def _measures(scene: Scene, head: Token) -> bool:
    """True for the unit of a measure: what "fell 200 feet" is done to is no feet."""
    return any(n.value.unit and n.span.overlaps(Span(head.start, head.end)) for n in scene.mention.numbers)


def _point(document: Document, facet: str, head: Token, rule: str) -> Point:
    span = phrase(document, head)
    return Point(facet, Words(document.quote(span), f"{facet}:{stem(head.lower)}"), span, rule)


def phrase(document: Document, head: Token) -> Span:
    """The words around a noun without what leads to it and what is said of it: the noun, its adjectives and names."""
    first = head.index
    kept = ("amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc")
    while first > 0 and head.index - first < _LONGEST:
        before = document.tokens[first - 1]
        if (
            before.sentence != head.sentence
            or before.head not in range(first, head.index + 1)
            or before.relation not in kept
        ):
            break
        first -= 1
    last = max((kid.index for kid in document.kids(head.index, "flat")), default=head.index)
    return document.cover((first, max(last, head.index)))


def _spots(document: Document, own: Token) -> Iterator[Token]:
    """The nouns of place that hang on an event by a preposition of place."""
    for kid in document.kids(own.index, "obl", "nmod"):
        located = any(case.lower in _LOCATING for case in document.kids(kid.index, "case"))
        if located and kid.lower in SPOT_NOUNS:
            yield kid
