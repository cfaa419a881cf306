"""the actors named so far in an article -> the latest of a kind, the foremost, the one a person's pronoun means"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from graph.lang.en import actors as words
from graph.model import Thing
from graph.text import Token

# How many sentences back the article's actors, those a pronoun means, and those just named may stand.
_FAR, _MEANT, _NEAR = 60, 3, 1
_PERSON = frozenset(("person",))


@dataclass(slots=True)
class Recent:
    """The actors named so far, the latest last, each with its sentence and whether it was a subject; a working list."""

    named: list[tuple[Thing, int, bool]] = field(default_factory=list)
    crowds: dict[str, Thing] = field(default_factory=dict)
    offices: dict[str, Thing] = field(default_factory=dict)
    institutions: dict[str, Thing] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    lands: list[tuple[Thing, int]] = field(default_factory=list)
    spokesmen: set[str] = field(default_factory=set)

    def last(self, kinds: frozenset[str], sentence: int) -> Thing | None:
        """The latest actor of one of the kinds in a sentence."""
        return next((thing for thing, _, _ in self._within(kinds, sentence, 0)), None)

    def all(self, kinds: frozenset[str], sentence: int) -> Iterator[Thing]:
        """The actors of the kinds within reach, the latest first."""
        return (thing for thing, _, _ in self._within(kinds, sentence, _FAR))

    def foremost(self, kinds: frozenset[str], sentence: int, barred: Set[str]) -> Thing | None:
        """The latest subject among the actors of the kinds just named, else the latest of them; none whose id is `barred`."""
        near = (one for one in self._within(kinds, sentence, _NEAR) if one[0].id not in barred)
        best = max(near, key=lambda one: (one[2], one[1]), default=None)
        return best[0] if best else None

    def subject(self, gender: str, token: Token, barred: str) -> Thing | None:
        """Whom a pronoun of a gender means: the subject of its sentence, else of those before, else the latest person that fits.

        An object is not the subject of its own sentence ("pushed her back"); the one whose id is `barred` is not meant.
        """
        acted_on = token.relation in ("obj", "iobj", "obl") and not token.lower.endswith(words.REFLEXIVE)
        fitting = [
            one
            for one in self._within(_PERSON, token.sentence, _MEANT)
            if self.genders.get(one[0].id, gender) == gender and one[0].id != barred
            if not (acted_on and one[2] and one[1] == token.sentence)
        ]
        best = max(fitting, key=lambda one: (one[2], one[1]), default=None)
        if best:
            self.genders.setdefault(best[0].id, gender)
        return best[0] if best else None

    def _within(self, kinds: frozenset[str], sentence: int, far: int) -> Iterator[tuple[Thing, int, bool]]:
        for one in reversed(self.named):
            if sentence - one[1] > far:
                return
            if one[0].kind in kinds:
                yield one

    def two(self, kinds: frozenset[str]) -> tuple[Thing, ...]:
        """The latest two different actors of the kinds."""
        found: list[Thing] = []
        for thing, _, _ in reversed(self.named):
            if thing.kind in kinds and thing not in found:
                found.append(thing)
            if len(found) == 2:
                return tuple(found)
        return ()
