"""sentences of news -> the figures that are said of somebody or something named"""

from __future__ import annotations

from graph.compare.positions import label
from graph.lang.en.attributes import RULES
from tests.found import both, claims_on


def told(words: str, rule: str) -> list[str]:
    _, _, claims = claims_on("number", words)
    said = [claim for claim in claims if claim.rule == rule and claim.topic]
    return [f"{claim.topic[0].removesuffix('-es')} = {label(claim.value)}" for claim in said]


test_what_a_rule_means, test_what_a_rule_ignores = both(RULES, told)
