"""articles on one story -> what they say of somebody or something, whatever it takes part in"""

from __future__ import annotations

from functools import cache

import pytest

from graph import pipeline
from graph.intervals import parse
from graph.model import Agreement, Article, Source, Verdict

FALL = "Tom Reed, {}, fell from the Arden ridge on Saturday, police said."
FOUND = "Rescuers found the body of Tom Reed, {}, on Sunday."


@cache
def compared(*told: tuple[str, str]) -> tuple[Agreement, ...]:
    """What articles, each with the day of its publication, agree and differ on."""
    articles = [
        Article(f"a{n}", Source(f"s{n}", f"Paper {n}"), "", words, parse(day)) for n, (words, day) in enumerate(told)
    ]
    return tuple(pipeline.build("case", articles).agreements)


def divergences(*told: tuple[str, str]) -> tuple[tuple[str, ...], ...]:
    """(facet, then the values) of what articles, each with the day of its publication, differ on."""
    return tuple(
        (a.facet, *(position.label for position in a.positions))
        for a in compared(*told)
        if a.verdict is Verdict.DIVERGE
    )


def test_an_age_is_compared_over_all_events_and_shown_once() -> None:
    told = ((FALL.format(31), "2031-05-05"), (FOUND.format(33), "2031-05-05"), (FALL.format(31), "2031-05-05"))
    assert divergences(*told) == (("age", "31 years", "33 years"),)


def test_an_age_of_many_years_ago_contradicts_none() -> None:
    earlier = "Tom Reed, 25, was rescued by helicopter when he first climbed in the valley, police said."
    assert divergences((FALL.format(31), "2031-05-05"), (earlier, "2031-05-05")) == ()


@pytest.mark.parametrize(("age", "other", "differ"), [(31, 39, True), (34, 43, True), (31, 42, False), (31, 51, False)])
def test_ages_further_apart_differ_by_one_wrong_digit_or_two_turned_about(
    age: int, other: int, *, differ: bool
) -> None:
    told = ((FALL.format(age), "2031-05-05"), (FOUND.format(other), "2031-05-05"))
    assert bool(divergences(*told)) is differ


@pytest.mark.parametrize(("day", "differ"), [("2031-05-05", True), ("2031-12-20", False)])
def test_who_is_a_year_older_in_a_later_report_had_a_birthday(day: str, *, differ: bool) -> None:
    told = ((FALL.format(31), "2031-05-05"), (FALL.replace("Saturday", "3 May 2031").format(32), day))
    assert bool(divergences(*told)) is differ


@pytest.mark.parametrize(
    ("age", "day", "differ"),
    [(32, "2031-05-08", True), (32, "2031-05-25", False), (33, "2031-07-20", True), (30, "2031-07-20", True)],
)
def test_nobody_is_younger_in_a_later_report_and_few_are_older_on_the_next_days(
    age: int, day: str, *, differ: bool
) -> None:
    told = ((FALL.replace("Saturday", "3 May 2031").format(31), "2031-05-05"), (FOUND.format(age), day))
    assert bool(divergences(*told)) is differ


def test_what_a_sentence_tells_of_years_ago_is_the_age_of_then() -> None:
    then = "Two years ago Tom Reed, {}, was fined for climbing at night."
    assert divergences((FALL.format(31), "2031-05-05"), (then.format(29), "2031-05-05")) == ()
    assert divergences((FALL.format(31), "2031-05-05"), (then.replace("years", "days").format(29), "2031-05-05"))


@pytest.mark.parametrize(("children", "differ"), [("seven", True), ("six children", False), ("two sons", False)])
def test_the_number_of_somebodys_children_is_compared_over_all_events(children: str, *, differ: bool) -> None:
    told = "Rescuers found Ada Reed, a mother of {}, on Sunday."
    reports = (
        ("A blast killed Ada Reed, a mother of six, on Saturday.", "2031-05-05"),
        (told.format(children), "2031-05-05"),
    )
    assert divergences(*reports) == ((("number", "6", "7"),) if differ else ())


@pytest.mark.parametrize(("record", "differ"), [("31-8", True), ("32-6", False), ("5-1", False)])
def test_records_of_about_as_many_games_diverge(record: str, *, differ: bool) -> None:
    told = "Tom Reed ({}) knocked out Per Lund in Lisbon on Saturday."
    reports = ((told.format("31-6"), "2031-05-05"), (told.format(record), "2031-05-05"))
    assert divergences(*reports) == ((("number", "31-6", record),) if differ else ())


def test_one_figure_told_of_two_events_diverges_once() -> None:
    first = "A blast shook the Arden mill on Saturday, killing 12 workers."
    other = "A blast shook the Arden mill on Saturday, killing 15 workers."
    assert divergences((first, "2031-05-05"), (other, "2031-05-05")) == (("number", "12", "15"),)
