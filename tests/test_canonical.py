"""readings of several articles -> one actor under one name, in every field that names it"""

from __future__ import annotations

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
