"""Document, event, times -> the time expression that dates the event by syntax, and by which rule"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.dates import bounds
from graph.lang.en.dates.sequence import BEGIN, MEANWHILE, RETROSPECT, SINCE
from graph.model import EventMention, Span, TimeMention
from graph.text import Document, Token

CLAUSE, GOVERNOR = "same clause", "governing clause"
RULES = (CLAUSE, GOVERNOR)
_CLAUSES = frozenset("root ccomp advcl acl csubj xcomp parataxis".split())
_COSTS = {"acl": 4, "ccomp": 3, "advcl": 2, "csubj": 2, "parataxis": 3, "conj": 1, "xcomp": 1}
_DEPTH, _LIMIT = 12, 9


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with its date (None = not yet) and how it came by it; `head` is its token, `stem` that of its lemma,
    `before` a time at which it was already past ("arrested on Monday for the raid")."""

    event: EventMention
    head: int
    sentence: int
    stem: str
    time: TimeMention | None = None
    rule: str = ""
    cost: int = 0
    speech: bool = False
    before: TimeMention | None = None

    @property
    def own(self) -> bool:
        """True when words of its own sentence date it by syntax."""
        return self.rule in RULES

    @property
    def known(self) -> bool:
        """True when its date is known."""
        return self.time is not None and self.time.interval.known


@dataclass(frozen=True, slots=True)
class Tie:
    """A time bound to a word: `cost` 0 = to the word itself, more = through other words; `past` where the word was
    already past at that time."""

    time: TimeMention
    cost: int
    rule: str
    past: bool = False


@dataclass(frozen=True, slots=True)
class Ties:
    """The times of a document by the words that they date; `speech` are the words that report."""

    document: Document
    by_word: Mapping[int, tuple[TimeMention, ...]]
    speech: frozenset[int]


def ties(document: Document, times: Iterable[TimeMention], events: frozenset[int], speech: frozenset[int]) -> Ties:
    """Each time of the document with the words it dates: the nouns above it up to an event or the verb of its clause.

    A time inside the words that another counts from ("two years after the 1990 vote") dates nothing outside them.
    """
    found: dict[int, list[TimeMention]] = {}
    for time, within in _inside(times):
        for token, held in _holders(document, time, events):
            if within is None or within.contains(token.span):
                found.setdefault(token.index, []).append(held)
    return Ties(document, {word: tuple(held) for word, held in found.items()}, speech)


def _inside(times: Iterable[TimeMention]) -> Iterator[tuple[TimeMention, Span | None]]:
    """Each time, in text order, with the words that another counts from when it stands in them."""
    waits: list[Span] = []
    for time in sorted(times, key=lambda t: t.span):
        waits = [span for span in waits if span.end > time.span.start]
        yield time, next((span for span in waits if span.contains(time.span)), None)
        if time.waits_for is not None:
            waits.append(time.waits_for)


def _holders(document: Document, time: TimeMention, events: frozenset[int]) -> Iterator[tuple[Token, TimeMention]]:
    """The words above a time, nearest first, each with what the time means for it."""
    token = document.head_of(time.span)
    for _ in range(_DEPTH):
        if token is None or token.head == token.index:
            break
        token = document.tokens[token.head]
        if time.waits_for is not None and time.waits_for.contains(token.span):
            continue
        before = [kid for kid in document.kids(token.index, "obl") if kid.start < time.span.start]
        time = _since(time) if any(_opens(document, kid) for kid in before[-2:]) else time
        yield token, time
        time = _since(time) if _opens(document, token) else time
        if token.index in events or token.pos in ("VERB", "AUX") or base(token) in _CLAUSES:
            break


def _opens(document: Document, token: Token) -> bool:
    """True for the phrase of "since the outbreak"."""
    return any(case.lower in SINCE for case in document.kids(token.index, "case"))


def _since(time: TimeMention) -> TimeMention:
    return replace(time, relation="since", interval=bounds.since(time.interval)) if time.relation != "since" else time


def _plain(time: TimeMention) -> TimeMention:
    """What opens a stretch of time happened at its start."""
    return replace(time, relation="", interval=bounds.of_value(time.value)) if time.relation == "since" else time


def base(token: Token) -> str:
    """The relation of a token without its subtype."""
    return token.relation.partition(":")[0]


def nearest(ties: Ties, span: Span) -> Tie | None:
    """The time that dates the event at a span by syntax within its sentence, None when there is none."""
    token, cost, opened = ties.document.head_of(span) or ties.document.token_at(span.start), 0, False
    past = False
    for _ in range(_DEPTH):
        if token is None or cost > _LIMIT:
            break
        held = ties.by_word.get(token.index)
        if held and (past or not cost or token.index not in ties.speech):
            time = _closest(ties, held, span)
            time = _plain(time) if opened else time
            time = _since(time) if token.lemma in BEGIN and (cost or _goes_on(ties, token)) else time
            return Tie(time, cost, CLAUSE if cost < 2 else GOVERNOR, past)
        begun = _begun(ties, token)
        if begun is not None:
            return Tie(begun, cost + 1, GOVERNOR)
        if token.head == token.index:
            break
        cost, opened = cost + _step(ties, token), opened or _opens(ties.document, token)
        past = past or _looks_back(ties.document, token)
        token = ties.document.tokens[token.head]
    return None


def _looks_back(document: Document, token: Token) -> bool:
    """True for what hangs on a word that looks back on it ("arrested for", "the trial over")."""
    if document.tokens[token.head].lemma not in RETROSPECT or base(token) in ("conj", "parataxis"):
        return False
    return not any(mark.lower in MEANWHILE for mark in document.kids(token.index, "mark", "advmod"))


def _goes_on(ties: Ties, token: Token) -> bool:
    """True for "began in 2011 to rebuild", which tells of more than the start."""
    return bool(ties.document.kids(token.index, "xcomp", "advcl"))


def _begun(ties: Ties, token: Token) -> TimeMention | None:
    """The start of what "began in 2011" or "starting in 2011" says of it."""
    for kid in ties.document.kids(token.index, "acl", "advcl"):
        held = ties.by_word.get(kid.index)
        if held and kid.lemma in BEGIN:
            return _since(held[0])
    return None


def _step(ties: Ties, token: Token) -> int:
    if token.head in ties.speech and base(token) in ("ccomp", "parataxis"):
        return _LIMIT + 1
    return _COSTS.get(base(token), 1)


def _closest(ties: Ties, held: tuple[TimeMention, ...], span: Span) -> TimeMention:
    """The known time nearest to the event, one with no joint between them before one beyond "and"."""
    return min(
        held, key=lambda t: (not t.interval.known, _joint(ties, t, span), abs(t.span.start - span.start), t.span)
    )


def _joint(ties: Ties, time: TimeMention, span: Span) -> bool:
    first, last = sorted((time.span, span))
    between = ties.document.within(Span(first.end, last.start)) if first.end < last.start else ()
    return any(token.pos == "CCONJ" for token in between)
