"""stories -> who died by his own hand is the one who died, and not whom another killed"""

from __future__ import annotations

import pytest
from found import news, rows

from graph.model import Verdict

HUNT = "The manhunt for Ada Lund near Lorca ended on Monday. "
SHOT = HUNT + "Lund was shot dead by soldiers."


@pytest.mark.parametrize(
    "words",
    [
        "Ada Lund killed herself on Monday.",
        "Ada Lund took her own life on Monday.",
        "Ada Lund committed suicide on Monday.",
        "Ada Lund turned a borrowed pistol on herself.",
        "Ada Lund turned the gun on herself.",
    ],
)
def test_who_takes_the_own_life_is_who_died_and_who_did_it(words: str) -> None:
    claims = [(claim.facet, claim.rule) for claim in news(words).found.claims]
    assert ("patient", "subject") in claims
    assert ("responsibility", "own hand") in claims


@pytest.mark.parametrize(
    "words", ["Ada Lund lost her life on Monday.", "Ada Lund died on Monday.", "Ada Lund hurt herself."]
)
def test_who_merely_dies_did_nothing(words: str) -> None:
    assert not [claim for claim in news(words).found.claims if claim.rule == "own hand"]


@pytest.mark.parametrize(
    ("end", "differ"),
    [
        ("Lund turned a gun on herself.", True),
        ("Lund killed herself.", True),
        ("Lund died there.", False),
        ("Her brother Tom Lund killed himself.", False),
    ],
)
def test_one_cannot_die_by_the_own_hand_and_by_that_of_another(end: str, *, differ: bool) -> None:
    found = [row for row in rows("responsibility", SHOT, HUNT + end) if row.verdict is Verdict.DIVERGE]
    assert bool(found) is differ


def test_one_who_is_only_described_is_one_by_the_noun() -> None:
    told = "The manhunt near Lorca ended on Monday. A convicted robber {}."
    shot, own = told.format("was shot dead by soldiers"), told.format("killed himself").replace("convicted", "wanted")
    assert [row for row in rows("responsibility", shot, own) if row.verdict is Verdict.DIVERGE]
