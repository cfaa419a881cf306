"""two whole stories of everyday news, several outlets each -> what they agree and diverge on"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from graph import corpus, pipeline
from graph.model import Timeline

STORIES = Path(__file__).parent / "stories"


@lru_cache(maxsize=2)
def story(name: str) -> Timeline:
    """The timeline of one of the stories."""
    loaded = corpus.load(STORIES / name)
    return pipeline.build(loaded.title, loaded.articles)


def values(name: str, kind: str, facet: str, verdict: str) -> list[set[str]]:
    """The positions of every event of a kind whose sources come to that verdict on a facet."""
    timeline = story(name)
    of_kind = {event.id for event in timeline.events if event.type == kind}
    return [
        {position.label for position in agreement.positions}
        for agreement in timeline.agreements
        if agreement.event in of_kind and (agreement.facet, agreement.verdict.value) == (facet, verdict)
    ]


@pytest.mark.parametrize(
    ("name", "kind", "facet", "verdict", "wanted"),
    [
        ("quake", "ev:Earthquake", "number", "diverge", {"6.8", "7.1"}),
        ("quake", "ev:Earthquake", "date", "agree", {"2023-03-14"}),
        ("quake", "ev:Emergency", "date", "diverge", {"2023-03-14", "2023-03-15"}),
        ("quake", "ev:Arrest", "date", "agree", {"2023-03-16"}),
        ("takeover", "ev:Resignation", "date", "diverge", {"2022-06-16", "2022-06-17"}),
    ],
)
def test_sources_compare(name: str, kind: str, facet: str, verdict: str, wanted: set[str]) -> None:
    assert wanted in values(name, kind, facet, verdict)


def test_a_firm_under_its_short_and_its_full_name_is_no_divergence() -> None:
    assert any(
        {"Halden", "Halden Group"} <= said for said in values("takeover", "ev:Acquisition", "agent", "compatible")
    )


def test_later_tolls_are_no_contradiction() -> None:
    assert values("quake", "ev:Injury", "number", "update")
    assert any(len(labels) > 2 for labels in values("quake", "ev:Killing", "number", "compatible"))
    assert not values("quake", "ev:Killing", "number", "diverge")
    assert not values("quake", "ev:Injury", "number", "diverge")


def test_every_value_opens_at_its_words() -> None:
    for name in ("quake", "takeover"):
        articles = {article.id: article for article in story(name).articles}
        for agreement in story(name).agreements:
            for claim in (claim for position in agreement.positions for claim in position.claims):
                assert articles[claim.article].quote(claim.evidence).strip()


def test_what_every_report_ascribes_to_others_is_named_so() -> None:
    labels = {event.label for name in ("quake", "takeover") for event in story(name).events}
    assert any(" (alleged)" in label for label in labels)
    assert any("(" not in label for label in labels)
