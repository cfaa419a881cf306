"""quads -> N-Quads, the form for bulk loading"""

from __future__ import annotations

import pyoxigraph as ox


def write(quads: tuple[ox.Quad, ...]) -> bytes:
    """One statement a line, sorted."""
    return ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b""
