"""readings -> divergences on what became of somebody, whatever acts it was told beside: dead in one article, alive in another

It is told of the same one where the name is the same, or where each article knows but one "driver".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from graph.claims.senses import FATE
from graph.compare.apart import agreement, host
from graph.compare.comparable import Texts
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground
from graph.model import Agreement, Claim, Event, Interval, Polarity, Reading, Words


def divergences(
    events: Iterable[Event], known: Ground, world: tuple[Texts, Kinds], readings: Iterable[Reading]
) -> Iterator[Agreement]:
    """One agreement for everybody of whom articles tell opposite fates, and each question on him."""
    events = tuple(events)
    of_mentions = {mention.id: event for event in events for mention in event.mentions}
    # Who tells of an act that is no event of the story tells it of the greatest that the article has.
    largest = {m.article: event for event in sorted(events, key=_size) for m in event.mentions}
    given: set[str] = set()
    for key, claims in sorted(_told(readings, largest).items()):
        for matter, pairs in sorted(_matters(claims, known, world[1].passing).items()):
            if given.isdisjoint(claim.id for pair in pairs for claim in pair):
                given |= {claim.id for pair in pairs for claim in pair}
                home = host(*(of_mentions.get(claim.about, largest[claim.article]) for claim in pairs[0]))
                yield agreement(home, pairs, (FATE, "", f"{key}-{matter}"), (known, world[0]))


def _matters(
    claims: Sequence[Claim], known: Ground, passing: Collection[str]
) -> Mapping[str, list[tuple[Claim, Claim]]]:
    """The senses that exclude one another -> the pairs of claims in them."""
    rows: dict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
    for one, other in combinations(claims, 2):
        if _opposed(one, other, claims) and _in_time(one, other, known, passing):
            senses = {_side(claim)[0].rpartition(":")[2] for claim in (one, other)}
            rows["-".join(sorted(senses))].append((one, other))
    return rows


def _told(readings: Iterable[Reading], known: Collection[str]) -> Mapping[str, list[Claim]]:
    """Of whom fates are told -> the claims."""
    rows: dict[str, list[Claim]] = defaultdict(list)
    for claim in (claim for reading in readings for claim in reading.found.beside):
        for key in claim.topic if claim.facet == FATE and claim.article in known else ():
            rows[key].append(claim)
    return rows


def _size(event: Event) -> tuple[int, str]:
    return len(event.mentions), event.id


def _opposed(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """True for two articles of which each tells one of two opposite fates, and not the other as well."""
    matter = {_side(one)[0], _side(other)[0]}
    told = [(c.article, _side(c)) for c in claims if _side(c)[0] in matter]
    sides = [{side for article, side in told if article == claim.article} for claim in (one, other)]
    if one.article == other.article or not (isinstance(one.value, Words) and isinstance(other.value, Words)):
        return False
    turned = one.polarity is not other.polarity
    apart = one.value.sense == other.value.sense if turned else other.value.sense in one.value.against
    denied = one.polarity is other.polarity is Polarity.NEGATIVE
    return apart and not denied and not sides[0] & sides[1]


def _side(claim: Claim) -> tuple[str, Polarity]:
    return claim.value.sense if isinstance(claim.value, Words) else "", claim.polarity


def _in_time(one: Claim, other: Claim, known: Ground, passing: Collection[str]) -> bool:
    """False where what was so for a time had ended by the later report."""
    days = [known.published.get(claim.article, Interval()) for claim in (one, other)]
    if days[0].first is None or days[1].first is None or days[0].overlaps(days[1]):
        return True
    early = one if days[0].first < days[1].first else other
    return not (isinstance(early.value, Words) and early.value.sense in passing)
