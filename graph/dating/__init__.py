"""events and times of a document -> the events with their dates, each with the rule that found it"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.dates import publication
from graph.dating import anchoring, inheriting, ordering, story, timing
from graph.dating.anchoring import across
from graph.dating.loose import dates, loose
from graph.dating.timing import Dated
from graph.events import event_types
from graph.lang.en.dates.sequence import ACCORDING, BEGIN
from graph.lang.en.stems import root
from graph.lexicon import reporting
from graph.model import Basis, EventMention, Findings, Flag, Span, TimeMention
from graph.ontology import Ontology
from graph.text import Document

__all__ = ["across", "date"]

_SPEECH, REPORT = "speech", "date of the report"


def date(document: Document, found: Findings, world: Ontology) -> Findings:
    """The findings with `when` and `when_rule` of each event, and the flags of the dates."""
    events = sorted(found.events, key=lambda event: event.span)
    ties = _ties(document, found, world)
    dated = anchoring.within(document, [_own(document, event, ties, world) for event in events], found.times)
    told, _ = publication(document, found.times)
    lent = inheriting.lend(document, ordering.placed(document, dated), loose(ties, found.times), told)
    dated = ordering.placed(document, list(lent))
    by_id = {one.event.id: one for one in dated}
    made = tuple(_with(by_id[event.id]) for event in found.events)
    flags = {*found.flags, *(f for t in found.times for f in t.flags), *_reports(document, found.times, ties.speech)}
    return replace(found, events=made, flags=tuple(sorted(flags, key=lambda f: (f.span, f.kind))))


def _ties(document: Document, found: Findings, world: Ontology) -> timing.Ties:
    heads = frozenset(_head(document, event.span) for event in found.events)
    speech = frozenset(t.index for t in document.tokens if t.pos == "VERB" and t.lemma in reporting(world) - BEGIN)
    times = [t for t in found.times if dates(t) or t.waits_for is not None]
    return timing.ties(document, times, heads, speech)


def _reports(document: Document, times: Iterable[TimeMention], speech: frozenset[int]) -> Iterator[Flag]:
    """A flag for each time that dates the saying, not what is said."""
    for time in times:
        token = document.head_of(time.span)
        while dates(time) and token is not None and token.head != token.index:
            token = document.tokens[token.head]
            if token.index in speech and document.kids(token.index, "ccomp", "parataxis") or token.lower in ACCORDING:
                yield Flag(time.span, REPORT, "it is the day of the report; what is reported may be earlier")
            if token.pos == "VERB":
                break


def _head(document: Document, span: Span) -> int:
    token = document.head_of(span) or document.token_at(span.start)
    return token.index if token else -1


def _own(document: Document, event: EventMention, ties: timing.Ties, world: Ontology) -> Dated:
    place = _head(document, event.span)
    token = document.tokens[place] if place >= 0 else None
    kind = event_types.table(world).get(event.type)
    speech = _SPEECH in kind.frame if kind else place in ties.speech
    stem, told = root(token.lemma) if token else "", kind.id if kind and kind.id != event_types.GENERIC else ""
    one = Dated(event, place, token.sentence if token else -1, stem, speech=speech, kind="" if speech else told)
    tie = timing.nearest(ties, event.span)
    if tie is not None and tie.past and tie.time.interval.known:
        return replace(one, before=story.plain(tie.time))
    if tie is not None and tie.past and tie.time.waits_for is not None:
        return one  # "A year after the flood, having left": it is told when the leaving was over, and not when it was.
    return replace(one, time=tie.time, rule=tie.rule, cost=tie.cost) if tie else one


def _with(one: Dated) -> EventMention:
    if one.time is None:
        return one.event
    # "Now" tells the state of things as of the publication, not when it came about.
    when = replace(one.time, basis=Basis.INHERITED) if one.time.value == story.PRESENT else one.time
    return replace(one.event, when=when, when_rule=one.rule)
