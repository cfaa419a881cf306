"""ontology blocks of kind Cue -> CueTable: the words that report, with what each says of speaker and outlet"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from graph.lang.en.inflection import noun_forms, verb_forms
from graph.model import Certainty, Polarity
from graph.ontology import Block, Ontology


@dataclass(frozen=True, slots=True)
class Cue:
    """One reading of a reporting word; `rest` are the words that must follow it ("out" in "point out")."""

    id: str
    type: str
    polarity: Polarity
    certainty: Certainty
    tense: str
    stance: str
    frames: frozenset[str]
    takes: frozenset[str]
    rest: tuple[str, ...] = ()


Index = dict[str, tuple[Cue, ...]]


@dataclass(frozen=True, slots=True)
class CueTable:
    """Cues by the lower-cased form they begin with, one index per part of speech."""

    verbs: Index
    nouns: Index
    adverbs: Index
    adjectives: Index
    phrases: Index


@lru_cache(maxsize=4)
def table(world: Ontology) -> CueTable:
    """The ontology's cues, every form of every word."""
    blocks = world.of_kind("Cue")
    return CueTable(
        _index(blocks, "verb", verb_forms),
        _index(blocks, "noun", noun_forms),
        _index(blocks, "adverb", lambda word: (word,)),
        _index(blocks, "adjective", lambda word: (word,)),
        _index(blocks, "phrase", lambda word: (word,)),
    )


def _index(blocks: tuple[Block, ...], kind: str, inflect: Callable[[str], Iterable[str]]) -> Index:
    found: dict[str, list[Cue]] = {}
    for block in blocks:
        for word in block.texts(kind, "en"):
            first, *rest = word.split(" ")
            cue = _cue(block, tuple(rest))
            for form in sorted(inflect(first)):
                found.setdefault(form, []).append(cue)
    return {form: tuple(sorted(cues, key=lambda cue: (-len(cue.rest), cue.id))) for form, cues in found.items()}


def _cue(block: Block, rest: tuple[str, ...]) -> Cue:
    return Cue(
        block.id,
        block.text("class", default="statement"),
        Polarity(block.text("polarity", default=Polarity.POSITIVE)),
        Certainty(block.text("certainty", default=Certainty.CERTAIN)),
        block.text("tense", default="non-future"),
        block.text("stance", default="neutral"),
        frozenset(block.texts("frame")),
        frozenset(block.texts("takes", "en")),
        rest,
    )
