"""a word -> the score beside it: "lost 4-1", "the 4-1 defeat", "beat visiting Elmton, 91-73" """

from __future__ import annotations

from graph.text import Document, Token

_BESIDE = ("obj", "nummod", "obl", "list", "appos", "dep", "nmod", "compound", "amod", "advmod", "nmod:desc", "xcomp")
_DASHES = frozenset("-\u2010\u2011\u2012\u2013")
_LONGEST, _OBJECT = 3, "obj"
_VERB, _NAMING, _OPENING = "VERB", ("NOUN", "PROPN", "ADJ"), ("(", "[")


def score(document: Document, head: int) -> tuple[Token, Token] | None:
    """The two figures of the first score that hangs on a word or on its objects."""
    for top in (head, *(kid.index for kid in document.kids(head, _OBJECT))):
        for kid in document.kids(top, *_BESIDE):
            other = _joined(document, kid)
            if other is not None:
                return kid, other
    return None


def behind(document: Document, head: int) -> tuple[Token, Token] | None:
    """The first score that stands behind a word with no verb between: "beat Arden Town 3-2", "lost to Arden, 3-2"; not the
    record of a side "(11-5)", nor "a 2-0 lead"."""
    last = document.sentences[document.tokens[head].sentence].last
    for token in document.tokens[head + 1 : last]:
        if token.pos == _VERB and token.text.islower():
            return None
        if (other := _joined(document, token)) is not None:
            after = document.tokens[other.index + 1 : other.index + 2]
            told = document.tokens[token.index - 1].text not in _OPENING and not (after and after[0].pos in _NAMING)
            return (token, other) if told else None
    return None


def _joined(document: Document, first: Token) -> Token | None:
    """The second figure of a score, right behind a dash; a record of three figures is none."""
    row = document.tokens[first.index : first.index + 4]
    if len(row) < 3 or not (_figure(first) and row[1].text in _DASHES and _figure(row[2])):
        return None
    close = first.end == row[1].start and row[1].end == row[2].start
    third = len(row) > 3 and row[3].text in _DASHES and row[3].start == row[2].end
    return row[2] if close and not third else None


def _figure(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) <= _LONGEST
