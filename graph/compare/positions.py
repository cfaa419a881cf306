"""claims on one facet -> positions: who stands behind which value, copies counted once"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.lang.en.common import DENIED
from graph.lang.en.measures import EITHER_HALF
from graph.model import Claim, Interval, Origin, Polarity, Position, Quantity, Reading, Relation, Thing, Value, Words

Key = tuple[str, ...]
_DAYS, _YEAR = "days", 365.25
_CALENDAR = "year"
_CLOCK, _HALF_DAY, _PART = "time", 12, 5
# Two who look at one clock are this many hours apart at most.
_MINUTES = 2.5 / 60
# For how many minutes more or less a full and half hour, and one of five minutes stand; whole percent for half a percent.
_HOUR, _ROUND, _LEAST = 60, ((60, 10), (30, 4), (5, 1)), 1e-6
_PERCENT, _HALF = "%", 0.5
# Half hours of a day, and by which part of itself a length of time in them may be off.
_HALVES, _TENTH = 48, 0.1
_SMALLER = (
    ("km", 1, "m", 1000),
    ("days", 1 / 1440, "s", 86400),
    ("days", 1 / 24, "min", 1440),
    ("days", 1, "h", 24),
    ("cm", 1, "mm", 10),
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What stands behind claims: the origin of an article or of a claim, and when an article was published."""

    articles: Mapping[str, str]
    claims: Mapping[str, str]
    published: Mapping[str, Interval]

    def origin(self, claim: Claim) -> str:
        """The origin a claim goes back to; an article that copies nobody is its own."""
        return self.claims.get(claim.id) or self.articles.get(claim.article) or claim.article


def ground(origins: Iterable[Origin], readings: Iterable[Reading]) -> Ground:
    """The origins by article and by claim."""
    articles: dict[str, str] = {}
    claims: dict[str, str] = {}
    for origin in origins:
        if not origin.claims:
            articles |= dict.fromkeys(origin.articles, origin.id)
        claims |= dict.fromkeys(origin.claims, origin.id)
    return Ground(articles, claims, {reading.article.id: reading.published for reading in readings})


def positions(claims: Iterable[Claim], known: Ground) -> tuple[Position, ...]:
    """One position per value and polarity, the best supported first."""
    rows: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        rows[key(claim)].append(claim)
    found = [_position(tuple(backing), known) for _, backing in sorted(rows.items())]
    return tuple(sorted(found, key=lambda p: (-len(p.origins), -len(p.articles), p.label)))


def key(claim: Claim) -> Key:
    """Equal for claims that give the same value the same way."""
    return (claim.polarity, *_value_key(claim.value))


def _value_key(value: Value) -> Key:
    match value:
        case Interval():
            return ("time", str(value.first), str(value.last))
        case Quantity():
            return ("number", value.kind, value.unit, str(value.low), str(value.high))
        case Thing():
            return ("thing", value.id or value.name.casefold())
        case _:
            return ("words", value.sense or value.text.casefold())


def _position(claims: tuple[Claim, ...], known: Ground) -> Position:
    denied = claims[0].polarity is Polarity.NEGATIVE
    return Position(
        claims[0].value, DENIED.format(label(claims[0].value)) if denied else label(claims[0].value), claims,
        tuple(sorted({claim.article for claim in claims})), tuple(sorted({known.origin(claim) for claim in claims})),
    )  # fmt: skip


def label(value: Value) -> str:
    """A value as a reader sees it."""
    match value:
        case Interval():
            return value.edtf
        case Quantity(unit=unit) if unit == _CALENDAR:
            return f"{value.low:.0f}"
        case Quantity(kind=kind) if kind == _CLOCK:
            return " ".join(part for part in (_hours(value), value.unit) if part)
        case Quantity():
            shown = _handy(value)
            return " ".join(part for part in (_range(shown), shown.unit) if part)
        case Thing():
            return value.name or value.id
        case _:
            return value.text


def _range(value: Quantity) -> str:
    low, high = (None if end is None else f"{end:,.10g}" for end in (value.low, value.high))
    about = "~" if value.approximate else ""
    if low == high:
        return f"{about}{low}"
    if about and low and high and value.said is not None:
        return f"{about}{value.said:,.10g}"
    return f"{about}{low}\u2013{high}" if low and high else f"\u2265 {low}" if low else f"\u2264 {high}"


def _handy(value: Quantity) -> Quantity:
    """A quantity in the unit that suits its size: 0.061 km as 61 m, 0.0833 days as 2 h."""
    end = value.high if value.high is not None else value.low
    if value.unit == _DAYS and end is not None and end >= 2 * _YEAR:
        low, high, said = (None if n is None else round(n / _YEAR, 1) for n in (value.low, value.high, value.said))
        return replace(value, low=low, high=high, said=said, unit="years", approximate=value.low != value.high)
    for unit, below, smaller, factor in _SMALLER:
        if value.unit == unit and end is not None and 0 < end < below:
            low, high, said = (
                None if n is None else float(f"{n * factor:.3g}") for n in (value.low, value.high, value.said)
            )
            return replace(value, low=low, high=high, said=said, unit=smaller)
    return value


