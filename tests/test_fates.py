"""two reports of what became of somebody -> a divergence where the one excludes the other"""

from __future__ import annotations

import pytest

from graph import ontology, pipeline, text
from graph.intervals import parse
from graph.model import Article, Source, Verdict

WORLD = ontology.load()


def rows(first: str, other: str, days: tuple[str, str] = ("2031-05-05", "2031-05-05")) -> list[tuple[str, list[str]]]:
    """The facet and the sides of each divergence on how something ended."""
    articles = [
        Article(name, Source(f"outlet:{name}", name), "", words, parse(day))
        for name, words, day in zip("ab", (first, other), days, strict=True)
    ]
    readings = tuple(pipeline.read(document, WORLD) for document in text.read(articles))
    told = pipeline.together("two", readings, options=pipeline.Options(ontology=WORLD))
    return [
        (found.facet, sorted(side.label for side in found.positions))
        for found in told.agreements
        if found.facet in ("fate", "outcome") and found.verdict is Verdict.DIVERGE
    ]


@pytest.mark.parametrize(
    ("first", "other", "wanted"),
    [
        (
            "A coach hit a wall in Granada on Saturday. The driver was killed.",
            "A coach hit a wall in Granada on Saturday. A nurse said that the driver is alive.",
            [("fate", ["is alive", "was killed"])],
        ),
        (
            "Police searched a barn in Granada. Tom Reed gave himself up.",
            "Tom Reed was found hiding after police searched a barn in Granada.",
            [("fate", ["gave himself up", "was found hiding"])],
        ),
        (
            "Police arrested Tom Reed in Granada on Saturday. He did not resist.",
            "Tom Reed was pulled from a barn in Granada on Saturday after a brief fight.",
            [("fate", ["after a brief fight", "not resist"])],
        ),
        (
            "Police arrested Tom Reed in Granada on Saturday. He was unarmed and put up no resistance.",
            "Tom Reed, who had a loaded pistol, fought with officers who arrested him in Granada.",
            [
                ("fate", ["had a loaded pistol", "was unarmed"]),
                ("fate", ["fought with officers", "put up no resistance"]),
            ],
        ),
        (
            "Larkin agreed on Saturday to buy a mill in Granada. Ada Lund, the chief engineer, is to leave once the sale is done.",
            "Larkin agreed on Saturday to buy a mill in Granada. Ada Lund will remain in charge.",
            [("fate", ["is to leave", "remain in charge"])],
        ),
        (
            "A ferry sank off Granada on Saturday. The captain was first off the ferry.",
            "A ferry sank off Granada on Saturday. The captain stayed on board, a guard said.",
            [("fate", ["stayed on board", "was first off"])],
        ),
        (
            "Bandits robbed a mill in Granada on Saturday. The watchman was shot.",
            "Bandits robbed a mill in Granada on Saturday. The watchman suffered a heart attack and died.",
            [("fate", ["suffered a heart attack", "was shot"])],
        ),
        (
            "A bus hit a wall in Granada on Saturday. The driver was wearing a seat belt.",
            "A bus hit a wall in Granada on Saturday. The driver was not wearing a seat belt.",
            [("fate", ["not wearing a seat belt", "wearing a seat belt"])],
        ),
        (
            "Thieves broke into a bank in Granada. The back door had been left unlocked.",
            "Thieves broke into a bank in Granada. A guard said that the back door was locked.",
            [("fate", ["been left unlocked", "was locked"])],
        ),
        (
            "A coach hit Tom Reed in Granada on Saturday. Tom Reed died at the scene.",
            "A coach hit Tom Reed in Granada on Saturday. Tom Reed died in hospital.",
            [("fate", ["died at the scene", "died in hospital"])],
        ),
        (
            "Police shot Tom Reed in Granada. The welder, Tom Reed, was laid off in March.",
            "Police shot Tom Reed in Granada. Tom Reed was fired in March.",
            [("fate", ["was fired", "was laid off"])],
        ),
        (
            "The court in Granada unanimously convicted Tom Reed of arson.",
            "The court in Granada convicted Tom Reed of arson by a majority.",
            [("outcome", ["by a majority", "convicted", "unanimously"])],
        ),
    ],
)
def test_what_became_of_somebody_is_one_thing(first: str, other: str, wanted: list[tuple[str, list[str]]]) -> None:
    assert rows(first, other) == wanted


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (
            "A coach hit a lorry in Granada. The driver of the coach was killed.",
            "A coach hit a lorry in Granada. The driver of the lorry is alive.",
        ),
        (
            "A coach hit a wall in Granada. Tom Reed was killed.",
            "A coach hit a wall in Granada. Tom Reed is survived by a daughter.",
        ),
        (
            "Thieves broke into a bank in Granada. The back door was unlocked.",
            "Thieves broke into a bank in Granada. The front door was locked.",
        ),
        (
            "Police arrested Tom Reed in Granada on Saturday. He did not resist.",
            "Police arrested Tom Reed in Granada on Saturday without a fight.",
        ),
        (
            "The court in Granada convicted Tom Reed of arson.",
            "The court in Granada convicted Tom Reed and cleared him of two other charges.",
        ),
    ],
)
def test_others_and_other_matters_end_otherwise(first: str, other: str) -> None:
    assert rows(first, other) == []


def test_who_was_alive_may_have_died_since_but_not_the_other_way_round() -> None:
    dead = "A coach hit a wall in Granada on Saturday. The driver was killed."
    alive = "A coach hit a wall in Granada on Saturday. A nurse said that the driver is alive."
    assert rows(alive, dead, ("2031-05-05", "2031-05-06")) == []
    assert rows(dead, alive, ("2031-05-05", "2031-05-06")) != []
