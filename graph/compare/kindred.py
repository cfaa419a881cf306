"""events -> the values that two articles tell in like words of acts of one kind, on the larger of the two events

"She finished her degree at Xavier", "she took her degree at Xavier and left for Lund": one degree, and reports that were
joined as two events. That both tell the same of it in like words shows that they speak of one thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from graph.claims import identity
from graph.claims.asides import BESIDE
from graph.compare.comparable import Texts
from graph.compare.contest import NAMED
from graph.compare.kinds import Kinds
from graph.compare.positions import agrees
from graph.compare.sameness import Saying
from graph.lang.en.stems import root, words
from graph.model import Claim, Event, Interval, Quantity, Relation, Thing, Words

Key = tuple[str, ...]
_FACETS = frozenset("date time place number cause charge outcome means age agent patient".split())
_PLACE, _COUNTRY = "place", "country"
# So many telling words are shared, and this part of the shorter sentence; that alone where two acts of one day need not
# be of one kind.
_SHARED, _PART = 3, 0.3
_MANY, _MOST = 5, 0.6
_CROWD = 60


@dataclass(frozen=True, slots=True)
class Told:
    """A value, its words, the event it is told of, and the telling words of its sentence."""

    saying: Saying
    event: Event
    telling: frozenset[str] = frozenset()

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.saying.claim


def kindred(events: Iterable[Event], known: Texts, kinds: Kinds) -> Iterator[tuple[str, Claim]]:
    """Each event with a claim that it takes over; two articles that agree on the value of some event already give none."""
    for _, row in sorted(_rows(events, known, kinds).items()):
        settled = {_articles(*pair) for pair in combinations(row, 2) if _is_one(*pair)}
        for one, other in sorted(_pairs(row, kinds), key=_order):
            if _articles(one, other) not in settled:
                settled.add(_articles(one, other))
                host, taken = sorted((one, other), key=lambda told: (-len(told.event.mentions), told.event.id))
                name = identity(taken.claim.id, host.event.id, "kindred")
                yield host.event.id, replace(taken.claim, id=name, rule=BESIDE)


def _rows(events: Iterable[Event], known: Texts, kinds: Kinds) -> Mapping[Key, list[Told]]:
    """What can be one value -> where it is told, of no statement; no row that one article alone tells, or that is told all
    the time."""
    rows: dict[Key, list[Told]] = defaultdict(list)
    for event in events:
        mentions = {m.id: m for m in event.mentions} if event.type not in kinds.speech else {}
        for claim in event.claims:
            if claim.facet in _FACETS and claim.about in mentions and _telling(claim):
                saying = Saying(claim, mentions[claim.about], known.words[claim.article])
                rows[_key(claim, known)].append(Told(saying, event))
    return {key: row for key, row in rows.items() if len(row) <= _CROWD and len({one.claim.article for one in row}) > 1}


def _telling(claim: Claim) -> bool:
    """False for somebody unknown, and for a country, in which all of a story may happen."""
    value = claim.value
    if not isinstance(value, Thing):
        return True
    return bool(value.id) and value.kind != _COUNTRY and (claim.facet == _PLACE or value.kind in NAMED)


def _key(claim: Claim, known: Texts) -> Key:
    """Equal for values that may agree."""
    match claim.value:
        case Interval() as value:
            return claim.facet, claim.polarity, value.edtf
        case Quantity() as value:
            return claim.facet, claim.polarity, value.kind, value.unit, known.noun(claim)
        case Thing() as value:
            return claim.facet, claim.polarity, value.id
        case Words() as value:
            return claim.facet, claim.polarity, value.sense or value.text.casefold()


def _articles(one: Told, other: Told) -> frozenset[str]:
    return frozenset((one.claim.article, other.claim.article))


def _is_one(one: Told, other: Told) -> bool:
    """True for a value that two articles tell of one event."""
    return one.event.id == other.event.id and _agree(one, other)


def _agree(one: Told, other: Told) -> bool:
    apart = one.claim.article != other.claim.article
    return apart and agrees(one.claim.value, other.claim.value) is Relation.AGREE


def _pairs(row: Sequence[Told], kinds: Kinds) -> Iterator[tuple[Told, Told]]:
    """Every two of a row that are told in like words of acts of one kind, and of no two days."""
    known = [replace(told, telling=told.saying.telling) for told in row]
    for one, other in combinations(known, 2):
        if one.event.id != other.event.id and _agree(one, other) and _akin(one, other, kinds):
            yield one, other


def _akin(one: Told, other: Told, kinds: Kinds) -> bool:
    shared, part = _likeness(one, other)
    if shared < _SHARED or shared < _PART * part:
        return False
    days = [told.event.when for told in (one, other) if told.event.when.known]
    if len(days) > 1 and not days[0].overlaps(days[1]):
        return False
    return _of_one_kind(one, other, kinds) or (len(days) > 1 and shared >= max(_MANY, _MOST * part))


def _of_one_kind(one: Told, other: Told, kinds: Kinds) -> bool:
    """True for acts of one narrow kind, and for those that one word reports."""
    mine, yours = one.saying.mention, other.saying.mention
    if mine.type == yours.type and mine.type not in kinds.loose:
        return True
    return bool(_act(one) & _act(other))


def _act(told: Told) -> frozenset[str]:
    span = told.saying.mention.span
    return frozenset(map(root, words(told.saying.text[span.start : span.end].lower())))


def _likeness(one: Told, other: Told) -> tuple[int, int]:
    """How many telling words two sentences share, and how many the shorter has."""
    return len(one.telling & other.telling), min(len(one.telling), len(other.telling))


def _order(pair: tuple[Told, Told]) -> tuple[int, str, str]:
    """The pairs that share most first."""
    return -_likeness(*pair)[0], pair[0].claim.id, pair[1].claim.id
