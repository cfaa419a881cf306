"""events, readings -> divergences on figures that a story has once: the crew of a ship, a crowd at a game, how high a flood rose

"Seized with 24 crew", "the tug, with 22 sailors, reached port": each report hangs the figure on an act of its own. Reports
of which each gives a single figure of such a kind tell of one thing; what a person or a body has once is compared where
the same one is named, or meant, beside it, and what a thing has, as its price, where the same thing has it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, combinations_with_replacement, groupby, product
from typing import NamedTuple

from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.days import near
from graph.compare.kinds import Kinds
from graph.compare.owners import PERSON, Beside, Owner, beside
from graph.compare.positions import Ground, relation
from graph.compare.rivals import comparable
from graph.compare.verdicts import place, ran_on, settled, shown
from graph.lang.en.comparing import SECOND
from graph.lang.en.stems import stem
from graph.model import (
    Agreement,
    Basis,
    Claim,
    Event,
    EventMention,
    Interval,
    Polarity,
    Quantity,
    Reading,
    Relation,
    Value,
    Verdict,
)

_NUMBER, _OUTLET = "number", "outlet"
# Whose figures need nobody beside them.
_WITHOUT = frozenset(("story", "thing"))
_WORD = re.compile(r"[^\W_]+")
# What is told so often is told of many things.
_CROWD = 60

Row = tuple[str, str]


class Told(NamedTuple):
    """The figures of one kind that an article gives of one owner, none of which contradicts another unless two cited people
    give them; whose they may be."""

    claims: tuple[Claim, ...]
    whose: tuple[Owner, ...] = ()


def divergences(
    events: Sequence[Event],
    found: Iterable[Agreement],
    known: Ground,
    world: tuple[Texts, Kinds],
    readings: Sequence[Reading],
) -> Iterator[Agreement]:
    """One agreement for each kind, and owner, on which articles differ, where `found` shows none of the figures, nor the same
    two against each other."""
    spoken, kinds = world
    hosts = _hosts(events)
    found = tuple(found)
    days = {mention.id: _stated(mention) for event in events for mention in event.mentions}
    apart = set(shown(found, (Verdict.DIVERGE, Verdict.UPDATE)))
    against = set(_against(found))
    rows = _rows(readings, kinds)
    places = beside(readings, {claim.article for row in rows.values() for claim in row})
    for (kind, thing), figures in sorted(rows.items()):
        told = _told(figures, kinds.sole[kind], places)
        free = [one for one in told if apart.isdisjoint(map(place, one.claims))]
        pairs = [
            (one, other)
            for mine, yours in combinations_with_replacement(free, 2)
            for one, other in _clashing(mine, yours, kinds.sole[kind])
            if not ran_on(mine.claims, yours.claims, known, kinds.growing)
            and _of_one_time(one, other, (days, places), kinds.within.get(kind))
            and _figures(one.value, other.value) not in against
        ]
        for clashes in _met(pairs):
            apart |= {place(claim) for pair in clashes for claim in pair}
            if host := _host(clashes, hosts):
                row = agreement(host, clashes, (_NUMBER, kind, thing), (known, spoken))
                yield replace(row, label=clashes[0][0].topic[0]) if thing else row


def _host(clashes: Iterable[tuple[Claim, Claim]], hosts: Mapping[str, Sequence[Event]]) -> str:
    """The largest event that the figures are told with, or else one of the articles."""
    claims = [claim for pair in clashes for claim in pair]
    told_with = [event for claim in claims for event in hosts.get(claim.about, ())]
    return _largest(told_with or [event for claim in claims for event in hosts.get(claim.article, ())])


def _hosts(events: Iterable[Event]) -> Mapping[str, Sequence[Event]]:
    """Mention or article -> the events with it."""
    found: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for name in {name for mention in event.mentions for name in (mention.id, mention.article)}:
            found[name].append(event)
    return found


def _against(found: Iterable[Agreement]) -> Iterator[frozenset[tuple[str, float | None]]]:
    """Every two figures that agreements show against each other."""
    for row in found:
        if row.facet == _NUMBER and row.verdict in (Verdict.DIVERGE, Verdict.UPDATE):
            yield from (_figures(*(row.positions[side].value for side in sides)) for sides in row.opposed)


def _figures(*values: Value) -> frozenset[tuple[str, float | None]]:
    return frozenset((value.unit, value.figure) for value in values if isinstance(value, Quantity))


def _met(pairs: Iterable[tuple[Claim, Claim]]) -> Iterable[Sequence[tuple[Claim, Claim]]]:
    """The pairs that have a figure in common, together."""
    rows: list[list[tuple[Claim, Claim]]] = []
    for pair in pairs:
        ids = {claim.id for claim in pair}
        met = [row for row in rows if any(claim.id in ids for other in row for claim in other)]
        rows = [row for row in rows if row not in met] + [[other for row in met for other in row] + [pair]]
    return rows


def _stated(mention: EventMention) -> Interval | None:
    """The day of an act, where its own words tell it."""
    return mention.when.interval if mention.when is not None and mention.when.basis is not Basis.INHERITED else None


def _long_apart(one: Interval | None, other: Interval | None) -> bool:
    """True for acts of days further apart than reports of one happening tell."""
    return one is not None and other is not None and not (one.overlaps(other) or near(one, other))


def _largest(events: Iterable[Event]) -> str:
    return min(((-len(event.mentions), event.id) for event in events), default=(0, ""))[1]


def _rows(readings: Iterable[Reading], kinds: Kinds) -> Mapping[Row, Sequence[Claim]]:
    """Kind, and the thing that has it -> the figures of that kind."""
    rows: dict[Row, list[Claim]] = defaultdict(list)
    for reading in readings:
        for claim in (*reading.found.claims, *reading.found.beside):
            kind = claim.value.kind if claim.facet == _NUMBER and isinstance(claim.value, Quantity) else ""
            if kind in kinds.sole and claim.polarity is Polarity.POSITIVE:
                rows[kind, _head(claim)].append(claim)
    return {key: row for key, row in rows.items() if len({claim.article for claim in row}) <= _CROWD}


def _thing(claim: Claim) -> tuple[str, ...]:
    """The words for the thing that has a figure."""
    return tuple(_WORD.findall(claim.topic[0])) if claim.topic else ()


def _head(claim: Claim) -> str:
    """The last of them that is no figure, or else the last."""
    words = _thing(claim)
    return next((stem(word) for word in reversed(words) if word[-1].isalpha()), words[-1] if words else "")


def _of_a_thing(one: Claim, other: Claim) -> bool:
    """True where the words for one thing are among those for the other, and what is left over tells of no second such thing."""
    mine, yours = ({*_thing(claim)} for claim in (one, other))
    left = mine ^ yours
    return not (mine - yours and yours - mine or left & SECOND or any(map(str.isdigit, "".join(left))))


def _told(row: Iterable[Claim], whose: str, places: Mapping[str, Beside]) -> Sequence[Told]:
    """The figures of one kind, by article and owner."""
    told: list[Told] = []
    for _, claims in groupby(sorted(row, key=lambda claim: (claim.article, place(claim))), lambda claim: claim.article):
        own = tuple(claims)
        if whose in _WITHOUT:
            told.append(Told(own))
        elif whose == PERSON:
            told += _of_persons([(claim, places[claim.article].whose(claim, PERSON)) for claim in own])
        else:
            told += _by_owner((claim, places[claim.article].whose(claim, whose)) for claim in own)
    told = [Told(tuple(settled(one.claims)), one.whose) for one in told]
    return [one for one in told if _sound(one.claims)]


def _of_persons(owned: Sequence[tuple[Claim, tuple[Owner, ...]]]) -> list[Told]:
    """All figures of an article together; where they contradict each other, those of each person apart, and of two figures of
    one person the one that is told more often."""
    if _sound(settled(tuple(claim for claim, _ in owned))):
        return [Told(tuple(claim for claim, _ in owned), next((whose for _, whose in owned if whose), ()))]
    told: list[Told] = []
    for claim, whose in owned:
        at = next((n for n, one in enumerate(told) if relation(one.claims[0], claim) is Relation.AGREE), len(told))
        before = told[at] if at < len(told) else Told(())
        told[at:] = [Told((*before.claims, claim), (*before.whose, *whose)), *told[at + 1 :]]
    return [
        one
        for one in told
        if all(_outnumbers(one, other) for other in told if other is not one and _shared(one, other))
    ]


def _outnumbers(one: Told, other: Told) -> bool:
    return len(one.claims) > len(other.claims)


def _shared(one: Told, other: Told) -> bool:
    return any(mine.is_one_with(yours) for mine in one.whose for yours in other.whose)


def _by_owner(owned: Iterable[tuple[Claim, tuple[Owner, ...]]]) -> list[Told]:
    """The figures of each owner in an article, without those of whom it is open whose they are."""
    found: list[Told] = []
    for claim, whose in owned:
        at = next((n for n, one in enumerate(found) if whose and one.whose[0].is_one_with(whose[0])), None)
        if at is not None:
            found[at] = Told((*found[at].claims, claim), found[at].whose)
        elif whose:
            found.append(Told((claim,), whose))
    return found


def _sound(claims: Iterable[Claim]) -> bool:
    """True where only two who are cited contradict each other."""
    return all(_cited(one, other) for one, other in combinations(claims, 2) if _clash(one, other))


def _cited(one: Claim, other: Claim) -> bool:
    return _OUTLET not in (one.speaker.kind, other.speaker.kind) and one.speaker != other.speaker


def _of_one(mine: Told, yours: Told, whose: str) -> bool:
    """True for figures of the story, or of one owner, in two articles."""
    apart = mine.claims[0].article != yours.claims[0].article
    return apart and (whose in _WITHOUT or _shared(mine, yours))


def _clashing(mine: Told, yours: Told, whose: str) -> Iterator[tuple[Claim, Claim]]:
    """The figures of every two voices none of whose figures can be one of the other's, where no two figures agree; in
    one article, the figures of two who are cited."""
    if mine is yours:
        yield from (pair for pair in combinations(mine.claims, 2) if _differ(*pair))
    agreed = any(relation(one, other) is Relation.AGREE for one in mine.claims for other in yours.claims)
    if agreed or not _of_one(mine, yours, whose):
        return
    for ours, theirs in product(_voices(mine.claims), _voices(yours.claims)):
        if all(_differ(one, other) for one in ours for other in theirs):
            yield from product(ours, theirs)


def _voices(claims: Sequence[Claim]) -> Sequence[Sequence[Claim]]:
    """All claims of an article together, or those of each who is cited where they contradict one another."""
    if not any(_clash(one, other) for one, other in combinations(claims, 2)):
        return [claims]
    return [[one for one in claims if one.speaker == who] for who in dict.fromkeys(one.speaker for one in claims)]


def _differ(one: Claim, other: Claim) -> bool:
    """True for two figures of one order of which one alone can be right; none at all contradicts any."""
    none = any(isinstance(claim.value, Quantity) and claim.value.high == 0 for claim in (one, other))
    return _clash(one, other) and (none or comparable(one, other)) and _of_a_thing(one, other)


def _clash(one: Claim, other: Claim) -> bool:
    return relation(one, other) is Relation.CONFLICT


def _of_one_time(
    one: Claim, other: Claim, told: tuple[Mapping[str, Interval | None], Mapping[str, Beside]], within: int | None
) -> bool:
    """True for figures of times no more days apart than a figure of their kind holds, or of acts of one time."""
    days, places = told
    if within is None:
        return not _long_apart(days.get(one.about), days.get(other.about))
    return places[one.article].day(one).days_from(places[other.article].day(other)) <= within
