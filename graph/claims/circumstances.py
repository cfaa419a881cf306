"""an event mention -> what else its words tell of it: with what, through what, for how long, in which manner

Such a value is told by no other facet. It agrees with one that has the same main noun and the same names and numbers
beside it, and conflicts with none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from graph.claims.descriptions import phrase
from graph.claims.facets import Point, Scene
from graph.lang.en.circumstances import FOR, GENERAL, MANNER, NO_CIRCUMSTANCE, NO_MANNER, OF, ORDERING, POINTING, UNREAL
from graph.lang.en.stems import stem, telling
from graph.model import Span, Words
from graph.text import Document, Token

FACET = "detail"
_HANGING = ("obl", "nmod", "obl:agent", "obl:tmod", "nmod:tmod", "obl:unmarked")
_DEPTH = 2
_TO, _BARE = "TO", "VB"
_TOLD_ELSEWHERE = ("number", "date", "time", "place", "agent", "patient", "charge", "cause", "age", "means", "extent")


def points(scene: Scene, made: Collection[Point], known: Collection[int]) -> Iterator[Point]:
    """The points that the points already `made` leave over; `known` are the tokens of times, places and actors."""
    own = scene.own
    if own is None:
        return
    taken = [point.evidence for point in made if point.facet in _TOLD_ELSEWHERE]
    for head in _hanging(scene.document, own, _DEPTH):
        if head.index in known or not _tells(head):
            continue
        span, sense = _whole(scene.document, head), _sense(scene.document, head)
        told = any(span.overlaps(part) for part in taken) or _plain(sense) and _of(scene.document, head)
        if not told and not _points_elsewhere(scene.document, head):
            yield Point(FACET, Words(scene.document.quote(span), sense), span, "phrase beside")
    for kid in scene.document.kids(own.index, "advmod"):
        if kid.lower.endswith(MANNER) and kid.lower not in NO_MANNER and telling(kid.lower):
            span = Span(kid.start, kid.end)
            yield Point(FACET, Words(scene.document.quote(span), f"{FACET}:{stem(kid.lower)}"), span, "manner")


def _hanging(document: Document, above: Token, depth: int) -> Iterator[Token]:
    """The nouns that hang by a preposition on a word, on what it is done to, and on one another; with those joined to them."""
    for kid in document.kids(above.index, *_HANGING):
        cases = document.kids(kid.index, "case", "mark")
        if not cases or depth == _DEPTH and any(case.lower in NO_CIRCUMSTANCE for case in cases):
            continue
        joined = (kid, *document.kids(kid.index, "conj"))
        yield from joined
        if depth > 1 and not _feared(document, kid):
            yield from (inner for one in joined for inner in _hanging(document, one, depth - 1))
    if depth == _DEPTH:
        for one in document.kids(above.index, "obj", "nsubj:pass"):
            yield from _hanging(document, one, depth - 1)


def _plain(sense: str) -> bool:
    """True for a noun with nothing beside it that tells which one is meant."""
    return sense.count(":") == 1


def _of(document: Document, head: Token) -> bool:
    """ "A number of countries": what hangs by "of" says what something is made of, and nothing of the act."""
    return any(case.lower in OF for case in document.kids(head.index, "case"))


def _feared(document: Document, noun: Token) -> bool:
    """ "For fear of a flood", "in the hope of rain": what hangs on such a noun is told of nothing that happened."""
    return noun.lower in UNREAL and bool(document.kids(noun.index, "nmod"))


def _tells(head: Token) -> bool:
    return head.pos in ("NOUN", "PROPN") and telling(head.lower) and stem(head.lower) not in GENERAL


def _points_elsewhere(document: Document, head: Token) -> bool:
    """True where the words before or behind say what is meant: "of this kind", "called for <roads> to be closed"."""
    if any(kid.lower in POINTING for kid in document.kids(head.index, "det", "amod")):
        return True
    if head.pos == "PROPN" and not document.kids(head.index, "case"):
        return True  # A name that the parse has cut off from what it belongs to.
    behind = document.tokens[head.index + 1 : head.index + 3]
    does = [token.tag for token in behind] == [_TO, _BARE] and behind[-1].head != head.index
    return does and any(kid.lower in FOR for kid in document.kids(head.index, "case"))


def _whole(document: Document, head: Token) -> Span:
    """The phrase with the preposition that leads to it."""
    span = phrase(document, head)
    cases = document.kids(head.index, "case")
    return span.join(Span(cases[0].start, cases[0].end)) if cases and cases[0].index < head.index else span


def _sense(document: Document, head: Token) -> str:
    """The stem of the noun, and of the names, numbers and ordinals that tell it apart."""
    beside = document.kids(head.index, "nummod", "amod", "compound", "flat", "nmod:poss", "nmod:desc")
    marks = sorted(
        stem(token.lower)
        for token in beside
        if token.pos in ("NUM", "PROPN") or token.relation == "nummod" or token.lower in ORDERING
    )
    return ":".join((FACET, stem(head.lower), *marks))
