"""cards -> Picture: a place for every actor, event and claim; x by date, y by the actors, all computed here"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import sqrt
from urllib.parse import quote

from graph.lang.en.quotes import NOBODY_NAMED
from graph.views import when
from graph.views.cards import Card
from graph.views.sides import Facet
from graph.views.story import Story, bounds

_TIES = {"parts": "whole", "effect": "cause"}
_CELL = (150, 58)
_SPACE = 2.2
_SHORT = 730
_ROUNDS = 4
_REACH = 60
# Cells around a place, the nearest first; up and down is nearer than left and right, which is time.
_AROUND = sorted(
    ((i, j) for i in range(-_REACH, _REACH + 1) for j in range(-_REACH, _REACH + 1)),
    key=lambda cell: ((3 * cell[0]) ** 2 + cell[1] ** 2, cell),
)


@dataclass(frozen=True, slots=True)
class Node:
    """An actor, an event or a claim (one value of one facet) with its place."""

    id: str
    kind: str
    label: str
    title: str
    state: str = "one"
    event: str = ""
    anchor: str = ""
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie: part (actor in event), about (claim on event), said (speaker of claim), against (two claims that cannot both hold), whole and
    cause (event and event)."""

    first: str
    second: str
    kind: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Nodes with places, edges, and where which year begins."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    ticks: tuple[tuple[int, str], ...]


def place(story: Story, cards: tuple[Card, ...]) -> Picture:
    """The picture of some events."""
    nodes, edges = _network(story, cards)
    wide, tall = _size(len(nodes))
    across = _across(cards, wide)
    near: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        near[edge.first].append(edge.second)
        near[edge.second].append(edge.first)
    x = _columns(nodes, near, across)
    y = _heights(nodes, near, x, tall)
    settled = tuple(_settle([replace(node, x=x[node.id], y=y[node.id]) for node in nodes]))
    return Picture(settled, tuple(edges), _ticks(cards, across, story.messages.of("when")["shortmonths"]))


def _network(story: Story, cards: tuple[Card, ...]) -> tuple[list[Node], list[Edge]]:
    actors: dict[str, Node] = {}
    nodes: list[Node] = []
    edges: list[Edge] = []
    for card in cards:
        title = f"{card.date}: {card.label}"
        nodes.append(Node(f"e-{card.id}", "event", card.label, title, card.state, card.id, f"e-{quote(card.id)}"))
        for name in dict.fromkeys(card.actors):
            actors.setdefault(name, Node(f"a-{name}", "actor", name, name))
            edges.append(Edge(f"a-{name}", f"e-{card.id}", "part"))
        for number, facet in enumerate(card.compared):
            _add_claims(story, card, (number, facet), (actors, nodes, edges))
    return [*actors.values(), *nodes], [*edges, *_ties(story, cards)]


def _ties(story: Story, cards: tuple[Card, ...]) -> Iterator[Edge]:
    """What an event includes and what it is said to have led to, where both are in the picture."""
    inside = {card.id for card in cards}
    for card in cards:
        for key, other in story.relations.get(card.id, ()):
            if key in _TIES and other in inside:
                yield Edge(f"e-{card.id}", f"e-{other}", _TIES[key])


def _add_claims(
    story: Story, card: Card, which: tuple[int, Facet], into: tuple[dict[str, Node], list[Node], list[Edge]]
) -> None:
    (number, facet), (actors, nodes, edges) = which, into
    ids = [f"c-{card.id}-{number}-{n}" for n in range(len(facet.sides))]
    state = "one" if facet.apart else facet.verdict if facet.verdict in {"agree", "diverge"} else "compatible"
    for name, side in zip(ids, facet.sides, strict=True):
        letters = " ".join(voice.lane.short for voice in side.voices)
        title = f"{facet.name}: {side.label} ({', '.join(voice.lane.name for voice in side.voices)})"
        anchor = side.voices[0].anchor if side.voices else f"e-{quote(card.id)}"
        nodes.append(Node(name, "claim", f"{side.label} · {letters}", title, state, card.id, anchor))
        edges.append(Edge(name, f"e-{card.id}", "about"))
        for speaker in _speakers(story, side.claims):
            actors.setdefault(speaker, Node(f"a-{speaker}", "actor", speaker, speaker))
            edges.append(Edge(f"a-{speaker}", name, "said"))
    if facet.verdict == "diverge":
        edges.extend(Edge(ids[one], ids[other], "against") for one, other in facet.opposed)


