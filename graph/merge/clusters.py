"""weighed pairs -> groups: the strongest pair joins first, and two groups join only if on average they belong together"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

Pair = tuple[str, str]
Groups = tuple[tuple[str, ...], ...]
Link = tuple[float, int]


@dataclass(slots=True)
class _Board:
    """The groups so far and the links between them: the sum of the weights and the number of weighed pairs."""

    dense: bool
    groups: dict[str, list[str]]
    links: dict[str, dict[str, Link]] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=dict)

    def mean(self, one: str, other: str) -> float:
        """The average weight between two groups, over the weighed pairs or (dense) over all pairs."""
        total, number = self.links[one][other]
        return total / (len(self.groups[one]) * len(self.groups[other]) if self.dense else number)

    def merge(self, one: str, other: str) -> None:
        """Move all members, links and bars of the other group to this one."""
        for barred in self.apart.pop(other, set()):
            self.apart[barred].discard(other)
            self.apart[barred].add(one)
            self.apart.setdefault(one, set()).add(barred)
        self.groups[one] += self.groups.pop(other)
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
) -> Groups:
    """Groups of items, each sorted, in the order of their first members.

    A pair without a weight says nothing; with `dense` it counts as 0. Pairs that are `apart` never share a group.
    """
    board = _Board(dense, {item: [item] for item in sorted(items)})
    board.links = {item: {} for item in board.groups}
    for (one, other), weight in weights.items():
        board.links[one][other] = board.links[other][one] = (weight, 1)
    for one, other in apart:
        board.apart.setdefault(one, set()).add(other)
        board.apart.setdefault(other, set()).add(one)
    heap = [(-weight, min(pair), max(pair)) for pair, weight in weights.items() if weight >= enough]
    heapify(heap)
    while heap:
        weight, one, other = heappop(heap)
        if board.links.get(one, {}).get(other) is None or abs(board.mean(one, other) + weight) > 1e-9:
            continue
        if other in board.apart.get(one, ()):
            continue
        board.merge(one, other)
        for third in board.links[one]:
            if (mean := board.mean(one, third)) >= enough:
                heappush(heap, (-mean, min(one, third), max(one, third)))
    return tuple(sorted(tuple(sorted(group)) for group in board.groups.values()))
