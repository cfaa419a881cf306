"""groups that tell the same when taken whole become one; others stay"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from graph.merge.evidence import Evidence, Profile
from graph.merge.wholes import common, joined
from graph.model import Interval, Reason

STORIES = {"a": "mill", "b": "mill", "c": "mill", "d": "bridge"}
DAY, LATER = (Interval(day, day, f"2031-04-{day:02}") for day in (7, 21))
HIGH = (4.0, 3.9)
Change = Callable[[Profile], Profile]


def group(name: str, *articles: str) -> list[Profile]:
    words, people = frozenset({"mill", "roof", "crane", "night"}), frozenset({"ann-lee"})
    one = Profile("", "", 0, "collaps", acts=frozenset({"collaps"}), agents=people, words=words, sentence=ord(name))
    return [replace(one, id=f"{name}{place}", article=name_of) for place, name_of in enumerate(articles)]


def events(
    one: list[Profile], other: list[Profile], *, points: tuple[float, ...] = (3.5, 2.0), apart: bool = False
) -> tuple[list[tuple[str, ...]], tuple[Reason, ...]]:
    pairs = [(a.id, b.id) for a in one for b in other]
    weighed = {pair: Evidence(points[place % len(points)], ("same act",)) for place, pair in enumerate(pairs)}
    ids = tuple(tuple(profile.id for profile in members) for members in (one, other))
    groups, reasons = joined(ids, (*one, *other), weighed, STORIES, pairs[:1] if apart else ())
    return list(groups), reasons


def test_two_groups_that_tell_the_same_in_the_same_words_are_one_event() -> None:
    groups, (reason,) = events(group("k", "a", "b", "c"), group("s", "b", "c"))
    assert groups == [("k0", "k1", "k2", "s0", "s1")]
    assert reason == Reason("k0", "s0", ("taken whole, they tell the same: crane, mill, night",))


def unlike(profile: Profile) -> Profile:
    return replace(profile, words=frozenset({"storm"}), agents=frozenset({"tom-reed"}))


CHANGES: dict[str, tuple[Change, Change]] = {
    "another story": (lambda p: p, lambda p: replace(p, article="d")),
    "within one article": (lambda p: replace(p, article="b"), lambda p: replace(p, article="a")),
    "another of its kind": (unlike, lambda p: replace(unlike(p), repeat="another")),
    "another day": (lambda p: replace(unlike(p), when=DAY), lambda p: replace(unlike(p), when=LATER)),
    "other words for the act": (unlike, lambda p: replace(unlike(p), acts=frozenset({"fall"}))),
}


@pytest.mark.parametrize(("alike", "change"), CHANGES.values(), ids=CHANGES.keys())
def test_what_sets_two_groups_apart_keeps_them_two(alike: Change, change: Change) -> None:
    first, other = [replace(p, when=DAY) for p in group("k", "a", "a")], group("s", "c", "c")
    assert len(events(first, [alike(p) for p in other], points=HIGH)[0]) == 1
    assert len(events(first, [change(p) for p in other], points=HIGH)[0]) == 2


def test_what_one_sentence_tells_by_one_word_is_two() -> None:
    one, other = group("k", "a", "b"), group("s", "b", "c")
    assert len(events(one, other)[0]) == 1
    assert len(events(one, [replace(p, sentence=one[0].sentence) for p in other])[0]) == 2


def test_no_pair_that_says_so_alone_one_that_speaks_against_and_what_is_held_apart_are_two() -> None:
    one, other = group("k", "a", "b"), group("s", "c", "c")
    assert len(events(one, other)[0]) == 1
    assert len(events(one, other, points=(2.0,))[0]) == 2
    assert len(events(one, other, points=(3.5, -1.0))[0]) == 2
    assert len(events(one, other, apart=True)[0]) == 2


def test_the_common_part_of_two_counts_is_what_either_has_as_often() -> None:
    assert common(Counter("aab"), Counter("aab")) == pytest.approx(1.0)
    assert common(Counter("aabb"), Counter("bbcc")) == pytest.approx(0.5)
    assert common(Counter("a"), Counter()) == 0.0
