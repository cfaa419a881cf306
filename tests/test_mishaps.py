"""two reports of a mishap -> a divergence where each puts it down to something that excludes the other"""

from __future__ import annotations

import pytest

from graph import ontology, pipeline, text
from graph.intervals import parse
from graph.model import Article, Source, Verdict

WORLD = ontology.load()


def rows(*told: str) -> list[list[str]]:
    """The sides of each divergence on what a mishap is put down to."""
    articles = [
        Article(f"{n}", Source(f"outlet:{n}", f"{n}"), "", words, parse("2031-05-05")) for n, words in enumerate(told)
    ]
    readings = tuple(pipeline.read(document, WORLD) for document in text.read(articles))
    made = pipeline.together("two", readings, options=pipeline.Options(ontology=WORLD))
    return [
        sorted(side.label for side in found.positions)
        for found in made.agreements
        if found.facet == "mishap" and found.verdict is Verdict.DIVERGE
    ]


@pytest.mark.parametrize(
    ("first", "other", "wanted"),
    [
        (
            "A fire destroyed a bakery in Granada on Sunday. The mayor said it was caused by a short circuit in the cellar.",
            "A fire destroyed a bakery in Granada on Sunday. An apprentice had left a discarded cigarette in a bin, and the flour went up.",
            ["discarded cigarette", "short circuit"],
        ),
        (
            "Six people were hurt when a coach crashed near Granada on Sunday. The brakes had failed, a passenger said.",
            "Six people were hurt when a coach crashed near Granada on Sunday. Police believe that the driver fell asleep.",
            ["brakes had failed", "fell asleep"],
        ),
        (
            "An explosion wrecked a laundry in Granada on Sunday. Neighbours had smelled it: a gas leak was the cause.",
            "An explosion wrecked a laundry in Granada on Sunday. Detectives have no doubt that it was started deliberately.",
            ["gas leak", "started deliberately"],
        ),
        (
            "A train hit a buffer in Granada in an accident on Sunday. The driver ran a red signal, the railway said.",
            "A train hit a buffer in Granada in an accident on Sunday. The union said that a signal failure was to blame.",
            ["ran a red signal", "signal failure"],
        ),
        (
            "Forty guests fell ill with food poisoning after a wedding in Granada. It was caused by salmonella, the clinic said.",
            "Forty guests fell ill with food poisoning after a wedding in Granada. The city blamed norovirus.",
            ["norovirus", "salmonella"],
        ),
        (
            "A ferry sank off Malaga on Sunday. It was overloaded, as the ferry always is on market days, a fisherman said.",
            "A ferry sank off Malaga on Sunday. The captain told the harbour master that it hit a reef.",
            ["hit a reef", "overloaded"],
        ),
        (
            "A blackout hit Granada on Sunday. Engineers traced it to a software fault.",
            "A blackout hit Granada on Sunday. The minister blamed hackers abroad.",
            ["hackers", "software fault"],
        ),
        (
            "A block of flats collapsed in Granada on Sunday, killing two. Neighbours spoke of the extra floors that the owner built.",
            "A block of flats collapsed in Granada on Sunday, killing two. The roof gave way because of the weight of the snow.",
            ["extra floors", "weight of the snow"],
        ),
    ],
)
def test_one_mishap_has_one_of_two_causes_that_exclude_each_other(first: str, other: str, wanted: list[str]) -> None:
    assert rows(first, other) == [wanted]


@pytest.mark.parametrize(
    "other",
    [
        "A fire destroyed a bakery in Granada on Sunday. Arson has been ruled out.",
        "A fire destroyed a bakery in Granada on Sunday. Police are asking whether it was arson.",
        "A fire destroyed a bakery in Granada on Sunday. The old oven and arson are being checked.",
        "A fire destroyed a bakery in Granada on Sunday. Neighbours lit candles for the baker.",
        "A fire destroyed a bakery in Granada on Sunday. It was caused by faulty wiring, and not by arson.",
        "A fire destroyed a bakery in Granada on Sunday. The old wiring sparked it; others say it was deliberately lit.",
        "A fire destroyed a bakery in Granada on Sunday. One of the passengers fell asleep on the bus.",
        "A flood destroyed a chapel in Malaga on Sunday. Last year it was torched.",
    ],
)
def test_what_is_weighed_or_denied_or_told_of_something_else_is_no_cause(other: str) -> None:
    first = (
        "A fire destroyed a bakery in Granada on Sunday. The mayor said it was caused by a short circuit in the cellar."
    )
    assert rows(first, other) == []


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (
            "Forty guests fell ill in Granada. Salmonella was found in the cream.",
            "Forty guests fell ill in Granada. Tests for salmonella and norovirus were made.",
        ),
        (
            "A ferry sank off Malaga on Sunday. It was overloaded, a fisherman said of the boat.",
            "A ferry sank off Malaga on Sunday. A freak wave caught it.",
        ),
        (
            "A blackout hit Granada on Sunday. It was caused by a storm.",
            "A blackout hit Granada on Sunday. A transformer fire caused it.",
        ),
        (
            "A train crashed near Granada on Sunday. A signal failure was to blame.",
            "A fire destroyed a bakery in Granada on Sunday. Outside, a driver ran a red light.",
        ),
    ],
    ids=["both weighed", "both may be so", "both may be so as well", "another mishap"],
)
def test_causes_that_go_together(first: str, other: str) -> None:
    assert rows(first, other) == []
