"""senses in text order, the publication day -> TIMEX3 values"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from graph.timex import Sense, days
from graph.timex.place import FUTURE, PAST, Place, Value

_SOON, _LATE = 45, 90
_FAR = 258
_TURN = 7
_LATE_PARTS, _EVENING, _LAST, _FIRST, _DAWN = ("TEV", "TNI"), "T18", "T23", "T00", "T05"
_WIDE, _NARROW = ("M", "Y"), ("D", "H", "T", "S")


def resolve(sense: Sense, place: Place) -> Value:
    """The value of a sense where it stands; X for what is not known."""
    return _WAYS[sense.how](sense, place)


def _fixed(sense: Sense, place: Place) -> Value:
    text = sense.value
    if sense.type == "DATE" and text[:4].isdigit() and len(text) in (4, 7, 10):
        numbers = [int(piece) for piece in text.split("-")]
        day = days.make(*(numbers + [1, 1])[:3]) if numbers[0] else None
        return Value(text, day, {4: "Y", 7: "M", 10: "D"}[len(text)])
    if "/" in text:
        return Value(text, days.make(int(text[:4]), 1, 1), "Y")
    return Value(text)


def _base(sense: Sense, place: Place) -> tuple[date | None, str, int]:
    told = sense.base == "mention" or sense.base == "told" and _past(place)
    told = told or place.narrative and (sense.step == 1 or sense.base == "story")
    if told and place.mentioned is not None:
        return place.mentioned.day, "mention", place.mentioned.index
    return place.published, "publication", -1


def _past(place: Place) -> bool:
    """True when the last time told lies before the days of the publication."""
    if place.published is None or place.mentioned is None or place.tense == FUTURE:
        return place.published is None
    unit = place.mentioned.unit
    end = days.shift(place.mentioned.day, unit if unit in "WMQYEC" else "D", 1)
    return end is not None and end <= place.published


def _shift(sense: Sense, place: Place) -> Value:
    base, basis, anchor = _base(sense, place)
    if base is None:
        return Value("XXXX" if sense.unit == "Y" else "XXXX-XX-XX", None, sense.unit, "unknown")
    wide = _wider(sense.unit, basis, place) if abs(sense.step or 0) <= 1 else None
    if wide is not None:
        return wide
    if sense.unit in ("S", "T", "H"):
        return Value(days.written(base, "D") + "TXX", base, "H", basis, anchor)
    day = days.shift(base, sense.unit, sense.step or 0)
    if day is None:
        return Value("PAST_REF" if (sense.step or 0) < 0 else "FUTURE_REF")
    if sense.unit == "WE" and base.weekday() < 5 and sense.step == 0 and place.tense != FUTURE:
        day = days.shift(base, "D", -base.weekday() - 1) or base
    return Value(days.written(day, sense.unit) + sense.clock, day, sense.unit, basis, anchor)


def _wider(unit: str, basis: str, place: Place) -> Value | None:
    """The month or year that "that day" is told from, where no day of it is known."""
    told = place.mentioned
    if basis != "mention" or told is None or told.unit not in _WIDE or unit not in _NARROW:
        return None
    return Value(days.written(told.day, told.unit), told.day, told.unit, basis, told.index)


def _weekday(sense: Sense, place: Place) -> Value:
    base, basis, anchor = _base(sense, place)
    wanted = sense.weekday or 0
    if base is None:
        return Value(f"XXXX-WXX-{wanted + 1}{sense.clock}", None, "D", "unknown")
    if (wide := _wider("D", basis, place)) is not None:
        return wide
    back = (base.weekday() - wanted) % 7
    if sense.step == 0 and sense.base == "publication":
        back -= 7 if back and (back > base.weekday() or place.tense == FUTURE) else 0
    elif sense.step == 1 or sense.step is None and place.tense == FUTURE and back:
        back -= 7
    elif sense.step == -1 and back == 0:
        back = 7
    day = days.shift(base, "D", -back) or base
    return Value(days.written(day, "D") + sense.clock, day, "D", basis, anchor)


def _years(sense: Sense, place: Place, make: Callable[[int], date | None]) -> tuple[date | None, str, int]:
    """The reading of a yearly day that fits: the year said, or the one step, tense and nearness ask for."""
    if sense.year:
        return make(sense.year), "explicit", -1
    if place.mentioned is not None and (sense.base == "year" or sense.base == "mention" and not sense.step):
        return make(place.mentioned.day.year + (sense.step or 0)), "mention", place.mentioned.index
    if place.year is not None and sense.step is None and _told(place, place.year.day.year):
        return make(place.year.day.year + _turned(sense, place)), "mention", place.year.index
    if sense.base == "mention" and sense.step and place.mentioned is not None:
        return _beside(place.mentioned.day, sense.step, make), "mention", place.mentioned.index
    if place.published is None:
        return None, "unknown", -1
    options = [day for year in range(-4, 5) if (day := make(place.published.year + year)) is not None]
    chosen, told = _choice(options, sense, place), place.beside
    if told is not None and sense.how == "day" and sense.step is None and _old(chosen, place.published):
        near = [day for year in (-1, 0, 1) if (day := make(told.day.year + year)) is not None]
        return days.nearest(near, told.day), "mention", told.index
    return chosen, "publication", -1


def _old(day: date | None, published: date) -> bool:
    """True for a day that is no news: another with its year beside it may tell which year is meant."""
    return day is None or day > published or (published - day).days > _LATE


def _beside(base: date, step: int, make: Callable[[int], date | None]) -> date | None:
    """The reading of a yearly day next after or before the day it is told from ("the following March")."""
    days_near = [day for year in range(-4, 5) if (day := make(base.year + year)) is not None]
    if step > 0:
        return min((day for day in days_near if day > base), default=None)
    return max((day for day in days_near if day < base), default=None)


def _told(place: Place, year: int) -> bool:
    """True when the text is telling of that year, so that days without a year lie in it."""
    return place.published is None or place.narrative and year < place.published.year - 1


def _turned(sense: Sense, place: Place) -> int:
    """1 when the months run on into the next year ("in December 1831 ... in May"), else 0."""
    last = place.mentioned
    if last is None or place.year is None or not sense.month or last.unit not in ("D", "M"):
        return 0
    return int(last.day.year == place.year.day.year and last.day.month - sense.month >= _TURN)


def _choice(options: list[date], sense: Sense, place: Place) -> date | None:
    base = place.published
    if base is None or not options:
        return None
    if sense.step == -1:
        return max((day for day in options if day < base.replace(day=1)), default=None)
    if sense.step == 1:
        return min((day for day in options if day > base), default=None)
    if sense.step == 0:
        return next((day for day in options if day.year == base.year), None)
    if sense.how == "month":
        return _month_near(options, base, place.tense)
    if sense.weekday is not None:
        near = [day for day in options if abs(day.year - base.year) < 2 and day.weekday() == sense.weekday]
        return days.nearest(near or options, base)
    if place.tense == PAST:
        options = [day for day in options if (day - base).days < _SOON] or options
    if place.tense == FUTURE:
        options = [day for day in options if day > base or (base - day).days < _LATE] or options
    return days.nearest(options, base)


def _month_near(options: list[date], base: date, tense: str) -> date:
    """The month of the publication year, unless the tense or the distance speak against it."""
    by_year = {day.year: day for day in options}
    same, after, before = (by_year.get(base.year + step, base) for step in (0, 1, -1))
    if tense == FUTURE:
        return min((day for day in options if day >= base.replace(day=1)), default=same)
    if same <= days.month_end(base):
        return after if (base - same).days > _FAR and tense == "" else same
    return before if tense == PAST else days.nearest(options, base)


def _day(sense: Sense, place: Place) -> Value:
    day, basis, anchor = _years(sense, place, lambda year: days.make(year, sense.month, sense.day))
    if day is None:
        head = f"{sense.year:04}" if sense.year else "XXXX"
        return Value(f"{head}-{sense.month:02}-{sense.day:02}{sense.clock}", None, "D", "unknown")
    unit = sense.unit or "D"
    end = days.make(day.year, day.month, sense.last)
    if end is not None:
        return Value(f"{days.written(day, 'D')}/{days.written(end, 'D')}", day, "D", basis, anchor)
    return Value(days.written(day, unit) + sense.clock, day, unit, basis, anchor)


def _nth(sense: Sense, place: Place) -> Value:
    """A day of the month last spoken of, else of the one nearest to the publication."""
    last = place.mentioned
    if sense.base == "mention" and last is not None and last.unit in ("D", "M", "H"):
        base, basis, anchor = last.day, "mention", last.index
    elif place.published is not None:
        base, basis, anchor = place.published, "publication", -1
    else:
        return Value(f"XXXX-XX-{sense.day:02}", None, "D", "unknown")
    base = days.shift(base.replace(day=1), "M", sense.step or 0) or base
    day = days.make(base.year, base.month, sense.day)
    if basis == "publication" and day is not None and sense.step is None:
        day = _nearby(day, place)
    return Value(days.written(day, "D"), day, "D", basis, anchor) if day else Value("XXXX-XX-XX", None, "D", basis)


def _nearby(day: date, place: Place) -> date | None:
    """That day of the publication's month, or of the month beside it that the tense asks for."""
    base = place.published or day
    step = 1 if day < base and place.tense == FUTURE else -1 if day > base and place.tense in (PAST, "") else 0
    month = days.shift(day.replace(day=1), "M", step)
    return days.make(month.year, month.month, day.day) if month else None


