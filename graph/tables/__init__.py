"""a timeline -> tables for other tools: CSV, JSON, GraphML, GEXF"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from graph.model import Timeline
from graph.tables import claims, events, network, story

TABLES: dict[str, Callable[[Timeline], str]] = {
    "events.csv": events.write,
    "claims.csv": claims.write,
    "timeline.json": story.write,
    "graph.graphml": network.graphml,
    "graph.gexf": network.gexf,
}


def write(timeline: Timeline, out: Path) -> tuple[Path, ...]:
    """timeline -> every table of TABLES in a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for name, writer in TABLES.items():
        (out / name).write_text(writer(timeline), encoding="utf-8", newline="")
    return tuple(out / name for name in TABLES)
