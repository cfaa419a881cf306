"""values and findings -> the frozen objects that travel between the stages; the door to all three modules"""

from __future__ import annotations

from dataclasses import dataclass

from graph.findings import (
    ActorMention,
    Attribution,
    Claim,
    EventMention,
    Findings,
    Flag,
    Link,
    NameSpan,
    NumberMention,
    Participant,
    PlaceMention,
    Speaker,
    TimeMention,
)
from graph.values import (
    Basis,
    Certainty,
    Factuality,
    Interval,
    Polarity,
    Quantity,
    Relation,
    Span,
    Thing,
    Value,
    Verdict,
    Words,
    iso,
    merge_spans,
    touches,
)

__all__ = [
    "ActorMention",
    "Agreement",
    "Article",
    "Attribution",
    "Basis",
    "Certainty",
    "Claim",
    "Echo",
    "Event",
    "EventMention",
    "Factuality",
    "Findings",
    "Flag",
    "Interval",
    "Link",
    "NameSpan",
    "Notice",
    "NumberMention",
    "Origin",
    "Participant",
    "PlaceMention",
    "Polarity",
    "Position",
    "Quantity",
    "Reading",
    "Reason",
    "Relation",
    "Source",
    "Span",
    "Speaker",
    "Thing",
    "TimeMention",
    "Timeline",
    "Value",
    "Verdict",
    "Words",
    "iso",
    "merge_spans",
    "touches",
]


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Article:
    """One text as received with its head data; `furniture` are the spans that are no part of the report, sorted and apart."""

    id: str
    source: Source
    title: str
    text: str
    published: Interval = Interval()
    author: str = ""
    language: str = "en"
    url: str = ""
    licence: str = ""
    file: str = ""
    note: str = ""
    headline: Span | None = None
    furniture: tuple[Span, ...] = ()

    def quote(self, span: Span) -> str:
        """The exact words of a span."""
        return self.text[span.start : span.end]

    def is_furniture(self, span: Span) -> bool:
        """True when a span touches what is no part of the report."""
        return touches(self.furniture, span)


@dataclass(frozen=True, slots=True)
class Reading:
    """One article read alone: the unit that is cached and run in parallel. `published` may be inferred bounds."""

    article: Article
    found: Findings
    published: Interval = Interval()
    published_basis: Basis = Basis.UNKNOWN


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a mention belongs to an event: the mention, the one it was joined to, and the evidence in plain words."""

    mention: str
    other: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence out of the mentions of many articles; its values are the claims, `label` only names it.

    `part_of` and `caused_by` are ids of events; `links` holds the words that say so."""

    id: str
    type: str
    label: str
    mentions: tuple[EventMention, ...]
    claims: tuple[Claim, ...]
    when: Interval = Interval()
    places: tuple[Thing, ...] = ()
    actors: tuple[Thing, ...] = ()
    reasons: tuple[Reason, ...] = ()
    part_of: tuple[str, ...] = ()
    caused_by: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """One value of a facet with the claims behind it; `articles` and `origins` are ids, copies count once."""

    value: Value
    label: str
    claims: tuple[Claim, ...]
    articles: tuple[str, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """The verdict on one facet of one event. `kind` tells numbers and things named apart.

    `silent` lists articles that report the event and say nothing of this facet, `inside` those that carry more than one
    position themselves. `opposed` are the places in `positions` of every two that cannot both hold, in order.
    `event` is an event id, or "" for a matter no event carries; `topic` then holds the ids it is
    about and `label` their names. `counted` tells numbers of one kind apart: the stem of the noun, or the currency;
    `label` is then that noun.
    """

    event: str
    facet: str
    verdict: Verdict
    positions: tuple[Position, ...]
    kind: str = ""
    silent: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    topic: str = ""
    label: str = ""
    opposed: tuple[tuple[int, int], ...] = ()
    counted: str = ""

    @property
    def contested(self) -> tuple[Position, ...]:
        """The positions that cannot hold together with another; all where no two of them are known to be opposed."""
        places = sorted({place for pair in self.opposed for place in pair})
        return tuple(self.positions[place] for place in places) or self.positions


@dataclass(frozen=True, slots=True)
class Echo:
    """Two passages of one origin: (article id, span) twice, with the kind (copy, repetition, outlet, statement) and why."""

    first: tuple[str, Span]
    second: tuple[str, Span]
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Origin:
    """A group of articles or claims that go back to one origin; counting origins counts independent voices.

    `kind` is copy or agency for whole articles, outlet for claims that cite one outlet, statement for claims that quote one.
    """

    id: str
    kind: str
    articles: tuple[str, ...]
    claims: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something left out or odd, for the summary and the site."""

    where: str
    what: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole story: what every view, table and graph is made from."""

    title: str
    readings: tuple[Reading, ...]
    events: tuple[Event, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    origins: tuple[Origin, ...] = ()
    echoes: tuple[Echo, ...] = ()
    topics: tuple[Claim, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles in corpus order."""
        return tuple(reading.article for reading in self.readings)

    def of_event(self, event: str) -> tuple[Agreement, ...]:
        """The agreements of one event."""
        return tuple(a for a in self.agreements if a.event == event)
