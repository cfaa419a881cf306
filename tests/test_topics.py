"""hand-made readings -> matters that no single event carries"""

from __future__ import annotations

from graph import compare, merge, ontology
from graph.model import Agreement, Verdict
from tests.made import readings

WORLD = ontology.load()

TWO_EVENTS = """
[a 2031-05-03] The locusts were {beaten} in Westland, the Gazette writes.
[b 2032-07-03] The locusts are {returning} to Westland, the Herald writes.
- a beaten: Defeat; patient Locusts; when 2031-05-02; outcome Beaten|Back
- b returning: Revival; patient Locusts; when 2032-07-01; outcome Back|Beaten
"""


def topics(text: str) -> list[Agreement]:
    made = readings(text)
    events, loose = merge.merge(made, WORLD, {})
    return [a for a in compare.compare(events, loose, (), made, WORLD) if not a.event]


def test_opposed_outcomes_of_one_actor_are_one_matter() -> None:
    (matter,) = topics(TWO_EVENTS)
    assert (matter.topic, matter.facet, matter.verdict) == ("Locusts", "outcome", Verdict.DIVERGE)
    assert [(p.label, p.articles) for p in matter.positions] == [("Back", ("b",)), ("Beaten", ("a",))]


def test_outcomes_of_two_actors_are_no_matter() -> None:
    assert topics(TWO_EVENTS.replace("Revival; patient Locusts", "Revival; patient Crickets")) == []


def test_one_article_alone_makes_no_matter() -> None:
    one = TWO_EVENTS.replace("[b 2032-07-03]", "[c 2032-07-03]").replace("- b returning", "- c returning")
    assert topics("\n".join(line for line in one.splitlines() if "returning" not in line)) == []
