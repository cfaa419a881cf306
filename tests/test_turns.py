"""two reports that count one noun -> no divergence where the words tell of two counts"""

from __future__ import annotations

import pytest

from graph.model import Verdict
from tests.test_things import compared, divergences

DAY = "2031-05-05"
HURT = "Tom Reed hurt his knee in Arden on Saturday and {}."
INJURED = (
    "A slippery pitch, a late tackle and a careless referee were blamed when Tom Reed hurt a knee on Saturday and {}."
)
FELL = "Lund Mills fell {} in Arden on Saturday after clerks struck."
DOWN = "Brokers who had hoped for a quiet week in spring were surprised when Lund Mills fell {} on Saturday."
JAILED = "Ken Lund was sentenced on Saturday in Arden for {} pilgrims."
COURT = "Relatives wept and sang psalms outside when a judge sentenced Ken Lund on Saturday for {} pilgrims."


@pytest.mark.parametrize(
    ("first", "other", "differ"),
    [
        (HURT.format("missed four games"), INJURED.format("missed nine games"), True),
        (HURT.format("missed four games"), INJURED.format("played nine games"), False),
        (HURT.format("missed just four games"), INJURED.format("missed only nine games"), True),
        (HURT.format("made nine throws"), INJURED.format("made four throws"), True),
        (HURT.format("made nine throws"), INJURED.format("made four straight throws"), False),
        (FELL.format("4.5 percent"), DOWN.format("3.2 percent"), True),
        (FELL.format("4.5 percent in early trade"), DOWN.format("3.2 percent"), False),
        (FELL.format("4.5 percent"), DOWN.format("3.2 percent by the close"), False),
        (FELL.format("4.5 percent in midday trading"), DOWN.format("3.2 percent by the close"), False),
        (FELL.format("4.5 percent by the close"), DOWN.format("3.2 percent by the close"), True),
        (FELL.format("4.5 percent to 27.10 euros"), DOWN.format("4.5 percent to 29.30 euros"), True),
        (FELL.format("4.5 percent to 27.10 euros by noon"), DOWN.format("4.5 percent to 29.30 euros"), False),
        (FELL.format("to 27.10 euros by noon"), DOWN.format("to 29.30 euros"), True),
        (JAILED.format("the murder of five"), COURT.format("the murder of three"), True),
        (JAILED.format("the murder of five"), COURT.format("the attempted murder of three"), False),
    ],
)
def test_words_beside_two_numbers_tell_whether_one_thing_is_counted(first: str, other: str, *, differ: bool) -> None:
    assert ("number" in [facet for facet, *_ in divergences((first, DAY), (other, DAY))]) is differ


LATER = "2031-05-07"
QUAKE = "A quake struck the town of Arden on Saturday and killed {} people."
RAIDED = "Ken Lund and his raiders stormed the town of Arden on Saturday. Ken Lund killed {} people."


@pytest.mark.parametrize(
    ("told", "few", "many", "differ"),
    [
        (QUAKE, "30", "40", True),
        (QUAKE, "3", "10", False),
        (QUAKE, "2", "4", True),
        (RAIDED, "30", "40", True),
        (RAIDED, "3", "10", True),
    ],
)
def test_the_toll_of_a_disaster_that_is_far_lower_was_counted_earlier(
    told: str, few: str, many: str, *, differ: bool
) -> None:
    found = divergences((told.format(few), DAY), (told.format(many), DAY))
    assert ("number" in [facet for facet, *_ in found]) is differ


@pytest.mark.parametrize(("day", "differ"), [("Saturday", True), ("Friday", True), ("Tuesday", False)])
def test_tolls_of_days_further_apart_than_a_slip_are_of_two_acts(day: str, *, differ: bool) -> None:
    found = divergences((QUAKE.format("30"), DAY), (QUAKE.format("40").replace("Saturday", day), DAY))
    assert ("number" in [facet for facet, *_ in found]) is differ


def test_an_earlier_count_stands_against_neither_of_two_later_ones_that_differ() -> None:
    told = [(QUAKE.format(toll), day) for toll, day in (("30", DAY), ("36", LATER), ("44", LATER))]
    found = [row for row in compared(*told) if row.facet == "number" and row.verdict is Verdict.DIVERGE]
    sides = [{row.positions[side].label for pair in row.opposed for side in pair} for row in found]
    assert sides == [{"36", "44"}]
