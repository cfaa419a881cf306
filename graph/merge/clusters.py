"""weighed pairs -> groups: the strongest pair joins first, and two groups join only if on average they belong together"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import NamedTuple

Pair = tuple[str, str]
Groups = tuple[tuple[str, ...], ...]
Link = tuple[float, int]


class Opposed(NamedTuple):
    """Pairs of items that speak against being one, out of the items that are `telling` of it."""

    pairs: Collection[Pair] = ()
    telling: Collection[str] = ()


@dataclass(slots=True)
class _Board:
    """The groups so far and the links between them: the sum of the weights and the number of weighed pairs.

    `telling` counts the members of a group that can be opposed, `opposed` the opposed pairs between two groups.
    """

    dense: bool
    groups: dict[str, list[str]]
    links: dict[str, dict[str, Link]] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=dict)
    telling: dict[str, int] = field(default_factory=dict)
    opposed: dict[str, dict[str, int]] = field(default_factory=dict)

    def mean(self, one: str, other: str) -> float:
        """The average weight between two groups, over the weighed pairs or (dense) over all pairs."""
        total, number = self.links[one][other]
        return total / (len(self.groups[one]) * len(self.groups[other]) if self.dense else number)

    def parted(self, one: str, other: str) -> bool:
        """True for two groups that are said to be apart, or of which all that could tell say so."""
        against = self.opposed.get(one, {}).get(other, 0)
        return other in self.apart.get(one, ()) or (
            against > 0 and against == self.telling.get(one, 0) * self.telling.get(other, 0)
        )

    def merge(self, one: str, other: str) -> None:
        """Move all members, links and bars of the other group to this one."""
        for barred in self.apart.pop(other, set()):
            self.apart[barred].discard(other)
            self.apart[barred].add(one)
            self.apart.setdefault(one, set()).add(barred)
        self.groups[one] += self.groups.pop(other)
        self.telling[one] = self.telling.get(one, 0) + self.telling.pop(other, 0)
        for third, against in self.opposed.pop(other, {}).items():
            del self.opposed[third][other]
            if third != one:
                for here, there in ((one, third), (third, one)):
                    self.opposed.setdefault(here, {})[there] = self.opposed.get(here, {}).get(there, 0) + against
        for third, (total, number) in self.links.pop(other).items():
            if third != one:
                del self.links[third][other]
                before, count = self.links[one].get(third, (0.0, 0))
                self.links[one][third] = self.links[third][one] = (before + total, count + number)
        del self.links[one][other]


def join(
    items: Iterable[str],
    weights: Mapping[Pair, float],
    *,
    enough: float,
    dense: bool = False,
    apart: Iterable[Pair] = (),
    opposed: Opposed | None = None,
) -> Groups:
    """Groups of items, each sorted, in the order of their first members.

    A pair without a weight says nothing; with `dense` it counts as 0. Pairs that are `apart` never share a group. Two
    groups stay two where each pair of their telling items is `opposed`: one of several may be told wrongly.
    """
    board = _Board(dense, {item: [item] for item in sorted(items)})
    board.links = {item: {} for item in board.groups}
    for (one, other), weight in weights.items():
        board.links[one][other] = board.links[other][one] = (weight, 1)
    for one, other in apart:
        board.apart.setdefault(one, set()).add(other)
        board.apart.setdefault(other, set()).add(one)
    against = opposed or Opposed()
    board.telling = dict.fromkeys(against.telling, 1)
    for one, other in against.pairs:
        board.opposed.setdefault(one, {})[other] = board.opposed.setdefault(other, {})[one] = 1
    heap = [(-weight, min(pair), max(pair)) for pair, weight in weights.items() if weight >= enough]
    heapify(heap)
    while heap:
        weight, one, other = heappop(heap)
        if board.links.get(one, {}).get(other) is None or abs(board.mean(one, other) + weight) > 1e-9:
            continue
        if board.parted(one, other):
            continue
        board.merge(one, other)
        for third in board.links[one]:
            if (mean := board.mean(one, third)) >= enough:
                heappush(heap, (-mean, min(one, third), max(one, third)))
    return tuple(sorted(tuple(sorted(group)) for group in board.groups.values()))
