"""events, readings -> divergences on the firearm in acts of force: one report tells of a rifle alone, and one of a pistol

"A man with a rifle", "she had a pistol": each stands beside the act and in no phrase of it. Who tells of one kind of firearm
throughout tells of the one that was used; of two kinds either can be meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground
from graph.compare.verdicts import shown
from graph.model import Agreement, Claim, Event, Reading, Verdict, Words

_MEANS, _ALONE = "means", "alone"


def divergences(
    events: Sequence[Event],
    found: Iterable[Agreement],
    known: Ground,
    world: tuple[Texts, Kinds],
    readings: Iterable[Reading],
) -> Iterator[Agreement]:
    """One agreement for each act of force on whose firearm articles differ, where `found` shows no two weapons."""
    spoken, kinds = world
    told = {reading.article.id: claim for reading in readings if (claim := _alone(reading, kinds)) is not None}
    apart = shown(found, (Verdict.DIVERGE,))
    rows: dict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
    for one, other in combinations((told[article] for article in sorted(told)), 2):
        host = _host(events, {one.article, other.article}, kinds) if _differ(one, other) else ""
        if host and not {(claim.article, claim.evidence.start) for claim in (one, other)} & apart:
            rows[host].append((one, other))
    for event, pairs in sorted(rows.items()):
        yield agreement(event, pairs, (_MEANS, "", _ALONE), (known, spoken))


def _alone(reading: Reading, kinds: Kinds) -> Claim | None:
    """The first claim on the one kind of firearm of an article."""
    senses: dict[str, Claim] = {}
    for claim in (*reading.found.claims, *reading.found.beside):
        if claim.facet == _MEANS and isinstance(claim.value, Words) and claim.value.sense in kinds.firearms:
            senses.setdefault(claim.value.sense, claim)
    return next(iter(senses.values())) if len(senses) == 1 else None


def _differ(one: Claim, other: Claim) -> bool:
    values = [claim.value.sense for claim in (one, other) if isinstance(claim.value, Words)]
    return len(set(values)) > 1


def _host(events: Iterable[Event], articles: set[str], kinds: Kinds) -> str:
    """The act of force that both articles tell of, the most told one; "" if there is none."""
    fitting = [e for e in events if e.type in kinds.force and articles <= {m.article for m in e.mentions}]
    return min(fitting, key=lambda event: (-len(event.mentions), event.id)).id if fitting else ""
