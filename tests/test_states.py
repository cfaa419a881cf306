"""how things stood in a disaster: how it is read, and what two reports make of it"""

from __future__ import annotations

import pytest

from graph.claims.states import found
from graph.lang.en.states import STATES
from tests.found import WORLD, both
from tests.test_things import divergences


def told(words: str, rule: str) -> list[str]:
    """The senses that a rule finds in some words."""
    return [sense for one, _, sense in found(words) if one.name == rule]


test_a_rule_reads_its_examples, test_a_rule_leaves_its_counter_examples = both(STATES, told)


def test_every_state_is_opposed_by_one_that_is_told_of_the_same() -> None:
    for block in WORLD.of_kind("Sense"):
        if block.text("facet") == "state":
            others = [WORLD.blocks[name] for name in block.texts("against")]
            assert others
            assert all(block.id in other.texts("against") for other in others)
            assert all(block.texts("explains") == other.texts("explains") for other in others)


DAY = "2031-05-05"
SHOOK = "A quake shook Arden on Saturday. {}"


@pytest.mark.parametrize(
    ("first", "other", "day", "shown"),
    [
        ("Sirens wailed in the port.", "The sirens stayed silent, a baker said.", DAY, True),
        ("Sirens wailed in the port.", "People asked whether the sirens sounded.", DAY, False),
        ("Sirens wailed in the port.", "The sirens stayed silent. In Larkin sirens sounded.", DAY, False),
        ("No wave was seen.", "A wave of 30 cm was recorded at the quay.", DAY, True),
        ("The airport was closed.", "The airport stayed open.", DAY, True),
        ("The airport was closed.", "The airport stayed open.", "2031-05-06", False),
    ],
)
def test_two_reports_tell_otherwise_how_things_stood(first: str, other: str, day: str, shown: bool) -> None:
    rows = divergences((SHOOK.format(first), DAY), (SHOOK.format(other), day))
    assert ["state"] * shown == [row[0] for row in rows if row[0] == "state"]


ROBBED = "Two men robbed a bakery in Arden on Saturday. {}"
JAILED = "A judge in Arden sentenced Tom Reed on Saturday to nine years in prison. {}"
MARCHED = "Dockers marched in Arden on Saturday in protest at the toll. {}"


@pytest.mark.parametrize(
    ("report", "first", "other", "day", "shown"),
    [
        (ROBBED, "Most of the cash was recovered.", "Not one coin has come back.", DAY, True),
        (ROBBED, "Not one coin has come back.", "Most of the cash was recovered.", "2031-05-09", False),
        (ROBBED, "Most of the cash was recovered.", "Not one coin has come back.", "2031-05-09", True),
        (ROBBED, "The burglar alarm went off.", "The alarm had been switched off.", DAY, True),
        (ROBBED, "The burglar alarm went off.", "A clerk denied that the alarm had been switched off.", DAY, False),
        (JAILED, "His lawyer said he would appeal.", "He will not appeal, a clerk said.", DAY, True),
        (JAILED, "His lawyer said he would appeal.", "Prosecutors will not appeal, a clerk said.", DAY, False),
        (MARCHED, "Police fired tear gas.", "Tear gas was not used, a clerk said.", DAY, True),
        (ROBBED, "Police fired tear gas.", "Tear gas was not used, a clerk said.", DAY, False),
    ],
)
def test_two_reports_tell_otherwise_how_it_ended(report: str, first: str, other: str, day: str, shown: bool) -> None:
    rows = divergences((report.format(first), DAY), (report.format(other), day))
    assert ["state"] * shown == [row[0] for row in rows if row[0] == "state"]
