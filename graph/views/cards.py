"""event -> Card: its state, its facets with who stands where, and each article's words"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.model import (
    Agreement,
    Article,
    Claim,
    Event,
    EventMention,
    Interval,
    Position,
    Reading,
    Timeline,
    Verdict,
)
from graph.views import when
from graph.views.anchors import anchor
from graph.views.messages import Messages
from graph.views.reports import Known, Report, joined, report
from graph.views.sides import Facet, Lane, Side, Voice, signs
from graph.views.wording import described, kind, valued

_SNIPPET = 150
_MONTH = 31


@dataclass(frozen=True, slots=True)
class Card:
    """One event, or one matter without an event, as a reader meets it."""

    id: str
    label: str
    type: str
    when: Interval
    date: str
    state: str
    one_origin: bool
    facets: tuple[Facet, ...]
    reports: tuple[Report, ...]
    lanes: tuple[Lane, ...]
    silent: tuple[Lane, ...]
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    caused_by: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()

    @property
    def compared(self) -> tuple[Facet, ...]:
        """Facets that two speakers give: first those on which sources diverge, then speakers of one source.

        That it happened, which nobody doubts, is told only where there is nothing else to tell.
        """
        order = ("diverge", "update", "compatible", "agree", "one source")
        told = [facet for facet in self.facets if facet.verdict in order[:-1] or facet.apart]
        told = [facet for facet in told if not facet.undoubted] or told
        return tuple(sorted(told, key=lambda facet: (order.index(facet.verdict), facet.within)))

    @property
    def differing(self) -> tuple[str, ...]:
        """The names of the facets on which sources diverge."""
        return tuple(dict.fromkeys(f.name for f in self.compared if f.verdict == Verdict.DIVERGE))

    @property
    def within(self) -> bool:
        """Whether all that diverges here are speakers in one source."""
        apart = [facet for facet in self.facets if facet.verdict == Verdict.DIVERGE]
        return bool(apart) and all(facet.within for facet in apart)

    @property
    def snippet(self) -> str:
        """The beginning of the words of an event that one source reports."""
        if self.state != "one" or not self.reports or not self.reports[0].passages:
            return ""
        words = "".join(segment.text for segment in self.reports[0].passages[0].segments)
        return words if len(words) <= _SNIPPET else words[:_SNIPPET].rpartition(" ")[0] + " …"

    @property
    def voices(self) -> int:
        """The most independent origins behind the sides of one facet."""
        return max((sum(side.origins for side in facet.sides) for facet in self.facets), default=0)


@dataclass(frozen=True)
class Shelf:
    """What every card is made from, looked up once."""

    timeline: Timeline
    messages: Messages
    lanes: tuple[Lane, ...]

    @cached_property
    def readings(self) -> Mapping[str, Reading]:
        """The readings by article id."""
        return {reading.article.id: reading for reading in self.timeline.readings}

    @cached_property
    def lane_of(self) -> Mapping[str, Lane]:
        """The lane of each article."""
        return {article: lane for lane in self.lanes for article in lane.articles}

    @cached_property
    def agreements(self) -> Mapping[str, tuple[Agreement, ...]]:
        """The agreements of each event."""
        found: dict[str, list[Agreement]] = defaultdict(list)
        for agreement in self.timeline.agreements:
            found[agreement.event].append(agreement)
        return {event: tuple(group) for event, group in found.items()}

    @cached_property
    def things(self) -> Mapping[str, str]:
        """The names of actors and places by id."""
        found = {m.place.id: m.place.name for r in self.timeline.readings for m in r.found.places}
        return found | {m.actor.id: m.actor.name for r in self.timeline.readings for m in r.found.actors}

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """The matter under which the plain anchor of each claim stands: an event before a topic."""
        found: dict[str, str] = {}
        for event in self.timeline.events:
            for claim in _claims(event, self.agreements.get(event.id, ())):
                found.setdefault(claim.id, event.id)
        for agreement in sorted(self.agreements.get("", ()), key=matter):
            for position in agreement.positions:
                for claim in position.claims:
                    found.setdefault(claim.id, matter(agreement))
        return found

    def spot(self, claim: str, place: str) -> str:
        """The anchor of a claim's words where they are shown under a matter: no two alike on a page."""
        return anchor(claim) if self.homes.get(claim, place) == place else anchor(f"{claim} {place}")

    def article(self, name: str) -> Article:
        """An article by its id."""
        return self.readings[name].article

    def published(self, name: str) -> Interval:
        """When an article was published, as it says or as was inferred."""
        given = self.article(name).published
        return given if given.known else self.readings[name].published

    def day(self, name: str) -> str:
        """When an article was published, in words."""
        return when.words(self.published(name), self.messages)

    def outlets(self, articles: tuple[str, ...]) -> tuple[Lane, ...]:
        """The lanes of some articles, in the order of the chart."""
        wanted = {self.lane_of[name].id for name in articles if name in self.lane_of}
        return tuple(lane for lane in self.lanes if lane.id in wanted)


