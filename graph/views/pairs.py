"""Story -> for each two sources the points both speak on, and whether they agree, fit together or diverge on them"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, product

from graph.model import Agreement, Position, Verdict
from graph.views.cards import matter
from graph.views.sides import Lane, same, unlike
from graph.views.story import Story
from graph.views.wording import valued

RELATIONS = ("diverge", "compatible", "agree")


@dataclass(frozen=True, slots=True)
class Point:
    """One facet of one event to which two sources give a value: the values and the anchors of their words."""

    event: str
    label: str
    facet: str
    relation: str
    first: tuple[str, str]
    second: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sources with all points they share, the divergent ones first."""

    first: Lane
    second: Lane
    points: tuple[Point, ...]
    counts: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Stand:
    """What one source gives on one event, and its sharpest relation to any other source."""

    relation: str
    event: str
    label: str
    value: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Cell:
    """All of one source on one facet."""

    counts: Counter[str]
    stands: tuple[Stand, ...]


def pairs(story: Story) -> tuple[Pair, ...]:
    """Every two sources that share a point."""
    found: dict[tuple[int, int], list[Point]] = {}
    for agreement in story.timeline.agreements:
        for (one, other), point in _points(story, agreement):
            found.setdefault((one, other), []).append(point)
    return tuple(_pair(story, places, points) for places, points in sorted(found.items()))


def _pair(story: Story, places: tuple[int, int], points: list[Point]) -> Pair:
    ordered = tuple(sorted(points, key=lambda point: RELATIONS.index(point.relation)))
    counts = Counter(point.relation for point in points)
    return Pair(story.lanes[places[0]], story.lanes[places[1]], ordered, counts)


def _points(story: Story, agreement: Agreement) -> Iterator[tuple[tuple[int, int], Point]]:
    stands = _stands(story, agreement)
    for one, other in combinations(sorted(stands), 2):
        relation = _relation(agreement, stands[one], stands[other])
        if relation:
            yield (one, other), _point(story, agreement, (stands[one], one), (stands[other], other), relation)


def _stands(story: Story, agreement: Agreement) -> dict[int, list[int]]:
    """Lane -> the places of the positions that it takes."""
    found: dict[int, list[int]] = {}
    for number, position in enumerate(agreement.positions):
        for place in sorted({story.lane_place[claim.article] for claim in position.claims}):
            found.setdefault(place, []).append(number)
    return found


def _point(
    story: Story, agreement: Agreement, one: tuple[list[int], int], other: tuple[list[int], int], relation: str
) -> Point:
    label = story.names.get(agreement.event) or agreement.label or agreement.topic
    facet = story.messages.name("facet", agreement.facet)
    shared = [position for position in one[0] if position in other[0]]
    sides = [_said(story, agreement, agreement.positions[(shared or stand)[0]], place) for stand, place in (one, other)]
    return Point(agreement.event, label, facet, relation, sides[0], sides[1])


def _relation(agreement: Agreement, one: list[int], other: list[int]) -> str:
    """How two sources stand to each other, whatever a third one says; "" where nothing ties what they name together."""
    if set(one) & set(other):
        return "agree"
    opposed = any((min(pair), max(pair)) in agreement.opposed for pair in product(one, other))
    if opposed and agreement.verdict is Verdict.DIVERGE:
        return "diverge"
    told = [(agreement.positions[a], agreement.positions[b]) for a, b in product(one, other)]
    if any(same(*pair) for pair in told):
        return "agree"
    return "" if all(unlike(*pair) for pair in told) else "compatible"


def _said(story: Story, agreement: Agreement, position: Position, place: int) -> tuple[str, str]:
    claim = next(claim for claim in position.claims if story.lane_place[claim.article] == place)
    return valued(position, story.messages), story.shelf.spot(claim.id, matter(agreement))


def by_facet(found: tuple[Pair, ...]) -> dict[str, dict[str, Cell]]:
    """For each source and facet: where it agrees, fits together or diverges with another; the sharpest relation counts."""
    seen: dict[str, dict[str, dict[str, Stand]]] = {}
    for pair in found:
        for point in pair.points:
            for lane, (value, place) in ((pair.first, point.first), (pair.second, point.second)):
                stands = seen.setdefault(lane.id, {}).setdefault(point.facet, {})
                stand = Stand(point.relation, point.event, point.label, value, place)
                key = point.event or point.label
                stands[key] = min(stands.get(key, stand), stand, key=lambda s: RELATIONS.index(s.relation))
    return {lane: {facet: _cell(stands) for facet, stands in rows.items()} for lane, rows in seen.items()}


def _cell(stands: dict[str, Stand]) -> Cell:
    ordered = tuple(sorted(stands.values(), key=lambda stand: RELATIONS.index(stand.relation)))
    return Cell(Counter(stand.relation for stand in ordered), ordered)
