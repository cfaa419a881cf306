"""the ontology's senses of acts -> which senses the words of a trigger have"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.lang.en.stems import root, stem
from graph.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Senses:
    """Stems of one word or of a phrase -> the senses it can have."""

    of_words: Mapping[tuple[str, ...], tuple[str, ...]]

    def find(self, words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
        """The senses of the phrases that stand in the words, else of the last telling word, and every word's root."""
        stems = [stem(word) for word in words]
        phrases = {
            name for phrase, names in self.of_words.items() if len(phrase) > 1 and _in(phrase, stems) for name in names
        }
        single = self.of_words.get((stem(telling[-1]),), ()) if telling else ()
        return frozenset(phrases) or frozenset(single) | {root(word) for word in telling}


def senses(world: Ontology) -> Senses:
    """The table of the ontology's `Act` blocks."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for block in world.of_kind("Act"):
        for phrase in block.texts("word", "en"):
            found[tuple(stem(word) for word in phrase.split())].add(block.id)
    return Senses({phrase: tuple(sorted(names)) for phrase, names in sorted(found.items())})


def _in(phrase: Iterable[str], stems: Sequence[str]) -> bool:
    """True when all words of the phrase are there."""
    return all(word in stems for word in phrase)
