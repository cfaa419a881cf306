"""names: which spans are names and what kind they are"""

from __future__ import annotations

import pytest

from graph import names, ontology, text
from graph.lang.en.names import RULES, NameRule
from graph.model import Article, Source


def found(words: str) -> list[tuple[str, str]]:
    article = Article(id="a", source=Source("s", "S"), title="", text=words)
    document = next(text.read([article]))
    return [(article.quote(name.span), name.type) for name in names.find(document, ontology.load())]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_votes_in_its_examples_and_keeps_still_in_the_others(rule: NameRule) -> None:
    assert rule.means
    assert rule.ignores
    assert all(rule.pattern.search(context) for context in rule.means)
    assert not any(rule.pattern.search(context) for context in rule.ignores)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Harbour workers met Prime Minister Ana Ruiz in Lisbon on Monday.",
            [("Ana Ruiz", "person"), ("Lisbon", "place")],
        ),
        ("The Ministry of Fisheries denied it.", [("Ministry of Fisheries", "organization")]),
        ("German officials flew to Peru.", [("Peru", "place")]),
        (
            "He met the British Dockers Society in Hull.",
            [("British Dockers Society", "organization"), ("Hull", "place")],
        ),
        ("Islamic leaders met Aunt Olga in Queensland.", [("Olga", "person"), ("Queensland", "place")]),
        ("Yesterday Coach Jordan left.", [("Jordan", "person")]),
        ("A neighbour, Earl Pruell, sang.", [("Earl Pruell", "person")]),
        ("They say the Earl of Pruell sang.", [("Pruell", "person")]),
        ("Then Ana Ruiz & Ida Lund sang.", [("Ana Ruiz", "person"), ("Ida Lund", "person")]),
        ("They joined the 14th Infantry Division in May.", [("14th Infantry Division", "organization")]),
        ("They met a presenter of Dockers Radio 7 there.", [("Dockers Radio 7", "organization")]),
        ("he flew from mexico with a friend.", [("mexico", "place")]),
    ],
)
def test_titles_and_nationalities_are_no_part_of_names(words: str, expected: list[tuple[str, str]]) -> None:
    assert found(words) == expected


def test_a_short_form_takes_the_kind_of_the_full_name() -> None:
    assert found("Ana Varga, a retired teacher, left. Later Varga came back.")[-1] == ("Varga", "person")


def test_a_body_without_its_noun_stays_a_body() -> None:
    assert found("Later Corvane Shipping paid. Corvane sold pumps.")[-1] == ("Corvane", "organization")


def test_what_a_headline_says_of_somebody_is_no_part_of_the_name() -> None:
    assert [name for name, _ in found("Ada Lund Dead at 95")] == ["Ada Lund"]


def test_who_has_an_age_is_a_person() -> None:
    assert found("Nobody sang. Oaks, 29, left.") == [("Oaks", "person")]
    assert found("Dale Pruell, 41, left early.") == [("Dale Pruell", "person")]
    assert found("They live in Lisbon, 29, and Hull.")[0] == ("Lisbon", "place")


def test_an_ordinary_first_word_is_no_name() -> None:
    assert found("Workers left early. Nobody knew why.") == []
