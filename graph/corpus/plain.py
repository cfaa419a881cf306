"""a .txt file -> one Draft: the whole text, no head data"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graph.corpus.decode import text_of
from graph.corpus.draft import Draft


def read(path: Path) -> Iterator[Draft]:
    """The file is the article."""
    yield Draft(path.name, text_of(path))
