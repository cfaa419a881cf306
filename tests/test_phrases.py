"""sentences with noun phrases that parsers tear apart -> phrases that hold together"""

from __future__ import annotations

from graph import text
from graph.model import Article, Source
from graph.text import Document


def read(words: str) -> Document:
    return next(iter(text.read([Article("case", Source("gazette", "Gazette"), "", words)])))


def above(document: Document, word: str) -> tuple[str, str]:
    """What a word hangs on, and how."""
    token = next(token for token in document.tokens if token.text == word)
    return document.tokens[token.head].text, token.relation


def test_a_prefix_belongs_to_the_noun_behind_it() -> None:
    document = read("Lee Marsh killed two co-workers on Monday.")
    assert above(document, "workers") == ("killed", "obj")
    assert above(document, "co") == ("workers", "compound")
    assert above(read("The port is closed - workers left."), "workers") == ("left", "nsubj")


def test_a_second_object_is_no_apposition() -> None:
    document = read("The Arlen Eagles offered goalkeeper Tom Reed a five-year contract at the port.")
    assert above(document, "contract") == ("offered", "obj")
    assert above(read("They met Tom Reed, a contract lawyer."), "lawyer")[1] == "appos"


def test_a_post_with_a_name_in_ing_is_no_verb() -> None:
    document = read("The Arlen Colts placed running back Paul Dean on leave Wednesday.")
    assert above(document, "back") == ("placed", "obj")
    assert above(document, "running") == ("back", "compound")
    assert above(document, "leave") == ("placed", "obl")
    assert above(read("Running mate Ann Cole spoke in Dover."), "mate") == ("spoke", "nsubj")
    assert above(read("They saw Paul Dean running back to the port."), "running")[1] != "compound"


def test_a_noun_in_ing_with_an_object_is_a_verb() -> None:
    denied = read("The Harbour Brigade denied bombing the pier.")
    assert above(denied, "pier") == ("bombing", "obj")
    assert above(denied, "bombing") == ("denied", "xcomp")
    accused = read("The mayor accused Tom Reed of bombing the pier on Monday.")
    assert above(accused, "bombing")[1] == "acl"
    assert above(read("They finished the new building the day after."), "building") == ("finished", "obj")
