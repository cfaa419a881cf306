"""a capital in a sentence -> does it stand for the government in it?"""

from __future__ import annotations

from graph.lang.en import actors as words
from graph.lang.en.common import POSSESSIVES
from graph.model import Span
from graph.text import Document, Token


def governs(document: Document, span: Span) -> bool:
    """True when the syntax makes the capital act, own a plan, or be dealt with like a government."""
    head = document.head_of(span)
    if head is None:
        return False
    while head.relation == "conj" and document.tokens[head.head].pos == "PROPN":
        head = document.tokens[head.head]
    above = document.tokens[head.head]
    if head.relation == "nsubj":
        return above.pos == "VERB" and above.lemma not in words.CITY_VERBS
    if head.relation in ("obj", "iobj"):
        return above.pos == "VERB" and above.lemma not in words.CITY_OBJECTS
    if head.relation.startswith("obl") or head.relation.startswith("nmod"):
        return _dealt_with(document, head, above)
    return False


def _dealt_with(document: Document, head: Token, above: Token) -> bool:
    case = next((kid.lower for kid in document.kids(head.index, "case")), "")
    if case in POSSESSIVES:
        return above.lemma in words.OWNED_BY_GOVERNMENTS
    return case in words.GOVERNMENT_PREPOSITIONS
