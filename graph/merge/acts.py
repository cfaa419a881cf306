"""the ontology's senses of acts -> which senses the words of a trigger have"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.lang.en.acts import PARTICLES
from graph.lang.en.stems import root, stem
from graph.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Senses:
    """Stems of one word or of a phrase -> the senses it can have."""

    of_words: Mapping[tuple[str, ...], tuple[str, ...]]

    def find(self, words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
        """The senses of the phrases that stand in the words, else of the last telling word, and every word's root."""
        phrases = self._phrases(words)
        return phrases or self._single(telling) | roots(words, telling)

    def named(self, words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
        """The senses alone: of the phrases that stand in the words and of the last telling word."""
        return self._phrases(words) | self._single(telling)

    def _phrases(self, words: Sequence[str]) -> frozenset[str]:
        stems = [stem(word) for word in words]
        found = (names for phrase, names in self.of_words.items() if len(phrase) > 1 and _in(phrase, stems))
        return frozenset(name for names in found for name in names)

    def _single(self, telling: Sequence[str]) -> frozenset[str]:
        return frozenset(self.of_words.get((stem(telling[-1]),), ()) if telling else ())


def roots(words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
    """The roots of the telling words, each with what makes another act of it: who backs down does not back."""
    particles = [word for word in words[1:] if word in PARTICLES]
    return frozenset(" ".join((root(word), *particles)) for word in telling)


def senses(world: Ontology, kind: str = "Act") -> Senses:
    """The table of the words of the ontology's `Act` blocks, or of those of another kind."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for block in world.of_kind(kind):
        for phrase in block.texts("word", "en"):
            found[tuple(stem(word) for word in phrase.split())].add(block.id)
    return Senses({phrase: tuple(sorted(names)) for phrase, names in sorted(found.items())})


@dataclass(frozen=True, slots=True)
class Families:
    """Senses and kinds of acts, and stems of words -> the families they are of."""

    of_members: Mapping[str, frozenset[str]]
    of_words: Senses

    def find(self, members: Iterable[str], words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
        """The families of the senses and kinds, and of the words themselves."""
        known = {name for member in members for name in self.of_members.get(member, ())}
        return frozenset(known) | self.of_words.named(words, telling)


def families(world: Ontology) -> Families:
    """The table of the ontology's `Family` blocks."""
    return Families(sides(world, "Family"), senses(world, "Family"))


def sides(world: Ontology, kind: str) -> Mapping[str, frozenset[str]]:
    """Member -> the blocks of a kind that name it: its families (`Family`), the happenings it is of (`Sides`, `Steps`)."""
    found: dict[str, set[str]] = defaultdict(set)
    for block in world.of_kind(kind):
        for member in block.texts("member"):
            found[member].add(block.id)
    return {member: frozenset(names) for member, names in sorted(found.items())}


def _in(phrase: Iterable[str], stems: Sequence[str]) -> bool:
    """True when all words of the phrase are there."""
    return all(word in stems for word in phrase)
