"""things with spans -> the ones inside or around a span, found without looking at all of them"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

from graph.values import Span

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Lookup(Generic[Item]):
    """Spans in text order with what stands there; `reach` is the furthest end of all spans up to each."""

    starts: tuple[int, ...]
    rows: tuple[tuple[Span, Item], ...]
    reach: tuple[int, ...]

    def inside(self, span: Span) -> Iterator[Item]:
        """What stands wholly inside a span, in text order."""
        first, last = bisect_left(self.starts, span.start), bisect_right(self.starts, span.end)
        return (item for place, item in self.rows[first:last] if place.end <= span.end)

    def around(self, span: Span) -> Iterator[Item]:
        """What stands around a span, the latest start first."""
        for number in range(bisect_right(self.starts, span.start) - 1, -1, -1):
            if self.reach[number] < span.end:
                return
            place, item = self.rows[number]
            if place.end >= span.end:
                yield item


def lookup(rows: Iterable[tuple[Span, Item]]) -> Lookup[Item]:
    """Pairs of a span and what stands there -> a lookup; those of one span keep their order."""
    ordered = tuple(sorted(rows, key=lambda row: row[0]))
    return Lookup(tuple(s.start for s, _ in ordered), ordered, tuple(accumulate((s.end for s, _ in ordered), max)))
