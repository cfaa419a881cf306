"""Sides: what sign stands between two values, what is tied as opposed, and when "it happened" is worth telling"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from graph.model import Agreement, Claim, Interval, Position, Thing, Verdict, Words
from graph.views import timeline
from graph.views.index import agreed, disputes, render
from graph.views.linked import claims
from graph.views.pairs import pairs
from graph.views.placing import place
from graph.views.sides import Facet, Side, signs
from graph.views.story import Story, tell
from tests.story import story


def agreement(verdict: Verdict, *opposed: tuple[int, int]) -> Agreement:
    sides = tuple(Position(Words(name), name, (), (), ()) for name in ("Terns", "Gulls", "Crows"))
    return Agreement("e", "responsibility", verdict, sides, opposed=opposed)


def test_two_that_are_not_opposed_are_not_set_against_each_other() -> None:
    assert list(signs(agreement(Verdict.DIVERGE, (0, 2), (1, 2)))) == ["agree", "diverge"]


def test_where_no_neighbours_are_opposed_all_stand_apart() -> None:
    assert list(signs(agreement(Verdict.DIVERGE, (0, 2)))) == ["diverge", "diverge"]


def row(*opposed: tuple[int, int], number: int = 3) -> list[tuple[str, str]]:
    sides = tuple(Side(name, (), 1, ()) for name in ("Terns", "Gulls", "Crows", "Rooks")[:number])
    facet = Facet("responsibility", "", "diverge", sides, signs=("diverge",) * (number - 1), opposed=opposed)
    return [(sign, side.label) for sign, side in facet.row]


def test_two_that_are_opposed_are_read_next_to_one_another_and_what_fits_with_both_stands_behind() -> None:
    assert row((0, 2)) == [("", "Terns"), ("diverge", "Crows"), ("agree", "Gulls")]
    assert row((0, 2), (1, 3), number=4) == [
        ("", "Terns"),
        ("diverge", "Crows"),
        ("agree", "Gulls"),
        ("diverge", "Rooks"),
    ]


def test_where_nothing_is_known_to_be_opposed_the_sides_keep_their_order_and_signs() -> None:
    assert row() == [("", "Terns"), ("diverge", "Gulls"), ("diverge", "Crows")]


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


FLEETS = (Thing("north", "North Fleet"), Thing("mill", "Mill"), Thing("north", "Northern Fleet"))


def told(*things: Thing, verdict: Verdict, event: int = 0) -> Story:
    """The story with one event on which each outlet names another doer."""
    made = story()
    of = made.events[event]
    sides = tuple(
        Position(thing, thing.name, (claim,), (claim.article,), (claim.article,))
        for thing, claim in zip(things, one_each(of.claims), strict=False)
    )
    return tell(replace(made, events=(of,), agreements=(Agreement(of.id, "agent", verdict, sides),)))


def one_each(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """A claim of every article."""
    return tuple({claim.article: claim for claim in claims}.values())


def test_names_that_nothing_ties_together_are_shown_side_by_side_and_not_as_agreement() -> None:
    known = told(*FLEETS[:2], verdict=Verdict.ONE_SOURCE)
    (card,) = known.cards
    assert [(facet.said, facet.verdict) for facet in card.compared] == [("apart", "one source")]
    assert card.state == "compatible"
    assert pairs(known) == ()


def test_two_sources_agree_only_where_they_give_one_value_whatever_a_third_one_says() -> None:
    known = told(*FLEETS, verdict=Verdict.AGREE, event=1)
    names = {(pair.first.short, pair.second.short): pair.points[0].relation for pair in pairs(known)}
    assert set(names.values()) == {"agree"}
    assert len(names) == 1


def far(verdict: Verdict) -> list[str]:
    """What stands beside the outlets where one article is years older than the others."""
    made = story()
    old = next(r for r in made.readings if r.article.source.name == "Daily Meridian").article
    aged = replace(old, published=Interval(1, 1, "0001-01-01"))
    readings = tuple(
        replace(r, article=aged, published=aged.published) if r.article == old else r for r in made.readings
    )
    agreements = tuple(replace(a, verdict=verdict) if a.facet == "number" else a for a in made.agreements)
    cards = tell(replace(made, readings=readings, agreements=agreements)).cards
    return [v.when for c in cards for f in c.facets if f.id == "number" for s in f.sides for v in s.voices]


def test_who_diverges_with_an_article_of_another_year_is_shown_with_both_dates() -> None:
    assert "1 January 1" in far(Verdict.DIVERGE)
    assert "3 May 2031" in far(Verdict.DIVERGE)
    assert not any(far(Verdict.AGREE))


def test_reports_of_one_week_need_no_dates() -> None:
    assert not any(v.when for c in tell(story()).cards for f in c.facets for s in f.sides for v in s.voices)


def matters(verdict: Verdict) -> Story:
    made = story()
    return tell(replace(made, agreements=tuple(replace(a, verdict=verdict) if a.topic else a for a in made.agreements)))


def test_the_overview_tells_what_is_agreed_without_an_event(tmp_path: Path) -> None:
    render(matters(Verdict.AGREE), tmp_path)
    assert "Warning: assessment" in (tmp_path / "index.html").read_text(encoding="utf-8")
    render(matters(Verdict.DIVERGE), tmp_path)
    text = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "They also diverge on one matter beyond single events." in text
    assert "Warning: assessment" not in text


def test_the_timeline_begins_with_what_sources_diverge_on(tmp_path: Path) -> None:
    timeline.render(matters(Verdict.DIVERGE), tmp_path)
    page = (tmp_path / "timeline.html").read_text(encoding="utf-8")
    begin = page[page.index("They diverge on:") : page.index('id="chart"')]
    assert begin.count("<a ") == 4
    assert 'href="#e-topic-' in begin


def test_of_events_that_as_many_tell_the_one_with_most_to_compare_comes_first() -> None:
    made = story()
    known = tell(made)
    (first, *_) = [c for c in known.cards if c.state in {"agree", "compatible"} and len(c.lanes) > 1]
    bare = replace(first, id="bare", facets=first.facets[:1])
    fuller = replace(first, id="fuller", facets=(*first.facets[:1], *(replace(first.facets[0], id=n) for n in "ab")))
    shelved = replace(known, cards=(bare, fuller), topics=())
    assert [card.id for card in agreed(shelved)] == ["fuller", "bare"]


def test_the_name_of_a_person_keeps_its_capitals_in_a_sentence(tmp_path: Path) -> None:
    made = story()
    aged = {"facet": "age", "kind": "tom-reed", "label": "Tom Reed", "verdict": Verdict.DIVERGE}
    agreements = tuple(replace(a, **aged) if a.facet == "number" and a.event else a for a in made.agreements)
    timeline.render(tell(replace(made, agreements=agreements)), tmp_path)
    assert "age: Tom Reed" in (tmp_path / "timeline.html").read_text(encoding="utf-8")