def _hours(value: Quantity) -> str:
    """Hours since midnight as a clock shows them; the middle of a range that words like "about" leave open."""
    low, high = value.low, value.high
    if low is None or high is None:
        return f"≥ {_clock(low)}" if low is not None else f"≤ {_clock(high or 0)}"
    if high - low > 1:
        return f"{_clock(low)}–{_clock(high)}"
    return f"{'~' if value.approximate else ''}{_clock((low + high) / 2 if value.said is None else value.said)}"


def _clock(hours: float) -> str:
    minutes = round(hours * 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def part_of_day(value: Value) -> bool:
    """True for "Saturday morning", which many things that day are told of, and not for an hour."""
    ends = (value.low, value.high) if isinstance(value, Quantity) and value.kind == _CLOCK else (None, None)
    return ends[0] is not None and ends[1] is not None and ends[1] - ends[0] >= _PART


def relation(one: Claim, other: Claim) -> Relation:
    """How the values of two claims stand to each other; a denial conflicts with what it denies and nothing else."""
    alike = agrees(one.value, other.value)
    if one.polarity is other.polarity:
        negative = one.polarity is Polarity.NEGATIVE and alike is Relation.CONFLICT
        return Relation.COMPATIBLE if negative else alike
    return Relation.CONFLICT if alike is Relation.AGREE else Relation.COMPATIBLE


def told_elsewhere(claim: Claim, others: Iterable[Claim]) -> bool:
    """True where a claim of another article gives the same value the same way."""
    return any(
        one.article != claim.article
        and one.polarity is claim.polarity
        and agrees(one.value, claim.value) is Relation.AGREE
        for one in others
    )


def agrees(one: Value, other: Value) -> Relation:
    """Values of different classes cannot be compared, so they are compatible."""
    if isinstance(one, Interval) and isinstance(other, Interval):
        return one.agrees(other)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        if one.kind == other.kind == _CLOCK and one.unit != other.unit:
            return _halved(one, other) if EITHER_HALF in (one.unit, other.unit) else _zoned(one, other)
        if (one.kind, one.unit) != (other.kind, other.unit):
            return Relation.COMPATIBLE
        found = one.agrees(other)
        rounded = found is Relation.CONFLICT and (_rounded(one, other) or _rounded(other, one))
        return Relation.COMPATIBLE if rounded else found
    if isinstance(one, Thing) and isinstance(other, Thing):
        return one.agrees(other)
    if isinstance(one, Interval | Quantity) or isinstance(other, Interval | Quantity):
        return Relation.COMPATIBLE
    if isinstance(one, Thing) or isinstance(other, Thing):
        return Relation.AGREE if _named(one) == _named(other) else Relation.COMPATIBLE
    return one.agrees(other)


def _rounded(one: Quantity, other: Quantity) -> bool:
    """True for "3 percent", where another says 3.4, for "at nine", where another says 8.52, and for "two hours", where
    another says 125 minutes."""
    if not (one.low == one.high and other.low == other.high) or one.low is None or other.low is None:
        return False
    if one.kind == _CLOCK:
        return abs(one.low - other.low) <= _slack(one.low)
    if one.unit == _DAYS:
        return _full(one.low) and not _full(other.low) and abs(one.low - other.low) <= _TENTH * one.low
    return one.unit == _PERCENT and not one.low % 1 and other.low % 1 > 0 and abs(one.low - other.low) <= _HALF


def _full(days: float) -> bool:
    """True for a length of time in full or half hours."""
    halves = days * _HALVES
    return days < 1 and abs(halves - round(halves)) < _TENTH**2


def _slack(hours: float) -> float:
    """How far from a clock time what it is told of may lie: the rounder, the farther."""
    minutes = round(hours * _HOUR)
    return next((slack for step, slack in _ROUND if minutes % step == 0), 0.0) / _HOUR + _LEAST


def _named(value: Thing | Words) -> str:
    """The words of a description are a name where they are those by which another article names somebody."""
    return (value.name if isinstance(value, Thing) else value.text).casefold()


def _halved(one: Quantity, other: Quantity) -> Relation:
    """ "5:30" may be one in the afternoon: it stands to a clock time as the nearer of the two does."""
    open_one, said = (one, other) if one.unit == EITHER_HALF else (other, one)
    found = {agrees(half, said) for half in _halves(open_one)}
    return next(known for known in (Relation.AGREE, Relation.COMPATIBLE, Relation.CONFLICT) if known in found)


def _halves(value: Quantity) -> Iterator[Quantity]:
    """The hours before and after noon that a clock time without its half of the day can be."""
    for later in (0, _HALF_DAY):
        low, high, said = (
            None if end is None else end % _HALF_DAY + later for end in (value.low, value.high, value.said)
        )
        yield replace(value, low=low, high=high, said=said, unit="")


def _zoned(one: Quantity, other: Quantity) -> Relation:
    """Clock times of which one at least is told in a zone: zones differ by full or half hours, never by some minutes.

    The same hour with a zone and without is the same.
    """
    if (one.low, one.high) == (other.low, other.high) and not (one.unit and other.unit):
        return Relation.AGREE
    if one.low is None or other.low is None or (one.low, other.low) != (one.high, other.high):
        return Relation.COMPATIBLE
    apart = abs(one.low - other.low) % 0.5
    return Relation.CONFLICT if min(apart, 0.5 - apart) > _MINUTES else Relation.COMPATIBLE
