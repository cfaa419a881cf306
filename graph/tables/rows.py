"""values and rows -> the plain text that stands in a table cell"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from graph.model import Interval, Quantity, Thing, Value, Words

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def text(value: Value) -> str:
    """A value in one line: EDTF, range with unit, name, or words."""
    if isinstance(value, Interval):
        return value.edtf
    if isinstance(value, Quantity):
        return f"{bounds(value)} {value.unit}".strip()
    if isinstance(value, Thing):
        return value.name or value.id
    return value.text if isinstance(value, Words) else ""


def bounds(value: Quantity) -> str:
    """A quantity's range: "12", "12..", "..12" or "10..14"."""
    low, high = (("" if x is None else f"{x:.15g}") for x in (value.low, value.high))
    return low if low == high else f"{low}..{high}"


def table(header: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """Header and rows as CSV (RFC 4180); a cell that a spreadsheet would run as a formula starts with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue()


def _cell(cell: str | int) -> str | int:
    return "'" + cell if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
