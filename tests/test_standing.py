"""sentences of news -> who those in an event are said to be"""

from __future__ import annotations

from graph.compare.positions import label
from graph.lang.en.standing import RULES
from graph.model import Verdict
from tests.found import both, claims_on, rows


def told(words: str, rule: str) -> list[str]:
    _, _, claims = claims_on("description", words)
    return [f"{claim.topic[0]} = {label(claim.value)}" for claim in claims if claim.rule == rule]


test_what_a_rule_means, test_what_a_rule_ignores = both(RULES, told)


def verdicts(*reports: str) -> set[Verdict]:
    return {row.verdict for row in rows("description", *reports)}


def test_a_short_form_and_its_long_form_are_one_office() -> None:
    first = "A mob killed Peter Walsh, {} of a mill, in Arden on 3 February 2024."
    other = "In Arden, Peter Walsh, the {} of a mill, was killed on 3 February 2024 by a mob, the mayor wrote."
    assert verdicts(first.format("CEO"), other.format("chief executive")) == {Verdict.AGREE}
    assert verdicts(first.format("CEO"), other.format("founder")) == {Verdict.COMPATIBLE}


def test_one_victim_has_one_nationality() -> None:
    first = "A {} climber died on Mount Sefton on 3 February 2024."
    other = "On 3 February 2024 a {} climber died on Mount Sefton, the rescuers wrote in a report."
    assert verdicts(first.format("German"), other.format("Danish")) == {Verdict.DIVERGE}
    assert verdicts(first.format("German"), other.format("German")) == {Verdict.AGREE}
    both = "On 3 February 2024 a Danish climber and a Polish climber died on Mount Sefton, the rescuers wrote."
    assert Verdict.DIVERGE not in verdicts(first.format("German"), both)


def test_the_countries_of_two_sorts_of_things_are_of_two_things() -> None:
    one = "On 3 February 2024 the navy sank a {} off Lorca."
    assert verdicts(one.format("Danish ferry"), one.format("Polish ferry")) == {Verdict.DIVERGE}
    assert Verdict.DIVERGE not in verdicts(one.format("Danish ferry"), one.format("Polish tug"))
