"""dated and undated events of an article -> the undated ones with a date lent by their sentence, words or story"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.dates import bounds
from graph.dating.background import age, news, period
from graph.dating.holding import base, looks_back, until
from graph.dating.looking import back, charged, judged, only_by, present, reported, told_later
from graph.dating.loose import Loose, aside
from graph.dating.story import (
    BEFORE,
    PEG,
    PRESENT,
    PUBLISHED,
    SAME_KIND,
    SAME_WORDS,
    SENTENCE,
    STORY,
    Story,
    again,
    loan,
    plain,
)
from graph.dating.timing import Dated
from graph.lang.en.dates.sequence import LOOKING, STRETCHES, THROUGHOUT
from graph.model import Basis, EventMention, Interval, Span, TimeMention
from graph.text import Document

_VAGUE = "_REF"
_RECENT, _TODAY, _NEAR, _INSIDE, _WEAK, _DEPTH, _LEAD = 31, 7, 4, 8, 4, 6, 5


@dataclass(frozen=True, slots=True)
class Lenders:
    """What may lend a date: events by their stem, acts by their kind, the first dated event, and the first time of each
    sentence; `told` is when the article was written, at the earliest where it does not say; `events` are their heads."""

    named: Mapping[str, tuple[Dated, ...]]
    kinds: Mapping[str, tuple[Dated, ...]]
    first: Dated | None
    loose: Loose
    published: Interval
    told: Interval
    events: frozenset[int]


def lend(document: Document, dated: list[Dated], borrowed: Loose, told: Interval) -> Iterator[Dated]:
    """The events in text order; those without a date take one from the nearest kind of kinship."""
    published = document.article.published
    bases = [one.time.waits_for for one in dated if one.time is not None and one.time.waits_for is not None]
    known = [one for one in dated if one.known and _lends(one, published)]
    first = next((one for one in known if not one.speech), known[0] if known else None)
    named, kinds = _sure(known, lambda one: one.stem), _sure(known, lambda one: "" if one.stem in LOOKING else one.kind)
    lenders = Lenders(named, kinds, first, borrowed, published, told, frozenset(one.head for one in dated))
    story = Story()
    for one in dated:
        if one.known:
            one = _corrected(one, lenders)
            story = story if not _lends(one, published) or _base_of(one, bases) else story.on(document, one, told)
        one = one if one.time is not None else _lent(document, one, story, lenders)
        story = story.on(document, one, told) if again(document, one) and _lends(one, published) else story.told(one)
        yield one


def _lends(one: Dated, published: Interval) -> bool:
    """False for what is planned, and for a state of the present: neither dates what was told around it."""
    if one.time is None or one.time.value.endswith(_VAGUE):
        return False
    interval = one.time.interval
    begun = interval.last if interval.first is None else interval.first
    return published.last is None or begun is None or begun <= published.last


def _base_of(one: Dated, bases: Iterable[Span]) -> bool:
    """True for the vote of "two years after the 1990 vote": the story goes on from what came two years after."""
    return any(words.contains(one.event.span) for words in bases)


def _corrected(one: Dated, lenders: Lenders) -> Dated:
    """A date from far up the sentence yields to that of the same words elsewhere."""
    found = _same(one, lenders) if one.cost >= _WEAK else None
    return replace(one, time=loan(found), rule=SAME_WORDS, cost=0) if found else one


def _sure(known: Iterable[Dated], name: Callable[[Dated], str]) -> Mapping[str, tuple[Dated, ...]]:
    """The events with a sure date by a name that each has, in text order."""
    found: dict[str, tuple[Dated, ...]] = {}
    for one in known:
        if one.cost < _WEAK and (key := name(one)):
            found[key] = (*found.get(key, ()), one)
    return found


def _same(one: Dated, lenders: Lenders) -> TimeMention | None:
    """The date of the first event told in the same words of no other actor, unless long ago and told of only later on."""
    other = _first(one, lenders.named.get(one.stem, ()))
    if other is None or other.time is None:
        return None
    ahead = one.before is None and other.sentence > one.sentence and not _recent(other.time, lenders, _RECENT)
    return None if ahead else other.time


def _kin(document: Document, one: Dated, lenders: Lenders) -> TimeMention | None:
    """The date of the first act of the kind of one that the text looks back on ("fled in May", "jailed for his escape")."""
    other = _first(one, lenders.kinds.get(one.kind, ())) if one.head >= 0 else None
    return other.time if other is not None and looks_back(document, document.tokens[one.head]) else None


def _first(one: Dated, others: Iterable[Dated]) -> Dated | None:
    return next((other for other in others if not _apart(one.event, other.event)), None)


def _apart(one: EventMention, other: EventMention) -> bool:
    """True when both name their actor, or both whom it was done to, and name another, no part of the first."""
    for role in ("agent", "patient"):
        mine, yours = (
            {key for p in e.participants if p.role == role and p.thing.id for key in (p.thing.id, *p.thing.within)}
            for e in (one, other)
        )
        if mine and yours and not mine & yours:
            return True
    return False


def _lent(document: Document, one: Dated, story: Story, lenders: Lenders) -> Dated:
    last = story.last
    same, inner = _same(one, lenders), _inner(document, one, lenders.loose)
    loose = None if inner else _whole(one, lenders)
    past = back(document, one, lenders.events)
    now = one.speech or not past and one.head >= 0 and present(document, document.tokens[one.head])
    if one.before is not None:
        return _earlier(one, one.before, same)
    if now and last is not None and last.time is not None and _said(one, last):
        return replace(one, time=loan(last.time), rule=STORY)
    told = one.speech and loose is not None and not _is_said(document, loose, one.head)
    if loose is not None and (told or not now or _recent(loose, lenders, _TODAY)):
        over = past and charged(document, one) or not now and _reported(document, one, loose, lenders.loose)
        return replace(one, time=until(loan(loose)) if over else loan(loose), rule=SENTENCE)
    if same is not None:
        return replace(one, time=loan(same), rule=SAME_WORDS)
    if past and (kin := _kin(document, one, lenders)) is not None:
        return replace(one, time=loan(kin), rule=SAME_KIND)
    if inner is not None:
        return replace(one, time=loan(inner), rule=SENTENCE)
    return _told(document, one, story, lenders, now=now, past=past)


def _told(document: Document, one: Dated, story: Story, lenders: Lenders, *, now: bool, past: bool) -> Dated:
    """The event with the date of the story around it, or only a bound where it looks back from there."""
    if _goes_on(document, one) and lenders.published.known:
        return replace(one, time=until(published_on(one.event, lenders.published)), rule=PUBLISHED)
    for other, rule, reached in (
        (story.last, STORY, story.reached),
        (story.fresh, STORY, -1),
        (lenders.first, PEG, -1),
    ):
        time = _carried(document, one, other, lenders, now=now, reached=reached)
        if rule == PEG and time is not None and _ahead(document, one, other, time, lenders):
            continue
        if other is not None and time is not None:
            over = past and only_by(document, one, other) or not now and (judged(one, other) or told_later(one, other))
            return replace(one, time=until(time) if over else time, rule=rule)
    day = _told_first(lenders) if lenders.first is None and not now else None
    if day is not None:
        return replace(one, time=until(loan(day)) if past else loan(day), rule=PEG)
    if not lenders.published.known:
        return one
    time = published_on(one.event, lenders.published)
    # The lead tells the news, what comes later what came before it as well.
    over = past or not now and one.sentence > _LEAD
    return replace(one, time=until(time) if over else time, rule=PUBLISHED)


def _carried(
    document: Document, one: Dated, other: Dated | None, lenders: Lenders, *, now: bool, reached: int
) -> TimeMention | None:
    """The date that an undated event has from another: a recent one anywhere, an older one only as far as it holds."""
    if other is None or other.time is None:
        return None
    time = loan(other.time)
    if now:
        return time if reached >= 0 and _said(one, other) or _recent(time, lenders, _TODAY) else None
    first = plain(lenders.first.time).interval if lenders.first is not None and lenders.first.time is not None else None
    if first is not None and (first.first, first.last) == (time.interval.first, time.interval.last):
        time = replace(time, interval=first)  # "That quarter" is the one that the article began with.
    elif not news(time, lenders.told):
        return period(document, one, other, time, lenders.told)
    return time if reached >= 0 and _near(document, one.sentence, reached) or _recent(time, lenders, _RECENT) else None


def _ahead(document: Document, one: Dated, other: Dated | None, time: TimeMention, lenders: Lenders) -> bool:
    """True for what an article tells before it comes to a week or month, or to a day of more than a week ago: its news is
    of the publication."""
    if other is None or one.sentence >= other.sentence or one.head < 0 or not lenders.published.known:
        return False
    first, last = time.interval.first, time.interval.last
    days = last - first if first is not None and last is not None else _RECENT
    return days > 1 or document.tokens[one.head].pos == "VERB" and not _recent(time, lenders, _TODAY)


def _goes_on(document: Document, one: Dated) -> bool:
    """ "Shelled the port throughout the years of the war": what went on for years was not done on the day of the story."""
    for kid in document.kids(one.head, "obl", "nmod") if one.head >= 0 else ():
        cases = {case.lower for case in document.kids(kid.index, "case")}
        if kid.tag == "NNS" and kid.lemma in STRETCHES and cases & THROUGHOUT:
            return True
    return False


def _whole(one: Dated, lenders: Lenders) -> TimeMention | None:
    """The time of the sentence, unless it is still to come."""
    time, known = lenders.loose.open.get(one.sentence), lenders.published.last
    ahead = time is not None and known is not None and (time.interval.first or 0) > known
    return None if ahead else time


def _reported(document: Document, one: Dated, time: TimeMention, loose: Loose) -> bool:
    """True for what somebody says on a day: it was by then."""
    return time.interval.first == time.interval.last and reported(document, one, loose.said.get(one.sentence, -1))


def _inner(document: Document, one: Dated, loose: Loose) -> TimeMention | None:
    """The time of the part of the sentence that the event stands in, where this part stands aside."""
    part = aside(document, document.tokens[one.head]) if loose.inner and one.head >= 0 else -1
    return loose.inner.get(part)


def _is_said(document: Document, time: TimeMention, speech: int) -> bool:
    """True for a time inside what someone says ("said it had been warned in January"), which does not date the saying."""
    token, saying = document.head_of(time.span), document.tokens[speech] if speech >= 0 else None
    if saying is not None and saying.pos == "NOUN" and document.tokens[saying.head].pos == "VERB":
        speech, saying = saying.head, document.tokens[saying.head]  # "Said in a statement that ..."
    for _ in range(_DEPTH if token and saying else 0):
        if token is None or saying is None or token.head == token.index:
            break
        if token.head == speech:
            return base(token) in ("ccomp", "xcomp", "advcl", "parataxis")
        token = document.tokens[token.head]
        if saying.head == token.index and base(saying) == "parataxis":
            return True
    return False


def _told_first(lenders: Lenders) -> TimeMention | None:
    """The first recent time of an article none of whose events has a date of its own."""
    for time in lenders.loose.open.values():
        first = time.interval.first
        past = lenders.published.last is not None and first is not None and first <= lenders.published.last
        if past and time.value != PRESENT and _recent(time, lenders, _RECENT):
            return time
    return None


def _earlier(one: Dated, bound: TimeMention, same: TimeMention | None) -> Dated:
    """What was past at some time: dated by its words elsewhere, else bounded."""
    if same is not None and same.interval.first is not None and same.interval.first <= (bound.interval.last or 0):
        return replace(one, time=loan(same), rule=SAME_WORDS)
    return replace(one, time=replace(bound, interval=bounds.until(bound.interval), basis=Basis.INHERITED), rule=BEFORE)


def _recent(time: TimeMention, lenders: Lenders, days: int) -> bool:
    """A date near the publication lends itself anywhere, an older one only nearby; undated, what is told now is of no year."""
    told = lenders.told
    if told.first is None and days == _TODAY:
        day = bounds.of_value(time.value)
        return day.first is not None and day.last is not None and day.last - day.first < _RECENT
    return age(plain(time).interval, told) <= (days if told.first == told.last or told.last is None else 0)


def _said(one: Dated, other: Dated) -> bool:
    """True for what is told in the present by a speaker whose words have a date."""
    return other.speech and not one.speech and other.own and one.sentence == other.sentence


def _near(document: Document, one: int, other: int) -> bool:
    places = [document.sentences[sentence].paragraph for sentence in (one, other)]
    return one - other <= (_INSIDE if places[0] == places[1] else _NEAR)


def published_on(event: EventMention, published: Interval) -> TimeMention:
    """The publication as the date of an event, marked as approximate."""
    mark = "" if published.approximate else "~"
    when = replace(published, edtf=published.edtf + mark)
    return TimeMention(event.span, "DATE", published.edtf, PUBLISHED, interval=when, basis=Basis.INHERITED)
