"""articles -> passages, and the pairs of passages that say the same in nearly the same words

MinHash with LSH proposes pairs that share words; an alignment decides: the shared words must be many, a good part of
the shorter passage, and stand in the same order. A translation of a text keeps the order of its facts, so it passes;
two reports of one event, written apart, do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from datasketch import MinHash, MinHashLSH

from graph.lang.en.sentences import ends
from graph.lang.en.stems import stem, telling
from graph.model import Article, Span

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019\-][^\W_]+)*")
_LEAST_WORDS = 6
_MOST_WORDS = 120
_SHARED = 0.5
_IN_ORDER = 0.7
_PERMUTATIONS = 64
_LIKE = 0.25
_CROWD = 50


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of an article with its telling stems in order."""

    article: str
    span: Span
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Two passages and how much of the shorter one both share (0..1)."""

    first: Passage
    second: Passage
    shared: float


def sentences(article: Article) -> Iterator[Span]:
    """The sentences of an article by their punctuation alone, in text order."""
    last = len(article.text)
    for start, end in pairwise((0, *ends(article.text), last)):
        span = _trimmed(article, Span(start, end))
        if span.end > span.start:
            yield span


def together(text: str, one: Span, other: Span) -> bool:
    """True when two spans stand in one sentence, as far as punctuation tells."""
    first, last = sorted((one, other))
    return next(ends(text, first.end, last.start), None) is None


def passages(article: Article) -> Iterator[Passage]:
    """The sentences outside the page furniture that hold enough telling words, in text order."""
    for span in sentences(article):
        if article.is_furniture(span):
            continue
        found = stems(article, span)
        if len(found) >= _LEAST_WORDS:
            yield Passage(article.id, span, found[:_MOST_WORDS])


def stems(article: Article, span: Span) -> tuple[str, ...]:
    """The stems of the telling words and figures of a span, in text order."""
    return tuple(stem(match[0]) for match in _TOKEN.finditer(article.quote(span)) if _tells(match[0]))


def _trimmed(article: Article, span: Span) -> Span:
    words = article.quote(span)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, start + len(words.strip())))


def _tells(word: str) -> bool:
    return word[0].isdigit() or telling(word)


def matches(articles: Iterable[Article]) -> tuple[Match, ...]:
    """All pairs of passages, in one article or in two, that go back to one wording; in corpus order."""
    every = [passage for article in articles for passage in passages(article)]
    found = (_match(every[one], every[other]) for one, other in _candidates(every))
    return tuple(match for match in found if match)


def _candidates(every: list[Passage]) -> list[tuple[int, int]]:
    index = MinHashLSH(threshold=_LIKE, num_perm=_PERMUTATIONS)
    met: set[tuple[int, int]] = set()
    for number, sketch in enumerate(_sketches(every)):
        met.update((other, number) for other in sorted(index.query(sketch))[:_CROWD])
        index.insert(number, sketch)
    return sorted(met)


def _sketches(every: Iterable[Passage]) -> Iterator[MinHash]:
    for passage in every:
        sketch = MinHash(num_perm=_PERMUTATIONS, seed=1)
        sketch.update_batch([word.encode() for word in sorted(set(passage.stems))])
        yield sketch


def _match(one: Passage, other: Passage) -> Match | None:
    common = set(one.stems) & set(other.stems)
    shorter = min(len(set(one.stems)), len(set(other.stems)))
    if len(common) < _LEAST_WORDS or len(common) < _SHARED * shorter:
        return None
    if aligned(one.stems, other.stems) < _IN_ORDER * len(common):
        return None
    return Match(one, other, len(common) / shorter)


def aligned(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for column, match in enumerate(other, 1):
            before, row[column] = row[column], before + 1 if word == match else max(row[column], row[column - 1])
    return row[-1]
