"""words, days and numbers -> values that know whether they agree with one another

Offsets are Unicode code points into the article as received, end exclusive. Days are proleptic Gregorian ordinals as
in `datetime.date.toordinal` (1 = 0001-01-01; zero and below before that); None = open or unknown.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

# How far apart a figure and its conversion into another unit may lie: 2,000 ft told as 600 m.
_ROUNDING = 0.025
# Of how many "up to" is said, and which part of that is the least that is meant.
_SEVERAL, _SHORT = 20, 2 / 3
# From which number on "more than" stays below the next round one, and how far it reaches at least.
_ROUND, _BEYOND, _HUNDREDS = 20, 0.15, 100
# The kind of a time of day, in hours since midnight.
_HOUR = "time"


class Relation(StrEnum):
    """How two values of one facet stand to each other."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"


class Verdict(StrEnum):
    """What the sources of one event make of one facet."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    DIVERGE = "diverge"
    UPDATE = "update"
    ONE_SOURCE = "one source"


class Factuality(StrEnum):
    """How a passage presents an event."""

    ASSERTED = "asserted"
    ALLEGED = "alleged"
    DENIED = "denied"
    HEDGED = "hedged"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"
    PLANNED = "planned"


class Polarity(StrEnum):
    """Whether a speaker affirms or denies (after GRaSP)."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Certainty(StrEnum):
    """How sure a speaker presents it (after GRaSP)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNDERSPECIFIED = "underspecified"


class Basis(StrEnum):
    """What a date's value was computed from."""

    EXPLICIT = "explicit"
    PUBLICATION = "publication"
    INFERRED_PUBLICATION = "inferred publication"
    MENTION = "mention"
    EVENT = "event"
    INHERITED = "inherited"
    UNKNOWN = "unknown"


