"""a timeline -> a networkx graph of events, actors, places and outlets, as GraphML and GEXF"""

from __future__ import annotations

import io
import re

import networkx as nx

from graph.model import Event, Timeline


def network(timeline: Timeline) -> nx.MultiDiGraph:
    """Nodes: events, actors, places, outlets; edges: takes part, happens in, reports, part of, caused by."""
    graph = nx.MultiDiGraph()
    outlets = {article.id: article.source for article in timeline.articles}
    for source in outlets.values():
        graph.add_node(f"outlet:{source.id}", label=source.name, kind="outlet")
    for event in timeline.events:
        graph.add_node(event.id, label=event.label, kind="event", type=event.type, date=event.when.edtf)
    for event in timeline.events:
        for article in sorted({mention.article for mention in event.mentions}):
            graph.add_edge(f"outlet:{outlets[article].id}", event.id, kind="reports")
        _things(graph, event)
    return graph


def _things(graph: nx.MultiDiGraph, event: Event) -> None:
    for kind, edge, things in (("actor", "takes part", event.actors), ("place", "happens in", event.places)):
        for thing in things:
            node = f"{kind}:{thing.id or thing.name}"
            graph.add_node(node, label=thing.name or thing.id, kind=kind)
            graph.add_edge(*((node, event.id) if kind == "actor" else (event.id, node)), kind=edge)
    for name, others in (("part of", event.part_of), ("caused by", event.caused_by)):
        for other in others:
            graph.add_edge(event.id, other, kind=name)


def graphml(timeline: Timeline) -> str:
    """The network as GraphML."""
    out = io.BytesIO()
    nx.write_graphml(network(timeline), out, named_key_ids=True)
    return out.getvalue().decode()


def gexf(timeline: Timeline) -> str:
    """The network as GEXF 1.2, without the date of writing and the version that networkx adds."""
    out = io.BytesIO()
    nx.write_gexf(network(timeline), out)
    written = re.sub(r' lastmodifieddate="[^"]*"', "", out.getvalue().decode())
    return re.sub(r"<creator>[^<]*<", "<creator>Parallax<", written)
