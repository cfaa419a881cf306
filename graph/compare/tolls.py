"""readings, events -> the toll that an article ties to some other act, on the happening of which others tell it

"Divers ended their search, with 40 bodies in the hall": the figure hangs on the search, and tells of the wreck. Who gives
one figure of the dead, and none of the happening itself, gives that of the happening, if no other time is told beside it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.claims import identity
from graph.claims.asides import BESIDE
from graph.compare.kinds import Kinds
from graph.compare.verdicts import settled
from graph.model import Basis, Claim, Event, EventMention, Interval, Polarity, Quantity, Reading
from graph.passages import sentences
from graph.quantities.sums import PART

RULE = "toll of the happening"
_NUMBER, _FEW, _ONE_TIME = "number", 2, 10


@dataclass(frozen=True, slots=True)
class Happening:
    """An event: the first mention in each article, and the kinds of toll each article gives of it."""

    event: Event
    tellers: Mapping[str, EventMention]
    told: Mapping[str, frozenset[str]]

    def tolled_by(self, kind: str) -> int:
        """How many articles give a toll of a kind."""
        return len(self.told.get(kind, ()))


def adopted(readings: Iterable[Reading], events: Iterable[Event], kinds: Kinds) -> Iterator[tuple[str, Claim]]:
    """Each event with a toll that it takes over."""
    homes = _homes(events, kinds)
    for reading in readings:
        for kind, row in _tolls(reading, kinds).items() if reading.article.id in homes else ():
            host = _host(homes[reading.article.id], kind)
            near = _of_time(row, reading, host.event.when) if host and reading.article.id not in host.told[kind] else []
            if host and len({claim.value for claim in near}) == 1:
                mention = host.tellers[reading.article.id]
                name = identity(near[0].id, host.event.id, RULE)
                yield host.event.id, replace(near[0], id=name, about=mention.id, rule=RULE, topic=())


def _host(homes: Iterable[Happening], kind: str) -> Happening | None:
    """The happening of which most articles give a toll of a kind."""
    fitting = [one for one in homes if one.tolled_by(kind)]
    return min(fitting, key=lambda one: (-one.tolled_by(kind), -len(one.event.mentions), one.event.id), default=None)


def _homes(events: Iterable[Event], kinds: Kinds) -> Mapping[str, list[Happening]]:
    """Article -> the happenings that it and others tell of, with tolls."""
    homes: dict[str, list[Happening]] = defaultdict(list)
    for event in events:
        told: dict[str, set[str]] = defaultdict(set)
        for claim in event.claims:
            if claim.facet == _NUMBER and isinstance(claim.value, Quantity) and claim.rule != BESIDE:
                told[claim.value.kind].add(claim.article)
        tolls = {kind: frozenset(told[kind]) for kind in kinds.tolls & told.keys()}
        if tolls and event.type not in kinds.speech | kinds.loose:
            tellers = {mention.article: mention for mention in reversed(event.mentions)}
            for article in tellers:
                homes[article].append(Happening(event, tellers, tolls))
    return homes


def _tolls(reading: Reading, kinds: Kinds) -> Mapping[str, list[Claim]]:
    """Kind -> the figures of several whom something befell, that an article gives, without those of acts with a place or time
    of their own."""
    rows: dict[str, list[Claim]] = defaultdict(list)
    own = {mention.id for mention in reading.found.events if mention.type in kinds.force and _placed(mention)}
    for claim in (*reading.found.claims, *reading.found.beside):
        if claim.about not in own and claim.rule != PART and claim.polarity is Polarity.POSITIVE:
            value = claim.value
            if isinstance(value, Quantity) and value.kind in kinds.tolls and (value.figure or value.low or 0) >= _FEW:
                rows[value.kind].append(claim)
    return rows


def _placed(mention: EventMention) -> bool:
    """True for an act of which its own words tell where or when it was."""
    return bool(mention.places) or (mention.when is not None and mention.when.basis is not Basis.INHERITED)


def _of_time(row: Iterable[Claim], reading: Reading, when: Interval) -> list[Claim]:
    """The figures of a row, without those whose sentence tells a time long before or after that of the happening, and
    without bounds that another fills in."""
    starts = [span.start for span in sentences(reading.article)]
    told = reading.found.times if when.known else ()
    off = {
        bisect_right(starts, t.span.start) for t in told if t.interval.known and t.interval.days_from(when) > _ONE_TIME
    }
    return settled([claim for claim in row if bisect_right(starts, claim.evidence.start) not in off])
