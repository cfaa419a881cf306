"""quads -> one flat Turtle file: every statement of every graph, each once, sorted"""

from __future__ import annotations

import pyoxigraph as ox

from graph.rdf.vocabulary import PREFIXES


def write(quads: tuple[ox.Quad, ...]) -> bytes:
    """The distinct triples in the order of their N-Triples lines, grouped by subject."""
    triples = sorted({quad.triple for quad in quads}, key=str)
    return ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES) or b""
