"""Document -> what a fire, a blast, a crash or an outage is put down to, in whatever clause: "the brakes had failed", "a short circuit"

Each value comes with the word that it hangs by. What is only weighed, or denied, is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims import senses
from graph.claims.facets import Point
from graph.lang.en.mishaps import JOINING, LEADING, OPEN
from graph.lang.en.stems import words
from graph.model import Findings, Span
from graph.ontology import Ontology
from graph.text import Document, Token

MISHAP, PUT_DOWN = "mishap", "what it is put down to"
_BESIDE, _EXPLAINS, _VERBS = "beside", "explains", ("VERB", "AUX", "ADJ")


def points(document: Document, found: Findings, world: Ontology) -> Iterator[tuple[Token, Point]]:
    """Every cause of a mishap that the words give, each with the word it hangs by."""
    for sense, span in senses.found_in(document, Span(0, len(document.text)), world):
        head = document.head_of(span) if sense.facet == MISHAP else None
        sentence = document.sentence_at(span.start) if head is not None else None
        if head is None or sentence is None or OPEN.search(_clause(document, sentence.span, span)):
            continue
        block = world.blocks[sense.id]
        said, types = document.quote(sentence.span), block.texts(_EXPLAINS)
        tells = any(event.type in types and sentence.span.contains(event.span) for event in found.events)
        beside, plain = block.texts(_BESIDE, "en"), head.pos not in _VERBS and len(document.within(span)) == 1
        if _among(beside, said) if beside else tells or not plain or LEADING.search(said):
            yield head, Point(MISHAP, sense.value(document.quote(span)), span, PUT_DOWN)


def _among(wanted: tuple[str, ...], said: str) -> bool:
    """True where one of some words stands in a sentence."""
    return not {*wanted}.isdisjoint(words(said.lower()))


def _clause(document: Document, sentence: Span, span: Span) -> str:
    """The sentence around a value from one of the words that join clauses to the next."""
    before, behind = document.quote(Span(sentence.start, span.start)), document.quote(Span(span.end, sentence.end))
    return " ".join((JOINING.split(before)[-1], JOINING.split(behind)[0]))
