"""Document -> where somebody was caught, in whatever clause: "picked up at a motel", "taken from his flat"

Each spot comes with the word that it hangs by.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims.facets import Point
from graph.hits import lower
from graph.lang.en.spots import CAUGHT, OPENING, SPOTS
from graph.model import Span, Words
from graph.quantities.labels import matches
from graph.rule import Rule
from graph.text import Document, Token

CAPTURE, WHERE = "capture", "where somebody was caught"


def points(document: Document) -> Iterator[tuple[Token, Point]]:
    """Every such spot, each with the word it hangs by."""
    for _, span, spot in found(document.text):
        head = document.head_of(span)
        if head is not None:
            against = tuple(_sense(line[0]) for line in SPOTS if line[0] != spot)
            yield head, Point(CAPTURE, Words(document.quote(span), _sense(spot), against), span, WHERE)


def found(text: str) -> Iterator[tuple[Rule[str], Span, str]]:
    """The rules that match a text, where, and the spot each gives."""
    low = lower(text)
    if OPENING.search(low) is None:
        return
    for rule in CAUGHT:
        for match, spot in matches(text, (rule,), OPENING):
            yield rule, Span(*match.span("n")), spot


def _sense(spot: str) -> str:
    return f"{CAPTURE}:{spot}"
