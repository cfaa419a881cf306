"""Document, event, times -> the time expression that dates the event by syntax, and by which rule"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.dates import bounds
from graph.dating.holding import base, done, holders, lent, looks_back, opens, since
from graph.lang.en.dates.sequence import AFTER, BEFORE, BEGIN, DURING, HAPPEN, HAVING, SINCE
from graph.model import Basis, EventMention, Span, TimeMention
from graph.text import Document, Token

CLAUSE, GOVERNOR = "same clause", "governing clause"
RULES = (CLAUSE, GOVERNOR)
_COSTS = {"acl": 4, "ccomp": 3, "advcl": 2, "csubj": 2, "parataxis": 3, "conj": 1, "xcomp": 1}
_PHRASES = frozenset("obl advcl nmod".split())
_GERUND = "VBG"
_DEPTH, _LIMIT = 12, 9


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with its date (None = not yet) and how it came by it; `head` is its token, `stem` that of its lemma,
    `kind` its kind where that says what it was, `before` a time at which it was already past ("held on Monday for the raid")."""

    event: EventMention
    head: int
    sentence: int
    stem: str
    time: TimeMention | None = None
    rule: str = ""
    cost: int = 0
    speech: bool = False
    kind: str = ""
    before: TimeMention | None = None

    @property
    def own(self) -> bool:
        """True when words of its own sentence date it by syntax, and not only by what follows from them."""
        return self.rule in RULES and not (self.time is not None and self.time.basis is Basis.INHERITED)

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
    events: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Way:
    """The way up from an event: its cost, whether it goes out of "since", looks back, or only lends what it reaches,
    whether it has come to a noun (`noun`) by a description of it (`done`: in the past), and the last joined verb."""

    cost: int = 0
    opened: bool = False
    past: bool = False
    lent: bool = False
    noun: bool = False
    done: bool = False
    joined: Token | None = None


def ties(document: Document, times: Iterable[TimeMention], events: frozenset[int], speech: frozenset[int]) -> Ties:
    """Each time of the document with the words it dates: the nouns above it up to an event or the verb of its clause.

    A time inside the words that another counts from ("two years after the 1990 vote") dates nothing outside them.
    """
    found: dict[int, list[TimeMention]] = {}
    for time, within in _inside(times):
        for token, held in holders(document, time, events):
            if within is None or within.contains(token.span):
                found.setdefault(token.index, []).append(held)
    return Ties(document, {word: tuple(held) for word, held in found.items()}, speech, events)


def _inside(times: Iterable[TimeMention]) -> Iterator[tuple[TimeMention, Span | None]]:
    """Each time, in text order, with the words that another counts from when it stands in them."""
    waits: list[Span] = []
    for time in sorted(times, key=lambda t: t.span):
        waits = [span for span in waits if span.end > time.span.start]
        yield time, next((span for span in waits if span.contains(time.span)), None)
        if time.waits_for is not None:
            waits.append(time.waits_for)


def _plain(time: TimeMention) -> TimeMention:
    """What opens a stretch of time happened at its start."""
    return replace(time, relation="", interval=bounds.of_value(time.value)) if time.relation == "since" else time


def nearest(ties: Ties, span: Span) -> Tie | None:
    """The time that dates the event at a span by syntax within its sentence, None when there is none."""
    token, way = ties.document.head_of(span) or ties.document.token_at(span.start), _Way()
    for _ in range(_DEPTH):
        if token is None or way.cost > _LIMIT:
            break
        held = ties.by_word.get(token.index)
        if held and (way.past or not way.cost or token.index not in ties.speech):
            time = _closest(ties, held, span)
            way = _left(way) if way.noun and _elsewhere(ties.document, time, token, span) else way
            return _tied(ties, time, token, way)
        begun = _begun(ties, token)
        if begun is not None:
            return Tie(begun, way.cost + 1, GOVERNOR)
        if token.head == token.index:
            break
        way = _further(ties, token, way)
        token = ties.document.tokens[token.head]
    return None


