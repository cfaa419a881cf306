"""readings -> with one sense for the sentences that articles quote in nearly the same words

"We found that it is a fine plan", "we found it was a fine plan": who quotes leaves words out and hears others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

import networkx as nx

from graph.claims.quoted import QUOTED
from graph.lang.en.stems import telling_stems
from graph.model import Claim, Reading, Words

# Of the telling words of the shorter one so many stand in the other, and two at least.
_SHARED, _LEAST = 0.75, 2
_CROWD = 40


@dataclass(frozen=True, slots=True)
class Quoted:
    """What an article quotes: the stems of its telling words in order."""

    article: str
    sense: str
    stems: tuple[str, ...]


def joined(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings with the senses of their quoted sentences joined across articles."""
    senses = _senses([one for reading in readings for one in _quoted(reading)])
    return tuple(_renamed(reading, senses) for reading in readings) if senses else tuple(readings)


def _quoted(reading: Reading) -> Iterator[Quoted]:
    for claim in reading.found.beside:
        if isinstance(claim.value, Words) and claim.value.sense.startswith(QUOTED):
            yield Quoted(claim.article, claim.value.sense, telling_stems(claim.value.text))


def _senses(said: Sequence[Quoted]) -> Mapping[str, str]:
    """Sense -> the sense of all that say the same in nearly the same words."""
    rows: dict[tuple[str, str], dict[Quoted, None]] = defaultdict(dict)
    for one in said:
        for pair in pairwise(one.stems):
            rows[pair][one] = None
    alike = nx.Graph()
    for row in rows.values():
        if len(row) <= _CROWD:
            alike.add_edges_from((a.sense, b.sense) for a, b in combinations(row, 2) if _same(a, b))
    return {sense: min(group) for group in nx.connected_components(alike) for sense in group}


def _same(one: Quoted, other: Quoted) -> bool:
    if one.article == other.article:
        return False
    shorter, longer = sorted((set(one.stems), set(other.stems)), key=len)
    return len(shorter & longer) >= max(_LEAST, _SHARED * len(shorter))


def _renamed(reading: Reading, senses: Mapping[str, str]) -> Reading:
    beside = tuple(_under(claim, senses) for claim in reading.found.beside)
    return replace(reading, found=replace(reading.found, beside=beside))


def _under(claim: Claim, senses: Mapping[str, str]) -> Claim:
    value = claim.value
    if not isinstance(value, Words) or senses.get(value.sense, value.sense) == value.sense:
        return claim
    return replace(claim, value=replace(value, sense=senses[value.sense]))
