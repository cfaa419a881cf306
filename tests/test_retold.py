"""two reports that tell one act as two events -> whether they give it two dates"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

DAY = "2031-05-05"
LEVY = "Residents of Arden backed a levy for the new harbour wall in 2019."
QUARRY = "The brothers sold the quarry to a glass maker for 7 million dollars in 2011."
SMOKE = "Six dyers were killed at the old tannery in 1988."


def dates(*told: str) -> list[tuple[str, ...]]:
    return [values for facet, *values in divergences(*((words, DAY) for words in told)) if facet == "date"]


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (LEVY, "Three years ago residents backed a levy by a wide margin."),
        (QUARRY, "The quarry passed to Ann Lund, whose sons sold it for 7 million dollars in 2001."),
        (SMOKE, "It was in the tannery, too, that six dyers were killed in 1991 as they cleaned a vat."),
    ],
    ids=["two rare words", "a sum of money", "a rare word and a count"],
)
def test_an_act_of_one_word_with_two_anchors_has_one_year(first: str, other: str) -> None:
    assert len(dates(first, other)) == 1


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (LEVY, "Three years ago the mayor of Porto backed a ferry."),
        (LEVY, "Residents backed a levy three years ago. They had backed a levy in 2019 as well."),
        (LEVY, "Residents backed a levy at the vote on the 2022 budget."),
        (QUARRY, "The brothers sold a barge to a glass maker for 2 million dollars in 2001."),
        (QUARRY, "The brothers hoped to have sold the quarry for 7 million dollars by 2040."),
        (
            "The Mellor Trust sold the quarry to Glover in 2011.",
            "The Sandell Fund sold the quarry to Mercer in 2001.",
        ),
    ],
    ids=["another thing", "told of both years", "the year of a noun", "another sum", "only hoped for", "other names"],
)
def test_years_of_two_acts(first: str, other: str) -> None:
    assert dates(first, other) == []


def test_a_word_that_stands_all_over_the_story_is_no_anchor() -> None:
    levy = " The levy is paid by residents." * 6
    assert dates(LEVY + levy, "Three years ago residents backed a levy by a wide margin." + levy) == []


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("Orla Finch lost her job at the mint in January, a friend said.", "Orla Finch was dismissed on 9 April for stealing coins."),
        ("Tom Reed resigned from the council in February.", "Tom Reed stepped down on April 3, the clerk said."),
        ("Orla Finch married a baker in November.", "Orla Finch and a diver were married in January in a barn."),
    ],
    ids=["dismissal", "resignation", "wedding"],
)  # fmt: skip
def test_what_befalls_somebody_but_once_has_one_month_in_whatever_words(first: str, other: str) -> None:
    assert len(dates(first, other)) == 1


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("Orla Finch lost her job at the mint in January.", "Ann Lund was dismissed on 9 April for stealing coins."),
        ("Tom Reed was arrested in February after a fight.", "Tom Reed was arrested on April 3 for theft."),
        ("Orla Finch lost her job at the mint in 2021.", "Orla Finch was dismissed on 9 April for stealing coins."),
        ("Tom Reed resigned from the council in February.", "Tom Reed resigned in February, and resigned again on April 3."),
    ],
    ids=["of two persons", "more than once in a life", "years", "told of both months"],
)  # fmt: skip
def test_what_befalls_two_or_more_than_once(first: str, other: str) -> None:
    assert dates(first, other) == []
