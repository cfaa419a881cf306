"""a timeline -> the graph in every format, and back: a store that answers SPARQL"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pyoxigraph as ox

from graph.errors import OptionError
from graph.model import Timeline
from graph.ontology import Ontology
from graph.rdf import describe, jsonld, trig, turtle
from graph.rdf.articles import article_triples
from graph.rdf.merged import merged_triples
from graph.rdf.nodes import Base, slug
from graph.rdf.things import thing_triples

DEFAULT_BASE = "https://example.org/"
FORMATS: dict[str, Callable[[tuple[ox.Quad, ...]], bytes]] = {
    "graph.ttl": turtle.write,
    "graph.trig": trig.write,
    "graph.jsonld": jsonld.write,
}


def checked(base: str) -> str:
    """The base itself; OptionError for one that no IRI can begin with."""
    try:
        ox.NamedNode(f"{base or DEFAULT_BASE}event/e1")
    except ValueError as error:
        raise OptionError(f"--base {base}: no IRI begins so ({error}). Write one like {DEFAULT_BASE}") from error
    if base and not base.endswith(("/", "#")):
        raise OptionError(f"--base {base}: names would run into it. End it in /, like {base}/")
    return base


def base_of(timeline: Timeline, base: str = "") -> Base:
    """The IRI the data hangs on: the one given (ending in /), else one made from the story's title."""
    return Base(checked(base) or f"{DEFAULT_BASE}{slug(timeline.title)[:60].strip('-')}/")


def quads(timeline: Timeline, world: Ontology, *, base: str = "", quotes: bool = True) -> tuple[ox.Quad, ...]:
    """timeline -> sorted, distinct quads: a named graph per article and one for the merge."""
    return tuple(sorted(set(_quads(base_of(timeline, base), timeline, world, quotes)), key=str))


def _quads(base: Base, timeline: Timeline, world: Ontology, quotes: bool) -> Iterator[ox.Quad]:
    for reading in timeline.readings:
        graph = base.node("graph", reading.article.id)
        yield from (ox.Quad(*triple, graph) for triple in article_triples(base, reading, quotes=quotes))
    merged = base.node("graph", "merged")
    for source in (merged_triples(base, timeline), thing_triples(base, timeline, world)):
        yield from (ox.Quad(*triple, merged) for triple in source)


def write(timeline: Timeline, out: Path, world: Ontology, *, base: str = "", quotes: bool = True) -> tuple[Path, ...]:
    """Every format and the description of the data, written into a folder; their paths."""
    rows = quads(timeline, world, base=base, quotes=quotes)
    out.mkdir(parents=True, exist_ok=True)
    files = {name: writer(rows) for name, writer in FORMATS.items()}
    files["void.ttl"] = describe.write(timeline, base_of(timeline, base), len(rows))
    for name, content in files.items():
        (out / name).write_bytes(content)
    return tuple(out / name for name in files)
