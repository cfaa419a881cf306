"""sentences of news -> the details told of an event beside its other facets, and which of them several articles share"""

from __future__ import annotations

import pytest

from graph.model import Claim, Verdict, Words
from tests.found import claims_on, rows, story


def details(news: str) -> list[tuple[str, Claim]]:
    """Each detail of a piece of news in its own words, with its claim."""
    article, _, claims = claims_on("detail", news)
    return [(article.quote(claim.evidence), claim) for claim in claims]


@pytest.mark.parametrize(
    ("news", "wanted"),
    [
        ("Two men robbed the Ardel bakery with a shovel on Friday.", "with a shovel"),
        ("The thieves escaped on a stolen sledge.", "on a stolen sledge"),
        ("The miners were rescued through a narrow shaft on Monday.", "through a narrow shaft"),
        ("The council approved the budget unanimously.", "unanimously"),
    ],
)
def test_what_is_told_beside_the_other_facets_is_a_detail(news: str, wanted: str) -> None:
    assert wanted in [words for words, _ in details(news)]


@pytest.mark.parametrize(
    "news",
    [
        "The thieves escaped on Friday.",  # a date
        "Two men were arrested in Lisbon.",  # a place
        "Dana Holt was charged with arson.",  # a charge
        "The dam collapsed because of the flood.",  # a cause
        "Two men reportedly robbed a bakery.",  # a doubt about the report
        "The strike was called off in the end.",  # says nothing
        "Strikes of this kind were banned.",  # points to what was told before
        "The shops closed for fear of a flood.",  # of what has not happened
        "The alliance of shopkeepers collapsed on Monday.",  # what it is made of
        "Activists called for bridges to be closed.",  # what is to be done is in the verb behind
    ],
)
def test_what_another_facet_tells_is_no_detail(news: str) -> None:
    assert details(news) == []


def test_numbers_and_ordinals_tell_details_apart() -> None:
    senses = [
        claim.value.sense
        for news in (
            "Dana Holt won in the second round.",
            "Dana Holt won in the sixth round.",
            "Holt won in the 2nd round.",
        )
        for _, claim in details(news)
        if isinstance(claim.value, Words)
    ]
    assert len(senses) == 3
    assert senses[0] != senses[1]


def test_a_detail_of_two_articles_is_a_row_of_its_own_and_one_of_a_single_article_is_none() -> None:
    (row,) = rows(
        "detail",
        "Armed men robbed the Ardel bank in Lisbon on 2 February 2024 with a shovel and fled on a sledge.",
        "The Ardel bank in Lisbon was robbed on 2 February 2024 with a heavy shovel.",
    )
    assert row.verdict is Verdict.AGREE
    assert {article for position in row.positions for article in position.articles} == {"0", "1"}
    assert "shovel" in row.positions[0].label


def test_other_details_never_diverge() -> None:
    first = "Armed men robbed the Ardel bank in Lisbon on 2 February 2024 with a shovel."
    assert rows("detail", first, first.replace("shovel", "hammer")) == []
    assert [row.verdict for row in rows("detail", first, first)] == [Verdict.AGREE]


def test_a_detail_of_a_single_article_is_not_kept_with_its_event() -> None:
    timeline = story(
        "Armed men robbed the Ardel bank in Lisbon on 2 February 2024 with a shovel through a narrow shaft.",
        "The Ardel bank in Lisbon was robbed on 2 February 2024 with a heavy shovel.",
    )
    kept = {claim.id for event in timeline.events for claim in event.claims if claim.facet == "detail"}
    texts = {article.id: article for article in timeline.articles}
    listed = [c for reading in timeline.readings for c in reading.found.claims if c.facet == "detail"]
    assert {texts[c.article].quote(c.evidence) for c in listed} == {"with a shovel", "with a heavy shovel"}
    assert {c.id for c in listed} == kept
