"""where somebody was caught: how it is read, and what two reports make of it"""

from __future__ import annotations

import pytest

from graph.claims.spots import found
from graph.lang.en.spots import CAUGHT
from tests.found import both
from tests.test_things import divergences


def told(words: str, rule: str) -> list[str]:
    """The spots that a rule finds in some words."""
    return [spot for one, _, spot in found(words) if one.name == rule]


test_a_rule_reads_its_examples, test_a_rule_leaves_its_counter_examples = both(CAUGHT, told)

DAY = "2031-05-05"
STORY = "Tom Reed was charged with fraud on Monday. {}"


@pytest.mark.parametrize(
    ("first", "other", "shown"),
    [
        ("Tom Reed was arrested at Larkin airport.", "Police stormed his villa and arrested him.", True),
        ("Tom Reed was arrested at Larkin airport.", "Police arrested Tom Reed at a motel near Arden.", True),
        ("Tom Reed was arrested at an inn.", "Police arrested Tom Reed at a motel near Arden.", False),
        ("Tom Reed was arrested at Larkin airport.", "Dan Holt was detained at a motel. Dan Holt is 40.", False),
        ("Tom Reed was arrested at Larkin airport. Tom Reed was arrested in his house.", "Tom Reed was arrested at a motel.", False),
    ],
)  # fmt: skip
def test_two_reports_tell_of_two_spots(first: str, other: str, shown: bool) -> None:
    rows = divergences((STORY.format(first), DAY), (STORY.format(other), DAY))
    assert ["capture"] * shown == [row[0] for row in rows if row[0] == "capture"]