def _elsewhere(document: Document, time: TimeMention, noun: Token, span: Span) -> bool:
    """True for a time before a description that is not of the very noun that it describes."""
    first = document.head_of(time.span)
    return first is not None and first.head != noun.index and time.span.start < span.start


def _left(way: _Way) -> _Way:
    """The way on from the noun that it came to by a description."""
    return replace(way, past=way.past or way.done, lent=True)


def _tied(ties: Ties, time: TimeMention, token: Token, way: _Way) -> Tie:
    """The time that a way has come to, as it is meant for the event where the way began."""
    time = _plain(time) if way.opened else time
    time = since(time) if token.lemma in BEGIN and (way.cost or _goes_on(ties, token)) else time
    later = way.joined is not None and token.start < time.span.start < way.joined.start
    if later and time.interval.first != time.interval.last:
        time = lent(since(time))  # "Came in 2003 and stayed": what is told next may be of a later year.
    return Tie(lent(time) if way.lent else time, way.cost, CLAUSE if way.cost < 2 else GOVERNOR, way.past)


def _further(ties: Ties, token: Token, way: _Way) -> _Way:
    """The way one step on, from a token to its head."""
    document, relation = ties.document, base(token)
    marks = {mark.lower for mark in document.kids(token.index, "mark", "case")}
    told = relation == "acl" and token.head not in ties.events
    order = marks & (AFTER | BEFORE) - SINCE if relation in _PHRASES else frozenset()
    having = relation in _PHRASES and any(kid.lower == HAVING for kid in document.kids(token.index, "aux"))
    earlier = having or bool(order & AFTER) and token.tag != _GERUND
    return _Way(
        way.cost + _step(ties, token), way.opened or opens(document, token),
        way.past or way.done or earlier or looks_back(document, token), way.lent or way.noun or bool(order) or bool(marks & DURING),
        told, told and done(document, token), token if relation == "conj" else way.joined,
    )  # fmt: skip


def _goes_on(ties: Ties, token: Token) -> bool:
    """True for "began in 2011 to rebuild", which tells of more than the start."""
    return bool(ties.document.kids(token.index, "xcomp", "advcl"))


def _begun(ties: Ties, token: Token) -> TimeMention | None:
    """The start of what "began in 2011" or "starting in 2011" says of it, the day of what "took place on Friday"."""
    for kid in ties.document.kids(token.index, "acl", "advcl"):
        held = [time for time in ties.by_word.get(kid.index, ()) if time.basis is not Basis.INHERITED]
        if held and (kid.lemma in BEGIN or token.index in ties.events and _happens(kid)):
            return since(held[0]) if kid.lemma in BEGIN else held[0]
    return None


def _happens(clause: Token) -> bool:
    """True for a description that only says that it was, and when ("which took place", "that happened")."""
    return clause.lemma in HAPPEN and base(clause) == "acl"


def _step(ties: Ties, token: Token) -> int:
    if token.head in ties.speech and base(token) in ("ccomp", "parataxis"):
        return _LIMIT + 1
    return _COSTS.get(base(token), 1)


def _closest(ties: Ties, held: tuple[TimeMention, ...], span: Span) -> TimeMention:
    """The known time nearest to the event, a stated one before one that follows, one beyond "and" after the others."""

    def rank(time: TimeMention) -> tuple[bool, bool, bool, int, Span]:
        distance = abs(time.span.start - span.start)
        return (
            not time.interval.known, time.basis is Basis.INHERITED, _joint(ties, time, span), distance, time.span,
        )  # fmt: skip

    return min(held, key=rank)


def _joint(ties: Ties, time: TimeMention, span: Span) -> bool:
    first, last = sorted((time.span, span))
    between = ties.document.within(Span(first.end, last.start)) if first.end < last.start else ()
    return any(token.pos == "CCONJ" for token in between)
