"""weighed pairs -> groups: a single opposed pair parts no two groups, and all of them do"""

from __future__ import annotations

from itertools import combinations

import pytest

from graph.merge.clusters import Opposed, join

WEIGHTS = {pair: 5.0 if pair in {("a", "b"), ("c", "d")} else 3.0 for pair in combinations("abcd", 2)}


@pytest.mark.parametrize(
    ("opposed", "groups"),
    [
        (Opposed(), (("a", "b", "c", "d"),)),
        (Opposed((("a", "c"),), "abc"), (("a", "b", "c", "d"),)),
        (Opposed((("a", "c"), ("b", "c")), "abc"), (("a", "b"), ("c", "d"))),
        (Opposed((("a", "c"),), "ac"), (("a", "b"), ("c", "d"))),
    ],
)
def test_groups_stay_two_where_all_that_tell_are_opposed(opposed: Opposed, groups: tuple[tuple[str, ...], ...]) -> None:
    assert join("abcd", WEIGHTS, enough=2.5, dense=True, opposed=opposed) == groups


def test_a_pair_that_is_apart_parts_two_groups() -> None:
    assert join("abcd", WEIGHTS, enough=2.5, apart=(("a", "c"),)) == (("a", "b"), ("c", "d"))
