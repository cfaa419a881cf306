"""Dates in words: each EDTF form, and how a chart draws it"""

from __future__ import annotations

import pytest

from graph.model import Interval, Position, Quantity, Words
from graph.views import when
from graph.views.messages import load
from graph.views.wording import described, valued

SAID = {
    "2031-04-07": "7 April 2031",
    "2031-04": "April 2031",
    "2031": "2031",
    "2031-04~": "about April 2031",
    "2031?": "2031 (uncertain)",
    "2031%": "about 2031 (uncertain)",
    "2031-04-03/2031-04-06": "3–6 April 2031",
    "2031-03-28/2031-04-02": "28 March – 2 April 2031",
    "2030-12-30/2031-01-02": "30 December 2030 – 2 January 2031",
    "2031-03/2031-05": "March 2031 – May 2031",
    "2031-03-28/..": "from 28 March 2031",
    "../2031-03": "until March 2031",
    "2031-21": "spring 2031",
    "2031-34": "second quarter of 2031",
    "203X": "2030s",
    "2031-XX-XX": "2031",
    "[2031-07,2031-12]": "July 2031 or December 2031",
    "-0043": "44 BCE",
    "2031-04-07T04:10:00": "7 April 2031, 04:10",
    "something new": "something new",
    "": "no date found",
}


@pytest.mark.parametrize(("edtf", "said"), SAID.items())
def test_each_form_has_its_words(edtf: str, said: str) -> None:
    assert when.words(Interval(1, 2, edtf), load()) == said


@pytest.mark.parametrize(
    ("interval", "drawn"),
    [
        (Interval(5, 5, "2031-04-07"), "point"),
        (Interval(5, 5, "2031-04-07~"), "fade"),
        (Interval(5, 9, "2031-04-07/2031-04-11"), "range"),
        (Interval(5, 34, "2031-04"), "fade"),
        (Interval(5, None, "2031-04-07/.."), "fade"),
        (Interval(), "none"),
    ],
)
def test_a_vague_date_is_drawn_vague(interval: Interval, drawn: str) -> None:
    assert when.drawn(interval) == drawn


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("~230", "about 230"),
        ("\u2265 12 km", "at least 12 km"),
        ("\u2264 30", "at most 30"),
        ("~07:45", "about 07:45"),
        ("00:00\u201312:00", "morning"),
        ("61 m", "61 m"),
    ],
)
def test_a_number_is_told_as_a_reader_says_it(label: str, said: str) -> None:
    assert valued(Position(Quantity(1, 2), label, (), (), ()), load()) == said
    assert valued(Position(Words("~230"), label, (), (), ()), load()) == label


def test_words_that_mean_about_a_figure_give_that_figure() -> None:
    assert described(Quantity(207, 253, "people", approximate=True, said=230), load()) == "about 230 people"
    assert described(Quantity(2, 4, "people", approximate=True), load()) == "about 2 to 4 people"
