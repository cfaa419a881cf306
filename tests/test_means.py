"""sentences of news -> what each event was done with"""

from __future__ import annotations

import pytest

from graph import pipeline
from graph.lang.en.means import RULES
from graph.model import Article, Source, Verdict
from tests.found import DAY, claims_on


def told(words: str, rule: str) -> list[str]:
    article, triggers, claims = claims_on("means", words)
    return [f"{triggers[claim.about]} < {article.quote(claim.evidence)}" for claim in claims if claim.rule == rule]


@pytest.mark.parametrize(
    ("name", "words", "wanted"), [(rule.name, *example) for rule in RULES for example in rule.means]
)
def test_what_a_rule_means(name: str, words: str, wanted: str) -> None:
    assert wanted in told(words, name)


@pytest.mark.parametrize(("name", "words"), [(rule.name, example) for rule in RULES for example in rule.ignores])
def test_what_a_rule_ignores(name: str, words: str) -> None:
    assert told(words, name) == []


def test_a_pistol_and_a_handgun_are_one_means_and_a_gun_fits_both() -> None:
    first = "Orla Finch shot two clerks with a {} at the mill in Arden on 3 February 2024."
    other = "At the Arden mill two clerks were shot on 3 February 2024 by Orla Finch, who had a {}, the mayor wrote."
    assert verdict(first.format("pistol"), other.format("handgun")) is Verdict.AGREE
    assert verdict(first.format("pistol"), other.format("gun")) is Verdict.COMPATIBLE


def verdict(*reports: str) -> Verdict:
    made = [
        Article(name, Source(name, name), "", words, published=DAY) for name, words in zip("ab", reports, strict=True)
    ]
    (found,) = {a.verdict for a in pipeline.build("mill", made).agreements if a.facet == "means"}
    return found
