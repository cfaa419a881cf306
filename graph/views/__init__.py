"""Timeline -> pages: a table of views, each a module with render(story, out) -> the files written"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from graph.model import Timeline
from graph.views import embed, index, network, sources
from graph.views import timeline as timeline_view
from graph.views.story import Story, tell

View = Callable[[Story, Path], tuple[Path, ...]]

VIEWS: Mapping[str, View] = {
    "index": index.render,
    "timeline": timeline_view.render,
    "sources": sources.render,
    "graph": network.render,
    "embed": embed.render,
}


def write(timeline: Timeline, out: Path, *, language: str = "en") -> tuple[Path, ...]:
    """Every page of a timeline, written into a folder; their paths."""
    story = tell(timeline, language=language)
    return tuple(path for render in VIEWS.values() for path in render(story, out))
