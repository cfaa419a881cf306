"""hand-made readings -> matters that no single event carries"""

from __future__ import annotations

from dataclasses import replace

from graph import compare, merge, ontology
from graph.model import Agreement, Certainty, Verdict
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
    assert matter.opposed == ((0, 1),)


def test_how_one_act_ended_says_nothing_of_another_act_of_the_same_actor() -> None:
    acts = TWO_EVENTS.replace("outcome Beaten|Back", "outcome sense:Success|sense:Failure")
    assert topics(acts.replace("outcome Back|Beaten", "outcome sense:Failure|sense:Success")) == []


def test_outcomes_of_two_actors_are_no_matter() -> None:
    assert topics(TWO_EVENTS.replace("Revival; patient Locusts", "Revival; patient Crickets")) == []


def test_one_article_alone_makes_no_matter() -> None:
    one = TWO_EVENTS.replace("[b 2032-07-03]", "[c 2032-07-03]").replace("- b returning", "- c returning")
    assert topics("\n".join(line for line in one.splitlines() if "returning" not in line)) == []


TWO_DEALINGS = """
[a 2031-05-03] The Terns {armed} the Gulls in Westland, the Gazette writes.
[b 2032-07-03] The Terns {fought} the Gulls in Westland, the Herald writes.
- a armed: Aid; agent Terns; patient Gulls; when 2031-05-02; dealings Helps|Fights
- b fought: Battle; agent Terns; patient Gulls; when 2032-07-01; dealings Fights|Helps
"""


def test_helping_and_fighting_the_same_side_is_one_matter() -> None:
    (matter,) = topics(TWO_DEALINGS)
    assert (matter.topic, matter.label, matter.facet) == ("Terns Gulls", "Terns – Gulls", "dealings")
    assert [(p.label, p.articles) for p in matter.positions] == [("Fights", ("b",)), ("Helps", ("a",))]


def test_helping_one_and_fighting_another_is_no_matter() -> None:
    assert (
        topics(TWO_DEALINGS.replace("Battle; agent Terns; patient Gulls", "Battle; agent Terns; patient Crows")) == []
    )


def test_dealings_are_not_compared_inside_one_event() -> None:
    made = readings(TWO_DEALINGS)
    events, loose = merge.merge(made, WORLD, {})
    assert "dealings" not in {a.facet for a in compare.compare(events, loose, (), made, WORLD) if a.event}


TWO_CREDITS = """
[a 2031-05-03] The {rout} of the Gulls was owed to the Terns, the Gazette writes.
[b 2032-07-03] The Crows {routed} the Gulls at last, the Herald writes.
- a rout: Defeat; patient Gulls; when 2031-05-02
- b routed: Defeat; agent Crows; patient Gulls; when 2032-07-01
- a rout, Editor: credit Terns
- b routed: responsibility Crows
"""


def test_who_beat_somebody_is_one_matter_where_the_credit_is_given() -> None:
    (matter,) = topics(TWO_CREDITS)
    assert [(p.label, p.articles) for p in matter.positions] == [("Crows", ("b",)), ("Terns", ("a",))]


def test_two_who_did_it_are_no_matter_where_nobody_gives_the_credit() -> None:
    assert topics(TWO_CREDITS.replace("credit", "responsibility")) == []


def test_two_articles_that_give_one_the_credit_for_one_kind_of_act_agree() -> None:
    (matter,) = topics(TWO_CREDITS.replace("Crows", "Terns"))
    assert (matter.verdict, matter.facet, matter.label) == (Verdict.AGREE, "responsibility", "Terns")
    assert matter.kind == "ev:Defeat"
    assert [(p.label, p.articles) for p in matter.positions] == [("Terns", ("a", "b"))]


def test_credit_for_acts_against_different_sides_is_no_agreement() -> None:
    others = TWO_CREDITS.replace(
        "- b routed: Defeat; agent Crows; patient Gulls", "- b routed: Defeat; agent Terns; patient Crows"
    )
    assert topics(others.replace("responsibility Crows", "responsibility Terns")) == []


def test_who_did_the_same_twice_is_no_matter_where_nobody_gives_the_credit() -> None:
    assert topics(TWO_CREDITS.replace("Crows", "Terns").replace("credit", "responsibility")) == []


TWO_JUDGEMENTS = """
[a 2031-05-03] The {rout} of the Gulls was genuine, the Gazette writes.
[b 2032-07-03] The {declaration} that the Gulls were beaten was hollow, the Herald writes.
- a rout: Defeat; patient Gulls; when 2031-05-02; evaluation Real|Hollow
- b declaration: VictoryDeclaration; patient Gulls; when 2032-07-01; evaluation Hollow|Real
"""


def test_what_is_judged_of_a_declaration_is_judged_of_what_it_declares() -> None:
    (matter,) = topics(TWO_JUDGEMENTS)
    assert (matter.verdict, matter.label, matter.kind) == (Verdict.DIVERGE, "Gulls", "ev:Defeat")
    assert [(p.label, p.articles) for p in matter.positions] == [("Hollow", ("b",)), ("Real", ("a",))]


def test_judgements_of_two_kinds_of_act_are_no_matter() -> None:
    assert topics(TWO_JUDGEMENTS.replace("VictoryDeclaration", "Arrest")) == []


def test_who_is_only_described_is_nobody_else() -> None:
    assert topics(TWO_CREDITS.replace("Crows", "gunman=group")) == []


def test_what_is_only_possible_takes_no_side() -> None:
    made = readings(TWO_EVENTS)
    doubted = tuple(
        replace(
            one,
            found=replace(one.found, claims=tuple(replace(c, certainty=Certainty.POSSIBLE) for c in one.found.claims)),
        )
        for one in made
    )
    events, loose = merge.merge(doubted, WORLD, {})
    assert not [a for a in compare.compare(events, loose, (), doubted, WORLD) if not a.event]
