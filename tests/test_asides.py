"""the figures that count nothing, and what is told beside an event: scores, telephone numbers, ranks, how it ended"""

from __future__ import annotations

import pytest

from graph.lang.en.asides import HOUSE, HOUSES, RULES, RUN, RUNS
from graph.model import Quantity, Words
from graph.quantities.labels import spans
from tests import found
from tests.found import ignores, means


def offered(news: str) -> set[tuple[str, str, str]]:
    """The words of an act, a facet and what one article alone offers it there."""
    reading = found.news(news)
    acts = found.triggers(reading)
    return {(acts[claim.about], claim.facet, reading.article.quote(claim.evidence)) for claim in reading.found.beside}


@means(RUNS)
def test_a_rule_of_runs_reads_its_examples(rule: str, words: str, wanted: str) -> None:
    assert wanted in [value for _, value in spans(words, RUNS, RUN)]


@ignores(RUNS)
def test_a_rule_of_runs_leaves_its_counter_examples(rule: str, words: str) -> None:
    assert not list(spans(words, RUNS, RUN))


@means(HOUSES)
def test_a_rule_of_houses_reads_its_examples(rule: str, words: str, wanted: str) -> None:
    assert wanted in [value for _, value in spans(words, HOUSES, HOUSE)]


@ignores(HOUSES)
def test_a_rule_of_houses_leaves_its_counter_examples(rule: str, words: str) -> None:
    assert not list(spans(words, HOUSES, HOUSE))


def test_a_house_stands_in_a_street_with_a_name() -> None:
    told = {words for _, facet, words in offered("A fire broke out at 31 Pruell Road after a 20 minute drive.")}
    assert "31 Pruell Road" in told
    assert "20 minute drive" not in told


@means(RULES)
def test_a_rule_reads_its_examples(rule: str, words: str, wanted: str) -> None:
    (one,) = [r for r in RULES if r.name == rule]
    assert [one.meaning(match) for match in one.pattern.finditer(words.lower())] == [wanted]
    assert wanted in [value for _, value in spans(words)]


@ignores(RULES)
def test_a_rule_leaves_its_counter_examples(rule: str, words: str) -> None:
    (one,) = [r for r in RULES if r.name == rule]
    assert not one.pattern.search(words.lower())


def test_figures_are_found_in_every_line_that_joins_two() -> None:
    text = "The Larks won 3-1 in Elmton.\nSeven boats sank.\nThe Owls (9-14) lost 88-72, and\ncall 0555 014 2222"
    assert [value for _, value in spans(text)] == ["score 3-1", "score 9-14", "score 88-72", "phone 05550142222"]


def test_what_counts_nothing_is_no_number() -> None:
    news = "Police asked anybody who saw the robbery to call 0555 014 2222. The Larks (9-14) lost."
    assert found.news(news).found.numbers == ()


@pytest.mark.parametrize(
    ("news", "wanted"),
    [
        ("The Larks beat the Rooks on Monday in an 88-72 rout.", ("rout", "score", "88-72")),
        ("Dana Holt became the fifth coach to be fired by the Larks.", ("fired", "number", "fifth coach")),
        ("It was their fourth victory over the Rooks.", ("victory", "number", "fourth victory")),
        (
            "Tom Reed was shot on Monday. Reed remains on life support, on probation.",
            ("shot", "outcome", "on probation"),
        ),
        ("Tom Reed was fired on Monday. He is in his 14th season.", ("fired", "number", "14th season")),
        ("The Larks beat the Rooks for their 12th straight win.", ("win", "score", "12th straight")),
        (
            "Tom Reed was injured on Monday. Reed was in critical condition.",
            ("injured", "outcome", "critical condition"),
        ),
    ],
)
def test_it_is_offered_to_the_event_it_is_told_of(news: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in offered(news)


@pytest.mark.parametrize(
    ("news", "facet"),
    [
        ("The fire spread to the fifth floor on Monday.", "number"),
        ("It was the first victory over the Rooks.", "number"),
        ("It was the fifth straight victory over the Rooks.", "number"),
        ("Tom Reed was shot on Monday. Reed had finished his lunch. Still, he was cold.", "outcome"),
        ("The guard told him to stop when the bomb exploded.", "outcome"),
    ],
)
def test_what_only_looks_like_it_is_not(news: str, facet: str) -> None:
    assert facet not in {name for _, name, _ in offered(news)}


def test_scores_agree_by_their_figures_and_ranks_by_their_place() -> None:
    news = "The Larks beat the Rooks 88\u201372. It was an 88-72 rout, their fourth victory."
    values = {claim.value for claim in found.news(news).found.beside}
    assert {value.sense for value in values if isinstance(value, Words)} >= {"score:score 88-72"}
    assert {value.low for value in values if isinstance(value, Quantity)} == {4}


def test_a_letter_that_grows_when_lowered_moves_no_figure() -> None:
    text = "\u0130zmir: call 020 7946 0123 now."
    assert [text[span.start : span.end] for span, _ in spans(text)] == ["020 7946 0123"]
