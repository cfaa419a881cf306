"""groups that tell of sides of what befell one named person become one; others stay"""

from __future__ import annotations

from dataclasses import replace

from graph.merge.evidence import Profile
from graph.merge.victims import joined
from graph.model import Interval

ANN = frozenset({"ann-lee"})
DAY, NEXT, LATER = (Interval(day, day, f"2031-04-{day:02}") for day in (7, 8, 21))
STORIES = {"a": "mill", "b": "mill", "c": "bridge"}


def group(
    name: str, word: str, *, article: str = "a", victim: frozenset[str] = ANN, when: Interval = DAY
) -> list[Profile]:
    one = Profile(name, article, 0, word, patients=victim, persons=victim, sides=frozenset({"harm"}), when=when)
    return [replace(one, id=f"{name}{number}") for number in (1, 2)]


def groups(*found: list[Profile], apart: frozenset[tuple[str, str]] = frozenset()) -> list[tuple[str, ...]]:
    ids = tuple(tuple(profile.id for profile in members) for members in found)
    return list(joined(ids, [profile for members in found for profile in members], STORIES, apart)[0])


def test_the_shooting_and_the_killing_of_one_person_are_one_event() -> None:
    found = [group("k", "kill", article="b", when=NEXT), group("s", "shoot")]
    assert groups(*found) == [("k1", "k2", "s1", "s2")]
    ids = tuple(tuple(profile.id for profile in members) for members in found)
    _, (reason,) = joined(ids, [profile for members in found for profile in members], STORIES, frozenset())
    assert (reason.mention, reason.other, reason.why) == ("k1", "s1", ("sides of what befell ann-lee: harm",))


def test_two_people_two_stories_and_two_weeks_stay_two() -> None:
    shot = group("s", "shoot")
    for other in (
        group("k", "kill", victim=frozenset({"tom-reed"})),
        group("k", "kill", article="c"),
        group("k", "kill", when=LATER),
    ):
        assert groups(other, shot) == [("k1", "k2"), ("s1", "s2")]


def test_whom_a_group_names_only_once_it_may_not_be_about() -> None:
    named, other = group("k", "kill")
    assert groups([named, replace(other, patients=frozenset())], group("s", "shoot")) == [("k1", "k2"), ("s1", "s2")]


def test_acts_that_are_no_sides_of_one_happening_stay_two() -> None:
    buried = [replace(profile, sides=frozenset({"rites"})) for profile in group("b", "bury")]
    assert groups(buried, group("s", "shoot")) == [("b1", "b2"), ("s1", "s2")]
    mixed = [replace(profile, sides=frozenset()) if n else profile for n, profile in enumerate(group("m", "die"))]
    assert groups(mixed, group("s", "shoot")) == [("m1", "m2"), ("s1", "s2")]


def test_what_is_said_to_be_two_stays_two() -> None:
    found = [group("k", "kill"), group("s", "shoot")]
    assert groups(*found, apart=frozenset({("k2", "s1")})) == [("k1", "k2"), ("s1", "s2")]


def test_an_event_without_a_day_joins_one_with_a_day() -> None:
    assert groups(group("k", "kill", when=Interval()), group("s", "shoot")) == [("k1", "k2", "s1", "s2")]
