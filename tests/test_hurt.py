"""stories -> the part of the body at which two articles say that one was hurt"""

from __future__ import annotations

import pytest
from found import opposed

MATCH = "Arden beat Lorca 3-1 on Friday. "


def parts(*said: str) -> list[tuple[str, ...]]:
    """The parts in which reports of a match diverge."""
    return opposed("injury", *(MATCH + words for words in said))


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Ada Lund broke her wrist.", "Ada Lund was out with a broken collarbone.", ("collarbone", "wrist")),
        ("Ada Lund sprained her left knee.", "Ada Lund has a right knee injury.", ("left knee", "right knee")),
        ("Ada Lund was hit in the face.", "Ada Lund was hit in the stomach.", ("face", "stomach")),
    ],
)
def test_parts_of_which_none_is_in_the_other_diverge(one: str, other: str, wanted: tuple[str, ...]) -> None:
    assert parts(one, other) == [wanted]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Lund broke her tibia.", "Ada Lund broke her leg."),
        ("Ada Lund broke her wrist.", "Ada Lund broke her wrist and a rib. Lund tore her knee."),
        ("Ada Lund broke her wrist.", "Ada Lund came back up to the head of the table."),
        ("Ada Lund broke her wrist.", "Ida Holt broke her leg."),
        ("Ada Lund sprained her knee.", "Ada Lund sprained her left knee."),
    ],
)
def test_a_part_of_a_part_and_what_is_told_of_another_do_not(one: str, other: str) -> None:
    assert parts(one, other) == []
