"""Document -> how things stood or ended, in whatever clause: "sirens sounded", "nothing was recovered"

Each value comes with the word that it hangs by. What is only feared, or asked, is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.claims import senses
from graph.claims.facets import Point
from graph.hits import lower
from graph.lang.en.states import GROUPS, NEAR, OPEN
from graph.model import Span
from graph.ontology import Ontology
from graph.quantities.labels import sentences
from graph.rule import Rule
from graph.text import Document, Token

STATE, STOOD = "state", "how things stood"


def points(document: Document, world: Ontology) -> Iterator[tuple[Token, Point]]:
    """Every state that the words give, each with the word it hangs by."""
    for _, span, sense in found(document.text):
        head = document.head_of(span)
        if head is not None:
            value = replace(senses.named(world, sense), text=document.quote(span))
            yield head, Point(STATE, value, span, STOOD)


def found(text: str) -> Iterator[tuple[Rule[str], Span, str]]:
    """The rules that match a text, where, and the sense each gives."""
    low = lower(text)
    parts = ((place, rule) for opening, rules in GROUPS for place in sentences(text, opening) for rule in rules)
    for place, rule in parts:
        for match in rule.pattern.finditer(low, *place):
            sense = rule.meaning(match)
            if sense and OPEN.search(low, max(match.start() - NEAR, 0), match.start()) is None:
                yield rule, Span(*match.span("n")), sense
