"""readings -> claims on what somebody or a ship is called, where two articles of one time cannot both be right: sergeant, captain

Each article keeps to its own title; who is told to be two things in one article may be both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations, islice, product

from graph.actors.titles import Families, Title, apart, beside
from graph.attribution.speakers import own_voice
from graph.claims import identity
from graph.lang.en.titles import FAMILIES, SHIPS
from graph.model import ActorMention, Article, Claim, Reading, Span, Words
from graph.passages import sentences

FACET = "title"
_SENSE, _RULE = f"{FACET}:", "the title beside the name"
_NAMED = ("name", "short")
_KINDS: Mapping[str, Families] = {"person": FAMILIES, "vessel": SHIPS}
# Who is so many days later may hold another post.
_TIME = 31
# So many pairs of articles are compared at most on one name.
_CROWD = 2000

Row = tuple[Reading, Title]


def told(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings, each with its claims on titles that exclude those of others."""
    made: dict[str, list[Claim]] = defaultdict(list)
    for (kind, name), rows in sorted(_rows(readings).items()):
        for claim in _claims(name, rows, _KINDS[kind]):
            made[claim.article].append(claim)
    return tuple(
        replace(
            reading, found=replace(reading.found, claims=(*reading.found.claims, *made.get(reading.article.id, ())))
        )
        for reading in readings
    )


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


def _claims(name: str, rows: Iterable[Row], families: Families) -> Iterator[Claim]:
    """A claim of each article on the first title that excludes one of another article."""
    homes: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        homes[row[0].article.id].append(row)
    # Articles that call somebody the same are not compared.
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for article in sorted(homes):
        alike[tuple(sorted({_sense(title) for _, title in homes[article]}))].append(article)
    against: dict[tuple[str, Span], set[str]] = defaultdict(set)
    pairs = (pair for first, second in combinations(alike.values(), 2) for pair in product(first, second))
    for one, other in islice(pairs, _CROWD):
        for mine, yours in _apart(homes[one], homes[other], families):
            against[one, mine[1].span].add(_sense(yours[1]))
            against[other, yours[1].span].add(_sense(mine[1]))
    for article in sorted(homes):
        for reading, title in homes[article]:
            if rivals := against.get((article, title.span)):
                yield _claim(name, reading.article, title, rivals)


def _apart(mine: list[Row], yours: list[Row], families: Families) -> Iterator[tuple[Row, Row]]:
    """The titles of two articles that exclude one another, where neither article has one that fits the other's."""
    if not _of_one_time(mine[0][0], yours[0][0]):
        return
    for one in mine:
        for other in yours:
            if apart(one[1], other[1], families) and not (
                any(apart(one[1], third[1], families) for third in mine)
                or any(apart(other[1], third[1], families) for third in yours)
            ):
                yield one, other


def _of_one_time(one: Reading, other: Reading) -> bool:
    days = [reading.published.first for reading in (one, other)]
    return None in days or abs((days[0] or 0) - (days[1] or 0)) <= _TIME


def _sense(title: Title) -> str:
    return _SENSE + (f"one in the office of the {title.office}" if title.office else title.name)


def _claim(name: str, article: Article, title: Title, against: set[str]) -> Claim:
    value = Words(article.quote(title.span), _sense(title), tuple(sorted(against)))
    ident = identity(article.id, name, FACET, str(title.span.start))
    return Claim(ident, article.id, "", FACET, value, own_voice(article), title.span, _RULE, topic=(name,))
