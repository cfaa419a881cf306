"""the ontology's senses (defeated, resurgent, unlawful ...) -> where a document has their words"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from graph.model import Span, Words
from graph.ontology import Block, Ontology
from graph.text import Document, Token

FATE = "fate"
_POS = {"verb": ("VERB", "AUX"), "noun": ("NOUN", "PROPN"), "word": ()}


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense: the facet it belongs to and the senses opposed to it."""

    id: str
    label: str
    facet: str
    against: tuple[str, ...]

    def value(self, words: str) -> Words:
        """The words of a text in this sense."""
        return Words(words, self.id, self.against)


@lru_cache(maxsize=256)
def named(world: Ontology, name: str) -> Words:
    """The sense of that id under its own label."""
    sense = _sense(world.blocks[name])
    return sense.value(sense.label)


def found_in(document: Document, span: Span, world: Ontology) -> Iterator[tuple[Sense, Span]]:
    """The senses whose words stand in the span, with the words' place; longer phrases first, each word once, and once more for
    what became of somebody: "carried a pistol" says it of him, and with what he did it."""
    phrases, inside = _phrases(document, world), document.indices(span)
    free = {False: inside.start, True: inside.start}
    for first, end, senses in phrases[bisect_left(phrases, (inside.start,)) : bisect_left(phrases, (inside.stop,))]:
        words = Span(document.tokens[first].start, document.tokens[end - 1].end)
        told = [one for one in senses if first >= free[one.facet == FATE] and end <= inside.stop]
        yield from ((sense, words) for sense in told)
        free.update((sense.facet == FATE, end) for sense in told)


@lru_cache(maxsize=4)
def _phrases(document: Document, world: Ontology) -> tuple[tuple[int, int, tuple[Sense, ...]], ...]:
    """The phrases with a sense, each with its first token, the one after it and its senses; at one token the longest first."""
    table, longest, tokens = _table(world), _longest(world), document.tokens
    found = []
    for token in [token for token in tokens if token.lower in longest or token.lemma in longest]:
        first, most = token.index, max(longest.get(token.lower, 0), longest.get(token.lemma, 0))
        for end in range(min(first + most, len(tokens)), first, -1):
            if senses := _match(table, tokens[first:end]):
                found.append((first, end, senses))
    return tuple(found)


def _match(table: dict[tuple[str, str], tuple[Sense, ...]], tokens: tuple[Token, ...]) -> tuple[Sense, ...]:
    """The senses of some words: by the first as it is written, else by its dictionary form."""
    first, rest = tokens[0], "".join([f" {token.lower}" for token in tokens[1:]])
    return table.get((first.lower + rest, "")) or table.get((first.lemma + rest, first.pos), ())


@lru_cache(maxsize=4)
def _table(world: Ontology) -> dict[tuple[str, str], tuple[Sense, ...]]:
    """(words, part of speech or "") -> the senses: of one word there may be one for each facet."""
    found: dict[tuple[str, str], list[Sense]] = {}
    for block in world.of_kind("Sense"):
        for kind, poses in _POS.items():
            for key in product(block.texts(kind, "en"), poses or ("",)):
                found.setdefault(key, []).append(_sense(block))
    return {key: tuple(senses) for key, senses in found.items()}


@lru_cache(maxsize=4)
def _longest(world: Ontology) -> dict[str, int]:
    """The words that a sense can begin with, and how many words the longest of these has."""
    found: dict[str, int] = {}
    for words, _ in _table(world):
        first, *rest = words.split(" ")
        found[first] = max(found.get(first, 0), len(rest) + 1)
    return found


def _sense(block: Block) -> Sense:
    return Sense(block.id, block.text("rdfs:label", "en"), block.text("facet"), block.texts("against"))
