"""sentences of news -> the figures that are said of somebody or something named"""

from __future__ import annotations

import pytest

from graph.compare.positions import label
from graph.lang.en.attributes import RULES
from tests.found import claims_on


def told(words: str, rule: str) -> list[str]:
    _, _, claims = claims_on("number", words)
    said = [claim for claim in claims if claim.rule == rule and claim.topic]
    return [f"{claim.topic[0].removesuffix('-es')} = {label(claim.value)}" for claim in said]


@pytest.mark.parametrize(
    ("name", "words", "wanted"), [(rule.name, *example) for rule in RULES for example in rule.means]
)
def test_what_a_rule_means(name: str, words: str, wanted: str) -> None:
    assert wanted in told(words, name)


@pytest.mark.parametrize(("name", "words"), [(rule.name, example) for rule in RULES for example in rule.ignores])
def test_what_a_rule_ignores(name: str, words: str) -> None:
    assert told(words, name) == []
