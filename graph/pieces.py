"""the content of an attribution -> its pieces: one sentence or joined clause each, so that each can meet its like"""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Span
from graph.text import Document, Token

_SMALL = 3


def pieces(document: Document, content: tuple[Span, ...]) -> Iterator[Span]:
    """The pieces of all parts of a content, in text order; a part without a border inside is its own piece."""
    for part in content:
        tokens = document.within(part)
        starts = [place for place, token in enumerate(tokens) if place and _begins(document, tokens, place)]
        for first, last in zip([0, *starts], [*starts, len(tokens)], strict=True):
            span = _span(tokens[first:last], part)
            if span:
                yield span


def _begins(document: Document, tokens: tuple[Token, ...], place: int) -> bool:
    """True for the first word of a new sentence, or of a clause with a subject of its own after "and" or a semicolon."""
    token, before = tokens[place], tokens[place - 1]
    if token.sentence != before.sentence or before.text == ";":
        return True
    return token.pos == "CCONJ" and _joins_clause(document, token)


def _joins_clause(document: Document, conjunction: Token) -> bool:
    verb = document.tokens[conjunction.head]
    joined = verb.relation == "conj" and verb.index > conjunction.index
    return joined and any(conjunction.index < kid.index < verb.index for kid in document.kids(verb.index, "nsubj"))


def _span(tokens: tuple[Token, ...], part: Span) -> Span | None:
    """The words of a piece without marks at its borders; None for a scrap."""
    words = [token for token in tokens if token.pos not in ("PUNCT", "CCONJ")]
    inner = [token for token in tokens if token.pos != "PUNCT"]
    if len(words) < _SMALL and len(tokens) and not (tokens[0].start <= part.start and part.end <= tokens[-1].end):
        return None
    if not words:
        return None
    return Span(max(words[0].start, part.start), min(inner[-1].end, part.end))
