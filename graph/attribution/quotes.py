"""Document -> quotations: what stands between quotation marks, whichever marks the outlet uses, however badly they pair"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from graph.lang.en.quotes import CLOSING, LOW_MARK, MARKS, OPENING, SINGLE
from graph.model import Span
from graph.text import Document

# In tokens: how far behind a quotation the verb of its tag may stand.
_TAG = 7
_STRAIGHT = '"'
# In paragraphs: how far below one a mark may close what it has opened, where each sentence is a paragraph.
_BELOW = 4
_DOUBLED = {"'''": "''", "’’": "”", "‘‘": "“", "``": "“"}


class Quotation(NamedTuple):
    """Marks included: characters start..end, tokens first..last (exclusive). `open` = runs on in the next paragraph."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    open: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the article, marks included."""
        return Span(self.start, self.end)


class Mark(NamedTuple):
    """A quotation mark: `role` is "open", "close" or "either"."""

    start: int
    end: int
    role: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A document with its quotations: `inside` gives each token its quotation (or -1), `units` are sentences joined
    where a quotation runs over their border; `starts` are their first tokens."""

    document: Document
    quotations: tuple[Quotation, ...]
    inside: tuple[int, ...]
    units: tuple[tuple[int, int], ...]
    starts: tuple[int, ...]

    def unit(self, index: int) -> tuple[int, int]:
        """The unit (first, last token) that holds a token."""
        return self.units[bisect_right(self.starts, index) - 1]


def layout(document: Document, verbs: Container[str] = frozenset()) -> Layout:
    """document -> its quotations and the units they make of its sentences; `verbs` are forms that may tag a quotation."""
    quotations = tuple(find(document))
    inside = [-1] * len(document.tokens)
    for number, quotation in enumerate(quotations):
        inside[quotation.first : quotation.last] = [number] * (quotation.last - quotation.first)
    units, starts = _units(document, quotations, inside, verbs)
    return Layout(document, quotations, tuple(inside), units, starts)


def find(document: Document) -> Iterator[Quotation]:
    """The quotations of each paragraph in order; a mark without a partner yields nothing, or runs to the paragraph's end."""
    blocks = [(n, list(group)) for n, group in groupby(document.sentences, key=lambda s: s.paragraph)]
    borders = [(group[0].start, group[-1].end) for _, group in blocks]
    starts = [start for start, _ in borders] + [len(document.text)]
    opened = False
    for place, (paragraph, _) in enumerate(blocks):
        start, end = borders[place]
        following = _opens(document.text, starts[place + 1])
        if opened and not list(_marks(document.text, start, end)):
            found = [(start, end, True)]
        else:
            found = list(_pairs(document.text, start, end, follows=following, opened=opened))
        opened = bool(found) and found[-1][1] == end and _closed_below(document.text, borders[place:])
        for left, right, runs_on in found:
            first = bisect_left(document.starts, left)
            after = bisect_left(document.starts, right)
            if first < after:
                yield Quotation(left, right, first, after, paragraph, runs_on)


def _closed_below(text: str, borders: Sequence[tuple[int, int]]) -> bool:
    """True for a straight mark that opens in the first of some paragraphs, and closes in one of the next that opens with none."""
    here = list(_marks(text, *borders[0]))
    if here and not (len(here) % 2 and _straight(text, here)):
        return False
    for start, end in borders[1 : 1 + _BELOW]:
        marks = list(_marks(text, start, end))
        if marks or _opens(text, start):
            return not _opens(text, start) and bool(len(marks) % 2) and _straight(text, marks)
    return False


def _opens(text: str, place: int) -> bool:
    return text[place : place + 1] in ("“", '"', "„", "«", "‘") or text[place : place + 2] in ("''", "``", "‘‘")


