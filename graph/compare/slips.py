"""events, readings -> divergences on figures of one thing whose digits are turned about: £735 million and £753m

Nobody tells of two things in the same digits by chance: it is a slip, whatever acts the two figures were read to belong to.
So it is where telephone numbers differ by one digit, or the long numbers of houses in one street, and where of two long
counts of one thing in reports of one day a digit other than the last is wrong: 2,417 votes and 2,517; and where two tell
of one play a second or two apart by the clock of a game.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from graph.claims.asides import CLOCK, DETAIL
from graph.compare.apart import agreement, host
from graph.compare.comparable import Texts
from graph.compare.positions import Ground
from graph.compare.rivals import comparable
from graph.compare.times import sentence
from graph.compare.verdicts import place, shown
from graph.lang.en.asides import LEFT as RUNNING
from graph.lang.en.stems import telling_stems
from graph.model import Agreement, Claim, Event, Interval, Quantity, Reading, Verdict, Words

_NUMBER, _TURNED = "number", "turned"
# So many digits are turned about by mistake alone, and in figures that are less than so many times apart.
_LONG, _APART = 3, 3
# In figures so long one digit is wrong by mistake; houses so far apart are no neighbours, and a block has as many.
_LONGER, _BLOCK = 4, 100
_MONEY, _PHONE, _ANY = "money", "phone", "?"
# So many seconds lie between what two read off the clock of a game, and so many telling words tell of one play.
_SECONDS, _PLAY = 2, 3
# What is told so often is told of many things.
_CROWD = 60
_OTHERS, _TWO = re.compile(r"\D"), 2
_LABEL = re.compile(rf"{DETAIL}:({_PHONE}|house .+) (\d{{4,}})|{CLOCK}:({RUNNING}) (\d+:\d\d)")

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
            if (
                _turned(one, other, told, spoken)
                and _together(known, one, other)
                and not {place(one.claim), place(other.claim)} & told_apart
            ):
                pairs[host(one.event, other.event)].append((one.claim, other.claim))
        for name, opposing in sorted(pairs.items()):
            yield agreement(name, opposing, (*row[:2], "-".join(filter(None, (row[2], _TURNED)))), (known, spoken))


def _figures(
    events: Sequence[Event], readings: Iterable[Reading], spoken: Texts
) -> Mapping[tuple[Row, str], list[Figure]]:
    """The row of a number and its digits in order -> where it is told, each place of a text once; all telephone numbers are
    one row, and the houses of a street are."""
    of_mentions = {mention.id: event for event in events for mention in event.mentions}
    tellers = {mention.article: event for event in sorted(events, key=_size) for mention in event.mentions}
    rows: dict[tuple[Row, str], dict[tuple[str, int], Figure]] = defaultdict(dict)
    beside = (claim for reading in readings for claim in (*reading.found.claims, *reading.found.beside))
    for claim in chain((claim for event in events for claim in event.claims), beside):
        label, number = _labelled(claim)
        event = of_mentions.get(claim.about) or (tellers.get(claim.article) if label else None)
        if event is None or not (label or (claim.facet == _NUMBER and isinstance(claim.value, Quantity))):
            continue
        span = claim.evidence
        digits = number or _OTHERS.sub("", spoken.words[claim.article][span.start : span.end])
        row = (claim.facet, "", label) if label else (claim.facet, spoken.kind(claim), spoken.sort(claim))
        if label or (len(digits.rstrip("0")) >= _LONG and any(row[1:])):
            for order in [""] if label else ["".join(sorted(digits)), *_but_one(claim, digits, spoken)]:
                rows[row, order].setdefault(place(claim), Figure(claim, digits, event))
    return {key: list(row.values()) for key, row in rows.items() if len(row) <= _CROWD}


def _size(event: Event) -> int:
    return len(event.mentions)


def _but_one(claim: Claim, digits: str, spoken: Texts) -> Iterator[str]:
    """The digits of a long count with a gap for each but the last; none for a sum, a round figure and a toll."""
    value = claim.value
    exact = isinstance(value, Quantity) and value.low == value.high is not None and not value.approximate
    counted = exact and spoken.kind(claim) not in {_MONEY, *spoken.fates}
    if counted and len(digits.rstrip("0")) >= _LONGER:
        yield from (digits[:gap] + _ANY + digits[gap + 1 :] for gap in range(len(digits) - 1))


def _together(known: Ground, one: Figure, other: Figure) -> bool:
    """True for digits turned about, and for reports of one day: a day later there may be more."""
    mine, yours = (known.published.get(figure.claim.article, Interval()) for figure in (one, other))
    turned = sorted(one.digits) == sorted(other.digits)
    return turned or one.claim.facet != _NUMBER or not (mine.known and yours.known) or mine.overlaps(yours)


def _labelled(claim: Claim) -> tuple[str, str]:
    """What a telephone number, the number of a house or a clock time is one of, and its digits; nothing for anything else."""
    of_one = claim.facet in (DETAIL, CLOCK) and isinstance(claim.value, Words)
    told = _LABEL.fullmatch(claim.value.sense) if of_one and isinstance(claim.value, Words) else None
    return (told[1] or told[3], told[2] or told[4]) if told else ("", "")


def _turned(one: Figure, other: Figure, told: set[tuple[str, str]], spoken: Texts) -> bool:
    """True for two figures of which neither article tells the other's."""
    if one.digits == other.digits or one.claim.article == other.claim.article:
        return False
    if {(one.claim.article, other.digits), (other.claim.article, one.digits)} & told:
        return False
    if one.claim.facet == CLOCK:
        return abs(_seconds(one) - _seconds(other)) <= _SECONDS and _one_play(one, other, spoken)
    if one.claim.facet == DETAIL:
        return _one_digit(one.digits, other.digits) and _of_two_blocks(one, other)
    return comparable(one.claim, other.claim, order=_APART)


def _seconds(figure: Figure) -> int:
    minutes, seconds = map(int, figure.digits.split(":"))
    return minutes * 60 + seconds


def _one_play(one: Figure, other: Figure, spoken: Texts) -> bool:
    """True for clock times whose sentences share telling words."""
    told = (set(telling_stems(sentence(spoken.words[f.claim.article], f.claim.evidence))) for f in (one, other))
    return len(set.intersection(*told)) >= _PLAY


def _one_digit(one: str, other: str) -> bool:
    """True for a digit too many, a wrong digit, or two turned about."""
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
    wrong = sum(a != b for a, b in zip(one, other, strict=True))
    return wrong == 1 or (wrong == _TWO and sorted(one) == sorted(other))


def _of_two_blocks(one: Figure, other: Figure) -> bool:
    """True for telephone numbers, and for houses of two blocks."""
    return _labelled(one.claim)[0] == _PHONE or int(one.digits) // _BLOCK != int(other.digits) // _BLOCK
