"""dates that hang on an event ("two years after the flood") -> dates, by the events of the article, then of the story"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from graph.dates import bounds
from graph.dating import inheriting
from graph.dating.holding import base
from graph.dating.looking import present
from graph.dating.story import PUBLISHED
from graph.dating.timing import Dated
from graph.lang.en.dates.sequence import EMPTY
from graph.lang.en.stems import root, stem, words
from graph.model import Basis, Claim, EventMention, Interval, Reading, Span, TimeMention
from graph.text import Document

EVENT = "counted from an event"
_HELD = 16  # So many times or events at most stand in the few words that a date hangs on.
_MORE = ("MORE_THAN", "EQUAL_OR_MORE")
_TURNED = {"+": "-", "-": "+"}
_DURATION = re.compile(r"([+-])P(T?)(\d+|X)([SMHDWMQYEC])")


def within(document: Document, dated: list[Dated], times: tuple[TimeMention, ...]) -> list[Dated]:
    """The dated events with those resolved that hang on an event or a date of the same article."""
    out = _turned(document, dated, times)
    known = [one for one in out if one.known]
    return [_counted(document, one, known, times) for one in out]


def _turned(document: Document, dated: list[Dated], times: tuple[TimeMention, ...]) -> list[Dated]:
    """ "On Friday, a day after the raid": the raid was the day before, when nothing else dates it."""
    out, places = list(dated), _by_sentence(dated)
    for wait in times:
        span = wait.waits_for
        if span is None or _stated(span, times):
            continue
        sentence = document.sentence_at(wait.span.start)
        near = places.get(sentence.index, ()) if sentence else ()
        told = [n for n in near if span.overlaps(out[n].event.span)]
        told = told[:1] + [n for n in told[1:] if not _describes(document, out[n])]
        base = _beside(document, wait, span, [out[n] for n in near])
        if not told or base is None or _settled(out[told[0]], span):
            continue
        moved = _rough(wait, base, counted(_TURNED[wait.shift[:1]] + wait.shift[1:], base))
        time = replace(wait, interval=moved, basis=Basis.EVENT, anchor=wait.span)
        for n in told if moved.known else ():
            out[n] = out[n] if _settled(out[n], span) else replace(out[n], time=time, rule=EVENT, cost=0)
    return out


def _describes(document: Document, one: Dated) -> bool:
    """ "A year after the army shot the man who had robbed it": the robbery has another day."""
    return one.head >= 0 and base(document.tokens[one.head]) == "acl"


def _by_sentence(dated: list[Dated]) -> dict[int, list[int]]:
    """The places of the events of each sentence."""
    found: dict[int, list[int]] = {}
    for place, one in enumerate(dated):
        found.setdefault(one.sentence, []).append(place)
    return found


def _settled(one: Dated, span: Span) -> bool:
    """True for an event dated by its own words, not by a time that belongs to the clause above it."""
    return one.time is not None and one.known and (one.cost == 0 or span.contains(one.time.span))


def _beside(document: Document, wait: TimeMention, span: Span, dated: list[Dated]) -> Interval | None:
    """The date of the event that is so long after or before another; a state of the present is as of publication."""
    near = [d for d in dated if not span.overlaps(d.event.span)]
    for one in near:
        if one.known and one.time is not None and one.own and not one.speech:
            return one.time.interval
    published = document.article.published
    now = any(present(document, document.tokens[d.head]) for d in near if d.time == wait and d.head >= 0)
    return published if now and published.known else None


def _counted(document: Document, one: Dated, known: list[Dated], times: tuple[TimeMention, ...]) -> Dated:
    time = one.time
    if time is None or time.waits_for is None or time.interval.known:
        return one
    if time.waits_for.overlaps(one.event.span):
        return replace(one, time=None, rule="")
    found = _stated(time.waits_for, times) or _told(document, time.waits_for, known)
    if found is None:
        return _now(document, one)
    interval, anchor = found
    if anchor == time.span:
        # That date was itself counted from here.
        now = _now(document, one)
        return now if now.known else replace(one, time=None, rule="")
    moved = _rough(time, interval, counted(time.shift, interval))
    basis = Basis.EVENT if moved.known else time.basis
    return replace(one, time=replace(time, interval=moved, basis=basis, anchor=anchor), rule=EVENT)


def _now(document: Document, one: Dated) -> Dated:
    """ "A year after the flood, the dam is closed": closed as of publication."""
    published = document.article.published
    if one.time is None or not published.known or not present(document, document.tokens[one.head]):
        return one
    return replace(one, time=inheriting.published_on(one.event, published), rule=PUBLISHED)


def counted(shift: str, anchor: Interval) -> Interval:
    """A time so long after or before another: days and weeks keep the day, years and months are cut to themselves."""
    match = _DURATION.match(shift)
    if match is None:
        return Interval()
    sign, clock, number, unit = match.groups()
    if clock:
        return anchor
    if number == "X":
        return bounds.since(anchor) if sign == "+" else bounds.before(anchor)
    grain = bounds.precision(anchor) if unit in "YQ" and anchor.approximate else ""
    return bounds.shifted(anchor, unit, int(sign + number), grain=grain)


def _rough(wait: TimeMention, base: Interval, moved: Interval) -> Interval:
    """ "Over a month after": a month and more, and less than two."""
    match = _DURATION.match(wait.shift)
    if wait.mod not in _MORE or match is None or match[2] or match[3] == "X" or not moved.known:
        return moved
    step = 1 if (moved.first or 0) > (base.first or 0) else -1
    further = bounds.shifted(moved, match[4], step)
    return bounds.hull(moved, further) if further.known else moved


def _stated(span: Span, times: tuple[TimeMention, ...]) -> tuple[Interval, Span] | None:
    """A date that stands in the words themselves ("two years after the 2003 vote")."""
    first = bisect_left(times, span.start, key=lambda time: time.span.start)
    for time in takewhile(lambda time: time.span.start < span.end, times[first : first + _HELD]):
        if span.contains(time.span) and time.interval.known and time.type in ("DATE", "TIME"):
            return bounds.of_value(time.value) if bounds.of_value(time.value).known else time.interval, time.span
    return None


def _told(document: Document, span: Span, known: list[Dated]) -> tuple[Interval, Span] | None:
    """The date of the event that the words speak of: that very mention, else one told in the same words."""
    first = bisect_left(known, span.start, key=lambda one: one.event.span.end)
    inside = [one for one in known[first : first + _HELD] if span.overlaps(one.event.span)]
    if not inside:
        stems = {root(token.lemma) for token in document.within(span) if token.lower not in EMPTY}
        inside = [one for one in known if one.stem in stems or stems & _subjects(document, one)]
    if not inside or inside[0].time is None:
        return None
    time = inside[0].time
    return time.interval, time.span if inside[0].rule == EVENT else inside[0].event.span


def _subjects(document: Document, one: Dated) -> set[str]:
    """The stems of what an event is said of: "the flood came" tells of the flood."""
    return {root(kid.lemma) for kid in document.kids(one.head, "nsubj")} if one.head >= 0 else set()


def across(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings with those dates resolved that hang on an event which only another article dates."""
    waiting = [e for r in readings for e in r.found.events if _waits(e)]
    if not waiting:
        return readings
    table = tuple(_dated_words(readings))
    return tuple(_resolved(reading, table) for reading in readings)


