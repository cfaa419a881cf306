"""cases/places.md and the tables -> which place is meant, what it lies in, and where it is on the map"""

from __future__ import annotations

import pytest

from graph.gazetteer import gazetteer
from graph.lang.en.inflection import demonyms
from tests import found

CASES = found.cases("places")


@pytest.mark.parametrize(("title", "words", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_a_sentence_gives_its_places(title: str, words: str, wanted: list[str]) -> None:
    document, findings = found.read(words)
    spotted = [(document.quote(p.span), p.place.id, p.relation) for p in findings.places]
    lines = {f"{quote} = {name}" for quote, name, _ in spotted} | {f"{q} = {n}, {r}" for q, n, r in spotted}
    bare = {f"no {quote}" for quote, _, _ in spotted}
    for line in wanted:
        if line.startswith("no "):
            assert line not in bare, f"{title}: {spotted}"
        else:
            assert line in lines, f"{title}: {spotted}"


def test_a_city_lies_in_its_state_and_country_and_on_the_map() -> None:
    _, findings = found.read("A bridge fell in Tulsa, Oklahoma.")
    place = findings.places[0]
    assert place.place.within == ("oklahoma-us", "united-states")
    assert place.latitude == pytest.approx(36.15, abs=0.1)
    assert place.longitude == pytest.approx(-95.99, abs=0.1)


def test_every_country_has_a_capital_that_can_stand_for_it() -> None:
    places = gazetteer(found.WORLD)
    assert len(set(places.capitals.values())) > 190
    assert places.capitals["washington-dc-us"] == "united-states"


def test_nationalities_are_made_by_rule_or_taken_from_the_ontology() -> None:
    demonyms = gazetteer(found.WORLD).demonyms
    assert {word: demonyms[word].id for word in ("kenyan", "kenyans", "dutch", "guinean")} == {
        "kenyan": "kenya",
        "kenyans": "kenya",
        "dutch": "netherlands",
        "guinean": "guinea",
    }


def test_a_place_that_no_table_has_takes_no_country_from_a_story_without_one() -> None:
    _, findings = found.read("A school was opened in Quillby on Monday.")
    assert [(p.place.id, p.place.within) for p in findings.places] == [("quillby", ())]


@pytest.mark.parametrize(("country", "made"), [("Kenya", ("Kenyan",)), ("Costa Rica", ()), ("Chad", ())])
def test_only_a_name_of_one_word_makes_its_nationality_word(country: str, made: tuple[str, ...]) -> None:
    assert demonyms(country) == made
