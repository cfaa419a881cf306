"""readings of several articles -> one actor under one name, in every field that names it"""

from __future__ import annotations

import pytest

from graph import ontology, pipeline, text
from graph.actors.canonical import joined
from graph.model import Article, Reading, Source, Thing

FULL = "Premier Maud Tillery signed the harbour treaty on Monday, Maud Tillery said."
SHORT = "Tillery signed the harbour treaty on Monday, a port worker said."


def readings(*texts: str) -> tuple[Reading, ...]:
    articles = (Article(f"a{n}", Source(f"s{n}", f"S{n}"), "", words) for n, words in enumerate(texts))
    return tuple(pipeline.read(document, ontology.load()) for document in text.read(articles))


def named(reading: Reading) -> set[str]:
    claims = {c.value.name for c in reading.found.claims if isinstance(c.value, Thing) and c.facet == "agent"}
    return claims | {p.thing.name for event in reading.found.events for p in event.participants if p.role == "agent"}


def test_a_surname_is_the_one_person_of_the_corpus_who_bears_it() -> None:
    full, short = joined(readings(FULL, SHORT))
    assert "Maud Tillery" in named(full)
    assert "Maud Tillery" in named(short)
    assert "Tillery" not in named(short)


def test_a_surname_that_two_people_bear_is_nobody_known() -> None:
    other = FULL.replace("Maud", "Piet")
    assert "Tillery" in named(joined(readings(FULL, other, SHORT))[2])


def test_the_words_stay_where_they_stand() -> None:
    before, after = readings(FULL, SHORT), joined(readings(FULL, SHORT))
    assert [c.evidence for r in before for c in r.found.claims] == [c.evidence for r in after for c in r.found.claims]


def persons(*texts: str) -> list[str]:
    """The persons of a story by the names they go by in it."""
    told = (mention.actor for reading in joined(readings(*texts)) for mention in reading.found.actors)
    return sorted({actor.name for actor in told if actor.kind == "person"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gord Lund, 44, sang.", "Gordon Lund, 44, laughed."),
        ("Tom Lund sang, a baker said.", "Thomas Lund laughed, a baker said."),
        ("Kristina Lund, 44, sang.", "Cristina Lund, 44, laughed."),
        ("Karyn Lund, 44, sang.", "Karin Lund, 45, laughed."),
        ("Karin Lund, the harbour porter, sang.", "The choir heard porter Karyn Lund."),
        ("Ada Pruell, 44, sang.", "Ada Pruill, 44, laughed."),
        ("Teammate Ada Lund sang.", "Ada Lund, 44, laughed."),
        ("Ada Lund Jr., 44, sang.", "Lund, 44, laughed."),
        ("Peter Halse, 44, sang.", "Peter Hulse, 44, laughed."),
        ("Peter Halse, the harbour porter, sang.", "The choir heard porter Peter Hulse."),
        ("Ada Schapelmer sang.", "Ada Shapelmer laughed."),
    ],
)
def test_a_short_form_or_another_spelling_is_the_same_person(one: str, other: str) -> None:
    assert len(persons(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karyn Lund, 44, sang.", "Karin Lund, 12, laughed."),
        ("Karyn Lund, a baker, sang.", "Karin Lund, a judge, laughed."),
        ("Karyn Lund, 44, and Karin Lund, 44, sang.", "Nobody laughed."),
        ("Dan Lund, 44, sang.", "Don Lund, 44, laughed."),
        ("Martin Lund, 44, sang.", "Martina Lund, 44, laughed."),
        ("Gord Lund and Gordon Lund sang.", "Nobody laughed."),
        ("Erik Lund, 44, sang.", "Erin Lund, 44, laughed."),
        ("Peter Halse sang.", "Peter Hulse laughed."),
        ("Brelo Lund, 44, sang.", "Breloa Lund, 44, laughed."),
        ("The choir heard 44-year-old Peter Halse.", "The choir heard 12-year-old Peter Hulse."),
    ],
)
def test_relatives_are_two(one: str, other: str) -> None:
    assert len(persons(one, other)) == 2
