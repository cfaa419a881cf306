"""figures that a company has once: of which of two in a story each is told, and of which day"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

DAY = "2031-05-05"
BOUGHT = "Arden Mills agreed on Monday to buy the rope maker Lund Cord. {}"
SOLD = "The rope maker Lund Cord was sold to Arden Mills on Monday. {}"


@pytest.mark.parametrize(
    ("first", "other", "found"),
    [
        ("Lund Cord has 310 employees.", "Lund Cord employs 360 people.", ("310", "360")),
        ("Lund Cord has 310 employees, Arden Mills has 940 employees.", "Lund Cord employs 360.", ("310", "360")),
        ("Lund Cord has 310 employees.", "Arden Mills employs 360 people.", ()),
        ("There are 310 employees of Lund Cord.", "It said Lund Cord employs 310 people.", ()),
        ("Lund Cord has 310 employees.", "Lund Cord employs about 300 people.", ()),
        ("Lund Cord has 310 employees, and its 330 staff sing.", "Lund Cord employs 360 people.", ()),
        ("With 310 employees, Lund Cord is small.", "Lund Cord, bought by Arden Mills, employs 360.", ("310", "360")),
        ("The 310 employees worked all night.", "Lund Cord employs 360 people.", ()),
        ("About 90 jobs will go.", "Arden means to cut 120 jobs.", ("120", "~90")),
        ("About 90 jobs will go.", "Nobody will lose his job, it said.", ("0", "~90")),
        ("The union said 90 jobs will go. Ken Reed said 120 posts will be cut.", "It rained.", ("120", "90")),
        ("It will cut 90 jobs, and 120 jobs will go.", "About 140 jobs will go.", ()),
    ],
)
def test_what_a_company_has_once_is_compared_with_what_it_has_elsewhere(
    first: str, other: str, found: tuple[str, ...]
) -> None:
    told = divergences((BOUGHT.format(first), DAY), (SOLD.format(other), DAY))
    assert [tuple(sorted(sides)) for _, *sides in told] == ([found] if found else [])
