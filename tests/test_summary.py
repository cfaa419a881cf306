"""a timeline -> the last lines of a build"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from graph import summary
from graph.model import Interval, Notice, Quantity, Verdict
from tests.story import story

OUT = Path("site")


def test_everything_is_counted() -> None:
    timeline = story()
    told = "\n".join(summary.lines(timeline, OUT))
    verdicts = Counter(agreement.verdict for agreement in timeline.agreements)
    assert f"{len(timeline.articles)} articles of 4 outlets" in told
    assert f"{len(timeline.events)} events, {sum(len(r.found.claims) for r in timeline.readings)} claims" in told
    for verdict in Verdict:
        assert f"{verdict} {verdicts[verdict]}" in told


def test_what_was_left_out_is_named_with_its_remedy() -> None:
    timeline = replace(story(), notices=(Notice("mill.txt", "is empty", "Fill it."),))
    assert "  warning: mill.txt: is empty. Fill it." in summary.lines(timeline, OUT)


def test_the_sharpest_divergences_come_last_with_their_values() -> None:
    timeline = story()
    told = list(summary.lines(timeline, OUT))
    start = told.index("Look first at site/index.html, and there at")
    diverging = [a for a in timeline.agreements if a.verdict is Verdict.DIVERGE]
    assert len(told[start + 1 :]) == min(3, len(diverging))
    breach = next(line for line in told[start + 1 :] if "The dam breaches: date" in line)
    assert "7 April 2031" in breach
    assert "6 April 2031" in breach


def test_a_date_is_told_in_words_and_a_doubtful_number_as_such() -> None:
    timeline = story()
    found = next(a for a in timeline.agreements if a.verdict is Verdict.DIVERGE and a.facet == "date")
    when = replace(found.positions[0], value=Interval(1, 1, "2031-04-07~"), label="2031-04-07~")
    some = replace(found.positions[1], value=Quantity(207, 253, approximate=True, said=230), label="~230")
    more = replace(found, positions=(when, some), opposed=())
    assert list(summary.lines(replace(timeline, agreements=(more,)), OUT))[-1].endswith(
        ": date about 7 April 2031 or about 230"
    )


def test_a_value_that_stands_against_no_other_is_no_part_of_the_divergence() -> None:
    timeline = story()
    found = next(a for a in timeline.agreements if a.verdict is Verdict.DIVERGE and a.facet == "date")
    vague = replace(found.positions[0], label="spring 2031")
    more = replace(found, positions=(*found.positions, vague), opposed=((0, 1),))
    told = "\n".join(summary.lines(replace(timeline, agreements=(more,)), OUT))
    assert "spring 2031" not in told
    assert more.contested == found.positions[:2]
    assert replace(more, opposed=()).contested == more.positions


def test_a_story_without_divergences_only_names_the_page() -> None:
    assert list(summary.lines(replace(story(), agreements=()), OUT))[-1] == "Look first at site/index.html"
