"""words -> what the first stages find in them; and cases/*.md -> (title, words, wanted lines)"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from graph import actors, dates, names, ontology, pipeline, places, quantities, text
from graph.model import Article, Claim, Findings, Interval, Quantity, Source
from graph.text import Document

CASES = Path(__file__).parent / "cases"
WORLD = ontology.load()
DAY = Interval(738921, 738921, "2024-02-05")
Case = tuple[str, str, list[str]]


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
    """All stages on one piece of news: the article, the triggers of its events by id, its claims on a facet."""
    article = Article("a", Source("s", "S"), "", words, published=DAY)
    found = pipeline.read(next(iter(text.read([article]))), WORLD).found
    triggers = {mention.id: article.quote(mention.span) for mention in found.events}
    return article, triggers, [claim for claim in found.claims if claim.facet == facet]
