"""Sides: what sign stands between two values, what is tied as opposed, and when "it happened" is worth telling"""

from __future__ import annotations

from dataclasses import replace

from graph.model import Agreement, Position, Thing, Verdict, Words
from graph.views.index import disputes
from graph.views.linked import claims
from graph.views.placing import place
from graph.views.sides import Facet, Side, signs
from graph.views.story import tell
from tests.story import story


def agreement(verdict: Verdict, *opposed: tuple[int, int]) -> Agreement:
    sides = tuple(Position(Words(name), name, (), (), ()) for name in ("Terns", "Gulls", "Crows"))
    return Agreement("e", "responsibility", verdict, sides, opposed=opposed)


def test_two_that_are_not_opposed_are_not_set_against_each_other() -> None:
    assert list(signs(agreement(Verdict.DIVERGE, (0, 2), (1, 2)))) == ["agree", "diverge"]


def test_where_no_neighbours_are_opposed_all_stand_apart() -> None:
    assert list(signs(agreement(Verdict.DIVERGE, (0, 2)))) == ["diverge", "diverge"]


def test_sides_that_fit_together_keep_their_sign() -> None:
    assert list(signs(agreement(Verdict.COMPATIBLE))) == ["compatible", "compatible"]


def test_two_who_are_neither_one_nor_a_part_of_the_other_stand_side_by_side() -> None:
    named = (Thing("fleet", "Fleet"), Thing("fleet:north", "North Fleet", within=("fleet",)), Thing("mill", "Mill"))
    sides = tuple(Position(thing, thing.name, (), (), ()) for thing in named)
    assert list(signs(Agreement("e", "agent", Verdict.COMPATIBLE, sides))) == ["compatible", "agree"]


def test_what_nobody_doubts_is_undoubted() -> None:
    happened, not_so = Side("happened", (), 2, ()), Side("not happened", (), 1, ())
    assert Facet("occurrence", "", "agree", (happened,)).undoubted
    assert not Facet("occurrence", "", "diverge", (happened, not_so)).undoubted
    assert not Facet("outcome", "", "agree", (happened,)).undoubted


def test_only_what_cannot_both_hold_is_tied_as_opposed() -> None:
    made = story()
    agreements = tuple(replace(a, opposed=((0, 2),)) if a.facet == "number" else a for a in made.agreements)
    told = tell(replace(made, agreements=agreements))
    (card,) = [card for card in told.cards if card.id == "2031-04-07-evacuation"]
    edges = [edge for edge in place(told, (card,)).edges if edge.kind == "against"]
    assert [(edge.first[-2:], edge.second[-2:]) for edge in edges] == [("-0", "-2")]
    assert [one["name"] for one in claims(told, (card,))] == ["4,200 people", "more than 4,000 people"]


def test_the_overview_sets_only_what_is_opposed_side_by_side() -> None:
    made = story()
    agreements = tuple(replace(a, opposed=((0, 2),)) if a.facet == "number" else a for a in made.agreements)
    shown = [d for d in disputes(tell(replace(made, agreements=agreements)), {}) if d.facet.id == "number"]
    assert [[words.side.label for words in dispute.sides] for dispute in shown] == [
        ["4,200 people", "more than 4,000 people"]
    ]