def matter(agreement: Agreement) -> str:
    """The id of what an agreement is about: an event, or else a topic."""
    return agreement.event or f"topic-{anchor(agreement.topic or agreement.facet)[2:]}"


def card(event: Event, shelf: Shelf) -> Card:
    """The card of an event."""
    agreements = shelf.agreements.get(event.id, ())
    articles = tuple(dict.fromkeys(mention.article for mention in event.mentions))
    lanes = shelf.outlets(articles)
    facets = tuple(_facet(agreement, shelf) for agreement in agreements)
    state, origins = _state(agreements, lanes), {o for a in agreements for p in a.positions for o in p.origins}
    single = state != "diverge" and len(origins) == 1 < len(lanes)
    return Card(
        event.id, event.label or kind(event.type), kind(event.type), event.when, when.words(event.when, shelf.messages),
        "one" if single else state, single, facets, _reports(event, articles, agreements, shelf),
        lanes, tuple(lane for lane in shelf.lanes if lane not in lanes), tuple(a.name or a.id for a in event.actors),
        tuple(p.name or p.id for p in event.places), event.part_of, event.caused_by, joined(event, shelf.lane_of, shelf.messages),
    )  # fmt: skip


def _state(agreements: tuple[Agreement, ...], lanes: tuple[Lane, ...]) -> str:
    verdicts = {agreement.verdict for agreement in agreements}
    if Verdict.DIVERGE in verdicts:
        return "diverge"
    if len(lanes) < 2:
        return "one"
    vague = (
        {Verdict.COMPATIBLE, Verdict.UPDATE} & verdicts
        or Verdict.AGREE not in verdicts
        or any(map(_beside, agreements))
    )
    return "compatible" if vague else "agree"


def _beside(agreement: Agreement) -> bool:
    """True where several origins give a value, and nothing ties one to another."""
    origins = {origin for position in agreement.positions for origin in position.origins}
    return agreement.verdict is Verdict.ONE_SOURCE and len(origins) > 1


def _facet(agreement: Agreement, shelf: Shelf) -> Facet:
    name = shelf.messages.name("facet", agreement.facet)
    if agreement.kind:
        told = agreement.label if agreement.event else ""
        name = f"{name}: {told or kind(agreement.kind).lower()}"
    place, dated = matter(agreement), _long_apart(agreement, shelf)
    return Facet(
        agreement.facet, name, agreement.verdict.value, tuple(_side(p, place, shelf, dated=dated) for p in agreement.positions),
        tuple(lane.name for lane in shelf.outlets(agreement.silent)),
        tuple(lane.name for lane in shelf.outlets(agreement.inside)), tuple(signs(agreement)),
        agreement.opposed,
    )  # fmt: skip


