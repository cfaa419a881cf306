"""a .txt file -> one Draft: the whole text; head data only where it opens with front matter"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graph.corpus import markdown
from graph.corpus.decode import text_of
from graph.corpus.draft import HEAD, Draft, keyed
from graph.errors import ArticleError
from graph.model import Notice, Span


def read(path: Path) -> Iterator[Draft | Notice]:
    """The file is the article; a head that names keys of ours and cannot be read gives a notice beside it."""
    text = text_of(path)
    try:
        head, own = _front(text)
    except ArticleError as error:
        if keyed(dict.fromkeys(markdown.keys(text))).keys() & set(HEAD):
            yield Notice(path.name, error.what, "Mend it; the text is read without it.")
        head, own = {}, ()
    yield Draft(path.name, text, head, own)


def _front(text: str) -> tuple[dict[str, object], tuple[Span, ...]]:
    """What front matter says that names a key of ours: a plain text may well open with a line of dashes."""
    head, own = markdown.front(text)
    return (head, own) if own and set(HEAD).intersection(keyed(head)) else ({}, ())
