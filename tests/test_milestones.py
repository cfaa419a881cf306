"""dates of what a story has once: how they are read, and what two reports make of them"""

from __future__ import annotations

import pytest

from graph.claims.milestones import told as matched
from graph.lang.en.milestones import MILESTONES
from tests.found import both
from tests.test_things import divergences


def told(words: str, rule: str) -> list[str]:
    """What the date in some words is of, as a rule finds it."""
    return [kind for name, kind in matched(words) if name == rule]


test_a_rule_reads_its_examples, test_a_rule_leaves_its_counter_examples = both(MILESTONES, told)

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
