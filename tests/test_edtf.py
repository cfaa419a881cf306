"""EDTF text -> the first and last day it allows"""

from __future__ import annotations

from datetime import date

import pytest

from graph import intervals as edtf_
from graph.model import Interval

BOUNDS = {
    "2021-07-13": ("2021-07-13", "2021-07-13"),
    "2017-12~": ("2017-12-01", "2017-12-31"),
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2018-24": ("2018-12-01", "2019-02-28"),
    "2018-24~": ("2018-12-01", "2019-02-28"),
    "2018-21": ("2018-03-01", "2018-05-31"),
    "201X": ("2010-01-01", "2019-12-31"),
    "2011-03/..": ("2011-03-01", None),
    "2011-03/": ("2011-03-01", None),
    "../2017": (None, "2017-12-31"),
    "/2017": (None, "2017-12-31"),
    "1984?/2004-06~": ("1984-01-01", "2004-06-30"),
}


@pytest.mark.parametrize(("edtf", "bounds"), BOUNDS.items())
def test_a_date_has_its_earliest_and_latest_day(edtf: str, bounds: tuple[str | None, str | None]) -> None:
    first, last = (date.fromisoformat(day).toordinal() if day else None for day in bounds)
    assert edtf_.parse(edtf) == Interval(first, last, edtf)


@pytest.mark.parametrize(
    "text", ["", "..", "../..", "July 2017", "2021-02-29", "2021-02-31", "2021-13", "2012/2009", "2001-2024"]
)
def test_what_is_no_date_is_not_known(text: str) -> None:
    assert not edtf_.parse(text).known


def test_years_before_the_first_and_after_9999_have_days() -> None:
    assert edtf_.ordinal(1, 1, 1) == 1
    assert edtf_.ordinal(0, 12, 31) == 0
    assert edtf_.parse("-0333").last == edtf_.ordinal(-332, 1, 1) - 1
    assert edtf_.ordinal(10000, 1, 1) == date.max.toordinal() + 1


def test_a_leap_day_exists_in_leap_years_only() -> None:
    assert edtf_.ordinal(2024, 2, 29) == date(2024, 2, 29).toordinal()
    assert edtf_.ordinal(2023, 2, 29) is None
