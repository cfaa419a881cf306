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
        (
            "Lund shares fell 2.6 percent to $17.80.",
            "Lund Cord stock dropped 3.9 percent on Monday.",
            ("2.6 %", "3.9 %"),
        ),
        ("Arden shares fell 2.6 percent.", "Lund Cord stock dropped 3.9 percent on Monday.", ()),
        (
            "Reed Capital holds 7.2 percent of Lund.",
            "The Lund Cord owner Reed Capital has a 9 percent stake.",
            ("7.2 %", "9 %"),
        ),
        ("Reed Capital holds 7.2 percent of Lund.", "Finch Trust has a 9 percent stake.", ()),
        ("It offers $31 a share.", "Holders are to get $33 a share.", ("31 USD", "33 USD")),
        ("It pays half in cash and half in shares.", "About 40 percent of the price is in cash.", ("50 %", "60 %")),
        (
            "There is a break-up fee of $12 million.",
            "It agreed to a $15 million break fee.",
            ("12,000,000 USD", "15,000,000 USD"),
        ),
    ],
)
def test_what_a_company_has_once_is_compared_with_what_it_has_elsewhere(
    first: str, other: str, found: tuple[str, ...]
) -> None:
    told = divergences((BOUGHT.format(first), DAY), (SOLD.format(other), DAY))
    assert [tuple(sorted(sides)) for _, *sides in told] == ([found] if found else [])


@pytest.mark.parametrize(("day", "differ"), [(DAY, True), ("2031-09-20", False)])
def test_a_price_that_is_offered_holds_for_some_weeks(day: str, *, differ: bool) -> None:
    told = ((BOUGHT.format("It offers $31 a share."), DAY), (SOLD.format("Holders are to get $33 a share."), day))
    assert bool(divergences(*told)) is differ


@pytest.mark.parametrize(
    ("first", "other", "found"),
    [
        ("Lund Cord, founded in 1871, has 12 shops.", "Lund Cord has made rope since 1854.", ("1854", "1871")),
        (
            "Lund Cord, makers of the famous Tom Reed rope since 1854, has 12 shops.",
            "Lund Cord was founded in 1871.",
            ("1854", "1871"),
        ),
        ("Lund Cord has 12 shops.", "Lund Cord runs 14 shops.", ("12", "14")),
        ("Lund Cord has 12 shops.", "Arden Mills runs 14 shops.", ()),
        ("The union demands a 9 percent pay rise.", "Drivers want a wage increase of 7 percent.", ("7 %", "9 %")),
        ("The union demands a 9 percent pay rise.", "The mill offered a pay increase of 7 percent.", ()),
        ("Lund Cord has debts of $12 million.", "It said Lund Cord was $15 million poorer.", ()),
        (
            "Lund Cord has debts of $12 million.",
            "Lund Cord has $15 million of debt.",
            ("12,000,000 USD", "15,000,000 USD"),
        ),
    ],
)
def test_what_is_told_of_a_company_beside_the_news_is_compared(first: str, other: str, found: tuple[str, ...]) -> None:
    told = divergences((BOUGHT.format(first), DAY), (SOLD.format(other), DAY))
    assert [tuple(sorted(sides)) for _, *sides in told] == ([found] if found else [])


def test_the_company_is_the_one_that_an_article_is_about() -> None:
    about = "Lund Cord shut. Lund Cord was proud of its rope. Finch Trust and Reed Bank sang. The old firm employs {} people."
    told = divergences((about.format(310), DAY), (about.format(360), DAY))
    assert told == (("number", "310", "360"),)
