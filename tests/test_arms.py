"""stories -> the firearm in an act of force, on which reports differ of which each tells of one kind alone"""

from __future__ import annotations

import pytest
from found import rows

from graph.model import Verdict

RAID = "Two men robbed the mill in Arden on 3 February 2024. "


def arms(*reports: str) -> list[tuple[str, ...]]:
    """The weapons in which reports diverge."""
    found = [row for row in rows("means", *(RAID + report for report in reports)) if row.verdict is Verdict.DIVERGE]
    return [tuple(sorted(position.label for position in row.positions)) for row in found]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Clerks saw a man who had brought a rifle.", "One of them carried a pistol.", ("pistol", "rifle")),
        ("A man waving a shotgun shouted.", "He put a pistol on the table.", ("pistol", "shotgun")),
        ("One of them carried a revolver.", "One of them carried a pistol.", ()),
        ("One of them carried a gun.", "One of them carried a pistol.", ()),
        ("Clerks saw a man who had a rifle.", "He put a pistol on the table. The other man had a rifle.", ()),
        ("Clerks saw a man who had a rifle.", "They had a rifle and two pistols.", ()),
        ("Clerks saw a man who had a rifle.", "There were pistols on the table.", ()),
        ("Police found a rifle.", "He put a pistol on the table.", ()),
        ("An officer carried a rifle.", "He put a pistol on the table.", ()),
        ("They had no rifle.", "He put a pistol on the table.", ()),
    ],
)
def test_who_tells_of_one_kind_of_firearm_tells_of_the_one_used(one: str, other: str, found: tuple[str, ...]) -> None:
    assert arms(one, other) == ([found] if found else [])


def test_firearms_of_two_acts_are_two() -> None:
    one, other = (
        "A man with a rifle robbed the mill in Arden on 3 February 2024.",
        "A man with a pistol robbed a bank in May 2023.",
    )
    assert not any(row.verdict is Verdict.DIVERGE for row in rows("means", one, other))