def _month(sense: Sense, place: Place) -> Value:
    day, basis, anchor = _years(sense, place, lambda year: days.make(year, sense.month, 1 if sense.step else 15))
    if day is None:
        return Value(f"XXXX-{sense.month:02}", None, "M", "unknown")
    return Value(days.written(day, "M"), day.replace(day=1), "M", basis, anchor)


def _season(sense: Sense, place: Place) -> Value:
    day, basis, anchor = _years(sense, place, lambda year: days.season_start(sense.value, year))
    if day is None:
        return Value(f"XXXX-{sense.value}", None, "M", "unknown")
    return Value(f"{day.year:04}-{sense.value}", day, "M", basis, anchor)


def _quarter(sense: Sense, place: Place) -> Value:
    number, months = int(sense.value[1]), 3 if sense.value[0] == "Q" else 6
    base = place.published
    year, basis = sense.year, "explicit"
    if not year:
        if base is None:
            return Value(f"XXXX-{sense.value}", None, "Q", "unknown")
        basis = "publication"
        year = base.year + (sense.step or 0)
        if sense.step is None and date(base.year, months * (number - 1) + 1, 1) > base and place.tense != FUTURE:
            year -= 1
    return Value(f"{year:04}-{sense.value}", days.make(year, months * (number - 1) + 1, 1), "Q", basis)


