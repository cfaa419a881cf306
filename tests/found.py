"""words -> what the first stages, or all, find in them; rules -> tests of their examples; cases/*.md -> (title, words, wanted lines)"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest

from graph import actors, dates, names, ontology, pipeline, places, quantities, text
from graph.model import Agreement, Article, Claim, EventMention, Findings, Interval, Quantity, Reading, Source, Timeline
from graph.text import Document

CASES = Path(__file__).parent / "cases"
WORLD = ontology.load()
DAY = Interval(738921, 738921, "2024-02-05")
Case = tuple[str, str, list[str]]


class Exemplary(Protocol):
    """A rule with its examples and counter-examples."""

    @property
    def name(self) -> str: ...
    @property
    def means(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def ignores(self) -> tuple[str, ...]: ...


def means(rules: Sequence[Exemplary]) -> pytest.MarkDecorator:
    """Runs a test on each example of some rules: the name of the rule, the words, what it must find in them."""
    examples = [(rule.name, *example) for rule in rules for example in rule.means]
    return pytest.mark.parametrize(("rule", "words", "wanted"), examples)


def ignores(rules: Sequence[Exemplary]) -> pytest.MarkDecorator:
    """Runs a test on each counter-example of some rules: the name of the rule, the words in which it finds nothing."""
    return pytest.mark.parametrize(("rule", "words"), [(rule.name, words) for rule in rules for words in rule.ignores])


def both(
    rules: Sequence[Exemplary], told: Callable[[str, str], list[str]]
) -> tuple[Callable[[str, str, str], None], Callable[[str, str], None]]:
    """The two tests of some rules: `told` (the words, the name of the rule) finds in each example what it must, and in no
    counter-example anything."""

    @means(rules)
    def test_means(rule: str, words: str, wanted: str) -> None:
        found = told(words, rule)
        assert wanted in found, found

    @ignores(rules)
    def test_ignores(rule: str, words: str) -> None:
        found = told(words, rule)
        assert found == [], found

    return test_means, test_ignores


def cases(name: str) -> list[Case]:
    """The blocks of a file: a title, the words of an article, and lines of what must be found in it."""
    blocks = re.split(r"^## ", (CASES / f"{name}.md").read_text("utf8"), flags=re.M)[1:]
    return [_case(block.strip().splitlines()) for block in blocks]


def _case(lines: list[str]) -> Case:
    wanted = [line.removeprefix("- ") for line in lines[1:] if line.startswith("- ")]
    words = [line for line in lines[1:] if line and not line.startswith("- ")]
    return lines[0], "\n".join(words), wanted


@cache
def read(words: str) -> tuple[Document, Findings]:
    """The stages from names to actors, as the pipeline runs them."""
    document = next(text.read([Article("case", Source("gazette", "Gazette"), "", words)]))
    found = Findings(names=names.find(document, WORLD), times=dates.find(document, WORLD))
    found = replace(found, numbers=quantities.find(document, found, WORLD))
    found = replace(found, places=places.find(document, found, WORLD))
    return document, replace(found, actors=actors.find(document, found, WORLD))


def shown(value: Quantity) -> str:
    """A quantity as the rules' examples write it: "12..", "33..34 % share", "20..200 ~"."""
    low, high = ("" if bound is None else f"{bound:.10g}" for bound in (value.low, value.high))
    words = [low if low == high else f"{low}..{high}", value.unit, value.kind, "~" if value.approximate else ""]
    return " ".join(word for word in words if word)


def claims_on(facet: str, words: str) -> tuple[Article, dict[str, str], list[Claim]]:
    """One piece of news: the article, the triggers of its events by id, its claims on a facet."""
    reading = news(words)
    return reading.article, triggers(reading), [claim for claim in reading.found.claims if claim.facet == facet]


def news(words: str, published: Interval = DAY) -> Reading:
    """All stages that read one article, on one piece of news."""
    return pipeline.read(next(text.read([Article("a", Source("s", "S"), "", words, published=published)])), WORLD)


def triggers(reading: Reading) -> dict[str, str]:
    """The words of the events of an article, by id."""
    return {mention.id: reading.article.quote(mention.span) for mention in reading.found.events}


def marked(sentence: str) -> tuple[EventMention | None, EventMention | None]:
    """The event at the word in angle brackets, and the one at the word in square brackets."""
    found = news(_plain(sentence)).found.events
    angle, square = (len(_plain(sentence.partition(mark)[0])) for mark in "<[")
    return _at(found, angle), _at(found, square)


def _plain(sentence: str) -> str:
    return sentence.translate(str.maketrans("", "", "<>[]"))


def _at(found: tuple[EventMention, ...], place: int) -> EventMention | None:
    return next((mention for mention in found if mention.span.start <= place < mention.span.end), None)


def story(*reports: str) -> Timeline:
    """All stages on the reports of as many outlets; the articles are called "0", "1" and so on."""
    made = [Article(str(n), Source(f"outlet:{n}", str(n)), "", words, published=DAY) for n, words in enumerate(reports)]
    return pipeline.build("story", made)


def rows(facet: str, *reports: str) -> list[Agreement]:
    """The comparisons of a facet in the reports of as many outlets."""
    return [agreement for agreement in story(*reports).agreements if agreement.facet == facet]


def opposed(facet: str, *reports: str) -> list[tuple[str, ...]]:
    """The values in which reports diverge, each row shown with an event."""
    told = rows(facet, *reports)
    assert all(row.event for row in told)
    return [tuple(sorted(position.label for position in row.positions)) for row in told]
