"""weighed pairs -> groups: the strongest pair joins first, and two groups join only if on average they belong together"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

Pair = tuple[str, str]


def join(items: Iterable[str], weights: Mapping[Pair, float], *, enough: float) -> tuple[tuple[str, ...], ...]:
    """Groups of items, each sorted, in the order of their first members; a pair without weight says nothing."""
    groups = {item: [item] for item in sorted(items)}
    links: dict[str, dict[str, tuple[float, int]]] = {item: {} for item in groups}
    for (one, other), weight in weights.items():
        links[one][other] = links[other][one] = (weight, 1)
    heap = [(-weight, min(pair), max(pair), 1) for pair, weight in weights.items() if weight >= enough]
    heapify(heap)
    while heap:
        weight, one, other, count = heappop(heap)
        if links.get(one, {}).get(other) == (-weight * count, count) or _current(links, one, other, -weight, count):
            _merge(groups, links, one, other)
            for third, (total, number) in links[one].items():
                if total / number >= enough:
                    heappush(heap, (-total / number, min(one, third), max(one, third), number))
    return tuple(sorted(tuple(sorted(group)) for group in groups.values()))


def _current(links: dict[str, dict[str, tuple[float, int]]], one: str, other: str, mean: float, count: int) -> bool:
    total, number = links.get(one, {}).get(other, (0.0, 0))
    return number == count and abs(total / number - mean) < 1e-9 if number else False


def _merge(groups: dict[str, list[str]], links: dict[str, dict[str, tuple[float, int]]], one: str, other: str) -> None:
    groups[one] += groups.pop(other)
    moved = links.pop(other)
    for third, (total, number) in moved.items():
        if third == one:
            continue
        del links[third][other]
        before, count = links[one].get(third, (0.0, 0))
        links[one][third] = links[third][one] = (before + total, count + number)
    links[one].pop(other, None)
