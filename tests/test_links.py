"""sentences of news -> which event the text says was caused by another, or was a part of it"""

from __future__ import annotations

import pytest

from graph import ontology, pipeline, text
from graph.lang.en.links import RULES
from graph.model import Article, Interval, Link, Reading, Source

WORLD = ontology.load()
DAY = Interval(738921, 738921, "2024-02-05")


def reading(sentence: str) -> Reading:
    article = Article("a", Source("s", "S"), "", sentence, published=DAY)
    return pipeline.read(next(iter(text.read([article]))), WORLD)


def said(found: Reading, link: Link) -> str:
    spans = {mention.id: mention.span for mention in found.found.events}
    return " < ".join(found.article.quote(spans[name]).lower() for name in (link.mention, link.other))


@pytest.mark.parametrize(
    ("name", "sentence", "wanted"), [(rule.name, *example) for rule in RULES for example in rule.means]
)
def test_what_a_rule_means(name: str, sentence: str, wanted: str) -> None:
    found = reading(sentence)
    assert [(link.rule, said(found, link)) for link in found.found.links] == [(name, wanted)]


@pytest.mark.parametrize(("name", "sentence"), [(rule.name, example) for rule in RULES for example in rule.ignores])
def test_what_a_rule_ignores(name: str, sentence: str) -> None:
    assert [link for link in reading(sentence).found.links if link.rule == name] == []


def test_a_link_keeps_its_words_and_who_says_so() -> None:
    found = reading("The dockers' union said the arrest of its chairman led to riots.")
    (link,) = found.found.links
    assert found.article.quote(link.cue) == "led to"
    assert found.article.quote(link.words) == "arrest of its chairman led to riots"
    assert link.speaker is not None
    assert "union" in link.speaker.name


def test_linked_events_name_one_another_across_articles_and_are_never_one() -> None:
    first = "The blast at the Port Arden mill caused a fire on 3 February 2024, police said."
    second = "A fire destroyed the Port Arden mill on 3 February 2024."
    made = [
        Article(name, Source(name, name), "", words, published=DAY) for name, words in (("a", first), ("b", second))
    ]
    readings = tuple(pipeline.read(document, WORLD) for document in text.read(made))
    timeline = pipeline.together("mill", readings, options=pipeline.Options(ontology=WORLD))
    fire = next(event for event in timeline.events if event.type == "ev:Fire")
    blast = next(event for event in timeline.events if event.type == "ev:Bombing")
    assert fire.caused_by == (blast.id,)
    assert blast.caused_by == ()
    assert [link.rule for link in fire.links] == ["verb of causing"]
