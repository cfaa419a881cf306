"""where an expression stands and what it is worth -> Point, Place and Value, which its reading needs"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

PAST, FUTURE, START = "past", "future", "start of a sentence"


class Point(NamedTuple):
    """A day that later expressions may count from, with the unit it was given in, the index of its expression and its clock."""

    day: date
    unit: str
    index: int  # type: ignore[assignment]
    clock: str = ""


class Place(NamedTuple):
    """Where an expression stands: its publication day (None = not known), what was mentioned before, the tense,
    whether the text tells of the past year by year, and a day with its year in the same sentence."""

    published: date | None
    mentioned: Point | None
    quarter: Point | None
    year: Point | None
    tense: str = ""
    narrative: bool = False
    beside: Point | None = None


class Value(NamedTuple):
    """What comes out: the TIMEX3 value, the day that stands for it, its unit, the basis and the anchor's index."""

    text: str
    day: date | None = None
    unit: str = ""
    basis: str = "explicit"
    anchor: int = -1
