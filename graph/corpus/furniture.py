"""the lines of an article as received -> those that belong to the page and not to the report"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph.lang.en import furniture as english
from graph.lang.en.common import BY
from graph.model import Span, merge_spans, touches
from graph.rule import Rule

RULES: dict[str, tuple[Rule[str], ...]] = {"en": english.RULES}
_LINE = re.compile(r"[^\n]+")
_BLANKS = re.compile(r"\s+")
_LONGEST = 600
# A foot starts no earlier: what looks like one near the top is a menu.
_FOOT = 1 / 3
_ENDS = re.compile(r"[.!?\u2026][\"'\u201d\u2019\u00bb)\]]*$")
_STAMP = "stamp "
# Published, and updated.
_STAMPS = 2


class Line(NamedTuple):
    """One line: its span, its words with white space evened out, and its kind of furniture ("" = part of the report)."""

    span: Span
    words: str
    kind: str = ""


def lines(text: str, language: str, *, author: str = "", known: Iterable[Span] = ()) -> tuple[Line, ...]:
    """Every line that is not blank, with its kind; `known` spans are furniture by the file's own form."""
    rules, known = RULES.get(language, ()), merge_spans(known)
    found = [_line(text, match, rules, known) for match in _LINE.finditer(text) if match[0].strip()]
    found = list(_boxes(_headings(_bylines(found, author)), len(text)))
    return tuple(_feet(found, len(text)))


def spans(found: Iterable[Line]) -> tuple[Span, ...]:
    """The furniture as spans."""
    return merge_spans(line.span for line in found if line.kind)


def stamp(found: Iterable[Line]) -> str:
    """The day of publication that the page itself shows, as EDTF, or nothing."""
    return next((line.kind.partition(" ")[2] for line in found if line.kind.startswith(_STAMP)), "")


def _line(text: str, match: re.Match[str], rules: tuple[Rule[str], ...], known: tuple[Span, ...]) -> Line:
    span, words = Span(*match.span()), _BLANKS.sub(" ", match[0]).strip()
    if touches(known, span) or not any(map(str.isalnum, words)):
        return Line(span, words, "line")
    return Line(span, words, _kind(words, rules))


def _kind(words: str, rules: tuple[Rule[str], ...]) -> str:
    lower = words[:_LONGEST].lower().replace("\u2019", "'")
    found = (rule.meaning(match) for rule in rules if (match := rule.pattern.match(lower)))
    return next((kind for kind in found if kind), "")


def _bylines(found: Iterable[Line], author: str) -> Iterator[Line]:
    name = author.casefold()
    for line in found:
        words = line.words.casefold()
        kind = "line" if words.removeprefix(BY) == name else "bio" if name and words.startswith(f"{name} ") else ""
        yield line._replace(kind=line.kind or kind)


def _headings(found: Iterable[Line]) -> Iterator[Line]:
    """The same lines; days that head the parts of a chronology are no stamps."""
    found = tuple(found)
    stamps = sum(line.kind.startswith(_STAMP) for line in found)
    for line in found:
        heading = stamps > _STAMPS and line.kind.startswith(_STAMP)
        yield line._replace(kind="") if heading else line


def _boxes(found: Iterable[Line], length: int) -> Iterator[Line]:
    """The same lines with the titles below the opening of a box of links marked, up to the next sentence."""
    inside = False
    for line in found:
        inside = line.span.start > length * _FOOT if line.kind == "links" else inside and not _ENDS.search(line.words)
        yield line._replace(kind="line") if inside and not line.kind else line


def _feet(found: list[Line], length: int) -> Iterator[Line]:
    """The same lines with all below the opening of the foot marked, and biographies only where the text has ended."""
    foot = next(
        (n for n, line in enumerate(found) if line.kind == "tail" and line.span.start > length * _FOOT), len(found)
    )
    end = next((n for n in range(foot, 0, -1) if not found[n - 1].kind), 0)
    for number, line in enumerate(found):
        if number >= foot:
            yield line._replace(kind="tail")
        else:
            yield line._replace(kind="") if line.kind == "bio" and number < end else line
