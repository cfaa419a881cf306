"""readings of several articles -> one street under one id, however short its name is written and with its town or without"""

from __future__ import annotations

import pytest
from test_canonical import readings

from graph.actors.streets import joined


def streets(*texts: str) -> set[str]:
    """The ids of the streets of a story."""
    return {m.place.id for reading in joined(readings(*texts)) for m in reading.found.places if m.place.kind == "area"}


@pytest.mark.parametrize(
    ("one", "other", "several"),
    [
        ("A blast shook Pruell Road on Monday.", "A blast shook Pruell Rd. on Monday.", False),
        ("A blast shook Pruell Road in Columbus, Ohio, on Monday.", "A blast shook Pruell Road on Monday.", False),
        ("A blast shook Pruell Road on Monday.", "A blast shook Oakham Road on Monday.", True),
        ("A blast shook 31 Pruell Road on Monday.", "A blast shook 31 Pruell Lane on Monday.", False),
        ("A blast shook Pruell Road on Monday.", "A blast shook Pruell Lane on Monday.", True),
    ],
)
def test_a_street_is_one_however_it_is_written(one: str, other: str, *, several: bool) -> None:
    assert (len(streets(one, other)) > 1) is several
    assert streets(one, other)


def test_streets_of_one_name_in_two_towns_are_two() -> None:
    told = "A blast shook Pruell Road in Columbus, {}, on Monday."
    assert len(streets(told.format("Ohio"), told.format("Georgia"))) == len({"ohio", "georgia"})
