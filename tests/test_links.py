"""sentences of news -> which event the text says was caused by another, or was a part of it"""

from __future__ import annotations

from graph.lang.en.links import RULES
from graph.model import Link, Reading
from tests.found import ignores, means, news, story, triggers


def said(found: Reading, link: Link) -> str:
    return " < ".join(triggers(found)[name].lower() for name in (link.mention, link.other))


@means(RULES)
def test_what_a_rule_means(rule: str, words: str, wanted: str) -> None:
    found = news(words)
    assert [(link.rule, said(found, link)) for link in found.found.links] == [(rule, wanted)]


@ignores(RULES)
def test_what_a_rule_ignores(rule: str, words: str) -> None:
    assert [link for link in news(words).found.links if link.rule == rule] == []


def test_a_link_keeps_its_words_and_who_says_so() -> None:
    found = news("The dockers' union said the arrest of its chairman led to riots.")
    (link,) = found.found.links
    assert found.article.quote(link.cue) == "led to"
    assert found.article.quote(link.words) == "arrest of its chairman led to riots"
    assert link.speaker is not None
    assert "union" in link.speaker.name


def test_linked_events_name_one_another_across_articles_and_are_never_one() -> None:
    first = "The blast at the Port Arden mill caused a fire on 3 February 2024, police said."
    second = "A fire destroyed the Port Arden mill on 3 February 2024."
    timeline = story(first, second)
    fire = next(event for event in timeline.events if event.type == "ev:Fire")
    blast = next(event for event in timeline.events if event.type == "ev:Bombing")
    assert fire.caused_by == (blast.id,)
    assert blast.caused_by == ()
    assert [link.rule for link in fire.links] == ["verb of causing"]
