"""dates and hours of what a story has once: how they are read, and what two reports make of them"""

from __future__ import annotations

import pytest

from graph.claims.milestones import told
from graph.lang.en import milestones, moments
from tests.found import both
from tests.test_things import divergences


def dated(words: str, rule: str) -> list[str]:
    """What the date in some words is of, as a rule finds it."""
    return [kind for name, kind in told(words, milestones.MILESTONES, milestones.OPENING) if name == rule]


def timed(words: str, rule: str) -> list[str]:
    """What the hour in some words is of, as a rule finds it."""
    return [kind for name, kind in told(words, moments.MOMENTS, moments.OPENING) if name == rule]


test_a_rule_reads_its_examples, test_a_rule_leaves_its_counter_examples = both(milestones.MILESTONES, dated)
test_a_rule_of_hours_reads_its_examples, test_a_rule_of_hours_leaves_its_counter_examples = both(moments.MOMENTS, timed)

DAY = "2031-05-05"
SOLD = "Larkin agreed on Monday to buy Arden Foods. {}"


@pytest.mark.parametrize(
    ("first", "other", "day", "shown"),
    [
        ("The sale is expected to close in the fourth quarter.", "They expect the deal to close by the end of August.", DAY, True),
        ("The sale is expected to close in the fourth quarter.", "The deal should be completed in November.", DAY, False),
        ("The sale is expected to close in the fourth quarter.", "The deal will be completed in August.", "2031-07-05", False),
        ("The sale is expected to close in the fourth quarter.", "The mill is expected to close in August.", DAY, False),
        ("They broke off talks in March.", "The first talks collapsed in January.", DAY, True),
        ("They broke off talks in March.", "They were in talks since January.", DAY, False),
        ("Its licence ran out in 2029.", "Its licence was valid until 2031.", DAY, True),
        ("Its licence ran out in 2029.", "Its lease was valid until 2031.", DAY, False),
        ("Its licence ran out in 2029.", "Its licence ran out in 2031. A second licence expired in 2030.", DAY, False),
    ],
)  # fmt: skip
def test_two_reports_date_a_thing_otherwise(first: str, other: str, day: str, shown: bool) -> None:
    rows = divergences((SOLD.format(first), DAY), (SOLD.format(other), day))
    assert ["milestone"] * shown == [row[0] for row in rows if row[0] == "milestone"]


BURNED = "A mill burned down in Arden on Saturday. {}"


@pytest.mark.parametrize(
    ("first", "other", "shown"),
    [
        ("The first call came in at 4:50 a.m.", "People rang 999 at about twenty past five in the morning.", True),
        ("The first call came in at 4:50 a.m.", "Crews were called to the mill shortly before 5 a.m.", False),
        ("The first call came in at 4:50 a.m.", "The first call came in at 0950 GMT.", False),
        ("The first call came in at 4:50 a.m.", "The fire broke out at 4 a.m.", False),
        (
            "The first call came in at 4:50 a.m.",
            "The first call came in at 6 a.m. The alarm was raised at 4:50 a.m.",
            False,
        ),
    ],
)
def test_two_reports_tell_an_hour_otherwise(first: str, other: str, shown: bool) -> None:
    rows = divergences((BURNED.format(first), DAY), (BURNED.format(other), DAY))
    assert ["moment"] * shown == [row[0] for row in rows if row[0] == "moment"]
