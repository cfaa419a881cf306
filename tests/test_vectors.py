"""vectors: found in other steps than spaCy's, and the same"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pytest
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps

from graph.text import parsing, vectors
from graph.text.vectors import Forms, arithmetic, quick

LINES = (
    "The ferry sank off Lund on Tuesday.",
    "",
    "“Nobody was hurt,” the harbour master said; 14 people were aboard the ferry.",
    "Lund",
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return parsing.bare()


@pytest.fixture
def docs(nlp: Language) -> list[Doc]:
    return [nlp.make_doc(line) for line in LINES]


def same(found: Sequence[Any], wanted: Sequence[Any]) -> Iterator[bool]:
    return (np.allclose(one, other, rtol=0, atol=1e-4) for one, other in zip(found, wanted, strict=True))


def test_the_vectors_are_those_of_spacy_at_the_first_meeting_and_later(nlp: Language, docs: list[Doc]) -> None:
    model: Any = nlp.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    wanted = model.predict(docs)
    assert [len(rows) for rows in wanted] == [len(doc) for doc in docs]
    for blis in (False, True):
        ours = quick(model, NumpyOps(use_blis=blis))
        assert all(same(ours.predict(docs), wanted))
        assert all(same(ours.predict(docs), wanted))


def test_numpy_multiplies_only_where_it_keeps_to_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    assert arithmetic().use_blis
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "1")
    assert not arithmetic().use_blis


def test_neither_order_nor_parts_change_a_vector(
    nlp: Language, docs: list[Doc], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = quick(nlp.get_pipe("tok2vec").model, NumpyOps())  # type: ignore[attr-defined]
    together = ours.predict(docs)
    monkeypatch.setattr(vectors, "_PART", 1)
    assert all(same(ours.predict(docs[::-1])[::-1], together))


class Doubling:
    """A layer that counts the rows it is asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def predict(self, features: Any) -> Any:
        self.asked += len(features)
        return 2.0 * features.astype(np.float32)


def test_a_form_is_worked_out_once_until_the_table_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "_FORMS", 3)
    layer = Doubling()
    forms = Forms([layer], 2)  # type: ignore[list-item]
    first = np.array([[1, 2], [3, 4], [1, 2]], dtype=np.uint64)
    assert forms.vectors(first).tolist() == [[2, 4], [6, 8], [2, 4]]
    assert forms.vectors(first[:2]).tolist() == [[2, 4], [6, 8]]
    assert layer.asked == 2
    many = np.arange(10, dtype=np.uint64).reshape(5, 2)
    assert forms.vectors(many).tolist() == (2.0 * many).tolist()
    assert forms.vectors(first).tolist() == [[2, 4], [6, 8], [2, 4]]
