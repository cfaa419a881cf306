"""articles with given events -> the date of each event and the rule that gave it; dates that wait for other articles"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from graph import dates, dating, pipeline, text
from graph.dates import bounds
from graph.dating.anchoring import EVENT, counted
from graph.model import (
    Article,
    Basis,
    Claim,
    EventMention,
    Findings,
    Interval,
    Participant,
    Reading,
    Source,
    Span,
    Speaker,
    Thing,
)
from graph.text import Document
from tests.found import WORLD, cases

_EVENT = re.compile(r"\{([^}]*)\}")
_PUBLISHED = re.compile(r"\((?:published (\S+)|not published)\)$")


def article(words: str, published: str = "2021-06-16", *, name: str = "a") -> tuple[Article, tuple[Span, ...]]:
    spans: list[Span] = []
    for number, match in enumerate(_EVENT.finditer(words)):
        start = match.start() - 2 * number
        spans.append(Span(start, start + len(match[1])))
    when = bounds.of_value(published.rstrip("~"))
    when = Interval(when.first, when.last, published) if when.known else when
    return Article(name, Source("s", "S"), "", _EVENT.sub(r"\1", words), when), tuple(spans)


@cache
def parsed(words: str, published: str, name: str = "a") -> tuple[Document, Findings]:
    made, spans = article(words, published, name=name)
    document = next(text.read([made]))
    events = tuple(
        EventMention(f"{name}{n}", name, span, document.sentence_at(span.start).span, "", "given")
        for n, span in enumerate(spans)
    )
    return document, Findings(times=dates.find(document, WORLD), events=events)


def dated(words: str, published: str = "2021-06-16", name: str = "a") -> tuple[Document, Findings]:
    document, found = parsed(words, published, name)
    return document, dating.date(document, found, WORLD)


@pytest.mark.parametrize(("title", "words", "wanted"), cases("dating"), ids=[title for title, _, _ in cases("dating")])
def test_case(title: str, words: str, wanted: list[str]) -> None:
    stated = _PUBLISHED.search(title)
    document, found = dated(words, (stated[1] or "") if stated else "2021-06-16")
    told = {}
    for event in found.events:
        when = event.when.interval.edtf if event.when else "-"
        told.setdefault(document.quote(event.span), f"{when} | {event.when_rule or '-'}")
    assert told == dict(line.split(" = ", 1) for line in wanted)


def test_the_time_of_what_is_said_does_not_date_the_statement() -> None:
    made, _ = article('"In 1998 we bought the mill, and it never paid," Vesna Tolani said in a statement.')
    found = pipeline.read(next(text.read([made])), WORLD).found
    told = {made.quote(e.span): e.when.interval.edtf for e in found.events if e.when}
    assert (told["bought"], told["said"], told["statement"]) == ("1998", "2021-06-16~", "2021-06-16~")


def test_a_lent_date_says_that_it_is_lent() -> None:
    _, found = dated("Fire {broke} out in the mill on Monday. Two workers {died}.")
    own, lent = (event.when for event in found.events)
    assert own is not None
    assert lent is not None
    assert own.basis is Basis.PUBLICATION
    assert lent.basis is Basis.INHERITED
    assert lent.span == own.span


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("Police arrested a man on Monday for {burning} a mill.", "burning"),
        ("A {fire} broke out on Monday. The dam {closed} after the {flood}.", "closed"),
        ("The dam {closed} on Monday. Workers {went} home.", "went"),
        ("A film was {shown} at the court on Friday during the {trial} of two men.", "trial"),
    ],
)
def test_what_only_follows_from_the_date_of_another_event_is_lent(words: str, event: str) -> None:
    document, found = dated(words)
    told = next(e for e in found.events if document.quote(e.span) == event)
    assert told.when is not None
    assert told.when.basis is Basis.INHERITED


def test_flags_of_dates_become_flags_of_the_article() -> None:
    _, found = dated("The boat {sank} on Saturday (April 6).")
    assert {"weekday against date", "year not stated"} <= {flag.kind for flag in found.flags}


def test_the_date_of_a_report_is_flagged() -> None:
    document, found = dated("The union said on Tuesday that the strike {ended}.")
    assert [document.quote(flag.span) for flag in found.flags if flag.kind == "date of the report"] == ["Tuesday"]


def test_the_day_of_a_report_counts_nothing_back() -> None:
    document, found = dated(
        "The minister {said} on Tuesday that the army {attacked} the camp two days after the {raid}."
    )
    rules = {document.quote(event.span): event.when_rule for event in found.events}
    assert rules["raid"] != EVENT
    assert [event.when.interval.known for event in found.events if event.when and event.when.waits_for] == [False]


@pytest.mark.parametrize(("doer", "rule"), [("pirates", "same words"), ("guards", "story so far")])
def test_a_date_goes_with_the_word_only_where_nobody_else_does_it(doer: str, rule: str) -> None:
    words = "Pirates {raided} the port in May. The town {slept} on Monday. People say that they {raided} a ship."
    document, found = parsed(words, "2021-06-16")
    who = ("pirates", "", doer)
    events = tuple(
        replace(event, participants=(Participant("agent", event.span, Thing(name, name), "given"),) if name else ())
        for event, name in zip(found.events, who, strict=True)
    )
    made = dating.date(document, replace(found, events=events), WORLD)
    assert made.events[2].when_rule == rule


@pytest.mark.parametrize(("kind", "told"), [("ev:Theft", "2021-05-04"), ("ev:Fire", "../2021-06-14")])
def test_what_is_looked_back_on_has_the_date_of_an_act_of_its_kind(kind: str, told: str) -> None:
    words = (
        "A court {jailed} a baker on Monday. He was tried for the {theft} of a lamp. Someone {robbed} the inn on 4 May."
    )
    document, found = parsed(words, "2021-06-16")
    kinds = ("ev:Sentence", "ev:Theft", kind)
    events = tuple(replace(event, type=name) for event, name in zip(found.events, kinds, strict=True))
    when = dating.date(document, replace(found, events=events), WORLD).events[1].when
    assert when is not None
    assert when.interval.edtf == told


def test_no_event_no_date() -> None:
    _, found = dated("It rained on Monday.")
    assert found.events == ()


def reading(words: str, published: str, name: str) -> Reading:
    document, found = dated(words, published, name)
    return Reading(document.article, found, document.article.published)


def test_a_date_waits_for_an_event_of_another_article() -> None:
    waiting = reading("Two years after the Arden flood, the town {opened} a bridge.", "2021-06-16", "a")
    telling = reading("The Arden {flood} came in 2009.", "2021-06-10", "b")
    event = waiting.found.events[0]
    speaker = Speaker("outlet", "S")
    claim = Claim("c", "a", event.id, "date", Interval(), speaker, event.span, "waits")
    waiting = replace(waiting, found=replace(waiting.found, claims=(claim,)))
    assert event.when is not None
    assert not event.when.interval.known
    first, second = dating.across((waiting, telling))
    when = first.found.events[0].when
    assert when is not None
    assert (when.interval.edtf, when.basis) == ("2011", Basis.EVENT)
    assert first.found.claims[0].value == when.interval
    assert second == telling


def test_an_event_with_other_words_does_not_answer() -> None:
    waiting = reading("Two years after the Arden flood, the town {opened} a bridge.", "2021-06-16", "a")
    other = reading("The Brandis {flood} came in 2009.", "2021-06-10", "b")
    assert dating.across((waiting, other))[0] == waiting


@pytest.mark.parametrize(
    ("shift", "anchor", "edtf"),
    [
        ("+P2Y", "2009-05-04", "2011"),
        ("-P3D", "2009-05-04", "2009-05-01"),
        ("+P1M", "2009-05", "2009-06"),
        ("+PT5M", "2009-05-04", "2009-05-04"),
        ("+PXY", "2009", "2009/.."),
        ("-PXD", "2009-05-04", "../2009-05-03"),
    ],
)
def test_counting_keeps_the_precision(shift: str, anchor: str, edtf: str) -> None:
    assert counted(shift, bounds.of_value(anchor)).edtf == edtf
