"""documents -> what textacy's direct_quotations finds in them, in the form of score_claims.py, for a run side by side"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module, util

from spacy.tokens import Span, Token

from graph.lang.en.lemmas import lemma
from graph.text import Document, parsing

Json = dict[str, object]


def available() -> bool:
    """True where textacy is installed; the project does not depend on it."""
    return util.find_spec("textacy") is not None


def rows(documents: Iterable[Document], pipeline: str = "") -> Iterator[tuple[Json, str]]:
    """One row an article with its direct quotations, and the error where textacy gives up on the whole text."""
    extract = import_module("textacy.extract.triples")
    nlp = parsing.load(pipeline)[0]
    for document in documents:
        doc = nlp(document.text)
        for word in doc:
            word.lemma_ = lemma(word.lower_, word.pos_, word.tag_)
        try:
            found = [_row(triple) for triple in extract.direct_quotations(doc)]
            yield {"id": document.article.id, "attributions": found}, ""
        except ValueError as error:
            yield {"id": document.article.id, "attributions": []}, str(error)


def _row(triple: tuple[list[Token], list[Token], Span]) -> Json:
    speaker, cue, content = triple
    return {"source": _words(speaker), "cue": _words(cue), "content": [_span(content)]}


def _words(tokens: list[Token]) -> list[list[int]]:
    spans = [[token.idx, token.idx + len(token)] for token in tokens]
    return [[spans[0][0], spans[-1][1]]] if spans else []


def _span(content: Span) -> list[int]:
    return [content.start_char, content.end_char]
