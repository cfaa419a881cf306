"""one event in one article -> Report: its words with the values marked, who speaks, and by which rule each was read"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from graph.model import Basis, Claim, EventMention, Factuality, Interval, Reading, Span, Speaker
from graph.views import when
from graph.views.anchors import anchor
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
    known: tuple[dict[str, str], set[str]],
    messages: Messages,
) -> Report:
    """The report of an article on the event of these mentions and claims; `known` is (values
    that stand nowhere else, ids that differ)."""
    (mentions, claims), (labels, against), article = told, known, reading.article
    marks = [Mark(anchor(claim.id), claim.evidence, claim.id in against) for claim in claims]
    how = [_read(claim, labels.get(claim.id, ""), lane.name, messages) for claim in claims]
    read = {claim.evidence for claim in claims}
    shown = (m for m in mentions if m.span not in read or m.factuality is not Factuality.ASSERTED)
    how += [_found(mention, messages) for mention in shown]
    return Report(
        article.id, lane, article.title, safe(article.url), _published(reading, messages), _given(mentions, claims),
        passages(article, marks, (_clause(mention) for mention in mentions)), _speakers(claims, lane.name, messages),
        tuple(how),
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
    dates = [c.value for c in claims if c.facet == "date" and isinstance(c.value, Interval) and c.value.known]
    dates += [m.when.interval for m in mentions if m.when and m.when.interval.known]
    return min(dates, key=_width, default=Interval())


def _width(given: Interval) -> float:
    if given.first is None or given.last is None:
        return float("inf")
    return given.last - given.first


def speaker(claim: Claim, messages: Messages) -> str:
    """Who speaks, with the chain through which it came."""
    name = _name(claim.speaker, messages)
    chain = [_name(link, messages) for link in claim.via if link.name]
    return messages.say("speaker.via", name=name, via=", ".join(chain)) if chain else name


def own(claim: Claim, outlet: str) -> bool:
    """Whether the outlet speaks for itself."""
    return claim.speaker.kind == "outlet" and claim.speaker.name in {"", outlet} and not claim.via


def _name(who: Speaker, messages: Messages) -> str:
    if not who.name:
        return messages.say("speaker.nobody")
    kind = who.kind if who.kind in {"unnamed", "document"} else "actor"
    return messages.say(f"speaker.{kind}", name=who.name)


def _speakers(claims: list[Claim], outlet: str, messages: Messages) -> tuple[str, ...]:
    return tuple(dict.fromkeys(speaker(claim, messages) for claim in claims if not own(claim, outlet)))


def _read(claim: Claim, value: str, outlet: str, messages: Messages) -> str:
    what = messages.name("facet", claim.facet)
    if value:
        what = messages.say("event.value", facet=what, value=value)
    place = {"what": what, "start": claim.evidence.start, "end": claim.evidence.end, "rule": claim.rule}
    if own(claim, outlet):
        return messages.say("event.read", **place)
    return messages.say("event.spoken", speaker=speaker(claim, messages), **place)


def _found(mention: EventMention, messages: Messages) -> str:
    line = messages.say("event.found", rule=mention.rule, start=mention.span.start, end=mention.span.end)
    if mention.factuality is Factuality.ASSERTED:
        return line
    presented = messages.name("factuality", mention.factuality.value).lower()
    return f"{line}, {messages.say('event.presented', factuality=presented)}"
