"""events, readings -> divergences on figures of one thing whose digits are turned about: £735 million and £753m

Nobody tells of two things in the same digits by chance: it is a slip, whatever acts the two figures were read to belong to.
So it is where telephone numbers differ by one digit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from graph.claims.asides import DETAIL
from graph.compare.apart import agreement, host
from graph.compare.comparable import Texts
from graph.compare.positions import Ground
from graph.compare.rivals import comparable
from graph.compare.verdicts import place, shown
from graph.model import Agreement, Claim, Event, Quantity, Reading, Verdict, Words

_NUMBER, _TURNED = "number", "turned"
# So many digits are turned about by mistake alone, and in figures that are less than so many times apart.
_LONG, _APART = 3, 3
# What is told so often is told of many things.
_CROWD = 60
_OTHERS, _PHONE, _TWO = re.compile(r"\D"), re.compile(rf"{DETAIL}:phone (\d{{7,}})"), 2

Row = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the story, its digits, and the event that it is told of or stands beside."""

    claim: Claim
    digits: str
    event: Event


def divergences(
    events: Sequence[Event],
    found: Iterable[Agreement],
    known: Ground,
    spoken: Texts,
    readings: Sequence[Reading],
) -> Iterator[Agreement]:
    """One agreement for the figures of a row that are slips of one another, where `found` shows none of them."""
    told_apart = shown(found, (Verdict.DIVERGE, Verdict.UPDATE))
    figures = _figures(events, readings, spoken)
    told = {(figure.claim.article, figure.digits) for row in figures.values() for figure in row}
    for (row, _), several in sorted(figures.items(), key=lambda item: item[0]):
        pairs: dict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
        for one, other in combinations(several, 2):
            if _turned(one, other, told) and not {place(one.claim), place(other.claim)} & told_apart:
                pairs[host(one.event, other.event)].append((one.claim, other.claim))
        for name, opposing in sorted(pairs.items()):
            yield agreement(name, opposing, (*row[:2], "-".join(filter(None, (row[2], _TURNED)))), (known, spoken))


def _figures(
    events: Sequence[Event], readings: Iterable[Reading], spoken: Texts
) -> Mapping[tuple[Row, str], list[Figure]]:
    """The row of a number and its digits in order -> where it is told, each place of a text once; all telephone numbers are
    one row."""
    of_mentions = {mention.id: event for event in events for mention in event.mentions}
    rows: dict[tuple[Row, str], dict[tuple[str, int], Figure]] = defaultdict(dict)
    beside = (claim for reading in readings for claim in (*reading.found.claims, *reading.found.beside))
    for claim in chain((claim for event in events for claim in event.claims), beside):
        event, phone = of_mentions.get(claim.about), _phone(claim)
        if event is None or not (phone or (claim.facet == _NUMBER and isinstance(claim.value, Quantity))):
            continue
        span = claim.evidence
        digits = phone or _OTHERS.sub("", spoken.words[claim.article][span.start : span.end])
        row = (claim.facet, "" if phone else spoken.kind(claim), "" if phone else spoken.sort(claim))
        if phone or (len(digits.rstrip("0")) >= _LONG and any(row[1:])):
            order = "" if phone else "".join(sorted(digits))
            rows[row, order].setdefault(place(claim), Figure(claim, digits, event))
    return {key: list(row.values()) for key, row in rows.items() if len(row) <= _CROWD}


def _phone(claim: Claim) -> str:
    """The digits of a telephone number; "" for what is none."""
    told = _PHONE.fullmatch(claim.value.sense) if claim.facet == DETAIL and isinstance(claim.value, Words) else None
    return told[1] if told else ""


def _turned(one: Figure, other: Figure, told: set[tuple[str, str]]) -> bool:
    """True for two figures of which neither article tells the other's."""
    if one.digits == other.digits or one.claim.article == other.claim.article:
        return False
    if {(one.claim.article, other.digits), (other.claim.article, one.digits)} & told:
        return False
    if one.claim.facet == DETAIL:
        return _one_digit(one.digits, other.digits)
    return comparable(one.claim, other.claim, order=_APART)


def _one_digit(one: str, other: str) -> bool:
    """True for a digit too many, a wrong digit, or two turned about."""
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
    wrong = sum(a != b for a, b in zip(one, other, strict=True))
    return wrong == 1 or (wrong == _TWO and sorted(one) == sorted(other))
