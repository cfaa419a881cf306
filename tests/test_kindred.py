"""articles of one story -> what two tell in like words of acts of one kind counts once, for the larger of the two events"""

from __future__ import annotations

import pytest

from graph import ontology
from graph.claims.asides import BESIDE
from graph.compare.comparable import texts
from graph.compare.kindred import kindred
from graph.compare.kinds import kinds
from graph.intervals import parse
from graph.model import Event, Interval
from tests.made import readings

WORLD = ontology.load()
TOOK = "[a] The guild of weavers in Arden {took} the old mill over from Lorca."
GAINED = "[b] In Arden the guild {gained} the old mill, and Lorca lost its weavers."
OTHER = "[b] The {taking} of a lighthouse ended a quarrel in the south."


def taken(*lines: str, days: tuple[str, str] = ("", "")) -> list[tuple[str, str]]:
    """(event, article that it takes a claim of) where each article's only mention is an event of its own."""
    told = readings("\n".join(lines))
    events = [
        Event(name, m.type, name, (m,) * size, r.found.claims, parse(day) if day else Interval())
        for (name, size), r, day in zip((("large", 2), ("small", 1)), told, days, strict=True)
        for m in r.found.events
    ]
    found = list(kindred(events, texts(told), kinds(WORLD)))
    assert all(claim.rule == BESIDE for _, claim in found)
    return [(name, claim.article) for name, claim in found]


def test_the_larger_event_takes_what_both_tell_in_like_words_of_acts_of_one_kind() -> None:
    facts = ("- a took: Capture; place Lorca", "- b gained: Capture; place Lorca")
    assert taken(TOOK, GAINED, *facts) == [("large", "b")]


@pytest.mark.parametrize(
    ("other", "facts"),
    [
        (GAINED, ("- a took: Capture; place Lorca", "- b gained: Meeting; place Lorca")),
        (OTHER, ("- a took: Capture; place Lorca", "- b taking: Capture; place Lorca")),
        (GAINED, ("- a took: Capture; place Lorca", "- b gained: Capture; place Arden")),
        (GAINED, ("- a took: Capture; place Westland=country", "- b gained: Capture; place Westland=country")),
        (GAINED, ("- a took: Statement; place Lorca", "- b gained: Statement; place Lorca")),
    ],
    ids=["another kind of act", "other words", "another value", "a whole country", "statements"],
)
def test_what_may_be_told_of_two_things_is_not(other: str, facts: tuple[str, str]) -> None:
    assert taken(TOOK, other, *facts) == []


def test_acts_of_two_days_are_two() -> None:
    facts = ("- a took: Capture; place Lorca", "- b gained: Capture; place Lorca")
    assert taken(TOOK, GAINED, *facts, days=("2031-05-02", "2031-05-02")) == [("large", "b")]
    assert taken(TOOK, GAINED, *facts, days=("2031-05-02", "2031-06-02")) == []


def test_acts_of_two_kinds_on_one_day_need_nearly_one_sentence() -> None:
    again = "[b] In Arden the guild of weavers {bought} the old mill from Lorca."
    facts = ("- a took: Capture; place Lorca", "- b bought: Trade; place Lorca")
    assert taken(TOOK, again, *facts, days=("2031-05-02", "2031-05-02")) == [("large", "b")]
    assert taken(TOOK, again, *facts) == []
