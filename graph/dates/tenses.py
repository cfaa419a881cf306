"""Document -> the tense of a date: by the words before it, and where these say nothing by the verb that it hangs on"""

from __future__ import annotations

from graph.hits import Hit, Text
from graph.lang.en.dates import DUE, language, tense
from graph.text import Document
from graph.timex.place import PAST
from graph.timex.times import Language

_DEPTH, _LEADS = 8, "case"
_PAST, _FINITE = "VBD", frozenset(("VBD", "VBZ", "VBP", "MD"))


def told(document: Document) -> Language:
    """The language of the dates with a tense that also knows the verbs of this document."""

    dues = (token for token in document.tokens if token.lower == DUE and token.relation == _LEADS)
    reasons = frozenset(token.start for token in dues if document.kids(token.index, "fixed"))

    def known(text: Text, hit: Hit) -> str:
        said = tense(text, hit, reasons)
        return said or (PAST if document.tokens and _past(document, hit.tokens[hit.first].start) else said)

    return language()._replace(tense=known)


def _past(document: Document, offset: int) -> bool:
    """True for a date under a finite verb in the past ("a tower fell in March"), which no word of the past announces."""
    token = document.token_at(offset)
    for _ in range(_DEPTH):
        if token is None:
            break
        tags = {token.tag, *(kid.tag for kid in document.kids(token.index, "aux", "cop"))}
        if tags & _FINITE:
            return _PAST in tags and not tags & (_FINITE - {_PAST})
        if token.head == token.index:
            break
        token = document.tokens[token.head]
    return False
