"""readings, events -> what the sentence of an event tells of another act, where another article tells just that of the event

"The quake struck at 13:27"; "it hit at 1:27 p.m. and was followed by aftershocks": the second article ties the hour to
another word. That it is the hour of the quake too, the first one bears out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.claims import identity
from graph.claims.asides import BESIDE
from graph.compare.positions import told_elsewhere
from graph.model import Claim, Event, Reading, Span
from graph.passages import sentences

Key = tuple[str, ...]
_TOLD = frozenset("date time place number cause charge outcome detail means age".split())
# "It hit at noon": told in the sentence behind.
_NEXT = frozenset(("time", "number", "age"))
# An act has but one of these: who tells it in words of its own tells no other beside.
_SINGLE = frozenset(("date", "time", "number"))


@dataclass(frozen=True, slots=True)
class Nearby:
    """Where the sentences of each article begin, and the claims in each of them."""

    starts: Mapping[str, tuple[int, ...]]
    claims: Mapping[tuple[str, int], tuple[Claim, ...]]

    def beside(self, article: str, span: Span) -> tuple[Claim, ...]:
        """The claims that stand in the sentence of some words, and of what is told in the next one those on hours and figures."""
        place = _sentence(self.starts[article], span)
        behind = (claim for claim in self.claims.get((article, place + 1), ()) if claim.facet in _NEXT)
        return (*self.claims.get((article, place), ()), *behind)


def nearby(readings: Iterable[Reading]) -> Nearby:
    """The table of the readings."""
    readings = tuple(readings)
    starts = {r.article.id: tuple(span.start for span in sentences(r.article)) for r in readings}
    rows: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for reading in readings:
        for claim in (*reading.found.claims, *reading.found.beside):
            if claim.about and claim.facet in _TOLD:
                rows[claim.article, _sentence(starts[claim.article], claim.evidence)].append(claim)
    return Nearby(starts, {place: tuple(row) for place, row in rows.items()})


def _sentence(starts: tuple[int, ...], span: Span) -> int:
    return bisect_right(starts, span.start)


def borne_out(event: Event, near: Nearby, key: Callable[[Claim], Key]) -> Iterator[Claim]:
    """The claims on other acts that another article makes of the event in its own words, as claims on the event."""
    firm: dict[Key, list[Claim]] = defaultdict(list)
    for claim in event.claims:
        if claim.rule != BESIDE:
            firm[key(claim)].append(claim)
    own = {mention.id for mention in event.mentions}
    given = {(claim.article, claim.facet, claim.evidence) for claim in event.claims}
    for mention in event.mentions:
        for claim in near.beside(mention.article, mention.span):
            place = (claim.article, claim.facet, claim.evidence)
            if claim.about not in own and place not in given and _told_so(claim, firm.get(key(claim), ())):
                given.add(place)
                name = identity(claim.id, mention.id)
                yield replace(claim, id=name, about=mention.id, rule=BESIDE, content=mention.extent)


def _told_so(claim: Claim, firm: Iterable[Claim]) -> bool:
    """True where another article tells the same of the event itself, and this one nothing else of the kind."""
    firm = tuple(firm)
    if claim.facet in _SINGLE and any(one.article == claim.article for one in firm):
        return False
    return told_elsewhere(claim, firm)
