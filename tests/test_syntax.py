"""syntax: the labels and heads of other pipelines become ours"""

from __future__ import annotations

import pytest

from graph.lang.en.lemmas import lemma
from graph.text.syntax import Arc, universal

Row = tuple[str, str, int, str]


def turned(rows: list[Row]) -> list[tuple[str, int, str]]:
    arcs = [Arc(head, relation, pos, lemma(form.lower(), pos, "")) for form, pos, head, relation in rows]
    return [(row[0], arc.head, arc.relation) for row, arc in zip(rows, universal(arcs), strict=True)]


def test_a_passive_with_its_agent() -> None:
    rows: list[Row] = [
        ("The", "DET", 1, "det"), ("bridge", "NOUN", 3, "nsubjpass"), ("was", "AUX", 3, "auxpass"),
        ("closed", "VERB", 3, "ROOT"), ("by", "ADP", 3, "agent"), ("striking", "ADJ", 6, "amod"),
        ("workers", "NOUN", 4, "pobj"), ("in", "ADP", 3, "prep"), ("May", "PROPN", 7, "pobj"),
    ]  # fmt: skip
    assert turned(rows) == [
        ("The", 1, "det"), ("bridge", 3, "nsubj:pass"), ("was", 3, "aux:pass"), ("closed", 3, "root"),
        ("by", 6, "case"), ("striking", 6, "amod"), ("workers", 3, "obl:agent"), ("in", 8, "case"), ("May", 3, "obl"),
    ]  # fmt: skip


def test_object_recipient_negation_particle_and_clause() -> None:
    rows: list[Row] = [
        ("She", "PRON", 3, "nsubj"), ("did", "AUX", 3, "aux"), ("not", "PART", 3, "neg"), ("tell", "VERB", 3, "ROOT"),
        ("him", "PRON", 3, "dative"), ("that", "SCONJ", 7, "mark"), ("he", "PRON", 7, "nsubj"),
        ("gave", "VERB", 3, "ccomp"), ("up", "ADP", 7, "prt"), ("his", "PRON", 10, "poss"), ("post", "NOUN", 7, "dobj"),
    ]  # fmt: skip
    assert [relation for _, _, relation in turned(rows)] == [
        "nsubj", "aux", "advmod", "root", "iobj", "mark", "nsubj", "ccomp", "compound:prt", "nmod:poss", "obj",
    ]  # fmt: skip


def test_the_complement_of_be_heads_its_clause() -> None:
    rows: list[Row] = [
        ("The", "DET", 1, "det"), ("port", "NOUN", 2, "nsubj"), ("is", "AUX", 2, "ROOT"), ("empty", "ADJ", 2, "acomp"),
        (".", "PUNCT", 2, "punct"),
    ]  # fmt: skip
    assert turned(rows)[1:] == [("port", 3, "nsubj"), ("is", 3, "cop"), ("empty", 3, "root"), (".", 3, "punct")]


def test_there_is_keeps_its_verb() -> None:
    rows: list[Row] = [("There", "PRON", 1, "expl"), ("was", "VERB", 1, "ROOT"), ("fog", "NOUN", 1, "attr")]
    assert turned(rows) == [("There", 1, "expl"), ("was", 1, "root"), ("fog", 1, "nsubj")]


def test_a_chain_of_conjuncts_hangs_on_the_first() -> None:
    rows: list[Row] = [
        ("They", "PRON", 1, "nsubj"), ("came", "VERB", 1, "ROOT"), ("saw", "VERB", 1, "conj"), ("and", "CCONJ", 2, "cc"),
        ("left", "VERB", 2, "conj"), ("it", "PRON", 4, "dobj"),
    ]  # fmt: skip
    assert [(head, relation) for _, head, relation in turned(rows)][2:] == [
        (1, "conj"),
        (4, "cc"),
        (1, "conj"),
        (4, "obj"),
    ]


def test_a_preposition_before_a_clause_marks_it() -> None:
    rows: list[Row] = [
        ("Ruiz", "PROPN", 1, "nsubj"), ("left", "VERB", 1, "ROOT"), ("without", "ADP", 1, "prep"),
        ("signing", "VERB", 2, "pcomp"), ("it", "PRON", 3, "dobj"),
    ]  # fmt: skip
    assert turned(rows)[2:4] == [("without", 3, "mark"), ("signing", 1, "advcl")]


@pytest.mark.parametrize(
    ("given", "expected"),
    [("obl:tmod", "obl:unmarked"), ("nsubj:pass", "nsubj:pass"), ("flat:name", "flat"), ("acl:relcl", "acl:relcl")],
)
def test_universal_labels_of_any_version_are_brought_up_to_date(given: str, expected: str) -> None:
    assert turned([("left", "VERB", 0, "root"), ("X", "NOUN", 0, given)])[1] == ("X", 0, expected)


@pytest.mark.parametrize(
    ("form", "pos", "tag", "expected"),
    [
        ("declared", "VERB", "VBD", "declare"), ("denied", "VERB", "VBD", "deny"), ("killed", "VERB", "VBN", "kill"),
        ("planned", "VERB", "VBD", "plan"), ("added", "VERB", "VBD", "add"), ("hitting", "VERB", "VBG", "hit"),
        ("writing", "VERB", "VBG", "write"), ("struck", "VERB", "VBD", "strike"), ("agreed", "VERB", "VBD", "agree"),
        ("seized", "VERB", "VBD", "seize"), ("offered", "VERB", "VBD", "offer"), ("travelled", "VERB", "VBD", "travel"),
        ("attacks", "NOUN", "NNS", "attack"), ("bodies", "NOUN", "NNS", "body"), ("women", "NOUN", "NNS", "woman"),
        ("larger", "ADJ", "JJR", "large"), ("n't", "PART", "RB", "not"), ("them", "PRON", "PRP", "they"),
        ("paris", "PROPN", "NNP", "paris"), ("focused", "VERB", "VBD", "focus"), ("believed", "VERB", "VBD", "believe"),
        ("crises", "NOUN", "NNS", "crisis"), ("1990s", "NOUN", "NNS", "1990s"), ("lying", "VERB", "VBG", "lie"),
    ],
)  # fmt: skip
def test_lemmas_are_words(form: str, pos: str, tag: str, expected: str) -> None:
    assert lemma(form, pos, tag) == expected
