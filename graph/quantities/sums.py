"""numbers of a document -> the sums of those that are told part by part: "two women and a man died" tells of three dead"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from graph.model import NumberMention, Quantity
from graph.text import Document, Token

SUM = "sum of parts"
# How the phrase of the first part stands to its verb; what is only included in another number is no sum.
_WHOLE = frozenset(("nsubj", "nsubj:pass", "obj"))


def sums(document: Document, numbers: Sequence[NumberMention], kinds: Collection[str]) -> Iterator[NumberMention]:
    """One figure for each row of figures of one of the kinds, by the words of all of them."""
    rows: dict[int, list[NumberMention]] = {}
    for number in numbers:
        head = document.head_of(number.counted or number.span)
        if head is not None and number.value.kind in kinds and number.value.figure is not None:
            rows.setdefault(_first(document, head).index, []).append(number)
    for first, row in rows.items():
        if len(row) > 1 and document.tokens[first].relation in _WHOLE and _plain(row):
            total = sum(number.value.figure or 0 for number in row)
            span = row[0].span.join(row[-1].counted or row[-1].span)
            yield NumberMention(span, Quantity(total, total, "", row[0].value.kind), SUM)


def _first(document: Document, head: Token) -> Token:
    """The first noun of a row."""
    return document.tokens[head.head] if head.relation == "conj" else head


def _plain(row: Sequence[NumberMention]) -> bool:
    """True for exact figures of one kind, each of other people."""
    exact = all(number.value.low == number.value.high for number in row)
    return exact and len(list(groupby(row, key=lambda number: number.value.kind))) == 1
