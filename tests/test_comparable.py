"""sentences of news -> which figures and hours of two articles are one row, and which are not"""

from __future__ import annotations

from graph.compare.positions import agrees
from graph.model import Quantity, Relation, Thing, Verdict, Words
from tests.found import rows


def test_one_figure_of_people_called_otherwise_is_one_row() -> None:
    (row,) = rows(
        "number",
        "About 14 workers were in the mill when a bomb exploded in Lisbon on 2 February 2024.",
        "About 14 people were in the mill when a bomb exploded in Lisbon on 2 February 2024.",
    )
    assert row.verdict is Verdict.AGREE


def test_a_small_figure_of_other_things_is_not() -> None:
    found = rows(
        "number",
        "Rebels attacked the depot in Lisbon on 2 February 2024 and burned four lorries.",
        "Rebels attacked the depot in Lisbon on 2 February 2024 and burned four paintings.",
    )
    assert Verdict.AGREE not in {row.verdict for row in found}


def test_the_dead_are_not_one_row_with_those_who_were_there() -> None:
    found = rows(
        "number",
        "The attack in Lisbon on 2 February 2024 killed seven people.",
        "The attack in Lisbon on 2 February 2024 began when seven workers attended a party.",
    )
    assert Verdict.AGREE not in {row.verdict for row in found}


def test_an_hour_with_its_zone_is_the_same_without_it() -> None:
    local, zoned = (Quantity(20.75, 20.75, unit, "time") for unit in ("", "Z"))
    assert agrees(local, zoned) is Relation.AGREE
    assert agrees(Quantity(19.75, 19.75, "", "time"), zoned) is Relation.COMPATIBLE
    assert agrees(Quantity(20, 20, "km", "distance"), Quantity(20, 20, "m", "distance")) is Relation.COMPATIBLE


def test_two_hours_of_one_happening_diverge_and_its_beginning_and_end_do_not() -> None:
    told = "The strike in Lisbon {} p.m. on 2 February 2024, the union said."
    (two,) = rows("time", told.format("began at 5:30"), told.format("began at 7:45"))
    (course,) = rows("time", told.format("began at 5:30"), told.format("ended at 7:45"))
    assert (two.verdict, course.verdict) == (Verdict.DIVERGE, Verdict.COMPATIBLE)


def test_just_before_an_hour_is_that_hour_and_before_it_is_any() -> None:
    told = "A bomb exploded in Lisbon {} 5:30 p.m. on 2 February 2024."
    (just,) = rows("time", told.format("just before"), told.format("at about"))
    (open_,) = rows("time", told.format("before"), told.format("at about"))
    assert (just.verdict, open_.verdict) == (Verdict.AGREE, Verdict.COMPATIBLE)


def test_a_description_in_the_words_of_a_name_means_who_bears_it() -> None:
    hall = Thing("arden-hall", "Arden Hall", "place")
    assert agrees(hall, Words("arden hall", "place:hall")) is Relation.AGREE
    assert agrees(Words("old hall", "place:hall"), hall) is Relation.COMPATIBLE
