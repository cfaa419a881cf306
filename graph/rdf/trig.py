"""quads -> TriG: one named graph per article and one for the merge"""

from __future__ import annotations

import pyoxigraph as ox

from graph.rdf.vocabulary import PREFIXES


def write(quads: tuple[ox.Quad, ...]) -> bytes:
    """The quads sorted by graph, then by statement."""
    rows = sorted(quads, key=lambda quad: (str(quad.graph_name), str(quad.triple)))
    return ox.serialize(rows, format=ox.RdfFormat.TRIG, prefixes=PREFIXES) or b""
