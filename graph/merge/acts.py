"""the ontology's senses of acts -> which senses the words of a trigger have"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph.lang.en.acts import PARTICLES
from graph.lang.en.stems import root, stem
from graph.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Senses:
    """Stems of one word or of a phrase -> the senses it can have; `phrases` are those of several words by the first."""

    of_words: Mapping[tuple[str, ...], tuple[str, ...]]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]

    def find(self, words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
        """The senses of the phrases that stand in the words, else of the last telling word, and every word's root."""
        phrases = self._phrases(words)
        return phrases or self._single(words, telling) | roots(words, telling)

    def named(self, words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
        """The senses alone: of the phrases that stand in the words and of the last telling word."""
        return self._phrases(words) | self._single(words, telling)

    def _phrases(self, words: Sequence[str]) -> frozenset[str]:
        stems = [stem(word) for word in words]
        near = (phrase for first in stems for phrase in self.phrases.get(first, ()))
        return frozenset(name for phrase in near if _in(phrase, stems) for name in self.of_words[phrase])

    def _single(self, words: Sequence[str], telling: Sequence[str]) -> frozenset[str]:
        if not telling or _turned(words, telling[-1]):
            return frozenset()
        return frozenset(self.of_words.get((stem(telling[-1]),), ()))


def _turned(words: Sequence[str], last: str) -> bool:
    """ "Backed down": the particle right behind a verb makes another act of it, of which the verb alone says nothing."""
    return any(word == last and after in PARTICLES for word, after in pairwise(words))


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
    phrases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for several in sorted(words for words in found if len(words) > 1):
        phrases[several[0]].append(several)
    of_words = {phrase: tuple(sorted(names)) for phrase, names in sorted(found.items())}
    return Senses(of_words, {first: tuple(rows) for first, rows in phrases.items()})


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
