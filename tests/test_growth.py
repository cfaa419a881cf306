"""generated articles -> ids that stay when articles come and go, and a cost that does not grow with their number"""

from __future__ import annotations

from dataclasses import replace

from bench import growth, renames
from graph import merge, ontology
from graph.merge import registry
from graph.model import Event, Reading

WORLD = ontology.load()
CORPUS = growth.generated(60)


def events(readings: tuple[Reading, ...], known: dict[str, str] | None = None) -> tuple[Event, ...]:
    return merge.merge(readings, WORLD, known or {})[0]


def homes(found: tuple[Event, ...]) -> dict[str, str]:
    return registry.entries(found)


def test_the_reports_of_one_generated_story_are_one_event() -> None:
    sizes = [len(event.mentions) for event in events(CORPUS)]
    assert sizes.count(4) >= 14


def test_the_order_of_the_articles_changes_no_id() -> None:
    assert homes(events(CORPUS[::-1])) == homes(events(CORPUS))


def test_taking_any_one_article_out_renames_nothing_else() -> None:
    whole = homes(events(CORPUS))
    for number in range(0, len(CORPUS), 7):
        left = homes(events(CORPUS[:number] + CORPUS[number + 1 :], whole))
        assert {mention: whole[mention] for mention in left} == left


def test_adding_any_one_article_renames_nothing() -> None:
    for number in range(3, len(CORPUS), 7):
        before = homes(events(CORPUS[:number] + CORPUS[number + 1 :]))
        after = homes(events(CORPUS, before))
        assert {mention: after[mention] for mention in before} == before


def test_the_cost_of_an_article_does_not_grow_with_the_corpus() -> None:
    assert growth.seconds(1000, WORLD) <= 3 * growth.seconds(100, WORLD)


def test_renames_are_counted_over_every_article_taken_out_and_added() -> None:
    checks, renamed = renames.count(CORPUS[:8], WORLD)
    assert checks >= 8
    assert renamed == 0


def test_another_name_for_the_same_mentions_is_a_rename() -> None:
    found = events(CORPUS[:8])
    other = (replace(found[0], id="e-other"), *found[1:])
    assert renames.renames(found, found) == (len(found), 0)
    assert renames.renames(found, other) == (len(found), 1)
