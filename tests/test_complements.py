"""sentences of news -> how big an act is said to be, and what somebody became by it"""

from __future__ import annotations

import pytest

from graph.lang.en.complements import RULES
from tests.found import claims_on


def told(facet: str, news: str) -> list[str]:
    """Each value with the words of its act: "named < interim director"."""
    article, acts, claims = claims_on(facet, news)
    return [f"{acts[claim.about]} < {article.quote(claim.evidence)}" for claim in claims]


@pytest.mark.parametrize(("news", "wanted"), [example for rule in RULES for example in rule.means])
def test_a_rule_reads_its_examples(news: str, wanted: str) -> None:
    assert wanted in told("outcome", news)


@pytest.mark.parametrize("news", [news for rule in RULES for news in rule.ignores])
def test_a_rule_leaves_its_counter_examples(news: str) -> None:
    assert told("outcome", news) == []


@pytest.mark.parametrize(
    ("news", "wanted"),
    [
        ("A huge fire destroyed the barn on Monday.", "fire < huge"),
        ("The damage was extensive.", "damage < extensive"),
        ("The barn was badly damaged on Monday.", "damaged < badly"),
    ],
)
def test_a_word_of_size_beside_an_act_is_its_extent(news: str, wanted: str) -> None:
    assert wanted in told("extent", news)


@pytest.mark.parametrize(
    "news",
    [
        "The fire destroyed a huge barn on Monday.",
        "The damage was not extensive.",
        "The barn was almost totally destroyed.",
        "A small man attacked the guard.",
    ],
)
def test_the_size_of_something_else_is_not(news: str) -> None:
    assert told("extent", news) == []
