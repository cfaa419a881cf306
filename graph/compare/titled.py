"""readings -> claims on what somebody or a ship is called, where two articles of one time cannot both be right: sergeant, captain

Each article keeps to its own title; who is told to be two things in one article may be both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from graph.actors.titles import Families, Title, apart, beside
from graph.claims import added
from graph.compare import kept
from graph.compare.kept import Matter
from graph.lang.en.titles import FAMILIES, SHIPS
from graph.model import ActorMention, Article, Claim, Reading, Span
from graph.passages import sentences

FACET = "title"
_RULE = "the title beside the name"
_NAMED = ("name", "short")
_KINDS: Mapping[str, Families] = {"person": FAMILIES, "vessel": SHIPS}
_MATTERS = {kind: Matter(FACET, _RULE, partial(apart, families=families)) for kind, families in _KINDS.items()}

Row = tuple[Reading, Title]


def told(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings, each with its claims on titles that exclude those of others."""
    return added(readings, _claims(readings))


def _claims(readings: Iterable[Reading]) -> Iterator[Claim]:
    for (kind, name), rows in sorted(_rows(readings).items()):
        yield from kept.claims(_MATTERS[kind], name, rows)


def _rows(readings: Iterable[Reading]) -> dict[tuple[str, str], list[Row]]:
    """Kind and id of somebody -> the titles that the articles give."""
    rows: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for reading in readings:
        whole = list(sentences(reading.article))
        for mention in sorted(filter(_named, reading.found.actors), key=lambda mention: mention.span):
            told = rows[mention.actor.kind, mention.actor.id]
            told += ((reading, title) for title in _titles(reading.article, mention, whole))
    return rows


def _named(mention: ActorMention) -> bool:
    return mention.actor.kind in _KINDS and mention.form in _NAMED and bool(mention.actor.id)


def _titles(article: Article, mention: ActorMention, whole: Iterable[Span]) -> Iterator[Title]:
    inside = next((span for span in whole if span.start <= mention.span.start < span.end), None)
    if inside is not None and not article.is_furniture(mention.span):
        yield from beside(article, mention.span, inside, _KINDS[mention.actor.kind])
