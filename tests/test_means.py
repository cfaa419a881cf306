"""sentences of news -> what each event was done with"""

from __future__ import annotations

from graph.lang.en.means import RULES
from graph.model import Verdict
from tests.found import both, claims_on, rows


def told(words: str, rule: str) -> list[str]:
    article, triggers, claims = claims_on("means", words)
    return [f"{triggers[claim.about]} < {article.quote(claim.evidence)}" for claim in claims if claim.rule == rule]


test_what_a_rule_means, test_what_a_rule_ignores = both(RULES, told)


def test_a_pistol_and_a_handgun_are_one_means_and_a_gun_fits_both() -> None:
    first = "Orla Finch shot two clerks with a {} at the mill in Arden on 3 February 2024."
    other = "At the Arden mill two clerks were shot on 3 February 2024 by Orla Finch, who had a {}, the mayor wrote."
    assert verdict(first.format("pistol"), other.format("handgun")) is Verdict.AGREE
    assert verdict(first.format("pistol"), other.format("gun")) is Verdict.COMPATIBLE


def test_the_texts_that_do_one_act_diverge() -> None:
    first = "On 3 February 2024 mayor Orla Finch issued an executive order suspending the tax on the Arden mill."
    other = "Orla Finch, mayor of Arden, signed a memorandum suspending the tax on the mill on 3 February 2024, a firm wrote."
    assert verdict(first, other) is Verdict.DIVERGE


def test_two_single_weapons_of_one_act_diverge_and_one_of_two_does_not() -> None:
    first = "Orla Finch attacked two clerks with a pistol at the mill in Arden on 3 February 2024."
    other = "At the Arden mill two clerks were attacked with {} on 3 February 2024 by Orla Finch, the mayor wrote."
    assert verdict(first, other.format("a knife")) is Verdict.DIVERGE
    assert verdict(first, other.format("a knife and a pistol")) is Verdict.AGREE


def verdict(*reports: str) -> Verdict:
    (found,) = {row.verdict for row in rows("means", *reports)}
    return found
