"""agreements and events -> what the sources make of somebody or something in all events, and each divergence but once

How old somebody is, how far away a town lies: such a value is said of a thing, whatever the thing takes part in. Where
articles tell different values, this is shown once, with the event that most of these articles tell of.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from graph.compare.comparable import Texts
from graph.compare.positions import Ground, key, positions, relation
from graph.compare.verdicts import inside, judge, opposed
from graph.model import Agreement, Claim, Event, Interval, Quantity, Relation, Verdict

_AGE = "age"
_SAID_OF = (_AGE, "number")
_MONTH, _YEAR = 45, 365

Row = tuple[str, str, str, str]


def of_things(events: Sequence[Event], known: Ground, spoken: Texts) -> Iterator[Agreement]:
    """The divergences on things over all events, in the order of the things."""
    rows: dict[Row, dict[str, tuple[Claim, Event]]] = defaultdict(dict)
    for event in events:
        for claim in event.claims:
            if claim.facet in _SAID_OF and claim.topic and claim.topic[0]:
                rows[claim.facet, claim.topic[0], spoken.kind(claim), spoken.sort(claim)][claim.id] = (claim, event)
    for (facet, thing, kind, counted), told in sorted(rows.items()):
        claims = tuple(claim for claim, _ in told.values())
        stands = partial(_stand, known)
        verdict, clashes = judge(claims, known, stands)
        if verdict is not Verdict.DIVERGE:
            continue
        sides = positions(claims, known)
        yield Agreement(
            _host(told.values()), facet, verdict, sides, kind, (), inside(claims, stands),
            topic=thing, label=spoken.name(claims), counted=counted, opposed=opposed(sides, clashes),
        )  # fmt: skip


def _stand(known: Ground, one: Claim, other: Claim) -> Relation:
    """How two values of a thing stand to each other; who is a year older in a later report has had a birthday."""
    alike = relation(one, other)
    mine, yours = (known.published.get(claim.article, Interval()) for claim in (one, other))
    if alike is not Relation.CONFLICT or one.facet != _AGE or not mine.known or not yours.known:
        return alike
    apart = abs((mine.first or 0) - (yours.first or 0))
    years = [claim.value.low or 0 for claim in (one, other) if isinstance(claim.value, Quantity)]
    grown = apart // _YEAR + 1 if apart > _MONTH else 0
    return Relation.COMPATIBLE if max(years) - min(years) <= grown else alike


def _host(told: Iterable[tuple[Claim, Event]]) -> str:
    """The event that most of the articles tell of with the value, then the one that most mentions tell of."""
    articles = Counter(event for event, _ in {(event.id, claim.article) for claim, event in told})
    size = {event.id: len(event.mentions) for _, event in told}
    return min(articles, key=lambda event: (-articles[event], -size[event], event))


def once(agreements: Sequence[Agreement], things: Sequence[Agreement]) -> Iterator[Agreement]:
    """The agreements without the divergences that another one shows whole: one figure can be told of two events."""
    shown = [(a, _evidence(a)) for a in (*things, *agreements) if a.verdict is Verdict.DIVERGE]
    told = {(a.event, a.facet, a.kind, a.counted) for a in things}
    for agreement in agreements:
        if (agreement.event, agreement.facet, agreement.kind, agreement.counted) in told:
            continue
        own = _evidence(agreement) if agreement.verdict is Verdict.DIVERGE else frozenset()
        if not own or not any(_covers(other, theirs, agreement, own) for other, theirs in shown):
            yield agreement
    yield from things


Evidence = frozenset[tuple[str, int, tuple[str, ...]]]


def _evidence(agreement: Agreement) -> Evidence:
    """The places of the values that are opposed."""
    sides = {side for pair in agreement.opposed for side in pair}
    told = (claim for side in sides for claim in agreement.positions[side].claims)
    return frozenset((claim.article, claim.evidence.start, key(claim)) for claim in told)


def _covers(other: Agreement, theirs: Evidence, agreement: Agreement, own: Evidence) -> bool:
    if other is agreement or other.facet != agreement.facet or not own <= theirs:
        return False
    return own < theirs or (other.event, other.kind) < (agreement.event, agreement.kind)
