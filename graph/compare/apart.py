"""events -> divergences on numbers and days that no event brings out: told in nearly the same words, of one act or of two

"They talked for two hours", "they closed the road for three hours while they talked": each report hangs the figure on
another act. Two values of one kind are told of one matter where each is, of all that the other's article gives, the one
whose sentence shares the most telling words with its own, and half of the shorter sentence is shared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from graph.claims.asides import BESIDE
from graph.compare.comparable import Texts
from graph.compare.contest import Contest, Told
from graph.compare.days import near, reckoned
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground, positions, relation
from graph.compare.rivals import comparable
from graph.compare.sameness import Saying, apart, lent, saying
from graph.compare.verdicts import opposed, place, ran_on, shown
from graph.lang.en.comparing import ADVERB
from graph.lang.en.stems import stem, telling, words
from graph.model import Agreement, Basis, Claim, Event, Interval, Quantity, Relation, Span, Verdict
from graph.quantities.sums import PART

_NUMBER, _DATE, _MONEY, _ONE, _BRACKET, _ALIKE = "number", "date", "money", "one-person", "(", "alike"
_SHARED, _HALF, _LIKE, _VERBATIM = 4, 0.5, 1.3, 0.7
_MET, _LOOSE, _FAINT = 2, 0.25, 0.125
# Two sums of one thing are less than so many times apart.
_TWO, _TRIPLE = 2, 3
_DIGITS, _NEXT = re.compile(r"\d+"), re.compile(r"\s(\w[\w'\-]*)")
# Sums and shares are told of many things in the same words.
_SUMS = frozenset((_MONEY, "share"))
# An article that counts one noun so often tells a statistic; so do reports that tell a kind of number so often in all.
_STATISTIC, _CROWD = 3, 60

Row = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """A value of the story: its claim in its words, and the event it hangs on."""

    saying: Saying
    event: Event

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.saying.claim


Pair = tuple[Said, Said]


def divergences(
    events: Sequence[Event], found: Iterable[Agreement], known: Ground, world: tuple[Texts, Kinds]
) -> Iterator[Agreement]:
    """One agreement for the values of a row that exclude one another, where `found` shows none of them."""
    told_apart = set(shown(found, (Verdict.DIVERGE, Verdict.UPDATE)))
    everything = Told("", {mention.id: mention for event in events for mention in event.mentions}, {}, {})
    contests = {facet: Contest(everything, facet, *world) for facet in (_DATE, _NUMBER)}
    for row, told in sorted(_rows(events, contests[_NUMBER]).items(), key=_whole_last):
        contest = contests[row[0]]
        rest = [one for one in told if place(one.claim) not in told_apart]
        rows: dict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
        pairs = _pairs(contest, row, told, rest)
        for one, other in (pair for pair in pairs if _exclude(contest, *pair) and not _both(told, *pair)):
            if not ran_on([one.claim], [other.claim], known, contest.kinds.growing):
                rows[host(one.event, other.event)].append((one.claim, other.claim))
                told_apart |= {place(one.claim), place(other.claim)}
        shown_as = (*row[:2], "-".join((row[2], _ALIKE)).strip("-"))
        for event, opposing in sorted(rows.items()):
            yield agreement(event, opposing, shown_as, (known, world[0]))


def _whole_last(told: tuple[Row, list[Said]]) -> tuple[str, str, bool, str]:
    """The sums of one thing before all those in its currency."""
    facet, kind, sort = told[0]
    return facet, kind, kind == _MONEY and " " not in sort, sort


def _pairs(contest: Contest, row: Row, told: Sequence[Said], rest: Sequence[Said]) -> Sequence[Pair]:
    """Every two values of a row that may be told of one thing."""
    if row[1] == _MONEY and " " not in row[2]:
        only = [one for one in rest if _only(one, told)]
        near_by = [(only[a], only[b]) for a, b in _closest(contest, only, _MET, _FAINT)]
        return [pair for pair in near_by if _of_one_sum(contest, *pair)]
    alone = (row[1] in contest.kinds.lone or row[1] in _SUMS) and _single(told)
    least, part = (_MET, _LOOSE) if alone else (_SHARED, _HALF)
    return [(rest[a], rest[b]) for a, b in _closest(contest, rest, least, part)]


def _only(one: Said, told: Iterable[Said]) -> bool:
    """True for the only sum of its order that an article tells."""
    own = (other.claim for other in told if other.claim.article == one.claim.article)
    return all(other.value == one.claim.value or not comparable(one.claim, other) for other in own)


def _of_one_sum(contest: Contest, one: Said, other: Said) -> bool:
    """False for a contract and a loan."""
    sums = {contest.known.sum_of(told.claim) for told in (one, other)} - {""}
    return len(sums) < _TWO and comparable(one.claim, other.claim, order=_TRIPLE)


def _rows(events: Iterable[Event], contest: Contest) -> Mapping[Row, list[Said]]:
    """(facet, kind of number, noun) or (date, type of act) -> the values that the words tell of an act, each once; no row
    that is told all the time."""
    rows: dict[Row, dict[tuple[str, int], Said]] = defaultdict(dict)
    acts: dict[str, list[Span]] = defaultdict(list)
    for mention in contest.event.mentions.values():
        acts[mention.article].append(mention.span)
    for told in (told for event in events for told in _values(event, contest)):
        if told.claim.facet == _DATE and not own(told.saying, acts[told.claim.article]):
            continue
        row = _row(told, contest)
        summed = row[1] in _SUMS and not contest.known.sum_of(told.claim)
        if any(row[1:]) and not summed and row[1] not in contest.kinds.loose:
            rows[row].setdefault(place(told.claim), told)
        if row[1] == _MONEY:
            rows[_NUMBER, _MONEY, contest.known.sort(told.claim)].setdefault(place(told.claim), told)
    kept = {row: _few(list(told.values()), contest) for row, told in rows.items()}
    return {row: told for row, told in kept.items() if len(told) <= _CROWD}


def _row(told: Said, contest: Contest) -> Row:
    if told.claim.facet == _DATE:
        return _DATE, told.saying.mention.type, ""
    sort, money = contest.known.sort(told.claim), contest.known.sum_of(told.claim)
    return _NUMBER, contest.known.kind(told.claim), f"{sort} {money}" if money else sort


def _values(event: Event, contest: Contest) -> Iterator[Said]:
    """The values of an event that its words tell, but no conversions in brackets and none of what happens all the time."""
    if event.type in contest.kinds.often:
        return
    for claim in event.claims:
        dated = claim.facet == _DATE and isinstance(claim.value, Interval)
        counted = claim.facet == _NUMBER and isinstance(claim.value, Quantity)
        told = saying(contest, claim) if (dated or counted) and claim.rule not in (_ONE, PART) else None
        if told is not None and not told.text[: claim.evidence.start].endswith(_BRACKET):
            yield Said(told, event)


def _few(told: list[Said], contest: Contest) -> list[Said]:
    """Without the articles that count the noun again and again."""
    figures: dict[str, set[object]] = defaultdict(set)
    for one in told:
        figures[one.claim.article].add(one.claim.value)
    return [one for one in told if not contest.about(one.claim) or len(figures[one.claim.article]) < _STATISTIC]


def _single(told: Iterable[Said]) -> bool:
    """True where each article gives one figure: then it takes few words to see that they are told of one thing."""
    figures: dict[str, set[object]] = defaultdict(set)
    for one in told:
        figures[one.claim.article].add(one.claim.value)
    return all(len(values) == 1 for values in figures.values())


def _closest(contest: Contest, told: Sequence[Said], least: int, part: float) -> Iterator[tuple[int, int]]:
    """The places of every two values of two articles of which each is told most like the other, in so many shared words."""
    telling = [one.saying.telling - {contest.about(one.claim)} - _currency(one) for one in told]
    shared: dict[tuple[int, str], dict[int, int]] = defaultdict(dict)
    for a, b in combinations(range(len(told)), 2):
        if told[a].claim.article != told[b].claim.article:
            both = len(telling[a] & telling[b])
            shared[a, told[b].claim.article][b] = shared[b, told[a].claim.article][a] = both
    for (a, _), row in sorted(shared.items()):
        most = max(row.values())
        for b in (n for n, both in row.items() if n > a and both == most >= least):
            mutual = max(shared[b, told[a].claim.article].values()) == most
            if mutual and most >= part * min(len(telling[a]), len(telling[b])):
                yield a, b


def _currency(told: Said) -> frozenset[str]:
    """The words of a sum of money: two sums are paid in one currency, whatever they are paid for."""
    value = told.claim.value
    money = isinstance(value, Quantity) and value.kind == _MONEY
    return frozenset(map(stem, words(told.saying.said))) if money else frozenset()


def _exclude(contest: Contest, one: Said, other: Said) -> bool:
    """True for two numbers of one order, or two days near each other, told of no two days, sides or parts."""
    if relation(one.claim, other.claim) is not Relation.CONFLICT:
        return False
    if contest.facet == _DATE:
        near_by = near(one.claim.value, other.claim.value) and not reckoned(one.claim, other.claim, contest.known.words)
        return near_by and not (lent(one.saying) or lent(other.saying) or apart(contest, one.saying, other.saying))
    if not comparable(one.claim, other.claim):
        return False
    days = [day for told in (one, other) if (day := _day(contest, told)) is not None]
    two_days = len(days) > 1 and not (days[0].overlaps(days[1]) or _lone(contest, one) and near(*days))
    if two_days or _slip(one, other):
        return False
    alike, beside = _verbatim(one, other), BESIDE in (one.claim.rule, other.claim.rule)
    return (alike or not beside) and not apart(contest, one.saying, other.saying, whoever=alike)


def _day(contest: Contest, told: Said) -> Interval | None:
    """When an act happened, if known; what a thing costs is not told of the day of the story."""
    when = told.saying.mention.when
    carried = when is None or (when.basis is Basis.INHERITED and contest.known.sum_of(told.claim) != "")
    return None if when is None or carried else when.interval


def _lone(contest: Contest, told: Said) -> bool:
    return contest.known.kind(told.claim) in contest.kinds.lone


def _verbatim(one: Said, other: Said) -> bool:
    """True where the two sentences are one but for the figure: then it does not matter whom a pronoun was taken for."""
    mine, yours = one.saying.telling, other.saying.telling
    return len(mine & yours) >= max(_SHARED, _VERBATIM * max(len(mine), len(yours)))


def _slip(one: Said, other: Said) -> bool:
    """ "13 miles", told of a ship, and "13 nautical miles": one figure in two units that hardly differ."""
    digits = [_DIGITS.findall(told.saying.said) for told in (one, other)]
    return bool(digits[0]) and digits[0] == digits[1] and comparable(one.claim, other.claim, order=_LIKE)


def _both(told: Iterable[Said], one: Said, other: Said) -> bool:
    """True where one of the two articles tells the value of the other as well: then they are told of two things."""
    return any(
        relation(third.claim, mine.claim) is Relation.AGREE
        for mine, yours in ((one, other), (other, one))
        for third in told
        if third.claim.article == yours.claim.article
    )


def own(told: Saying, acts: Iterable[Span]) -> bool:
    """False for a date with another act between it and its own, and for one that describes a noun: "a vote on the May raid"."""
    date, act = told.claim.evidence, told.mention.span
    first, last = sorted((date, act))
    if any(first.end <= other.start and other.end <= last.start for other in acts):
        return False
    behind = _NEXT.match(told.text, date.end) if date.start >= act.end else None
    return behind is None or not telling(behind[1]) or ADVERB.fullmatch(behind[1]) is not None


def host(one: Event, other: Event) -> str:
    """The larger of two events."""
    return min((one, other), key=lambda event: (-len(event.mentions), event.id)).id


def agreement(event: str, pairs: Sequence[tuple[Claim, Claim]], row: Row, known: tuple[Ground, Texts]) -> Agreement:
    """The divergence on the values of some pairs, shown with an event; the row is its facet, the kind and what is counted."""
    claims = tuple({claim.id: claim for pair in pairs for claim in pair}.values())
    sides = positions(claims, known[0])
    clashes = frozenset((one.id, other.id) for one, other in pairs)
    return Agreement(
        event,
        row[0],
        Verdict.DIVERGE,
        sides,
        row[1] if row[0] == _NUMBER else "",
        label=known[1].name(claims),
        counted=row[2],
        opposed=opposed(sides, clashes),
    )
