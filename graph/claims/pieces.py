"""the content of an attribution -> its pieces, one sentence each, so that each can meet its like in other articles"""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Span
from graph.text import Document, Token

_SMALL = 3
_BORDER = ";"


def pieces(document: Document, content: tuple[Span, ...]) -> Iterator[Span]:
    """The pieces of all parts of a content, in text order; a part without a border inside is its own piece."""
    for part in content:
        tokens = document.within(part)
        whole = len(content) == 1
        starts = [place for place, token in enumerate(tokens) if place and _begins(token, tokens[place - 1])]
        for first, last in zip([0, *starts], [*starts, len(tokens)], strict=True):
            span = _span(tokens[first:last], part, alone=whole)
            if span:
                yield span


def _begins(token: Token, before: Token) -> bool:
    return token.sentence != before.sentence or before.text == _BORDER


def _span(tokens: tuple[Token, ...], part: Span, *, alone: bool) -> Span | None:
    """The words of a piece without marks at its borders; None for a scrap beside larger pieces."""
    words = [token for token in tokens if token.pos != "PUNCT"]
    whole = alone and bool(tokens) and tokens[0].start <= part.start and part.end <= tokens[-1].end
    if not words or len(words) < _SMALL and not whole:
        return None
    return Span(max(words[0].start, part.start), min(words[-1].end, part.end))
