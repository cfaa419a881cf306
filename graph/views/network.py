"""Story -> graph.html: actors, events and claims as a vis-network picture placed by date, and the same as a table"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from pyvis.network import Network

from graph.views import page
from graph.views.cards import Card
from graph.views.placing import Edge, Node, Picture, place
from graph.views.story import Story
from graph.views.timeline import home

MOST = 2000
SMALL = 150
READABLE = 100
_LIBRARY = ("templates", "lib", "vis-9.1.2", "vis-network.min.js")
_SHAPES = {"actor": "dot", "event": "diamond", "claim": "square"}
_SIZES = {"actor": 13, "event": 17, "claim": 9}
_POINTED = ("whole", "cause")
_DASHES: Mapping[str, bool | list[int]] = {
    "part": False,
    "about": False,
    "said": [7, 5],
    "against": [2, 5],
    "whole": False,
    "cause": False,
}


def render(story: Story, out: Path) -> tuple[Path, ...]:
    """Write the network; its path."""
    cards, whole = _chosen(story)
    picture, say = place(story, cards), story.messages.say
    text = page.page(
        "graph.html", story, page.Assets(("base.css", "table.css", "network.css"), ("dom.js", "network.js"), library=library()),
        current="graph", title=say("graph.title", story=story.title), description=say("graph.description"),
        data=_data(story, cards, picture), cards=cards, files=home(story), whole=whole, shown=len(picture.nodes),
        actors=sorted((n.label, n.id) for n in picture.nodes if n.kind == "actor"),
    )  # fmt: skip
    return page.write(out, {"graph.html": text})


def library() -> str:
    """The script of vis-network as pyvis carries it, with its licence on top."""
    text = files("pyvis").joinpath(*_LIBRARY).read_text(encoding="utf-8")
    return text.replace("</script", "<\\/script")


def _size(card: Card) -> int:
    return 1 + len(card.actors) // 2 + sum(len(facet.sides) for facet in card.compared)


def _chosen(story: Story) -> tuple[tuple[Card, ...], int]:
    """The events of the picture in date order, and how many nodes all would have made (0 when all are in)."""
    whole = sum(map(_size, story.cards))
    return (story.cards, 0) if whole <= MOST else (_foremost(story.cards, MOST), whole)


def _foremost(cards: tuple[Card, ...], room: int) -> tuple[Card, ...]:
    """In date order, as many as there is room for: those on which sources diverge, then those most sources report."""
    kept = set()
    for card in sorted(cards, key=lambda card: (card.state != "diverge", card.within, -len(card.lanes), -card.voices)):
        room -= _size(card)
        if room < 0:
            break
        kept.add(card.id)
    return tuple(card for card in cards if card.id in kept)


def _data(story: Story, cards: tuple[Card, ...], picture: Picture) -> dict[str, Any]:
    network = pictured(picture)
    ids = {node["id"]: n for n, node in enumerate(network.nodes)}
    files = home(story)
    return {
        "nodes": [{**node, "id": ids[node["id"]]} for node in network.nodes],
        "edges": [{k: ids[v] if k in {"from", "to"} else v for k, v in edge.items()} for edge in network.edges],
        "shared": _shared(story, cards, picture),
        "links": [_link(files, node) for node in picture.nodes], "ticks": picture.ticks,
        "names": [node.id for node in picture.nodes], "words": story.messages.of("graph"),
    }  # fmt: skip


def _shared(story: Story, cards: tuple[Card, ...], picture: Picture) -> dict[str, Any]:
    """The foremost of the events that several sources report, with places of their own: where a large picture begins."""
    several = _foremost(tuple(card for card in cards if len(card.lanes) > 1), READABLE)
    if len(picture.nodes) <= SMALL or not 2 < len(several) < len(cards):
        return {}
    part, ids = place(story, several), {node.id: n for n, node in enumerate(picture.nodes)}
    said = story.messages.say("graph.shared", n=len(several), all=f"{len(cards):,}")
    places = [[ids[node.id], round(node.x), round(node.y)] for node in part.nodes]
    return {"places": places, "ticks": part.ticks, "said": said}


def pictured(picture: Picture) -> Network:
    """The picture as a pyvis network: positions fixed, no physics."""
    network = Network()
    for node in picture.nodes:
        network.add_node(
            node.id, label=_short(node.label), title=node.title, shape=_SHAPES[node.kind], size=_SIZES[node.kind],
            group=node.kind if node.kind == "actor" else node.state, x=round(node.x), y=round(node.y),
        )  # fmt: skip
    for edge in picture.edges:
        network.add_edge(edge.first, edge.second, dashes=_DASHES[edge.kind], kind=edge.kind, **_arrow(edge))
    return network


def _arrow(edge: Edge) -> dict[str, str]:
    return {"arrows": "to"} if edge.kind in _POINTED else {}


def _short(text: str) -> str:
    return text if len(text) <= 26 else text[:25].rstrip() + "…"


def _link(files: Mapping[str, str], node: Node) -> str:
    return f"{files[node.event]}#{node.anchor}" if node.event in files else ""
