"""groups of one kind of act that fit as wholes become one; others stay"""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.merge.evidence import Evidence, Profile
from graph.merge.wholes import united
from graph.model import Interval

DAY, LATER = Interval(7, 7, "2031-04-07"), Interval(15, 15, "2031-04-15")
STORIES = {"a": "mill", "b": "mill", "c": "bridge"}
ONE = Profile("f1", "a", 0, "flood", kind=("ev:Flood",), when=DAY)
OTHER = replace(ONE, id="g1", article="b", word="deluge")


def groups(other: Profile, *, points: float = 3.0, apart: frozenset[tuple[str, str]] = frozenset()) -> int:
    """How many of two groups stay, each with a member that says nothing of the other's."""
    several = [ONE, replace(ONE, id="f2"), other, replace(other, id="g2")]
    weighed = {("f1", "g1"): Evidence(points), ("f2", "g2"): Evidence()}
    return len(united((("f1", "f2"), ("g1", "g2")), several, STORIES, weighed, apart)[0])


def test_groups_of_one_kind_whose_few_words_on_each_other_speak_for_it_are_one_event() -> None:
    assert groups(OTHER) == 1
    found = united((("f1",), ("g1",)), [ONE, OTHER], STORIES, {("f1", "g1"): Evidence(3.0)}, frozenset())
    assert found[0] == (("f1", "g1"),)
    assert [reason.why for reason in found[1]] == [("taken whole acts of one kind: ev:Flood",)]


def test_steps_of_one_happening_are_acts_of_one_kind() -> None:
    steps = frozenset({"act:Thaw"})
    thaw = replace(OTHER, kind=("ev:Thaw",), steps=steps)
    pair = (
        (("f1",), ("g1",)),
        [replace(ONE, steps=steps), thaw],
        STORIES,
        {("f1", "g1"): Evidence(3.0)},
        frozenset[tuple[str, str]](),
    )
    assert united(*pair)[0] == (("f1", "g1"),)


@pytest.mark.parametrize(
    "other",
    [
        replace(OTHER, kind=("ev:Storm",)),
        replace(OTHER, traits=frozenset({"loose"})),
        replace(OTHER, when=LATER),
        replace(OTHER, article="c"),
        replace(OTHER, repeat="another"),
        replace(OTHER, noun="many"),
    ],
)
def test_another_kind_day_story_or_one_more_of_the_kind_stays_two(other: Profile) -> None:
    assert groups(other) == 2


def test_what_befell_another_or_happened_elsewhere_stays_two() -> None:
    ann, tom = frozenset({"ann-lee"}), frozenset({"tom-reed"})
    arden, zenda = frozenset({"arden"}), frozenset({"zenda"})
    for mine, yours in (
        (replace(ONE, patients=ann, persons=ann), replace(OTHER, patients=tom, persons=tom)),
        (replace(ONE, spots=arden, where=arden), replace(OTHER, spots=zenda, where=zenda)),
    ):
        kept = united((("f1",), ("g1",)), [mine, yours], STORIES, {("f1", "g1"): Evidence(3.0)}, frozenset())
        assert len(kept[0]) == 2


def test_acts_that_no_narrow_time_tells_of_stay_two() -> None:
    year = Interval(1, 365, "2031")
    for when, left in ((year, 2), (Interval(), 2), (DAY, 1)):
        several = [replace(ONE, when=when), replace(OTHER, when=year)]
        kept = united((("f1",), ("g1",)), several, STORIES, {("f1", "g1"): Evidence(3.0)}, frozenset())
        assert len(kept[0]) == left


def test_weak_words_and_what_is_said_to_be_two_keep_groups_apart() -> None:
    assert groups(OTHER, points=2.0) == 2
    assert groups(OTHER, apart=frozenset({("f2", "g1")})) == 2
