"""news in tests/cases/claims.md -> the attributions it must yield; relay chains; text that breaks other tools"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from graph import attribution, claims, names, ontology, pipeline, text
from graph.attribution import cues, quotes
from graph.model import Article, Attribution, Claim, Findings, Source, Speaker
from graph.text import Document
from tests.conftest import ROOT

CASES = ROOT / "tests" / "cases" / "claims.md"
RELAYS = ROOT / "tests" / "cases" / "relays.jsonl"
WORLD = ontology.load()


def read(words: str) -> Document:
    return next(iter(text.read([Article("a1", Source("lowmere", "Lowmere Times"), "", words)])))


def found(document: Document) -> tuple[Attribution, ...]:
    return attribution.find(document, Findings(), WORLD)


@dataclass(frozen=True)
class Case:
    """One heading of the case file: the news, and the attributions in order."""

    title: str
    news: str
    wanted: tuple[tuple[str, str, str, frozenset[str]], ...]


def cases() -> Iterator[Case]:
    for block in CASES.read_text(encoding="utf-8").split("\n## ")[1:]:
        title, body = block.split("\n", 1)
        lines = body.strip().split("\n")
        news = "\n".join(line for line in lines if not line.startswith("- ")).strip()
        rows = [line[1:].split("|") for line in lines if line.startswith("- ") and line != "- nothing"]
        yield Case(title, news, tuple(_row(row) for row in rows))


def _row(cells: list[str]) -> tuple[str, str, str, frozenset[str]]:
    who, cue, content, rest = (cell.strip() for cell in cells)
    return who, cue, content, frozenset(part.strip() for part in rest.split(","))


def described(document: Document, one: Attribution) -> frozenset[str]:
    """Everything a case may ask of an attribution."""
    words = {one.kind, one.type, one.polarity.value, one.certainty.value, one.tense, one.stance, one.speaker.kind}
    words |= {"asserted" if one.asserted else "not asserted", "inside" if one.within >= 0 else "outside"}
    return frozenset(words | {f"via {spoken(document, via)}" for via in one.via})


def spoken(document: Document, speaker: Speaker) -> str:
    return document.quote(speaker.span) if speaker.span and speaker.name != "unspecified" else speaker.name


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.title)
def test_the_news_yields_its_attributions(case: Case) -> None:
    document = read(case.news)
    got = found(document)
    rows = [
        (spoken(document, one.speaker), document.quote(one.cue[0]), " … ".join(map(document.quote, one.content)))
        for one in got
    ]
    assert rows == [row[:3] for row in case.wanted]
    for one, row in zip(got, case.wanted, strict=True):
        assert row[3] <= described(document, one), f"{row[:3]}: {sorted(described(document, one))}"


def test_relay_chains_are_found_nearest_speaker_first() -> None:
    rows = [json.loads(line) for line in RELAYS.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 60
    right = sum(chain_of(row["text"], row["content"]) == row["chain"] for row in rows)
    assert right / len(rows) >= 0.95


def chain_of(news: str, content: str) -> list[str]:
    """The speaker of the words and those who relay them."""
    document = read(news)
    stated = claims.find(document, Findings(attributions=found(document)), WORLD)
    best = max(
        (c for c in stated if c.facet == "statement"), key=lambda c: likeness(document, c, content), default=None
    )
    return [spoken(document, one) for one in (best.speaker, *best.via)] if best else []


def likeness(document: Document, claim: Claim, content: str) -> float:
    said = set(re.findall(r"\w+", document.quote(claim.evidence).lower()))
    wanted = set(re.findall(r"\w+", content.lower()))
    return 2 * len(said & wanted) / (len(said) + len(wanted))


@pytest.mark.parametrize(
    "news",
    [
        "",
        '"',
        "“” '' said ‘’",
        "He said “",
        "said",
        '""" said """',
        "According to",
        ", according to , said ,",
        "“A “B “C” D” said",
        "''''' he said '' ' \"",
        '<tweet a="b"> <tweet said="that',
        "SAID THAT: “WHO”? — ― said",
        "As reported by",
        "told told told that that that",
    ],
)
def test_odd_text_yields_words_of_its_own_or_nothing_but_never_fails(news: str) -> None:
    for one in found(read(news)):
        spans = (*one.source, *one.cue, *one.content)
        assert all(0 <= span.start < span.end <= len(news) for span in spans)
        assert one.cue
        assert one.content


def test_every_span_lies_in_the_text_and_holds_words() -> None:
    document = read(" ".join(case.news for case in cases()))
    for one in found(document):
        for span in (*one.source, *one.cue, *one.content):
            assert 0 <= span.start < span.end <= len(document.text)
            assert document.quote(span).strip() == document.quote(span)


def test_quotation_marks_of_every_kind_pair() -> None:
    for open_, close in (("“", "”"), ('"', '"'), ("''", "''"), ("``", "''"), ("«", "»"), ("„", "“"), ("‘", "’")):
        document = read(f"Toll smiled. {open_}The dam is old.{close} Then she left.")
        assert [document.quote(q.span) for q in quotes.find(document)] == [f"{open_}The dam is old.{close}"]


@pytest.mark.parametrize(
    ("news", "quoted"),
    [
        ('"The dam is old, "said Ada Lund.\n"It leaks. "', ['"The dam is old, "', '"It leaks. "']),
        ('"The dam is old.\nIt leaks, "said Ada Lund.', ['"The dam is old.', 'It leaks, "']),
        (
            '"The dam is old.\nIt leaks.\nIt is closed, "Lund said.',
            ['"The dam is old.', "It leaks.", 'It is closed, "'],
        ),
        ('"The dam is old.\n"It leaks, "said Ada Lund.', ['"The dam is old.', '"It leaks, "']),
        ('The dam is old.\nIt leaks 5" a day.', []),
    ],
)
def test_straight_marks_open_and_close_in_turn_wherever_blanks_and_lines_fall(news: str, quoted: list[str]) -> None:
    document = read(news)
    assert [document.quote(q.span) for q in quotes.find(document)] == quoted


@pytest.mark.parametrize(
    ("byline", "news", "wanted"),
    [
        ("Petra Lukač", "The bridge fell on Monday, Lukač writes.", ["outlet"]),
        (
            "By Jon Berg and Petra Lukač",
            "Petra Lukač reports that the bridge fell. She says it was old.",
            ["outlet"] * 2,
        ),
        ("Petra Lukač", "The mayor, Milan Lukač, said the bridge fell. Lukač said it was old.", ["actor"] * 2),
        ("", "The bridge fell on Monday, Petra Lukač writes.", ["actor"]),
    ],
)
def test_the_author_of_an_article_speaks_for_its_outlet(byline: str, news: str, wanted: list[str]) -> None:
    article = Article("a1", Source("lowmere", "Lowmere Times"), "", news, author=byline)
    reading = pipeline.read(next(text.read([article])), WORLD)
    voices = [one.speaker for one in reading.found.attributions]
    assert [voice.kind for voice in voices] == wanted
    assert all((voice.span is None) == (voice.name == "Lowmere Times") for voice in voices)


def test_every_cue_of_the_ontology_is_in_the_table() -> None:
    table = cues.table(WORLD)
    for block in WORLD.of_kind("Cue"):
        for word in block.texts("verb", "en"):
            assert any(cue.id == block.id for cue in table.verbs[word.split(" ")[0]]), word


def test_the_same_text_gives_the_same_attributions() -> None:
    news = " ".join(case.news for case in cases())
    assert found(read(news)) == found(read(news))


def test_a_possessive_that_the_tagger_takes_for_a_verb_ends_no_phrase() -> None:
    words = "She condemned the attack on the town's bridge."
    document = next(text.read([Article("a", Source("s", "S"), "", words)]))
    tokens = (replace(t, tag="VBZ", pos="VERB") if t.lower == "'s" else t for t in document.tokens)
    (found,) = attribution.find(replace(document, tokens=tuple(tokens)), Findings(), WORLD)
    assert [document.quote(span) for span in found.content] == ["the attack on the town's bridge"]


def test_a_town_before_the_colon_of_a_headline_says_nothing() -> None:
    document = read("Lyon: Paintings stolen in museum raid")
    known = Findings(names=names.find(document, WORLD))
    assert attribution.find(document, known, WORLD) == ()
    assert [one.rule for one in attribution.find(document, Findings(), WORLD)] == ["colon"]
