"""a place in a sentence -> how the text stands to it, by the words before it"""

from __future__ import annotations

from graph.lang.en import places as words
from graph.text import Document

_BACK = 6


def relation_before(document: Document, first: int) -> str:
    """How the text stands to a place, by the preposition before it: in, near, between, toward or ""."""
    tokens, near = document.tokens, False
    for place in range(first - 1, max(first - 1 - _BACK, -1), -1):
        token = tokens[place]
        if token.text in words.MARKS:
            continue
        if token.sentence != tokens[first].sentence:
            return ""
        near = near or token.lower in words.NEARNESS or _directed(tokens[place].lower, place, first)
        if token.lower in words.RELATIONS and token.lower not in words.SKIPPED:
            relation = words.RELATIONS[token.lower]
            return "near" if near and relation in ("in", "") else relation
        if token.lower not in words.SKIPPED and token.lower not in words.DIRECTIONS and token.pos not in ("ADJ", "DET"):
            return ""
    return ""


def _directed(word: str, place: int, first: int) -> bool:
    """A direction that is not the place's own part ("south of the town" is near it)."""
    return word in words.DIRECTIONS and first - place > 1
