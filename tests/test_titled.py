"""stories -> the rank, post or kind of ship by which two articles call one, where nobody is both"""

from __future__ import annotations

import pytest
from found import opposed

FIRE = "A fire destroyed a bakery in Lisbon on Friday. "


def titles(*said: str) -> list[tuple[str, ...]]:
    """The titles in which reports of a fire diverge."""
    return opposed("title", *(FIRE + words for words in said))


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Police Sgt. Ada Lund saw the flames.", "Police Lt. Ada Lund saw the flames.", ("Lt", "Sgt")),
        ("CFO Ada Lund owned the bakery.", "Ada Lund, the mill's COO, owned the bakery.", ("CFO", "COO")),
        (
            "Ada Lund, deputy director of the mill, saw the flames.",
            "As the director of the mill, Ada Lund saw the flames.",
            ("deputy director", "director"),
        ),
        ("Ada Lund was head coach in Arden.", "Assistant coach Ada Lund fled.", ("Assistant coach", "head coach")),
        (
            "Fire Marshal Ada Lund saw the flames.",
            "Ada Lund, an investigator with the fire marshal's office, saw the flames.",
            ("Fire Marshal", "investigator with the fire marshal's office"),
        ),
        (
            "The destroyer HMS Larne put the fire out.",
            "The frigate HMS Larne put the fire out.",
            ("destroyer", "frigate"),
        ),
    ],
)
def test_titles_that_exclude_one_another_diverge(one: str, other: str, wanted: tuple[str, ...]) -> None:
    assert titles(one, other) == [wanted]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police Sgt. Ada Lund saw the flames.", "Police officer Ada Lund saw the flames."),
        ("CEO Ada Lund owned the bakery.", "Chairwoman Ada Lund owned the bakery."),
        ("CEO Ada Lund owned the bakery.", "Ada Lund, a former CFO, owned the bakery."),
        ("CEO Ada Lund owned the bakery.", "CFO Ada Lund owned the bakery. Ada Lund, the CEO, saw the flames."),
        ("CEO Ada Lund owned the bakery.", "Ada Lund, the CEO and CFO of the mill, saw the flames."),
        ("CEO Ada Lund owned the bakery.", "The CEO and CFO Ada Lund saw the flames."),
        ("Foreign Minister Ada Lund saw the flames.", "Deputy Prime Minister Ada Lund saw the flames."),
        ("Ada Lund, director of Arden Mill, fled.", "Ada Lund, deputy director of Corvane Bank, fled."),
        ("Associate professor Ada Lund saw the flames.", "Professor Ada Lund saw the flames."),
        ("The warship HMS Larne put the fire out.", "The frigate HMS Larne put the fire out."),
        ("Attorney General Ada Lund saw the flames.", "Ada Lund, a captain, saw the flames."),
    ],
)
def test_titles_that_one_can_hold_at_once_do_not(one: str, other: str) -> None:
    assert titles(one, other) == []