def _pairs(text: str, start: int, end: int, *, follows: bool, opened: bool) -> Iterator[tuple[int, int, bool]]:
    """Start, end and whether it runs on; `follows`: the next paragraph opens one, `opened`: the last one left one open."""
    marks = list(_marks(text, start, end))
    if not marks:
        yield from _single(text, start, end)
        return
    if opened and len(marks) % 2 and _straight(text, marks):
        yield start, marks[0].end, False
        del marks[0]
    if _in_turn(text, marks):
        yield from ((one.start, other.end, False) for one, other in zip(marks[::2], marks[1::2], strict=True))
        return
    left = -1
    for mark in marks:
        low = left >= 0 and text[left] == LOW_MARK and text[mark.start] in OPENING
        if low:
            yield left, mark.end, False
            left = -1
        elif left < 0:
            left = mark.start if mark.role != "close" else -1
        elif mark.role != "open":
            yield left, mark.end, False
            left = -1
    if left >= 0 and (follows or left - start <= 1 or "“" in text[left : left + 1]):
        yield left, end, follows


def _in_turn(text: str, marks: Sequence[Mark]) -> bool:
    """True for straight marks that open and close in turn, wherever their blanks stand: "We won, "she said. "At last. "."""
    return len(marks) % 2 == 0 and _straight(text, marks) and all(mark.role != "close" for mark in marks[::2])


def _straight(text: str, marks: Iterable[Mark]) -> bool:
    return all(text[mark.start] == _STRAIGHT for mark in marks)


def _marks(text: str, start: int, end: int) -> Iterator[Mark]:
    for match in MARKS.finditer(text, start, end):
        word = _DOUBLED.get(match[0], match[0])
        if word[0] == "<":
            continue
        role = "open" if word in OPENING else _side(text, match.start(), match.end())
        if word in CLOSING:
            role = "open" if role == "open" else "close"
        yield Mark(match.start(), match.end(), role)


def _side(text: str, start: int, end: int) -> str:
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    left, right = before.isspace() or before in "([—–-‘", after.isspace() or after in ".,;:?!)]—–-"
    return "either" if left == right else "open" if left else "close"


def _single(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    left = -1
    for match in SINGLE.finditer(text, start, end):
        opens = text[match.end() : match.end() + 1].isalnum() and not text[match.start() - 1 : match.start()].isalnum()
        if opens:
            left = match.start()
        elif left >= 0 and text[match.start() - 1] != "s" or left >= 0 and match.start() - left < 60:
            yield left, match.end(), False
            left = -1


def _units(
    document: Document, quotations: Iterable[Quotation], inside: list[int], verbs: Container[str]
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """Unit borders: those of the sentences, less those inside a quotation, and those before one that the splitter missed."""
    borders = [s.first for s in document.sentences if not s.first or not _continues(document, inside, s.first, verbs)]
    borders += [q.first for q in quotations if q.first and _begins(document, inside, q.first)]
    starts = sorted(set(borders))
    units = tuple(zip(starts, [*starts[1:], len(document.tokens)], strict=False))
    return units, tuple(starts)


def _begins(document: Document, inside: list[int], place: int) -> bool:
    """True for a quotation right after the end of a sentence of the outlet's own."""
    before = document.tokens[place - 1]
    return inside[place - 1] < 0 and before.text in (".", "?", "!") and before.tag == "."


def _continues(document: Document, inside: list[int], place: int, verbs: Container[str]) -> bool:
    before, token = document.tokens[place - 1], document.tokens[place]
    if document.sentences[before.sentence].paragraph != document.sentences[token.sentence].paragraph:
        return False
    same = inside[place] >= 0 and inside[place] == inside[place - 1]
    ended = before.text[-1:] in ".?!:…" or before.text[-1:] in CLOSING + "\"'"
    return (
        same
        or token.text[:1].islower()
        or (not ended and token.text[:1] not in "-–—*•")
        or _tagged(document, inside, place, verbs)
    )


def _tagged(document: Document, inside: list[int], place: int, verbs: Container[str]) -> bool:
    """True for a tag after a quotation that ends with a comma, a question or a cry: `"Who?" the judge asked.`"""
    tokens = document.tokens
    if inside[place - 1] < 0 or inside[place] >= 0 or place < 2:
        return False
    closing = document.text[max(0, tokens[place - 1].end - 5) : tokens[place - 1].end].rstrip("”\"'’» ")[-1:]
    if closing in ",—–-":
        return True
    nearby = tokens[place : place + _TAG]
    verb = next((n for n, t in enumerate(nearby) if t.lower in verbs and t.pos == "VERB"), -1)
    return closing in "?!…" and verb > 0 and all(t.pos not in ("PUNCT", "AUX", "VERB") for t in nearby[:verb])
