"""quads -> expanded JSON-LD: one node per named graph, IRIs in full"""

from __future__ import annotations

import pyoxigraph as ox


def write(quads: tuple[ox.Quad, ...]) -> bytes:
    """The quads sorted by graph, then by statement."""
    rows = sorted(quads, key=lambda quad: (str(quad.graph_name), str(quad.triple)))
    return ox.serialize(rows, format=ox.RdfFormat.JSON_LD) or b""
