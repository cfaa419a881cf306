"""two prints of one report -> the figure, age or day in which they differ"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

DAY = "2031-05-05"
SETTLED = "The Orvik shipyard paid {} to settle the lawsuit of its former welders in Arden a year later."
ROUTES = "The Arden council, which met on Tuesday, has cancelled {} of the {} small ferry routes to the outer islands."
LEAGUE = "But the Orvik rowers have won just {} of {} league races in the Arden bay this season, their coach said."
SLID = "Tom Reed slid {} metres down the Arden glacier on Saturday."
CLIMBER = "Tom Reed, {}, fell from the Arden ridge on Saturday, police said."
SUSPECT = "Police in Arden were searching for the carpenter Per Lund, {}, of Orvik, who owned the stolen boat."


@pytest.mark.parametrize(
    ("report", "one", "other", "facet"),
    [
        (SETTLED, ("$85 million",), ("$58 million",), "number"),
        (ROUTES, ("11", "40"), ("14", "40"), "number"),
        (LEAGUE, ("two", "14"), ("three", "14"), "number"),
        (SLID, ("1,500",), ("150",), "number"),
        (SUSPECT, ("34",), ("43",), "age"),
        (CLIMBER, ("31",), ("25",), "age"),
    ],
)
def test_a_print_with_another_figure_diverges(
    report: str, one: tuple[str, ...], other: tuple[str, ...], facet: str
) -> None:
    found = divergences((report.format(*one), DAY), (report.format(*other), DAY))
    assert [row[0] for row in found] == [facet]


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (LEAGUE.format("two", "14"), LEAGUE.format("three", "16")),
        (LEAGUE.format("two", "14"), "The Orvik rowers won three of the 14 prizes that a bank in Arden gave away."),
        (SETTLED.format("$85 million"), SETTLED.format("$85 million") + " " + SETTLED.format("$58 million")),
        (SETTLED.format("$85 million"), SETTLED.format("$58,000")),
        (ROUTES.format("11", "40"), ROUTES.format("14", "40").replace("on Tuesday", "in March 2024")),
    ],
    ids=["all figures differ", "other words", "both told", "of another order", "two days"],
)
def test_what_is_told_of_two_things_does_not(first: str, other: str) -> None:
    assert divergences((first, DAY), (other, DAY)) == ()


def test_a_word_that_both_prints_have_is_no_difference() -> None:
    report = (
        "The broken arm will not keep Orla Finch of Orvik out of the great race on the Arden river on Sunday, he said."
    )
    assert divergences((report, DAY), (report, "2031-05-12")) == ()


TOLL = (
    "The flood in the Arden valley has killed {} people and swept away the old stone bridge of Orvik, officials said."
)


@pytest.mark.parametrize(("later", "differ"), [("2031-05-08", False), (DAY, True)])
def test_a_later_print_with_a_higher_toll_is_an_update(later: str, *, differ: bool) -> None:
    assert bool(divergences((TOLL.format(12), DAY), (TOLL.format(15), later))) is differ