def _speakers(story: Story, claims: Iterable[str]) -> list[str]:
    told = [story.claims[claim].speaker for claim in claims if claim in story.claims]
    return list(dict.fromkeys(s.name for s in told if s.kind != "outlet" and s.name not in {"", NOBODY_NAMED}))


def _size(count: int) -> tuple[float, float]:
    """Width and height of a picture twice as wide as high with room for so many nodes."""
    tall = max(sqrt(count * _CELL[0] * _CELL[1] * _SPACE / 2), 8 * _CELL[1])
    return 2 * tall, tall


def _across(cards: tuple[Card, ...], width: float) -> dict[str, float]:
    """Where each event stands from left to right: part calendar, part order, so that bursts do not pile up."""
    days = [bounds(card.when)[0] for card in cards if card.when.known]
    low, high = (min(days), max(days)) if days else (0.0, 0.0)
    found = {}
    for number, card in enumerate(cards):
        order = number / max(len(cards) - 1, 1)
        calendar = (bounds(card.when)[0] - low) / max(high - low, 1) if card.when.known else 1.05
        found[card.id] = width * (0.35 * calendar + 0.65 * order)
    return found


def _columns(nodes: list[Node], near: dict[str, list[str]], across: dict[str, float]) -> dict[str, float]:
    x = {node.id: across[node.event] + (_CELL[0] if node.kind == "claim" else 0) for node in nodes if node.event}
    for node in nodes:
        if not node.event:
            places = [x[other] for other in near[node.id] if other in x]
            x[node.id] = sum(places) / len(places) if places else 0.0
    return x


def _heights(nodes: list[Node], near: dict[str, list[str]], x: dict[str, float], tall: float) -> dict[str, float]:
    """Actors spread from top to bottom, events and claims at the mean of what they hang on, a few rounds over."""
    actors = sorted((node.id for node in nodes if node.kind == "actor"), key=lambda name: (x[name], name))
    y = {name: tall * n / max(len(actors) - 1, 1) for n, name in enumerate(actors)}
    for _ in range(_ROUNDS):
        for node in nodes:
            if node.kind != "actor":
                places = [y[other] for other in near[node.id] if other in y]
                y[node.id] = sum(places) / len(places) if places else tall / 2
        means = {name: sum(y[o] for o in near[name]) / max(len(near[name]), 1) for name in actors}
        for n, name in enumerate(sorted(actors, key=lambda name: (means[name], name))):
            y[name] = tall * n / max(len(actors) - 1, 1)
    return y


def _settle(nodes: list[Node]) -> Iterable[Node]:
    """Each node in the free cell nearest to its place; events choose first."""
    taken: set[tuple[int, int]] = set()
    order = {"event": 0, "actor": 1, "claim": 2}
    ranked = sorted(range(len(nodes)), key=lambda n: (order[nodes[n].kind], nodes[n].x, nodes[n].id))
    settled: dict[int, Node] = {}
    for number in ranked:
        node = nodes[number]
        column, row = round(node.x / _CELL[0]), round(node.y / _CELL[1])
        cell = next((column + i, row + j) for i, j in _AROUND if (column + i, row + j) not in taken)
        taken.add(cell)
        settled[number] = replace(node, x=float(cell[0] * _CELL[0] + (cell[1] % 2) * 40), y=float(cell[1] * _CELL[1]))
    return [settled[number] for number in range(len(nodes))]


def _ticks(cards: tuple[Card, ...], across: dict[str, float], months: list[str]) -> tuple[tuple[int, str], ...]:
    """Where a year begins; in a story of two years or less, where a month does."""
    days = [bounds(card.when)[0] for card in cards if card.when.known]
    short = bool(days) and max(days) - min(days) < _SHORT
    found: list[tuple[int, str]] = []
    for card in cards:
        date = when.iso(card.when.first or card.when.last)
        said = f"{months[int(date[5:7]) - 1]} {date[:4]}" if date and short else date[:4]
        if said and (not found or (found[-1][1] != said and across[card.id] - found[-1][0] > 220)):
            found.append((round(across[card.id]), said))
    return tuple(found)
