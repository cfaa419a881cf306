"""a build that is given the events of an earlier one -> the same events for the same reasons"""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.merge import grouping
from graph.merge.evidence import Context, Evidence, Profile
from graph.merge.grouping import group
from graph.merge.nearness import Nearness
from graph.model import Interval

NEAR = Nearness({"a": "mill", "b": "mill"}, {("a", "b"): 1.0})
ANN = frozenset({"ann-lee"})
FLOOD = Profile("f1", "a", 0, "flood", kind=("ev:Flood",), when=Interval(7, 7, "2031-04-07"))
DROWNED = replace(FLOOD, kind=("ev:Death",), sides=frozenset({"act:Drowning"}), patients=ANN, persons=ANN)


def faintly(one: Profile, other: Profile, context: Context) -> Evidence:
    """Two reports say too little of one another to be one by themselves."""
    return Evidence(3.0, ("told alike",)) if one.article == other.article else Evidence(2.5)


@pytest.mark.parametrize("told", [FLOOD, DROWNED])
def test_what_was_joined_as_a_whole_is_joined_for_the_same_reason_again(
    monkeypatch: pytest.MonkeyPatch, told: Profile
) -> None:
    monkeypatch.setattr(grouping, "weigh", faintly)
    mentions = [replace(told, id=f"{article}{n}", article=article, order=n) for article in "ab" for n in (0, 1)]
    groups, reasons = group(mentions, NEAR)
    assert groups == (("a0", "a1", "b0", "b1"),)
    assert [reason.why for reason in reasons][:2] == [("told alike",)] * 2
    assert len(reasons) == 3
    assert group(mentions, NEAR, dict.fromkeys(groups[0], "e1")) == (groups, reasons)
