"""what articles say of one thing, each with a value that excludes others -> claims of each article that keeps to its own

Who is told to be two things in one article may be both: where an article has a value that excludes its own, it tells of two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, product
from typing import Generic, Protocol, TypeVar

from graph.attribution.speakers import own_voice
from graph.claims import identity
from graph.model import Claim, Reading, Span, Words

# Who is so many days later may be another.
_TIME = 31
# So many pairs of articles are compared at most on one thing.
_CROWD = 2000


class Value(Protocol):
    """A value, where it stands, and the name by which equal ones go."""

    @property
    def name(self) -> str: ...
    @property
    def span(self) -> Span: ...


V = TypeVar("V", bound=Value)


@dataclass(frozen=True, slots=True)
class Matter(Generic[V]):
    """What is compared: the facet, the rule that found the values, and whether two exclude one another."""

    facet: str
    rule: str
    apart: Callable[[V, V], bool]


def claims(matter: Matter[V], thing: str, rows: Iterable[tuple[Reading, V]]) -> Iterator[Claim]:
    """A claim of each article on the values that exclude one of another article."""
    homes: dict[str, list[V]] = defaultdict(list)
    readings: dict[str, Reading] = {}
    for reading, value in rows:
        homes[reading.article.id].append(value)
        readings[reading.article.id] = reading
    against: dict[tuple[str, Span], set[str]] = defaultdict(set)
    for one, other in islice(_pairs(homes), _CROWD):
        if _of_one_time(readings[one], readings[other]):
            for mine, yours in _opposed(matter, homes[one], homes[other]):
                against[one, mine.span].add(_sense(matter, yours))
                against[other, yours.span].add(_sense(matter, mine))
    for article, values in sorted(homes.items()):
        for value in values:
            if rivals := against.get((article, value.span)):
                yield _claim(matter, thing, readings[article], value, rivals)


def _pairs(homes: Mapping[str, Sequence[V]]) -> Iterator[tuple[str, str]]:
    """Every two articles that do not give the same values."""
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for article in sorted(homes):
        alike[tuple(sorted({value.name for value in homes[article]}))].append(article)
    for first, second in combinations(alike.values(), 2):
        yield from product(first, second)


def _opposed(matter: Matter[V], mine: Sequence[V], yours: Sequence[V]) -> Iterator[tuple[V, V]]:
    """The values of two articles that exclude one another; none of an article with two that do."""
    own = [{value.span for value in row if any(matter.apart(value, one) for one in row)} for row in (mine, yours)]
    for one, other in product(mine, yours):
        if matter.apart(one, other) and one.span not in own[0] and other.span not in own[1]:
            yield one, other


def _of_one_time(one: Reading, other: Reading) -> bool:
    days = [reading.published.first for reading in (one, other)]
    return None in days or abs((days[0] or 0) - (days[1] or 0)) <= _TIME


def _sense(matter: Matter[V], value: V) -> str:
    return f"{matter.facet}:{value.name}"


def _claim(matter: Matter[V], thing: str, reading: Reading, value: V, against: set[str]) -> Claim:
    article = reading.article
    words = Words(article.quote(value.span), _sense(matter, value), tuple(sorted(against)))
    ident = identity(article.id, thing, matter.facet, str(value.span.start))
    voice = own_voice(article)
    return Claim(ident, article.id, "", matter.facet, words, voice, value.span, matter.rule, topic=(thing,))
