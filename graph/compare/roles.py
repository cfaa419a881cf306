"""events, readings -> divergences on figures that a story has once: the crew of a ship, a crowd at a game, how high a flood rose

"Seized with 24 crew", "the tug, with 22 sailors, reached port": each report hangs the figure on an act of its own. Reports
of which each gives a single figure of such a kind tell of one thing; what a person or a body has once is compared where
the same one is named, or meant, beside it, and what a thing has, as its price, where the same thing has it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.days import near
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground, relation
from graph.compare.rivals import comparable
from graph.compare.verdicts import place, ran_on, shown
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
    Verdict,
)
from graph.passages import sentences

_NUMBER, _PERSON = "number", "person"
# Whose figures need nobody beside them.
_WITHOUT = frozenset(("story", "thing"))
_WORD = re.compile(r"[^\W_]+")
# What is told so often is told of many things.
_CROWD = 60

Row = tuple[str, str]


def divergences(
    events: Sequence[Event],
    found: Iterable[Agreement],
    known: Ground,
    world: tuple[Texts, Kinds],
    readings: Sequence[Reading],
) -> Iterator[Agreement]:
    """One agreement for each kind on which articles differ, where `found` shows none of the figures."""
    spoken, kinds = world
    of_mentions = {mention.id: event for event in events for mention in event.mentions}
    days = {mention.id: _stated(mention) for event in events for mention in event.mentions}
    apart = set(shown(found, (Verdict.DIVERGE, Verdict.UPDATE)))
    for (kind, thing), told in sorted(_told(readings, kinds).items()):
        owners = _owners(readings, told, kinds.sole[kind])
        sides = combinations([told[article] for article in sorted(told)], 2)
        pairs = [
            (mine[0], yours[0])
            for mine, yours in sides
            if mine[0].about in of_mentions
            and yours[0].about in of_mentions
            and not {place(claim) for claim in (*mine, *yours)} & apart
            and _exclude(mine, yours)
            and not ran_on(mine, yours, known, kinds.growing)
            and not _long_apart(days.get(mine[0].about), days.get(yours[0].about))
            and (kinds.sole[kind] in _WITHOUT or owners[mine[0].id] & owners[yours[0].id])
        ]
        if pairs:
            about = sorted({claim.about for pair in pairs for claim in pair})
            apart |= {place(claim) for pair in pairs for claim in pair}
            row = agreement(
                _largest(of_mentions[name] for name in about), pairs, (_NUMBER, kind, thing), (known, spoken)
            )
            yield replace(row, label=pairs[0][0].topic[0]) if thing else row


def _stated(mention: EventMention) -> Interval | None:
    """The day of an act, where its own words tell it."""
    return mention.when.interval if mention.when is not None and mention.when.basis is not Basis.INHERITED else None


def _long_apart(one: Interval | None, other: Interval | None) -> bool:
    """True for acts of days further apart than reports of one happening tell."""
    return one is not None and other is not None and not (one.overlaps(other) or near(one, other))


def _largest(events: Iterable[Event]) -> str:
    return min(events, key=lambda event: (-len(event.mentions), event.id)).id


def _told(readings: Iterable[Reading], kinds: Kinds) -> Mapping[Row, Mapping[str, list[Claim]]]:
    """Kind, and the thing that has it -> article -> its figures of them, none of which contradicts another."""
    rows: dict[Row, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for reading in readings:
        for claim in (*reading.found.claims, *reading.found.beside):
            kind = claim.value.kind if claim.facet == _NUMBER and isinstance(claim.value, Quantity) else ""
            if kind in kinds.sole and claim.polarity is Polarity.POSITIVE:
                rows[kind, _head(claim)][claim.article].append(claim)
    few = {key: row for key, row in rows.items() if len(row) <= _CROWD}
    return {key: {a: claims for a, claims in row.items() if _single(claims)} for key, row in few.items()}


def _thing(claim: Claim) -> tuple[str, ...]:
    """The words for the thing that has a figure."""
    return tuple(_WORD.findall(claim.topic[0])) if claim.topic else ()


def _head(claim: Claim) -> str:
    """The last of them that is no figure."""
    return next((stem(word) for word in reversed(_thing(claim)) if word[-1].isalpha()), "")


def _of_one(one: Claim, other: Claim) -> bool:
    """True where the words for one thing are among those for the other, and what is left over tells of no second such thing."""
    mine, yours = ({*_thing(claim)} for claim in (one, other))
    left = mine ^ yours
    return not (mine - yours and yours - mine or left & SECOND or any(map(str.isdigit, "".join(left))))


def _single(claims: Iterable[Claim]) -> bool:
    return all(relation(one, other) is not Relation.CONFLICT for one, other in combinations(claims, 2))


def _exclude(mine: Iterable[Claim], yours: Sequence[Claim]) -> bool:
    """True where no figure of one article can be one of the other's."""
    return all(
        relation(one, other) is Relation.CONFLICT and comparable(one, other) and _of_one(one, other)
        for one in mine
        for other in yours
    )


def _owners(
    readings: Iterable[Reading], told: Mapping[str, Sequence[Claim]], whose: str
) -> Mapping[str, frozenset[str]]:
    """First claim of an article -> the words of the names of the persons, or bodies, that are named or meant in its sentence
    or beside it."""
    found: dict[str, frozenset[str]] = {}
    for reading in (reading for reading in readings if reading.article.id in told):
        starts = [span.start for span in sentences(reading.article)]
        claim = told[reading.article.id][0]
        here = bisect_right(starts, claim.evidence.start)
        found[claim.id] = frozenset(
            word
            for mention in reading.found.actors
            if (mention.actor.kind == _PERSON) is (whose == _PERSON)
            and abs(bisect_right(starts, mention.span.start) - here) <= 1
            for word in mention.actor.name.casefold().split()
        )
    return found
