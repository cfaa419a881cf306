"""an event mention -> how big or strong it is said to be, and what somebody or something becomes by it

"A huge fire", "the damage was extensive"; "she was named interim director".
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims import senses
from graph.claims.descriptions import phrase
from graph.claims.facets import Point, Scene, is_turned
from graph.lang.en.complements import AS, RULES, SHORT_OF
from graph.lang.en.stems import stem
from graph.model import Span, Words
from graph.text import Token

_EXTENT, _OUTCOME = "extent", "outcome"
_OFFICES = ("NOUN", "PROPN")
_BARE, _TAKEN = RULES


def points(scene: Scene) -> Iterator[Point]:
    """The points on extent, and on the outcome that the complement of a verb tells."""
    own = scene.own
    if own is not None:
        yield from _extents(scene, own)
        yield from _becoming(scene, own)


def _extents(scene: Scene, own: Token) -> Iterator[Point]:
    """The words of size and strength beside the act, or said of it where it is the subject."""
    document = scene.document
    beside = [
        *document.kids(own.index, "amod", "advmod"),
        *([document.tokens[own.head]] if _said_of(scene, own) else ()),
    ]
    for token in beside:
        for sense, span in senses.found_in(document, Span(token.start, token.end), scene.world):
            short = document.tokens[token.index - 1].lower in SHORT_OF
            if sense.facet == _EXTENT and not short and not is_turned(document, span):
                yield Point(_EXTENT, sense.value(document.quote(span)), span, "extent")


def _said_of(scene: Scene, own: Token) -> bool:
    """ "The damage was extensive", "the quake had been strong"."""
    above = scene.document.tokens[own.head]
    return own.relation.startswith("nsubj") and above.pos == "ADJ" and bool(scene.document.kids(above.index, "cop"))


def _becoming(scene: Scene, own: Token) -> Iterator[Point]:
    """The noun behind the verb that tells what somebody was made or taken as."""
    document = scene.document
    rows = ((_BARE, ("xcomp", "obj")), (_TAKEN, ("obl", "advcl", "xcomp")))
    for rule, relations in rows if own.pos == "VERB" else ():
        for kid in document.kids(own.index, *relations) if own.lemma in rule.words else ():
            led = any(case.lower == AS for case in document.kids(kid.index, "case", "mark"))
            if (
                kid.pos in _OFFICES
                and led == (rule is _TAKEN)
                and not _named(scene, kid)
                and _complete(scene, own, kid)
            ):
                span = _without_names(scene, phrase(document, kid))
                yield Point(_OUTCOME, Words(document.quote(span), f"{_OUTCOME}:{stem(kid.lower)}"), span, rule.name)


def _complete(scene: Scene, own: Token, kid: Token) -> bool:
    """ "Elected president" in the passive and "named her director"; "named the director" is to name somebody."""
    if kid.relation != "obj":
        return True
    return bool(scene.document.kids(own.index, "aux:pass")) or own.relation.startswith("acl")


def _without_names(scene: Scene, span: Span) -> Span:
    """ "Named Dana Holt interim director": what stands behind the name."""
    inside = [m.span.end for m in scene.found.actors if span.start <= m.span.start and m.span.end < span.end]
    after = [token for token in scene.document.within(span) if token.start >= max(inside, default=span.start)]
    return Span(after[0].start, span.end) if after else span


def _named(scene: Scene, kid: Token) -> bool:
    return any(span.overlaps(kid.span) for span in (one.span for one in scene.mention.participants))
