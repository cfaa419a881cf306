"""articles -> which of them tell one story, and which tell of a like happening to somebody else"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from graph.merge.nearness import nearness, relative
from graph.model import Article, Interval, Source

ANDERS = (
    "Rower Tilda Anders was suspended by the Marlow club on Monday for breaking its curfew before the regatta.",
    "The Marlow club suspended rower Tilda Anders, who broke the curfew before the regatta at Henning Lake.",
    "Tilda Anders will miss the regatta at Henning Lake: the Marlow club suspended the rower over a broken curfew.",
    "A broken curfew costs rower Tilda Anders the regatta; her Marlow club suspended her on Monday.",
)
BORG = (
    "Rower Petra Borg was suspended by the Marlow club after she missed two doping tests in the winter.",
    "The Marlow club suspended rower Petra Borg, who missed two doping tests in the winter camp at Sorrel Bay.",
    "Petra Borg, a rower, missed doping tests at Sorrel Bay in the winter and was suspended by her Marlow club.",
    "Two doping tests missed in the winter: the Marlow club suspended rower Petra Borg.",
)


def stories(texts: Iterable[str]) -> set[tuple[str, ...]]:
    found = nearness(Article(f"a{n}", Source("", ""), "", text) for n, text in enumerate(texts)).stories
    return {tuple(sorted(a for a, home in found.items() if home == story)) for story in found.values()}


def test_two_like_happenings_of_one_club_are_two_stories() -> None:
    assert stories((*ANDERS, *BORG)) == {("a0", "a1", "a2", "a3"), ("a4", "a5", "a6", "a7")}


def test_reports_of_one_happening_are_one_story() -> None:
    assert len(stories(ANDERS)) == 1


@pytest.mark.parametrize(("articles", "one"), [(4, False), (40, True)])
def test_what_is_near_is_asked_by_the_nearest_and_less_of_many(articles: int, one: bool) -> None:
    cosines = {("a", "b"): 0.5, ("c", "d"): 0.5, ("a", "c"): 0.1}
    assert (relative(cosines, articles)["a", "c"] >= 1) is one


def test_weeks_that_lie_between_two_reports_do_not_make_others_of_the_story_nearer() -> None:
    late = [Interval(day, day) for day in (0, 0, 40, 40)]
    articles = [
        Article(f"a{n}", Source("", ""), "", text, when)
        for n, (text, when) in enumerate(zip(ANDERS, late, strict=True))
    ]
    assert len(set(nearness(articles).stories.values())) == 1
