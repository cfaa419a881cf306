"""years, months, weeks and days -> calendar arithmetic and TIMEX3 values"""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

_MONTHS_OF = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200, "L": 12000}
_DAYS_OF = {"D": 1, "W": 7, "F": 14, "WE": 7}
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def shift(day: date, unit: str, step: int) -> date | None:
    """The day so many units away, the last of its month at most; None outside the calendar."""
    if unit in _DAYS_OF:
        number = day.toordinal() + step * _DAYS_OF[unit]
        return date.fromordinal(number) if 1 <= number <= date.max.toordinal() else None
    months = day.year * 12 + day.month - 1 + step * _MONTHS_OF.get(unit, 0)
    year, month = divmod(months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, length_of(year, month + 1)))


def length_of(year: int, month: int) -> int:
    """The number of days of a month."""
    if month == 12:
        return 31
    return (date(year, month + 1, 1) - date(year, month, 1)).days


def month_end(day: date) -> date:
    """The last day of the month."""
    return day.replace(day=length_of(day.year, day.month))


def make(year: int, month: int, day: int) -> date | None:
    """The day, None when there is no such day."""
    if not MINYEAR <= year <= MAXYEAR or not 1 <= month <= 12 or not 1 <= day <= length_of(year, month):
        return None
    return date(year, month, day)


def written(day: date, unit: str) -> str:
    """The TIMEX3 value of the unit that holds a day: 2011-03-02, 2011-W09, 2011-03, 2011-Q1, 2011, 201, 20."""
    if unit in ("W", "F", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}" + ("-WE" if unit == "WE" else "")
    return {
        "M": f"{day.year:04}-{day.month:02}",
        "Q": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "Y": f"{day.year:04}",
        "E": f"{day.year // 10:03}",
        "C": f"{day.year // 100:02}",
        "L": f"{day.year // 1000}",
    }.get(unit, f"{day.year:04}-{day.month:02}-{day.day:02}")


def season_start(season: str, year: int) -> date | None:
    """The first day of a season of a year (the winter of a year begins in its December)."""
    return make(year, _SEASON_MONTHS[season], 1)


def nearest(days: list[date], to: date) -> date:
    """The day nearest to another, the earlier of two."""
    return min(days, key=lambda day: (abs((day - to).days), day))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth (negative: from the end) weekday of a month."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, length_of(year, month))
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))


# Month-day, month/weekday/nth (negative: from the end) or Easter, and perhaps so many days after or before it.
_YEARLY = re.compile(r"(?:easter|(\d+)-(\d+)|(\d+)/(\d)/(-?\d))([+-]\d+)?$")


def feast(code: str, year: int) -> date | None:
    """The day of a holiday in a year ("12-25", "11/3/4", "easter-2"); None without a code that tells."""
    match = _YEARLY.match(code)
    if match is None or not MINYEAR < year < MAXYEAR:
        return None
    month, day, of, weekday, nth = (int(piece or 0) for piece in match.groups()[:5])
    found = date(year, month, day) if month else nth_weekday(year, of, weekday, nth) if of else easter(year)
    return found + timedelta(days=int(match[6] or 0))
