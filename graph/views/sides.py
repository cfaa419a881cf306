"""an agreement -> how its sides stand on a page: who gives which value, and what sign stands between two of them"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.compare.positions import agrees
from graph.model import Agreement, Polarity, Position, Relation, Thing, Verdict

_OCCURRENCE = "occurrence"


@dataclass(frozen=True, slots=True)
class Lane:
    """A source: its row in the chart, its letters, its articles."""

    id: str
    name: str
    short: str
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """An outlet behind a value, the anchor of its first words for it, their claim, and when its article was published
    where that may be why it says something else."""

    lane: Lane
    anchor: str
    claim: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a facet: who gives it, and how many independent origins that makes."""

    label: str
    voices: tuple[Voice, ...]
    origins: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet of an event: the verdict and the sides; `unsaid` and `inside` name outlets, `signs` stand before the
    second side and those behind it: how it stands to the one before; `opposed` are the places of every two sides that
    cannot both hold."""

    id: str
    name: str
    verdict: str
    sides: tuple[Side, ...]
    unsaid: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    opposed: tuple[tuple[int, int], ...] = ()

    @property
    def undoubted(self) -> bool:
        """Whether all that this tells is that it happened, as everybody says."""
        return self.id == _OCCURRENCE and self.verdict == Verdict.AGREE and len(self.sides) < 2

    @property
    def contested(self) -> tuple[Side, ...]:
        """The sides that cannot hold together with another; all where no two of them are known to be opposed."""
        places = sorted({place for pair in self.opposed for place in pair})
        return tuple(self.sides[place] for place in places) or self.sides

    @property
    def row(self) -> tuple[tuple[str, Side], ...]:
        """The sides in the order of reading, each with the sign before it ("" before the first): where no two neighbours
        are opposed, those that are stand next to one another, and those that fit with all come last."""
        if not self.opposed or self.verdict != Verdict.DIVERGE or any(b - a == 1 for a, b in self.opposed):
            return tuple(zip(("", *self.signs), self.sides, strict=False))
        order = self._facing()
        against = [tuple(sorted(pair)) in self.opposed for pair in zip(order, order[1:], strict=False)]
        between = (Verdict.DIVERGE.value if apart else Verdict.AGREE.value for apart in against)
        return tuple(zip(("", *between), (self.sides[place] for place in order), strict=True))

    def _facing(self) -> list[int]:
        contested = sorted({place for pair in self.opposed for place in pair})
        order: list[int] = []
        while contested:
            facing = (p for p in contested if order and tuple(sorted((order[-1], p))) in self.opposed)
            order.append(next(facing, contested[0]))
            contested.remove(order[-1])
        return order + [place for place in range(len(self.sides)) if place not in order]

    @property
    def apart(self) -> bool:
        """Whether each side stands alone: several sources give a value, and nothing ties one to another."""
        outlets = {voice.lane.id for side in self.sides for voice in side.voices}
        return self.verdict == Verdict.ONE_SOURCE and len(self.sides) > 1 < len(outlets)

    @property
    def said(self) -> str:
        """The name of the verdict."""
        return "within" if self.within else "apart" if self.apart else self.verdict

    @property
    def within(self) -> bool:
        """Whether speakers in one source diverge, and no source from another."""
        outlets = {voice.lane.id for side in self.sides for voice in side.voices}
        return self.verdict == Verdict.DIVERGE and len(outlets) < 2


def signs(agreement: Agreement) -> Iterator[str]:
    """How each side stands to the one before it; of two that one source gives together, neither is against the other, and
    two things of which neither is a part or another name of the other do not fit together: they stand side by side."""
    verdict, sides = agreement.verdict, agreement.positions
    apart = {pair for pair in agreement.opposed if pair[1] - pair[0] == 1} if verdict is Verdict.DIVERGE else set()
    for place in range(1, len(sides)):
        beside = bool(apart) and (place - 1, place) not in apart
        if verdict is Verdict.COMPATIBLE:
            beside = unlike(sides[place - 1], sides[place])
        yield Verdict.AGREE.value if beside else verdict.value


def unlike(one: Position, other: Position) -> bool:
    """True for two things of which neither is a part or another name of the other."""
    both_things = isinstance(one.value, Thing) and isinstance(other.value, Thing)
    return both_things and agrees(one.value, other.value) is Relation.CONFLICT


def same(one: Position, other: Position) -> bool:
    """True for one value told in two ways."""
    return _denied(one) is _denied(other) and agrees(one.value, other.value) is Relation.AGREE


def _denied(position: Position) -> bool:
    return any(claim.polarity is Polarity.NEGATIVE for claim in position.claims)
