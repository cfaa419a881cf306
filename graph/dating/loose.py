"""times of a document, tied to its words -> the first time of each sentence that its other events may borrow"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.dating.holding import CLAUSES, base, done, looks_back, of_earlier
from graph.dating.timing import Ties
from graph.lang.en.dates.sequence import AFTER, BEFORE
from graph.model import Basis, TimeMention
from graph.text import Document, Sentence, Token
from graph.timex import STAMP

_DEPTH = 8
_BOUNDS = ("until", "by", "before")


@dataclass(frozen=True, slots=True)
class Loose:
    """What may be borrowed: `open` gives for a sentence its first time that holds for all of it, `inner` for the head
    of a part that stands aside the first time in it, `said` the verb of a sentence that reports on the day of its time."""

    open: Mapping[int, TimeMention]
    inner: Mapping[int, TimeMention]
    said: Mapping[int, int]


def dates(time: TimeMention) -> bool:
    """True for an expression that can date an event by itself."""
    return time.type in ("DATE", "TIME", "DURATION") and time.interval.known and time.relation != STAMP


def loose(ties: Ties, times: Iterable[TimeMention]) -> Loose:
    """The first time of each sentence: one that holds for all of it, and one in a part that tells of something else."""
    found: dict[int, TimeMention] = {}
    inner: dict[int, TimeMention] = {}
    said: dict[int, int] = {}
    tops = _tops(ties)
    for time in times:
        sentence = ties.document.sentence_at(time.span.start)
        top = tops.get((time.span.start, time.span.end))
        if sentence is None or not dates(time) or time.relation in _BOUNDS or _alone(sentence, time):
            continue
        if of_earlier(ties.document, time):
            continue
        if not (_reaches(ties, top) if top is not None else _leads(ties.document, time)):
            continue
        short = time.interval.first == time.interval.last
        part = aside(ties.document, top, short=short) if top is not None else -1
        if part < 0:
            found.setdefault(sentence.index, time)
            if found[sentence.index] is time and top is not None and top.index in ties.speech:
                said[sentence.index] = top.index
        else:
            inner.setdefault(part, time)
    return Loose(found, inner, said)


def _tops(ties: Ties) -> dict[tuple[int, int], Token]:
    """Each time with the topmost word that it dates."""
    found: dict[tuple[int, int], Token] = {}
    for word in sorted(ties.by_word, reverse=True):
        for time in ties.by_word[word]:
            token, key = ties.document.tokens[word], (time.span.start, time.span.end)
            if time.basis is not Basis.INHERITED and (key not in found or found[key].head == token.index):
                found[key] = token
    return found


def _reaches(ties: Ties, top: Token) -> bool:
    """False for a time that only names a thing ("his 2008 car"), and so dates nothing in its sentence."""
    return top.index in ties.events or top.pos in ("VERB", "AUX") or base(top) in CLAUSES


def _leads(document: Document, time: TimeMention) -> bool:
    """True for a time on which its sentence hangs."""
    token = document.head_of(time.span)
    return token is None or token.head == token.index


def aside(document: Document, token: Token, *, short: bool = False) -> int:
    """The head of the part with the word that only describes a noun, is looked back on, or (unless within a day) comes
    before or after the rest; -1 for none."""
    for _ in range(_DEPTH):
        marks = {mark.lower for mark in document.kids(token.index, "mark", "case")}
        if (
            base(token) == "acl"
            and done(document, token)
            or looks_back(document, token)
            or marks & (AFTER | BEFORE)
            and not short
        ):
            return token.index
        if token.head == token.index:
            break
        token = document.tokens[token.head]
    return -1


def _alone(sentence: Sentence, time: TimeMention) -> bool:
    """True for a line that is only a date, as under a headline."""
    return sentence.end - sentence.start <= time.span.end - time.span.start + 2
