"""events, readings -> divergences on the date, or hour, of what a story has once: when a deal is to close, the alarm was raised

Such a time stands in whatever clause of a report. An article that gives two times of one thing weighs them, or tells of
two things, and is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, groupby

from graph.claims.milestones import MILESTONE, MOMENT
from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.days import reckoned
from graph.compare.positions import Ground, relation
from graph.compare.verdicts import place, settled, shown
from graph.model import Agreement, Claim, Event, Interval, Polarity, Quantity, Reading, Relation, Verdict

# Dates of one thing are never so many days apart; a plan holds so long.
_FAR, _PLAN = 4 * 366, 31


def divergences(
    events: Iterable[Event],
    found: Iterable[Agreement],
    known: Ground,
    spoken: Texts,
    readings: Iterable[Reading],
) -> Iterator[Agreement]:
    """One agreement for each thing of which articles give dates that exclude each other, where `found` shows them not."""
    events_of, told_apart = hosts(events), shown(found, (Verdict.DIVERGE,))
    for (facet, kind), claims in sorted(_told(readings).items()):
        pairs = [pair for pair in combinations(claims, 2) if _exclude(*pair, known, spoken)]
        pairs = [pair for pair in pairs if told_apart.isdisjoint(map(place, pair))]
        if event := largest(pairs, events_of):
            yield replace(agreement(event, pairs, (facet, "", kind), (known, spoken)), label=kind)


def largest(pairs: Iterable[tuple[Claim, Claim]], events_of: Mapping[str, Event]) -> str:
    """The id of the largest event that some claims, or their articles, tell of; "" without claims."""
    told_with = [event for pair in pairs for claim in pair for event in _with(claim, events_of)]
    return min(((-len(event.mentions), event.id) for event in told_with), default=(0, ""))[1]


def _with(claim: Claim, events_of: Mapping[str, Event]) -> Iterator[Event]:
    """The event that a date is told with, and the largest of its article."""
    yield from (events_of[name] for name in (claim.about, claim.article) if name in events_of)


def hosts(events: Iterable[Event]) -> Mapping[str, Event]:
    """Mention, or article -> the event with it; of an article, the largest."""
    order = sorted(events, key=lambda event: (len(event.mentions), event.id))
    return {name: event for event in order for mention in event.mentions for name in (mention.article, mention.id)}


def _told(readings: Iterable[Reading]) -> Mapping[tuple[str, str], Sequence[Claim]]:
    """Facet, and what a time is of -> the times, of each article those that agree."""
    rows: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for reading in readings:
        own = [c for c in reading.found.beside if c.facet in (MILESTONE, MOMENT) and c.polarity is Polarity.POSITIVE]
        for (facet, kind), claims in groupby(sorted(own, key=_row), _row):
            given = settled(tuple(claims))
            if not any(relation(*pair) is Relation.CONFLICT for pair in combinations(given, 2)):
                rows[facet, kind] += given
    return rows


def _row(claim: Claim) -> tuple[str, str]:
    """The facet of a claim, and what its time is of."""
    return claim.facet, claim.topic[0]


def _exclude(one: Claim, other: Claim, known: Ground, spoken: Texts) -> bool:
    """True for times of two articles of which one alone can be right; what is planned can be put off."""
    if one.article == other.article or relation(one, other) is not Relation.CONFLICT:
        return False
    if not (isinstance(one.value, Interval) and isinstance(other.value, Interval)):
        return isinstance(one.value, Quantity)
    days = [known.published.get(claim.article, Interval()) for claim in (one, other)]
    ahead = any(_ahead(value, day) for value, day in zip((one.value, other.value), days, strict=True))
    if ahead and days[0].days_from(days[1]) > _PLAN:
        return False
    return one.value.days_from(other.value) <= _FAR and not reckoned(one, other, spoken.words)


def _ahead(value: Interval, day: Interval) -> bool:
    return value.last is None or day.last is None or value.last > day.last
