"""two reports of which one denies what the other tells -> a divergence on whether it was done, or none"""

from __future__ import annotations

import pytest

from graph import ontology, pipeline, text
from graph.intervals import parse
from graph.model import Article, Source, Verdict

WORLD = ontology.load()
TWO_DAYS = ("2031-05-05", "2031-05-06")


def denied(first: str, other: str, days: tuple[str, str] = TWO_DAYS) -> list[list[str]]:
    """The words of the acts that one of two articles tells of and the other denies, for each row."""
    articles = [
        Article(name, Source(f"outlet:{name}", name), "", words, parse(day))
        for name, words, day in zip("ab", (first, other), days, strict=True)
    ]
    readings = tuple(pipeline.read(document, WORLD) for document in text.read(articles))
    told = pipeline.together("two", readings, options=pipeline.Options(ontology=WORLD))
    texts = {article.id: article for article in articles}
    return [
        [
            f"{side.label}: {texts[claim.article].quote(claim.evidence)}"
            for side in found.positions
            for claim in side.claims
        ]
        for found in told.agreements
        if found.facet == "occurrence" and found.verdict is Verdict.DIVERGE
    ]


@pytest.mark.parametrize(
    ("first", "other", "wanted"),
    [
        (
            "A mob gathered in Granada. One of the guards fired into the air.",
            "The mayor spoke in Granada. Contrary to the rumours, no shot was fired.",
            [["happened: fired into", "not happened: shot was fired"]],
        ),
        (
            "The Supreme Court overturned the ban on fishing.",
            "Sailors wrote to the minister. The Supreme Court has not overturned it.",
            [["happened: overturned", "not happened: overturned"]],
        ),
        (
            "Tom Reed spoke in Granada on Monday. He did not apologize.",
            "Tom Reed spoke in Granada on Monday. He told the court he was sorry.",
            [["happened: was sorry", "not happened: apologize"]],
        ),
    ],
)
def test_who_denies_an_act_contradicts_who_tells_of_it(first: str, other: str, wanted: list[list[str]]) -> None:
    assert denied(first, other) == wanted


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("The guards fired into the air in Granada.", "No shots are likely in Granada, the mayor said."),
        ("Nobody else was hurt in the blast at Granada.", "Two sailors were hurt in the blast at Granada."),
        (
            "The Supreme Court overturned the ban on fishing.",
            "The Harbour Court has not overturned the ban on fishing.",
        ),
        ("The Supreme Court disclosed the names of the sailors.", "The Supreme Court did not disclose the names."),
        ("The Supreme Court overturned the ban.", "The Supreme Court should mend the ban, not overturn it."),
    ],
)
def test_silence_advice_and_what_others_did_are_no_denial(first: str, other: str) -> None:
    assert denied(first, other) == []


def test_what_had_not_been_done_by_then_may_be_done_since() -> None:
    first, other = "The Supreme Court has not overturned the ban.", "The Supreme Court overturned the ban on fishing."
    assert denied(first, other) == []
    assert denied(first, other, ("2031-05-05", "2031-05-05")) == []
    assert denied(other, first) != []
