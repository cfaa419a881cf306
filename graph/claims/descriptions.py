"""an event mention -> whom it names only by a description, and at what kind of spot: "an armed man", "in the break room"

Such a value agrees with one that has the same main noun, and conflicts with none.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from graph.claims.facets import Point, Scene
from graph.events.event_types import values
from graph.lang.en.fillers import EMPTY
from graph.lang.en.places import RELATIONS, SPOT_NOUNS
from graph.lang.en.stems import stem
from graph.lang.en.triggers import LEAVING
from graph.model import Span, Words
from graph.text import Document, Token

_LOCATING = frozenset(word for word, relation in RELATIONS.items() if relation in ("in", "near"))
_LONGEST = 8
_HYPHEN, _FROM = "HYPH", "from is place"
# "Beat Drake 65-53": the score is no part of the name.
_FIGURE = "CD"


def points(scene: Scene, known: Set[int], names: Set[int]) -> Iterator[Point]:
    """The points on participants and place that only a description gives; `known` are the tokens of names already read,
    `names` these and those of any person's name."""
    document = scene.document
    for one in scene.sure:
        head = document.head_of(one.span) if not one.thing.id else None
        if head is not None and _describes(scene, head) and head.index not in known:
            yield _point(document, one.role, head, one.rule, beside=scene.mention.span)
    own = scene.own
    spots = [*_spots(scene, own, names), *_left(scene, own)] if own is not None else []
    for spot in spots:
        yield _point(document, "place", spot, "spot", beside=scene.mention.span)


def _describes(scene: Scene, head: Token) -> bool:
    """False for the unit of a measure: what "fell 200 feet" is done to is no feet; for words that say nothing ("lost his
    way"); and for a part of the name of another act ("spoilt the <Easter> party")."""
    behind = (scene.heads.get(head.index + step) for step in (1, 2))
    if head.lower in EMPTY or any(act and act.span.contains(Span(head.start, head.end)) for act in behind):
        return False
    return head.pos in ("NOUN", "PROPN") and not any(
        n.value.unit and n.span.overlaps(Span(head.start, head.end)) for n in scene.mention.numbers
    )


def _point(document: Document, facet: str, head: Token, rule: str, *, beside: Span) -> Point:
    """The point on a noun; "two <injured> men" are two men, for the word of the event tells what befell them."""
    span = phrase(document, head)
    if span.start <= beside.start and beside.end < head.start:
        span = Span(next(t.start for t in document.within(span) if t.start >= beside.end), span.end)
    return Point(facet, Words(document.quote(span), f"{facet}:{stem(head.lower)}"), span, rule)


def phrase(document: Document, head: Token) -> Span:
    """The words around a noun without what leads to it and what is said of it: the noun, its adjectives and names."""
    first = head.index
    kept = ("amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc")
    while first > 0 and head.index - first < _LONGEST:
        before = document.tokens[first - 1]
        if before.tag == _HYPHEN and before.head == first - 2:
            first -= 2
            continue
        if (
            before.sentence != head.sentence
            or before.head not in range(first, head.index + 1)
            or before.relation not in kept
        ):
            break
        first -= 1
    flat = (kid.index for kid in document.kids(head.index, "flat") if kid.tag != _FIGURE)
    last = max(flat, default=head.index)
    return document.cover((first, max(last, head.index)))


def _spots(scene: Scene, own: Token, known: Set[int]) -> Iterator[Token]:
    """The nouns of place, and names on no map, that hang by a preposition of place on an event or on what it is done to; no
    other act ("a front in its <War> on Drugs")."""
    document = scene.document
    below = [k for k in document.kids(own.index, "obj", "obl", "nmod", "nsubj:pass") if k.index not in scene.heads]
    inner = [kid for one in below for kid in document.kids(one.index, "nmod") if not _beside(document, kid)]
    for kid in (*below, *inner):
        if kid.index in scene.heads:
            continue
        if kid.lower in SPOT_NOUNS or kid.pos == "PROPN" and kid.index not in known:
            yield from (kid,) if _located(document, kid) else ()


def is_spot(document: Document, noun: Token) -> bool:
    """True for a noun of place behind a preposition of place; not for what only tells where another spot lies."""
    above = document.tokens[noun.head]
    aside = noun.relation == "nmod" and above.lower in SPOT_NOUNS and _beside(document, noun)
    return noun.lower in SPOT_NOUNS and _located(document, noun) and not aside


def _located(document: Document, noun: Token) -> bool:
    return any(case.lower in _LOCATING for case in document.kids(noun.index, "case"))


def _left(scene: Scene, own: Token) -> Iterator[Token]:
    """ "Rescued from the hall", "released from Arden Jail": what takes somebody away from a spot is done there."""
    if _FROM in values(scene.world, scene.mention.type, "frame"):
        for kid in scene.document.kids(own.index, "obl"):
            led = any(case.lower in LEAVING for case in scene.document.kids(kid.index, "case"))
            yield from (kid,) if led and kid.lower in SPOT_NOUNS else ()


def _beside(document: Document, noun: Token) -> bool:
    """ "In a mill near the station": what only tells where a spot lies is no spot of the act."""
    return any(RELATIONS.get(case.lower) == "near" for case in document.kids(noun.index, "case"))