def _long_apart(agreement: Agreement, shelf: Shelf) -> bool:
    """True where those who diverge, or speak of a matter that no event dates, published more than a month apart."""
    if agreement.event and agreement.verdict is not Verdict.DIVERGE:
        return False
    days = [shelf.published(a).first for p in agreement.positions for a in p.articles]
    known = [day for day in days if day is not None]
    return bool(known) and max(known) - min(known) > _MONTH


def _side(position: Position, place: str, shelf: Shelf, *, dated: bool = False) -> Side:
    first: dict[str, Claim] = {}
    for claim in position.claims:
        first.setdefault(shelf.lane_of[claim.article].id, claim)
    told = ((lane, first[lane.id]) for lane in shelf.lanes if lane.id in first)
    voices = tuple(
        Voice(lane, shelf.spot(claim.id, place), claim.id, shelf.day(claim.article) if dated else "")
        for lane, claim in told
    )
    return Side(
        valued(position, shelf.messages), voices, len(position.origins), tuple(claim.id for claim in position.claims)
    )


def _claims(event: Event, agreements: tuple[Agreement, ...]) -> tuple[Claim, ...]:
    """The claims of an event, and those of its mentions that a comparison took up without them (an age told elsewhere)."""
    compared = (claim for agreement in agreements for position in agreement.positions for claim in position.claims)
    return tuple({claim.id: claim for claim in (*event.claims, *compared)}.values())


def _known(event: Event, agreements: tuple[Agreement, ...], shelf: Shelf) -> Known:
    claims = _claims(event, agreements)
    labels = {claim.id: described(claim.value, shelf.messages) for claim in claims}
    against: set[str] = set()
    for agreement in agreements:
        apart = {place for pair in agreement.opposed for place in pair}
        for number, position in enumerate(agreement.positions):
            side = _side(position, matter(agreement), shelf)
            alone = agreement.verdict is Verdict.ONE_SOURCE
            labels.update(dict.fromkeys(side.claims, side.label if alone else ""))
            if agreement.verdict is Verdict.DIVERGE and number in apart:
                against.update(side.claims)
    return Known(labels, frozenset(against), {claim.id: shelf.spot(claim.id, event.id) for claim in claims})


def _reports(
    event: Event, articles: tuple[str, ...], agreements: tuple[Agreement, ...], shelf: Shelf
) -> tuple[Report, ...]:
    known = _known(event, agreements, shelf)
    mentions: dict[str, list[EventMention]] = defaultdict(list)
    claims: dict[str, list[Claim]] = defaultdict(list)
    for mention in event.mentions:
        mentions[mention.article].append(mention)
    for claim in _claims(event, agreements):
        claims[claim.article].append(claim)
    order = [article for lane in shelf.lanes for article in lane.articles if article in articles]
    return tuple(
        report(shelf.readings[a], shelf.lane_of[a], (mentions[a], claims[a]), known, shelf.messages) for a in order
    )


def topic_cards(shelf: Shelf) -> tuple[Card, ...]:
    """The matters that no event carries, one card per topic."""
    groups: dict[str, list[Agreement]] = defaultdict(list)
    for agreement in shelf.agreements.get("", ()):
        groups[agreement.topic or agreement.facet].append(agreement)
    return tuple(_topic(name, tuple(group), shelf) for name, group in sorted(groups.items()))


def _topic(name: str, agreements: tuple[Agreement, ...], shelf: Shelf) -> Card:
    claims = {claim.id: claim for a in agreements for p in a.positions for claim in p.claims}
    event = Event(matter(agreements[0]), "", name, (), tuple(claims.values()))
    articles = tuple(dict.fromkeys(claim.article for claim in event.claims))
    lanes = shelf.outlets(articles)
    label = agreements[0].label or shelf.things.get(name) or kind(name)
    return Card(
        event.id, label, "", event.when, "", _state(agreements, lanes), False,
        tuple(_facet(agreement, shelf) for agreement in agreements), _reports(event, articles, agreements, shelf),
        lanes, tuple(lane for lane in shelf.lanes if lane not in lanes),
    )  # fmt: skip
