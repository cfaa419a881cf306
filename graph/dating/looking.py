"""an event in its document -> is it told as of now, or does the text look back on it, so that it only was by then"""

from __future__ import annotations

from collections.abc import Container

from graph.dating.holding import base, done, looks_back
from graph.dating.timing import Dated
from graph.lang.en.dates.sequence import BE, COURT, HAD, HAVE, HAVING, LOOKING, RETROSPECT, WILL
from graph.text import Document, Token

_WHO = frozenset(("WP", "WDT"))
_JOINED, _INNER = frozenset(("conj", "xcomp")), frozenset("conj advcl xcomp obl nmod".split())
_NOUNS = frozenset(("nsubj", "obj", "obl"))
_NEAR, _DEPTH, _FAR, _WEEK = 4, 6, 8, 7
# How far up the finite verb may stand: a bare verb may hang deep, a noun beside it.
_STEPS = {"VB": _DEPTH, "VBG": _DEPTH, "NN": 2, "NNS": 2}
_FINITE = frozenset(("VBD", "VBZ", "VBP"))


def present(document: Document, token: Token) -> bool:
    """True for a verb that speaks of the present or of what has just happened, or that hangs on one."""
    token = _finite(document, token)
    helpers = {kid.lower for kid in document.kids(token.index, "aux", "cop")}
    if helpers & HAD:
        return False
    return token.tag in ("VBZ", "VBP") or bool(helpers & HAVE) or bool((BE | WILL) & helpers)


def _finite(document: Document, token: Token) -> Token:
    """The finite verb that a word hangs on, the word itself when there is none above it."""
    above = token
    for _ in range(_STEPS.get(token.tag, 1)):
        if above.tag in _FINITE or document.kids(above.index, "aux", "cop"):
            return above
        if above.head == above.index:
            break
        above = document.tokens[above.head]
    return token


def back(document: Document, one: Dated, events: Container[int]) -> bool:
    """True for what the text looks back on: "had left", "who robbed a bank", "guilty of it"."""
    if one.head < 0 or one.speech:
        return False
    token = document.tokens[one.head]
    had = any(kid.lower in HAD or kid.lower == HAVING for kid in document.kids(token.index, "aux"))
    return had or _who(document, token, events) or looks_back(document, token)


def _who(document: Document, token: Token, events: Container[int]) -> bool:
    """True for what a clause in the past says of somebody ("who tried to rob a bank"), not of an act ("the fire that began")."""
    for _ in range(_NEAR):
        if base(token) == "acl":
            who = any(kid.tag in _WHO for kid in document.kids(token.index, "nsubj"))
            has = any(kid.lower in HAVE for kid in document.kids(token.index, "aux"))
            return who and not has and token.head not in events and done(document, token)
        if base(token) not in _JOINED:
            break
        token = document.tokens[token.head]
    return False


def only_by(document: Document, one: Dated, other: Dated) -> bool:
    """True for what the text looks back on, unless it does so from now, in a story that tells of that very act: "is held
    over the fire" tells of its fire."""
    token = document.tokens[one.head]
    now = looks_back(document, token) and present(document, token)
    return not now or other.speech or other.stem in LOOKING


def judged(one: Dated, other: Dated) -> bool:
    """True for what is told on from a day in court: it was judged or told that day, and done before."""
    return not one.speech and other.stem in COURT and one.stem not in COURT


def told_later(one: Dated, other: Dated) -> bool:
    """True for what is told after something said in a week: it was by then, and not within that week."""
    when = other.time.interval if other.time is not None else None
    week = when is not None and when.first is not None and when.last is not None and 1 < when.last - when.first < _WEEK
    return week and other.speech and other.own and not one.speech


def charged(document: Document, one: Dated) -> bool:
    """True for what somebody is charged with, and for what describes who is charged."""
    token = document.tokens[one.head]
    if looks_back(document, token):
        return True
    for _ in range(_NEAR):
        if base(token) not in _INNER:
            break
        token = document.tokens[token.head]
    noun = document.tokens[token.head]
    return base(token) == "acl" and base(noun) in _NOUNS and document.tokens[noun.head].lemma in RETROSPECT


def reported(document: Document, one: Dated, verb: int) -> bool:
    """True for what a verb says ("said on Saturday that a mill burned", "a mill burned, police said on Saturday")."""
    if verb < 0 or one.head < 0:
        return False
    said, token = document.tokens[verb], document.tokens[one.head]
    for _ in range(_FAR):
        if token.head == verb and token.index != verb:
            return base(token) in ("ccomp", "parataxis")
        if base(said) == "parataxis" and said.head == token.index:
            return True
        token = document.tokens[token.head]
    return False