def _period(sense: Sense, place: Place) -> Value:
    """The quarter a report is about: the one last mentioned, else the last that ended."""
    if sense.year:
        if place.quarter is None:
            return Value(f"{sense.year:04}", date(sense.year, 1, 1), "Y")
        day = place.quarter.day.replace(year=sense.year)
        return Value(days.written(day, "Q"), day, "Q", "mention", place.quarter.index)
    if place.quarter is not None:
        day, basis, anchor = place.quarter.day, "mention", place.quarter.index
    elif place.published is not None:
        day, basis, anchor = days.shift(place.published, "Q", -1) or place.published, "publication", -1
    else:
        return Value("XXXX-QX", None, "Q", "unknown")
    day = days.shift(day, "Y", sense.step or 0) or day
    return Value(days.written(day, "Q"), day, "Q", basis, anchor)


def _compare(sense: Sense, place: Place) -> Value:
    """ "A year earlier" is the same quarter or month of the year before, when a quarter is spoken of."""
    if place.quarter is not None and place.published is not None:
        day = days.shift(place.quarter.day.replace(year=place.published.year), "Y", -1)
        day = days.shift(place.quarter.day, "Y", -1) if place.quarter.day.year >= place.published.year - 1 else day
        return Value(days.written(day or place.published, "Q"), day, "Y", "mention", place.quarter.index)
    return _shift(sense._replace(how="shift"), place)


def _clock(sense: Sense, place: Place) -> Value:
    base, basis, anchor = place.published, "publication", -1
    if place.mentioned is not None and place.mentioned.unit in ("D", "H"):
        base, basis, anchor = place.mentioned.day, "mention", place.mentioned.index
        if _past_midnight(place.mentioned.clock, sense.clock) and base != place.published:
            base = days.shift(base, "D", 1) or base
    if base is None:
        return Value("XXXX-XX-XX" + sense.clock, None, "H", "unknown")
    return Value(days.written(base, "D") + sense.clock, base, "H", basis, anchor)


def _past_midnight(before: str, clock: str) -> bool:
    """True for the hours of the night told after an evening: they are of the next day."""
    late = before[:3] in _LATE_PARTS or _EVENING <= before[:3] <= _LAST
    return late and _FIRST <= clock[:3] < _DAWN


def _feast(sense: Sense, place: Place) -> Value:
    day, basis, anchor = _years(sense, place, lambda year: days.feast(sense.value, year))
    if day is None:
        return Value("XXXX-XX-XX", None, "D", "unknown")
    return Value(days.written(day, "D"), day, "D", basis, anchor)


def _year_end(sense: Sense, place: Place) -> Value:
    if place.published is None:
        return Value("XXXX-12-31", None, "D", "unknown")
    day = date(place.published.year, 12, 31)
    return Value(days.written(day, "D"), day, "D", "publication")


_WAYS: dict[str, Callable[[Sense, Place], Value]] = {
    "fixed": _fixed, "shift": _shift, "weekday": _weekday, "day": _day, "nth": _nth, "month": _month, "season": _season,
    "quarter": _quarter, "period": _period, "compare": _compare, "clock": _clock, "feast": _feast,
    "year end": _year_end,
}  # fmt: skip
