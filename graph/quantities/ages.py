"""a bare number in its sentence -> the rule by which it is an age: "Ann Field, 23,", "Ann Field (23)", "she is 23", "now 23"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from itertools import pairwise

from graph.lang.en import measures as words
from graph.lang.en.genders import COURTESY, MEN, WOMEN
from graph.lang.en.people import GIVEN
from graph.text import Document, Token

_PAIR = 3
_BARE = re.compile(r"\d{1,2}|10\d")
_INITIAL = re.compile(r"[A-Z]\.")
_CLOSING = (",", ".", ";")
_GROWN = 15
# How many words tell what somebody is, and what leads to them.
_WORDS, _LED, _NAMED = 6, ("DT", "PRP$", "NN", "JJ"), ("PROPN", "PROPN")
_FIRST = GIVEN | MEN | WOMEN


def bare(first: Token, last: Token) -> bool:
    """True for a number that can be an age: one token, up to 109."""
    return first.index == last.index and _BARE.fullmatch(first.text) is not None


def beside(document: Document, first: Token, persons: Collection[str], somebodys: Callable[[str], bool]) -> bool:
    """A bare number between commas or in brackets after a name or a word for a person is an age ("Ann Field, 23, said")."""
    around = document.tokens[max(first.index - 2, 0) : first.index + 2]
    if len(around) != 4:
        return False
    if around[1].lower in words.LEADING and first.index > _PAIR:
        around = (*document.tokens[first.index - _PAIR : first.index - 1], *around[2:])
    if around[3].lower == words.AND or around[1].lower == words.AND:
        return _pair(document, first, persons)
    if (around[1].text, around[3].text) in words.BRACKETS:
        return _full_name(document, around[0]) and int(first.text) >= _GROWN
    known = around[0].text[:1].isupper() or around[0].lower in persons
    someone = known or _the_one(document, around[0], somebodys) or _told_what(document, around[0])
    return someone and around[1].text == "," and around[3].text in _CLOSING


def _full_name(document: Document, last: Token) -> bool:
    """ "Ann Field (23)" tells an age, and so does "Jonas P. (23)"; "Field (23)" may be the minute of a goal."""
    before = document.tokens[last.index - 1] if last.index else last
    if _INITIAL.fullmatch(last.text) and before.pos == "PROPN":
        return True
    return last.text[:1].isupper() and before.lower in _FIRST and before.text[:1].isupper()


def _the_one(document: Document, noun: Token, somebodys: Callable[[str], bool]) -> bool:
    """ "The baker, 54, sang": one person known by what he or she is."""
    led = any(kid.lower in words.SINGLING for kid in document.kids(noun.index, "det"))
    return noun.tag == "NN" and led and somebodys(noun.lower)


def _told_what(document: Document, noun: Token) -> bool:
    """ "Ann Field, our baker, 54, sang": what somebody is, between the name and the age."""
    row = document.tokens[max(noun.index - _WORDS, 0) : noun.index]
    mark = next((token for token in reversed(row) if token.text == ","), None)
    if noun.tag != "NN" or mark is None or mark.index < len(_NAMED):
        return False
    named = tuple(token.pos for token in document.tokens[mark.index - len(_NAMED) : mark.index]) == _NAMED
    named = named or _full_name(document, document.tokens[mark.index - 1])
    return named and document.tokens[mark.index + 1].tag in _LED


def _pair(document: Document, token: Token, persons: Collection[str]) -> bool:
    """ "His brothers, 17 and 22, were held", "two nieces, ages 5 and 14": the ages of two."""
    first = token.index - (2 if document.tokens[token.index - 1].lower == words.AND else 0)
    row = document.tokens[max(first - 2, 0) : first + 4]
    if len(row) != 6 or row[3].lower != words.AND or not all(_BARE.fullmatch(one.text) for one in (row[2], row[4])):
        return False
    told = row[0].lower in persons and row[1].text == "," and row[5].text in _CLOSING
    return told or row[1].lower in words.AGES


def said_of_somebody(document: Document, number: Token) -> bool:
    """ "She is 54", "Mr Field is 54", "Ann Field was 54": of whom nothing but the number is said."""
    who = document.kids(number.index, "nsubj") if document.kids(number.index, "cop") else ()
    return any(kid.lower in words.SOMEBODY or _is_name(document, kid) for kid in who)


def _is_name(document: Document, head: Token) -> bool:
    if head.pos != "PROPN":
        return False
    inside = (head, *document.kids(head.index, "flat", "compound", "nmod:desc"))
    return any(one.lower in COURTESY or one.lower in _FIRST for one in inside) or _surname(document, head)


def _surname(document: Document, name: Token) -> bool:
    """True where a given name stands before the name somewhere above."""
    return any(
        mine.lower in _FIRST and other.text == name.text for mine, other in pairwise(document.tokens[: name.index])
    )


def reached(document: Document, number: Token) -> bool:
    """ "Ann Field turned 54 in May", "now 54, she sings", "At 54, she sings": an age that somebody has come to."""
    before, after = (
        document.tokens[number.index - 1 : number.index],
        document.tokens[number.index + 1 : number.index + 3],
    )
    if not before or len(after) < 2:
        return False
    if before[0].lower in words.TURNED:
        return after[0].lower in words.TURNED_WHEN or after[0].pos == "PUNCT"
    opens = before[0].lower == words.AT and before[0].index == document.sentences[number.sentence].first
    return (opens or before[0].lower in words.NOW) and after[0].text == "," and after[1].lower in words.SOMEBODY
