"""a file -> Draft: the text as received and the head data it carries, before anything is inferred"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from graph.model import Notice, Span

HEAD = ("outlet", "title", "author", "published", "language", "url", "licence", "note")
# What other systems call the same; our own name goes first where a head has both.
_ALSO = {
    "date": "published", "pubdate": "published", "published_at": "published", "publisher": "outlet", "source": "outlet",
    "site": "outlet", "headline": "title", "byline": "author", "authors": "author", "lang": "language", "link": "url",
    "license": "licence",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its file gives it; `furniture` are the spans that the file's own form marks as no text."""

    file: str
    text: str
    head: Mapping[str, object] = field(default_factory=dict)
    furniture: tuple[Span, ...] = ()


def keyed(found: Mapping[str, object]) -> dict[str, object]:
    """Head data under our names of its keys, whatever their letters; a key that has no place in it stays as it is."""
    ours = {str(key).lower(): value for key, value in found.items() if str(key).lower() in HEAD}
    others = {
        _ALSO.get(str(key).lower(), str(key)): value for key, value in found.items() if str(key).lower() not in HEAD
    }
    return {**others, **ours}


def head_of(found: Mapping[str, object], where: str) -> tuple[dict[str, str], tuple[Notice, ...]]:
    """Head data as strings, with a notice for each key that has no place in it."""
    head = {key: _plain(value) for key, value in found.items() if key in HEAD and value is not None}
    odd = sorted(str(key) for key in found if key not in HEAD)
    notices = tuple(Notice(where, f"unknown key {key!r}", f"Known keys are {', '.join(HEAD)}.") for key in odd)
    return head, notices


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    return value.isoformat()[:10] if isinstance(value, date) else _text(str(value))


def _text(value: str) -> str:
    """Head data on one line, without halves of characters."""
    return " ".join(value.encode("utf-8", "replace").decode("utf-8").split())
