"""stories -> the word in which two articles quote one saying otherwise"""

from __future__ import annotations

import pytest
from found import rows

FLOOD = "A flood killed two bakers in Lisbon on Friday. "


def quoted(*sayings: str) -> list[tuple[str, ...]]:
    """The words in which reports of a saying diverge."""
    told = rows(
        "wording", *(f"{FLOOD}The owner of the mill spoke of it. “{saying},” Ada Lund said." for saying in sayings)
    )
    assert all(row.event for row in told)
    return [tuple(sorted(position.label for position in row.positions)) for row in told]


def test_two_quotations_of_one_saying_diverge_on_a_word() -> None:
    one, other = "It is a dark week for the bakers of the harbour", "It is a dark month for the bakers of the harbour"
    assert quoted(one, other) == [("month", "week")]
    assert quoted("Last winter the cellar walls were painted red", "Yesterday the cellar walls were painted red") == [
        ("Last winter", "Yesterday")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We realised that the cellar walls gave way", "We realized that the cellar walls gave way"),
        ("They do not know that the cellar walls gave way", "They don't know that the cellar walls gave way"),
        ("The 11th cellar wall of the mill gave way", "The eleventh cellar wall of the mill gave way"),
        ("He saw that the cellar walls of the mill gave way", "She saw that the cellar walls of the mill gave way"),
        ("The cellar walls of the mill gave way slowly", "The cellar walls of the mill gave way"),
        (
            "The old cellar walls of the mill gave way twice",
            "The red cellar walls of the mill gave way slowly, then broke",
        ),
    ],
)
def test_a_saying_written_otherwise_is_one(one: str, other: str) -> None:
    assert quoted(one, other) == []