class Span(NamedTuple):
    """Code points start..end (exclusive) of one article."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """True when the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True when the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def join(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return self if self.contains(other) else Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Interval:
    """A time as earliest and latest day, with its EDTF text; `Interval()` = not known."""

    first: int | None = None
    last: int | None = None
    edtf: str = ""

    @property
    def known(self) -> bool:
        """True when at least one end is known."""
        return bool(self.edtf)

    @property
    def approximate(self) -> bool:
        """True when the EDTF is qualified by ~, ? or %."""
        return any(mark in self.edtf for mark in "~?%")

    @property
    def days(self) -> float:
        """How many days it takes; open ends are endless."""
        return _high(self.last) - _low(self.first) + 1

    def days_from(self, other: Interval) -> float:
        """How many days lie between the two; 0 when they share a day."""
        return max(0.0, _low(self.first) - _high(other.last), _low(other.first) - _high(self.last))

    def covers(self, other: Interval) -> bool:
        """True when the other lies wholly inside."""
        return _low(self.first) <= _low(other.first) and _high(other.last) <= _high(self.last)

    def overlaps(self, other: Interval) -> bool:
        """True when the two share a day."""
        return _low(self.first) <= _high(other.last) and _low(other.first) <= _high(self.last)

    def agrees(self, other: Interval) -> Relation:
        """Same days agree, shared days are compatible, else conflict."""
        if (self.first, self.last) == (other.first, other.last):
            return Relation.AGREE
        return Relation.COMPATIBLE if self.overlaps(other) else Relation.CONFLICT


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a range; None = open ("at least 12" = 12..None). `kind` is what it counts (an ontology id), `said`
    the figure in the words where the range was made around it ("about 600" says 600)."""

    low: float | None = None
    high: float | None = None
    unit: str = ""
    kind: str = ""
    approximate: bool = False
    said: float | None = None

    def agrees(self, other: Quantity) -> Relation:
        """Same range or same figure agrees, overlapping ranges are compatible, else conflict (units and kinds must be equal).

        Exact figures that differ only as a conversion of units rounds them are the same.
        """
        if (self.low, self.high) == (other.low, other.high) or self._rounds(other) or self._says(other):
            return Relation.AGREE
        if self._round_of(other) or other._round_of(self):
            return Relation.COMPATIBLE
        apart = _low(self.bottom) > _high(other.top) or _low(other.bottom) > _high(self.top)
        return Relation.CONFLICT if apart else Relation.COMPATIBLE

    def _says(self, other: Quantity) -> bool:
        """ "About 600", "at least 600" and "600" say one figure; but "at most 600" and "at least 600" do not say the same."""
        mine, yours = self.figure, other.figure
        if mine is None or yours is None or (self.said is None and other.said is None):
            return False
        turned = None in (self.low, other.low) and None in (self.high, other.high)
        return not turned and abs(mine - yours) <= (_ROUNDING * abs(mine) if self.unit else 0)

    def _round_of(self, other: Quantity) -> bool:
        """ "600" said for 612: a figure in full hundreds may be a rounded one, but 724 million stands for no 742 million."""
        mine, yours = self.figure, other.figure
        if mine is None or yours is None or not mine or mine % _HUNDREDS:
            return False
        return abs(mine - yours) <= min(_ROUNDING * mine, _step(mine))

    @property
    def top(self) -> float | None:
        """The highest number meant: who says "more than 26,000" would say so of 31,000, but "at least 26,000" leaves it open."""
        if (
            self.high is not None
            or not self.approximate
            or self.unit
            or self.said is None
            or self.said < _ROUND
            or self.kind == _HOUR
        ):
            return self.high
        return self.said + max(_step(self.said), _BEYOND * self.said)

    @property
    def bottom(self) -> float | None:
        """The lowest number meant: who says "as many as 600" would not say so of 350."""
        if self.low is not None or self.unit or self.said is None or self.said < _SEVERAL or self.kind == _HOUR:
            return self.low
        return _SHORT * self.said

    @property
    def figure(self) -> float | None:
        """The figure in the words: of "about 600" and of "600" 600; None for "dozens" and "two or three"."""
        return self.said if self.said is not None else self.low if self.low == self.high else None

    def _rounds(self, other: Quantity) -> bool:
        """True for two single figures of which one is converted and that lie within the rounding of conversions."""
        if self.low is None or other.low is None or (self.low, other.low) != (self.high, other.high):
            return False
        converted = bool(self.unit) and (self.approximate or other.approximate)
        return converted and abs(self.low - other.low) <= _ROUNDING * max(abs(self.low), abs(other.low))


@dataclass(frozen=True, slots=True)
class Thing:
    """An actor, place or other named thing; `within` lists ids of the larger things it belongs to, nearest first."""

    id: str
    name: str = ""
    kind: str = ""
    within: tuple[str, ...] = ()

    def agrees(self, other: Thing) -> Relation:
        """The same thing or name agrees; a part and its whole, or a name and a fuller one, are compatible; else conflict."""
        mine, yours = self.name.casefold(), other.name.casefold()
        if self.id and self.id == other.id or mine and mine == yours:
            return Relation.AGREE
        nested = self.id in other.within or other.id in self.within
        fuller = bool(mine and yours) and (
            set(mine.split()) <= set(yours.split()) or set(yours.split()) <= set(mine.split())
        )
        return Relation.COMPATIBLE if nested or fuller else Relation.CONFLICT


@dataclass(frozen=True, slots=True)
class Words:
    """Free wording; `sense` is an ontology id where the words have one, `against` the ids opposed to it."""

    text: str
    sense: str = ""
    against: tuple[str, ...] = ()

    def agrees(self, other: Words) -> Relation:
        """The same sense (or, without one, the same words) agrees, opposed senses conflict, else compatible."""
        if self.sense and other.sense:
            opposed = self.sense in other.against or other.sense in self.against
            return Relation.CONFLICT if opposed else _same(self.sense, other.sense)
        return _same(self.text.casefold(), other.text.casefold())


Value = Interval | Quantity | Thing | Words


def iso(day: int | None) -> str:
    """The ISO text of a day ("2031-04-07"); "" for an open end and for a day outside the years 1 to 9999."""
    inside = day is not None and date.min.toordinal() <= day <= date.max.toordinal()
    return date.fromordinal(day).isoformat() if inside and day is not None else ""


def merge_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted spans with those that touch or overlap joined."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = out[-1].join(span)
        else:
            out.append(span)
    return tuple(out)


def touches(spans: Sequence[Span], span: Span) -> bool:
    """True when one of some spans, sorted and apart, shares a character with another."""
    place = bisect_left(spans, span.end, key=lambda one: one.start) - 1
    return place >= 0 and spans[place].overlaps(span)


def _step(value: float) -> float:
    """How finely a figure is told: 1,000 for 26,000, 5 for 25."""
    unit = 1.0
    while value >= 10 * unit and value % (10 * unit) == 0:
        unit *= 10
    return 5 * unit if value % (5 * unit) == 0 and value % (10 * unit) else unit


def _low(value: float | None) -> float:
    return float("-inf") if value is None else value


def _high(value: float | None) -> float:
    return float("inf") if value is None else value


def _same(first: str, second: str) -> Relation:
    return Relation.AGREE if first == second else Relation.COMPATIBLE
