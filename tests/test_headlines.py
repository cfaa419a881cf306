"""headlines: which lines are written in their style, and that they are read by weights of their own"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from graph import text
from graph.model import Article, Source
from graph.text import parsing
from graph.text.headlines import FILE, parameters, terse, weigh
from tests.conftest import ROOT

MODEL = ROOT / "graph" / "lang" / "en" / "model"


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Ferry sinks off Lund", True), ("Ferry Sinks Off Lund (Update)", True), ("“Nobody Hurt,” Says Mayor", True),
        ("The ferry sank off Lund.", False), ("“The ferry sank.”", False), ("Has the ferry sunk?", False), ("He said:", False),
        ("", False), ("The ferry sank off the coast", False), ("The Ferry Sinks", True), (" ".join(["ferry"] * 26), False),
    ],
)  # fmt: skip
def test_a_short_line_that_nothing_ends_is_in_the_style_of_headlines(line: str, wanted: bool) -> None:
    assert terse(line) is wanted


def test_the_weights_for_headlines_are_all_others_than_those_of_words_vectors() -> None:
    nlp = parsing.bare()
    with np.load(MODEL / FILE) as kept:
        assert sorted(kept) == sorted(one.key for one in parameters(nlp))
        changed = {
            one.key.split("-")[0] for one in parameters(nlp) if (one.layer.get_param(one.name) != kept[one.key]).any()
        }
    assert changed == {"tok2vec", "tagger", "morphologizer", "parser"}


def test_weights_are_those_of_the_file(tmp_path: Path) -> None:
    nlp = parsing.bare()
    np.savez(tmp_path / FILE, **{one.key: one.layer.get_param(one.name) * 0 + 3 for one in parameters(nlp)})
    weigh(nlp, tmp_path / FILE)
    assert {float(value) for one in parameters(nlp) for value in np.unique(one.layer.get_param(one.name))} == {3.0}


def frames(line: str) -> set[tuple[str, str, str]]:
    document = next(iter(text.read([Article("h", Source("g", "G"), "", line)])))
    kept = (t for t in document.tokens if t.relation in {"nsubj", "nsubj:pass", "obj"})
    return {(document.tokens[t.head].lower, t.relation, t.lower) for t in kept}


def test_a_headline_has_its_subject_and_object() -> None:
    assert frames("Miners Seize Quarry in Tarn") == {("seize", "nsubj", "miners"), ("seize", "obj", "quarry")}


def test_headlines_and_sentences_come_back_in_their_order() -> None:
    lines = ["Ferry sinks off Lund", "The ferry sank on Tuesday.", "Mayor to resign", "He said so.", "Nobody hurt"]
    assert [doc.text for doc in parsing.parse(lines * 40)] == lines * 40
