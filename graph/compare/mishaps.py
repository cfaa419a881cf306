"""events, readings -> divergences on what a fire, a blast, a crash or an outage is put down to: faulty wiring, or a candle

The cause stands in whatever clause of a report, far from the word for the mishap. An article that gives two causes of which
one excludes the other weighs them, and is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations

from graph.claims.mishaps import MISHAP
from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground
from graph.model import Agreement, Claim, Event, Polarity, Reading, Words


def divergences(
    events: Iterable[Event], known: Ground, world: tuple[Texts, Kinds], readings: Iterable[Reading]
) -> Iterator[Agreement]:
    """One agreement for each mishap that articles put down to causes of which one excludes the other."""
    explains = world[1].explains
    free = {reading.article.id: told for reading in readings if (told := _told(reading))}
    for event in sorted(events, key=lambda event: (-len(event.mentions), event.id)):
        acts = sorted({(mention.article, mention.type) for mention in event.mentions if mention.article in free})
        given = [claim for article, act in acts for claim in free[article] if act in explains[_sense(claim)]]
        pairs = [pair for pair in combinations(given, 2) if pair[0].article != pair[1].article and _opposed(*pair)]
        if pairs:
            yield agreement(event.id, pairs, (MISHAP, "", ""), (known, world[0]))
            free = _rest(free, {claim.id for claim in given})


def _rest(free: Mapping[str, list[Claim]], used: Collection[str]) -> dict[str, list[Claim]]:
    """The claims that tell of no mishap yet."""
    return {article: rest for article, told in free.items() if (rest := [c for c in told if c.id not in used])}


def _told(reading: Reading) -> list[Claim]:
    """The causes that an article gives, and none that exclude one another."""
    given = [c for c in reading.found.beside if c.facet == MISHAP and c.polarity is Polarity.POSITIVE]
    return [claim for claim in given if not any(_opposed(claim, other) for other in given)]


def _opposed(one: Claim, other: Claim) -> bool:
    return isinstance(other.value, Words) and _sense(one) in other.value.against


def _sense(claim: Claim) -> str:
    return claim.value.sense if isinstance(claim.value, Words) else ""
