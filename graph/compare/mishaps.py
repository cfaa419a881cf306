"""events, readings -> divergences on what a report tells of a mishap once: a candle or faulty wiring, sirens heard or not

It stands in whatever clause of a report, far from the word for the mishap. An article that gives two values of which one
excludes the other weighs them, and is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from graph.claims.mishaps import MISHAP
from graph.claims.states import STATE
from graph.compare.apart import agreement
from graph.compare.comparable import Texts
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground
from graph.model import Agreement, Claim, Event, Interval, Polarity, Reading, Words


def divergences(
    events: Sequence[Event], known: Ground, world: tuple[Texts, Kinds], readings: Iterable[Reading]
) -> Iterator[Agreement]:
    """One agreement for each mishap of which articles give causes, or states, that exclude each other."""
    readings = tuple(readings)
    for facet in (MISHAP, STATE):
        yield from _of_facet(events, known, world, facet, readings)


def _of_facet(
    events: Iterable[Event], known: Ground, world: tuple[Texts, Kinds], facet: str, readings: Iterable[Reading]
) -> Iterator[Agreement]:
    kinds = world[1]
    free = {reading.article.id: told for reading in readings if (told := _told(reading, facet))}
    for event in sorted(events, key=lambda event: (-len(event.mentions), event.id)):
        acts = sorted({(mention.article, mention.type) for mention in event.mentions if mention.article in free})
        given = [claim for article, act in acts for claim in free[article] if act in kinds.explains[_sense(claim)]]
        pairs = [pair for pair in combinations(given, 2) if pair[0].article != pair[1].article and _opposed(*pair)]
        pairs = [pair for pair in pairs if _in_time(pair, known, kinds.passing)]
        if pairs:
            yield agreement(event.id, pairs, (facet, "", ""), (known, world[0]))
            free = _rest(free, {claim.id for claim in given})


def _rest(free: Mapping[str, list[Claim]], used: Collection[str]) -> dict[str, list[Claim]]:
    """The claims that tell of no mishap yet."""
    return {article: rest for article, told in free.items() if (rest := [c for c in told if c.id not in used])}


def _in_time(pair: tuple[Claim, Claim], known: Ground, passing: Collection[str]) -> bool:
    """False where what was so for a time may have ended by the later report."""
    days = [known.published.get(claim.article, Interval()) for claim in pair]
    if not (days[0].known and days[1].known):
        return not any(_sense(claim) in passing for claim in pair)
    early = pair[0] if (days[0].first or 0) < (days[1].first or 0) else pair[1]
    return days[0].overlaps(days[1]) or _sense(early) not in passing


def _told(reading: Reading, facet: str) -> list[Claim]:
    """The values that an article gives, and none that exclude one another."""
    given = [c for c in reading.found.beside if c.facet == facet and c.polarity is Polarity.POSITIVE]
    return [claim for claim in given if not any(_opposed(claim, other) for other in given)]


def _opposed(one: Claim, other: Claim) -> bool:
    return isinstance(other.value, Words) and _sense(one) in other.value.against


def _sense(claim: Claim) -> str:
    return claim.value.sense if isinstance(claim.value, Words) else ""
