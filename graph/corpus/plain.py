"""a .txt file -> one Draft: the whole text; head data only where it opens with front matter"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graph.corpus import markdown
from graph.corpus.decode import text_of
from graph.corpus.draft import HEAD, Draft
from graph.errors import ArticleError
from graph.model import Span


def read(path: Path) -> Iterator[Draft]:
    """The file is the article."""
    text = text_of(path)
    yield Draft(path.name, text, *_front(text))


def _front(text: str) -> tuple[dict[str, object], tuple[Span, ...]]:
    """What front matter says that names a key of ours: a plain text may well open with a line of dashes."""
    try:
        head, own = markdown.front(text)
    except ArticleError:
        return {}, ()
    return (head, own) if own and set(HEAD).intersection(head) else ({}, ())
