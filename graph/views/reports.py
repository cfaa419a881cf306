"""one event in one article -> Report: its words with the values marked, who speaks, and by which rule each was read"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from graph.lang.en.quotes import NOBODY_NAMED
from graph.model import Basis, Claim, Event, EventMention, Factuality, Interval, Reading, Span, Speaker
from graph.views import when
from graph.views.excerpt import Mark, Passage, passages
from graph.views.messages import Messages


class Named(Protocol):
    """A source with its name and letters."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def short(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Known:
    """Of the claims of a matter: the labels of those that no comparison shows, the ids of those that stand against
    another, the anchors of their words."""

    labels: Mapping[str, str]
    against: frozenset[str]
    spots: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Report:
    """What one article says of one event."""

    article: str
    lane: Named
    title: str
    url: str
    published: str
    given: Interval
    passages: tuple[Passage, ...]
    speakers: tuple[str, ...]
    how: tuple[str, ...]


def report(
    reading: Reading,
    lane: Named,
    told: tuple[list[EventMention], list[Claim]],
    known: Known,
    messages: Messages,
) -> Report:
    """The report of an article on the event of these mentions and claims."""
    (mentions, claims), article = told, reading.article
    marks = [Mark(known.spots[claim.id], claim.evidence, claim.id in known.against) for claim in claims]
    read = {claim.evidence for claim in claims}
    shown = [m for m in mentions if m.span not in read or m.factuality is not Factuality.ASSERTED]
    return Report(
        article.id, lane, article.title, safe(article.url), _published(reading, messages), _given(mentions, claims),
        passages(article, marks, (_clause(mention) for mention in mentions)), _speakers(claims, lane.name, messages),
        _how(claims, shown, known.labels, lane.name, messages),
    )  # fmt: skip


def safe(url: str) -> str:
    """The address where it is one of the web, else nothing."""
    return url if url.startswith(("https://", "http://")) else ""


def _clause(mention: EventMention) -> Span:
    return mention.extent if mention.extent.contains(mention.span) else mention.span


def _published(reading: Reading, messages: Messages) -> str:
    known = reading.article.published
    if known.known:
        return messages.say("event.published", date=when.words(known, messages))
    if reading.published.known and reading.published_basis is not Basis.UNKNOWN:
        inferred = messages.say("when.inferred", date=when.words(reading.published, messages))
        return messages.say("event.published", date=inferred)
    return messages.say("event.undated")


def _given(mentions: list[EventMention], claims: list[Claim]) -> Interval:
    """The narrowest date that the article states; one lent by the story around it is nothing that it says."""
    dates = [c.value for c in claims if c.facet == "date" and isinstance(c.value, Interval) and c.value.known]
    stated = [m.when for m in mentions if m.when and m.when.basis is not Basis.INHERITED]
    dates += [time.interval for time in stated if time.interval.known]
    return min(dates, key=lambda date: date.days, default=Interval())


def speaker(claim: Claim, messages: Messages) -> str:
    """Who speaks, with the chain through which it came."""
    name = _name(claim.speaker, messages)
    chain = [_name(link, messages) for link in claim.via if link.name]
    return messages.say("speaker.via", name=name, via=", ".join(chain)) if chain else name


def heard(who: Speaker, messages: Messages) -> str:
    """The name of a speaker; that of nobody in particular in the words of the pages."""
    return messages.say("speaker.nobody") if who.name == NOBODY_NAMED else who.name


def own(claim: Claim, outlet: str) -> bool:
    """Whether the outlet speaks for itself."""
    return claim.speaker.kind == "outlet" and claim.speaker.name in {"", outlet} and not claim.via


def _name(who: Speaker, messages: Messages) -> str:
    if who.name in {"", NOBODY_NAMED}:
        return messages.say("speaker.nobody")
    kind = who.kind if who.kind in {"unnamed", "document"} else "actor"
    return messages.say(f"speaker.{kind}", name=who.name)


def _speakers(claims: list[Claim], outlet: str, messages: Messages) -> tuple[str, ...]:
    return tuple(dict.fromkeys(speaker(claim, messages) for claim in claims if not own(claim, outlet)))


def _how(
    claims: list[Claim], shown: list[EventMention], labels: Mapping[str, str], outlet: str, messages: Messages
) -> tuple[str, ...]:
    """What each rule read, and from which characters; facets read from the same words stand together."""
    groups: dict[tuple[str, str], dict[Span, list[str]]] = {}
    for claim in claims:
        who = "" if own(claim, outlet) else speaker(claim, messages)
        what, value = messages.name("facet", claim.facet), labels.get(claim.id, "")
        said = messages.say("event.value", facet=what, value=value) if value else what
        groups.setdefault((claim.rule, who), {}).setdefault(claim.evidence, []).append(said)
    for mention in shown:
        groups.setdefault((mention.rule, ""), {}).setdefault(mention.span, []).append(_found(mention, messages))
    return tuple(_ruled(*key, read, messages) for key, read in groups.items())


def _ruled(rule: str, who: str, read: dict[Span, list[str]], messages: Messages) -> str:
    said = (", ".join(dict.fromkeys(values)) for values in read.values())
    values = [
        messages.say("event.read", what=w, start=s.start, length=s.end - s.start)
        for w, s in zip(said, read, strict=True)
    ]
    key = "event.spoken" if who else "event.ruled"
    return messages.say(key, rule=rule, speaker=who, values=", ".join(values))


def _found(mention: EventMention, messages: Messages) -> str:
    if mention.factuality is Factuality.ASSERTED:
        return messages.say("event.found")
    presented = messages.name("factuality", mention.factuality.value).lower()
    return messages.say("event.presented", factuality=presented)


def joined(event: Event, outlets: Mapping[str, Named], messages: Messages) -> tuple[str, ...]:
    """Why each passage is one event with the others, where that was written down."""
    places = {mention.id: mention for mention in event.mentions}
    found = []
    for reason in event.reasons:
        mention = places.get(reason.mention)
        if mention and reason.why:
            name, span = outlets[mention.article].name, mention.span
            why = "; ".join(reason.why)
            found.append(messages.say("event.joined", outlet=name, start=span.start, end=span.end, why=why))
    return tuple(found)
