"""things with spans -> the ones inside or around a span"""

from __future__ import annotations

from random import Random

from graph.lookup import lookup
from graph.model import Span


def test_it_finds_what_looking_at_all_of_them_finds() -> None:
    dice = Random(7)
    rows = [
        (Span(start, start + dice.randrange(1, 30)), str(start)) for start in (dice.randrange(200) for _ in range(80))
    ]
    found = lookup(rows)
    for start in range(0, 220, 3):
        span = Span(start, start + dice.randrange(0, 25))
        assert sorted(found.inside(span)) == sorted(name for place, name in rows if span.contains(place))
        assert sorted(found.around(span)) == sorted(name for place, name in rows if place.contains(span))


def test_nothing_is_in_nothing() -> None:
    assert list(lookup([]).inside(Span(0, 9))) == list(lookup([]).around(Span(0, 9))) == []