def _waits(event: EventMention) -> bool:
    return event.when is not None and event.when.waits_for is not None and not event.when.interval.known


def _dated_words(readings: Iterable[Reading]) -> Iterator[tuple[str, frozenset[str], Interval]]:
    """The stem of the trigger, those of its clause, and the stated date of every dated event."""
    for reading in readings:
        for event in reading.found.events:
            if event.when is not None and event.when.interval.known and event.when.basis is not Basis.INHERITED:
                trigger = words(reading.article.quote(event.span))
                yield (
                    stem(trigger[0]) if trigger else "",
                    _stems(reading.article.quote(event.extent)),
                    event.when.interval,
                )


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text) if word.lower() not in EMPTY)


def _resolved(reading: Reading, table: tuple[tuple[str, frozenset[str], Interval], ...]) -> Reading:
    events = tuple(_from_story(reading, event, table) if _waits(event) else event for event in reading.found.events)
    if events == reading.found.events:
        return reading
    when = {event.id: event.when for event in events if event.when is not None and event.when_rule == EVENT}
    claims = tuple(_claim(claim, when) for claim in reading.found.claims)
    return replace(reading, found=replace(reading.found, events=events, claims=claims))


def _from_story(
    reading: Reading, event: EventMention, table: tuple[tuple[str, frozenset[str], Interval], ...]
) -> EventMention:
    time = event.when
    if time is None or time.waits_for is None:
        return event
    asked = _stems(reading.article.quote(time.waits_for))
    fits = Counter(when for trigger, clause, when in table if trigger in asked and len(asked & clause) > 1)
    if not fits:
        return event
    anchor = max(sorted(fits, key=lambda when: when.edtf), key=lambda when: fits[when])
    moved = counted(time.shift, anchor)
    return replace(event, when=replace(time, interval=moved, basis=Basis.EVENT), when_rule=EVENT)


def _claim(claim: Claim, when: dict[str, TimeMention]) -> Claim:
    time = when.get(claim.about)
    return replace(claim, value=time.interval) if time and claim.facet == "date" else claim
