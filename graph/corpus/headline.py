"""title and lines of an article -> where its headline stands; without a title, the title that the text itself shows"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz.fuzz import ratio

from graph.corpus.furniture import Line
from graph.model import Span

_SEARCHED = 12
_LONGEST = 200
_ALIKE = 90
_MARKS = re.compile(r"[^\w ]+")
_HEADING = re.compile(r"^#{1,6} +")


def find(title: str, found: Iterable[Line]) -> Span | None:
    """The span of the line that shows the title, among the first lines that are no furniture."""
    wanted = _bare(title)
    near = [line for line in found if not line.kind][:_SEARCHED]
    return next((line.span for line in near if wanted and ratio(wanted, _bare(line.words)) >= _ALIKE), None)


def guess(found: Iterable[Line]) -> str:
    """The first line as title when it looks like one and more follows, else nothing."""
    report = [line.words for line in found if not line.kind]
    if len(report) < 2 or len(report[0]) > _LONGEST or report[0].endswith((".", ":", ",", ";")):
        return ""
    return _HEADING.sub("", report[0])


def _bare(words: str) -> str:
    return _MARKS.sub("", words).casefold().strip()
