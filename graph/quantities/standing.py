"""a number and the words beside it -> what it does not count: an address, a label, a year, a share, what only describes"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.lang.en import measures as words
from graph.text import Document, Token

REACH = 7
_NAME, _MANY, _ZERO = "NNP", 3, "0"
_LINE = "\n"
_YEARS = re.compile(r"(?:1[5-9]\d\d|20\d\d)(?:[-\u2010-\u2015](?:1[5-9]\d\d|20\d\d))?")


def between(token: Token) -> bool:
    """May stand between a number and its noun ("12 of the other young ...")."""
    return (
        token.pos in ("ADJ", "DET", "NUM", "ADV")
        or token.relation == "amod"
        or token.lower in words.LINKING
        or (token.tag in ("VBN", "VBG", "HYPH") and token.relation != "conj")
    )


def acts(document: Document, token: Token) -> bool:
    """A participle that is the verb of its own subject and object ("men killed a guard") is no state."""
    if (
        token.pos != "VERB"
        or not token.lower.endswith(words.PARTICIPLES)
        or document.kids(token.index, "nsubj:pass", "aux:pass")
    ):
        return False
    return bool(document.kids(token.index, "obj"))


def describes(document: Document, token: Token) -> bool:
    """ "Three other automatic rifles": an adjective before a noun is not what is counted."""
    after = document.tokens[token.index + 1 : token.index + 3]
    return (
        token.pos == "ADJ"
        and bool(after)
        and after[0].pos in ("ADJ", "NOUN")
        and after[-1].pos in ("ADJ", "NOUN", "ADP")
    )


def addresses(document: Document, last: Token, head: Token) -> bool:
    """ "At 40 East Mill Ave": a number before a name that ends in a word for a street; "7318 Elder Creek": of many figures
    before the name of one thing."""
    if head.tag == _NAME and last.text.isdigit() and len(last.text) >= _MANY and head.text[:1].isupper():
        return True
    ahead = document.tokens[last.index + 1 : last.index + 5]
    return head.pos == "PROPN" and any(token.lower in words.NOT_COUNTED and token.text[0].isupper() for token in ahead)


def year(inside: tuple[Token, ...]) -> bool:
    """A bare number that reads as a year, or two of them as from one to another."""
    figures = [token.text for token in inside if token.text[:1].isdigit()]
    return bool(figures) and all(_YEARS.fullmatch(text) for text in figures)


def share(document: Document, last: Token) -> bool:
    """ "One of the four dead": a share of those counted is no count of its own."""
    ahead = document.tokens[last.index + 1 : last.index + 4]
    return len(ahead) == 3 and ahead[0].lower == words.OF and ahead[1].pos in ("DET", "PRON") and ahead[2].pos == "NUM"


def labels(document: Document, first: Token, last: Token) -> bool:
    """True for a number that names ("Highway 12", "Channel 9"), is an hour, a code or none at all, or stands in an address."""
    behind = document.tokens[last.index + 1 : last.index + 2]
    if behind and behind[0].lower in words.HOURS and behind[0].start <= last.end + 1:
        return True
    if first.text.startswith(_ZERO) and first.text.isdigit() and len(first.text) > _MANY:
        return True
    if first.text in words.EMERGENCY:
        return True
    if first.lower == words.ONE and first.index and document.tokens[first.index - 1].lower == words.NOT:
        return True  # "Not one child was hurt."
    ahead = [token.lower for token in document.tokens[last.index + 1 : last.index + 3]]
    if len(ahead) > 1 and ahead[0] in words.DOORS and ahead[1] in words.ASIDE:
        return True
    if not first.text[:1].isdigit() or first.index == document.sentences[first.sentence].first:
        return False
    before = document.tokens[first.index - 1]
    glued = before.sentence == first.sentence and before.end + 1 >= first.start
    named = glued and before.text[:1].isupper() and before.pos in ("PROPN", "NOUN") and len(before.text) > 1
    after = document.tokens[last.index + 1] if last.index + 1 < len(document.tokens) else None
    counted = named and before.text.isupper() and document.tokens[before.index - 1].pos == "NUM"
    # "12 AK 47 guns": behind a number and a name in capitals it is a part of the name.
    return before.lower in words.LABELS or counted or (named and (after is None or after.pos not in ("NOUN", "ADJ")))


def following(document: Document, last: Token) -> Iterator[Token]:
    """The tokens after one up to a stop or a new line; a wrong sentence end between a number and its noun is no bar."""
    for token in document.tokens[last.index + 1 : last.index + 1 + REACH]:
        if token.start - last.end > 1 or token.lower in words.STOPS or _new_line(document, last, token):
            return
        yield token
        last = token


def _new_line(document: Document, last: Token, token: Token) -> bool:
    """ "Dies at 75", and the text below the title: a line that ends a sentence ends what is counted."""
    return last.sentence != token.sentence and _LINE in document.text[last.end : token.start]


def previous(document: Document, first: Token) -> Token | None:
    """The token before a number, over approximators that belong to it."""
    start, place = document.sentences[first.sentence].first, first.index - 1
    while place >= start and document.tokens[place].lower in words.SKIPPED_BEFORE:
        place -= 1
    return document.tokens[place] if place >= start else None
