"""numbers of a document -> with the sums of those told part by part: "four girls and a boy died" tells of five dead"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from graph.model import NumberMention, Quantity
from graph.text import Document, Token

SUM, PART = "sum of parts", "part of a row"
_JOINED, _NOUNS = "conj", ("NOUN", "PROPN")
# How the phrase of the first part stands to its verb; what is only included in another number is no sum.
_WHOLE = frozenset(("nsubj", "nsubj:pass", "obj"))


def told(document: Document, numbers: Sequence[NumberMention], kinds: Collection[str]) -> Iterator[NumberMention]:
    """All the numbers, those of one of the kinds in a row with others marked as parts; and one figure for each whole row.

    Where a part has no figure the row has no sum.
    """
    rows: dict[int, dict[int, NumberMention]] = {}
    for number in numbers:
        head = document.head_of(number.counted) if number.counted and number.value.kind in kinds else None
        # The comma of "26, 000 people" joins nothing.
        if head is not None and not number.span.contains(document.tokens[head.head].span):
            rows.setdefault(_first(document, head).index, {})[head.index] = number
    parts = {number.span for row in rows.values() if _several(document, row) for number in row.values()}
    yield from (replace(number, rule=PART) if number.span in parts else number for number in numbers)
    for first, row in rows.items():
        if document.tokens[first].relation in _WHOLE and _several(document, row) and _whole(document, row):
            members = list(row.values())
            total = float(sum(number.value.figure or 0 for number in members))
            span = members[0].span.join(members[-1].counted or members[-1].span)
            yield NumberMention(span, Quantity(total, total, "", members[0].value.kind), SUM)


def _first(document: Document, head: Token) -> Token:
    """The first noun of a row."""
    while head.relation == _JOINED and head.head < head.index:
        head = document.tokens[head.head]
    return head


def _several(document: Document, row: Mapping[int, NumberMention]) -> bool:
    """True where other nouns stand in the row of one."""
    return any(document.tokens[head].relation == _JOINED or list(_others(document, head)) for head in row)


def _others(document: Document, head: int) -> Iterator[int]:
    return (kid.index for kid in document.kids(head, _JOINED) if kid.pos in _NOUNS)


def _whole(document: Document, row: Mapping[int, NumberMention]) -> bool:
    """True for exact figures of one kind where every member of the row has one."""
    values = [number.value for number in row.values()]
    one = all(value.kind == values[0].kind and value.low == value.high for value in values)
    return one and len(row) > 1 and all(other in row for head in row for other in _others(document, head))
