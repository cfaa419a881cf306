"""events, readings -> divergences on the firearm in acts of force: one report tells of a rifle alone, and one of a pistol

"A man with a rifle", "she had a pistol": each stands beside the act and in no phrase of it. Who tells of one kind of firearm
throughout tells of the one that was used; of two kinds either can be meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground
from graph.compare.verdicts import place, shown
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
    apart = shown(found, (Verdict.DIVERGE,))
    alone = {reading.article.id: claim for reading in readings if (claim := _alone(reading, kinds)) is not None}
    free = {article: claim for article, claim in alone.items() if place(claim) not in apart}
    acts = (event for event in events if event.type in kinds.force)
    for event in sorted(acts, key=lambda event: (-len(event.mentions), event.id)):
        told = sorted({m.article for m in event.mentions} & free.keys())
        if pairs := _opposed([free[article] for article in told]):
            yield agreement(event.id, pairs, (_MEANS, "", _ALONE), (known, spoken))
            free = {article: claim for article, claim in free.items() if article not in told}


def _opposed(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Each claim with the first one on every other firearm."""
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(_sense(claim), claim)
    return [(claim, other) for claim in claims for sense, other in first.items() if sense != _sense(claim)]


def _sense(claim: Claim) -> str:
    return claim.value.sense if isinstance(claim.value, Words) else ""


def _alone(reading: Reading, kinds: Kinds) -> Claim | None:
    """The first claim on the one kind of firearm of an article."""
    senses: dict[str, Claim] = {}
    for claim in (*reading.found.claims, *reading.found.beside):
        if claim.facet == _MEANS and isinstance(claim.value, Words) and claim.value.sense in kinds.firearms:
            senses.setdefault(claim.value.sense, claim)
    return next(iter(senses.values())) if len(senses) == 1 else None
