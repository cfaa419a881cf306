"""a word in its document -> does it tell of an act that others answer, or that set theirs off, or of what was there before"""

from __future__ import annotations

from graph.lang.en.attributes import WITH
from graph.lang.en.dates.sequence import ANSWER, OVER, UNLEASH
from graph.text import Document, Token


def answered(document: Document, token: Token) -> bool:
    """ "A protest over the killing", "riots sparked by the killing": it was before them. The parser may hang what stands
    behind "protest over" on another word, so the word right before "over" decides."""
    over = [case.index for case in document.kids(token.index, "case") if case.lower in OVER]
    if any(document.tokens[place - 1].lemma in ANSWER for place in over if place > 0):
        return True
    return token.relation == "obl:agent" and document.tokens[token.head].lemma in UNLEASH


def borne(document: Document, token: Token) -> bool:
    """ "Put on the list on Friday with a sprained knee": what somebody already has."""
    described = token.relation == "amod" and token.tag == "VBN"
    return described and any(case.lower == WITH for case in document.kids(token.head, "case"))
