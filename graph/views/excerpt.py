"""article, spans -> Passages: the words with enough around them to be understood, and where each span begins"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.model import Article, Span, merge_spans

_AROUND = 160
_LONGEST = 900
_PAUSE = re.compile(r"[.!?…。؟]['\"”’»)]*\s+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A span to show: `id` is its anchor, `differs` tells whether another source stands against it."""

    id: str
    span: Span
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words under the same marks: `over` their ids, `anchors` those that begin here."""

    text: str
    anchors: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of an article; `cut` tells whether the paragraph goes on before and after it."""

    span: Span
    segments: tuple[Segment, ...]
    cut: tuple[bool, bool]
    ids: tuple[str, ...]


def passages(
    article: Article, marks: Iterable[Mark], clauses: Iterable[Span] = (), *, around: int = _AROUND
) -> tuple[Passage, ...]:
    """The passages that hold all marks, in text order; `clauses` are shown too, as far as they are short."""
    marks = tuple(sorted(marks, key=lambda mark: (mark.span, mark.id)))
    shown = [window(article.text, clause, around) for clause in clauses]
    shown += [window(article.text, mark.span, around) for mark in marks]
    return tuple(_passage(article, span, marks) for span in merge_spans(shown))


def window(text: str, span: Span, around: int = _AROUND) -> Span:
    """The sentence around a span as far as it is near, never over the end of a paragraph, cut between words."""
    span = Span(span.start, min(span.end, span.start + _LONGEST))
    left = text.rfind("\n", max(span.start - around, 0), span.start) + 1
    right = text.find("\n", span.end, span.end + around)
    start = _start(text, max(left, span.start - around), span.start)
    end = _end(text, span.end, right if right >= 0 else min(span.end + around, len(text)))
    return Span(start, end)


def _start(text: str, low: int, start: int) -> int:
    breaks = [match.end() for match in _PAUSE.finditer(text, low, start)]
    if breaks:
        return breaks[-1]
    if low == 0 or text[low - 1] == "\n":
        return low + len(text[low:start]) - len(text[low:start].lstrip())
    space = text.find(" ", low, start)
    return space + 1 if space >= 0 else start


def _end(text: str, end: int, high: int) -> int:
    tail = _PAUSE.search(text[max(end - 1, 0) : high] + " ")
    if tail:
        return min(max(end - 1, 0) + len(tail[0].rstrip()) + tail.start(), high)
    if high == len(text) or text[high] == "\n":
        return high
    space = text.rfind(" ", end, high)
    return space if space >= 0 else end


def _passage(article: Article, span: Span, marks: tuple[Mark, ...]) -> Passage:
    inside = tuple(mark for mark in marks if span.start <= mark.span.start < span.end)
    text = article.text
    before = bool(text[text.rfind("\n", 0, span.start) + 1 : span.start].strip())
    stop = text.find("\n", span.end)
    after = bool(text[span.end : stop if stop >= 0 else len(text)].strip())
    return Passage(span, tuple(_segments(text, span, inside)), (before, after), tuple(mark.id for mark in inside))


def _segments(text: str, span: Span, marks: tuple[Mark, ...]) -> Iterator[Segment]:
    edges = {span.start, span.end}
    for mark in marks:
        edges |= {mark.span.start, min(mark.span.end, span.end)}
    bounds = sorted(edges)
    for start, end in zip(bounds, bounds[1:], strict=False):
        over = [mark for mark in marks if mark.span.start <= start and end <= max(mark.span.end, mark.span.start + 1)]
        begun = tuple(mark.id for mark in over if mark.span.start == start)
        yield Segment(text[start:end], begun, tuple(mark.id for mark in over), any(mark.differs for mark in over))
