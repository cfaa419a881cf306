"""a dated event, the day that an article speaks from -> is its date news, and how far the story goes on from it"""

from __future__ import annotations

from dataclasses import replace

from graph.dates import bounds
from graph.dating.holding import base, done
from graph.dating.timing import Dated
from graph.lang.en.dates.sequence import SINCE
from graph.model import Basis, Interval, TimeMention
from graph.text import Document, Token

_NEWS, _MONTH, _YEAR, _ON, _DEPTH = 14, 31, 365, 3, 8
_TOLD, _ABOUT = frozenset(("VERB", "AUX")), frozenset(("nsubj", "root"))
_SUBJECTS = frozenset(("nsubj", "csubj", "expl"))


def age(time: Interval, told: Interval) -> int:
    """The days from a time to the first day on which the article can have been written; 0 where either is not known."""
    last = time.first if time.last is None else time.last
    return told.first - last if told.first is not None and last is not None else 0


def news(time: TimeMention, told: Interval) -> bool:
    """True for the days before the article, whose date every undated event of the story can be of."""
    when = time.interval
    if time.basis is Basis.INFERRED_PUBLICATION or told.first is None:
        return True
    if when.first is None or when.last is None or when.last - when.first > _MONTH:
        return False
    return age(when, told) <= (_NEWS if told.first == told.last or told.last is None else 0)


def period(document: Document, one: Dated, other: Dated, plain: TimeMention, told: Interval) -> TimeMention | None:
    """What a date of long ago tells of what is told after it: the next sentence and the same paragraph are of it, and so
    is a story told by its day; later sentences are of that time or after it. What is only named by its date ("the 2003
    vote") tells nothing, nor does what was months ago."""
    token = document.tokens[other.head] if other.head >= 0 else None
    gap = one.sentence - token.sentence if token is not None else _ON + 1
    if gap == 0:
        outside = token is not None and described(document, token) and not _under(document, one, token)
        return None if outside else _over(plain, told)
    if token is None or gap > _ON or one.speech or not tells(document, other):
        return None
    if other.speech and not _fronted(document, plain):
        return None
    day = plain.interval.first == plain.interval.last
    if not day and age(plain.interval, told) <= _YEAR:
        return None
    if gap == 1 or day or document.sentences[one.sentence].paragraph == document.sentences[token.sentence].paragraph:
        return _over(plain, told)
    return _since(plain, told)


def _over(time: TimeMention, told: Interval) -> TimeMention:
    """What goes on since a time has gone on up to the publication."""
    return _since(time, told) if time.interval.last is None else time


def _since(time: TimeMention, told: Interval) -> TimeMention:
    """From a time on, up to the publication."""
    since = bounds.join(time.interval, told) if told.last is not None else bounds.since(time.interval)
    return replace(time, interval=since, basis=Basis.INHERITED)


def tells(document: Document, one: Dated) -> bool:
    """True for a verb and for what a sentence is about, and not for what it only mentions or describes something by."""
    token = document.tokens[one.head] if one.head >= 0 else None
    if token is None or not (token.pos in _TOLD or base(token) in _ABOUT):
        return False
    return not described(document, token) and not _describes(document, token)


def described(document: Document, token: Token) -> bool:
    """ "A mill built in 1950 burned", "the mill, which opened in 1950": the story does not go on from there."""
    return base(token) == "acl" and done(document, token)


def _under(document: Document, one: Dated, above: Token) -> bool:
    """True for what stands in the clause of a word."""
    token = document.tokens[one.head]
    for _ in range(_DEPTH):
        if token.index == above.index or token.head == token.index:
            break
        token = document.tokens[token.head]
    return token.index == above.index


def _describes(document: Document, token: Token) -> bool:
    """ "The worst unrest since the rallies that preceded the coup in 1974": whatever stands in such a clause is background."""
    for _ in range(_DEPTH):
        if base(token) == "acl" and any(case.lower in SINCE for case in document.kids(token.head, "case", "mark")):
            return True
        if token.head == token.index:
            break
        token = document.tokens[token.head]
    return False


def _fronted(document: Document, time: TimeMention) -> bool:
    """ "Back in 2015, the mayor said ...": a time before its sentence's subject holds for what is told next."""
    token = document.head_of(time.span)
    if token is None:
        return False
    ahead = document.tokens[document.sentences[token.sentence].first : token.index]
    return not any(base(word) in _SUBJECTS for word in ahead)
