"""stories -> one whom an act befell is no guard where another article tells of a teller"""

from __future__ import annotations

import pytest
from found import rows

from graph.lang.en.callings import FAMILIES
from graph.model import Verdict

ROBBERY = "Robbers stormed the Arden Savings Bank in Lorca on Monday and took 26,000 euros. "


def differ(one: str, other: str) -> bool:
    return any(row.verdict is Verdict.DIVERGE for row in rows("patient", ROBBERY + one, ROBBERY + other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They shot a guard in the leg.", "They shot a teller in the leg."),
        ("A security guard was wounded in the robbery.", "A bank teller was wounded in the robbery."),
        ("The manager's wife was shot.", "The manager's daughter was shot."),
        ("Two people died when a helicopter crashed.", "Two people died when a plane crashed."),
    ],
)
def test_one_described_as_what_one_cannot_be_both_diverges(one: str, other: str) -> None:
    assert differ(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A guard was shot.", "A watchman was shot."),
        ("A guard was shot.", "A man was shot."),
        ("A guard was shot.", "A father was shot."),
        ("A guard was shot.", "A guard and a teller were shot."),
        ("A guard was shot.", "A teller was shot. The guard fled."),
        ("They shot guard Tom Reed.", "They shot a teller."),
        ("A guard was shot.", "A teller was tied up."),
    ],
)
def test_what_one_can_be_both_and_what_is_told_of_two_diverges_in_nothing(one: str, other: str) -> None:
    assert not differ(one, other)


def test_a_noun_stands_in_one_family() -> None:
    nouns = [noun for family in FAMILIES for noun in frozenset().union(*family)]
    assert len(nouns) == len({*nouns})
