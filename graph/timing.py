"""Document, event, times -> the time expression that dates the event by syntax, and by which rule"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.model import EventMention, Span, TimeMention
from graph.text import Document, Token

_NOMINAL = frozenset("nsubj obj iobj obl nmod compound appos conj amod nummod det flat fixed dep case list".split())
_CLOSE = frozenset("xcomp conj parataxis".split())
_CLAUSES = frozenset("root ccomp advcl acl csubj xcomp conj parataxis".split())
_COSTS = {"acl": 4, "ccomp": 3, "advcl": 2, "csubj": 2, "parataxis": 3, "conj": 1, "xcomp": 1}
_DEPTH, _LIMIT = 12, 9
CLAUSE, GOVERNOR = "same clause", "governing clause"
RULES = (CLAUSE, GOVERNOR)


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with its date (None = not yet) and how it came by it; `head` is its token, `stem` that of its lemma."""

    event: EventMention
    head: int
    sentence: int
    stem: str
    time: TimeMention | None = None
    rule: str = ""

    @property
    def own(self) -> bool:
        """True when words of its own sentence date it by syntax."""
        return self.rule in RULES


@dataclass(frozen=True, slots=True)
class Tie:
    """A time bound to a word: `cost` 0 = to the word itself, more = through other words."""

    time: TimeMention
    cost: int
    rule: str


@dataclass(frozen=True, slots=True)
class Ties:
    """The times of a document by the word that they date; `speech` are the words that report."""

    document: Document
    by_word: Mapping[int, tuple[TimeMention, ...]]
    speech: frozenset[int]


def ties(document: Document, times: Iterable[TimeMention], events: frozenset[int], speech: frozenset[int]) -> Ties:
    """Each time of the document with the event word or verb that it belongs to."""
    found: dict[int, list[TimeMention]] = {}
    for time in times:
        head = document.head_of(time.span)
        if head is not None:
            found.setdefault(_holder(document, head, events), []).append(time)
    return Ties(document, {word: tuple(held) for word, held in found.items()}, speech)


def _holder(document: Document, token: Token, events: frozenset[int]) -> int:
    """The nearest word above that reports an event or heads a clause."""
    for _ in range(_DEPTH):
        if token.head == token.index:
            break
        token = document.tokens[token.head]
        if token.index in events or token.pos in ("VERB", "AUX") or _base(token) in _CLAUSES - {"conj"}:
            break
    return token.index


def _base(token: Token) -> str:
    return token.relation.split(":")[0]


def nearest(ties: Ties, span: Span) -> Tie | None:
    """The time that dates the event at a span by syntax within its sentence, None when there is none."""
    head = ties.document.head_of(span) or ties.document.token_at(span.start)
    if head is None:
        return None
    token, cost = head, 0
    for _ in range(_DEPTH):
        held = ties.by_word.get(token.index)
        if held and not (cost and token.index in ties.speech):
            return Tie(_closest(held, span), cost, CLAUSE if cost < 2 else GOVERNOR)
        if token.head == token.index:
            break
        cost += _step(ties, token)
        token = ties.document.tokens[token.head]
        if cost > _LIMIT:
            break
    return None


def _step(ties: Ties, token: Token) -> int:
    if token.head in ties.speech and _base(token) in ("ccomp", "parataxis"):
        return _LIMIT
    return _COSTS.get(_base(token), 1)


def _closest(held: tuple[TimeMention, ...], span: Span) -> TimeMention:
    return min(held, key=lambda time: (abs(time.span.start - span.start), time.span))
