"""quotations of a document -> each of their sentences, so that two articles that quote the same words meet

Who cuts a quotation at its end or puts it in other marks still quotes it: the first words that tell something count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.attribution import quotes
from graph.claims.asides import BESIDE, DETAIL, Aside
from graph.claims.facets import Point
from graph.claims.pieces import pieces
from graph.lang.en.stems import stem, telling
from graph.model import Words
from graph.text import Document, Token

QUOTED = f"{DETAIL}:said"
# Fewer words are a name or a scare quote, and anybody may say them.
_WORDS, _TELLING, _FIRST = 5, 3, 4
_LEAST, _SUBJECTS = 2, ("nsubj", "nsubj:pass")


def points(document: Document) -> Iterator[Aside]:
    """Every sentence that is quoted, with the word it hangs by."""
    for quotation in quotes.find(document):
        for piece in pieces(document, (quotation.span,)):
            words = [token for token in document.within(piece) if token.pos != "PUNCT"]
            said = [stem(token.lower) for token in words if telling(token.lower)]
            head = document.head_of(piece)
            if head is not None and (_long(words, said) or _clause(document, head, said)):
                sense = f"{QUOTED} {' '.join(said[:_FIRST])}"
                yield head, Point(DETAIL, Words(document.quote(piece), sense), piece, BESIDE)


def _long(words: Sequence[Token], said: Sequence[str]) -> bool:
    return len(words) >= _WORDS and len(said) >= _TELLING


def _clause(document: Document, head: Token, said: Sequence[str]) -> bool:
    """ "The town has spoken": few words that are a clause of their own."""
    own = head.pos == "VERB" and bool(document.kids(head.index, *_SUBJECTS))
    return own and len(said) >= _LEAST
