"""events and times of a document -> the events with their dates, each with the rule that found it"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from graph import anchoring, timing
from graph.lang.en.stems import stem
from graph.model import Basis, EventMention, Findings, Interval, Reading, Span, TimeMention
from graph.ontology import Ontology
from graph.text import Document, Sentence
from graph.timing import Dated

SAME_WORDS, SENTENCE, STORY, PEG, PUBLISHED = (
    "same words", "same sentence", "story so far", "first dated event", "publication",
)  # fmt: skip
_LEAD = 4


def date(document: Document, found: Findings, world: Ontology) -> Findings:
    """The findings with `when` and `when_rule` of each event, and the flags of the dates."""
    events = sorted(found.events, key=lambda event: event.span)
    ties = _ties(document, found, world)
    dated = anchoring.within(document, [_own(document, event, ties) for event in events], found.times)
    dated = list(_inherited(document, dated, found.times))
    by_id = {one.event.id: one for one in dated}
    made = tuple(_with(by_id[event.id]) for event in found.events)
    flags = tuple(sorted({*found.flags, *(f for t in found.times for f in t.flags)}, key=lambda f: (f.span, f.kind)))
    return replace(found, events=made, flags=flags)


def across(readings: tuple[Reading, ...], world: Ontology) -> tuple[Reading, ...]:
    """The readings with the dates that hang on events of other articles."""
    return anchoring.across(readings)


def _ties(document: Document, found: Findings, world: Ontology) -> timing.Ties:
    heads = frozenset(_head(document, event.span) for event in found.events)
    speech = frozenset(t.index for t in document.tokens if t.pos == "VERB" and t.lemma in reporting(world))
    return timing.ties(document, [t for t in found.times if _dates(t)], heads, speech)


def _dates(time: TimeMention) -> bool:
    return time.type in ("DATE", "TIME") and time.interval.known or time.waits_for is not None


@lru_cache(maxsize=4)
def reporting(world: Ontology) -> frozenset[str]:
    """The lemmas of the verbs that report what is said."""
    return frozenset(verb for block in world.of_kind("Cue") for verb in block.texts("verb", "en"))


def _head(document: Document, span: Span) -> int:
    token = document.head_of(span) or document.token_at(span.start)
    return token.index if token else -1


def _own(document: Document, event: EventMention, ties: timing.Ties) -> Dated:
    place = _head(document, event.span)
    token = document.tokens[place] if place >= 0 else None
    one = Dated(event, place, token.sentence if token else -1, stem(token.lemma) if token else "")
    tie = timing.nearest(ties, event.span)
    return replace(one, time=tie.time, rule=tie.rule) if tie else one


def _with(one: Dated) -> EventMention:
    return replace(one.event, when=one.time, when_rule=one.rule) if one.time else one.event


def _inherited(document: Document, dated: list[Dated], times: tuple[TimeMention, ...]) -> Iterator[Dated]:
    known = [one for one in dated if one.own and one.time and one.time.interval.known]
    named = {one.stem: one for one in reversed(known)}
    loose = _loose(document, times)
    last: Dated | None = None
    for one in dated:
        if one.time is not None:
            last = one if one.time.interval.known else last
            yield one
        else:
            yield _lent(document, one, (named.get(one.stem), last, known[0] if known else None), loose)


def _lent(
    document: Document,
    one: Dated,
    others: tuple[Dated | None, Dated | None, Dated | None],
    loose: dict[int, TimeMention],
) -> Dated:
    """The date that an event without one takes from another, the nearest kind of kinship first."""
    same, last, first = others
    if one.sentence in loose:
        return replace(one, time=_lend(loose[one.sentence]), rule=SENTENCE)
    for other, rule in ((same, SAME_WORDS), (last, STORY), (first, PEG)):
        if other is not None and other.time is not None:
            return replace(one, time=_lend(other.time), rule=rule)
    published = document.article.published
    return replace(one, time=_published(one.event, published), rule=PUBLISHED) if published.known else one


def _lend(time: TimeMention) -> TimeMention:
    return replace(time, basis=Basis.INHERITED)


def _published(event: EventMention, published: Interval) -> TimeMention:
    mark = "" if published.approximate else "~"
    when = replace(published, edtf=published.edtf + mark)
    return TimeMention(event.span, "DATE", published.edtf, PUBLISHED, interval=when, basis=Basis.INHERITED)


def _loose(document: Document, times: Iterable[TimeMention]) -> dict[int, TimeMention]:
    """The first time of each sentence."""
    found: dict[int, TimeMention] = {}
    for time in times:
        sentence = document.sentence_at(time.span.start)
        if sentence is not None and _dates(time) and time.interval.known and not _alone(sentence, time):
            found.setdefault(sentence.index, time)
    return found


def _alone(sentence: Sentence, time: TimeMention) -> bool:
    """True for a line that is only a date, as under a headline."""
    return sentence.end - sentence.start <= time.span.end - time.span.start + 2
