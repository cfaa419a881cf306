"""an event -> everything behind it in words"""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph import explain
from graph.errors import QueryError
from graph.model import Reason
from tests.story import story


def test_an_event_is_found_by_its_id_its_start_or_words_of_its_label() -> None:
    timeline = story()
    event = timeline.events[0]
    assert explain.find(timeline, event.id) == event
    assert explain.find(timeline, event.label.upper()) == event


def test_an_event_that_took_over_another_is_found_by_the_old_id() -> None:
    timeline = story()
    event = replace(timeline.events[0], replaces=("old",))
    assert explain.find(replace(timeline, events=(event,)), "old") == event


def test_words_that_fit_several_events_list_them() -> None:
    with pytest.raises(QueryError, match=r"events fit ''. Take one by its id:\n  "):
        explain.find(story(), "")


def test_events_beyond_those_listed_are_counted() -> None:
    timeline = story()
    same = tuple(replace(timeline.events[0], id=f"e{number}") for number in range(7))
    with pytest.raises(
        QueryError, match=r"^7 events fit [^\n]*(\n  e\d  [^\n]*){5}\n  and 2 more; give more words of its label$"
    ):
        explain.find(replace(timeline, events=same), timeline.events[0].label)


def test_no_event_says_where_ids_stand() -> None:
    with pytest.raises(QueryError, match=r"no event 'zeppelin'. Ids stand in events.csv"):
        explain.find(story(), "zeppelin")


def test_every_mention_claim_and_verdict_of_the_event_is_told_with_words_place_and_rule() -> None:
    timeline = story()
    event = next(e for e in timeline.events if len(e.mentions) > 1 and timeline.of_event(e.id))
    event = replace(event, reasons=(Reason(event.mentions[0].id, event.mentions[1].id, ("same day", "same place")),))
    told = "\n".join(explain.explain(timeline, event))
    articles = {article.id: article for article in timeline.articles}
    for mention in event.mentions:
        assert f"“{articles[mention.article].quote(mention.extent)}”" in told
        assert f"rule {mention.rule}" in told
    for agreement in timeline.of_event(event.id):
        assert agreement.verdict in told
        for claim in (claim for position in agreement.positions for claim in position.claims):
            assert f"{claim.evidence.start}–{claim.evidence.end} · rule {claim.rule}" in told
    assert "same day; same place" in told
