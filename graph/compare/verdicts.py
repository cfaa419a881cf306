"""claims on one facet of one event -> the verdict: do the voices agree, diverge, follow one another, or stand alone?

A voice is a speaker in an article (the outlet itself where nobody is cited). Between two voices the best relation of
their values counts: an article that gives a figure and its parts does not contradict one that gives the figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from graph.compare.positions import Ground, agrees, part_of_day
from graph.model import Agreement, Claim, Interval, Position, Quantity, Relation, Thing, Value, Verdict, Words
from graph.quantities.sums import PART

Voice = tuple[str, str, str]
Relate = Callable[[Claim, Claim], Relation]
_ORDER = (Relation.AGREE, Relation.COMPATIBLE, Relation.CONFLICT)
_PEOPLE, _LENGTH = "population", "duration"
_PARTS = frozenset(("agent", "patient", "responsibility"))
# Tolls of one day that contradict each other lie closer together: by what they are multiplied, by how many they differ.
_LEAP, _MORE = 1.9, 4


class Judgement(NamedTuple):
    """A verdict, and the ids of every two claims whose voices contradict each other by them."""

    verdict: Verdict
    clashes: frozenset[tuple[str, str]] = frozenset()


class Course(NamedTuple):
    """What runs on from report to report: of the kinds of number that are `growing` a higher figure in a later report is an
    update, as is what is told later than one of the senses that are `passing`; the claims that are `fixed` do not run on,
    nor those that are `final` from the day they are told. Of the kinds that are `leaping` one that is about twice another
    of the same day is taken for a later count.
    """

    growing: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    leaping: frozenset[str] = frozenset()
    final: frozenset[str] = frozenset()


_SET = Course()


def judge(claims: tuple[Claim, ...], known: Ground, relate: Relate, course: Course = _SET) -> Judgement:
    """The verdict on the claims of one facet."""
    voices = _voices(claims, known)
    if len({known.origin(claim) for claim in claims}) < 2 and len(voices) < 2:
        return Judgement(Verdict.ONE_SOURCE)
    found = {(one, other): best(voices[one], voices[other], relate) for one, other in combinations(sorted(voices), 2)}
    whole = _articles(claims)
    conflicts = [
        (one, other)
        for (one, other), alike in found.items()
        if alike is Relation.CONFLICT
        and (_cited(one, other, claims) if one[1] == other[1] else _apart(whole, one, other, relate))
    ]
    if conflicts:
        sides = [(voices[a], voices[b]) for a, b in conflicts]
        later = [
            (
                _free(side, course.fixed)
                and (
                    (ran_on(*side, known, course.growing) and not _stood(side, claims, known, course.final))
                    or _leapt(*side, known, course.leaping)
                )
            )
            or _passed(*side, known, course.passing, relate)
            for side in sides
        ]
        # Beside two reports that cannot both be right, what has merely run on is no contradiction.
        told = sides if all(later) else [side for side, on in zip(sides, later, strict=True) if not on]
        clashes = frozenset(pair for side in told for pair in _clashes(*side, relate))
        return Judgement(Verdict.UPDATE if all(later) else Verdict.DIVERGE, clashes)
    if len({voice[0] for voice in voices}) < 2:
        return Judgement(Verdict.ONE_SOURCE)
    across = [pair for pair in found if pair[0][0] != pair[1][0]]
    if Relation.AGREE in (found[pair] for pair in across):
        return Judgement(Verdict.AGREE)
    met = any(_touch(voices[one], voices[other]) for one, other in across)
    return Judgement(Verdict.COMPATIBLE if met else Verdict.ONE_SOURCE)


def _touch(mine: Iterable[Claim], yours: Sequence[Claim]) -> bool:
    """False where each names others for a part in an act: nothing tells how they stand to one another, so each stands alone.

    Two places of one act mostly lie one in the other, whether a gazetteer knows it or not.
    """
    return any(
        one.facet not in _PARTS or agrees(one.value, other.value) is not Relation.CONFLICT
        for one in mine
        for other in yours
    )


def _articles(claims: Iterable[Claim]) -> Mapping[str, list[Claim]]:
    rows: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        rows[claim.article].append(claim)
    return rows


def _cited(one: Voice, other: Voice, claims: Sequence[Claim]) -> bool:
    """True for two who are cited: what an article tells itself beside the words of somebody is mostly told of something
    else; not so a day, of which there is one, nor who did it."""
    return bool(one[2] and other[2]) or isinstance(claims[0].value, Interval | Thing)


def _apart(whole: Mapping[str, list[Claim]], one: Voice, other: Voice, relate: Relate) -> bool:
    """True when neither article, whoever speaks there, gives the value of the other."""
    return best(whole[one[1]], whole[other[1]], relate) is not Relation.AGREE


def _clashes(mine: Iterable[Claim], yours: Sequence[Claim], relate: Relate) -> Iterable[tuple[str, str]]:
    return ((one.id, other.id) for one in mine for other in yours if relate(one, other) is Relation.CONFLICT)


def opposed(sides: Sequence[Position], clashes: frozenset[tuple[str, str]]) -> tuple[tuple[int, int], ...]:
    """The places of every two positions with claims that clash."""
    place = {claim.id: number for number, position in enumerate(sides) for claim in position.claims}
    pairs = {(min(place[one], place[other]), max(place[one], place[other])) for one, other in clashes}
    return tuple(sorted(pair for pair in pairs if pair[0] != pair[1]))


def place(claim: Claim) -> tuple[str, int]:
    """Where the value of a claim stands: its article and first character."""
    return claim.article, claim.evidence.start


def shown(found: Iterable[Agreement], verdicts: Collection[Verdict]) -> frozenset[tuple[str, int]]:
    """Where the values stand that agreements of these verdicts oppose already."""
    apart = [agreement for agreement in found if agreement.verdict in verdicts]
    sides = (a.positions[side] for a in apart for side in {side for pair in a.opposed for side in pair})
    return frozenset(place(claim) for position in sides for claim in position.claims)


def best(mine: Iterable[Claim], yours: Sequence[Claim], relate: Relate) -> Relation:
    """The best relation between any two of the claims that answer one question; two answers to two reconcile nothing.

    Nor do two who name one town reconcile a home and a hospital, or two who tell of one morning the hours they give.
    """
    pairs = [(one, other) for one in mine for other in yours if _meet(one.value, other.value)]
    pairs = [pair for pair in pairs if not (_none(pair[0]) ^ _none(pair[1]))] or pairs
    pairs = [pair for pair in pairs if not any(part_of_day(claim.value) for claim in pair)] or pairs
    asked: dict[str, set[Relation]] = defaultdict(set)
    for one, other in pairs:
        if isinstance(one.value, Words) and isinstance(other.value, Words):
            asked[_question(one.value)].add(relate(one, other))
    if {Relation.CONFLICT} in asked.values():
        return Relation.CONFLICT
    # That a part is no contradiction does not reconcile the wholes.
    found: dict[tuple[tuple[str, int], tuple[str, int]], set[Relation]] = defaultdict(set)
    for one, other in pairs:
        if (alike := relate(one, other)) is Relation.AGREE or PART not in (one.rule, other.rule):
            found[place(one), place(other)].add(alike)
    told = {
        Relation.CONFLICT if Relation.CONFLICT in alike else min(alike, key=_ORDER.index) for alike in found.values()
    }
    return next((alike for alike in _ORDER if alike in told), Relation.COMPATIBLE)


def _none(claim: Claim) -> bool:
    """ "Nobody was hurt at the mill" does not reconcile those who count the hurt of the town."""
    return isinstance(claim.value, Quantity) and claim.value.high == 0


def _question(value: Words) -> str:
    """What senses that are opposed answer: that both tell of a conviction does not reconcile a jury at one and a divided one."""
    return min(value.sense, *value.against) if value.against else ""


def _meet(one: Value, other: Value) -> bool:
    """False for two senses that are neither the same nor opposed ("resumed" and "slow"), and for a people and somebody else:
    what "the Norse" did says nothing of what a general did.
    """
    if isinstance(one, Thing) and isinstance(other, Thing):
        return one.id == other.id or (one.kind == _PEOPLE) is (other.kind == _PEOPLE)
    if not (isinstance(one, Words) and isinstance(other, Words) and one.against and other.against):
        return True
    return one.sense == other.sense or one.sense in other.against or other.sense in one.against


def inside(claims: Iterable[Claim], relate: Relate) -> tuple[str, ...]:
    """The articles whose own claims conflict with one another."""
    clashing = (
        article
        for article, own in _articles(claims).items()
        if any(relate(one, other) is Relation.CONFLICT for one, other in combinations(own, 2))
    )
    return tuple(sorted(clashing))


def _voices(claims: Iterable[Claim], known: Ground) -> dict[Voice, list[Claim]]:
    rows: dict[Voice, list[Claim]] = defaultdict(list)
    for claim in claims:
        speaker = "" if claim.speaker.kind == "outlet" else claim.speaker.id or claim.speaker.name
        rows[known.origin(claim), claim.article, speaker].append(claim)
    return {voice: settled(backing) for voice, backing in rows.items()}


def settled(claims: Sequence[Claim]) -> list[Claim]:
    """A voice's claims without the bounds that it fills in itself: who says "at least 50" and "53" says 53, and who
    says "in May" and "on 3 May" says 3 May."""
    return [c for c in claims if not any(_fills(other.value, c.value) for other in claims)]


def _fills(one: Value, other: Value) -> bool:
    """True for a figure, exact or about, that lies within an open bound on the same, and for a day within a month."""
    if isinstance(one, Interval) and isinstance(other, Interval):
        return one.days < other.days and other.covers(one)
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or (one.kind, one.unit) != (
        other.kind,
        other.unit,
    ):
        return False
    if one.low is None or one.high is None or (other.low is not None) is (other.high is not None):
        return False
    if one.agrees(other) is Relation.CONFLICT:
        return False  # "Nobody" fills in no "as many as 600".
    return one.low >= other.low if other.low is not None else other.high is not None and one.high <= other.high


def ran_on(mine: Sequence[Claim], yours: Sequence[Claim], known: Ground, growing: frozenset[str] = frozenset()) -> bool:
    """True when the higher figure is the later report: a toll that runs on, or what lasted some days longer by then."""
    early, late, days = _in_order(mine, yours, known)
    before, after = _highest(early), _highest(late)
    if before is None or after is None or after <= before:
        return False
    kinds = {claim.value.kind for claim in (*early, *late) if isinstance(claim.value, Quantity)}
    return kinds <= growing or (kinds == {_LENGTH} and 1 <= after - before <= days + 1)


def _stood(
    side: tuple[Sequence[Claim], Sequence[Claim]], claims: Iterable[Claim], known: Ground, final: frozenset[str]
) -> bool:
    """True where an earlier figure was told to be the last, or a report put out after the higher one still gives it, and is
    no copy of the earlier."""
    early, late, _ = _in_order(*side, known)
    if not _free((early,), final):
        return True
    return any(
        known.origin(claim) != known.origin(early[0])
        and _in_order(late, (claim,), known)[0] == late
        and any(agrees(claim.value, one.value) is Relation.AGREE for one in early)
        for claim in claims
    )


def _leapt(mine: Sequence[Claim], yours: Sequence[Claim], known: Ground, leaping: frozenset[str]) -> bool:
    """True where reports of one day are so far apart that the lower one was made hours before: 3 dead, and 10."""
    kinds = {claim.value.kind for claim in (*mine, *yours) if isinstance(claim.value, Quantity)}
    low, high = sorted((_highest(mine) or 0, _highest(yours) or 0))
    return (
        kinds <= leaping and not _in_order(mine, yours, known)[0] and high >= max(_LEAP * low, low + _MORE) and low > 0
    )


def _free(side: Iterable[Iterable[Claim]], fixed: frozenset[str]) -> bool:
    """True where nothing that is told is fixed."""
    return fixed.isdisjoint(claim.id for told in side for claim in told)


def _passed(
    mine: Sequence[Claim], yours: Sequence[Claim], known: Ground, passing: frozenset[str], relate: Relate
) -> bool:
    """True where all that the later report contradicts was so for a time: "the search goes on"."""
    early, late, _ = _in_order(mine, yours, known)
    gone = [one for one in early if any(relate(one, other) is Relation.CONFLICT for other in late)]
    return bool(gone) and all(isinstance(one.value, Words) and one.value.sense in passing for one in gone)


def _in_order(
    mine: Sequence[Claim], yours: Sequence[Claim], known: Ground
) -> tuple[Sequence[Claim], Sequence[Claim], int]:
    """The claims of the earlier report and of the later one, and the days between; none where they may be of one day."""
    one, other = (known.published.get(claims[0].article, Interval()) for claims in (mine, yours))
    if one.first is None or other.first is None or one.overlaps(other):
        return (), (), 0
    first, last = (mine, yours) if one.first < other.first else (yours, mine)
    return first, last, abs(one.first - other.first)


def _highest(claims: Iterable[Claim]) -> float | None:
    ends = [c.value.low if c.value.low is not None else c.value.high for c in claims if isinstance(c.value, Quantity)]
    known = [end for end in ends if end is not None]
    return max(known) if known else None
