"""a sum of money in its sentence -> the word that it is the sum of: "a <reward> of 900 crowns", "<demanded> 2 million" """

from __future__ import annotations

from graph.lang.en.quantities import AMOUNTING, AMOUNTING_TO, DEALING, OWED, ROUGHLY
from graph.model import NumberMention, Span
from graph.text import Document, Token

_NOUNS = ("NOUN", "PROPN")
_BEFORE = frozenset(("compound", "nummod", "nmod:poss", "amod", "nmod:unmarked"))
_SUBJECTS = ("nsubj", "nsubj:pass")
_BACK, _STEPS = 6, 3


def word(document: Document, spot: NumberMention) -> Span | None:
    """Where the word stands; None where the sum is only paid or earned."""
    head, inside = document.head_of(spot.span), document.within(spot.span)
    if head is None or not inside:
        return None
    found = _before(document, inside[0]) or _above(document, head, spot.span)
    return found.span if found is not None else None


def _before(document: Document, first: Token) -> Token | None:
    """ "A <contract> worth some 900 crowns", "<damage> estimated at 900 crowns"."""
    led = False
    for token in reversed(
        document.tokens[max(first.index - _BACK, document.sentences[first.sentence].first) : first.index]
    ):
        led = led or token.lower in AMOUNTING
        if token.lower not in ROUGHLY and token.lower not in AMOUNTING:
            return token if led and token.tag.startswith("NN") else None
    return None


def _above(document: Document, token: Token, span: Span) -> Token | None:
    for _ in range(_STEPS):
        above = document.tokens[token.head]
        if above.index == token.index:
            return _subject(document, token)
        if span.contains(above.span):
            token = above
        elif above.pos in _NOUNS:
            return above if _belongs(document, token) else None
        elif above.lemma in DEALING and token.relation == "obj":
            return above
        else:
            return _subject(document, above) if above.lemma in AMOUNTING_TO else _subject(document, token)
    return None


def _belongs(document: Document, token: Token) -> bool:
    """ "A <fine> of 900 crowns", "a 900-crown <fine>"."""
    cases = {case.lower for case in document.kids(token.index, "case")}
    return (token.relation in _BEFORE and not cases) or bool(cases & OWED)


def _subject(document: Document, token: Token) -> Token | None:
    """ "The <fine> was 900 crowns", "the <damage> was put at 900 crowns"."""
    subjects = document.kids(token.index, *_SUBJECTS)
    return subjects[0] if subjects and subjects[0].pos in _NOUNS else None
