"""places of one article -> the places that a noun names again ("in the country", "both cities")"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.lang.en import actors as words
from graph.model import PlaceMention
from graph.places.relations import relation_before
from graph.text import Document, Token

_KINDS = frozenset({"country", "city", "region"})
_NEAR = 6


def named_again(
    document: Document, places: Sequence[PlaceMention], references: Mapping[str, frozenset[str]]
) -> Iterator[PlaceMention]:
    """Where a definite noun after a preposition goes back to the last place of its kind that was a setting."""
    for token in document.worded(references):
        kinds = references[token.lower] & _KINDS
        if kinds and token.index and not _has_name(document, token):
            determiner = document.tokens[token.index - 1]
            relation = relation_before(document, determiner.index)
            if relation and determiner.lower in words.DEFINITE | words.TWO:
                yield from _back(document, token, places, (kinds, relation, determiner.lower in words.TWO))


def _has_name(document: Document, token: Token) -> bool:
    """ "The city of Lima", "the Lima province" are names themselves."""
    after = document.tokens[token.index + 1 : token.index + 2]
    return bool(after) and (after[0].lower == words.OF or after[0].text[:1].isupper())


def _back(
    document: Document, token: Token, places: Sequence[PlaceMention], sought: tuple[frozenset[str], str, bool]
) -> Iterator[PlaceMention]:
    kinds, relation, two = sought
    before = [place for place in places if place.span.end <= token.start and place.place.kind in kinds]
    settings = [place for place in before if place.relation and _close(document, place, token)] or before[-1:]
    wanted = 2 if two else 1
    chosen: dict[str, PlaceMention] = {}
    for place in reversed(settings):
        if len(chosen) < wanted:
            chosen.setdefault(place.place.id, place)
    if len(chosen) == wanted:
        for place in chosen.values():
            yield replace(place, span=token.span, rule="named-again", relation=relation)


def _close(document: Document, place: PlaceMention, token: Token) -> bool:
    where = document.token_at(place.span.start)
    return where is not None and token.sentence - where.sentence <= _NEAR
